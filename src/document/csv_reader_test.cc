#include "document/csv_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "document/limits.h"
#include "document/record_check.h"

namespace gonggo {
namespace {

const ReadHint kHint{.name = "a.csv", .format = Format::kCsv};

struct Case {
  std::string_view csv;
  std::vector<std::string> texts;
  std::vector<std::string> codes;  // diagnostics of all documents together
};

std::vector<Document> ReadDripping(std::string_view bytes, size_t step) {
  DripSource source(bytes, step);
  std::vector<Document> documents;
  const Result<void> done = ReadCsvStream(source, kHint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  EXPECT_TRUE(done.has_value());
  return documents;
}

TEST(ReadCsvTest, Table) {
  const Case cases[] = {
      {"title,company\n서버,가람\n웹,나래\n",
       {"title: 서버\ncompany: 가람", "title: 웹\ncompany: 나래"},
       {}},
      {"title,company\r\n서버,가람", {"title: 서버\ncompany: 가람"}, {}},
      {"title;company\n서버;가람, 나래\n", {"title: 서버\ncompany: 가람, 나래"}, {}},
      {"title\tcompany\n서버\t가람\n", {"title: 서버\ncompany: 가람"}, {}},
      {"title|company\n서버|가람\n", {"title: 서버\ncompany: 가람"}, {}},
      {"sep=;\ntitle;company\n서버;가람\n", {"title: 서버\ncompany: 가람"}, {}},
      {"sep=,\r\ntitle,company\r\n서버,가람;나래\r\n", {"title: 서버\ncompany: 가람;나래"}, {}},
      {"\xEF\xBB\xBFtitle,company\n서버,가람\n", {"title: 서버\ncompany: 가람"}, {}},
      {"\n\ntitle,company\n\n서버,가람\n\n", {"title: 서버\ncompany: 가람"}, {}},
      {"title,company\n서버,가람\n,,\n , \n", {"title: 서버\ncompany: 가람"}, {}},
      {"title,요건\n서버,\"- 학사\n- 경력\"\n", {"title: 서버\n\n## 요건\n- 학사\n- 경력"}, {}},
      {"title,요건\n서버,\"say \"\"hi\"\"\"\n", {"title: 서버\n요건: say \"hi\""}, {}},
      {"title,우대사항\n서버,\n", {"title: 서버\n\n## 우대사항"}, {}},
      {"title,due,tag\n서버,None,nan\n", {"title: 서버"}, {}},
      {"title,due,tag\n서버,NULL,NaN\n", {"title: 서버"}, {}},
      {"title,due\n서버,Nonee\n", {"title: 서버\ndue: Nonee"}, {}},
      {"title,company\n서버\n", {"title: 서버"}, {}},
      {"title,company\n서버,가람,서울,\n",
       {"title: 서버\ncompany: 가람\n열3: 서울"},
       {"row_too_long"}},
      {"\xEF\xBB\xBF\"회사\n명\";\"자격\r\n요건\"\r\n가람;\"학사; 2년\"\r\n",
       {"회사명: 가람\n자격 요건: 학사; 2년"},
       {}},
      {"하반기 지원 현황,,\n,,\ntitle,company,tag\n서버,가람,a\n",
       {"title: 서버\ncompany: 가람\ntag: a"},
       {}},
      {"지원 현황;;\r\ntitle;company;tag\r\n서버;가람;a\r\n",
       {"title: 서버\ncompany: 가람\ntag: a"},
       {}},
      {"기본 정보,,상세,\ntitle,company,tag,자격\n서버,가람,a,Java\n",
       {"title: 서버\ncompany: 가람\ntag: a\n자격: Java"},
       {}},
      {",title\n0,서버\n", {"열1: 0\ntitle: 서버"}, {}},
      {"title,stack\n서버,Go|SQL|C++\n", {"title: 서버\n\n## stack\n- Go\n- SQL\n- C++"}, {}},
      {"title,요건\n서버,[자격]|경력 3년|- React|\n",
       {"title: 서버\n\n## 요건\n[자격]\n- 경력 3년\n- React"},
       {}},
      {"title,category\n서버,5|11|12\n", {"title: 서버\ncategory: 5|11|12"}, {}},
      {"title,team\n서버 | 신입,개발 | 정산\n", {"title: 서버 | 신입\nteam: 개발 | 정산"}, {}},
      {"title,team\n[가람]서버|신입,x\n", {"title: [가람]서버|신입\nteam: x"}, {}},
      {"title,intro\n서버,\"Team  |  A\n경력  |  무관\"\n",
       {"title: 서버\n\n## intro\nTeam  |  A\n경력  |  무관"},
       {}},
      {"title,body\n서버,<ul><li>Go</li><li>SQL</li></ul>\n",
       {"title: 서버\n\n## body\n- Go\n- SQL"},
       {}},
      {"title,body\n서버,\"\\- Node\\.js\n\\- Go\"\n",
       {"title: 서버\n\n## body\n- Node.js\n- Go"},
       {}},
      {"title,body\n서버,\\- RAG\\.|\\- LLM\n", {"title: 서버\n\n## body\n- RAG.\n- LLM"}, {}},
      {"title,body\n서버,<span style=\"x\">Go</span>|<br>|**SQL**\n",
       {"title: 서버\n\n## body\n- Go\n- SQL"},
       {}},
      {"title,body\n서버,\"큰따옴표로 \"시작\"한 값\"\n",
       {"title: 서버\nbody: 큰따옴표로 시작\"한 값\""},
       {}},
      {"title,body\n서버,\"닫히지 않음\n웹,x\n",
       {"title: 서버\nbody: \"닫히지 않음", "title: 웹\nbody: x"},
       {"unclosed_quote"}},
      {"서버 개발자,가람소프트\n웹 개발자,나래\n",
       {"열1: 서버 개발자\n열2: 가람소프트", "열1: 웹 개발자\n열2: 나래"},
       {"no_header"}},
      {"서버 개발자\n웹 개발자, 시니어\n",
       {"열1: 서버 개발자", "열1: 웹 개발자\n열2: 시니어"},
       {"no_header"}},
      {"열1,열2\n서버,가람\n", {"열1: 서버\n열2: 가람"}, {"no_header"}},
      {"text\n서버를 맡을 분\n", {"text: 서버를 맡을 분"}, {}},
      {"title,title\n서버,웹\n", {"title: 서버\ntitle: 웹"}, {}},
      {"\"title\nkr\",company\n서버,가람\n", {"title kr: 서버\ncompany: 가람"}, {}},
      {"title,company\n", {""}, {"empty"}},
      {"", {""}, {"empty"}},
      {"title,tag\nNone,None\n", {""}, {"empty"}},
  };
  for (const Case& c : cases) {
    const std::vector<Document> documents = ReadCsv(c.csv, kHint);
    EXPECT_EQ(TextsOf(documents), c.texts) << c.csv;
    std::vector<std::string> codes;
    for (const Document& document : documents) {
      for (const std::string& code : CodesOf(document)) codes.push_back(code);
    }
    EXPECT_EQ(codes, c.codes) << c.csv;
    CheckRecords(documents);
    for (const size_t step : {size_t{1}, size_t{5}}) {
      EXPECT_EQ(TextsOf(ReadDripping(c.csv, step)), TextsOf(documents)) << c.csv << " by " << step;
    }
  }
}

TEST(ReadCsvTest, RawIsHeaderAndRow) {
  const std::vector<Document> documents =
      ReadCsv("sep=;\r\n\"title\";요건\r\n서버;\"- 학사\r\n- \"\"경력\"\"\"\r\n웹;x\r\n", kHint);
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].origin.raw, "sep=;\n\"title\";요건\n서버;\"- 학사\r\n- \"\"경력\"\"\"\n");
  EXPECT_EQ(documents[1].origin.raw, "sep=;\n\"title\";요건\n웹;x\n");
  EXPECT_EQ(documents[1].origin.record, 1U);
  CheckRecords(documents);
}

TEST(ReadCsvTest, TabsWhereTheFormatSaysSo) {
  const std::vector<Document> documents =
      ReadCsv("title,x\tcompany\n서버,웹\t가람\n", {.name = "a.tsv", .format = Format::kTsv});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].text, "title,x: 서버,웹\ncompany: 가람");
  EXPECT_EQ(documents[0].origin.format, Format::kTsv);
  CheckRecords(documents);
}

