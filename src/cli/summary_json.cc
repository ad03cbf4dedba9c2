#include "cli/summary_json.h"

#include "output/field_places.h"
#include "output/json_object.h"

namespace gonggo::cli {
namespace {

void AppendNumber(const std::optional<double>& value, std::string& out) {
  if (!value) {
    out += "null";
    return;
  }
  std::string text = std::to_string(*value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  out += text;
}

void AppendExperience(const std::optional<Experience>& experience, std::string& out) {
  if (!experience) {
    out += "null";
    return;
  }
  JsonObject object(out);
  object.Key("min");
  AppendNumber(experience->min, out);
  object.Key("max");
  AppendNumber(experience->max, out);
  object.Bool("newcomer", experience->newcomer);
}

std::optional<std::string> DateText(const std::optional<Date>& date) {
  return date ? std::optional(FormatDate(*date)) : std::nullopt;
}

void AppendDeadline(const std::optional<Deadline>& deadline, std::string& out) {
  if (!deadline) {
    out += "null";
    return;
  }
  JsonObject object(out);
  object.String("kind", Id(deadline->kind));
  object.OptionalString("date", DateText(deadline->date));
  object.OptionalString("time", deadline->time);
}

}  // namespace

std::string FormatTime(int64_t unix_seconds) {
  constexpr int64_t kSecondsPerDay = 86400;
  int64_t days = unix_seconds / kSecondsPerDay;
  int64_t rest = unix_seconds % kSecondsPerDay;
  if (rest < 0) {
    rest += kSecondsPerDay;
    --days;
  }
  const auto two = [](int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return FormatDate(DateFromDays(days)) + 'T' + two(rest / 3600) + ':' + two(rest / 60 % 60) + ':' +
         two(rest % 60) + 'Z';
}

void AppendSummaryJson(const PostingSummary& posting, const ApplicationStatus* status,
                       const Posting* whole, std::string& out) {
  JsonObject object(out);
  object.String("id", posting.id);
  object.OptionalString("company", posting.company);
  object.OptionalString("title", posting.title);
  object.OptionalString("role", posting.role);
  object.OptionalString("link", posting.link);
  object.Key("experience");
  AppendExperience(posting.experience, out);
  object.Key("deadline");
  AppendDeadline(posting.deadline, out);
  object.OptionalString("region", posting.region);
  object.OptionalString(
      "work", posting.work ? std::optional(std::string(Id(*posting.work))) : std::nullopt);
  object.OptionalString("posted", DateText(posting.posted));
  object.Strings("tags", posting.tags);
  object.String("added", FormatTime(posting.added_at));
  object.String("changed", FormatTime(posting.changed_at));
  object.Bool("removed", posting.removed);
  object.Bool("unreadable", posting.unreadable);
  object.Number("sources", posting.source_count);
  object.OptionalString("group", posting.group);
  object.OptionalString("stage",
                        status == nullptr ? std::nullopt : std::optional(Id(status->point)));
  if (whole != nullptr) AppendFieldPlaces(*whole, object, out);
  AppendSource(posting.source, object, out);
}

}  // namespace gonggo::cli
