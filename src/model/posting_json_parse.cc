#include <simdjson.h>

#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/posting_json.h"

namespace gonggo {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

// The members of an object, which are nearly always asked for in the order in which they stand:
// looking for each from the front would compare every name with all before it.
class Members {
 public:
  explicit Members(const object& all) : all_(all), next_(all.begin()), end_(all.end()) {}

  [[nodiscard]] const object& all() const { return all_; }

  // Sets `value` to the member's if it is there.
  [[nodiscard]] bool Find(std::string_view name, element& value) {
    if (next_ != end_ && next_.key_equals(name)) {
      value = next_.value();
      ++next_;
      return true;
    }
    return FindIn(next_, end_, name, value) || FindIn(all_.begin(), next_, name, value);
  }

 private:
  bool FindIn(object::iterator from, const object::iterator& end, std::string_view name,
              element& value) {
    for (; from != end; ++from) {
      if (!from.key_equals(name)) continue;
      value = from.value();
      next_ = ++from;
      return true;
    }
    return false;
  }

  object all_;
  object::iterator next_;  // behind the last that was found
  object::iterator end_;
};

// Reads values into structs. The first thing that does not fit is kept, with the path that leads to
// it, and everything after it is skipped.
class Reader {
 public:
  void Read(const element& root, Posting& posting);

  [[nodiscard]] bool failed() const { return !problem_.empty(); }
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  void Refuse(std::string_view reason) {
    if (failed()) return;
    std::string path;  // JSON Pointer (RFC 6901)
    for (const Step& step : path_)
      path.append("/").append(step.name.empty() ? std::to_string(step.index)
                                                : std::string(step.name));
    problem_ = (path.empty() ? "/" : path) + ": " + std::string(reason);
  }

  // Reads one member if it is there.
  template <typename T>
  void Member(Members& from, std::string_view name, T& to) {
    if (failed()) return;
    element value;
    if (!from.Find(name, value)) return;
    path_.push_back({name, 0});
    Value(value, to);
    path_.pop_back();
  }

  std::optional<Members> Object(const element& from) {
    object members;
    if (from.get(members) == simdjson::SUCCESS) return Members(members);
    Refuse("객체가 아닙니다");
    return std::nullopt;
  }

  void Value(const element& from, std::string& to) {
    std::string_view text;
    if (from.get(text) != simdjson::SUCCESS) return Refuse("문자열이 아닙니다");
    to = text;
  }

  void Value(const element& from, bool& to) {
    if (from.get(to) != simdjson::SUCCESS) Refuse("true나 false가 아닙니다");
  }

  void Value(const element& from, double& to) {
    // Years and amounts of money: what is above is neither, and no whole number of 64 bits.
    constexpr double kMost = 1e15;
    if (from.get(to) != simdjson::SUCCESS) return Refuse("수가 아닙니다");
    if (std::abs(to) > kMost) Refuse("허용 범위를 벗어난 수입니다");
  }

  template <typename T>
    requires std::is_integral_v<T>
  void Value(const element& from, T& to) {
    int64_t number = 0;
    if (from.get(number) != simdjson::SUCCESS) return Refuse("정수가 아닙니다");
    if (!std::in_range<T>(number)) return Refuse("허용 범위를 벗어난 수입니다");
    to = static_cast<T>(number);
  }

  void Value(const element& from, Date& to) {
    std::string_view text;
    std::optional<Date> date;
    if (from.get(text) == simdjson::SUCCESS) date = ParseIsoDate(text);
    if (!date) return Refuse("날짜(YYYY-MM-DD)가 아닙니다");
    to = *date;
  }

  template <typename T>
    requires std::is_enum_v<T>
  void Value(const element& from, T& to) {
    std::string_view text;
    std::optional<T> value;
    if (from.get(text) == simdjson::SUCCESS) value = FromId<T>(text);
    if (!value) return Refuse("모르는 값입니다");
    to = *value;
  }

