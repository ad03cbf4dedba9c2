#include "document/html_element.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/html_hints.h"

namespace gonggo {
namespace {

constexpr uint8_t kMaxListDepth = 15;

HtmlTag HeadingTag(int level) {
  return static_cast<HtmlTag>(static_cast<int>(HtmlTag::kHeading1) + std::clamp(level, 1, 6) - 1);
}

// aria-level, or 2 as the standard has it for role=heading without one.
int AriaLevel(const HtmlToken& start) {
  const std::string_view level = AttributeValue(start, "aria-level");
  return level.size() == 1 && level[0] >= '1' && level[0] <= '9' ? level[0] - '0' : 2;
}

void AddContainer(HtmlContainer::Kind kind, HtmlContext& context,
                  std::vector<HtmlContainer>& containers) {
  containers.push_back({.kind = kind, .parent = context.container});
  context.container = static_cast<uint32_t>(containers.size() - 1);
}

// The kind of container that the element is by its tag and role alone; kPage for none.
HtmlContainer::Kind ContainerKind(HtmlTag tag, HtmlHint role, const HtmlContext& outside) {
  if (role == HtmlHint::kNavigation) return HtmlContainer::Kind::kNavigation;
  switch (tag) {
    case HtmlTag::kNav:
      return HtmlContainer::Kind::kNavigation;
    case HtmlTag::kAside:
      return HtmlContainer::Kind::kAside;
    case HtmlTag::kDialog:
      return HtmlContainer::Kind::kHinted;
    case HtmlTag::kForm:
      return HtmlContainer::Kind::kForm;
    case HtmlTag::kHeader:
      return outside.section ? HtmlContainer::Kind::kPage : HtmlContainer::Kind::kSiteHeader;
    case HtmlTag::kFooter:
      return outside.section ? HtmlContainer::Kind::kPage : HtmlContainer::Kind::kSiteFooter;
    default:
      return HtmlContainer::Kind::kPage;
  }
}

bool TakesHints(HtmlTag tag) {
  return IsBlockTag(tag) && tag != HtmlTag::kBody && tag != HtmlTag::kMain && !IsHeadingTag(tag) &&
         tag != HtmlTag::kCell && tag != HtmlTag::kHeaderCell && tag != HtmlTag::kRow &&
         tag != HtmlTag::kHead;
}

void ReadPlace(HtmlTag tag, const HtmlToken& start, HtmlContext& context,
               std::vector<HtmlContainer>& containers) {
  const HtmlHint role = HintOfRole(AttributeValue(start, "role"));
  if (role == HtmlHint::kMain || tag == HtmlTag::kMain) context.main = context.section = true;
  if (AttributeValue(start, "itemtype").find("schema.org/JobPosting") != std::string_view::npos) {
    context.main = context.section = context.posting = true;
  }
  if (AttributeValue(start, "itemprop") == "description") context.main = context.section = true;
  if (!TakesHints(tag)) return;
  const HtmlContainer::Kind kind = ContainerKind(tag, role, context);
  if (kind != HtmlContainer::Kind::kPage) {
    AddContainer(kind, context, containers);
    return;
  }
  const HtmlHint classes = HintOfWords(AttributeValue(start, "class"));
  const HtmlHint id = HintOfWords(AttributeValue(start, "id"));
  if (classes == HtmlHint::kNavigation || id == HtmlHint::kNavigation) {
    AddContainer(HtmlContainer::Kind::kHinted, context, containers);
  } else if ((classes == HtmlHint::kFrame || id == HtmlHint::kFrame) && !context.section) {
    AddContainer(HtmlContainer::Kind::kFrame, context, containers);
  }
}

void ReadVisibility(HtmlTag tag, const HtmlToken& start, HtmlContext& context) {
  const std::string_view style = AttributeValue(start, "style");
  bool hidden = tag == HtmlTag::kHidden || HasAttribute(start, "hidden");
  if (!style.empty()) {
    hidden = hidden || StyleHides(style);
    context.bold = context.bold || StyleIsBold(style);
  }
  const bool icon = AttributeValue(start, "class").find("material-") != std::string_view::npos &&
                    AttributeValue(start, "class").find("-icons") != std::string_view::npos;
  if (IsBlockTag(tag)) {
    context.hidden = context.hidden || hidden;
  } else {
    context.skip = context.skip || hidden || icon;
  }
}

// A link that leads nowhere is a button; inside a heading it is no part of the heading.
void EnterLink(const HtmlToken& start, HtmlContext& context) {
  if (!HasAttribute(start, "href")) return;
  context.link = true;
  const std::string_view target = AttributeValue(start, "href");
  context.dead_link = target.starts_with("javascript:") || target == "#";
  if (context.dead_link && context.term) context.skip = true;
}

}  // namespace

HtmlTag TagOfElement(const HtmlToken& start, const HtmlContext& outside) {
  const HtmlTag tag = FindHtmlTag(start.name);
  if (tag == HtmlTag::kButton) {
    // A button that unfolds a section carries its heading.
    if (outside.heading > 0) return HtmlTag::kInline;
    if (HasAttribute(start, "aria-expanded")) return HtmlTag::kBlock;
    return tag;
  }
  if (!start.attributes.empty() &&
      (tag == HtmlTag::kBlock || tag == HtmlTag::kInline || tag == HtmlTag::kParagraph ||
       tag == HtmlTag::kBold) &&
      AttributeValue(start, "role") == "heading") {
    return HeadingTag(AriaLevel(start));
  }
  return tag;
}

void EnterHtmlElement(HtmlTag tag, const HtmlToken& start, HtmlContext& context,
                      std::vector<HtmlContainer>& containers) {
  if (!start.attributes.empty() || IsBlockTag(tag)) ReadPlace(tag, start, context, containers);
  if (!start.attributes.empty() || tag == HtmlTag::kHidden) ReadVisibility(tag, start, context);
  switch (tag) {
    case HtmlTag::kSummary:
    case HtmlTag::kBold:
      context.bold = true;
      break;
    case HtmlTag::kLink:
      EnterLink(start, context);
      break;
    case HtmlTag::kHeader:
      context.header = true;
      break;
    case HtmlTag::kSection:
      context.section = true;
      break;
    case HtmlTag::kArticle:
      context.section = context.article = true;
      break;
    case HtmlTag::kPre:
      context.preformatted = true;
      break;
    case HtmlTag::kButton:
      context.button = true;
      break;
    case HtmlTag::kTerm:
      context.term = true;
      break;
    case HtmlTag::kDefinition:
      context.definition = true;
      context.term = false;
      break;
    case HtmlTag::kList:
      if (context.list_depth < kMaxListDepth) ++context.list_depth;
      break;
    case HtmlTag::kCell:
    case HtmlTag::kHeaderCell:
      context.item = 0;
      context.list_depth = 0;
      context.term = context.definition = false;
      break;
    case HtmlTag::kHead:
    case HtmlTag::kSkip:
    case HtmlTag::kScript:
    case HtmlTag::kTitle:
      context.skip = true;
      break;
    default:
      if (IsHeadingTag(tag)) {
        context.heading =
            static_cast<uint8_t>(static_cast<int>(tag) - static_cast<int>(HtmlTag::kHeading1) + 1);
      }
  }
}

bool MakesGap(HtmlTag tag, const HtmlContext& outside) {
  switch (tag) {
    case HtmlTag::kParagraph:
    case HtmlTag::kSection:
    case HtmlTag::kArticle:
    case HtmlTag::kTable:
    case HtmlTag::kDefinitionList:
      return outside.item == 0;
    case HtmlTag::kList:
      return outside.list_depth == 0;
    default:
      return IsHeadingTag(tag);
  }
}

bool LooksLikeText(const HtmlToken& start) {
  if (start.name.find_first_of("-:") != std::string_view::npos) return false;
  return std::any_of(start.attributes.begin(), start.attributes.end(), [](const HtmlAttribute& a) {
    return a.value.empty() && std::any_of(a.name.begin(), a.name.end(), [](char c) {
             return (static_cast<unsigned char>(c) & 0x80U) != 0;
           });
  });
}

}  // namespace gonggo
