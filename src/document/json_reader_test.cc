#include "document/json_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "document/limits.h"
#include "document/record_check.h"

namespace gonggo {
namespace {

const ReadHint kHint{.name = "a.json", .format = Format::kJson};

std::string Record(int number) {
  return R"({"id": )" + std::to_string(number) + R"(, "title": "개발자 )" + std::to_string(number) +
         R"(", "body": "작은 가게들의 장부를 만드는 팀에서 정산 서버를 맡아 함께 키워 갈 분을 찾습니다.\n- 결제\n- 정산"})";
}

std::string Records(int begin, int end, std::string_view separator) {
  std::string out;
  for (int i = begin; i < end; ++i) {
    if (i > begin) out.append(separator);
    out.append(Record(i));
  }
  return out;
}

std::vector<Document> ReadDripping(std::string_view bytes, size_t step) {
  DripSource source(bytes, step);
  std::vector<Document> documents;
  const Result<void> done = ReadJsonStream(source, kHint, [&documents](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  EXPECT_TRUE(done.has_value());
  return documents;
}

struct Case {
  const char* name;
  std::string json;
  size_t records;
  std::vector<std::string> codes;  // diagnostics of all documents together
};

TEST(ReadJsonTest, Forms) {
  const Case cases[] = {
      {"list", "[" + Records(0, 3, ",") + "]", 3, {}},
      {"lines", Records(0, 3, "\n"), 3, {}},
      {"lines with blank ones", "\n" + Records(0, 3, "\n\n") + "\n\n", 3, {}},
      {"lines with commas", Records(0, 3, ",\n") + ",", 3, {}},
      {"CRLF", Records(0, 3, "\r\n"), 3, {}},
      {"one after another", Records(0, 3, " "), 3, {}},
      {"sequences", "\x1E" + Records(0, 3, "\n\x1E"), 3, {}},
      {"written out", "{\n  \"title\": \"a b\"\n}\n{\n  \"title\": \"b c\"\n}\n", 2, {}},
      {"lines that hold lists",
       "{\"jobs\": [" + Records(0, 2, ",") + "]}\n{\"jobs\": [" + Records(2, 4, ",") + "]}",
       4,
       {}},
      {"byte order mark", "\xEF\xBB\xBF[" + Records(0, 2, ",") + "]", 2, {}},
      {"guard", ")]}',\n[" + Records(0, 2, ",") + "]", 2, {}},
      {"assignment", "const jobs = [" + Records(0, 2, ",") + "];\n", 2, {}},
      {"comments", "// 공고\n/* 목록 */ [" + Records(0, 2, ", // 다음\n") + "]", 2, {}},
      {"nested list first line", "{\"jobs\": [" + Records(0, 3, ",\n") + "]}", 3, {}},
      {"empty", "", 1, {"empty"}},
      {"blank", " \n ", 1, {"empty"}},
      {"empty list", "[]", 1, {"empty"}},
      {"null", "null", 1, {"empty"}},
      {"empty record", "[" + Record(0) + ", {}]", 2, {"empty"}},
      {"cut in a record", "[" + Record(0) + ", {\"title\": \"반쪽\", \"bo", 2, {"truncated"}},
      {"cut between records", "[" + Record(0) + ",", 2, {"truncated"}},
      {"cut inside of a wrapper",
       "{\"n\": 1, \"jobs\": [" + Records(0, 2, ",") + "]",
       3,
       {"truncated"}},
      {"broken line",
       Record(0) + "\n{\"title\": \"짝이 없는 따옴표}\n" + Record(2),
       3,
       {"truncated"}},
      {"first line broken",
       "{\"title\": \"끊긴 줄\n" + Record(1) + "\n" + Record(2),
       3,
       {"truncated"}},
      {"quote inside",
       "[" + Record(0) + R"(, {"id": 1, "title": "그 "유명한" 회사"}, )" + Record(2) + "]",
       3,
       {"truncated"}},
      // Alone, these would look like a value a line.
      {"a remark that takes a closing bracket along",
       "[" + Record(0) + ",\n{\"title\": \"웹 개발\", \"url\": # 비어 있음},\n{\"b\": \"c d\"}, {",
       2,
       {"truncated"}},
      {"a string with a line in braces",
       "[" + Record(0) + ",\n{\"title\": \"웹 개발\", \"body\": \"첫 줄\n{이름}\n끝 줄\"}]",
       2,
       {}},
      {"garbage between", Record(0) + "\n%%%\n" + Record(1), 3, {"truncated"}},
      {"garbage", "%%%", 1, {"truncated"}},
      {"closing only", "}]", 1, {"truncated"}},
  };
  for (const Case& c : cases) {
    const std::vector<Document> documents = ReadJson(c.json, kHint);
    EXPECT_EQ(documents.size(), c.records) << c.name;
    std::vector<std::string> codes;
    for (const Document& document : documents) {
      for (const std::string& code : CodesOf(document)) codes.push_back(code);
    }
    EXPECT_EQ(codes, c.codes) << c.name;
    CheckRecords(documents);
    for (const size_t step : {size_t{1}, size_t{7}, size_t{1000}}) {
      EXPECT_EQ(TextsOf(ReadDripping(c.json, step)), TextsOf(documents))
          << c.name << " by " << step;
    }
  }
}

TEST(ReadJsonTest, DamageIsNamedByByteAndLine) {
  const std::string good = "[\n" + Record(0) + ",\n";
  const std::vector<Document> documents = ReadJson(good + "{\"id\": 1, \"title\" 2}]", kHint);
  ASSERT_EQ(documents.size(), 2U);
  ASSERT_EQ(documents[1].diagnostics.size(), 1U);
  const std::string& message = documents[1].diagnostics[0].message;
  EXPECT_NE(message.find("a.json: 3번째 줄"), std::string::npos) << message;
  EXPECT_NE(message.find("(" + std::to_string(good.size() + 18) + "바이트)"), std::string::npos)
      << message;
}

TEST(ReadJsonTest, EveryBeginningOfAFileGivesItsRecords) {
  const std::string json = "{\"jobs\": [" + Records(0, 3, ", ") + "]}";
  size_t most = 0;
  for (size_t size = 0; size < json.size(); ++size) {
    const std::vector<Document> documents = ReadJson(std::string_view(json).substr(0, size), kHint);
    ASSERT_FALSE(documents.empty());
    most = std::max(most, documents.size());
    for (const Document& document : documents) CheckShape(document);
  }
  EXPECT_EQ(most, 4U);
}

TEST(ReadJsonTest, DeepNesting) {
  for (const std::string_view open : {"[", "{\"a\":", "[{\"a\": "}) {
    std::string json;
    for (int i = 0; i < 100000; ++i) json.append(open);
    const std::vector<Document> documents = ReadJson(json, kHint);
    ASSERT_FALSE(documents.empty());
    for (const Document& document : documents) CheckShape(document);
  }
  const std::string deep =
      "{\"title\": \"서버\", \"x\": " + std::string(1000, '[') + std::string(1000, ']') + "}";
  const std::vector<Document> documents = ReadJson(deep, kHint);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(CodesOf(documents[0]), std::vector<std::string>{"too_deep"});
}

// Values longer than the window are read record by record; nothing of it must show.
TEST(ReadJsonTest, LongListsAreReadAsShortOnes) {
  constexpr int kCount = 30000;
  const std::string list = "[" + Records(0, kCount, ",\n") + "]";
  ASSERT_GT(list.size(), size_t{5} << 20U) << "no longer than what is read as a whole";
  std::string map = "{\"끝 아님\": null";
  for (int i = 0; i < kCount; ++i) map += ", \"직무 " + std::to_string(i) + "\": " + Record(i);
  map += "}";
  struct Long {
    const char* name;
    std::string json;
    size_t records;
    std::string first;
    std::string last;
  };
  const Long cases[] = {
      {"list", list, kCount, Record(0), Record(kCount - 1)},
      {"nested", "{\"n\": 1, \"data\": {\"jobs\": " + list + ", \"next\": 2}, \"ok\": true}",
       kCount, Record(0), Record(kCount - 1)},
      {"two lists", "{\"a\": " + list + ", \"b\": [" + Record(7) + "]}", kCount + 1, Record(0),
       Record(7)},
      {"two long lists", "{\"a\": " + list + ", \"b\": " + list + "}", 2 * kCount, Record(0),
       Record(kCount - 1)},
      {"under a title", "{\"가람 소프트\": " + list + "}", kCount,
       "{\"가람 소프트\": " + Record(0) + "}", "{\"가람 소프트\": " + Record(kCount - 1) + "}"},
      {"beside a company", "{\"company\": \"가람\", \"jobs\": " + list + "}", kCount,
       "{\"company\": \"가람\", \"jobs\": [" + Record(0) + "]}",
       "{\"company\": \"가람\", \"jobs\": [" + Record(kCount - 1) + "]}"},
      {"map", map, kCount, "{\"직무 0\": " + Record(0) + "}",
       "{\"직무 " + std::to_string(kCount - 1) + "\": " + Record(kCount - 1) + "}"},
  };
  for (const Long& c : cases) {
    const std::vector<Document> documents = ReadJson(c.json, kHint);
    ASSERT_EQ(documents.size(), c.records) << c.name;
    EXPECT_EQ(documents.front().origin.raw, c.first) << c.name;
    EXPECT_EQ(documents.back().origin.raw, c.last) << c.name;
    for (const Document& document : documents) ASSERT_TRUE(document.diagnostics.empty()) << c.name;
    CheckShape(documents.back());
  }
  // Damage far behind the window.
  const std::vector<Document> cut =
      ReadJson(std::string_view(list).substr(0, list.size() - 10), kHint);
  ASSERT_EQ(cut.size(), kCount);
  EXPECT_EQ(CodesOf(cut.back()), std::vector<std::string>{"truncated"});
  const std::vector<Document> unclosed =
      ReadJson(std::string_view(list).substr(0, list.size() - 1), kHint);
  ASSERT_EQ(unclosed.size(), kCount + 1U);
  EXPECT_EQ(CodesOf(unclosed.back()), std::vector<std::string>{"truncated"});
}

TEST(ReadJsonTest, OneLongRecord) {
  const std::string body(6U << 20U, 'x');
  const std::string json = R"({"title": "서버", "body": "a )" + body + R"("})";
  const std::vector<Document> documents = ReadJson(json, kHint);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_GT(documents[0].text.size(), body.size());
}

TEST(ReadJsonTest, ALineThatIsTooLongIsLeftOut) {
  const std::string json =
      Record(0) + "\n{\"x\": \"" + std::string(kMaxRecordBytes + 100, 'y') + "\"}\n" + Record(2);
  const std::vector<Document> documents = ReadJson(json, kHint);
  ASSERT_EQ(documents.size(), 3U);
  EXPECT_EQ(CodesOf(documents[1]), std::vector<std::string>{"truncated"});
  EXPECT_EQ(documents[2].origin.raw, Record(2));
}

TEST(ReadJsonTest, StopsWhenTheSinkHasEnough) {
  const std::string json = "[" + Records(0, 50, ",") + "]";
  DripSource source(json, 100);
  int seen = 0;
  const Result<void> done =
      ReadJsonStream(source, kHint, [&seen](Document&&) { return ++seen < 3; });
  EXPECT_TRUE(done.has_value());
  EXPECT_EQ(seen, 3);
}

TEST(ReadJsonTest, SourceErrorsAreReported) {
  class Failing final : public ByteSource {
   public:
    Result<size_t> Read(std::span<char>) override {
      return Fail(ErrorCode::kIo, "a.json: 읽기 오류");
    }
  } source;
  const Result<void> done = ReadJsonStream(source, kHint, [](Document&&) { return true; });
  ASSERT_FALSE(done.has_value());
  EXPECT_EQ(done.error().code, ErrorCode::kIo);
}

TEST(ReadJsonTest, OtherCharsets) {
  // "제목" and "서버" in CP949.
  const std::string json = "{\"\xC1\xA6\xB8\xF1\": \"\xBC\xAD\xB9\xF6\"}";
  EXPECT_EQ(TextsOf(ReadJson(json, kHint)), std::vector<std::string>{"제목: 서버"});
}

double SecondsToRead(const std::string& json) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(ReadJson(json, kHint).empty());
    best = std::min(
        best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return best;
}

// Four times the input may take four times as long, not sixteen; hostile input alike.
TEST(ReadJsonTest, IsLinear) {
  const auto repeat = [](std::string_view text, size_t times) {
    std::string out;
    for (size_t i = 0; i < times; ++i) out.append(text);
    return out;
  };
  struct Shape {
    const char* name;
    std::string begin, middle, end;
  };
  const Shape shapes[] = {
      {"lines", "", Record(1) + "\n", ""},
      {"list", "[", Record(1) + ",", "]"},
      {"broken lines", "", "{\"id\": 1, \"title\": \"x\n", ""},
      {"broken records", "[" + Record(1) + ",", "{\"id\": 1, \"title\" 2},", "]"},
      {"escapes", "{\"title\": \"서버\", \"body\": \"", "\\n\\\"", "\"}"},
      {"open tags", "{\"title\": \"서버\", \"body\": \"", "<p ", "\"}"},
      {"empty members", "{", "\"\": {},", "\"a\": 1}"},
      {"quotes", "", "\"", ""},
      {"commas", "[", ",,,,", "]"},
      {"backslashes", "[\"", "\\\\", ""},
      {"pairs", "{\"title\": \"a\", \"m\": [", "{\"name\": \"a\", \"value\": \"b\"},", "]}"},
      {"maps", "{", "\"가 나\": {\"a\": \"b\"},", "\"x\": {}}"},
  };
  for (const Shape& shape : shapes) {
    const size_t times = 150000 / (shape.middle.size() + 20) + 1;
    const double small = SecondsToRead(shape.begin + repeat(shape.middle, times) + shape.end);
    const double large = SecondsToRead(shape.begin + repeat(shape.middle, 4 * times) + shape.end);
    EXPECT_LT(large, 10 * small + 0.05) << shape.name << ": " << small << " s, " << large << " s";
  }
}

}  // namespace
}  // namespace gonggo
