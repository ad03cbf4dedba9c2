#include "document/docx_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/docx_styles.h"
#include "document/office_package.h"
#include "document/page_builder.h"
#include "document/xml_sax.h"

namespace gonggo {
namespace {

// A page with a picture and less text than this (bytes) is a scanned or drawn posting.
constexpr size_t kMinTextBytes = 120;

bool IsOn(std::string_view value) { return value != "0" && value != "false" && value != "none"; }

int SmallNumber(std::string_view value) {
  return value.size() == 1 && value[0] >= '0' && value[0] <= '9' ? value[0] - '0' : -1;
}

// Elements of WordprocessingML (17.3 paragraphs and runs, 17.4 tables).
class BodyHandler final : public XmlHandler {
 public:
  BodyHandler(const DocxStyles& styles, PageBuilder& page) : styles_(styles), page_(page) {}

  void StartElement(std::string_view name, const XmlAttributes& attributes) override {
    if (skipped_ > 0 || IsSkipped(name)) {
      ++skipped_;
      return;
    }
    const std::string_view value = attributes.Get("val");
    if (name == "t") {
      in_text_ = true;
    } else if (name == "p") {
      // A text box's paragraph inside another one.
      if (paragraphs_++ > 0) page_.EndParagraph({});
      paragraph_ = {};
    } else if (name == "r") {
      style_ = {.link = links_ > 0};
    } else if (name == "b" && in_run_properties_) {
      style_.bold = IsOn(value);
    } else if (name == "rPr") {
      in_run_properties_ = true;
    } else if (name == "pStyle") {
      paragraph_.style = value;
    } else if (name == "outlineLvl") {
      paragraph_.outline_level = SmallNumber(value);
    } else if (name == "ilvl") {
      paragraph_.list_level = SmallNumber(value);
    } else if (name == "numId") {
      paragraph_.numbering = value;
    } else {
      StartOther(name, value);
    }
  }

  void EndElement(std::string_view name) override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (name == "t") {
      in_text_ = false;
    } else if (name == "p") {
      page_.EndParagraph(styles_.ShapeOf(paragraph_));
      paragraph_ = {};
      if (paragraphs_ > 0) --paragraphs_;
    } else if (name == "rPr") {
      in_run_properties_ = false;
    } else if (name == "hyperlink") {
      --links_;
    } else if (name == "tc") {
      page_.EndCell();
    } else if (name == "tbl") {
      page_.EndTable();
    }
  }

  void Text(std::string_view text) override {
    if (in_text_ && skipped_ == 0) page_.Text(text, style_);
  }

  [[nodiscard]] int pictures() const { return pictures_; }

 private:
  // Deleted and moved-away text, field codes, and the second copy of a text box.
  static bool IsSkipped(std::string_view name) {
    return name == "del" || name == "moveFrom" || name == "instrText" || name == "Fallback" ||
           name == "pPrChange" || name == "rPrChange";
  }

  void StartOther(std::string_view name, std::string_view value) {
    if (name == "br" || name == "cr") {
      page_.LineBreak();
    } else if (name == "tab" && style_reached()) {
      page_.Space();
    } else if (name == "hyperlink") {
      ++links_;
    } else if (name == "drawing" || name == "pict") {
      ++pictures_;
    } else if (name == "tbl") {
      page_.StartTable();
    } else if (name == "tr") {
      page_.StartRow();
    } else if (name == "tc") {
      page_.StartCell();
    } else if (name == "gridSpan") {
      page_.SpanCell(1, static_cast<uint32_t>(std::max(SmallNumber(value), 1)));
    } else if (name == "vMerge" && value != "restart") {
      page_.ContinueCell();
    }
  }

  // <w:tab/> also stands in paragraph properties, where it is a tab stop.
  [[nodiscard]] bool style_reached() const { return !in_run_properties_; }

  const DocxStyles& styles_;
  PageBuilder& page_;
  DocxParagraph paragraph_;
  HtmlTextStyle style_;
  int paragraphs_ = 0;
  int links_ = 0;
  int skipped_ = 0;
  int pictures_ = 0;
  bool in_text_ = false;
  bool in_run_properties_ = false;
};

}  // namespace

std::vector<Document> ReadDocx(std::string_view bytes, const ReadHint& hint) {
  Origin origin{.name = hint.name, .format = Format::kDocx, .raw = std::string(bytes)};
  const OfficePackage package = ReadOfficePackage(bytes, {"word/document.xml", "word/styles.xml"});
  const std::string_view body = FindFile(package, "word/document.xml");
  if (body.empty()) return {ExplainPackage(package, std::move(origin))};
  DocxStyles styles;
  styles.Read(FindFile(package, "word/styles.xml"));
  PageBuilder page;
  BodyHandler handler(styles, page);
  const bool good = ParseXml(body, handler);
  const size_t text_bytes = page.text_size();
  if (!good && text_bytes == 0) return {ExplainPackage(package, std::move(origin))};
  DocumentBuilder builder;
  page.Render(builder);
  if (!good) {
    builder.AddDiagnostic(
        {"truncated",
         hint.name + ": 문서가 중간에서 손상되어 앞부분만 읽었습니다. 다시 저장해 주세요."});
  } else if (text_bytes < kMinTextBytes && handler.pictures() > 0) {
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
