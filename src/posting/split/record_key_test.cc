#include "posting/split/record_key.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

std::string KeyOf(std::string_view text, uint32_t record = 40) {
  const testing::Page page = testing::MakePage(text);
  const auto key = ReadRecordKey(page.document.text, page.Labelled(), page.All(), record);
  return key ? std::string(page.At(key->at)) : "";
}

TEST(RecordKey, BesideItsLabelOnly) {
  const struct {
    std::string_view text, key;
  } rows[] = {
      {"id: 9912\ntitle: 배차 서버 개발자", "9912"},
      {"_id: 64ffa0c2\ntitle: 배차 서버 개발자", "64ffa0c2"},
      {"requisition_id: R-102\nid: 44\ntitle: Engineer", "44"},
      {"title: Engineer\nrequisition_id: R-102", "R-102"},
      {"identifier: 들보리\nidentifier.value: DB-77", "DB-77"},
      {"배차 서버 개발자\n\n공고번호: 2026-0311\n\n자격요건\n- Java", "2026-0311"},
      {"Requisition ID: R-9\n\nRequirements\n- Go", "R-9"},
      {"배차 서버 개발자\n- id: boribap7", ""},
      {"id: https://bori.example/jobs/7", ""},
      {"id: 배차 서버 7", ""},
      {"id:", ""},
      {"id: none", ""},
      {"자격요건\n- ID 카드 7", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(KeyOf(row.text), row.key) << row.text;
  EXPECT_EQ(KeyOf("id: " + std::string(129, '7')), "");
  EXPECT_EQ(KeyOf("id: " + std::string(128, '7')), std::string(128, '7'));
}

// Numbers of rows name other postings in the next file.
TEST(RecordKey, PlacesInTheFileAreNone) {
  EXPECT_EQ(KeyOf("id: 7\ntitle: 배차 서버 개발자", 7), "");
  EXPECT_EQ(KeyOf("id: 8\ntitle: 배차 서버 개발자", 7), "");
  EXPECT_EQ(KeyOf("id: 9\ntitle: 배차 서버 개발자", 7), "9");
  EXPECT_EQ(KeyOf("id: 8\nrequisition_id: R-8", 7), "R-8");
}

TEST(RecordKey, OfAPostingWithItsEvidence) {
  Document document =
      testing::MakeDocument("id: 9912\ntitle: 배차 서버 개발자\n\n## 자격요건\n- 자바");
  document.origin.record = 3;
  const Posting posting = ParsePostings(document, {}).at(0);
  EXPECT_EQ(posting.source.key, "9912");
  const Evidence at = posting.evidence.at("key").at(0);
  EXPECT_EQ(document.text.substr(at.begin, at.end - at.begin), "9912");
  EXPECT_EQ(at.line, 1U);
}

}  // namespace
}  // namespace gonggo
