#include "document/python_dict_reader.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "document/json_parse.h"
#include "document/record_check.h"

namespace gonggo {
namespace {

const ReadHint kHint{.name = "a.txt", .format = Format::kPythonDict};

struct Case {
  std::string_view source;
  std::vector<std::string> texts;
};

TEST(ReadPythonDictTest, Table) {
  const Case cases[] = {
      {"{'제목': '서버'}", {"제목: 서버"}},
      {"{\"제목\": \"it's\"}", {"제목: it's"}},
      {"{'a': 'say \"hi\"'}", {"a: say \"hi\""}},
      {"{'a': 'it\\'s \"x\"'}", {"a: it's \"x\""}},
      {"{'a': None, 'b': True, 'c': False, 'd': 3, 'e': 1.5e-3}",
       {"b: True\nc: False\nd: 3\ne: 1.5e-3"}},
      {"{'a': 'x',}", {"a: x"}},
      {"{'a': ('x', 'y'), 'b': ('z',)}", {"b: z\n\n## a\n- x\n- y"}},
      {"{'a': {'x', 'y'}}", {"## a\n- x\n- y"}},
      {"{'a': set()}", {"a: set()"}},
      {"{u'제목': u'서버'}", {"제목: 서버"}},
      {"{'a': b'\\xea\\xb0\\x80'}", {"a: 가"}},
      {"{'a': r'C:\\new'}", {"a: C:\\new"}},
      {"{'a': '\\uac00\\x41\\U0001f600'}", {"a: 가A😀"}},
      {"{'a': 'x' 'y'}", {"a: xy"}},
      {"{'a': '- x\\n- y'}", {"## a\n- x\n- y"}},
      {"{'a': '''- x\n- y'''}", {"## a\n- x\n- y"}},
      {"{'d': datetime.date(2026, 8, 31)}", {"d: datetime.date(2026, 8, 31)"}},
      {"{'d': datetime.datetime(2026, 8, 31, 0, 0, tzinfo=datetime.timezone.utc)}",
       {"d: datetime.datetime(2026, 8, 31, 0, 0, tzinfo=datetime.timezone.utc)"}},
      {"{'d': Timestamp('2026-08-31 00:00:00')}", {"d: Timestamp('2026-08-31 00:00:00')"}},
      {"OrderedDict({'a': 'x'})", {"a: x"}},
      {"{'a': nan, 'b': 'x'}", {"b: x"}},
      {"{1: 'x', 'b': 'y'}", {"1: x\nb: y"}},
      {"[{'a b': 'x'}, {'a b': 'y'}]", {"a b: x", "a b: y"}},
      {"{'a': 'x'}\n{'a': 'y'}\n", {"a: x", "a: y"}},
      {"{'a': 'x'} {'a': 'y'}", {"a: x", "a: y"}},
      {"jobs = [{'a': 'x'}]\nmore = [{'a': 'y'}]\n", {"a: x", "a: y"}},
      {"# 공고\n{'a': 'x'}  # 끝\n", {"a: x"}},
      {"{'우대사항': '', '자격요건': '없음'}", {"자격요건: 없음\n\n## 우대사항"}},
      {"{'서버 개발자': {'업무': '정산 개발', '우대사항': ''}, '웹 개발자': {'업무': '화면 개발', "
       "'우대사항': 'React'}}",
       {"업무: 정산 개발\n\n## 우대사항", "업무: 화면 개발\n우대사항: React"}},
      {"{'url': 'https://a.example/#x', 'c': 'C#'}", {"url: https://a.example/#x\nc: C#"}},
      {"{'a': 'x',\n 'b': [{'name': '연봉', 'value': '5천'}]}", {"a: x\n연봉: 5천"}},
      {"{'a': <Job object at 0x7f>}", {""}},
      {"[{'a': '''첫 줄\n{이름}\n끝 줄'''}]", {"## a\n첫 줄\n{이름}\n끝 줄"}},
      {"{'a': 'x', 'b': 'y", {"a: x\nb: y"}},
      {"{'a': 'x', 'b' 'y'}", {"a: x"}},
      {"{'a': 'x\n', 'b': 'y'}", {"a: x\nb: y"}},
      {"", {""}},
      {"{}", {""}},
      {"()", {""}},
  };
  for (const Case& c : cases) {
    const std::vector<Document> documents = ReadPythonDict(c.source, kHint);
    std::vector<std::string> texts = TextsOf(documents);
    // Titles are tested below; here they would hide what is rendered.
    for (std::string& text : texts) {
      if (text.starts_with("# ")) text.erase(0, text.find('\n') + 1);
    }
    EXPECT_EQ(texts, c.texts) << c.source;
    CheckRecords(documents);
  }
}

TEST(ReadPythonDictTest, TitlesAreHeadings) {
  const std::string source =
      "{'서버 개발자 (재무)': {'담당 업무': '정산 개발', '우대사항': ''}, 'QA': {'담당 업무': "
      "'시험', '우대사항': '없음'}}";
  const std::vector<Document> documents = ReadPythonDict(source, kHint);
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].text, "# 서버 개발자 (재무)\n담당 업무: 정산 개발\n\n## 우대사항");
  EXPECT_EQ(documents[0].blocks[0].kind, BlockKind::kHeading);
  EXPECT_FALSE(documents[0].blocks[0].record_key);
  EXPECT_EQ(documents[0].origin.format, Format::kPythonDict);
  EXPECT_EQ(documents[1].text, "# QA\n담당 업무: 시험\n우대사항: 없음");
  EXPECT_EQ(documents[1].origin.raw, "{'QA': {'담당 업무': '시험', '우대사항': '없음'}, '': None}");
  CheckRecords(documents);
}

