#include "model/posting_json.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

#include "base/load_bytes.h"
#include "model/json_sink.h"

namespace gonggo {
namespace {

// ASCII that stands in a string only as an escape.
constexpr std::array<bool, 0x80> kEscaped = [] {
  std::array<bool, 0x80> escaped{};
  for (size_t c = 0; c < escaped.size(); ++c)
    escaped[c] = c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
  return escaped;
}();

constexpr bool IsContinuation(unsigned char c) { return (c & 0xC0U) == 0x80U; }

// Bytes of the well-formed character at `at` (Unicode Standard, table 3-7); 0 where it is
// malformed.
size_t WellFormedSize(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
  };
  const unsigned char lead = byte(at);
  const unsigned char second = byte(at + 1);
  if (lead < 0xC2 || lead > 0xF4 || !IsContinuation(second)) return 0;
  if (lead < 0xE0) return 2;
  if (!IsContinuation(byte(at + 2))) return 0;
  if (lead < 0xF0) {
    const bool overlong = lead == 0xE0 && second < 0xA0;
    const bool surrogate = lead == 0xED && second > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  const bool overlong = lead == 0xF0 && second < 0x90;
  const bool too_large = lead == 0xF4 && second > 0x8F;
  return overlong || too_large || !IsContinuation(byte(at + 3)) ? 0 : 4;
}

void AppendEscape(unsigned char c, JsonSink& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      out.Append("\\\"");
      return;
    case '\\':
      out.Append("\\\\");
      return;
    case '\n':
      out.Append("\\n");
      return;
    case '\r':
      out.Append("\\r");
      return;
    case '\t':
      out.Append("\\t");
      return;
    case '\b':
      out.Append("\\b");
      return;
    case '\f':
      out.Append("\\f");
      return;
    default:
      out.Append("\\u00");
      out.Append(kHex[c >> 4U]);
      out.Append(kHex[c & 0xFU]);
  }
}

constexpr uint64_t kEachByte = 0x0101010101010101U;
constexpr uint64_t kTopBits = kEachByte * 0x80U;

// The top bit of each byte of `word` that is `byte`; of bytes above the lowest of these also some
// that are not.
constexpr uint64_t BytesLike(uint64_t word, unsigned char byte) {
  const uint64_t zeros = word ^ kEachByte * byte;
  return (zeros - kEachByte) & ~zeros & kTopBits;
}

uint32_t LoadThree(const char* at) {
  const auto byte = [at](size_t i) { return uint32_t{static_cast<unsigned char>(at[i])}; };
  return byte(0) | byte(1) << 8U | byte(2) << 16U;
}

// A set bit where a byte of `word` is not ASCII that is copied as it is; the lowest one is exact.
constexpr uint64_t NotPlain(uint64_t word) {
  const uint64_t controls = (word - kEachByte * 0x20U) & ~word;
  return ((word | controls) & kTopBits) | BytesLike(word, '"') | BytesLike(word, '\\') |
         BytesLike(word, 0x7F);
}

// Copies all of a short text, if it is plain: most strings are ids, names and skills.
bool CopyShort(std::string_view value, char* to) {
  constexpr size_t kWord = sizeof(uint64_t);
  constexpr size_t kHalf = sizeof(uint32_t);
  const char* const text = value.data();
  const size_t size = value.size();
  if (size > 2 * kWord) return false;
  if (size >= kWord) {
    std::memcpy(to, text, kWord);
    std::memcpy(to + size - kWord, text + size - kWord, kWord);
    return (NotPlain(LoadEight(text)) | NotPlain(LoadEight(text + size - kWord))) == 0;
  }
  if (size >= kHalf) {
    std::memcpy(to, text, kHalf);
    std::memcpy(to + size - kHalf, text + size - kHalf, kHalf);
    return NotPlain(uint64_t{LoadFour(text + size - kHalf)} << 32U | LoadFour(text)) == 0;
  }
  for (size_t i = 0; i < size; ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x80 || kEscaped[c]) return false;
    to[i] = text[i];
  }
  return true;
}

