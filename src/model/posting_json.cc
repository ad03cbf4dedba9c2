#include "model/posting_json.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

#include "model/json_sink.h"

namespace gonggo {
namespace {

// What a byte of a string needs: nothing, an escape, or a look at the whole character.
enum class ByteClass : uint8_t { kPlain, kEscape, kMultiByte };

constexpr std::array<ByteClass, 256> MakeByteClasses() {
  std::array<ByteClass, 256> classes{};
  for (size_t i = 0; i < classes.size(); ++i) {
    if (i >= 0x80) {
      classes[i] = ByteClass::kMultiByte;
    } else if (i < 0x20 || i == '"' || i == '\\' || i == 0x7F) {
      classes[i] = ByteClass::kEscape;
    }
  }
  return classes;
}
constexpr std::array<ByteClass, 256> kByteClasses = MakeByteClasses();

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

// Whether the character at `at` is one of three bytes and well-formed; most are.
bool IsThreeBytes(std::string_view text, size_t at) {
  if (at + 2 >= text.size()) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (lead <= 0xE0 || lead > 0xEF || (lead == 0xED && second > 0x9F)) return false;
  return IsContinuation(second) && IsContinuation(static_cast<unsigned char>(text[at + 2]));
}

void WriteString(std::string_view value, JsonSink& out) {
  out.Append('"');
  size_t run = 0;  // start of the bytes that are copied as they are
  size_t at = 0;
  while (at < value.size()) {
    const auto c = static_cast<unsigned char>(value[at]);
    const ByteClass byte_class = kByteClasses[c];
    if (byte_class == ByteClass::kPlain) {
      ++at;
      continue;
    }
    if (byte_class == ByteClass::kMultiByte) {
      const size_t size = IsThreeBytes(value, at) ? 3 : WellFormedSize(value, at);
      if (size > 0) {
        at += size;
        continue;
      }
    }
    out.Append(value.substr(run, at - run));
    if (byte_class == ByteClass::kEscape) {
      AppendEscape(c, out);
    } else {
      out.Append("\xEF\xBF\xBD");
    }
    run = ++at;
  }
  out.Append(value.substr(run));
  out.Append('"');
}

// Writes values after another; every overload of Value appends one JSON value.
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

  template <typename T>
    requires std::is_arithmetic_v<T>
  void Value(T value) {
    if constexpr (std::is_floating_point_v<T>) {
      if (!std::isfinite(value)) {
        out_.Append("null");
        return;
      }
    }
    constexpr size_t kDigits = 32;
    char* const begin = out_.Room(kDigits);
    out_.Take(static_cast<size_t>(std::to_chars(begin, begin + kDigits, value).ptr - begin));
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

void AppendPostingJson(const Posting& posting, const PostingJsonOptions& options,
                       std::string& out) {
  Writer(out).Write(posting, options);
}

}  // namespace gonggo