TEST(ReadCsvTest, OtherCharsets) {
  // "제목,회사" and "서버,가람" in CP949.
  const std::string csv = "\xC1\xA6\xB8\xF1,\xC8\xB8\xBB\xE7\n\xBC\xAD\xB9\xF6,\xB0\xA1\xB6\xF7\n";
  EXPECT_EQ(TextsOf(ReadCsv(csv, kHint)), std::vector<std::string>{"제목: 서버\n회사: 가람"});
}

TEST(ReadCsvTest, ManyUnusedColumnsAreLeftOut) {
  std::string header = "title";
  std::string row = "서버";
  for (int i = 0; i < 20; ++i) {
    header += ",col_" + std::to_string(i);
    row += ",";
  }
  EXPECT_EQ(TextsOf(ReadCsv(header + ",우대사항\n" + row + ",\n", kHint)),
            std::vector<std::string>{"title: 서버\n\n## 우대사항"});
}

TEST(ReadCsvTest, ARowThatIsTooLongIsLeftOut) {
  const std::string csv =
      "title,body\n서버,x\n웹,\"" + std::string(kMaxRecordBytes + 100, 'y') + "\"\n앱,z\n";
  const std::vector<Document> documents = ReadCsv(csv, kHint);
  ASSERT_EQ(documents.size(), 3U);
  EXPECT_EQ(CodesOf(documents[1]), std::vector<std::string>{"truncated"});
  EXPECT_EQ(documents[2].text, "title: 앱\nbody: z");
}

double SecondsToRead(const std::string& csv) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(ReadCsv(csv, kHint).empty());
    best = std::min(
        best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return best;
}

// Four times the input may take four times as long, not sixteen; hostile input alike.
TEST(ReadCsvTest, IsLinear) {
  struct Shape {
    const char* name;
    std::string begin, middle, end;
  };
  const Shape shapes[] = {
      {"rows", "title,body\n", "서버,\"- 결제\n- 정산\"\n", ""},
      {"quotes that do not close", "title,body\n", "\"x\n", ""},
      {"one quote at the end", "title,body\n", "a,b\n", "\"x"},
      {"columns", "title", ",x", "\n서버\n"},
      {"cells", "title\n", "x,", "\n"},
      {"items", "title,body\n서버,", "a|", "\n"},
      {"blank lines", "title,body\n", "\n", ""},
      {"one long line", "", "x", ""},
  };
  for (const Shape& shape : shapes) {
    const size_t times = 80000 / (shape.middle.size() + 5);
    std::string small = shape.begin;
    std::string large = shape.begin;
    for (size_t i = 0; i < times; ++i) small.append(shape.middle);
    for (size_t i = 0; i < 4 * times; ++i) large.append(shape.middle);
    const double little = SecondsToRead(small + shape.end);
    const double much = SecondsToRead(large + shape.end);
    EXPECT_LT(much, 10 * little + 0.05) << shape.name << ": " << little << " s, " << much << " s";
  }
}

}  // namespace
}  // namespace gonggo