// Whether the character whose first three bytes are the lower ones of `bytes` is one of three bytes
// and well-formed.
constexpr bool IsThreeBytes(uint32_t bytes) {
  if ((bytes & 0xC0C0F0U) != 0x8080E0U) return false;
  const uint32_t lead = bytes & 0xFFU;
  return lead != 0xE0 && (lead != 0xED || (bytes & 0x2000U) == 0);
}

// Copies `value` up to the first byte that can't be copied as it is, and says where that stands.
// Up to eight bytes behind what was copied are written as well.
size_t CopyPlain(std::string_view value, char* to) {
  const char* const text = value.data();
  const size_t size = value.size();
  for (size_t at = 0; at < size;) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c < 0x80) {
      if (kEscaped[c]) return at;
      to[at++] = static_cast<char>(c);
      // A word of English rather than a space or comma.
      if (at + sizeof(uint64_t) <= size && static_cast<unsigned char>(text[at]) < 0x80) {
        std::memcpy(to + at, text + at, sizeof(uint64_t));
        at += static_cast<size_t>(std::countr_zero(NotPlain(LoadEight(text + at)))) / 8;
      }
    } else if (at + 3 <= size && IsThreeBytes(LoadThree(text + at))) {
      // Most are followed by others, and those by more than their own bytes.
      do {
        std::memcpy(to + at, text + at, 3);
        at += 3;
      } while (at + sizeof(uint32_t) <= size && IsThreeBytes(LoadFour(text + at)));
    } else {
      const size_t character = WellFormedSize(value, at);
      if (character == 0) return at;
      for (size_t end = at + character; at < end; ++at) to[at] = text[at];
    }
  }
  return size;
}

void WriteString(std::string_view value, JsonSink& out) {
  constexpr size_t kQuotes = 2;
  constexpr size_t kBeyond = sizeof(uint64_t);
  char* begin = out.Room(value.size() + kQuotes + kBeyond);
  *begin++ = '"';
  size_t copied = CopyShort(value, begin) ? value.size() : CopyPlain(value, begin);
  out.Take(1 + copied);
  while (copied < value.size()) {
    const auto c = static_cast<unsigned char>(value[copied]);
    if (c < 0x80) {
      AppendEscape(c, out);
    } else {
      out.Append("\xEF\xBF\xBD");
    }
    value.remove_prefix(copied + 1);
    copied = CopyPlain(value, out.Room(value.size() + kBeyond));
    out.Take(copied);
  }
  out.Append('"');
}

// Writes values after another; every overload of Value appends one JSON value.
template <typename T>
void WriteDigits(T value, JsonSink& out) {
  constexpr size_t kDigits = 32;
  char* const begin = out.Room(kDigits);
  out.Take(static_cast<size_t>(std::to_chars(begin, begin + kDigits, value).ptr - begin));
}

