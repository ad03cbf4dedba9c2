#include "posting/field/contact.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* expected;  // values joined by " | "
};

const Row kRows[] = {
    {"recruit@example.com", "recruit@example.com"},
    {"문의: hr.team+1@sub.example.co.kr 로", "hr.team+1@sub.example.co.kr"},
    {"recruit@example.com으로 보내 주세요.", "recruit@example.com"},
    {"<recruit@example.com>,", "recruit@example.com"},
    {"mailto:a@example.com", "a@example.com"},
    {"a@example.com, b@example.com", "a@example.com | b@example.com"},
    {"02-123-4567", "02-123-4567"},
    {"02-1234-5678", "02-1234-5678"},
    {"02) 1234-5678", "02) 1234-5678"},
    {"031-123-4567", "031-123-4567"},
    {"010-1234-5678", "010-1234-5678"},
    {"010.1234.5678", "010.1234.5678"},
    {"010 1234 5678", "010 1234 5678"},
    {"01012345678", "01012345678"},
    {"070-1234-5678", "070-1234-5678"},
    {"1588-1234", "1588-1234"},
    {"+82-10-1234-5678", "+82-10-1234-5678"},
    {"+82 2 123 4567", "+82 2 123 4567"},
    {"전화 02-123-4567, 메일 a@example.com", "02-123-4567 | a@example.com"},
    {"02-2024-2025", "02-2024-2025"},
    {"0507-1370-1234", "0507-1370-1234"},
    {"+82 (0)10-1234-5678", "+82 (0)10-1234-5678"},
    {"+821012345678", "+821012345678"},
    {"T.02-123-4567", "02-123-4567"},
    {"010‑1234‑5678", "010‑1234‑5678"},
    {"010 - 1234 - 5678", "010 - 1234 - 5678"},
    {"010 1234 5678 2026년까지", "010 1234 5678"},
    {"대표번호 1600-1900", "1600-1900"},
    {"담당자: 김하늘", "김하늘"},
    {"채용담당자 : 김하늘 매니저", "김하늘"},
    {"인사담당자: 남궁바다님", "남궁바다"},
    {"담당자 이바다 010-1234-5678", "이바다 | 010-1234-5678"},
    {"담당자 김하늘 과장", "김하늘"},
    {"담당자: 김하늘 / hr@a.example", "김하늘 | hr@a.example"},
    {"Contact person: Jane Doe", "Jane Doe"},
    {"Recruiter: Ann-Marie O'Neil, hr@a.example", "Ann-Marie O'Neil | hr@a.example"},
    {"담당자: 인사팀 김하늘", "김하늘"},
    {"담당자 : 경영지원본부 HR팀 / 김하늘 대리", "김하늘"},
    {"담당자: 김하늘 (010-1234-5678)", "김하늘 | 010-1234-5678"},
    // None of it
    {"담당자: 채용팀", ""},
    {"담당자: 경영지원팀 인사 업무", ""},
    {"담당자: 개발팀 문의", ""},
    {"담당자: 추후 안내", ""},
    {"담당자: 인사 담당", ""},
    {"담당자와 김하늘은 함께 일합니다", ""},
    {"담당자 지정 및 관리", ""},
    {"담당자: 이메일로 문의", ""},
    {"담당자: 고객사와 소통하는 역할", ""},
    {"Recruiter: Talent Acquisition Team", ""},
    {"담당업무: 서버 개발", ""},
    {"git@github.example.com:a/b.git", ""},
    {"010-1234-567", ""},
    {"010-1234-5678-90", ""},
    {"연봉 1500-1800", ""},
    {"1600-1900만원", ""},
    {"계좌 110-123-456789", ""},
    {"@mention 하세요", ""},
    {"a@b", ""},
    {"@@@@", ""},
    {"2026-12-31", ""},
    {"1,234,567원", ""},
    {"123-45-67890", ""},
    {"1588", ""},
    {"12345678901234567890", ""},
    {"3.11.2", ""},
    {"10:00 ~ 19:00", ""},
    {"", ""},
};

TEST(FindContacts, Table) {
  for (const Row& row : kRows) {
    std::string shown;
    for (const auto& c : FindContacts(row.text)) {
      shown += (shown.empty() ? "" : " | ") + c.value.value;
      EXPECT_EQ(Cut(row.text, c.at), c.value.value);
    }
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

TEST(FindContacts, Kinds) {
  const auto found = FindContacts("담당자: 김하늘 02-123-4567 hr@a.example");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].value.kind, "person");
  EXPECT_EQ(found[1].value.kind, "phone");
  EXPECT_EQ(found[2].value.kind, "email");
}

TEST(FindContacts, LongHostileText) {
  EXPECT_TRUE(FindContacts(std::string(1'000'000, '@')).empty());
  for (const std::string_view unit :
       {"담당자: ", "담당자 채용 ", "0 ", "1-", "+", "+1 ", "a@", "담당자: A ", "\xEC@"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    EXPECT_TRUE(FindContacts(text).empty()) << unit;
  }
  EXPECT_TRUE(FindContacts(std::string(1'000'000, '0')).empty());
  EXPECT_TRUE(FindContacts(std::string(1'000'000, 'a') + "@").empty());
}

}  // namespace
}  // namespace gonggo