  template <typename T>
  void Value(const element& from, std::optional<T>& to) {
    if (from.is_null()) {
      to = std::nullopt;
    } else {
      Value(from, to.emplace());
    }
  }

  template <typename T>
  void Value(const element& from, std::vector<T>& to) {
    array values;
    if (from.get(values) != simdjson::SUCCESS) return Refuse("목록이 아닙니다");
    to.reserve(values.size());
    size_t index = 0;
    for (const element& value : values) {
      path_.push_back({{}, index++});
      Value(value, to.emplace_back());
      path_.pop_back();
      if (failed()) return;
    }
  }

  void Place(Members& from, Evidence& to) {
    Member(from, "line", to.line);
    Member(from, "begin", to.begin);
    Member(from, "end", to.end);
  }

  void Value(const element& from, Evidence& to) {
    if (auto members = Object(from)) Place(*members, to);
  }
  void Value(const element& from, PostingSource& to);
  void Value(const element& from, Experience& to);
  void Value(const element& from, Headcount& to);
  void Value(const element& from, Deadline& to);
  void Value(const element& from, Location& to);
  void Value(const element& from, Salary& to);
  void Value(const element& from, Contact& to);
  void Value(const element& from, Section& to);
  void Value(const element& from, Alternative& to);
  void Value(const element& from, Condition& to);
  void Value(const element& from, AnyOf& to);
  void Value(const element& from, YearsStatement& to);
  void Value(const element& from, Requirement& to);
  void Value(const element& from, SkillMention& to);
  void Value(const element& from, Diagnostic& to);
  void Value(const element& from, std::map<std::string, std::vector<Evidence>, std::less<>>& to);

  // Where a value stands: the member of that name, or without one the element of that index.
  struct Step {
    std::string_view name;
    size_t index;
  };
  std::vector<Step> path_;  // to the value being read
  std::string problem_;
};

void Reader::Value(const element& from, PostingSource& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "name", to.name);
  Member(*members, "record", to.record);
  Member(*members, "position", to.position);
  Member(*members, "format", to.format);
  Member(*members, "key", to.key);
}

void Reader::Value(const element& from, Experience& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "min", to.min);
  Member(*members, "max", to.max);
  Member(*members, "newcomer", to.newcomer);
}

void Reader::Value(const element& from, Headcount& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "min", to.min);
  Member(*members, "max", to.max);
  Member(*members, "raw", to.raw);
}

void Reader::Value(const element& from, Deadline& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "kind", to.kind);
  Member(*members, "date", to.date);
  Member(*members, "time", to.time);
  Member(*members, "raw", to.raw);
}

void Reader::Value(const element& from, Location& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "raw", to.raw);
  Member(*members, "region", to.region);
  Member(*members, "district", to.district);
}

void Reader::Value(const element& from, Salary& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "min", to.min);
  Member(*members, "max", to.max);
  Member(*members, "currency", to.currency);
  Member(*members, "period", to.period);
  Member(*members, "negotiable", to.negotiable);
}

void Reader::Value(const element& from, Contact& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "kind", to.kind);
  Member(*members, "value", to.value);
}

void Reader::Value(const element& from, Section& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "kind", to.kind);
  Member(*members, "heading", to.heading);
  Member(*members, "line_begin", to.line_begin);
  Member(*members, "line_end", to.line_end);
}

void Reader::Value(const element& from, Alternative& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "kind", to.kind);
  Member(*members, "value", to.value);
  Member(*members, "surface", to.surface);
  Place(*members, to.at);
}

void Reader::Value(const element& from, Condition& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "necessity", to.necessity);
  Member(*members, "at_least", to.at_least);
  Member(*members, "open", to.open);
  Member(*members, "alternatives", to.alternatives);
}

void Reader::Value(const element& from, AnyOf& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "line", to.line);
  Member(*members, "open", to.open);
  Member(*members, "surfaces", to.surfaces);
}

