#include "document/charset.h"

#include <algorithm>
#include <array>
#include <optional>

#include "document/icu_converter.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Enough to tell charsets apart; more is not looked at.
constexpr size_t kEvidenceBytes = size_t{256} << 10U;

struct Mark {
  std::string_view bytes;
  Charset charset;
};

// UTF-32LE begins like UTF-16LE, so it stands first.
constexpr std::array kByteOrderMarks = {
    Mark{{"\xEF\xBB\xBF", 3}, Charset::kUtf8},    Mark{{"\xFF\xFE\0\0", 4}, Charset::kUtf32Le},
    Mark{{"\0\0\xFE\xFF", 4}, Charset::kUtf32Be}, Mark{{"\xFF\xFE", 2}, Charset::kUtf16Le},
    Mark{{"\xFE\xFF", 2}, Charset::kUtf16Be},
};

const Mark* FindMark(std::string_view bytes) {
  for (const Mark& mark : kByteOrderMarks) {
    if (bytes.starts_with(mark.bytes)) return &mark;
  }
  return nullptr;
}

unsigned At(std::string_view bytes, size_t i) { return static_cast<unsigned char>(bytes[i]); }

bool IsPlainAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '\0' && c != '\x1B';
  });
}

// How likely `bytes` are UTF-16 of the given byte order: code units that text is made of (ASCII,
// Latin, Hangul, Han, CJK signs) against those that it is not.
bool LooksUtf16(std::string_view bytes, size_t low_byte) {
  size_t good = 0;
  size_t bad = 0;
  size_t ascii = 0;
  for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const unsigned unit = At(bytes, i + low_byte) | (At(bytes, i + 1 - low_byte) << 8U);
    const bool text = unit == '\n' || unit == '\r' || unit == '\t' || (unit >= 0x20 && unit < 0x7F);
    ascii += text ? 1 : 0;
    const bool asian = (unit >= 0x3000 && unit < 0xD7A4) || (unit >= 0x2010 && unit < 0x2700);
    (text || asian || (unit >= 0xA0 && unit < 0x250) ? good : bad) += 1;
  }
  return ascii > 0 && good > 0 && bad * 20 <= good;
}

std::optional<Charset> DetectUtf16(std::string_view bytes) {
  // Without NULs there is no ASCII in it, and then nothing tells it from other bytes.
  const size_t nuls = static_cast<size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
  if (bytes.size() < 4 || nuls * 50 < bytes.size()) return std::nullopt;
  if (LooksUtf16(bytes, 0)) return Charset::kUtf16Le;
  if (LooksUtf16(bytes, 1)) return Charset::kUtf16Be;
  return std::nullopt;
}

struct Utf8Evidence {
  size_t multibyte = 0;
  size_t malformed = 0;
};

Utf8Evidence CountUtf8(std::string_view bytes) {
  Utf8Evidence evidence;
  for (size_t i = 0; i < bytes.size();) {
    if (At(bytes, i) < 0x80) {
      ++i;
      continue;
    }
    const DecodedChar c = DecodeChar(bytes, i);
    const std::string_view left = bytes.substr(i + 1);
    const bool cut_off = c.size == 1 && !IsContinuationByte(bytes[i]) && left.size() < 3 &&
                         std::all_of(left.begin(), left.end(), IsContinuationByte);
    if (cut_off) break;
    (c.size > 1 ? evidence.multibyte : evidence.malformed) += 1;
    i += c.size;
  }
  return evidence;
}

// Whether DetectCharset would find UTF-8 after counting: so are nearly all texts, and that they are
// well-formed is soon seen.
bool IsPlainlyUtf8(std::string_view evidence) {
  const size_t wide = FindByteWhere(evidence, 0, [](auto c, auto) { return c >= 0x80; });
  if (wide == evidence.size() || evidence.find('\0') != std::string_view::npos) return false;
  if (IsValidUtf8(evidence)) return true;
  // A chunk that ends inside a character: what is malformed in so few bytes is nothing beside many
  // well-formed characters.
  constexpr size_t kTailBytes = 4;
  constexpr size_t kHeadBytes = 4096;
  constexpr size_t kMany = 100;
  if (evidence.size() - wide < kHeadBytes + kTailBytes) return false;
  const size_t end = CharBoundaryBefore(evidence, evidence.size() - kTailBytes);
  return IsValidUtf8(evidence.substr(0, end)) &&
         CountUtf8(evidence.substr(wide, kHeadBytes)).multibyte >= kMany;
}

