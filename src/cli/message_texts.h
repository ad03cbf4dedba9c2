// The catalogue: everything that commands say at run time, in both languages. Korean is written in
// 합니다체; "{을/를}" chooses the particle (messages.h). Help texts stand with their options
// (command_table.cc).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

// ---- the command line
// -----------------------------------------------------------------------------
inline constexpr Bilingual kUnknownCommand{"'{0}'{은/는} 없는 명령입니다.",
                                           "there is no command '{0}'."};
inline constexpr Bilingual kUnknownOption{"'{0}'{은/는} 없는 옵션입니다.",
                                          "there is no option '{0}'."};
inline constexpr Bilingual kDidYouMean{"혹시 '{0}'{을/를} 쓰려고 하셨나요?", "did you mean '{0}'?"};
inline constexpr Bilingual kMeantCommand{" 혹시 {0}인가요?", " Did you mean {0}?"};
inline constexpr Bilingual kSeeHelp{"사용법: {0}", "for usage: {0}"};
inline constexpr Bilingual kOptionNeedsValue{"'{0}' 옵션에는 값이 있어야 합니다.",
                                             "option '{0}' needs a value."};
inline constexpr Bilingual kMissingArgument{"'{0}' 명령에는 {1}{이/가} 있어야 합니다. 예: {2}",
                                            "'{0}' needs {1}. For example: {2}"};
inline constexpr Bilingual kTooManyArguments{"'{0}'{은/는} 받을 수 없는 인자입니다.",
                                             "unexpected argument '{0}'."};
inline constexpr Bilingual kNotAChoice{"'{0}'{은/는} {1}에 쓸 수 없습니다. 쓸 수 있는 값: {2}",
                                       "'{0}' is not a valid value for {1}. Valid values: {2}"};
inline constexpr Bilingual kBadDate{
    "--as-of에는 2026-12-31처럼 실제로 있는 날짜를 적어 주세요: '{0}'",
    "--as-of takes an existing day such as 2026-12-31: '{0}'"};
inline constexpr Bilingual kStdoutFailed{"표준 출력에 쓰지 못했습니다: {0}",
                                         "cannot write to standard output: {0}"};
inline constexpr Bilingual kUpgrading{
    "이전 형식의 라이브러리(공고 {0}건)를 새 형식으로 바꾸고 있습니다. 공고가 많으면 조금 "
    "걸립니다.",
    "bringing the library ({0} postings, an older format) up to date. With many postings this "
    "takes "
    "a moment."};
inline constexpr Bilingual kNoHome{
    "라이브러리를 둘 곳을 알 수 없습니다. HOME이 없으니 --db로 파일을 정해 주세요.",
    "there is no place for the library: HOME is not set. Name a file with --db."};

inline constexpr Bilingual kCannotWrite{"{0}: 쓸 수 없습니다 ({1}).", "{0}: cannot write ({1})."};
inline constexpr Bilingual kUnknownSetting{"'{0}'{은/는} 없는 설정입니다. 설정할 수 있는 것: {1}",
                                           "there is no setting '{0}'. Settings: {1}"};
inline constexpr Bilingual kNoSettings{"정한 것이 없습니다. 예: gonggo config set lang en",
                                       "nothing is set. For example: gonggo config set lang en"};
inline constexpr Bilingual kNoConfigHome{
    "설정 파일을 둘 곳을 알 수 없습니다. HOME이나 XDG_CONFIG_HOME이 있어야 합니다.",
    "there is no place for settings: HOME and XDG_CONFIG_HOME are not set."};

// ---- inputs
// ---------------------------------------------------------------------------------------
inline constexpr Bilingual kNoInput{
    "읽을 파일을 정해 주세요. 표준 입력에서 읽으려면 '-'를 적으면 됩니다.",
    "name a file to read, or '-' for standard input."};
inline constexpr Bilingual kUrlInput{
    "'{0}': {1}에서는 링크를 열지 않습니다. 링크는 gonggo add로 넣어 주세요: gonggo add {0}",
    "'{0}': {1} opens no links. Add it to the library: gonggo add {0}"};