void WriteNumber(double value, JsonSink& out) {
  // 100000000, not 1e+08; every whole number below is a double's own.
  constexpr double kMostWhole = 1e15;
  if (!std::isfinite(value)) {
    out.Append("null");
  } else if (std::abs(value) < kMostWhole && value == std::trunc(value)) {
    WriteDigits(static_cast<int64_t>(value), out);
  } else {
    WriteDigits(value, out);
  }
}

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void Write(const Posting& posting, const PostingJsonOptions& options);

 private:
  // One `"name":value` pair; `name` carries its punctuation: the opening brace or a comma, the
  // quotes and the colon, so that a field is two appends.
  template <typename T>
  [[gnu::always_inline]] void Field(std::string_view name, const T& value) {
    out_.Append(name);
    Value(value);
  }

  void Value(std::string_view value) { WriteString(value, out_); }
  void Value(const std::string& value) { WriteString(value, out_); }
  void Value(bool value) {
    out_.Append(value ? std::string_view("true") : std::string_view("false"));
  }
  void Value(Date value) { WriteString(FormatDate(value), out_); }

  void Value(double value) { WriteNumber(value, out_); }

  template <typename T>
    requires std::is_integral_v<T>
  void Value(T value) {
    WriteDigits(value, out_);
  }

  template <typename T>
    requires std::is_enum_v<T>
  void Value(T value) {
    out_.Append('"');
    out_.Append(Id(value));
    out_.Append('"');
  }

  template <typename T>
  void Value(const std::optional<T>& value) {
    if (value) {
      Value(*value);
    } else {
      out_.Append("null");
    }
  }

  template <typename T>
  void Value(const std::vector<T>& values) {
    out_.Append('[');
    bool first = true;
    for (const T& value : values) {
      if (!first) out_.Append(',');
      first = false;
      Value(value);
    }
    out_.Append(']');
  }

  // `,"line":…,"begin":…,"end":…`, or from its own brace on.
  void Place(std::string_view line_name, const Evidence& at) {
    Field(line_name, at.line);
    Field(",\"begin\":", at.begin);
    Field(",\"end\":", at.end);
  }

  void Value(const Evidence& at) {
    Place("{\"line\":", at);
    out_.Append('}');
  }
  void Value(const PostingSource& source);
  void Value(const Experience& experience);
  void Value(const Headcount& headcount);
  void Value(const Deadline& deadline);
  void Value(const Location& location);
  void Value(const Salary& salary);
  void Value(const Contact& contact);
  void Value(const Section& section);
  void Value(const Alternative& alternative);
  void Value(const Condition& condition);
  void Value(const AnyOf& any_of);
  void Value(const YearsStatement& years);
  void Value(const Requirement& requirement);
  void Value(const SkillMention& mention);
  void Value(const Diagnostic& diagnostic);
  void Value(const std::map<std::string, std::vector<Evidence>, std::less<>>& evidence);

  JsonSink out_;
};

void Writer::Value(const PostingSource& source) {
  Field("{\"name\":", source.name);
  Field(",\"record\":", source.record);
  Field(",\"position\":", source.position);
  Field(",\"format\":", source.format);
  Field(",\"key\":", source.key);
  out_.Append('}');
}

void Writer::Value(const Experience& experience) {
  Field("{\"min\":", experience.min);
  Field(",\"max\":", experience.max);
  Field(",\"newcomer\":", experience.newcomer);
  out_.Append('}');
}

void Writer::Value(const Headcount& headcount) {
  Field("{\"min\":", headcount.min);
  Field(",\"max\":", headcount.max);
  Field(",\"raw\":", headcount.raw);
  out_.Append('}');
}

void Writer::Value(const Deadline& deadline) {
  Field("{\"kind\":", deadline.kind);
  Field(",\"date\":", deadline.date);
  Field(",\"time\":", deadline.time);
  Field(",\"raw\":", deadline.raw);
  out_.Append('}');
}

void Writer::Value(const Location& location) {
  Field("{\"raw\":", location.raw);
  Field(",\"region\":", location.region);
  Field(",\"district\":", location.district);
  out_.Append('}');
}

void Writer::Value(const Salary& salary) {
  Field("{\"min\":", salary.min);
  Field(",\"max\":", salary.max);
  Field(",\"currency\":", salary.currency);
  Field(",\"period\":", salary.period);
  Field(",\"negotiable\":", salary.negotiable);
  out_.Append('}');
}

void Writer::Value(const Contact& contact) {
  Field("{\"kind\":", contact.kind);
  Field(",\"value\":", contact.value);
  out_.Append('}');
}

void Writer::Value(const Section& section) {
  Field("{\"kind\":", section.kind);
  Field(",\"heading\":", section.heading);
  Field(",\"line_begin\":", section.line_begin);
  Field(",\"line_end\":", section.line_end);
  out_.Append('}');
}

void Writer::Value(const Alternative& alternative) {
  Field("{\"kind\":", alternative.kind);
  Field(",\"value\":", alternative.value);
  Field(",\"surface\":", alternative.surface);
  Place(",\"line\":", alternative.at);
  out_.Append('}');
}

void Writer::Value(const Condition& condition) {
  Field("{\"necessity\":", condition.necessity);
  Field(",\"at_least\":", condition.at_least);
  Field(",\"open\":", condition.open);
  Field(",\"alternatives\":", condition.alternatives);
  out_.Append('}');
}

void Writer::Value(const AnyOf& any_of) {
  Field("{\"line\":", any_of.line);
  Field(",\"open\":", any_of.open);
  Field(",\"surfaces\":", any_of.surfaces);
  out_.Append('}');
}