TEST(ReadPythonDictTest, EveryBeginningIsRead) {
  const std::string source =
      "{'서버': {'업무': 'a\\'b', '요건': [\"x\", u'y']}, '웹': {'업무': '''긴\n글''', '요건': "
      "()}}";
  for (size_t size = 0; size < source.size(); ++size) {
    const std::vector<Document> documents =
        ReadPythonDict(std::string_view(source).substr(0, size), kHint);
    ASSERT_FALSE(documents.empty());
    for (const Document& document : documents) CheckShape(document);
  }
}

TEST(ReadPythonDictTest, DeepNesting) {
  for (const std::string_view open : {"(", "{'a':", "[(", "f(", "{("}) {
    std::string source;
    for (int i = 0; i < 100000; ++i) source.append(open);
    EXPECT_FALSE(ReadPythonDict(source, kHint).empty());
  }
}

// The openings of a company as they were dumped: each title and each value must stand in the text.
TEST(ReadPythonDictTest, SharedSeed) {
  const char* const shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr) GTEST_SKIP() << "GONGGO_SHARED is not set";
  std::ifstream file(std::string(shared) + "/seeds/004_d7c2ebd34af9c4a3.txt", std::ios::binary);
  if (!file) GTEST_SKIP() << "no seed there";
  std::stringstream buffer;
  buffer << file.rdbuf();
  const std::string source = buffer.str();
  const std::vector<Document> documents = ReadPythonDict(source, kHint);
  ASSERT_EQ(documents.size(), 37U);
  CheckRecords(documents);
  JsonTree tree;
  ParseValue(source, 0, LiteralDialect::kPython, tree);
  size_t record = 0;
  for (const uint32_t title : ChildrenOf(tree, 0)) {
    const std::string& text = documents[record++].text;
    EXPECT_NE(text.find(tree.nodes[title].key), std::string::npos);
    for (const uint32_t field : ChildrenOf(tree, title)) {
      EXPECT_NE(text.find(tree.nodes[field].key), std::string::npos);
      EXPECT_NE(text.find(tree.nodes[field].text), std::string::npos);
    }
  }
}

}  // namespace
}  // namespace gonggo
