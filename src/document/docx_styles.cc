#include "document/docx_styles.h"

#include <algorithm>

#include "document/xml_sax.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Word allows 11 styles in a chain of w:basedOn.
constexpr int kMaxStyleChain = 12;
constexpr int kBodyTextLevel = 9;

int Digit(std::string_view text) {
  return text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? text[0] - '0' : -1;
}

// "heading 2" → 2, "제목 2" → 2, "Title" → 1; 0 for others. Names, unlike ids, are the same in
// every language's Word but for old Korean templates.
int HeadingOfName(std::string_view name) {
  const std::string lower = AsciiLower(name);
  if (lower == "title" || lower == "제목") return 1;
  if (lower == "subtitle" || lower == "부제") return 2;
  for (const std::string_view prefix : {"heading ", "제목 "}) {
    if (lower.starts_with(prefix)) {
      return std::clamp(Digit(std::string_view(lower).substr(prefix.size())), 0, 6);
    }
  }
  return 0;
}

}  // namespace

class DocxStylesHandler final : public XmlHandler {
 public:
  explicit DocxStylesHandler(DocxStyles& styles) : styles_(styles) {}

  void StartElement(std::string_view name, const XmlAttributes& attributes) override {
    const std::string_view value = attributes.Get("val");
    if (name == "style") {
      style_ = attributes.Get("type") == "paragraph"
                   ? &styles_.styles_[std::string(attributes.Get("styleId"))]
                   : nullptr;
    }
    if (style_ == nullptr) return;
    if (name == "name") style_->heading = HeadingOfName(value);
    if (name == "basedOn") style_->based_on = value;
    if (name == "outlineLvl") style_->outline_level = Digit(value);
    if (name == "numId") style_->numbering = value;
    if (name == "ilvl") style_->list_level = std::max(Digit(value), 0);
  }

  void EndElement(std::string_view name) override {
    if (name == "style") style_ = nullptr;
  }

  void Text(std::string_view /*text*/) override {}

 private:
  DocxStyles& styles_;
  DocxStyles::Style* style_ = nullptr;
};

void DocxStyles::Read(std::string_view styles_xml) {
  DocxStylesHandler handler(*this);
  // Broken styles leave plain paragraphs: the text is what counts.
  static_cast<void>(ParseXml(styles_xml, handler));
}

ParagraphShape DocxStyles::ShapeOf(const DocxParagraph& paragraph) const {
  int heading = 0;
  int outline = paragraph.outline_level;
  std::string numbering = paragraph.numbering;
  int list_level = paragraph.list_level;
  std::string_view id = paragraph.style;
  for (int i = 0; i < kMaxStyleChain && !id.empty(); ++i) {
    const auto found = styles_.find(std::string(id));
    if (found == styles_.end()) break;
    const Style& style = found->second;
    if (heading == 0) heading = style.heading;
    if (outline < 0) outline = style.outline_level;
    if (numbering.empty() && !style.numbering.empty()) {
      numbering = style.numbering;
      if (list_level < 0) list_level = style.list_level;
    }
    id = style.based_on;
  }
  if (heading == 0 && outline >= 0 && outline < kBodyTextLevel) heading = std::min(outline + 1, 6);
  if (heading > 0) return {.heading = heading};
  if (numbering.empty() || numbering == "0") return {};
  return {.item = std::max(list_level, 0) + 1};
}

}  // namespace gonggo