inline constexpr Bilingual kNoSuchFile{"{0}: 그런 파일이나 폴더가 없습니다.",
                                       "{0}: no such file or directory."};
inline constexpr Bilingual kCannotOpen{"{0}: 열 수 없습니다 ({1}).", "{0}: cannot open ({1})."};
inline constexpr Bilingual kOtherScheme{
    "{0}: '{1}' 주소는 열지 않습니다. https://나 http://로 시작하는 공고 주소나 저장한 파일을 적어 "
    "주세요.",
    "{0}: addresses with '{1}' are not opened. Give an address with https:// or http://, or a "
    "saved "
    "file."};
inline constexpr Bilingual kNoScheme{
    "{0}: 그런 파일이나 폴더가 없습니다. 웹 주소라면 https://를 붙여 주세요: gonggo add {1}",
    "{0}: no such file or directory. If it is a web address, put https:// before it: gonggo add "
    "{1}"};
inline constexpr Bilingual kNotAFile{"{0}: 파일도 폴더도 아니어서 건너뛰었습니다.",
                                     "{0}: neither a file nor a directory; skipped."};
inline constexpr Bilingual kEmptyDirectory{"{0}: 폴더 안에 읽을 파일이 없습니다.",
                                           "{0}: no files in this directory."};
inline constexpr Bilingual kDocumentRemark{"{0}: {1}", "{0}: {1}"};
inline constexpr Bilingual kAndMore{" (같은 경우 {0}건 더)", " (and {0} more)"};
inline constexpr Bilingual kExtractDone{"공고 {0}건을 {1}개 파일에서 읽었습니다.{2}",
                                        "{0} postings from {1} files.{2}"};
inline constexpr Bilingual kExtractNotesLeftOut{
    "공고를 찾지 못한 파일 {0}개: {1}. 공고라면 파일 맨 위에 '회사: …', '포지션: …' 줄을 적어 "
    "주세요.",
    "no posting was found in {0} of them: {1}. If one is a posting, begin it with the lines "
    "'Company: …' and 'Position: …'."};
inline constexpr Bilingual kFailedSuffix{" 읽지 못한 것 {0}개.", " {0} failed."};
inline constexpr Bilingual kInterrupted{"중단했습니다.", "interrupted."};

// ---- the library
// ----------------------------------------------------------------------------------
inline constexpr Bilingual kEmptyLibrary{
    "아직 넣은 공고가 없습니다. 저장해 둔 공고 파일을 이렇게 넣어 보세요: gonggo add 파일…",
    "there are no postings yet. Put some in: gonggo add FILE…"};
inline constexpr Bilingual kNoSuchPosting{
    "'{0}'{으로/로} 시작하는 ID의 공고가 없습니다. gonggo list로 확인해 주세요.",
    "no posting's id begins with '{0}'. See gonggo list."};
inline constexpr Bilingual kNotAnId{
    "'{0}'{은/는} 공고 ID가 아닙니다. 맨 앞의 ID로 적어 주세요. 이 말이 나오는 공고:",
    "'{0}' is no posting's id. Postings that have these words, with their ids in front:"};
inline constexpr Bilingual kMeantSetting{
    "설정을 보려면 gonggo config get {0}, 바꾸려면 gonggo config set {0} 값을 쓰세요.",
    "to see the setting: gonggo config get {0}; to change it: gonggo config set {0} VALUE"};
inline constexpr Bilingual kNeitherIdNorWord{
    "'{0}'{으로/로} 시작하는 ID도, 그 말이 나오는 공고도 없습니다. gonggo list로 확인해 주세요.",
    "no posting's id begins with '{0}', and none has the word. See gonggo list."};
inline constexpr Bilingual kAmbiguousId{
    "'{0}'{으로/로} 시작하는 공고가 여럿입니다. 한 글자라도 더 적어 주세요:",
    "several postings' ids begin with '{0}'. Type more of it:"};
