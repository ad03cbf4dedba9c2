#include "document/hwpx_styles.h"

#include <algorithm>

#include "document/xml_sax.h"

namespace gonggo {
namespace {

int Level(std::string_view text) {
  return text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? text[0] - '0' : 0;
}

// "개요 1" and "제목" are Hangul's own names of styles; 0 for others.
int HeadingOfName(std::string_view name) {
  if (name == "제목" || name == "Title") return 1;
  for (const std::string_view prefix : {"개요 ", "Outline "}) {
    if (name.starts_with(prefix)) return std::clamp(Level(name.substr(prefix.size())), 0, 6);
  }
  return 0;
}

}  // namespace

class HwpxStylesHandler final : public XmlHandler {
 public:
  explicit HwpxStylesHandler(HwpxStyles& styles) : styles_(styles) {}

  void StartElement(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "paraPr") {
      paragraph_ = attributes.Get("id");
    } else if (name == "charPr") {
      character_ = attributes.Get("id");
    } else if (name == "bold" && !character_.empty()) {
      styles_.bold_.insert(character_);
    } else if (name == "style") {
      const int heading = HeadingOfName(attributes.Get("name"));
      if (heading > 0) styles_.headings_[std::string(attributes.Get("id"))] = heading;
    } else if (name == "heading" && !paragraph_.empty()) {
      const std::string_view type = attributes.Get("type");
      const int level = Level(attributes.Get("level")) + 1;
      if (type == "OUTLINE") styles_.paragraphs_[paragraph_].heading = std::min(level, 6);
      if (type == "BULLET" || type == "NUMBER") styles_.paragraphs_[paragraph_].item = level;
    }
  }

  void EndElement(std::string_view name) override {
    if (name == "paraPr") paragraph_.clear();
    if (name == "charPr") character_.clear();
  }

  void Text(std::string_view /*text*/) override {}

 private:
  HwpxStyles& styles_;
  std::string paragraph_;
  std::string character_;
};

void HwpxStyles::Read(std::string_view header_xml) {
  HwpxStylesHandler handler(*this);
  // A broken header leaves plain paragraphs: the text is what counts.
  static_cast<void>(ParseXml(header_xml, handler));
}

ParagraphShape HwpxStyles::ShapeOf(const std::string& paragraph_id,
                                   const std::string& style_id) const {
  const auto paragraph = paragraphs_.find(paragraph_id);
  if (paragraph != paragraphs_.end()) return paragraph->second;
  const auto heading = headings_.find(style_id);
  return {.heading = heading == headings_.end() ? 0 : heading->second};
}

bool HwpxStyles::IsBold(std::string_view character_id) const {
  return bold_.contains(std::string(character_id));
}

}  // namespace gonggo
