#include "document/html_meta.h"

#include <algorithm>
#include <array>

#include "document/html_entities.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A page of pictures has a handful; alternative texts of a gallery would drown the rest.
constexpr size_t kMaxAlts = 50;

// A meta value longer than this is no title and no description.
constexpr size_t kMaxMetaBytes = 4096;

// Pictures of postings are as wide as the page; icons and logos are not.
constexpr uint32_t kMinImagePixels = 120;

// State is assigned at the beginning of a script or right after a few lines of set-up.
constexpr size_t kStateHeadBytes = 4096;

std::string MetaText(std::string_view raw) {
  return PlainHtmlText(
      raw.size() > kMaxMetaBytes ? raw.substr(0, CharBoundaryBefore(raw, kMaxMetaBytes)) : raw);
}

void SetOnce(std::string& target, std::string_view raw) {
  if (target.empty()) target = MetaText(raw);
}

// Properties of a schema.org JobPosting that pages keep in <meta itemprop=…>.
bool IsPostingProperty(std::string_view name) {
  static constexpr std::array<std::string_view, 9> kNames = {
      "datePosted",      "validThrough",  "hiringOrganization", "employmentType", "baseSalary",
      "addressLocality", "addressRegion", "streetAddress",      "jobLocationType"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

// The number at the beginning of "640px"; 0 where there is none.
uint32_t Pixels(std::string_view text) {
  uint32_t pixels = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || pixels > 100000) break;
    pixels = pixels * 10 + static_cast<uint32_t>(c - '0');
  }
  if (text.find('%') != std::string_view::npos) return 0;
  return pixels;
}

uint32_t StylePixels(std::string_view style, std::string_view property) {
  const size_t at = style.find(property);
  if (at == std::string_view::npos) return 0;
  std::string_view value = style.substr(at + property.size());
  value = TrimSpaces(value.substr(0, value.find(';')));
  return value.starts_with(':') ? Pixels(TrimSpaces(value.substr(1))) : 0;
}

bool IsSmall(const HtmlToken& start) {
  const std::string_view style = AttributeValue(start, "style");
  for (const std::string_view side : {"width", "height"}) {
    const uint32_t pixels = std::max(Pixels(AttributeValue(start, side)), StylePixels(style, side));
    if (pixels > 0 && pixels < kMinImagePixels) return true;
  }
  const std::string source = AsciiLower(AttributeValue(start, "src").substr(0, 512));
  for (const std::string_view word : {"icon", "logo", "/ico_", "btn_", "spacer", "blank.gif"}) {
    if (source.find(word) != std::string::npos) return true;
  }
  return false;
}

bool IsWebAddress(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

}  // namespace

HtmlScript ScriptKindOf(const HtmlToken& start) {
  const std::string_view type = AttributeValue(start, "type");
  const std::string lower = AsciiLower(TrimSpaces(type.substr(0, 64)));
  if (lower.find("ld+json") != std::string::npos) return HtmlScript::kJsonLd;
  if (lower.find("json") != std::string::npos) return HtmlScript::kState;
  if (lower.empty() || lower.find("javascript") != std::string::npos || lower == "module") {
    return HtmlScript::kCode;
  }
  return HtmlScript::kOther;
}

bool HoldsPageState(std::string_view script) {
  const std::string_view head = script.substr(0, kStateHeadBytes);
  for (const std::string_view mark :
       {"window.__", "window[\"__", "window['__", "self.__next_f", "_STATE__", "__NEXT_DATA__",
        "__NUXT__", "_DATA__", "initialState"}) {
    if (head.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

void ReadHtmlMeta(const HtmlToken& start, const HtmlContext& context, HtmlMeta& meta) {
  const std::string_view content = AttributeValue(start, "content");
  if (content.empty()) return;
  std::string_view name = AttributeValue(start, "property");
  if (name.empty()) name = AttributeValue(start, "name");
  if (name == "og:title") SetOnce(meta.og_title, content);
  if (name == "og:url") SetOnce(meta.og_url, content);
  if (name == "og:site_name") SetOnce(meta.site_name, content);
  if (EqualsIgnoringCase(name, "description")) SetOnce(meta.description, content);
  const std::string_view property = AttributeValue(start, "itemprop");
  if (!context.posting || !IsPostingProperty(property)) return;
  const bool known = std::any_of(meta.properties.begin(), meta.properties.end(),
                                 [property](const auto& entry) { return entry.first == property; });
  if (!known) meta.properties.emplace_back(property, MetaText(content));
}

void ReadHtmlLink(const HtmlToken& start, HtmlMeta& meta) {
  if (EqualsIgnoringCase(start.name, "base")) {
    SetOnce(meta.base, AttributeValue(start, "href"));
    return;
  }
  if (EqualsIgnoringCase(AttributeValue(start, "rel"), "canonical")) {
    SetOnce(meta.link, AttributeValue(start, "href"));
  }
}

void AddHtmlImage(const HtmlToken& start, const HtmlContext& context, HtmlImages& images) {
  if (context.skip || IsSmall(start)) return;
  ++images.count;
  if (images.alts.size() >= kMaxAlts) return;
  std::string alt = MetaText(AttributeValue(start, "alt"));
  if (!alt.empty()) images.alts.push_back(std::move(alt));
}

std::string PlainHtmlText(std::string_view raw) {
  const std::string decoded = WithoutReferences(raw);
  std::string out;
  out.reserve(decoded.size());
  bool space = false;
  for (const char c : decoded) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      space = !out.empty();
      continue;
    }
    if (space) out.push_back(' ');
    space = false;
    out.push_back(c);
  }
  return out;
}

std::string_view PageLink(const HtmlMeta& meta) {
  for (const std::string_view address : {std::string_view(meta.link), std::string_view(meta.og_url),
                                         std::string_view(meta.saved_from)}) {
    if (IsWebAddress(address)) return address;
  }
  return {};
}

std::string_view BaseLink(const HtmlMeta& meta) {
  return IsWebAddress(meta.base) ? std::string_view(meta.base) : PageLink(meta);
}

}  // namespace gonggo
