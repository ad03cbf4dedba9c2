#include "text/normalize.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Canonical ordering sorts each run of combining marks. Longer runs than Unicode's Stream-Safe Text
// Format allows (UAX #15, 13) are broken by a combining grapheme joiner, so that sorting stays
// linear.
constexpr int kMaxMarks = 30;
constexpr char32_t kGraphemeJoiner = 0x034F;

struct Range {
  char32_t first;
  char32_t last;
};

// Code points that are in NFC and never join what stands before them, so they may be copied as they
// are: what postings are made of. normalize_test.cc proves each range against utf8proc.
constexpr std::array kSafeRanges = {
    Range{0x00A1, 0x00AC}, Range{0x00AE, 0x02FF}, Range{0x2012, 0x2027}, Range{0x2030, 0x205E},
    Range{0x20A0, 0x20BF}, Range{0x2100, 0x2125}, Range{0x2150, 0x2328}, Range{0x232B, 0x2ADB},
    Range{0x3001, 0x3029}, Range{0x3030, 0x3098}, Range{0x309B, 0x4DFF}, Range{0x4E00, 0x9FFF},
    Range{0xAC00, 0xD7A3}, Range{0xFE0F, 0xFE0F}, Range{0xFF01, 0xFFEF}, Range{0x1F300, 0x1FAFF},
};

bool IsSafe(char32_t c) {
  for (const Range& range : kSafeRanges) {
    if (c <= range.last) return c >= range.first;
  }
  return false;
}

