#include "document/builder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/limits.h"
#include "document/text_reader.h"

namespace gonggo {
namespace {

// Each block as "line-line_end kind level key|content".
std::vector<std::string> Show(const Document& document) {
  static const char* const kKinds[] = {"P", "H", "L", "K", "T", "-"};
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    std::string row = std::to_string(block.line);
    if (block.line_end > block.line) row += "-" + std::to_string(block.line_end);
    row += std::string(" ") + kKinds[static_cast<size_t>(block.kind)];
    if (block.level > 0) row += std::to_string(block.level);
    if (block.record_key) row += "r";
    if (block.boilerplate) row += "b";
    row += " ";
    row += Cut(document.text, block.key);
    row += "|";
    row += Cut(document.text, block.content);
    out.push_back(row);
  }
  return out;
}

using Rows = std::vector<std::string>;

TEST(DocumentBuilderTest, RendersABlockALine) {
  DocumentBuilder builder;
  builder.Heading(2, "자격요건");
  builder.ListItem(1, "Python");
  builder.ListItem(2, "Django");
  builder.KeyValue("지역", "서울");
  builder.TableRow({"구분", "", "인원"});
  builder.Rule();
  builder.BlankLine();
  builder.BlankLine();
  builder.Paragraph("끝");
  const Document document = builder.Finish({.name = "a"});
  EXPECT_EQ(document.text,
            "## 자격요건\n- Python\n  - Django\n지역: 서울\n구분 |  | 인원\n---\n\n끝");
  EXPECT_EQ(Show(document), (Rows{"1 H2 |자격요건", "2 L1 |Python", "3 L2 |Django", "4 K 지역|서울",
                                  "5 T |구분 |  | 인원", "6 - |---", "8 P |끝"}));
  EXPECT_EQ(document.origin.name, "a");
  EXPECT_EQ(builder.text_size(), 0U) << "empty again";
}

TEST(DocumentBuilderTest, LineEndsInValues) {
  DocumentBuilder builder;
  builder.Heading(1, "두 줄\n제목");
  builder.KeyValue("두 줄\n키", "첫째\r\n둘째");
  builder.ListItem(1, "항목\n  이어서\n\n더");
  builder.Paragraph("\n첫 문단\n둘째 줄\n\n\n다음 문단\n");
  builder.TableRow({"셀\n둘", "셋"});
  const Document document = builder.Finish({});
  EXPECT_EQ(Show(document),
            (Rows{"1 H1 |두 줄 제목", "2 K 두 줄 키|첫째 둘째", "3-5 L1 |항목\n이어서\n더",
                  "6-7 P |첫 문단\n둘째 줄", "9 P |다음 문단", "10 T |셀 둘 | 셋"}));
}

TEST(DocumentBuilderTest, BlankValuesAddNothingButKeysStay) {
  DocumentBuilder builder;
  builder.Heading(1, " \u200B ");
  builder.Paragraph("\n \n");
  builder.ListItem(1, "");
  builder.KeyValue("우대사항", " ");
  builder.TableRow({"", " "});
  builder.RecordKey(2, "우대사항");
  builder.RecordKey(2, "");
  builder.KeyValue("", "키 없는 값");
  const Document document = builder.Finish({});
  EXPECT_EQ(Show(document), (Rows{"1 H2r |우대사항", "2 P |키 없는 값"}));
}

TEST(DocumentBuilderTest, NormalisesWhatComesIn) {
  DocumentBuilder builder;
  builder.ListItem(99, "자\u200B격\x07 e\u0301 \xFF");
  builder.Heading(9, "깊은 제목");
  const Document document = builder.Finish({});
  EXPECT_EQ(Cut(document.text, document.blocks[0].content), "자격 é \uFFFD");
  EXPECT_EQ(document.blocks[1].level, 6);
}

TEST(DocumentBuilderTest, EmbedsAnotherDocument) {
  DocumentBuilder builder;
  builder.RecordKey(2, "내용");
  builder.SetBoilerplate(true);
  builder.Embed(ScanText("\n\n자격요건\n- Python\n지역: 서울\n\n"), 0);
  builder.SetBoilerplate(false);
  Document inner = ScanText("가\n나");
  inner.blocks[0].kind = BlockKind::kHeading;
  inner.blocks[0].level = 1;
  inner.diagnostics.push_back({"truncated", "잘림"});
  builder.Embed(inner, 2);
  builder.Embed(inner, 9);
  builder.Embed(ScanText("\n\n"), 0);
  const Document document = builder.Finish({});
  EXPECT_EQ(document.text, "## 내용\n자격요건\n- Python\n지역: 서울\n가\n나\n가\n나");
  EXPECT_EQ(Show(document), (Rows{"1 H2r |내용", "2 Pb |자격요건", "3 L1b |Python",
                                  "4 Kb 지역|서울", "5 H3 |가", "6 P |나", "7 H6 |가", "8 P |나"}));
  EXPECT_EQ(document.diagnostics.size(), 1U) << "the same is told once";
}

TEST(DocumentBuilderTest, StopsAtTheLimitOnce) {
  DocumentBuilder builder;
  const std::string megabyte(1U << 20U, 'a');
  for (size_t i = 0; i < 70; ++i) builder.Paragraph(megabyte);
  EXPECT_LE(builder.text_size(), kMaxDocumentBytes);
  builder.Paragraph("짧은 것은 아직 들어갈 수 있다");
  const Document document = builder.Finish({});
  ASSERT_EQ(document.diagnostics.size(), 1U);
  EXPECT_EQ(document.diagnostics[0].code, "truncated");
}

}  // namespace
}  // namespace gonggo
