#include "output/pydict.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Literal(std::string_view value) {
  std::string out;
  AppendPythonString(value, out);
  return out;
}

TEST(AppendPythonString, WritesWhatReprWrites) {
  EXPECT_EQ(Literal(""), "''");
  EXPECT_EQ(Literal("담당 업무"), "'담당 업무'");
  EXPECT_EQ(Literal("it's"), "\"it's\"");
  EXPECT_EQ(Literal("say \"hi\""), "'say \"hi\"'");
  EXPECT_EQ(Literal("it's \"x\""), "'it\\'s \"x\"'");
  EXPECT_EQ(Literal("a\\b\nc\td\re"), "'a\\\\b\\nc\\td\\re'");
  EXPECT_EQ(Literal(std::string_view("\x01\x7f", 2)), "'\\x01\\x7f'");
  EXPECT_EQ(Literal("🙂"), "'🙂'");
}

// A document as the dict reader renders one entry.
Document Entry() {
  Document document;
  document.origin.format = Format::kPythonDict;
  document.text = "정산 담당 - 재무\n담당 업무\n전표 처리, 결산\n자격요건\n회계 지식\n우대사항\n";
  const auto add = [&document](BlockKind kind, uint8_t level, bool key, std::string_view content) {
    const auto begin = static_cast<uint32_t>(document.text.find(content));
    Block block;
    block.kind = kind;
    block.level = level;
    block.record_key = key;
    block.content = {begin, begin + static_cast<uint32_t>(content.size())};
    document.blocks.push_back(block);
  };
  add(BlockKind::kHeading, 1, true, "정산 담당 - 재무");
  add(BlockKind::kHeading, 2, true, "담당 업무");
  add(BlockKind::kParagraph, 0, false, "전표 처리, 결산");
  add(BlockKind::kHeading, 2, true, "자격요건");
  add(BlockKind::kParagraph, 0, false, "회계 지식");
  add(BlockKind::kHeading, 2, true, "우대사항");
  return document;
}

TEST(PydictEntryOf, GivesADictsOwnKeysAndValuesBack) {
  Posting posting;
  posting.title = "정산 담당";
  const PydictEntry entry = PydictEntryOf(posting, Entry());
  EXPECT_EQ(entry.title, "정산 담당 - 재무");
  EXPECT_EQ(entry.values, (std::vector<std::pair<std::string, std::string>>{
                              {"담당 업무", "전표 처리, 결산"}, {"자격요건", "회계 지식"}, {"우대사항", ""}}));
}

TEST(PydictEntryOf, GivesThreeKeysForAnythingElse) {
  Posting posting;
  posting.sections = {{SectionKind::kDuties, "주요업무", 1, 3}};
  Document document;
  document.text = "주요업무\n- 결제 개발\n- 정산 개발";
  const PydictEntry entry = PydictEntryOf(posting, document);
  EXPECT_EQ(entry.title, "제목 미기재");
  EXPECT_EQ(entry.values, (std::vector<std::pair<std::string, std::string>>{
                              {"담당 업무", "결제 개발, 정산 개발"}, {"자격요건", ""}, {"우대사항", ""}}));
}

TEST(PydictWriter, TellsEqualTitlesApart) {
  PydictWriter writer;
  std::string out;
  const PydictEntry entry{"개발자", {{"자격요건", "x"}}};
  writer.Append(entry, "가나", out);
  writer.Append(entry, "다라", out);
  writer.Append(entry, "다라", out);
  writer.Append(entry, "", out);
  writer.Append(entry, "", out);
  writer.Finish(out);
  EXPECT_EQ(out,
            "{'개발자': {'자격요건': 'x'}, '개발자 (다라)': {'자격요건': 'x'}, '개발자 (다라) (2)': {'자격요건': 'x'}, "
            "'개발자 (2)': {'자격요건': 'x'}, '개발자 (3)': {'자격요건': 'x'}}\n");
}

TEST(PydictWriter, NothingIsAnEmptyDict) {
  PydictWriter writer;
  std::string out;
  writer.Finish(out);
  EXPECT_EQ(out, "{}\n");
}

}  // namespace
}  // namespace gonggo
