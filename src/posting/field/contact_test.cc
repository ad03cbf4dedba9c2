#include "posting/field/contact.h"

#include <gtest/gtest.h>

#include <string>

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
    for (const auto& c : FindContacts(row.text))
      shown += (shown.empty() ? "" : " | ") + c.value.value;
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

TEST(FindContacts, LongHostileText) {
  EXPECT_TRUE(FindContacts(std::string(1'000'000, '@')).empty());
  EXPECT_TRUE(FindContacts(std::string(1'000'000, '0')).empty());
  EXPECT_TRUE(FindContacts(std::string(1'000'000, 'a') + "@").empty());
}

}  // namespace
}  // namespace gonggo
