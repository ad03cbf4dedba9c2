#include "text/markup.h"

#include <array>

#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kEscapable = "\\`*_{}[]()#+-.!|~>&$/:\"'<";

struct MarkRun {
  size_t size = 0;
  bool emphasises = false;  // not a lone "*" between words ("4 * 5") or inside a_name
};

// Whether a sign stands once in a text. Asked at the places where it stands, from left to right.
class LoneSign {
 public:
  explicit LoneSign(char sign) : sign_(sign) {}
  [[nodiscard]] bool IsAt(std::string_view text, size_t at) {
    const bool lone = first_ && text.find(sign_, at + 1) == std::string_view::npos;
    first_ = false;
    return lone;
  }

 private:
  char sign_;
  bool first_ = true;
};

// `lone`: the text has no other such sign, which could be the other half of a pair.
MarkRun ReadMarks(std::string_view text, size_t i, bool lone) {
  const char mark = text[i];
  size_t end = i;
  while (end < text.size() && text[end] == mark) ++end;
  const MarkRun plain = {end - i, false};
  const bool space_before = i == 0 || text[i - 1] == ' ';
  const bool space_after = end >= text.size() || text[end] == ' ';
  if (space_before && space_after) return plain;
  const bool inside = !space_before && !space_after;
  if (mark == '_' && inside) return plain;
  // "Student*in" and a star that no other one closes ("m/w/*").
  if (mark == '*' && end - i == 1 && inside &&
      ((IsAlphaByte(text[i - 1]) && IsAlphaByte(text[end])) || lone))
    return plain;
  if (mark == '*' && end - i == 1 && inside && IsDigitByte(text[end])) {
    return plain;
  }
  return {end - i, true};
}

// Where what PlainText takes as it is ends, from `i` on: single spaces and all bytes but the signs
// of markup, line ends, further spaces and the lead bytes of wider ones.
size_t PlainRunEnd(std::string_view text, size_t i) {
  if (text[i] == ' ') return i;  // it may be one too many
  return FindByteWhere(text, i, [](auto b, auto next) {
    const auto mark = (b == '\\') | (b == '*') | (b == '_') | (b == '`') | (b == '[') | (b == '&');
    const auto space = (b == '\t') | (b == '\n') | ((b == ' ') & (next == ' '));
    const auto wide = (b == 0xC2) | (b == 0xE1) | (b == 0xE2) | (b == 0xE3);
    return mark | space | wide;
  });
}

// An entity that a board leaves in its text, and what it stands for.
struct Entity {
  std::string_view name;
  std::string_view means;
};

// The one that begins at `i`, where an '&' stands; an empty one where none does.
Entity EntityAt(std::string_view text, size_t i) {
  static constexpr std::array<Entity, 8> kEntities = {{{"&amp;", "&"},
                                                       {"&nbsp;", " "},
                                                       {"&#39;", "'"},
                                                       {"&#x27;", "'"},
                                                       {"&#x26;", "&"},
                                                       {"&quot;", "\""},
                                                       {"&lt;", "<"},
                                                       {"&gt;", ">"}}};
  for (const Entity& entity : kEntities) {
    if (text.substr(i).starts_with(entity.name)) return entity;
  }
  return {};
}

}  // namespace

MarkdownLink FindMarkdownLink(std::string_view text, size_t from) {
  // An opening bracket can only stand behind the last place that was looked at.
  for (size_t middle = text.find("](", from); middle != std::string_view::npos;
       middle = text.find("](", middle + 2)) {
    const size_t inside = text.substr(from, middle - from).rfind('[');
    if (inside == std::string_view::npos) {
      from = middle + 2;  // nothing opens before here
      continue;
    }
    const size_t open = from + inside;
    // Balanced parentheses belong to the target: "…/Go_(language)".
    size_t depth = 1;
    size_t end = middle + 2;
    while (end < text.size() && depth > 0 && text[end] != '\n') {
      if (text[end] == '(') ++depth;
      if (text[end] == ')') --depth;
      ++end;
    }
    if (depth > 0) return {};
    const auto at = [](size_t b, size_t e) {
      return Span{static_cast<uint32_t>(b), static_cast<uint32_t>(e)};
    };
    return {at(open + 1, middle), at(middle + 2, end - 1), at(open, end)};
  }
  return {};
}

Span LabelOfLink(std::string_view text, Span at) {
  const std::string_view piece = Cut(text, at);
  const MarkdownLink link = FindMarkdownLink(piece, 0);
  if (link.whole.empty() || link.label.empty()) return at;
  const std::string_view before = TrimSpaces(piece.substr(0, link.whole.begin));
  const std::string_view after = TrimSpaces(piece.substr(link.whole.end));
  if (before.size() > 4 || before.ends_with('!') || !after.empty())
    return at;  // a picture's is none
  return {at.begin + link.label.begin, at.begin + link.label.end};
}

std::string PlainText(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  MarkdownLink link =
      text.find("](") == std::string_view::npos ? MarkdownLink{} : FindMarkdownLink(text, 0);
  LoneSign star('*');
  LoneSign tick('`');
  for (size_t i = 0; i < text.size();) {
    if (const size_t end = PlainRunEnd(text, i); end > i) {
      out.append(text.substr(i, end - i));
      i = end;
      continue;
    }
    if (!link.whole.empty() && i == link.whole.begin) {
      out += PlainText(Cut(text, link.label));
      i = link.whole.end;
      link = FindMarkdownLink(text, i);
      continue;
    }
    const char c = text[i];
    if (c == '\\' && i + 1 < text.size() &&
        kEscapable.find(text[i + 1]) != std::string_view::npos) {
      out += text[i + 1];
      i += 2;
      continue;
    }
    if (c == '*' || c == '_') {
      const MarkRun run = ReadMarks(text, i, c == '*' && star.IsAt(text, i));
      if (!run.emphasises) out.append(run.size, c);
      i += run.size;
      continue;
    }
    if (c == '`') {
      if (tick.IsAt(text, i)) out += c;
      ++i;
      continue;
    }
    if (const Entity entity = c == '&' ? EntityAt(text, i) : Entity{}; !entity.name.empty()) {
      if (entity.means != " " || (!out.empty() && out.back() != ' ')) out += entity.means;
      i += entity.name.size();
      continue;
    }
    const DecodedChar d = DecodeChar(text, i);
    if (IsSpace(d.code) || d.code == U'\n') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out.append(text.substr(i, d.size));
    }
    i += d.size;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace gonggo