bool IsCp949Trail(unsigned c) {
  return (c >= 0x41 && c <= 0x5A) || (c >= 0x61 && c <= 0x7A) || (c >= 0x81 && c <= 0xFE);
}

// CP949 where most pairs are well-formed and many are KS X 1001 Hangul (B0A1–C8FE) or its signs: a
// Western text in Windows-1252 has single high bytes between ASCII letters, which form no such
// pairs.
bool LooksCp949(std::string_view bytes) {
  size_t hangul = 0;
  size_t other = 0;
  size_t bad = 0;
  for (size_t i = 0; i < bytes.size();) {
    const unsigned lead = At(bytes, i);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    if (i + 1 >= bytes.size()) break;
    const unsigned trail = At(bytes, i + 1);
    if (lead == 0x80 || lead == 0xFF || !IsCp949Trail(trail) || (lead > 0xC6 && trail < 0xA1)) {
      ++bad;
      ++i;
      continue;
    }
    (lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1 ? hangul : other) += 1;
    i += 2;
  }
  return hangul > 0 && bad * 5 <= hangul + other && other <= 2 * hangul;
}

std::optional<Charset> CharsetOfLabel(std::string_view label) {
  const std::string name = AsciiLower(TrimSpaces(label));
  static constexpr std::array kKorean = {
      "euc-kr",   "cp949", "ms949",          "windows-949",   "ks_c_5601-1987", "ksc5601",
      "ksc_5601", "uhc",   "ks_c_5601-1989", "x-windows-949", "korean",         "euckr"};
  static constexpr std::array kWestern = {"iso-8859-1", "latin1",   "windows-1252", "cp1252",
                                          "iso8859-1",  "us-ascii", "ascii"};
  const auto in = [&name](const auto& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  if (name == "utf-8" || name == "utf8") return Charset::kUtf8;
  if (in(kKorean)) return Charset::kCp949;
  if (in(kWestern)) return Charset::kWindows1252;
  return std::nullopt;
}

bool IsKnownLabel(std::string_view label) {
  return !label.empty() && label.size() < 64 && IcuConverter(std::string(label)).ok();
}

// `bytes` through ICU; malformed sequences become U+FFFD.
std::string Convert(std::string_view bytes, const std::string& name) {
  IcuConverter converter(name);
  if (!converter.ok()) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 2);
  converter.Convert(bytes, IcuConverter::Piece::kLast, out);
  return out;
}

std::string IcuName(Charset charset, std::string_view declared) {
  switch (charset) {
    case Charset::kUtf16Le:
      return "UTF-16LE";
    case Charset::kUtf16Be:
      return "UTF-16BE";
    case Charset::kUtf32Le:
      return "UTF-32LE";
    case Charset::kUtf32Be:
      return "UTF-32BE";
    case Charset::kCp949:
      return "windows-949";
    case Charset::kWindows1252:
      return "windows-1252";
    case Charset::kDeclared:
      return std::string(declared);
    case Charset::kUtf8:
      break;
  }
  return "UTF-8";
}

size_t CountReplacements(std::string_view text) {
  size_t count = 0;
  for (size_t at = text.find(kReplacement); at != std::string_view::npos;
       at = text.find(kReplacement, at + kReplacement.size())) {
    ++count;
  }
  return count;
}

void AppendUtf8Repaired(std::string_view bytes, std::string& out) {
  size_t copied = 0;
  for (size_t i = 0; i < bytes.size();) {
    if (At(bytes, i) < 0x80) {
      ++i;
      continue;
    }
    const DecodedChar c = DecodeChar(bytes, i);
    if (c.size == 1) {
      out.append(bytes, copied, i - copied);
      out.append(kReplacement);
      copied = i + 1;
    }
    i += c.size;
  }
  out.append(bytes, copied);
}

