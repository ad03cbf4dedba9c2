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
    const auto mark = (b == '\\') | (b == '*') | (b == '_') | (b == '`') | (b == '[') | (b == '&') |
                      ((b == ']') & (next == ']')) | ((b == '=') & (next == '='));
    const auto space = (b == '\t') | (b == '\n') | ((b == ' ') & (next == ' '));
    const auto wide = (b == 0xC2) | (b == 0xE1) | (b == 0xE2) | (b == 0xE3);
    return mark | space | wide;
  });
}

// A link from one note to another, "[[target]]" or "[[target|label]]", at `i`: what of it is seen,
// and where it ends; nothing where none stands there.
struct NoteLink {
  std::string_view seen;
  size_t end = 0;
};

NoteLink NoteLinkAt(std::string_view text, size_t i) {
  if (!text.substr(i).starts_with("[[")) return {};
  const size_t close = text.find_first_of("[]\n", i + 2);
  if (close == std::string_view::npos || !text.substr(close).starts_with("]]") || close == i + 2)
    return {};
  std::string_view seen = text.substr(i + 2, close - i - 2);
  if (const size_t bar = seen.find('|'); bar != std::string_view::npos && bar + 1 < seen.size())
    seen.remove_prefix(bar + 1);
  return {seen, close + 2};
}

// How many brackets are open at the end of a text that grows.
class OpenBrackets {
 public:
  [[nodiscard]] size_t In(std::string_view text) {
    for (; seen_ < text.size(); ++seen_) {
      if (text[seen_] == '[') ++open_;
      if (text[seen_] == ']' && open_ > 0) --open_;
    }
    return open_;
  }

 private:
  size_t seen_ = 0;
  size_t open_ = 0;
};

// The marks of "==highlighted==" words. Asked from left to right.
class Highlights {
 public:
  explicit Highlights(std::string_view text) : text_(text) {}
  // Whether those at `i` are such, not what a program compares with ("a == b", "a==b").
  [[nodiscard]] bool IsMark(size_t i) {
    if (opened_ && i == close_) return true;
    if ((opened_ && i < close_) || !IsPair(i)) return false;
    // Words that were taken from inside of marks may end with them.
    if (!IsOpening(i)) return !opened_ && i > 0 && IsClosing(i) && At(i + 2) == ' ';
    opened_ = true;
    for (size_t at = text_.find(kMark, i + 2); at != std::string_view::npos;
         at = text_.find(kMark, at + 2)) {
      if (!IsPair(at) || !IsClosing(at)) continue;
      close_ = at;
      return true;
    }
    close_ = std::string_view::npos - 1;  // none closes any more
    return false;
  }

 private:
  static constexpr std::string_view kMark = "==";
  [[nodiscard]] char At(size_t i) const { return i < text_.size() ? text_[i] : ' '; }
  // No third one beside them.
  [[nodiscard]] bool IsPair(size_t i) const {
    return text_.substr(i).starts_with(kMark) && At(i + 2) != '=' && (i == 0 || At(i - 1) != '=');
  }
  [[nodiscard]] bool IsOpening(size_t i) const {
    return At(i + 2) != ' ' && (i == 0 || !IsAsciiAlnum(At(i - 1)));
  }
  [[nodiscard]] bool IsClosing(size_t i) const {
    return At(i - 1) != ' ' && !IsAsciiAlnum(At(i + 2));
  }

  std::string_view text_;
  bool opened_ = false;
  size_t close_ = 0;  // of the last that was opened
};

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
  Highlights highlights(text);
  OpenBrackets open;
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
    if (const NoteLink note = c == '[' ? NoteLinkAt(text, i) : NoteLink{}; note.end > 0) {
      out += note.seen;
      i = note.end;
      continue;
    }
    // Words that were taken from inside of a note's link may end with its brackets.
    if (text.substr(i).starts_with("]]") && open.In(out) == 0) {
      i += 2;
      continue;
    }
    if (c == '=' && highlights.IsMark(i)) {
      i += 2;
      continue;
    }
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
