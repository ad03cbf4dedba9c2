// Written by ours, read by libical: what comes out must be what went in.
#include "output/icalendar.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>
#include <random>
#include <string>

#include "text/grapheme.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxLine = 75;

CalendarEntry Deadline() {
  return {.uid = "7k2m9x4q1d-deadline@gonggo",
          .sequence = 2,
          .stamp = 1'790'000'001,
          .start = {{2026, 12, 31}, std::nullopt},
          .summary = "[마감] 달빛정류장 · 백엔드 개발자",
          .description = "한 줄; 두 값, 역빗금 \\\n둘째 줄",
          .url = "https://jobs.example.com/10121?a=1;b,2",
          .category = "마감",
          .alarms = {3 * 1440 - 540, 1440 - 540}};
}

CalendarEntry Interview() {
  return {.uid = "7k2m9x4q1d-interview_1@gonggo",
          .stamp = 0,
          .start = {{2026, 12, 31}, 23 * 60 + 30},
          .minutes = 60,
          .summary = "[1차 면접] 달빛정류장",
          .alarms = {60, -540, 0, 1445}};
}

std::string Written(const std::vector<CalendarEntry>& entries) {
  std::string out;
  AppendCalendar(entries, "공고 일정", out);
  return out;
}

struct Freer {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freer>;

Component Parse(const std::string& text) {
  return Component(icalparser_parse_string(text.c_str()));
}

int CountErrors(icalcomponent* component) {
  int errors = icalcomponent_count_errors(component);
  icalrestriction_check(component);
  errors = std::max(errors, icalcomponent_count_errors(component));
  return errors;
}

std::string StampOf(icalcomponent* event) {
  return icaltime_as_ical_string(icalcomponent_get_dtstamp(event));
}

std::vector<int64_t> AlarmsOf(icalcomponent* event) {
  std::vector<int64_t> alarms;
  for (icalcomponent* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
       alarm != nullptr; alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
    icalproperty* trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
    alarms.push_back(-icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration) / 60);
  }
  return alarms;
}

