#include "model/application_json.h"

#include <simdjson.h>

#include <type_traits>
#include <utility>

#include "model/posting_json.h"

namespace gonggo {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

// ---- writing

void Key(std::string_view key, std::string& out) {
  if (out.back() != '{') out += ',';
  AppendJsonString(key, out);
  out += ':';
}

void Text(std::string_view key, std::string_view value, std::string& out) {
  Key(key, out);
  AppendJsonString(value, out);
}

void Number(std::string_view key, const std::optional<int64_t>& value, std::string& out) {
  Key(key, out);
  out += value ? std::to_string(*value) : "null";
}

void Day(std::string_view key, const std::optional<Date>& value, std::string& out) {
  Key(key, out);
  if (value) {
    AppendJsonString(FormatDate(*value), out);
  } else {
    out += "null";
  }
}

void Texts(std::string_view key, const std::vector<std::string>& values, std::string& out) {
  Key(key, out);
  out += '[';
  for (size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += ',';
    AppendJsonString(values[i], out);
  }
  out += ']';
}

void AppendOffer(const Offer& offer, std::string& out) {
  out += '{';
  Number("salary_krw_per_year", offer.salary_krw_per_year, out);
  Number("signing_krw", offer.signing_krw, out);
  Day("reply_by", offer.reply_by, out);
  Day("starts_on", offer.starts_on, out);
  Text("other", offer.other, out);
  out += '}';
}

void AppendEvent(const ApplicationEvent& event, std::string& out) {
  out += '{';
  Text("stage", Id(event.point), out);
  Text("at", FormatKoreanTime(event.at), out);
  Number("recorded", event.recorded_at, out);
  Number("sequence", event.sequence, out);
  Key("rejected_at", out);
  if (event.rejected_at) {
    AppendJsonString(Id(*event.rejected_at), out);
  } else {
    out += "null";
  }
  Text("note", event.note, out);
  Texts("people", event.people, out);
  Texts("files", event.files, out);
  Key("offer", out);
  if (event.offer) {
    AppendOffer(*event.offer, out);
  } else {
    out += "null";
  }
  out += '}';
}

// ---- reading

// Keeps the first thing that does not fit; everything after it is skipped.
class Reader {
 public:
  [[nodiscard]] const std::string& problem() const { return problem_; }

  void Read(const element& from, Application& to) {
    object members;
    if (!Object(from, "application", members)) return;
    element value;
    if (Find(members, "events", value)) List(value, "events", to.events);
    if (Find(members, "next", value)) ReadNext(value, to);
  }

 private:
  void Refuse(std::string_view what) {
    if (problem_.empty()) problem_ = std::string(what);
  }

  // False where the member is missing or null.
  bool Find(const object& from, std::string_view key, element& value) {
    return problem_.empty() && from.at_key(key).get(value) == simdjson::SUCCESS && !value.is_null();
  }

  bool Object(const element& from, std::string_view what, object& to) {
    if (from.get(to) == simdjson::SUCCESS) return true;
    Refuse(what);
    return false;
  }

  template <typename T>
  void Member(const object& from, std::string_view key, T& to) {
    element value;
    if (!Find(from, key, value)) return;
    if constexpr (std::is_same_v<T, std::vector<std::string>>) {
      List(value, key, to);
    } else if (!Value(value, to)) {
      Refuse(key);
    }
  }

  template <typename T>
  void List(const element& from, std::string_view key, std::vector<T>& to) {
    array items;
    if (from.get(items) != simdjson::SUCCESS) return Refuse(key);
    for (const element item : items) {
      if (!Value(item, to.emplace_back())) return Refuse(key);
    }
  }

  static bool Value(const element& from, std::string& to) {
    std::string_view text;
    if (from.get(text) != simdjson::SUCCESS) return false;
    to = text;
    return true;
  }

