// The catalogue's part for prep (message_texts.h says how texts are written).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kPrepNeedsOne{
    "공고 하나를 골라 주세요. 고른 공고가 {0}건입니다. ID를 보려면: gonggo list {1}",
    "choose one posting; these are {0}. For their ids: gonggo list {1}"};
inline constexpr Bilingual kPrepUnreadable{
    "내용을 읽지 못한 공고라 준비할 것을 만들 수 없습니다. 이유 보기: gonggo show {0}",
    "this posting could not be read, so there is nothing to prepare. To see why: gonggo show {0}"};
inline constexpr Bilingual kPrepNoProfile{
    "프로필이 없어 내 경력에 관한 부분은 비웠습니다. 이력서로 만들어 보세요: gonggo profile import "
    "이력서",
    "there is no profile, so the parts about your experience are left out. Make one from a résumé: "
    "gonggo profile import FILE"};
inline constexpr Bilingual kPrepBadDate{
    "--interview에는 날짜를 2026-12-31처럼 적어 주세요. '{0}'{은/는} 날짜가 아닙니다.",
    "--interview takes a date such as 2026-12-31, not '{0}'."};
inline constexpr Bilingual kPrepDatePassed{"면접일 {0}{이/가} 지났거나 오늘이라 일정은 뺐습니다.",
                                           "the interview of {0} is not ahead: no timetable."};
inline constexpr Bilingual kPrepNotOurs{
    "{0}: gonggo가 만든 구역 표시(<!-- gonggo:begin … -->)가 없어 덮어쓰지 않았습니다. 새로 쓰려면 "
    "--force를 붙여 주세요.",
    "{0}: it has no region made by gonggo (<!-- gonggo:begin … -->), so it was left as it is. Use "
    "--force to replace it."};
inline constexpr Bilingual kPrepOfAnother{
    "{0}: 다른 공고나 다른 용도로 만든 문서라 그대로 두었습니다. 파일 이름을 바꾸거나, 이 파일을 "
    "새로 "
    "쓰려면 --force를 붙여 주세요.",
    "{0}: made for another posting or purpose, so it was left as it is. Give another file, or use "
    "--force to replace it."};
inline constexpr Bilingual kPrepDamaged{
    "{0}: {1}행의 구역 표시가 짝이 맞지 않아 파일을 그대로 두었습니다. <!-- gonggo:begin … -->과 "
    "<!-- gonggo:end -->를 바로잡거나, 새로 쓰려면 --force를 붙여 주세요.",
    "{0}: the region markers do not match at line {1}; the file is left as it is. Mend <!-- "
    "gonggo:begin … --> and <!-- gonggo:end -->, or use --force to replace it."};
inline constexpr Bilingual kPrepKept{"직접 고친 구역 {0}개는 그대로 두었습니다.",
                                     "{0} regions that you changed are left as they are."};
inline constexpr Bilingual kPrepWritten{"{0}에 썼습니다.", "wrote {0}."};
inline constexpr Bilingual kPrepSame{"{0}에는 이미 같은 내용이 있어 그대로 두었습니다.",
                                     "{0} has the same already and was left as it is."};
inline constexpr Bilingual kPrepMadeAgain{
    "{0}{을/를} 지금 내용으로 새로 만들었습니다. 직접 적은 내용은 그대로입니다.",
    "made {0} again; what you wrote there is as it was."};
inline constexpr Bilingual kPrepReplaced{"{0}{을/를} 새 내용으로 바꿔 썼습니다.",
                                         "replaced what was in {0}."};
inline constexpr Bilingual kPrepPdfNeedsFile{"PDF는 파일로만 씁니다. -o 파일.pdf를 붙여 주세요.",
                                             "a PDF goes to a file: add -o FILE.pdf."};
inline constexpr Bilingual kPrepNoChromium{
    "PDF를 만들 Chromium이 없습니다. Chromium이나 Chrome을 설치하거나, --format html로 만든 파일을 "
    "브라우저에서 인쇄해 주세요.",
    "there is no Chromium to make the PDF. Install Chromium or Chrome, or print the file of "
    "--format "
    "html from a browser."};
inline constexpr Bilingual kPrepPdfFailed{
    "Chromium이 PDF를 만들지 못했습니다. --format html로 만든 파일을 브라우저에서 인쇄해 주세요.",
    "Chromium made no PDF. Print the file of --format html from a browser."};
inline constexpr Bilingual kPrepJsonAlone{
    "--json은 면접 문서의 내용을 표준 출력에 JSON으로 씁니다. --{0}{와/과} 함께 쓸 수 없습니다. "
    "이력서의 요건별 "
    "근거는 gonggo fit --json에 있습니다.",
    "--json writes what the interview document holds to standard output and does not go with "
    "--{0}. The "
    "proof of each requirement for a résumé is in gonggo fit --json."};
inline constexpr Bilingual kPrepNoteMade{
    "{0}: 면접 준비 문서입니다. 개요는 공고로 읽고 나머지는 메모로 붙였습니다. 예상 질문 {2}개는 "
    "gonggo "
    "note {1} --checklist로 보고 표시할 수 있습니다.",
    "{0}: an interview-preparation document. Its overview was read as a posting, the rest is your "
    "note on it. gonggo note {1} --checklist shows its {2} questions, to be ticked off."};
inline constexpr Bilingual kPrepNoteStays{
    "{0}: 이 공고에는 이미 메모가 있어 그대로 두었습니다 (보기: gonggo note {1}).",
    "{0}: this posting has a note already, which stays as it is: gonggo note {1}."};
inline constexpr Bilingual kPrepHighlightsOffered{
    "{0}: 강조할 경력을 프로필로 가져올 수 있습니다: gonggo profile import '{0}'",
    "{0}: its highlights can become a profile: gonggo profile import '{0}'"};
inline constexpr Bilingual kChecklistEmpty{
    "메모에 표시할 항목이 없습니다. 메모에 '- [ ] 할 일' 같은 줄을 쓰면 항목이 됩니다.",
    "the note has nothing to tick. Lines such as '- [ ] something' become items."};
inline constexpr Bilingual kChecklistBadNumber{"'{0}'번 항목은 없습니다. 1부터 {1}까지 있습니다.",
                                               "there is no item '{0}'; they are 1 to {1}."};
inline constexpr Bilingual kChecklistDone{"{0}개 중 {1}개를 확인했습니다.", "{1} of {0} are done."};
inline constexpr Bilingual kChecklistAlone{
    "--checklist, --check, --uncheck는 메모 내용이나 --company, --replace, --clear와 함께 쓸 수 "
    "없습니다.",
    "--checklist, --check and --uncheck go with neither a text nor --company, --replace "
    "nor --clear."};

}  // namespace gonggo::cli::text
