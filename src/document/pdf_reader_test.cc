#include "document/pdf_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "document/builder.h"
#include "document/child_process.h"
#include "document/pdf_layout.h"
#include "document/read.h"
#include "document/testing/show_blocks.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string ShowLayout(std::string_view layout) {
  DocumentBuilder builder;
  RenderPdfLayout(layout, builder);
  const Document document = builder.Finish({});
  EXPECT_EQ(FindBrokenPromise(document), "");
  return ShowBlocks(document);
}

TEST(PdfLayoutTest, ReadsLinesAsTheyStand) {
  struct Row {
    const char* layout;
    const char* blocks;
  };
  const Row rows[] = {
      {"", ""},
      {"\f", ""},
      {"   서버 개발자\n\n   자격요건\n     • Java 3년 이상의 경험이\n       있으신 분\n     • "
       "Go\n",
       "p 서버 개발자\np 자격요건\ni1 Java 3년 이상의 경험이⏎       있으신 분\ni1 Go"},
      {"•     Java\n•     Go\n", "i1 Java\ni1 Go"},
      {"학력        무관\n경력        3년 이상\n", "k 학력 = 무관\nk 경력 = 3년 이상"},
      {"자격요건      - Java\n              - Go\n              - AWS\n우대사항      - "
       "Kafka\n\n끝\n",
       "h6 자격요건\ni1 Java\ni1 Go\ni1 AWS\nh6 우대사항\ni1 Kafka\np 끝"},
      {"부문      인원      지역\n서버      0명       부산\n",
       "t 부문 | 인원 | 지역\nt 서버 | 0명 | 부산"},
      {"하늘물류        1 / 2\n본문입니다\n\f하늘물류        2 / 2\n이어집니다\n\f",
       "p 본문입니다\np 이어집니다\n~p 하늘물류 1 / 2"},
      {"공고 인쇄\n본문\nhttps://jobs.example/7        1/2\n\f공고 "
       "인쇄\n다음\nhttps://jobs.example/7        2/2\n\f",
       "k link = https://jobs.example/7\np 본문\np 다음\n~p 공고 인쇄\n~p https://jobs.example/7 "
       "1/2"},
  };
  for (const Row& row : rows) EXPECT_EQ(ShowLayout(row.layout), row.blocks) << row.layout;
}

TEST(PdfLayoutTest, TellsColumnsOfTextFromTables) {
  std::string text;
  std::string table;
  for (int i = 0; i < 10; ++i) {
    text +=
        "서버를 설계하고 운영하며 장애를 줄이는 일을     창고의 재고를 실시간으로 보여 주는 화면을 "
        "만듭니다\n";
    table += "자격요건          창고의 재고를 실시간으로 보여 주는 화면을 만듭니다\n";
  }
  EXPECT_TRUE(HasTextColumns(text));
  EXPECT_FALSE(HasTextColumns(table));
}

// A PDF of one page with these lines, in a font without an embedded file whose codes are Unicode.
std::string BuildPdf(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 10 Tf 50 780 Td 16 TL\n";
  for (const std::string& line : lines) {
    content += "<";
    for (size_t at = 0; at < line.size();) {
      const DecodedChar c = DecodeChar(line, at);
      constexpr char kHex[] = "0123456789ABCDEF";
      for (int shift = 12; shift >= 0; shift -= 4) content += kHex[(c.code >> shift) & 0xFU];
      at += c.size;
    }
    content += "> Tj T*\n";
  }
  content += "ET";
  const std::string map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 "
      "def "
      "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> "
      "endbfrange "
      "endcmap end end";
  const auto stream = [](const std::string& data) {
    return "<< /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
  };
  const std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << "
      "/F1 5 0 R >> >> >>",
      stream(content),
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] "
      "/ToUnicode 7 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) "
      "/Ordering (Identity) "
      "/Supplement 0 >> /FontDescriptor 8 0 R /DW 1000 /W [32 126 500] >>",
      stream(map),
      "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 "
      "/Ascent 800 "
      "/Descent -200 /CapHeight 700 /StemV 80 >>",
  };
  std::string pdf = "%PDF-1.4\n";
  std::vector<size_t> offsets;
  for (size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const size_t xref = pdf.size();
  pdf += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const size_t offset : offsets) {
    const std::string digits = std::to_string(offset);
    pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  pdf += "trailer << /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
         std::to_string(xref) + "\n%%EOF\n";
  return pdf;
}

class PdfReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!FindProgram("pdftotext")) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
  }
};