TEST(ICalendar, ExactBytes) {
  EXPECT_EQ(Written({Deadline()}),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Gonggo//Gonggo//KO\r\n"
            "CALSCALE:GREGORIAN\r\nX-WR-CALNAME:공고 일정\r\n"
            "X-WR-TIMEZONE:Asia/Seoul\r\n"
            "BEGIN:VTIMEZONE\r\nTZID:Asia/Seoul\r\nBEGIN:STANDARD\r\nDTSTART:19881009T030000\r\n"
            "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nTZNAME:KST\r\nEND:STANDARD\r\n"
            "END:VTIMEZONE\r\n"
            "BEGIN:VEVENT\r\nUID:7k2m9x4q1d-deadline@gonggo\r\nDTSTAMP:20260921T141321Z\r\n"
            "SEQUENCE:2\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
            "SUMMARY:[마감] 달빛정류장 · 백엔드 개발자\r\n"
            "DESCRIPTION:한 줄\\; 두 값\\, 역빗금 \\\\\\n둘째 줄\r\n"
            "URL:https://jobs.example.com/10121?a=1;b,2\r\nCATEGORIES:마감\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P2DT15H\r\n"
            "DESCRIPTION:[마감] 달빛정류장 · 백엔드 개발자\r\nEND:VALARM\r\n"
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\n"
            "DESCRIPTION:[마감] 달빛정류장 · 백엔드 개발자\r\nEND:VALARM\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(ICalendar, LibicalReadsTheSameValues) {
  const Component calendar = Parse(Written({Deadline(), Interview()}));
  ASSERT_NE(calendar, nullptr);
  EXPECT_EQ(CountErrors(calendar.get()), 0) << icalcomponent_as_ical_string(calendar.get());
  icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
  ASSERT_NE(event, nullptr);
  const CalendarEntry deadline = Deadline();
  EXPECT_EQ(icalcomponent_get_uid(event), deadline.uid);
  EXPECT_EQ(icalcomponent_get_sequence(event), 2);
  EXPECT_EQ(icalcomponent_get_summary(event), deadline.summary);
  EXPECT_EQ(icalcomponent_get_description(event), deadline.description);
  EXPECT_EQ(StampOf(event), "20260921T141321Z");
  const icaltimetype start = icalcomponent_get_dtstart(event);
  EXPECT_TRUE(icaltime_is_date(start));
  EXPECT_EQ(std::string(icaltime_as_ical_string(start)), "20261231");
  EXPECT_EQ(std::string(icaltime_as_ical_string(icalcomponent_get_dtend(event))), "20270101");
  EXPECT_EQ(AlarmsOf(event), deadline.alarms);
  icalproperty* url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
  EXPECT_EQ(icalproperty_get_url(url), deadline.url);

  event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
  ASSERT_NE(event, nullptr);
  const icaltimetype at = icalcomponent_get_dtstart(event);
  EXPECT_EQ(std::string(icaltime_get_tzid(at)), "Asia/Seoul");
  EXPECT_EQ(std::string(icaltime_as_ical_string(at)), "20261231T233000");
  // Through the VTIMEZONE in the file, not one that libical knows.
  EXPECT_EQ(icaltime_as_timet_with_zone(at, at.zone), UnixSeconds(Interview().start));
  EXPECT_EQ(std::string(icaltime_as_ical_string(icalcomponent_get_dtend(event))),
            "20270101T003000");
  EXPECT_EQ(AlarmsOf(event), Interview().alarms);
  EXPECT_EQ(StampOf(event), "19700101T000000Z");
}

TEST(ICalendar, NothingBreaksOut) {
  CalendarEntry entry = Deadline();
  entry.summary = "a\r\nEND:VEVENT\r\nATTACH:x\x01\x7f\u0085";
  entry.url = "https://a.example/\r\nATTACH:x";
  const std::string text = Written({entry});
  EXPECT_EQ(text.find("\r\nATTACH"), std::string::npos);
  EXPECT_EQ(text.find("URL:"), std::string::npos);
  for (const char* url : {"javascript:alert(1)", "", "ftp://a.example", "https://a.example/\xff"}) {
    entry.url = url;
    EXPECT_EQ(Written({entry}).find("URL:"), std::string::npos) << url;
  }
  const Component calendar = Parse(text);
  EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
}

// ---- property: random titles

std::string RandomTitle(std::mt19937& random) {
  const auto draw = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
  std::string title;
  for (unsigned i = draw(120); i > 0; --i) {
    switch (draw(9)) {
      case 0:
        title += static_cast<char>(' ' + draw(95));
        break;
      case 1:  // NFD, with and without a final consonant
        AppendUtf8(0x1100 + draw(19), title);
        AppendUtf8(0x1161 + draw(21), title);
        if (draw(2) == 0) AppendUtf8(0x11A8 + draw(27), title);
        break;
      case 2:
        title += "👩‍💻";
        break;
      case 3:
        title += "e\u0301";
        break;
      case 4:
        title += "\\;,\n:\""[draw(6)];
        break;
      default:
        AppendUtf8(0xAC00 + draw(11172), title);
    }
  }
  return title;
}

void CheckLines(const std::string& text) {
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = text.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    const std::string_view line = std::string_view(text).substr(at, end - at);
    ASSERT_LE(line.size(), kMaxLine);
    ASSERT_TRUE(IsValidUtf8(line)) << line;
    ASSERT_EQ(line.find_first_of("\r\n"), std::string_view::npos);
    at = end + 2;
    // What stands on both sides of a fold are two characters.
    if (text.compare(at, 1, " ") != 0 || line.empty()) continue;
    const std::string across = std::string(line) + text.substr(at + 1, 40);
    size_t boundary = 0;
    while (boundary < line.size()) boundary = GraphemeEnd(across, boundary);
    ASSERT_EQ(boundary, line.size()) << line;
  }
}

TEST(ICalendar, RandomTitlesComeBack) {
  std::mt19937 random(20261120);  // NOLINT: the same every time
  for (int i = 0; i < 2000; ++i) {
    CalendarEntry entry = Interview();
    entry.summary = RandomTitle(random);
    entry.description = RandomTitle(random);
    const std::string text = Written({entry});
    CheckLines(text);
    if (HasFatalFailure()) return;
    const Component calendar = Parse(text);
    ASSERT_NE(calendar, nullptr);
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    const char* summary = icalcomponent_get_summary(event);
    ASSERT_EQ(std::string(summary == nullptr ? "" : summary), TrimSpaces(entry.summary));
    const char* description = icalcomponent_get_description(event);
    ASSERT_EQ(std::string(description == nullptr ? "" : description),
              TrimSpaces(entry.description));
  }
}

// A letter with a thousand accents fits no line.
TEST(ICalendar, EndlessCharactersAreCutBetweenCodePoints) {
  std::string line = "SUMMARY:a";
  for (int i = 0; i < 1000; ++i) line += "\u0301";
  std::string out;
  AppendContentLine(line, out);
  std::string unfolded;
  size_t at = 0;
  while (at < out.size()) {
    const size_t end = out.find("\r\n", at);
    const std::string part = out.substr(at, end - at);
    EXPECT_LE(part.size(), kMaxLine);
    EXPECT_TRUE(IsValidUtf8(part));
    unfolded += at == 0 ? part : part.substr(1);
    at = end + 2;
  }
  EXPECT_EQ(unfolded, line);
}

}  // namespace
}  // namespace gonggo
