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

Document Entry(std::string raw) {
  Document document;
  document.origin.format = Format::kPythonDict;
  document.origin.raw = std::move(raw);
  document.text = "# 정산 담당 - 재무\n우대사항: 없음\n";
  Block key;
  key.kind = BlockKind::kHeading;
  key.level = 1;
  key.record_key = true;
  key.content = {2, 2 + 22};
  document.blocks = {key};
  return document;
}

TEST(PydictEntryOf, GivesADictsOwnEntryBack) {
  constexpr const char* kValue =
      "{'담당 업무': '전표, \\'결산\\' }', \"우대사항\": '', 'x': ['a', ('b',)]}";
  Posting posting;
  posting.title = "정산 담당";
  const Document document = Entry(std::string("{ '정산 담당  - 재무' : ") + kValue + " , }\n");
  PydictEntry entry =
      PydictEntryOf(posting, document, TextLines(document.text), PydictTitle::kAsInSource);
  EXPECT_EQ(entry.title, "정산 담당 - 재무");
  EXPECT_EQ(entry.verbatim, kValue);
  EXPECT_EQ(
      PydictEntryOf(posting, document, TextLines(document.text), PydictTitle::kOfPosting).title,
      "정산 담당");
  EXPECT_EQ(PydictEntryOf(posting, Entry(std::string("{'HRBP': ") + kValue + ", '': None}"), "",
                          PydictTitle::kAsInSource)
                .verbatim,
            kValue);
  std::string out;
  PydictWriter writer;
  writer.Append(entry, "", out);
  writer.Finish(out);
  EXPECT_EQ(out, std::string("{'정산 담당  - 재무': ") + kValue + "}\n");
}

TEST(PydictEntryOf, TakesNothingElseForAnEntry) {
  for (const char* raw : {"", "{", "{'a'", "{'a':", "{'a': {", "{'a': {'b': 1}", "{'a': {'b': '}}",
                          "{'a': 1}", "{'a': {}, 'b': {}}", "[{'a': {}}]", "{a: {}}", "{'a': {}} x",
                          "{'a': {]}}}", "\xFF{'a': {}}"}) {
    EXPECT_EQ(PydictEntryOf(Posting(), Entry(raw), "", PydictTitle::kAsInSource).verbatim, "")
        << raw;
  }
}

TEST(PydictEntryOf, GivesThreeKeysForAnythingElse) {
  Posting posting;
  posting.sections = {{SectionKind::kDuties, "주요업무", 1, 3}};
  Document document;
  document.text = "주요업무\n- 결제 개발\n- 정산 개발";
  const PydictEntry entry =
      PydictEntryOf(posting, document, TextLines(document.text), PydictTitle::kAsInSource);
  EXPECT_EQ(entry.title, "제목 미기재");
  EXPECT_EQ(entry.values,
            (std::vector<std::pair<std::string, std::string>>{
                {"담당 업무", "결제 개발, 정산 개발"}, {"자격요건", ""}, {"우대사항", ""}}));
}

TEST(PydictWriter, TellsEqualTitlesApart) {
  PydictWriter writer;
  std::string out;
  const PydictEntry entry{"개발자", {{"자격요건", "x"}}, "", ""};
  writer.Append(entry, "가나", out);
  writer.Append(entry, "다라", out);
  writer.Append(entry, "다라", out);
  writer.Append(entry, "", out);
  writer.Append(entry, "", out);
  writer.Finish(out);
  EXPECT_EQ(out,
            "{'개발자': {'자격요건': 'x'}, '개발자 (다라)': {'자격요건': 'x'}, '개발자 (다라) "
            "(2)': {'자격요건': 'x'}, "
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
