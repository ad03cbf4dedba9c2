#include "document/html_entities.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "text/utf8.h"

namespace gonggo {
namespace {

struct NamedCharacter {
  std::string_view name;
  char32_t code;
};

// Names that HTML 5 added and editors really write; HTML 4's come from libxml2. Sorted.
constexpr std::array kAddedNames = {
    NamedCharacter{"NewLine", U'\n'},    NamedCharacter{"Tab", U'\t'},
    NamedCharacter{"apos", U'\''},       NamedCharacter{"ast", U'*'},
    NamedCharacter{"blacksquare", U'▪'}, NamedCharacter{"bsol", U'\\'},
    NamedCharacter{"check", U'✓'},       NamedCharacter{"checkmark", U'✓'},
    NamedCharacter{"cir", U'○'},         NamedCharacter{"colon", U':'},
    NamedCharacter{"comma", U','},       NamedCharacter{"commat", U'@'},
    NamedCharacter{"cross", U'✗'},       NamedCharacter{"dash", U'‐'},
    NamedCharacter{"equals", U'='},      NamedCharacter{"excl", U'!'},
    NamedCharacter{"grave", U'`'},       NamedCharacter{"horbar", U'―'},
    NamedCharacter{"hyphen", U'‐'},      NamedCharacter{"lbrace", U'{'},
    NamedCharacter{"lbrack", U'['},      NamedCharacter{"lcub", U'{'},
    NamedCharacter{"lowbar", U'_'},      NamedCharacter{"lpar", U'('},
    NamedCharacter{"lsqb", U'['},        NamedCharacter{"num", U'#'},
    NamedCharacter{"percnt", U'%'},      NamedCharacter{"period", U'.'},
    NamedCharacter{"plus", U'+'},        NamedCharacter{"quest", U'?'},
    NamedCharacter{"rbrace", U'}'},      NamedCharacter{"rbrack", U']'},
    NamedCharacter{"rcub", U'}'},        NamedCharacter{"rpar", U')'},
    NamedCharacter{"rsqb", U']'},        NamedCharacter{"semi", U';'},
    NamedCharacter{"sol", U'/'},         NamedCharacter{"square", U'□'},
    NamedCharacter{"squf", U'▪'},        NamedCharacter{"star", U'☆'},
    NamedCharacter{"starf", U'★'},       NamedCharacter{"verbar", U'|'},
    NamedCharacter{"vert", U'|'},
};

// The longest name above and in HTML 4 ("thetasym") is shorter; a longer one is no reference.
constexpr size_t kMaxNameBytes = 12;
constexpr size_t kMaxDigits = 8;

// Numbers 0x80–0x9F were written by people who meant Windows-1252 (WHATWG table).
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

struct Reference {
  char32_t code = 0;
  size_t size = 0;  // bytes of the text, '&' included
};

std::optional<char32_t> NamedCode(std::string_view name) {
  if (name == "nbsp") return U'\u00A0';
  if (name == "amp") return U'&';
  if (name == "lt") return U'<';
  if (name == "gt") return U'>';
  if (name == "quot") return U'"';
  const auto* const added = std::lower_bound(
      kAddedNames.begin(), kAddedNames.end(), name,
      [](const NamedCharacter& entry, std::string_view wanted) { return entry.name < wanted; });
  if (added != kAddedNames.end() && added->name == name) return added->code;
  std::array<xmlChar, kMaxNameBytes + 1> terminated{};
  std::copy(name.begin(), name.end(), terminated.begin());
  const htmlEntityDesc* const found = htmlEntityLookup(terminated.data());
  if (found == nullptr) return std::nullopt;
  return static_cast<char32_t>(found->value);
}

// Names that pages also write without their semicolon.
bool MayLackSemicolon(std::string_view name) {
  static constexpr std::array<std::string_view, 8> kNames = {"amp",  "copy",   "gt",   "lt",
                                                             "nbsp", "middot", "quot", "reg"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::optional<Reference> NumericReference(std::string_view text) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  size_t at = hex ? 3 : 2;
  const size_t begin = at;
  char32_t code = 0;
  for (; at < text.size() && at - begin < kMaxDigits; ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    const auto lower = static_cast<unsigned char>(c | 0x20U);
    if (IsAsciiDigit(c)) {
      code = code * (hex ? 16 : 10) + (c - '0');
    } else if (hex && lower >= 'a' && lower <= 'f') {
      code = code * 16 + (lower - 'a' + 10);
    } else {
      break;
    }
  }
  if (at == begin) return std::nullopt;
  if (at < text.size() && text[at] == ';') ++at;
  if (code >= 0x80 && code <= 0x9F) code = kWindows1252[code - 0x80];
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
  return Reference{code, at};
}

// The reference at the beginning of `text`, which starts with '&'.
std::optional<Reference> ReadReference(std::string_view text) {
  if (text.size() > 1 && text[1] == '#') return NumericReference(text);
  size_t end = 1;
  while (end < text.size() && end - 1 <= kMaxNameBytes &&
         (IsAsciiAlpha(static_cast<unsigned char>(text[end])) ||
          IsAsciiDigit(static_cast<unsigned char>(text[end])))) {
    ++end;
  }
  const std::string_view name = text.substr(1, end - 1);
  if (name.empty() || name.size() > kMaxNameBytes) return std::nullopt;
  const bool closed = end < text.size() && text[end] == ';';
  if (!closed && !MayLackSemicolon(name)) return std::nullopt;
  // "?a=1&lt=2" is a query, not a reference.
  if (!closed && end < text.size() && text[end] == '=') return std::nullopt;
  const std::optional<char32_t> code = NamedCode(name);
  if (!code) return std::nullopt;
  return Reference{*code, end + (closed ? 1 : 0)};
}

}  // namespace

void AppendWithoutReferences(std::string_view text, std::string& out) {
  size_t at = 0;
  while (at < text.size()) {
    const size_t next = text.find('&', at);
    if (next == std::string_view::npos) break;
    out.append(text.substr(at, next - at));
    at = next;
    std::optional<Reference> found = ReadReference(text.substr(at));
    if (!found) {
      out.push_back('&');
      ++at;
      continue;
    }
    at += found->size;
    // "&amp;" followed by "nbsp;": escaped twice, on its way through a board's JSON.
    if (found->code == U'&') {
      std::string twice = "&";
      twice.append(text.substr(at, kMaxNameBytes + 1));
      const std::optional<Reference> inner = ReadReference(twice);
      if (inner && twice[inner->size - 1] == ';') {
        found->code = inner->code;
        at += inner->size - 1;
      }
    }
    AppendUtf8(found->code, out);
  }
  if (at < text.size()) out.append(text.substr(at));
}

std::string WithoutReferences(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  AppendWithoutReferences(text, out);
  return out;
}

}  // namespace gonggo
