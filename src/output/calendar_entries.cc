#include "output/calendar_entries.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <string_view>

#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/stage_words.h"
#include "track/status.h"

namespace gonggo {
namespace {

// Three days and one day before, at 09:00.
constexpr int64_t kMorning = 9 * 60;
constexpr int64_t kAlarmDays[] = {3, 1};
// What a test or an interview is taken to last.
constexpr int kAppointmentMinutes = 60;
// On the way there.
constexpr int64_t kShortlyBefore = 60;

constexpr std::string_view kDeadlineWhat = "deadline";
constexpr std::string_view kUidEnd = "@gonggo";
constexpr Bilingual kDeadline{"마감", "Deadline"};
constexpr Bilingual kReplyBy{"회신 기한", "Reply by"};
constexpr Bilingual kNext{"할 일", "To do"};

// Minutes from `days` before at 09:00 until the start.
int64_t MorningBefore(int64_t days, const KoreanTime& start) {
  return days * kMinutesPerDay + start.minute.value_or(0) - kMorning;
}

std::vector<int64_t> DayAlarms(const KoreanTime& start) {
  std::vector<int64_t> alarms;
  for (const int64_t days : kAlarmDays) alarms.push_back(MorningBefore(days, start));
  return alarms;
}

class Writer {
 public:
  Writer(const CalendarSource& source, Language language, std::vector<CalendarEntry>& entries)
      : source_(source), summary_(source.posting.summary), language_(language), entries_(entries) {
    company_ = CompanyWords(summary_.company, summary_.link, summary_.source, language);
    name_ = company_ + " · " + ShortTitle(summary_.title, summary_.company, language);
  }

  void Deadline() {
    const auto& deadline = summary_.deadline;
    if (!deadline || deadline->kind != DeadlineKind::kDate || !deadline->date) return;
    CalendarEntry& entry = Add(std::string(kDeadlineWhat), source_.said_at, kDeadline);
    entry.start.day = *deadline->date;
    if (deadline->time) entry.start.minute = ParseTimeOfDay(*deadline->time);
    entry.summary = "[" + entry.category + "] " + name_;
    entry.alarms = DayAlarms(entry.start);
    // Grows with every later change of the posting; minutes, since it must fit 31 bits.
    const int64_t minutes = std::max<int64_t>(0, (source_.said_at - summary_.added_at + 59) / 60);
    entry.sequence =
        static_cast<uint32_t>(std::min<int64_t>(minutes, std::numeric_limits<int32_t>::max()));
  }

  void Event(const ApplicationEvent& event) {
    const std::string id = Id(event.point);
    const int nth = ++seen_[id];
    const std::string suffix = nth == 1 ? "" : "-" + std::to_string(nth);
    if (IsAppointment(event.point.stage)) Appointment(event, id + suffix);
    if (event.offer && event.offer->reply_by) ReplyBy(event, "reply" + suffix);
  }

  void Next(const Application& application) {
    if (!application.next || !application.next->on) return;
    CalendarEntry& entry = Add("next", application.next_recorded_at, kNext);
    entry.start.day = *application.next->on;
    entry.summary = application.next->text + " · " + company_;
    entry.alarms = {MorningBefore(0, entry.start)};
  }

 private:
  CalendarEntry& Add(const std::string& what, int64_t stamp, const Bilingual& category) {
    CalendarEntry entry;
    entry.uid = summary_.id + "-" + what + std::string(kUidEnd);
    entry.stamp = stamp;
    entry.category = category.In(language_);
    entry.description = name_;
    if (summary_.link) {
      entry.description += "\n" + *summary_.link;
      entry.url = *summary_.link;
    }
    entries_.push_back(std::move(entry));
    return entries_.back();
  }

  void Appointment(const ApplicationEvent& event, const std::string& what) {
    CalendarEntry& entry = Add(what, event.recorded_at, {});
    entry.sequence = event.sequence;
    entry.start = event.at;
    entry.category = Label(event.point, language_);
    entry.summary = "[" + entry.category + "] " + name_;
    entry.alarms = {MorningBefore(1, entry.start)};
    if (!event.at.minute) return;
    entry.minutes = kAppointmentMinutes;
    entry.alarms.push_back(kShortlyBefore);
  }

  void ReplyBy(const ApplicationEvent& event, const std::string& what) {
    CalendarEntry& entry = Add(what, event.recorded_at, kReplyBy);
    entry.sequence = event.sequence;
    entry.start.day = *event.offer->reply_by;
    entry.summary = "[" + entry.category + "] " + name_;
    entry.alarms = DayAlarms(entry.start);
  }

  const CalendarSource& source_;
  const PostingSummary& summary_;
  Language language_;
  std::vector<CalendarEntry>& entries_;
  std::string company_;
  std::string name_;
  std::map<std::string, int> seen_;
};

}  // namespace

std::vector<CalendarEntry> CalendarEntriesOf(std::span<const CalendarSource> sources,
                                             Language language) {
  std::vector<CalendarEntry> entries;
  for (const CalendarSource& source : sources) {
    const Application& application = source.posting.application;
    Writer writer(source, language, entries);
    const bool before =
        application.events.empty() || IsBeforeApplying(application.events.back().point.stage);
    if (before) writer.Deadline();
    for (const ApplicationEvent& event : application.events) writer.Event(event);
    writer.Next(application);
  }
  return entries;
}

bool IsDeadlineEntry(const CalendarEntry& entry) {
  return entry.uid.ends_with("-" + std::string(kDeadlineWhat) + std::string(kUidEnd));
}

}  // namespace gonggo
