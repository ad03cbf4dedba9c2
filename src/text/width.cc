#include "text/width.h"

#include <utf8proc.h>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kEllipsis = "…";

bool IsControl(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool IsBidirectional(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

size_t CharWidth(char32_t c) {
  if (c < 0x7F) return c < 0x20 ? 0 : 1;
  if (IsHangulSyllable(c)) return 2;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
  return width > 0 ? static_cast<size_t>(width) : 0;
}

// The greatest prefix that is at most `columns` wide, in bytes.
size_t PrefixThatFits(std::string_view text, size_t columns) {
  size_t width = 0;
  size_t at = 0;
  while (at < text.size()) {
    const DecodedChar c = DecodeChar(text, at);
    width += CharWidth(c.code);
    if (width > columns) break;
    at += c.size;
  }
  return at;
}

// Puts words on lines, breaking a word only where it is wider than a whole line.
class Wrapper {
 public:
  Wrapper(size_t columns, size_t indent)
      : columns_(columns > 0 ? columns : 1), indent_(indent < columns ? indent : 0) {}

  void Word(std::string_view word) {
    if (used_ > line_start_) {
      const bool fits =
          used_ + 1 < columns_ && PrefixThatFits(word, columns_ - used_ - 1) == word.size();
      if (fits) {
        out_.push_back(' ');
        ++used_;
      } else {
        NewLine();
      }
    }
    for (;;) {
      size_t size = PrefixThatFits(word, columns_ > used_ ? columns_ - used_ : 0);
      if (size == 0) size = DecodeChar(word, 0).size;  // a wide character in a single column
      const std::string_view part = word.substr(0, size);
      out_.append(part);
      used_ += DisplayWidth(part);
      word.remove_prefix(size);
      if (word.empty()) return;
      NewLine();
    }
  }

  void NewLine() {
    out_.push_back('\n');
    out_.append(indent_, ' ');
    used_ = line_start_ = indent_;
  }

  std::string Take() { return std::move(out_); }

 private:
  size_t columns_;
  size_t indent_;
  size_t used_ = 0;
  size_t line_start_ = 0;
  std::string out_;
};

}  // namespace

size_t DisplayWidth(std::string_view text) {
  size_t width = 0;
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    width += CharWidth(c.code);
    at += c.size;
  }
  return width;
}

std::string TruncateToWidth(std::string_view text, size_t columns) {
  if (PrefixThatFits(text, columns) == text.size()) return std::string(text);
  if (columns == 0) return {};
  std::string out(text.substr(0, PrefixThatFits(text, columns - 1)));
  out += kEllipsis;
  return out;
}

std::string PadToWidth(std::string_view text, size_t columns) {
  std::string out = TruncateToWidth(text, columns);
  const size_t width = DisplayWidth(out);
  if (width < columns) out.append(columns - width, ' ');
  return out;
}

std::string WrapToWidth(std::string_view text, size_t columns, size_t indent) {
  Wrapper wrapper(columns, indent);
  size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '\n') {
      wrapper.NewLine();
      ++at;
    } else if (text[at] == ' ' || text[at] == '\t') {
      ++at;
    } else {
      size_t end = text.find_first_of(" \t\n", at);
      if (end == std::string_view::npos) end = text.size();
      wrapper.Word(text.substr(at, end - at));
      at = end;
    }
  }
  return wrapper.Take();
}

std::string SafeForTerminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    at += c.size;
    if (c.code == '\n' || c.code == '\t') {
      out.push_back(' ');
    } else if (IsControl(c.code) || IsBidirectional(c.code)) {
      AppendUtf8(0xFFFD, out);
    } else {
      AppendUtf8(c.code, out);
    }
  }
  return out;
}

}  // namespace gonggo
