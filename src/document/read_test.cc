#include "document/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "document/limits.h"
#include "model/no_posting.h"

namespace gonggo {
namespace {

std::vector<std::string> Codes(const Document& document) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : document.diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

const std::vector<std::string>& Inputs() {
  static const std::vector<std::string> inputs = {
      "[가나소프트] 백엔드 개발자\r\n자격요건\r\n- Python 3년 이상\r\n",
      "\xEF\xBB\xBF자격요건\n• 자바\n",
      "\xC0\xDA\xB0\xDD\xBF\xE4\xB0\xC7\n- \xC6\xC4\xC0\xCC\xBD\xE3\n",
      "# 가나소프트\n\n- **지역:** 서울\n- Python\n",
      "---\n마감: 2026-12-31\n---\n공고\n",
      "[{\"title\": \"백엔드\", \"company\": \"가나\", \"requirements\": \"- Python 3년 이상\\n- "
      "Go\"},"
      " {\"title\": \"프론트\", \"company\": \"다라\", \"requirements\": \"- React\\n- "
      "TypeScript\"}]",
      "{\"title\": \"백엔드\", \"requirements\": [\"Python\", \"Go\"]}\n{\"title\": \"데이터\", "
      "\"requirements\": [\"SQL\"]}\n",
      "title,company,requirements\n백엔드,가나,\"Python\nGo\"\n프론트,다라,React\n",
      "title\tcompany\turl\n백엔드\t가나\thttps://example.com/1\n",
      "{'백엔드': {'자격요건': 'Python, Go', '우대사항': ''}, '프론트': {'자격요건': 'React', "
      "'우대사항': '없음'}}",
      "<html><body><h1>백엔드</h1><ul><li>Python</li></ul></body></html>",
      "",
  };
  return inputs;
}

TEST(ReadDocumentsTest, TheRawFormGivesTheSameDocument) {
  for (const std::string& input : Inputs()) {
    const std::vector<Document> documents = ReadDocuments(input, {.name = "a"});
    ASSERT_FALSE(documents.empty()) << input;
    for (const Document& document : documents) {
      const std::vector<Document> again =
          ReadDocuments(document.origin.raw, {.name = "a", .format = document.origin.format});
      ASSERT_EQ(again.size(), 1U) << input;
      EXPECT_EQ(again[0].text, document.text) << input;
      EXPECT_EQ(again[0].blocks, document.blocks) << input;
      EXPECT_EQ(again[0].origin.format, document.origin.format) << input;
    }
  }
}

class TrickleSource final : public ByteSource {
 public:
  explicit TrickleSource(std::string_view bytes) : left_(bytes) {}
  Result<size_t> Read(std::span<char> out) override {
    const size_t size = std::min<size_t>({out.size(), left_.size(), 3});
    std::copy_n(left_.begin(), size, out.begin());
    left_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view left_;
};

TEST(ReadDocumentsTest, AStreamGivesWhatMemoryGives) {
  for (const std::string& input : Inputs()) {
    std::vector<Document> streamed;
    TrickleSource source(input);
    const Result<void> done =
        ReadDocuments(source, {.name = "a"}, [&streamed](Document&& document) {
          streamed.push_back(std::move(document));
          return true;
        });
    EXPECT_TRUE(done.has_value());
    EXPECT_EQ(streamed, ReadDocuments(input, {.name = "a"})) << input;
  }
}

TEST(ReadDocumentsTest, BlocksStandInTheirLines) {
  for (const std::string& input : Inputs()) {
    for (const Document& document : ReadDocuments(input, {})) {
      const auto lines =
          static_cast<uint32_t>(1 + std::count(document.text.begin(), document.text.end(), '\n'));
      uint32_t last = 0;
      for (const Block& block : document.blocks) {
        EXPECT_GT(block.line, last);
        EXPECT_LE(block.line, block.line_end);
        EXPECT_LE(block.line_end, lines);
        EXPECT_LE(block.content.begin, block.content.end);
        EXPECT_LE(block.content.end, document.text.size());
        last = block.line_end;
      }
    }
  }
}

TEST(ReadDocumentsTest, WhatCannotBeReadSaysSo) {
  struct Row {
    std::string bytes;
    std::string code;
    std::string_view advice;
  };
  const std::vector<Row> rows = {
      {"", "empty", "비어"},
      {" \r\n\t\n", "empty", "비어"},
      {"\xEF\xBB\xBF", "empty", "비어"},
      {std::string("\x89PNG\r\n\x1A\n\0\0\0", 11), kDiagnosticImageOnly, "그림"},
      {"\xFF\xD8\xFF\xE0", kDiagnosticImageOnly, "그림"},
      {"{\\rtf1 a}", kDiagnosticUnreadable, "DOCX"},
      {std::string("\x7F"
                   "ELF\0\0\0\0",
                   8),
       kDiagnosticNoDocument, "프로그램"},
      {"SQLite format 3" + std::string(20, '\0'), kDiagnosticNoDocument, "데이터베이스"},
      {std::string("ID3\x03\0\0\0\0\0\x21", 10), kDiagnosticNoDocument, "소리"},
      {std::string("\0\0\0\x20"
                   "ftypisom\0\0\x02\0",
                   16),
       kDiagnosticNoDocument, "영상"},
      {std::string("\0\0\0\x20"
                   "ftypheic\0\0\0\0",
                   16),
       kDiagnosticImageOnly, "그림"},
      {std::string("\x01\x02\x03\x00\x04\x05", 6), kDiagnosticUnreadable, "형식"},
      {"\x1F\x8B\x08 broken", kDiagnosticUnreadable, "압축"},
  };
  for (const Row& row : rows) {
    const std::vector<Document> documents = ReadDocuments(row.bytes, {.name = "공고.bin"});
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(Codes(documents[0]), std::vector<std::string>{row.code});
    const std::string& message = documents[0].diagnostics[0].message;
    EXPECT_TRUE(message.starts_with("공고.bin: ")) << message;
    EXPECT_NE(message.find(row.advice), std::string::npos) << message;
  }
}

// Gives `left` bytes of one line, then an error or the end.
class LongLine final : public ByteSource {
 public:
  LongLine(size_t left, std::optional<Error> error) : left_(left), error_(std::move(error)) {}
  Result<size_t> Read(std::span<char> out) override {
    if (left_ == 0 && error_.has_value()) return std::unexpected(*error_);
    const size_t size = std::min(out.size(), left_);
    std::fill_n(out.begin(), size, 'a');
    left_ -= size;
    given_ += size;
    return size;
  }
  size_t given() const { return given_; }

