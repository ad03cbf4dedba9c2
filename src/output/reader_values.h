// kReaderValues: what readers say of a document with the numbers and names that they put in, and of
// a résumé and its profile (document/, posting/, profile/), in both languages.
//
// "{0}" … "{9}" stand for what is put in. Constant data; thread-safe.
#pragma once

#include "model/language.h"

namespace gonggo {

inline constexpr Bilingual kReaderValues[] = {
    // With the numbers and words that a reader puts in.
    {"깨진 글자 {0}개를 '\xEF\xBF\xBD'로 바꾸었습니다. 원본을 UTF-8로 다시 저장해 주세요.",
     "{0} damaged characters were replaced by '\xEF\xBF\xBD'. Save the original again as UTF-8."},
    {"{0}번째 줄의 항목이 너무 커서(16 MiB 초과) 읽지 않았습니다. 표를 나누어 주세요.",
     "the record in line {0} is too large (more than 16 MiB), so it was not read. Split the "
     "table."},
    {"{0}번째 줄의 항목이 너무 커서(16 MiB 초과) 읽지 않았습니다. 공고별로 나누어 주세요.",
     "the record in line {0} is too large (more than 16 MiB), so it was not read. Split the file "
     "posting by posting."},
    {"{0}번째 줄에 열 이름보다 칸이 많습니다. 쉼표가 든 칸은 따옴표로 묶으면 더 정확히 읽습니다.",
     "line {0} has more cells than there are column names. It is read better with quotes around "
     "cells that hold a comma."},
    {"{0}번째 줄에서 열린 따옴표가 닫히지 않았습니다. 따옴표를 확인해 주세요.",
     "a quote that opens in line {0} is never closed. Check the quotes."},
    {"{0}번째 항목에 내용이 없습니다.", "record {0} is empty."},
    {"{0}단계보다 깊이 들어간 값은 읽지 않았습니다.",
     "values more than {0} levels deep were not read."},
    {"{0}번째 줄({1}바이트)에서 JSON이 끊겨 있습니다. 파일을 끝까지 받았는지 확인해 주세요.",
     "the JSON is cut off in line {0} (byte {1}). Check whether the file was received completely."},
    {"{0}번째 줄({1}바이트)에서 파이썬 딕셔너리가 끊겨 있습니다. 파일을 끝까지 받았는지 확인해 "
     "주세요.",
     "the Python dict is cut off in line {0} (byte {1}). Check whether the file was received "
     "completely."},
    {"{0}번째 줄({1}바이트)에서 JSON 형식이 깨져 있습니다. 그 자리를 고친 뒤 다시 읽어 주세요.",
     "the JSON is broken in line {0} (byte {1}). Mend that place and read it again."},
    {"{0}번째 줄({1}바이트)에서 파이썬 딕셔너리 형식이 깨져 있습니다. 그 자리를 고친 뒤 다시 "
     "읽어 주세요.",
     "the Python dict is broken in line {0} (byte {1}). Mend that place and read it again."},
    {"'{0}' 값은 글이 아닌 데이터여서 앞부분만 남겼습니다.",
     "the value of '{0}' is data, not text; only its beginning was kept."},
    {"표에 '{0}'라고 적혀 있습니다.", "the table says '{0}'."},
    {"마감일이 '{0}'로 적혀 있어 {1}월 {2}일인지 {2}월 {1}일인지 알 수 없습니다.",
     "the deadline is written '{0}', which may be day {2} of month {1} or day {1} of month {2}."},
    {"표나 목록 밖의 {0}번째 줄 '{1}'은 어느 공고의 요건인지 알 수 없어 넣지 않았습니다. 회사 이름 "
     "아래에 적어 주세요.",
     "line {0} '{1}' stands outside of the table or list, so it is not known which posting asks "
     "for "
     "it and it was left out. Write it below the company's name."},
    {"표나 목록 밖의 {0}번째 줄 '{1}' 등 {2}줄은 어느 공고의 요건인지 알 수 없어 넣지 않았습니다. "
     "회사 이름 아래에 적어 주세요.",
     "line {0} '{1}' and others, {2} in all, stand outside of the table or list, so it is not "
     "known "
     "which posting asks for them and they were left out. Write them below the company's name."},
    {"목록에 있는 공고라 요건이 적혀 있지 않습니다. 링크의 공고를 넣으면 요건까지 읽습니다: gonggo "
     "add 링크",
     "read from a list, which says nothing of requirements. Add what its link leads to: gonggo add "
     "LINK"},
    {"목록이 너무 길어 앞에서부터 5,000건만 읽었습니다. 목록을 여러 파일로 나누어 저장해 주세요.",
     "the list is too long, so only its first 5,000 were read. Save it as several files."},
    {"읽는 중에 오류가 났습니다 ({0})", "an error while reading ({0})"},
    // Of a résumé, and of the profile that is made of it.
    {"면접 준비 문서라서 강조할 경력만 옮겼습니다. 회사와 기간은 여기에 없으니 gonggo profile "
     "edit로 "
     "적어 주세요.",
     "this is an interview document, so only its experience was taken over. Companies and periods "
     "are not in it: write them with gonggo profile edit."},
    {"경력, 프로젝트, 학력 같은 항목 제목을 찾지 못해 경력 기간은 세지 못했습니다. gonggo profile "
     "edit로 나누어 적어 주세요.",
     "no headings such as Experience, Projects or Education were found, so experience could not be "
     "counted. Divide it with gonggo profile edit."},
    {"경력 항목이 없습니다.", "there is no job in it."},
    {"연락처와 인적 사항은 옮기지 않았습니다.", "contacts and personal data were not taken over."},
    {"{0}행 '{1}': 기간으로 읽을 수 없어 세지 않았습니다. \"2021.03 ~ 2023.05\"처럼 적어 주세요.",
     "line {0} '{1}': this cannot be read as a period, so it was not counted. Write it like "
     "\"2021.03 ~ 2023.05\"."},
    {"{0}행 '{1}': 달이 적혀 있지 않아 연도의 차이로 셌습니다.",
     "line {0} '{1}': no months are given, so the difference of the years was counted."},
    {"{0}행 '{1}': 없는 날짜라 이 기간은 세지 않았습니다.",
     "line {0} '{1}': there is no such date, so this period was not counted."},
    {"{0}행 '{1}': 끝이 시작보다 빨라 이 기간은 세지 않았습니다.",
     "line {0} '{1}': it ends before it begins, so this period was not counted."},
    {"{0}행 '{1}': 아직 오지 않은 날짜라 이 기간은 세지 않았습니다.",
     "line {0} '{1}': the date is still to come, so this period was not counted."},
    {"{0}행 skill_years의 '{1}': 아는 기술이 아니어서 쓰지 않았습니다.",
     "line {0}, '{1}' in skill_years: not a known skill, so it was not used."},
};

}  // namespace gonggo