void AddDamage(size_t replaced, DecodedText& out) {
  if (replaced == 0) return;
  out.diagnostics.push_back(
      {"charset_damaged",
       "깨진 글자 " + std::to_string(replaced) +
           "개를 '\xEF\xBF\xBD'로 바꾸었습니다. 원본을 UTF-8로 다시 저장해 주세요."});
}

}  // namespace

Charset DetectCharset(std::string_view bytes, std::string_view declared) {
  if (const Mark* mark = FindMark(bytes)) return mark->charset;
  std::string_view evidence = bytes.substr(0, kEvidenceBytes);
  if (IsPlainlyUtf8(evidence)) return Charset::kUtf8;
  const std::optional<Charset> label = CharsetOfLabel(declared);
  const bool foreign = !label && IsKnownLabel(declared);
  if (IsPlainAscii(evidence)) {
    // An ASCII beginning says nothing about the rest.
    evidence = bytes;
    // ISO-2022 texts and UTF-7 are ASCII bytes too; only the label tells.
    if (IsPlainAscii(bytes)) return foreign ? Charset::kDeclared : Charset::kUtf8;
  }
  if (const auto utf16 = DetectUtf16(evidence.substr(0, kEvidenceBytes))) return *utf16;
  const Utf8Evidence utf8 = CountUtf8(evidence);
  if (utf8.multibyte > 0 && utf8.malformed * 10 < utf8.multibyte) return Charset::kUtf8;
  if (foreign) return Charset::kDeclared;
  if (utf8.malformed == 0) return Charset::kUtf8;
  if (label == Charset::kCp949 || LooksCp949(evidence)) return Charset::kCp949;
  return label == Charset::kUtf8 ? Charset::kUtf8 : Charset::kWindows1252;
}

CharsetGuess GuessCharset(std::string_view bytes, std::string_view declared) {
  CharsetGuess guess;
  guess.charset = DetectCharset(bytes, declared);
  guess.icu_name = IcuName(guess.charset, declared);
  if (const Mark* mark = FindMark(bytes)) {
    guess.mark_size = mark->bytes.size();
  } else if (CharsetOfLabel(declared) != guess.charset) {
    if (guess.charset == Charset::kWindows1252) {
      guess.diagnostic = {
          "charset_assumed",
          "문자 인코딩을 알 수 없어 서유럽 문자(Windows-1252)로 읽었습니다. 글자가 깨져 "
          "보이면 UTF-8로 다시 저장해 주세요."};
    } else if (guess.charset == Charset::kCp949) {
      guess.diagnostic = {"charset_assumed", "한국어 인코딩(CP949)으로 보고 읽었습니다."};
    }
  }
  return guess;
}

void DropCharsetControls(std::string& text) {
  // Nearly no text has either, so that two searches cost less than one that looks for both.
  const size_t first = std::min(text.find('\0'), text.find('\x1B'));
  if (first == std::string::npos) return;
  const auto is_dropped = [](char c) { return c == '\0' || c == '\x1B'; };
  const auto from = text.begin() + static_cast<std::ptrdiff_t>(first);
  text.erase(std::remove_if(from, text.end(), is_dropped), text.end());
}

DecodedText DecodeToUtf8(std::string_view bytes, std::string_view declared) {
  DecodedText out;
  // Nearly every file: nothing to decide.
  if (declared.empty() && FindMark(bytes) == nullptr &&
      bytes.find('\0') == std::string_view::npos && IsValidUtf8(bytes)) {
    out.utf8 = bytes;
    return out;
  }
  const CharsetGuess guess = GuessCharset(bytes, declared);
  bytes.remove_prefix(guess.mark_size);
  out.charset = guess.charset;
  if (guess.diagnostic.has_value()) out.diagnostics.push_back(*guess.diagnostic);
  if (guess.charset != Charset::kUtf8) {
    out.utf8 = Convert(bytes, guess.icu_name);
    AddDamage(CountReplacements(out.utf8), out);
  } else if (IsValidUtf8(bytes)) {
    out.utf8 = bytes;
  } else {
    AppendUtf8Repaired(bytes, out.utf8);
    AddDamage(CountReplacements(out.utf8) - CountReplacements(bytes), out);
  }
  return out;
}

}  // namespace gonggo
