#include "output/calendar_entries.h"

#include <gtest/gtest.h>

#include <string>

#include "track/application_change.h"

namespace gonggo {
namespace {

constexpr KoreanTime kNow{{2026, 11, 20}, 600};

CalendarSource Source(const std::vector<std::pair<const char*, const char*>>& stages,
                      StageChange change = {}) {
  CalendarSource source;
  PostingSummary& summary = source.posting.summary;
  summary.id = "7k2m9x4q1d";
  summary.company = "달빛정류장";
  summary.title = "백엔드 개발자";
  summary.link = "https://jobs.example.com/1";
  summary.deadline = Deadline{DeadlineKind::kDate, Date{2026, 12, 31}, "", std::nullopt};
  summary.added_at = 1000;
  source.said_at = 1000;
  for (const auto& [stage, at] : stages) {
    change.stage = ReadStage(stage);
    change.at = ParseKoreanTime(at);
    source.posting.application =
        RecordStage(source.posting.application, change, kNow, 77)->application;
  }
  return source;
}

std::string Show(const CalendarSource& source) {
  std::string out;
  for (const CalendarEntry& entry : CalendarEntriesOf({&source, 1}, Language::kKorean)) {
    out += entry.uid + " " + FormatKoreanTime(entry.start) + " " + entry.summary + " " +
           std::to_string(entry.sequence) + "\n";
  }
  return out;
}

TEST(CalendarEntries, DeadlinesUntilApplied) {
  const std::string deadline =
      "7k2m9x4q1d-deadline@gonggo 2026-12-31 [마감] 달빛정류장 · 백엔드 개발자 0\n";
  EXPECT_EQ(Show(Source({})), deadline);
  EXPECT_EQ(Show(Source({{"지원 준비", "2026-11-20"}})), deadline);
  EXPECT_EQ(Show(Source({{"지원 완료", "2026-11-20"}})), "");
  EXPECT_EQ(Show(Source({{"보류", "2026-11-20"}})), "");
  CalendarSource changed = Source({});
  changed.said_at = 1000 + 61;
  changed.posting.summary.deadline->time = "18:00";
  EXPECT_EQ(Show(changed),
            "7k2m9x4q1d-deadline@gonggo 2026-12-31 18:00 [마감] 달빛정류장 · 백엔드 개발자 2\n");
  // D-3 and D-1 at 09:00.
  EXPECT_EQ(CalendarEntriesOf({&changed, 1}, Language::kKorean)[0].alarms,
            (std::vector<int64_t>{3 * 1440 + 540, 1440 + 540}));
  changed.posting.summary.deadline->kind = DeadlineKind::kAlways;
  EXPECT_EQ(Show(changed), "");
}

TEST(CalendarEntries, AppointmentsKeepTheirNames) {
  const CalendarSource source =
      Source({{"지원 완료", "2026-11-01"}, {"코테", "2026-11-22"}, {"면접", "2026-11-25 14:00"}});
  EXPECT_EQ(Show(source),
            "7k2m9x4q1d-coding_test@gonggo 2026-11-22 [코딩테스트] 달빛정류장 · 백엔드 개발자 0\n"
            "7k2m9x4q1d-interview_1@gonggo 2026-11-25 14:00 [1차 면접] 달빛정류장 · 백엔드 "
            "개발자 0\n");
  EXPECT_EQ(Show(Source({{"1차 면접", "2026-11-01"},
                         {"보류", "2026-11-02"},
                         {"1차 면접", "2026-11-25 14:00"},
                         {"1차 면접", "2026-11-26 15:00"}})),
            "7k2m9x4q1d-interview_1@gonggo 2026-11-01 [1차 면접] 달빛정류장 · 백엔드 개발자 0\n"
            "7k2m9x4q1d-interview_1-2@gonggo 2026-11-26 15:00 [1차 면접] 달빛정류장 · 백엔드 "
            "개발자 1\n");
}

TEST(CalendarEntries, OffersAndNextActions) {
  const CalendarSource source =
      Source({{"처우 협의", "2026-11-20"}}, {.note = "비밀",
                                             .offer = Offer{.reply_by = Date{2026, 11, 27}},
                                             .next = NextAction{"감사 편지", Date{2026, 11, 21}}});
  EXPECT_EQ(Show(source),
            "7k2m9x4q1d-reply@gonggo 2026-11-27 [회신 기한] 달빛정류장 · 백엔드 개발자 0\n"
            "7k2m9x4q1d-next@gonggo 2026-11-21 감사 편지 · 달빛정류장 0\n");
  for (const CalendarEntry& entry : CalendarEntriesOf({&source, 1}, Language::kEnglish)) {
    EXPECT_EQ(entry.description.find("비밀"), std::string::npos);
    EXPECT_EQ(entry.stamp, 77);
  }
}

}  // namespace
}  // namespace gonggo
