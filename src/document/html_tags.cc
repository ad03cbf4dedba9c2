#include "document/html_tags.h"

#include <algorithm>
#include <array>

#include "text/byte_class.h"

namespace gonggo {
namespace {

struct Entry {
  std::string_view name;
  HtmlTag tag;
};

// Sorted by name.
constexpr std::array kTags = {
    Entry{"a", HtmlTag::kLink},           Entry{"abbr", HtmlTag::kInline},
    Entry{"address", HtmlTag::kBlock},    Entry{"area", HtmlTag::kVoid},
    Entry{"article", HtmlTag::kArticle},  Entry{"aside", HtmlTag::kAside},
    Entry{"audio", HtmlTag::kSkip},       Entry{"b", HtmlTag::kBold},
    Entry{"base", HtmlTag::kLinkElement}, Entry{"basefont", HtmlTag::kVoid},
    Entry{"bdi", HtmlTag::kInline},       Entry{"bdo", HtmlTag::kInline},
    Entry{"big", HtmlTag::kInline},       Entry{"blockquote", HtmlTag::kBlock},
    Entry{"body", HtmlTag::kBody},        Entry{"br", HtmlTag::kBreak},
    Entry{"button", HtmlTag::kButton},    Entry{"canvas", HtmlTag::kSkip},
    Entry{"caption", HtmlTag::kBlock},    Entry{"center", HtmlTag::kBlock},
    Entry{"cite", HtmlTag::kInline},      Entry{"code", HtmlTag::kInline},
    Entry{"col", HtmlTag::kVoid},         Entry{"colgroup", HtmlTag::kBlock},
    Entry{"datalist", HtmlTag::kSkip},    Entry{"dd", HtmlTag::kDefinition},
    Entry{"del", HtmlTag::kInline},       Entry{"details", HtmlTag::kBlock},
    Entry{"dialog", HtmlTag::kDialog},    Entry{"dir", HtmlTag::kList},
    Entry{"div", HtmlTag::kBlock},        Entry{"dl", HtmlTag::kDefinitionList},
    Entry{"dt", HtmlTag::kTerm},          Entry{"em", HtmlTag::kInline},
    Entry{"embed", HtmlTag::kVoid},       Entry{"fieldset", HtmlTag::kBlock},
    Entry{"figcaption", HtmlTag::kBlock}, Entry{"figure", HtmlTag::kBlock},
    Entry{"font", HtmlTag::kInline},      Entry{"footer", HtmlTag::kFooter},
    Entry{"form", HtmlTag::kForm},        Entry{"frame", HtmlTag::kVoid},
    Entry{"frameset", HtmlTag::kBlock},   Entry{"h1", HtmlTag::kHeading1},
    Entry{"h2", HtmlTag::kHeading2},      Entry{"h3", HtmlTag::kHeading3},
    Entry{"h4", HtmlTag::kHeading4},      Entry{"h5", HtmlTag::kHeading5},
    Entry{"h6", HtmlTag::kHeading6},      Entry{"head", HtmlTag::kHead},
    Entry{"header", HtmlTag::kHeader},    Entry{"hgroup", HtmlTag::kBlock},
    Entry{"hr", HtmlTag::kRule},          Entry{"html", HtmlTag::kBlock},
    Entry{"i", HtmlTag::kInline},         Entry{"iframe", HtmlTag::kSkip},
    Entry{"img", HtmlTag::kImage},        Entry{"input", HtmlTag::kInput},
    Entry{"ins", HtmlTag::kInline},       Entry{"kbd", HtmlTag::kInline},
    Entry{"label", HtmlTag::kLabel},      Entry{"legend", HtmlTag::kBlock},
    Entry{"li", HtmlTag::kItem},          Entry{"link", HtmlTag::kLinkElement},
    Entry{"listing", HtmlTag::kPre},      Entry{"main", HtmlTag::kMain},
    Entry{"map", HtmlTag::kInline},       Entry{"mark", HtmlTag::kInline},
    Entry{"menu", HtmlTag::kList},        Entry{"meta", HtmlTag::kMeta},
    Entry{"meter", HtmlTag::kSkip},       Entry{"nav", HtmlTag::kNav},
    Entry{"nobr", HtmlTag::kInline},      Entry{"noembed", HtmlTag::kSkip},
    Entry{"noframes", HtmlTag::kSkip},    Entry{"noscript", HtmlTag::kHidden},
    Entry{"object", HtmlTag::kSkip},      Entry{"ol", HtmlTag::kList},
    Entry{"optgroup", HtmlTag::kSkip},    Entry{"option", HtmlTag::kSkip},
    Entry{"output", HtmlTag::kInline},    Entry{"p", HtmlTag::kParagraph},
    Entry{"param", HtmlTag::kVoid},       Entry{"picture", HtmlTag::kInline},
    Entry{"plaintext", HtmlTag::kPre},    Entry{"pre", HtmlTag::kPre},
    Entry{"progress", HtmlTag::kSkip},    Entry{"q", HtmlTag::kInline},
    Entry{"rp", HtmlTag::kSkip},          Entry{"s", HtmlTag::kInline},
    Entry{"script", HtmlTag::kScript},    Entry{"search", HtmlTag::kForm},
    Entry{"section", HtmlTag::kSection},  Entry{"select", HtmlTag::kSkip},
    Entry{"small", HtmlTag::kInline},     Entry{"source", HtmlTag::kVoid},
    Entry{"span", HtmlTag::kInline},      Entry{"strike", HtmlTag::kInline},
    Entry{"strong", HtmlTag::kBold},      Entry{"style", HtmlTag::kSkip},
    Entry{"sub", HtmlTag::kInline},       Entry{"summary", HtmlTag::kSummary},
    Entry{"sup", HtmlTag::kInline},       Entry{"svg", HtmlTag::kSkip},
    Entry{"table", HtmlTag::kTable},      Entry{"tbody", HtmlTag::kBlock},
    Entry{"td", HtmlTag::kCell},          Entry{"template", HtmlTag::kHidden},
    Entry{"textarea", HtmlTag::kSkip},    Entry{"tfoot", HtmlTag::kBlock},
    Entry{"th", HtmlTag::kHeaderCell},    Entry{"thead", HtmlTag::kBlock},
    Entry{"title", HtmlTag::kTitle},      Entry{"tr", HtmlTag::kRow},
    Entry{"track", HtmlTag::kVoid},       Entry{"tt", HtmlTag::kInline},
    Entry{"u", HtmlTag::kInline},         Entry{"ul", HtmlTag::kList},
    Entry{"var", HtmlTag::kInline},       Entry{"video", HtmlTag::kSkip},
    Entry{"wbr", HtmlTag::kVoid},         Entry{"xmp", HtmlTag::kPre},
};

constexpr size_t kMaxNameBytes = 10;

}  // namespace

HtmlTag FindHtmlTag(std::string_view name) {
  static_assert(std::is_sorted(kTags.begin(), kTags.end(),
                               [](const Entry& a, const Entry& b) { return a.name < b.name; }));
  if (name.size() > kMaxNameBytes) return HtmlTag::kUnknown;
  std::array<char, kMaxNameBytes> buffer{};
  std::transform(name.begin(), name.end(), buffer.begin(), LowerAscii);
  const std::string_view lower(buffer.data(), name.size());
  const auto* const found = std::lower_bound(
      kTags.begin(), kTags.end(), lower,
      [](const Entry& entry, std::string_view wanted) { return entry.name < wanted; });
  if (found == kTags.end() || found->name != lower) return HtmlTag::kUnknown;
  return found->tag;
}

bool IsBlockTag(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::kUnknown:
    case HtmlTag::kInline:
    case HtmlTag::kBold:
    case HtmlTag::kLink:
    case HtmlTag::kLabel:
    case HtmlTag::kBreak:
    case HtmlTag::kImage:
    case HtmlTag::kMeta:
    case HtmlTag::kLinkElement:
    case HtmlTag::kInput:
    case HtmlTag::kTitle:
    case HtmlTag::kScript:
    case HtmlTag::kSkip:
    case HtmlTag::kVoid:
      return false;
    default:
      return true;
  }
}

bool IsVoidTag(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::kBreak:
    case HtmlTag::kRule:
    case HtmlTag::kImage:
    case HtmlTag::kMeta:
    case HtmlTag::kLinkElement:
    case HtmlTag::kInput:
    case HtmlTag::kVoid:
      return true;
    default:
      return false;
  }
}

}  // namespace gonggo
