#include "document/html_hints.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

// Sorted. These words name nothing but what surrounds a posting.
constexpr std::array<std::string_view, 47> kNavigationWords = {
    "addthis",   "advert",     "breadcrumb",  "breadcrumbs", "colophon", "consent",  "cookie",
    "cookies",   "copyright",  "disqus",      "familysite",  "fnb",      "gdpr",     "globalnav",
    "gnb",       "lnb",        "localnav",    "locale",      "login",    "megamenu", "modal",
    "navbar",    "navigation", "newsletter",  "pagination",  "paging",   "popover",  "popup",
    "quickmenu", "recommend",  "recommended", "related",     "rss",      "share",    "sharing",
    "signin",    "signup",     "similar",     "sitemap",     "skip",     "skipnav",  "skiplink",
    "snb",       "sns",        "social",      "subscribe",   "tooltip"};

// Sorted. These are often the page's frame, and sometimes a part of a posting.
constexpr std::array<std::string_view, 13> kFrameWords = {
    "aside", "banner", "dropdown", "footer",  "header",  "menu",  "menus",
    "nav",   "search", "sidebar",  "sitenav", "toolbar", "topbar"};

// What boxes that stand in a row are called.
constexpr std::array<std::string_view, 11> kBoxWords = {"badge", "chip",    "hash",  "hashtag",
                                                        "item",  "keyword", "label", "skill",
                                                        "stack", "tag",     "value"};

constexpr size_t kMaxWordBytes = 16;

template <size_t N>
bool Contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

HtmlHint HintOfWord(std::string_view word) {
  if (word.size() < 3) return HtmlHint::kNone;
  if (Contains(kNavigationWords, word)) return HtmlHint::kNavigation;
  if (Contains(kFrameWords, word)) return HtmlHint::kFrame;
  return HtmlHint::kNone;
}

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

// Collects letters until a word ends; longer words than any in the tables never match.
class WordReader {
 public:
  void Push(char c) {
    if (size_ < word_.size()) word_[size_] = c;
    ++size_;
  }

  HtmlHint Take() {
    const size_t size = size_;
    size_ = 0;
    if (size == 0 || size > word_.size()) return HtmlHint::kNone;
    return HintOfWord({word_.data(), size});
  }

 private:
  std::array<char, kMaxWordBytes> word_{};
  size_t size_ = 0;
};

// "c1", "c1 c12": classes that word processors make.
bool IsGenerated(std::string_view classes) {
  if (classes.size() < 2) return false;
  return std::all_of(classes.begin() + 1, classes.end(), [letter = classes.front()](char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == letter;
  });
}

// `style` lower-cased without spaces: declarations become comparable.
std::string CompactStyle(std::string_view style) {
  std::string out;
  for (const char c : style) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') out.push_back(c);
  }
  return AsciiLower(out);
}

}  // namespace

HtmlHint HintOfRole(std::string_view role) {
  if (role == "main" || role == "article") return HtmlHint::kMain;
  static constexpr std::array<std::string_view, 12> kOutside = {
      "navigation", "banner",  "contentinfo", "complementary", "search", "menubar",
      "menu",       "tooltip", "dialog",      "alertdialog",   "alert",  "toolbar"};
  return Contains(kOutside, role) ? HtmlHint::kNavigation : HtmlHint::kNone;
}

HtmlHint HintOfWords(std::string_view names) {
  HtmlHint strongest = HtmlHint::kNone;
  WordReader word;
  char before = ' ';
  const auto take = [&] {
    const HtmlHint hint = word.Take();
    if (hint == HtmlHint::kNavigation || strongest == HtmlHint::kNone) strongest = hint;
  };
  for (const char c : names) {
    const bool letter = IsAsciiAlpha(static_cast<unsigned char>(c));
    if (!letter || (IsUpper(c) && !IsUpper(before))) take();
    if (letter) word.Push(IsUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c);
    before = c;
  }
  take();
  return strongest;
}

bool AreSeparateBoxes(std::string_view before, std::string_view after) {
  if (before.empty() || IsGenerated(before) || IsGenerated(after)) return false;
  if (before != after) return true;
  const std::string lower = AsciiLower(before);
  for (size_t at = 0; at < lower.size();) {
    const size_t end = std::min(lower.find_first_of(" -_", at), lower.size());
    if (Contains(kBoxWords, std::string_view(lower).substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool NamesATitle(std::string_view classes) {
  static constexpr std::array<std::string_view, 6> kTitles = {"title",   "tit",      "subject",
                                                              "heading", "headline", "subtitle"};
  for (size_t at = 0; at < classes.size();) {
    const size_t end = std::min(classes.find_first_of(" \t\n", at), classes.size());
    const std::string_view name = classes.substr(at, end - at);
    size_t word = name.size();
    while (word > 0 && IsAsciiAlpha(static_cast<unsigned char>(name[word - 1])) &&
           !(word < name.size() && IsUpper(name[word]))) {
      --word;
    }
    const std::string last = AsciiLower(name.substr(word));
    if (last.size() <= kMaxWordBytes && Contains(kTitles, std::string_view(last))) return true;
    at = end + 1;
  }
  return false;
}

bool StyleHides(std::string_view style) {
  if (style.find(':') == std::string_view::npos) return false;
  const std::string compact = CompactStyle(style);
  return compact.find("display:none") != std::string::npos ||
         compact.find("visibility:hidden") != std::string::npos;
}

bool StyleIsBold(std::string_view style) {
  const std::string compact = CompactStyle(style);
  const size_t at = compact.find("font-weight:");
  if (at == std::string::npos) return false;
  const std::string_view value = std::string_view(compact).substr(at + 12);
  return value.starts_with("bold") || (value.size() >= 3 && value[0] >= '6' && value[0] <= '9' &&
                                       value[1] == '0' && value[2] == '0');
}

}  // namespace gonggo
