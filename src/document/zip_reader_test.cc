#include "document/zip_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/read.h"
#include "document/testing/show_blocks.h"
#include "document/testing/zip_builder.h"
#include "model/no_posting.h"

namespace gonggo {
namespace {

std::vector<Document> Read(const std::string& bytes) {
  return ReadDocuments(bytes, {.name = "모음.zip"});
}

std::string Names(const std::vector<Document>& documents) {
  std::string names;
  for (const Document& document : documents) names += document.origin.name + "\n";
  return names;
}

std::string FirstCode(const Document& document) {
  return document.diagnostics.empty() ? "" : document.diagnostics.front().code;
}

const std::string kNote = "# 서버 개발자\n\n## 자격요건\n\n- Java\n- Go\n";
const std::string kPage =
    "<!DOCTYPE html><html><body><h1>앱 개발자</h1><p>Kotlin으로 앱을 만듭니다.</p></body></html>";

TEST(ZipReaderTest, ReadsEveryMemberByItsContent) {
  const std::vector<Document> documents = Read(BuildZip({{"공고/서버.md", kNote},
                                                         {"앱.txt", kPage},
                                                         {"그림.png", "\x89PNG\r\n\x1A\n\x00\x00"},
                                                         {"__MACOSX/._서버.md", "x"}}));
  ASSERT_EQ(Names(documents), "모음.zip/공고/서버.md\n모음.zip/앱.txt\n");
  EXPECT_EQ(documents[0].origin.raw, kNote);
  EXPECT_EQ(documents[0].origin.format, Format::kMarkdown);
  EXPECT_EQ(documents[1].origin.format, Format::kHtml);
  EXPECT_EQ(ShowBlocks(documents[0]), "h1 서버 개발자\nh2 자격요건\ni1 Java\ni1 Go");
}

TEST(ZipReaderTest, ReadsNamesOfKoreanWindows) {
  // "가.md" in CP949, not marked as UTF-8.
  EXPECT_EQ(Names(Read(BuildZip({{"\xB0\xA1.md", kNote}}))), "모음.zip/가.md\n");
}

TEST(ZipReaderTest, KeepsNamesInsideTheArchive) {
  EXPECT_EQ(Names(Read(BuildZip({{"../../etc/passwd", "서버 개발자를 찾습니다"}}))),
            "모음.zip/etc/passwd\n");
}

TEST(ZipReaderTest, PassesOverTablesOfPages) {
  const std::string id = "0123456789abcdef0123456789abcdef";
  const std::string table = "이름,회사\n서버 개발자,하늘물류\n";
  EXPECT_EQ(Names(Read(BuildZip({{"공고 " + id + ".csv", table},
                                 {"공고 " + id + "_all.csv", table},
                                 {"공고/서버 " + id + ".md", kNote}}))),
            "모음.zip/공고/서버 " + id + ".md\n");
}

TEST(ZipReaderTest, ReadsArchivesInArchivesUpToALimit) {
  std::string zip = BuildZip({{"서버.md", kNote}});
  for (int depth = 2; depth <= kMaxContainerDepth; ++depth) zip = BuildZip({{"속.zip", zip}});
  EXPECT_EQ(Names(Read(zip)), "모음.zip/속.zip/속.zip/서버.md\n");
  const std::vector<Document> documents = Read(BuildZip({{"속.zip", zip}}));
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(FirstCode(documents[0]), kDiagnosticUnreadable);
  EXPECT_NE(documents[0].diagnostics[0].message.find("깊이"), std::string::npos);
}

TEST(ZipReaderTest, StopsAtABomb) {
  const std::string zip =
      BuildZip({{"크다.txt", std::string(100'000'000, 'a')}, {"서버.md", kNote}});
  ASSERT_LT(zip.size(), 200'000U);
  const std::vector<Document> documents = Read(zip);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(FirstCode(documents[0]), "truncated");
}

TEST(ZipReaderTest, ReadsWhatIsLeftOfACutOffArchive) {
  std::string zip = BuildZip({{"서버.md", kNote}, {"앱.html", kPage}});
  zip.resize(zip.size() - 200);
  const std::vector<Document> documents = Read(zip);
  ASSERT_GE(documents.size(), 2U);
  EXPECT_EQ(documents[0].origin.name, "모음.zip/서버.md");
  EXPECT_EQ(FirstCode(documents.back()), kDiagnosticUnreadable);
}

TEST(ZipReaderTest, SaysWhatIsWrong) {
  struct Row {
    std::string zip;
    const char* words;
    const char* code = kDiagnosticUnreadable;
  };
  std::string encrypted = BuildZip({{"서버.md", kNote}});
  for (const std::string_view header : {"PK\x03\x04", "PK\x01\x02"}) {
    const size_t flags = encrypted.find(header) + (header[2] == 3 ? 6 : 8);
    encrypted[flags] = static_cast<char>(encrypted[flags] | 1);
  }
  const Row rows[] = {
      {encrypted, "암호"},
      {BuildZip({}), "읽을 수 있는 문서가 없습니다", kDiagnosticNoDocument},
      {BuildZip({{"앱.exe", std::string("MZ\x90\0\3\0\0\0", 8)}}), "읽을 수 있는 문서가 없습니다",
       kDiagnosticNoDocument},
      {BuildZip({{"그림.png", "\x89PNG\r\n\x1A\n"}}), "읽을 수 있는 문서가 없습니다"},
      {"PK\x03\x04쓰레기", "손상"},
  };
  for (const Row& row : rows) {
    const std::vector<Document> documents = Read(row.zip);
    ASSERT_FALSE(documents.empty());
    ASSERT_EQ(FirstCode(documents[0]), row.code);
    EXPECT_NE(documents[0].diagnostics[0].message.find(row.words), std::string::npos)
        << documents[0].diagnostics[0].message;
    EXPECT_TRUE(documents[0].diagnostics[0].message.starts_with("모음.zip"));
  }
}

TEST(ZipReaderTest, SurvivesEveryCut) {
  const std::string zip = BuildZip({{"서버.md", kNote}, {"앱.html", kPage}});
  for (size_t size = 4; size < zip.size(); ++size) {
    EXPECT_FALSE(ReadZip(std::string_view(zip).substr(0, size), {}).empty());
  }
}

}  // namespace
}  // namespace gonggo