inline constexpr Bilingual kFileWritten{"{0}에 썼습니다.", "written to {0}."};
inline constexpr Bilingual kFileHolds{"파일: {0}, {1}", "file: {0}, {1}"};
inline constexpr Bilingual kHoldsPostings{"공고 {0}건", "postings: {0}"};
inline constexpr Bilingual kHoldsEntries{"일정 {0}건", "entries: {0}"};
inline constexpr Bilingual kHoldsApplications{"지원 기록 {0}건", "applications: {0}"};
inline constexpr Bilingual kNotANumber{"{0}에는 0 이상의 정수를 적어 주세요: '{1}'",
                                       "{0} takes a whole number: '{1}'"};
inline constexpr Bilingual kNothingChanged{"바뀐 것이 없습니다.", "nothing changed."};
inline constexpr Bilingual kBackupDone{"{0}에 라이브러리를 복사했습니다.",
                                       "copied the library to {0}."};
inline constexpr Bilingual kSound{"문제가 없습니다.", "everything is sound."};
inline constexpr Bilingual kOutdated{
    "이전 규칙으로 읽은 판이 {0}개 있습니다. gonggo reparse로 다시 읽을 수 있습니다.",
    "{0} revisions were read by older rules. gonggo reparse reads them again."};
inline constexpr Bilingual kOrphans{"쓰이지 않는 원문이 {0}개 있습니다. gonggo reparse가 치웁니다.",
                                    "{0} raw sources are unused. gonggo reparse removes them."};
inline constexpr Bilingual kReparsed{"판 {0}개를 다시 읽어 {1}개가 바뀌었습니다.",
                                     "read {0} revisions again; {1} changed."};
inline constexpr Bilingual kReparseKept{
    "판 {0}개는 원문에서 다시 찾지 못해 그대로 두었습니다: {1}",
    "{0} could not be found in their source again and stay: {1}"};

// ---- add
// ------------------------------------------------------------------------------------------
inline constexpr Bilingual kAddDone{
    "새 공고 {0}건, 바뀐 공고 {1}건, 그대로 {2}건, 읽지 못한 것 {3}개",
    "{0} new, {1} changed, {2} the same, {3} failed"};
inline constexpr Bilingual kAddCompanySet{
    "이미 있던 공고 {0}건에 --company의 회사를 적어 넣었습니다.",
    "the company of --company was set for {0} postings that were there already."};
inline constexpr Bilingual kAddNoPosting{
    "{0}: 공고로 볼 만한 내용(담당 업무, 자격요건, 근무 조건)이 없습니다. 공고가 아니라면 gonggo "
    "undo나 gonggo remove {1}{으로/로} 뺄 수 있습니다.{2}",
    "{0}: nothing in it looks like a posting (no duties, requirements or conditions). To take it "
    "out: gonggo undo, or gonggo remove {1}{2}"};
inline constexpr Bilingual kAddLeftOut{
    "공고로 보이지 않아 넣지 않은 파일 {0}개: {1}. 공고라면 파일을 직접 적어 주세요: gonggo add "
    "{2}",
    "{0} left out that do not look like postings: {1}. If one is a posting, name it: gonggo add "
    "{2}"};
inline constexpr Bilingual kAddNotesLeftOut{
    "공고를 찾지 못해 넣지 않은 파일 {0}개: {1}. 공고라면 파일 맨 위에 '회사: …', '포지션: …' 줄을 "
    "적거나, 회사 이름을 함께 적어 주세요: gonggo add --company 이름 {2}",
    "{0} left out in which no posting was found: {1}. If one is a posting, begin it with the lines "
    "'Company: …' and 'Position: …', or name its company: gonggo add --company NAME {2}"};
inline constexpr Bilingual kAddResumesLeftOut{
    "이력서로 보여 공고로 넣지 않은 파일 {0}개: {1}. 경력을 프로필로 가져오려면 gonggo profile "
    "import "
    "{2}",
    "{0} left out that look like résumés: {1}. To take one into your profile: gonggo profile "
    "import "
    "{2}"};
inline constexpr Bilingual kAddPrepsLeftOut{
    "gonggo prep이 쓴 면접 준비 문서라 공고로 넣지 않은 파일 {0}개: {1}",
    "{0} left out that gonggo prep wrote to prepare for an interview: {1}"};