  template <typename T>
    requires std::is_integral_v<T>
  static bool Value(const element& from, T& to) {
    int64_t number = 0;
    if (from.get(number) != simdjson::SUCCESS || !std::in_range<T>(number)) return false;
    to = static_cast<T>(number);
    return true;
  }

  template <typename T>
  static bool Value(const element& from, std::optional<T>& to) {
    return Value(from, to.emplace());
  }

  template <typename T, typename Parse>
  static bool Parsed(const element& from, T& to, Parse parse) {
    std::string_view text;
    if (from.get(text) != simdjson::SUCCESS) return false;
    const auto value = parse(text);
    if (value) to = *value;
    return value.has_value();
  }
  static bool Value(const element& from, Date& to) { return Parsed(from, to, ParseIsoDate); }
  static bool Value(const element& from, KoreanTime& to) {
    return Parsed(from, to, ParseKoreanTime);
  }
  static bool Value(const element& from, StagePoint& to) {
    return Parsed(from, to, StagePointFromId);
  }

  bool Value(const element& from, Offer& to) {
    object members;
    if (!Object(from, "offer", members)) return false;
    Member(members, "salary_krw_per_year", to.salary_krw_per_year);
    Member(members, "signing_krw", to.signing_krw);
    Member(members, "reply_by", to.reply_by);
    Member(members, "starts_on", to.starts_on);
    Member(members, "other", to.other);
    return problem_.empty();
  }

  bool Value(const element& from, ApplicationEvent& to) {
    object members;
    element stage;
    if (!Object(from, "events", members)) return false;
    if (!Find(members, "stage", stage)) return false;
    Member(members, "stage", to.point);
    if (!Find(members, "at", stage)) return false;
    Member(members, "at", to.at);
    Member(members, "recorded", to.recorded_at);
    Member(members, "sequence", to.sequence);
    ReadRejectedAt(members, to);
    Member(members, "note", to.note);
    Member(members, "people", to.people);
    Member(members, "files", to.files);
    element offer;
    if (Find(members, "offer", offer) && !Value(offer, to.offer.emplace())) return false;
    return problem_.empty();
  }

  void ReadRejectedAt(const object& members, ApplicationEvent& to) {
    element value;
    if (!Find(members, "rejected_at", value)) return;
    if (!Value(value, to.rejected_at.emplace())) Refuse("rejected_at");
  }

  void ReadNext(const element& from, Application& to) {
    object members;
    if (!Object(from, "next", members)) return;
    NextAction& next = to.next.emplace();
    Member(members, "text", next.text);
    Member(members, "on", next.on);
    Member(members, "recorded", to.next_recorded_at);
  }

  std::string problem_;
};

}  // namespace

void AppendApplicationJson(const Application& application, std::string& out) {
  out += R"({"events":[)";
  for (size_t i = 0; i < application.events.size(); ++i) {
    if (i > 0) out += ',';
    AppendEvent(application.events[i], out);
  }
  out += R"(],"next":)";
  if (application.next) {
    out += '{';
    Text("text", application.next->text, out);
    Day("on", application.next->on, out);
    Number("recorded", application.next_recorded_at, out);
    out += '}';
  } else {
    out += "null";
  }
  out += '}';
}

Result<Application> ParseApplicationJson(std::string_view json) {
  simdjson::dom::parser parser;
  element root;
  if (const auto error = parser.parse(json.data(), json.size()).get(root);
      error != simdjson::SUCCESS) {
    const std::string why = simdjson::error_message(error);
    return Fail(ErrorCode::kCorrupt, "지원 기록의 JSON을 읽을 수 없습니다 (" + why + ").",
                "the JSON of an application cannot be read (" + why + ").");
  }
  Application application;
  Reader reader;
  reader.Read(root, application);
  if (reader.problem().empty()) return application;
  return Fail(ErrorCode::kCorrupt, "지원 기록의 '" + reader.problem() + "' 값을 읽을 수 없습니다.",
              "the value '" + reader.problem() + "' of an application cannot be read.");
}

}  // namespace gonggo
