#include "output/icalendar.h"

#include <cstdlib>

#include "text/grapheme.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// RFC 5545, 3.1: without the line end.
constexpr size_t kMaxLineOctets = 75;
constexpr int64_t kMinutesPerHour = 60;

// RFC 5545, 3.3.11. Controls can't be written at all; malformed bytes become U+FFFD. Readers differ
// in what they do with spaces at the ends, so there are none.
std::string Escaped(std::string_view text) {
  text = TrimSpaces(text);
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    at += c.size;
    if (c.code == '\\' || c.code == ';' || c.code == ',') {
      out += '\\';
      out += static_cast<char>(c.code);
    } else if (c.code == '\n') {
      out += "\\n";
    } else if (c.code == '\t') {
      out += ' ';
    } else if (c.code >= 0x20 && (c.code < 0x7F || c.code > 0x9F)) {
      AppendUtf8(c.code, out);
    }
  }
  return out;
}

void Line(std::string_view name, std::string_view value, std::string& out) {
  std::string line(name);
  AppendContentLine(line.append(value), out);
}

// "20261120"
std::string BasicDay(Date day) {
  std::string text = FormatDate(day);
  std::erase(text, '-');
  return text;
}

// "T140000"
std::string BasicTime(int64_t minute) {
  const auto two = [](int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return 'T' + two(minute / kMinutesPerHour) + two(minute % kMinutesPerHour) + "00";
}

std::string UtcStamp(int64_t unix_seconds) {
  // Seconds are cut to the minute of Korean time, whose offset is whole hours.
  const KoreanTime utc = KoreanTimeAt(unix_seconds - kKoreanOffsetSeconds);
  std::string text = BasicDay(utc.day) + BasicTime(*utc.minute);
  const auto second = static_cast<int>((unix_seconds % 60 + 60) % 60);
  text[text.size() - 2] = static_cast<char>('0' + second / 10);
  text[text.size() - 1] = static_cast<char>('0' + second % 10);
  return text + 'Z';
}

// "-P2DT15H" is 2 days and 15 hours before, "PT9H" nine hours after.
std::string Trigger(int64_t minutes_before) {
  std::string text = minutes_before > 0 ? "-P" : "P";
  const int64_t minutes = std::llabs(minutes_before);
  const int64_t days = minutes / kMinutesPerDay;
  const int64_t hours = minutes % kMinutesPerDay / kMinutesPerHour;
  const int64_t rest = minutes % kMinutesPerHour;
  if (days > 0) text += std::to_string(days) + 'D';
  if (hours > 0 || rest > 0 || days == 0) text += 'T';
  if (hours > 0) text += std::to_string(hours) + 'H';
  if (rest > 0 || (days == 0 && hours == 0)) text += std::to_string(rest) + 'M';
  return text;
}

void AppendTimes(const CalendarEntry& entry, std::string& out) {
  constexpr std::string_view kZone = ";TZID=Asia/Seoul:";
  if (!entry.start.minute) {
    Line("DTSTART;VALUE=DATE:", BasicDay(entry.start.day), out);
    Line("DTEND;VALUE=DATE:", BasicDay(DateFromDays(DaysSinceEpoch(entry.start.day) + 1)), out);
    return;
  }
  const auto local = [](const KoreanTime& time) {
    return BasicDay(time.day) + BasicTime(*time.minute);
  };
  Line(std::string("DTSTART").append(kZone), local(entry.start), out);
  if (entry.minutes <= 0) return;
  const KoreanTime end = KoreanTimeAt(UnixSeconds(entry.start) + int64_t{entry.minutes} * 60);
  Line(std::string("DTEND").append(kZone), local(end), out);
}

bool IsWebLink(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
  for (const char c : url) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) return false;
  }
  return IsValidUtf8(url);
}

void AppendEntry(const CalendarEntry& entry, std::string& out) {
  Line("BEGIN:", "VEVENT", out);
  Line("UID:", Escaped(entry.uid), out);
  Line("DTSTAMP:", UtcStamp(entry.stamp), out);
  Line("SEQUENCE:", std::to_string(entry.sequence), out);
  AppendTimes(entry, out);
  const std::string summary = Escaped(entry.summary);
  Line("SUMMARY:", summary, out);
  if (!entry.description.empty()) Line("DESCRIPTION:", Escaped(entry.description), out);
  if (IsWebLink(entry.url)) Line("URL:", entry.url, out);
  if (!entry.category.empty()) Line("CATEGORIES:", Escaped(entry.category), out);
  // A whole day does not make its owner busy.
  Line("TRANSP:", entry.start.minute && entry.minutes > 0 ? "OPAQUE" : "TRANSPARENT", out);
  for (const int64_t minutes_before : entry.alarms) {
    Line("BEGIN:", "VALARM", out);
    Line("ACTION:", "DISPLAY", out);
    Line("TRIGGER:", Trigger(minutes_before), out);
    Line("DESCRIPTION:", summary, out);
    Line("END:", "VALARM", out);
  }
  Line("END:", "VEVENT", out);
}

// UTC+9 without daylight saving, as it has been since 1988.
constexpr std::string_view kZone =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Asia/Seoul\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19881009T030000\r\n"
    "TZOFFSETFROM:+0900\r\n"
    "TZOFFSETTO:+0900\r\n"
    "TZNAME:KST\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

}  // namespace

void AppendContentLine(std::string_view line, std::string& out) {
  size_t at = 0;
  size_t used = 0;
  while (at < line.size()) {
    size_t size = GraphemeEnd(line, at) - at;
    // What no line can hold is cut between its code points.
    if (size > kMaxLineOctets - 1) size = DecodeChar(line, at).size;
    if (used + size > kMaxLineOctets) {
      out += "\r\n ";
      used = 1;
    }
    out += line.substr(at, size);
    used += size;
    at += size;
  }
  out += "\r\n";
}

void AppendCalendar(std::span<const CalendarEntry> entries, std::string_view name,
                    std::string& out) {
  Line("BEGIN:", "VCALENDAR", out);
  Line("VERSION:", "2.0", out);
  Line("PRODID:", "-//Gonggo//Gonggo//KO", out);
  Line("CALSCALE:", "GREGORIAN", out);
  Line("X-WR-CALNAME:", Escaped(name), out);
  Line("X-WR-TIMEZONE:", "Asia/Seoul", out);
  out += kZone;
  for (const CalendarEntry& entry : entries) AppendEntry(entry, out);
  Line("END:", "VCALENDAR", out);
}

}  // namespace gonggo
