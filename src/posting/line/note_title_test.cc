#include "posting/line/note_title.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(NoteTitle, OfOpenings) {
  for (const std::string_view text :
       {"지원 현황", "지원현황", "12월 지원할 곳", "관심 기업", "하반기 지원 기업 (우선순위)",
        "이직 준비", "취업 준비", "2026 하반기 채용 공고 모음", "가고 싶은 회사",
        "Job applications", "Companies to apply to", "My job search 2026",
        "[카카오톡 나에게 보내기]", "<네이버 메모>", "Slack saved", "<< 1순위 >>", "공고 3개 복사",
        "오늘 본 공고"}) {
    EXPECT_TRUE(HasNoteWordsOnly(text)) << text;
  }
}

TEST(NoteTitle, NamesAreNone) {
  for (const std::string_view text :
       {"하늘보리", "하늘보리 채용 공고", "지원", "채용", "지원랩", "경영지원팀", "Jobsmith",
        "Listwell", "데이터랩", "한빛회사", "서버 개발자", "", "12", "( )"}) {
    EXPECT_FALSE(HasNoteWordsOnly(text)) << text;
  }
}

TEST(NoteTitle, OfJobs) {
  for (const std::string_view text : {"백엔드 공고 정리", "모은 공고", "Data jobs", "지원 현황"})
    EXPECT_TRUE(IsNoteTitle(text)) << text;
  EXPECT_FALSE(IsNoteTitle("백엔드 개발자"));
}

TEST(NoteTitle, HostileTextIsTotal) {
  EXPECT_FALSE(HasNoteWordsOnly(std::string(100'000, '(')));
  EXPECT_FALSE(HasNoteWordsOnly("\xEC\xA7"));
}

}  // namespace
}  // namespace gonggo