inline constexpr Bilingual kAddNamedResume{
    "{0}: 이력서로 보이지만 직접 적어 주셔서 공고로 넣었습니다. 빼려면 gonggo remove {1}, 경력을 "
    "프로필로 "
    "가져오려면 gonggo profile import {3}{2}",
    "{0}: added as named, though it looks like a résumé. To take it out: gonggo remove {1}; to "
    "take "
    "it into your profile: gonggo profile import {3}{2}"};
inline constexpr Bilingual kAndSoMany{" 외 {0}개", " and {0} more"};
inline constexpr Bilingual kAddUnreadKept{
    "읽지 못한 것 가운데 {0}개는 원문만 보관했습니다. 빼려면 gonggo undo나 gonggo remove "
    "{1}{을/를} "
    "쓰세요.",
    "of {0} that could not be read only the source is kept. To take out: gonggo undo, or gonggo "
    "remove {1}"};
inline constexpr Bilingual kAddNoOpening{
    "{0}: 공고를 찾지 못해 넣지 않았습니다. 공고라면 맨 위에 '회사: …', '포지션: …' 줄을 적거나, "
    "회사 "
    "이름을 함께 적어 주세요: gonggo add --company 이름 {1}",
    "{0}: no posting was found in it, so nothing was added. If it is one, begin it with the lines "
    "'Company: …' and 'Position: …', or name its company: gonggo add --company NAME {1}"};
inline constexpr Bilingual kStdin{"표준 입력", "standard input"};
inline constexpr Bilingual kAddNoCompany{
    "{0}: 공고 {1}건에 회사 이름이 없습니다. 한 회사의 공고라면 이름을 정해 다시 넣어 주세요: "
    "gonggo add "
    "--company 이름 {2}",
    "{0}: {1} postings name no company. If they are of one, add them again with its name: gonggo "
    "add --company NAME {2}"};
inline constexpr Bilingual kAddBeside{
    "그 가운데 {0}건은 다른 출처에서 이미 읽은 공고입니다. 적힌 것이 조금 달라 출처마다 함께 "
    "보관했습니다. "
    "무엇이 다른지 보기: gonggo show {1}",
    "{0} of the same were known from another source that words them differently; both are kept. "
    "to see where they differ: gonggo show {1}"};
inline constexpr Bilingual kAddRemoved{
    "그 가운데 {0}건은 전에 지운 공고라 지운 채로 두었습니다. 되살리려면: gonggo "
    "restore {1}",
    "{0} of them were removed earlier and stay removed. To bring back: gonggo restore {1}"};

// ---- digest and export
// ----------------------------------------------------------------------------
inline constexpr Bilingual kDigestTitle{"자격요건/우대사항 정리",
                                        "Requirements and preferred qualifications"};
inline constexpr Bilingual kDigestTitleOfRole{"{0} 자격요건/우대사항 정리",
                                              "{0}: requirements and preferred qualifications"};
inline constexpr Bilingual kDigestLeftOut{"읽을 수 없는 공고 {0}건은 뺐습니다.",
                                          "left out {0} unreadable postings."};
inline constexpr Bilingual kFileExists{
    "{0}: 이미 있는 파일입니다. 바꿔 쓰려면 --force를 붙여 주세요.",
    "{0} exists. To replace it, add --force."};
inline constexpr Bilingual kExportNeedsFormat{
    "--format으로 형식을 정해 주세요: json, jsonl, csv, markdown, pydict, schema-org, obsidian",
    "name a format with --format: json, jsonl, csv, markdown, pydict, schema-org, obsidian"};
inline constexpr Bilingual kExcelIsCsv{"--excel은 --format csv에만 쓸 수 있습니다.",
                                       "--excel goes with --format csv only."};
inline constexpr Bilingual kObsidianNeedsFolder{
    "노트가 여럿이니 -o로 폴더를 정해 주세요. 공고마다 노트 하나를 씁니다.",
    "there are several notes: name a folder with -o."};
inline constexpr Bilingual kNotesWritten{"노트 {0}개를 {1}에 썼습니다.", "wrote {0} notes to {1}."};

}  // namespace gonggo::cli::text
