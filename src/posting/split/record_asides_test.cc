#include "posting/split/record_asides.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "R:…", "P:…" and "S:…" of the lines that ask for something.
std::string Asks(std::string_view record) {
  testing::Page page = testing::MakePage(record);
  for (Line& line : page.lines) line.record_value = !line.key.empty();
  std::string asks;
  for (const FlattenedLine& line : FindRecordAsides(page.document.text, page.lines)) {
    for (const ParagraphPart& part : line.parts) {
      const bool stack = part.kind == SectionKind::kStack;
      asks += part.kind == SectionKind::kPreferred ? "P:" : stack ? "S:" : "R:";
      asks += std::string(page.At(part.at)) + ";";
    }
  }
  return asks;
}

TEST(RecordAsides, AsksAmongRemarks) {
  const struct {
    const char* record;
    const char* asks;
  } kRows[] = {
      {"회사명: 물결상사\n비고: JLPT N1 필수", "R:JLPT N1 필수;"},
      {"비고: 기숙사 있음, 지게차 우대", "P:지게차 우대;"},
      {"메모: 운전면허 필수", "R:운전면허 필수;"},
      {"비고: 당직 있음", ""},
      {"메모: 포폴 필요", ""},
      {"내 메모: React 필수", "R:React 필수;"},
      {"특이 사항: 운전면허 필수", "R:운전면허 필수;"},
      {"Comment: SQLD 우대", "P:SQLD 우대;"},
      {"메모: React, TypeScript", "S:React, TypeScript;"},  // what is worked with
      {"비고: Java/Spring", "S:Java/Spring;"},
      {"메모: React 팀", ""},
      {"메모: 집에서 가까움, React", ""},
      {"비고: -", ""},
      {"우대사항: 컴활 1급", ""},  // as a heading it says so itself
      {"장점: 영어 우대", ""},
      {"회사명: 영어 필수", ""},
      {"", ""},
  };
  for (const auto& row : kRows) EXPECT_EQ(Asks(row.record), row.asks) << row.record;
}

}  // namespace
}  // namespace gonggo