void Reader::Value(const element& from, YearsStatement& to) {
  auto members = Object(from);
  if (!members) return;
  Place(*members, to.at);
  Member(*members, "min", to.min);
  Member(*members, "max", to.max);
  Member(*members, "of", to.of);
}

void Reader::Value(const element& from, Requirement& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "text", to.text);
  Member(*members, "line", to.line);
  Member(*members, "line_end", to.line_end);
  Member(*members, "section", to.section);
  Member(*members, "necessity", to.necessity);
  Member(*members, "conditions", to.conditions);
  Member(*members, "any_of", to.any_of);
  Member(*members, "years", to.years);
  Member(*members, "traits", to.traits);
}

void Reader::Value(const element& from, SkillMention& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "id", to.id);
  Member(*members, "name", to.name);
  Member(*members, "surface", to.surface);
  Member(*members, "section", to.section);
  Member(*members, "necessity", to.necessity);
  Place(*members, to.at);
}

void Reader::Value(const element& from, Diagnostic& to) {
  auto members = Object(from);
  if (!members) return;
  Member(*members, "code", to.code);
  Member(*members, "message", to.message);
}

void Reader::Value(const element& from,
                   std::map<std::string, std::vector<Evidence>, std::less<>>& to) {
  auto members = Object(from);
  if (!members) return;
  for (const auto field : members->all()) {
    if (failed()) return;
    path_.push_back({field.key, 0});
    Value(field.value, to[std::string(field.key)]);
    path_.pop_back();
  }
}

void Reader::Read(const element& root, Posting& posting) {
  auto members = Object(root);
  if (!members) return;
  int schema = kPostingSchemaVersion;
  Member(*members, "schema", schema);
  if (schema != kPostingSchemaVersion) {
    return Refuse("이 프로그램이 모르는 판(schema " + std::to_string(schema) + ")입니다");
  }
  std::optional<std::string> id;
  Member(*members, "id", id);
  posting.id = std::move(id).value_or("");
  Member(*members, "source", posting.source);
  Member(*members, "link", posting.link);
  Member(*members, "company", posting.company);
  Member(*members, "title", posting.title);
  Member(*members, "role", posting.role);
  Member(*members, "employment", posting.employment);
  Member(*members, "education", posting.education);
  Member(*members, "experience", posting.experience);
  Member(*members, "headcount", posting.headcount);
  Member(*members, "probation_months", posting.probation_months);
  Member(*members, "work", posting.work);
  Member(*members, "posted", posting.posted);
  Member(*members, "deadline", posting.deadline);
  Member(*members, "location", posting.location);
  Member(*members, "salary", posting.salary);
  Member(*members, "eligibility", posting.eligibility);
  Member(*members, "process", posting.process);
  Member(*members, "tags", posting.tags);
  Member(*members, "contacts", posting.contacts);
  Member(*members, "sections", posting.sections);
  Member(*members, "requirements", posting.requirements);
  Member(*members, "skills", posting.skills);
  Member(*members, "years", posting.years);
  Member(*members, "evidence", posting.evidence);
  Member(*members, "diagnostics", posting.diagnostics);
}

Error Corrupt(std::string_view detail) {
  return {ErrorCode::kCorrupt, "공고 JSON을 읽을 수 없습니다. " + std::string(detail)};
}

}  // namespace

Result<Posting> ParsePostingJson(std::string_view json) {
  simdjson::dom::parser parser;
  element root;
  // simdjson copies into its own padded buffer and throws nothing when errors are asked for.
  const simdjson::error_code error = parser.parse(json.data(), json.size()).get(root);
  if (error != simdjson::SUCCESS) {
    return std::unexpected(
        Corrupt("JSON 형식이 아닙니다(" + std::string(simdjson::error_message(error)) + ")"));
  }
  Posting posting;
  Reader reader;
  reader.Read(root, posting);
  if (reader.failed()) return std::unexpected(Corrupt(reader.problem()));
  return posting;
}

}  // namespace gonggo