std::vector<Document> Read(const std::string& bytes) {
  return ReadDocuments(bytes, {.name = "공고.pdf"});
}

TEST_F(PdfReaderTest, ReadsText) {
  const std::string pdf = BuildPdf({"서버 개발자", "자격요건", "- Java 3년 이상",
                                    "- Go와 Kafka를 써 본 분", "고용형태: 정규직"});
  const std::vector<Document> documents = Read(pdf);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(
      ShowBlocks(documents[0]),
      "p 서버 개발자\np 자격요건\ni1 Java 3년 이상\ni1 Go와 Kafka를 써 본 분\nk 고용형태 = 정규직");
  EXPECT_TRUE(documents[0].diagnostics.empty());
  EXPECT_EQ(documents[0].origin.format, Format::kPdf);
  EXPECT_EQ(documents[0].origin.raw, pdf);
}

TEST_F(PdfReaderTest, SaysWhatIsWrong) {
  const std::string good = BuildPdf({"서버 개발자"});
  struct Row {
    std::string bytes;
    const char* code;
  };
  const Row rows[] = {
      {BuildPdf({}), kDiagnosticImageOnly},
      {"%PDF-1.4\n쓰레기", kDiagnosticUnreadable},
      {good.substr(0, 40), kDiagnosticUnreadable},
      {"%PDF-1.4\n" + std::string(3'000'000, '\0'), kDiagnosticUnreadable},
  };
  for (const Row& row : rows) {
    const std::vector<Document> documents = Read(row.bytes);
    ASSERT_EQ(documents.size(), 1U);
    ASSERT_FALSE(documents[0].diagnostics.empty());
    EXPECT_EQ(documents[0].diagnostics[0].code, row.code);
    EXPECT_TRUE(documents[0].diagnostics[0].message.starts_with("공고.pdf: "));
  }
}

TEST(PdfReaderWithoutProgramTest, SaysWhatToInstall) {
  const char* const before = std::getenv("PATH");
  const std::string path = before == nullptr ? "" : before;
  setenv("PATH", "/nonexistent", 1);
  const std::vector<Document> documents = ReadPdf("%PDF-1.4", {.name = "공고.pdf"});
  setenv("PATH", path.c_str(), 1);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_NE(documents[0].diagnostics.at(0).message.find("poppler-utils"), std::string::npos);
}

ChildResult RunScript(const std::string& script, const ChildLimits& limits) {
  const Result<ChildResult> result = RunChild({"/bin/sh", "-c", script}, "input", limits);
  return result.value_or(ChildResult{.exit_code = -1});
}

TEST(ChildProcessTest, HandsOverInputAndOutput) {
  const ChildResult result = RunScript("cat; echo oops >&2; exit 3", {});
  EXPECT_EQ(result.end, ChildResult::End::kExited);
  EXPECT_EQ(result.exit_code, 3);
  EXPECT_EQ(result.output, "input");
  EXPECT_EQ(result.errors, "oops\n");
}

TEST(ChildProcessTest, EndsAProgramThatHangs) {
  const auto begin = std::chrono::steady_clock::now();
  const ChildLimits limits{.wall = std::chrono::milliseconds(200)};
  for (const char* script :
       {"echo a; sleep 30", "exec >&- 2>&-; sleep 30", "sleep 30 & echo a; sleep 30"}) {
    EXPECT_EQ(RunScript(script, limits).end, ChildResult::End::kTimedOut) << script;
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST(ChildProcessTest, LimitsOutputTimeAndFiles) {
  const ChildResult endless = RunScript("while :; do echo aaaaaaaa; done", {.output_bytes = 1000});
  EXPECT_EQ(endless.end, ChildResult::End::kOutputLimit);
  EXPECT_EQ(endless.output.size(), 1000U);
  EXPECT_EQ(RunScript("while :; do :; done", {.cpu_seconds = 1}).end, ChildResult::End::kSignalled);
  EXPECT_EQ(RunScript("ls /proc/self/fd | wc -l", {}).output.substr(0, 1),
            "4");  // 0, 1, 2 and the directory
  EXPECT_EQ(RunScript("env | grep -v -e PWD -e SHLVL -e _= | sort | tr '\\n' ' '", {}).output,
            "LC_ALL=C.UTF-8 PATH=/usr/bin:/bin ");
}

TEST(ChildProcessTest, SaysThatAProgramCannotBeRun) {
  const Result<ChildResult> result = RunChild({"/nonexistent/program"}, "", {});
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->exit_code, 127);
}

}  // namespace
}  // namespace gonggo