void Writer::Value(const YearsStatement& years) {
  Place("{\"line\":", years.at);
  Field(",\"min\":", years.min);
  Field(",\"max\":", years.max);
  Field(",\"of\":", years.of);
  out_.Append('}');
}

void Writer::Value(const Requirement& requirement) {
  Field("{\"text\":", requirement.text);
  Field(",\"line\":", requirement.line);
  Field(",\"line_end\":", requirement.line_end);
  Field(",\"section\":", requirement.section);
  Field(",\"necessity\":", requirement.necessity);
  Field(",\"conditions\":", requirement.conditions);
  Field(",\"any_of\":", requirement.any_of);
  Field(",\"years\":", requirement.years);
  Field(",\"traits\":", requirement.traits);
  out_.Append('}');
}

void Writer::Value(const SkillMention& mention) {
  Field("{\"id\":", mention.id);
  Field(",\"name\":", mention.name);
  Field(",\"surface\":", mention.surface);
  Field(",\"section\":", mention.section);
  Field(",\"necessity\":", mention.necessity);
  Place(",\"line\":", mention.at);
  out_.Append('}');
}

void Writer::Value(const Diagnostic& diagnostic) {
  Field("{\"code\":", diagnostic.code);
  Field(",\"message\":", diagnostic.message);
  out_.Append('}');
}

void Writer::Value(const std::map<std::string, std::vector<Evidence>, std::less<>>& evidence) {
  out_.Append('{');
  bool first = true;
  for (const auto& [field, places] : evidence) {
    if (!first) out_.Append(',');
    first = false;
    Value(field);
    out_.Append(':');
    Value(places);
  }
  out_.Append('}');
}

void Writer::Write(const Posting& posting, const PostingJsonOptions& options) {
  Field("{\"schema\":", kPostingSchemaVersion);
  Field(",\"parser\":", kParserVersion);
  out_.Append(",\"id\":");
  if (posting.id.empty()) {
    out_.Append("null");
  } else {
    Value(posting.id);
  }
  Field(",\"source\":", posting.source);
  Field(",\"link\":", posting.link);
  Field(",\"company\":", posting.company);
  Field(",\"title\":", posting.title);
  Field(",\"role\":", posting.role);
  Field(",\"employment\":", posting.employment);
  Field(",\"education\":", posting.education);
  Field(",\"experience\":", posting.experience);
  Field(",\"headcount\":", posting.headcount);
  Field(",\"probation_months\":", posting.probation_months);
  Field(",\"work\":", posting.work);
  Field(",\"posted\":", posting.posted);
  Field(",\"deadline\":", posting.deadline);
  Field(",\"location\":", posting.location);
  Field(",\"salary\":", posting.salary);
  Field(",\"eligibility\":", posting.eligibility);
  Field(",\"process\":", posting.process);
  Field(",\"tags\":", posting.tags);
  if (options.contacts == JsonContacts::kInclude) Field(",\"contacts\":", posting.contacts);
  Field(",\"sections\":", posting.sections);
  Field(",\"requirements\":", posting.requirements);
  Field(",\"skills\":", posting.skills);
  Field(",\"years\":", posting.years);
  Field(",\"evidence\":", posting.evidence);
  Field(",\"diagnostics\":", posting.diagnostics);
  if (!options.text.empty()) Field(",\"text\":", options.text);
  out_.Append('}');
}

}  // namespace

void AppendJsonString(std::string_view value, std::string& out) {
  JsonSink sink(out);
  WriteString(value, sink);
}

void AppendJsonNumber(double value, std::string& out) {
  JsonSink sink(out);
  WriteNumber(value, sink);
}

std::string YearsRange(std::optional<double> min, std::optional<double> max) {
  std::string range;
  if (min) AppendJsonNumber(*min, range);
  range += '-';
  if (max) AppendJsonNumber(*max, range);
  return range;
}

void AppendPostingJson(const Posting& posting, const PostingJsonOptions& options,
                       std::string& out) {
  Writer(out).Write(posting, options);
}

}  // namespace gonggo