// Invisible characters that carry nothing in a posting, and bidirectional controls, which can make
// text look other than it is. U+200C and U+200D are decided by their neighbours.
bool IsDropped(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
  switch (c) {
    case 0x00AD:
    case 0x061C:
    case 0x180E:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0xFEFF:
      return true;
    default:
      return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
             (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
  }
}

// Spaces of other widths and no-break spaces, which pages put between ordinary words.
bool IsOddSpace(char32_t c) {
  return c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

// U+2010 and U+2011, which word processors put into "3‑5 years", "IFRS‑16" and "real‑time".
bool IsOddHyphen(char32_t c) { return c == 0x2010 || c == 0x2011; }

bool IsLatinLetter(char32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool IsPictographic(char32_t c) {
  const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
  return property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

// Arabic to Sinhala: scripts in which a joiner between letters changes the word.
bool IsJoiningScript(char32_t c) { return c >= 0x0600 && c <= 0x0DFF; }

bool KeepsJoiner(char32_t joiner, char32_t before, char32_t after) {
  if (IsJoiningScript(before) && IsJoiningScript(after)) return true;
  const bool emoji_before = before == 0xFE0F || (before >= 0x1F3FB && before <= 0x1F3FF) ||
                            (before > 0x7F && IsPictographic(before));
  return joiner == 0x200D && emoji_before && after > 0x7F && IsPictographic(after);
}

// UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again: "You\u00E2\u0080\u0099ll" of
// "You’ll".
struct Misread {
  char32_t code = 0;
  uint32_t size = 0;     // bytes in the text; 0 where nothing was misread
  bool control = false;  // whether a C1 control, which no text holds, shows that it was
};

// Whether `code` is the byte that some sequence of UTF-8 begins with.
constexpr bool IsMisreadLead(char32_t code) { return code >= 0xC2 && code <= 0xF4; }

// What may be misread at `at`, where `lead` stands.
Misread MisreadAt(std::string_view in, size_t at, char32_t lead) {
  if (!IsMisreadLead(lead)) return {};
  std::array<char, 4> bytes{};
  const size_t count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  bytes[0] = static_cast<char>(lead);
  bool control = false;
  size_t next = at + 2;
  for (size_t i = 1; i < count; ++i) {
    if (next >= in.size()) return {};
    const DecodedChar c = DecodeChar(in, next);
    if (c.code < 0x80 || c.code > 0xBF) return {};
    control = control || c.code <= 0x9F;
    bytes[i] = static_cast<char>(c.code);
    next += c.size;
  }
  const std::string_view sequence(bytes.data(), count);
  if (!IsValidUtf8(sequence)) return {};
  const char32_t code = DecodeChar(sequence, 0).code;
  if (code < 0xA0) return {};
  return {code, static_cast<uint32_t>(next - at), control};
}

// Whether some sequence of the text was misread for certain: then those without a control ("Ã©")
// were, too.
bool HoldsMisread(std::string_view in) {
  for (size_t at = in.find('\xC3'); at != std::string_view::npos; at = in.find('\xC3', at + 1)) {
    if (MisreadAt(in, at, DecodeChar(in, at).code).control) return true;
  }
  return false;
}

class Normalizer {
 public:
  explicit Normalizer(std::string_view in)
      : in_(in), valid_(IsValidUtf8(in)), has_lf_(in.find('\n') != std::string_view::npos) {}

  std::string Run() {
    out_.reserve(in_.size());
    while (at_ < in_.size()) {
      const size_t plain = valid_ ? PlainRunOfValid() : PlainRun();
      if (plain > 0) {
        Flush();
        out_.append(in_, at_, plain);
        at_ += plain;
        continue;
      }
      Step();
    }
    Flush();
    return std::move(out_);
  }

 private:
  // PlainRun for text that is known to be well-formed: only bytes that open something else than
  // U+4000–9FFF or U+AC00–D77F are looked for, and of these bullets and the like are passed.
  size_t PlainRunOfValid() const {
    const auto next_other = [this](size_t from) {
      return FindByteWhere(in_, from, [](auto c, auto next) {
        return ((c < 0x20) & (c != '\n') & (c != '\t')) | (c == 0x7F) |
               ((c >= 0xC0) & ((c < 0xE4) | (c > 0xED))) | ((c == 0xEA) & (next < 0xB0)) |
               ((c == 0xED) & (next > 0x9D));
      });
    };
    size_t end = next_other(at_);
    while (end < in_.size()) {
      const DecodedChar c = DecodeChar(in_, end);
      if (!IsSafe(c.code) || IsMisreadLead(c.code)) break;
      end = next_other(end + c.size);
    }
    return end - at_;
  }

  // Bytes from at_ on that need no work: printable ASCII, LF, TAB, Hangul syllables, Han.
  size_t PlainRun() const {
    const auto* p = reinterpret_cast<const unsigned char*>(in_.data());
    const size_t n = in_.size();
    size_t i = at_;
    while (i < n) {
      const unsigned c = p[i];
      if (c < 0x80) {
        if (c < 0x20 ? c != '\n' && c != '\t' : c == 0x7F) break;
        ++i;
        continue;
      }
      if (c - 0xE4U > 0xEDU - 0xE4U || n - i < 3) break;
      const unsigned second = p[i + 1];
      if ((second & 0xC0U) != 0x80 || (p[i + 2] & 0xC0U) != 0x80) break;
      // U+A000–ABFF and U+D780–DFFF hold marks, jamo and surrogates.
      if ((c == 0xEA && second < 0xB0) || (c == 0xED && second > 0x9D)) break;
      i += 3;
    }
    return i - at_;
  }

  // One character that PlainRun did not take.
  void Step() {
    DecodedChar c = DecodeChar(in_, at_);
    if (const Misread m = MisreadAt(in_, at_, c.code); m.size > 0 && (m.control || IsMisread())) {
      c = {m.code, m.size};
    }
    const size_t next = at_ + c.size;
    if (c.code == '\r') {
      if (!has_lf_) Put('\n');
    } else if (c.code == '\n' || c.code == '\t') {
      Put(c.code);
    } else if (c.code == 0x2028 || c.code == 0x2029 || c.code == 0x85 || c.code == 0x0B ||
               c.code == 0x0C || IsOddSpace(c.code)) {
      Put(' ');
    } else if (IsOddHyphen(c.code) && !IsLatinLetter(LastCode())) {
      Put('-');
    } else if (c.code == 0x200C || c.code == 0x200D) {
      const char32_t after = next < in_.size() ? DecodeChar(in_, next).code : 0;
      if (KeepsJoiner(c.code, LastCode(), after)) Put(c.code);
    } else if (!IsDropped(c.code)) {
      Put(c.code);
    }
    at_ = next;
  }

  // Asked where it matters only: hardly a text has such characters side by side.
  bool IsMisread() {
    if (!misread_) misread_ = HoldsMisread(in_);
    return *misread_;
  }

  char32_t LastCode() const {
    if (!run_.empty()) return run_.back();
    return out_.empty() ? 0 : DecodeCharBefore(out_, out_.size()).code;
  }

  void Put(char32_t c) {
    if (c < 0x80 || IsSafe(c)) {
      Flush();
      AppendUtf8(c, out_);
      return;
    }
    if (run_.empty() && !out_.empty()) {
      // What is safe by itself may still take this character: a + U+0301, 가 + U+11A8.
      const DecodedChar last = DecodeCharBefore(out_, out_.size());
      out_.resize(out_.size() - last.size);
      Decompose(last.code);
    }
    Decompose(c);
  }

  void Decompose(char32_t c) {
    std::array<utf8proc_int32_t, 32> parts{};
    int last_class = 0;
    const utf8proc_ssize_t count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE), &last_class);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size());
         ++i) {
      const utf8proc_int32_t part = parts[static_cast<size_t>(i)];
      if (CombiningClass(part) == 0) {
        marks_ = 0;
      } else if (++marks_ > kMaxMarks) {
        run_.push_back(kGraphemeJoiner);
        marks_ = 1;
      }
      run_.push_back(static_cast<char32_t>(part));
    }
  }

  static int CombiningClass(utf8proc_int32_t c) {
    return utf8proc_get_property(c)->combining_class;
  }

  // The Canonical Ordering Algorithm (Unicode Standard, D109): an insertion sort, since at most
  // kMaxMarks stand in a row and nearly always one.
  void OrderMarks() {
    const auto mark_class = [this](size_t i) {
      return CombiningClass(static_cast<utf8proc_int32_t>(run_[i]));
    };
    for (size_t i = 1; i < run_.size(); ++i) {
      const int moving = mark_class(i);
      for (size_t k = i; moving != 0 && k > 0 && mark_class(k - 1) > moving; --k) {
        std::swap(run_[k - 1], run_[k]);
      }
    }
  }

  // Orders and composes the pending run.
  void Flush() {
    if (run_.empty()) return;
    OrderMarks();
    codes_.assign(run_.begin(), run_.end());
    const utf8proc_ssize_t size = utf8proc_normalize_utf32(
        codes_.data(), static_cast<utf8proc_ssize_t>(codes_.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    for (utf8proc_ssize_t i = 0; i < size; ++i) {
      AppendUtf8(static_cast<char32_t>(codes_[static_cast<size_t>(i)]), out_);
    }
    run_.clear();
    marks_ = 0;
  }

  std::string_view in_;
  bool valid_;
  bool has_lf_;
  size_t at_ = 0;
  std::optional<bool> misread_;
  std::string out_;
  std::vector<char32_t> run_;  // decomposed characters that may still combine
  std::vector<utf8proc_int32_t> codes_;
  int marks_ = 0;
};

}  // namespace

std::string NormalizeText(std::string_view utf8) {
  // Keys and values of records, links and the like: nothing to do.
  const size_t other = FindByteWhere(
      utf8, 0, [](auto c, auto) { return ((c < 0x20) & (c != '\n') & (c != '\t')) | (c >= 0x7F); });
  return other == utf8.size() ? std::string(utf8) : Normalizer(utf8).Run();
}

}  // namespace gonggo
