#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/docx_reader.h"
#include "document/hwpx_reader.h"
#include "document/read.h"
#include "document/testing/show_blocks.h"
#include "document/testing/zip_builder.h"

namespace gonggo {
namespace {

std::string Docx(const std::string& body) {
  const std::string styles =
      "<w:styles xmlns:w='w'><w:style w:type='paragraph' w:styleId='a1'><w:name w:val='heading "
      "2'/></w:style>"
      "<w:style w:type='paragraph' w:styleId='a2'><w:name w:val='회사 제목'/><w:basedOn "
      "w:val='a1'/></w:style>"
      "<w:style w:type='paragraph' w:styleId='a3'><w:name w:val='List Bullet'/><w:pPr><w:numPr>"
      "<w:numId w:val='3'/></w:numPr></w:pPr></w:style></w:styles>";
  return BuildZip({{"[Content_Types].xml", "<Types/>"},
                   {"word/document.xml", "<?xml version='1.0'?><w:document xmlns:w='w'><w:body>" +
                                             body + "</w:body></w:document>"},
                   {"word/styles.xml", styles}});
}

std::string P(const std::string& properties, const std::string& text) {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

struct Row {
  const char* name;
  std::string body;
  const char* blocks;
};

class DocxTest : public testing::TestWithParam<Row> {};

TEST_P(DocxTest, ShowsWhatWordShows) {
  const std::vector<Document> documents =
      ReadDocuments(Docx(GetParam().body), {.name = "공고.docx"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].origin.format, Format::kDocx);
  EXPECT_EQ(ShowBlocks(documents[0]), GetParam().blocks);
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
}

std::string Tc(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + P("", text) + "</w:tc>";
}

const Row kDocxRows[] = {
    {"Styles",
     P("<w:pStyle w:val='a1'/>", "자격요건") + P("<w:pStyle w:val='a2'/>", "우대사항") +
         P("<w:pStyle w:val='a3'/>", "Java"),
     "h2 자격요건\nh2 우대사항\ni1 Java"},
    {"Outline", P("<w:outlineLvl w:val='0'/>", "업무") + P("<w:outlineLvl w:val='9'/>", "개발"),
     "h1 업무\np 개발"},
    {"Lists",
     P("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", "서버") +
         P("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>", "API") +
         P("<w:pStyle w:val='a3'/><w:numPr><w:numId w:val='0'/></w:numPr>", "끝"),
     "i1 서버\ni2 API\np 끝"},
    {"TypedBullets", P("", "자격요건") + P("", "- Java &amp; Go") + P("", "- 경력 : 3년"),
     "p 자격요건\ni1 Java & Go\ni1 경력 : 3년"},
    {"SplitRuns",
     "<w:p><w:r><w:t>Ku</w:t></w:r><w:r><w:t>bernetes</w:t></w:r><w:r><w:tab/><w:t>운영</w:t></"
     "w:r></w:p>",
     "p Kubernetes 운영"},
    {"Breaks", "<w:p><w:r><w:t>- 하나</w:t><w:br/><w:t>- 둘</w:t></w:r></w:p>", "i1 하나\ni1 둘"},
    {"BoldHeading",
     "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>자격요건</w:t></w:r></w:p>" + P("", "- Java"),
     "h6 자격요건\ni1 Java"},
    {"NotBold",
     "<w:p><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>자격요건</w:t></w:r></w:p>" + P("", "- Java"),
     "p 자격요건\ni1 Java"},
    {"Link",
     "<w:p><w:hyperlink><w:r><w:t>회사 소개</w:t></w:r></w:hyperlink><w:r><w:t> "
     "참고</w:t></w:r></w:p>",
     "p 회사 소개 참고"},
    {"Changes",
     "<w:p><w:del><w:r><w:delText>옛</w:delText></w:r></w:del><w:ins><w:r><w:t>새</w:t></w:r></"
     "w:ins>"
     "<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>",
     "p 새"},
    {"Table",
     "<w:tbl><w:tr><w:tc>" + P("", "학력") + "</w:tc><w:tc>" + P("", "무관") +
         "</w:tc></w:tr><w:tr><w:tc>" + P("", "자격요건") + "</w:tc><w:tc>" + P("", "- Java") +
         P("", "- Go") + "</w:tc></w:tr></w:tbl>",
     "k 학력 = 무관\nh6 자격요건\ni1 Java\ni1 Go"},
    {"MergedCells",
     "<w:tbl><w:tr>" + Tc("모집분야") + Tc("근무지", "<w:vMerge w:val='restart'/>") + Tc("업무") +
         "</w:tr><w:tr>" + Tc("서버") + Tc("부산", "<w:vMerge w:val='restart'/>") + Tc("개발") +
         "</w:tr><w:tr>" + Tc("미화") + Tc("", "<w:vMerge/>") + Tc("청소") + "</w:tr></w:tbl>",
     "t 모집분야 | 근무지 | 업무\nt 서버 | 부산 | 개발\nt 미화 | 부산 | 청소"},
};

INSTANTIATE_TEST_SUITE_P(Rows, DocxTest, testing::ValuesIn(kDocxRows),
                         [](const auto& row) { return std::string(row.param.name); });

const std::string kHwpxHeader =
    "<hh:head xmlns:hh='h'><hh:charPr id='7'><hh:bold/></hh:charPr><hh:charPr id='0'/>"
    "<hh:paraPr id='2'><hh:heading type='OUTLINE' idRef='0' level='1'/></hh:paraPr>"
    "<hh:paraPr id='3'><hh:heading type='BULLET' idRef='1' level='0'/></hh:paraPr>"
    "<hh:style id='1' type='PARA' name='개요 1'/></hh:head>";

std::string Hp(const std::string& attributes, const std::string& text) {
  return "<hp:p " + attributes + "><hp:run charPrIDRef='0'><hp:t>" + text +
         "</hp:t></hp:run></hp:p>";
}

std::string Hwpx(const std::string& body, const std::string& second = "") {
  const auto section = [](const std::string& content) {
    return "<?xml version='1.0' encoding='UTF-8'?><hs:sec xmlns:hs='s' xmlns:hp='p'>" + content +
           "</hs:sec>";
  };
  ZipContent members = {{"mimetype", "application/hwp+zip"},
                        {"Contents/header.xml", kHwpxHeader},
                        {"Contents/section0.xml", section(body)}};
  if (!second.empty()) members.emplace_back("Contents/section10.xml", section(second));
  if (!second.empty()) members.emplace_back("Contents/section2.xml", section(Hp("", "둘째")));
  return BuildZip(members);
}

TEST(HwpxTest, ShowsWhatHangulShows) {
  const std::string table = "<hp:p><hp:run charPrIDRef='0'><hp:tbl><hp:tr><hp:tc><hp:subList>" +
                            Hp("", "학력") + "</hp:subList></hp:tc><hp:tc><hp:subList>" +
                            Hp("", "무관") +
                            "</hp:subList></hp:tc></hp:tr></hp:tbl><hp:t/></hp:run></hp:p>";
  const std::string body =
      "<hp:p><hp:run><hp:secPr/><hp:ctrl><hp:header><hp:subList>" + Hp("", "머리말") +
      "</hp:subList></hp:header></hp:ctrl></hp:run></hp:p>" + Hp("styleIDRef='1'", "서버 개발자") +
      Hp("paraPrIDRef='2'", "자격요건") + Hp("paraPrIDRef='3'", "Java<hp:tab/>3년") +
      Hp("", "- Go<hp:lineBreak/>- Rust") + table +
      "<hp:p><hp:run charPrIDRef='7'><hp:t>우대사항</hp:t></hp:run></hp:p>" + Hp("", "- AWS");
  const std::vector<Document> documents =
      ReadDocuments(Hwpx(body, Hp("", "셋째")), {.name = "공고.hwpx"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].origin.format, Format::kHwpx);
  EXPECT_EQ(ShowBlocks(documents[0]),
            "h1 서버 개발자\nh2 자격요건\ni1 Java 3년\ni1 Go\ni1 Rust\nk 학력 = 무관\nh6 "
            "우대사항\ni1 AWS\np 둘째\np 셋째");
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
}

std::string Code(const std::vector<Document>& documents) {
  if (documents.size() != 1 || documents[0].diagnostics.empty()) return "";
  EXPECT_TRUE(documents[0].diagnostics[0].message.starts_with("공고"))
      << documents[0].diagnostics[0].message;
  return documents[0].diagnostics[0].code;
}

TEST(OfficeReaderTest, SaysWhatIsWrong) {
  const std::string laughs =
      "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
      "<!ENTITY c "
      "'&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><w:document><w:p><w:r><w:t>&c;</w:t></w:r></w:p></"
      "w:document>";
  struct Case {
    std::string bytes;
    const char* code;
  };
  const std::string whole = Docx(P("", "자격요건"));
  const Case docx[] = {
      {BuildZip({{"word/document.xml", laughs}}), kDiagnosticUnreadable},
      {BuildZip({{"word/document.xml", "<w:document"}}), kDiagnosticUnreadable},
      {BuildZip({{"word/styles.xml", "<a/>"}}), kDiagnosticUnreadable},
      {BuildZip({{"word/document.xml", "<d><p><r><t>자격요건</t></r></p><p><r>"}}), "truncated"},
      {BuildZip({{"word/document.xml", "<d>" + std::string(90'000'000, ' ') + "</d>"}}),
       kDiagnosticUnreadable},
      {BuildZip({{"word/document.xml", "\xFF\xFE\x00"}}), kDiagnosticUnreadable},
      {Docx("<w:p><w:r><w:drawing/></w:r></w:p>"), kDiagnosticImageOnly},
      {Docx(""), "empty"},
      {"PK\x03\x04쓰레기", kDiagnosticUnreadable},
      {"", kDiagnosticUnreadable},
  };
  for (const Case& row : docx)
    EXPECT_EQ(Code(ReadDocx(row.bytes, {.name = "공고.docx"})), row.code);
  const Case hwpx[] = {
      {Hwpx("<hp:p><hp:run><hp:pic/></hp:run></hp:p>"), kDiagnosticImageOnly},
      {Hwpx(""), "empty"},
      {BuildZip({{"mimetype", "application/hwp+zip"},
                 {"META-INF/manifest.xml", "<m><odf:encryption-data/></m>"},
                 {"Contents/section0.xml", "\x01\x02"}}),
       kDiagnosticUnreadable},
      {BuildZip({{"mimetype", "application/hwp+zip"}}), kDiagnosticUnreadable},
  };
  for (const Case& row : hwpx)
    EXPECT_EQ(Code(ReadHwpx(row.bytes, {.name = "공고.hwpx"})), row.code);
}

TEST(OfficeReaderTest, SurvivesEveryCutAndDeepNesting) {
  const std::string zip = Docx(P("", "자격요건") + P("", "- Java"));
  for (size_t size = 0; size < zip.size(); ++size) {
    EXPECT_EQ(ReadDocx(std::string_view(zip).substr(0, size), {}).size(), 1U);
  }
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<w:tbl><w:tr><w:tc>";
  EXPECT_EQ(ReadDocx(Docx(deep), {}).size(), 1U);
}

}  // namespace
}  // namespace gonggo
