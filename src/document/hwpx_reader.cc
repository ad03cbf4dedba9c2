#include "document/hwpx_reader.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "document/builder.h"
#include "document/hwpx_styles.h"
#include "document/office_package.h"
#include "document/page_builder.h"
#include "document/xml_sax.h"

namespace gonggo {
namespace {

constexpr size_t kMinTextBytes = 120;
constexpr std::string_view kSectionPrefix = "Contents/section";

uint32_t SpanOf(std::string_view value) {
  uint32_t span = 0;
  for (const char c : value) {
    if (c < '0' || c > '9' || span > 1000) break;
    span = span * 10 + static_cast<uint32_t>(c - '0');
  }
  return std::max(span, 1U);
}

// Elements of OWPML's paragraph list: hp:p > hp:run > hp:t, tables inside runs.
class SectionHandler final : public XmlHandler {
 public:
  SectionHandler(const HwpxStyles& styles, PageBuilder& page) : styles_(styles), page_(page) {}

  void StartElement(std::string_view name, const XmlAttributes& attributes) override {
    if (skipped_ > 0 || IsSkipped(name)) {
      ++skipped_;
      return;
    }
    if (name == "t") {
      ++text_depth_;
    } else if (name == "p") {
      // A paragraph inside a table or box that stands in another paragraph.
      if (!paragraphs_.empty()) EndParagraph();
      paragraphs_.push_back(
          {std::string(attributes.Get("paraPrIDRef")), std::string(attributes.Get("styleIDRef"))});
    } else if (name == "run") {
      style_.bold = styles_.IsBold(attributes.Get("charPrIDRef"));
    } else if (name == "lineBreak") {
      page_.LineBreak();
    } else if (name == "tab" || name == "nbSpace" || name == "fwSpace") {
      page_.Space();
    } else if (name == "tbl") {
      page_.StartTable();
    } else if (name == "tr") {
      page_.StartRow();
    } else if (name == "tc") {
      page_.StartCell();
    } else if (name == "cellSpan") {
      page_.SpanCell(SpanOf(attributes.Get("rowSpan")), SpanOf(attributes.Get("colSpan")));
    } else if (name == "pic") {
      ++pictures_;
    }
  }

  void EndElement(std::string_view name) override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (name == "t") {
      --text_depth_;
    } else if (name == "p") {
      EndParagraph();
      if (!paragraphs_.empty()) paragraphs_.pop_back();
    } else if (name == "tc") {
      page_.EndCell();
    } else if (name == "tbl") {
      page_.EndTable();
    }
  }

  void Text(std::string_view text) override {
    if (text_depth_ > 0 && skipped_ == 0) page_.Text(text, style_);
  }

  [[nodiscard]] int pictures() const { return pictures_; }

 private:
  struct Paragraph {
    std::string id;
    std::string style;
  };

  static bool IsSkipped(std::string_view name) {
    return name == "header" || name == "footer" || name == "hiddenComment" || name == "secPr" ||
           name == "fieldBegin" || name == "shapeComment";
  }

  void EndParagraph() {
    if (paragraphs_.empty()) return;
    page_.EndParagraph(styles_.ShapeOf(paragraphs_.back().id, paragraphs_.back().style));
  }

  const HwpxStyles& styles_;
  PageBuilder& page_;
  std::vector<Paragraph> paragraphs_;
  HtmlTextStyle style_;
  int text_depth_ = 0;
  int skipped_ = 0;
  int pictures_ = 0;
};

// section10 comes after section9.
std::vector<const PackageFile*> SectionsInOrder(const OfficePackage& package) {
  std::vector<const PackageFile*> sections;
  for (const PackageFile& file : package.files) {
    if (file.name.starts_with(kSectionPrefix)) sections.push_back(&file);
  }
  std::stable_sort(
      sections.begin(), sections.end(),
      [](const PackageFile* a, const PackageFile* b) { return a->name.size() < b->name.size(); });
  return sections;
}

}  // namespace

std::vector<Document> ReadHwpx(std::string_view bytes, const ReadHint& hint) {
  Origin origin{.name = hint.name, .format = Format::kHwpx, .raw = std::string(bytes)};
  OfficePackage package =
      ReadOfficePackage(bytes, {kSectionPrefix, "Contents/header.xml", "META-INF/manifest.xml"});
  // Hangul encrypts the members' bytes itself; the ZIP knows nothing of it.
  const bool encrypted =
      FindFile(package, "META-INF/manifest.xml").find("encryption-data") != std::string_view::npos;
  package.encrypted = package.encrypted || encrypted;
  const std::vector<const PackageFile*> sections = SectionsInOrder(package);
  if (sections.empty() || encrypted) return {ExplainPackage(package, std::move(origin))};
  HwpxStyles styles;
  styles.Read(FindFile(package, "Contents/header.xml"));
  PageBuilder page;
  bool good = true;
  int pictures = 0;
  for (const PackageFile* const section : sections) {
    SectionHandler handler(styles, page);
    good = ParseXml(section->content, handler) && good;
    pictures += handler.pictures();
  }
  const size_t text_bytes = page.text_size();
  if (!good && text_bytes == 0) return {ExplainPackage(package, std::move(origin))};
  DocumentBuilder builder;
  page.Render(builder);
  if (!good) {
    builder.AddDiagnostic(
        {"truncated",
         hint.name + ": 문서가 중간에서 손상되어 일부만 읽었습니다. 다시 저장해 주세요."});
  } else if (text_bytes < kMinTextBytes && pictures > 0) {
    builder.AddDiagnostic({kDiagnosticImageOnly,
                           hint.name + ": 공고 본문이 그림으로 되어 있어 글자를 읽을 수 없습니다. "
                                       "본문을 글로 옮겨 적은 파일로 넣어 주세요."});
  } else if (text_bytes == 0) {
    builder.AddDiagnostic({"empty", hint.name + ": 내용이 없는 문서입니다."});
  }
  std::vector<Document> documents;
  documents.push_back(builder.Finish(std::move(origin)));
  return documents;
}

}  // namespace gonggo
