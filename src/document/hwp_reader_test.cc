#include "document/hwp_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "document/ole_file.h"
#include "document/read.h"
#include "document/testing/show_blocks.h"

namespace gonggo {
namespace {

constexpr size_t kSector = 512;

void Put(std::string& bytes, size_t at, uint32_t value, size_t size) {
  for (size_t i = 0; i < size; ++i) bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::string DirectoryEntry(std::string_view name, uint32_t start, size_t size) {
  std::string entry(128, '\0');
  for (size_t i = 0; i < name.size(); ++i) entry[2 * i] = name[i];
  Put(entry, 64, static_cast<uint32_t>(2 * name.size() + 2), 2);
  Put(entry, 116, start, 4);
  Put(entry, 120, static_cast<uint32_t>(size), 4);
  return entry;
}

// A compound file whose streams are in the regular sectors: sector 0 is the table of sectors, 1 the
// directory, then the streams, each padded to the size at which it needs no small sectors.
std::string BuildOle(std::vector<std::pair<std::string, std::string>> streams) {
  std::string header(kSector, '\0');
  header.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  Put(header, 30, 9, 2);
  Put(header, 48, 1, 4);
  Put(header, 60, 0xFFFFFFFE, 4);
  Put(header, 68, 0xFFFFFFFE, 4);
  for (size_t i = 0; i < 109; ++i) Put(header, 76 + 4 * i, i == 0 ? 0 : 0xFFFFFFFF, 4);
  std::string fat(kSector, '\xFF');
  Put(fat, 0, 0xFFFFFFFD, 4);
  Put(fat, 4, 0xFFFFFFFE, 4);
  std::string directory = DirectoryEntry("Root Entry", 0xFFFFFFFE, 0);
  std::string data;
  uint32_t next = 2;
  for (auto& [name, bytes] : streams) {
    bytes.resize(4096, '\0');
    directory += DirectoryEntry(name, next, bytes.size());
    for (uint32_t i = 0; i < 8; ++i, ++next)
      Put(fat, size_t{next} * 4, i == 7 ? 0xFFFFFFFE : next + 1, 4);
    data += bytes;
  }
  directory.resize(kSector, '\0');
  return header + fat + directory + data;
}

std::string Utf16(std::u16string_view text) {
  std::string out;
  for (const char16_t c : text) {
    out.push_back(static_cast<char>(c & 0xFFU));
    out.push_back(static_cast<char>(c >> 8U));
  }
  return out;
}

std::string HwpHeader(unsigned char properties) {
  std::string header = "HWP Document File";
  header.resize(36, '\0');
  header.push_back(static_cast<char>(properties));
  return header;
}

TEST(HwpReaderTest, ShowsThePreviewAndSaysWhatToDo) {
  const std::string hwp =
      BuildOle({{"FileHeader", HwpHeader(1)},
                {"PrvText", Utf16(u"서버 개발자\r\n자격요건\r\n- Java 3년\r\n")}});
  const std::vector<Document> documents = ReadDocuments(hwp, {.name = "공고.hwp"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(ShowBlocks(documents[0]), "p 서버 개발자\np 자격요건\ni1 Java 3년");
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
  ASSERT_EQ(documents[0].diagnostics.size(), 1U);
  EXPECT_EQ(documents[0].diagnostics[0].code, kDiagnosticUnreadable);
  EXPECT_NE(documents[0].diagnostics[0].message.find("PDF나 HWPX로 저장해 주세요"),
            std::string::npos);
  EXPECT_EQ(documents[0].origin.format, Format::kHwp);
}

TEST(HwpReaderTest, SaysThatADocumentIsEncrypted) {
  const std::string hwp = BuildOle({{"FileHeader", HwpHeader(3)}, {"PrvText", Utf16(u"비밀")}});
  const std::vector<Document> documents = ReadHwp(hwp, {.name = "공고.hwp"});
  EXPECT_TRUE(documents.at(0).text.empty());
  EXPECT_NE(documents[0].diagnostics.at(0).message.find("암호"), std::string::npos);
}

TEST(HwpReaderTest, SurvivesBrokenFiles) {
  const std::string hwp = BuildOle({{"FileHeader", HwpHeader(1)}, {"PrvText", Utf16(u"서버")}});
  for (size_t size = 0; size < hwp.size(); size += 37) {
    EXPECT_EQ(ReadHwp(std::string_view(hwp).substr(0, size), {}).size(), 1U);
  }
  for (size_t at = 24; at < 3 * kSector; ++at) {
    for (const char value : {'\0', '\1', '\x7F', '\xFF'}) {
      std::string broken = hwp;
      broken[at] = value;
      EXPECT_EQ(ReadHwp(broken, {}).size(), 1U);
    }
  }
  EXPECT_EQ(ReadDocuments("HWP Document File V3.00 \x1A\x01\x02", {}).at(0).diagnostics.at(0).code,
            kDiagnosticUnreadable);
}

TEST(OleFileTest, CutsChainsThatRunInCircles) {
  std::string hwp = BuildOle({{"PrvText", std::string(4096, 'a')}});
  Put(hwp, kSector + 4 * 3, 2, 4);  // the second sector leads back to the first
  const auto file = OleFile::Open(hwp);
  ASSERT_TRUE(file.has_value());
  EXPECT_LE(file->ReadStream("PrvText", 1'000'000).value_or("").size(), 4096U);
  EXPECT_FALSE(file->ReadStream("Nothing", 10).has_value());
}

}  // namespace
}  // namespace gonggo