 private:
  size_t left_;
  std::optional<Error> error_;
  size_t given_ = 0;
};

TEST(ReadDocumentsTest, AGigabyteOfOneLineIsCut) {
  LongLine source(size_t{1} << 30U, std::nullopt);
  std::vector<Document> documents;
  const Result<void> done = ReadDocuments(source, {.name = "긴줄.txt"}, [&](Document&& document) {
    documents.push_back(std::move(document));
    return true;
  });
  EXPECT_TRUE(done.has_value());
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].text.size(), kMaxDocumentBytes);
  EXPECT_EQ(Codes(documents[0]), std::vector<std::string>{"truncated"});
  EXPECT_LE(source.given(), kMaxDocumentBytes + (2U << 20U)) << "the rest stays unread";
}

TEST(ReadDocumentsTest, AnErrorInTheMiddleLosesNothingBeforeIt) {
  for (const size_t size : {size_t{100}, size_t{1} << 20U}) {
    LongLine source(size, Error{ErrorCode::kIo, "장치가 사라졌습니다"});
    std::vector<Document> documents;
    const Result<void> done = ReadDocuments(source, {.name = "a.txt"}, [&](Document&& document) {
      documents.push_back(std::move(document));
      return true;
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error(), (Error{ErrorCode::kIo, "a.txt: 장치가 사라졌습니다"}));
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(documents[0].text.size(), size);
    EXPECT_EQ(Codes(documents[0]), std::vector<std::string>{"truncated"});
  }
  LongLine nothing(0, Error{ErrorCode::kIo, "장치가 없습니다"});
  int count = 0;
  EXPECT_FALSE(ReadDocuments(nothing, {}, [&](Document&&) { return ++count > 0; }).has_value());
  EXPECT_EQ(count, 0);
}

TEST(ReadDocumentsTest, TheSinkMayStop) {
  std::string lines;
  for (int i = 0; i < 1000; ++i) lines += "{\"title\": \"공고 " + std::to_string(i) + "\"}\n";
  const std::unique_ptr<ByteSource> source = MemorySource(lines);
  int count = 0;
  EXPECT_TRUE(ReadDocuments(*source, {}, [&](Document&&) { return ++count < 3; }).has_value());
  EXPECT_EQ(count, 3);
}

TEST(ReadDocumentsTest, LegacyCharsetsOfStreamsAreTold) {
  // "title,company\n" with Korean in CP949.
  const std::string csv =
      "title,company\n\xB9\xE9\xBF\xA3\xB5\xE5,\xB0\xA1\xB3\xAA\n\xC7\xC1\xB7\xD0\xC6\xAE,"
      "\xB4\xD9\xB6\xF3\n";
  const std::vector<Document> documents = ReadDocuments(csv, {.name = "a.csv"});
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_NE(documents[0].text.find("백엔드"), std::string::npos);
  EXPECT_NE(documents[1].text.find("다라"), std::string::npos);
  EXPECT_EQ(Codes(documents[0]), std::vector<std::string>{"charset_assumed"});
  EXPECT_TRUE(documents[1].diagnostics.empty());
}

}  // namespace
}  // namespace gonggo
