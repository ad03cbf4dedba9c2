#include "track/due.h"

#include <gtest/gtest.h>

#include <string>

#include "track/application_change.h"

namespace gonggo {
namespace {

constexpr int64_t kDay = 86400;

KoreanTime At(const char* text) { return ParseKoreanTime(text).value_or(KoreanTime{}); }

struct Sketch {
  std::vector<std::pair<const char*, const char*>> stages;  // with their times
  const char* deadline = "";  // a day, with a time perhaps, "always", "until_filled"
  const char* next_on = nullptr;
  const char* reply_by = nullptr;
  const char* added = "2026-11-01";
  const char* changed = nullptr;
};

TrackedPosting Make(const Sketch& sketch) {
  TrackedPosting posting;
  posting.summary.added_at = UnixSeconds(At(sketch.added));
  posting.summary.changed_at =
      sketch.changed == nullptr ? posting.summary.added_at : UnixSeconds(At(sketch.changed));
  const std::string_view deadline = sketch.deadline;
  if (const auto kind = FromId<DeadlineKind>(deadline)) {
    posting.summary.deadline = Deadline{*kind, std::nullopt, "", std::nullopt};
  } else if (!deadline.empty()) {
    posting.summary.deadline = Deadline{};
    posting.summary.deadline->date = At(sketch.deadline).day;
    if (deadline.size() > 10) posting.summary.deadline->time = std::string(deadline.substr(11));
  }
  for (const auto& [stage, at] : sketch.stages) {
    StageChange change{.stage = ReadStage(stage), .at = At(at)};
    if (sketch.reply_by != nullptr) change.offer = Offer{.reply_by = At(sketch.reply_by).day};
    if (sketch.next_on != nullptr) change.next = NextAction{"할 일", At(sketch.next_on).day};
    auto result = RecordStage(posting.application, change, At(at), UnixSeconds(At(at)) + kDay / 2);
    EXPECT_TRUE(result.has_value()) << stage;
    if (result) posting.application = result->application;
  }
  return posting;
}

std::string Show(const std::vector<DueItem>& items) {
  std::string out;
  for (const DueItem& item : items) {
    out += (out.empty() ? "" : ", ") + std::string(Id(item.kind)) + " " + std::to_string(item.days);
    if (item.kind == DueKind::kAppointment) out += " " + Id(item.point);
  }
  return out;
}

TEST(DueOf, Table) {
  const struct {
    Sketch sketch;
    const char* now;
    const char* expected;
  } rows[] = {
      // Deadlines
      {{.deadline = "2026-11-27"}, "2026-11-20 10:00", "deadline 7"},
      {{.deadline = "2026-11-28"}, "2026-11-20 10:00", ""},
      {{.deadline = "2026-11-20"}, "2026-11-20 23:59", "deadline 0"},
      {{.deadline = "2026-11-20"}, "2026-11-21 00:00", ""},
      {{.deadline = "2026-11-20 18:00"}, "2026-11-20 18:00", "deadline 0"},
      {{.deadline = "2026-11-20 18:00"}, "2026-11-20 18:01", ""},
      {{.deadline = "2026-11-20 18:00"}, "2026-11-20", "deadline 0"},
      {{.deadline = "2027-01-02"}, "2026-12-30", "deadline 3"},
      {{.deadline = "2028-03-01"}, "2028-02-28", "deadline 2"},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "2026-11-22"}, "2026-11-20", "deadline 2"},
      {{.stages = {{"지원 완료", "2026-11-19"}}, .deadline = "2026-11-22"}, "2026-11-20", ""},
      {{.stages = {{"보류", "2026-11-19"}}, .deadline = "2026-11-22"}, "2026-11-20", ""},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "2026-11-18"}, "2026-11-20", "missed -2"},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "2026-11-20 09:00"},
       "2026-11-20 10:00",
       "missed 0"},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "2026-10-20"}, "2026-11-20", ""},
      // Without a day
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "always"}, "2026-12-01", "still_open 30"},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "until_filled"},
       "2026-12-05",
       "still_open 34"},
      {{.stages = {{"관심", "2026-11-10"}}}, "2026-12-01", "still_open 30"},
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "always"}, "2026-11-30", ""},
      {{.deadline = "always"}, "2026-12-30", ""},
      {{.stages = {{"지원 완료", "2026-11-25"}}, .deadline = "always"}, "2026-12-01", ""},
      // Appointments
      {{.stages = {{"1차 면접", "2026-11-25 14:00"}}}, "2026-11-20", "appointment 5 interview_1"},
      {{.stages = {{"1차 면접", "2026-11-20 14:00"}}},
       "2026-11-20 14:00",
       "appointment 0 interview_1"},
      {{.stages = {{"1차 면접", "2026-11-20 14:00"}}}, "2026-11-20 14:01", ""},
      {{.stages = {{"1차 면접", "2026-11-20"}}}, "2026-11-20 14:01", "appointment 0 interview_1"},
      {{.stages = {{"코테", "2026-11-22"}, {"1차 면접", "2026-11-25"}}},
       "2026-11-20",
       "appointment 2 coding_test, appointment 5 interview_1"},
      {{.stages = {{"입사", "2026-11-22"}}}, "2026-11-20", "appointment 2 joined"},
      {{.stages = {{"1차 면접", "2026-12-25 14:00"}}}, "2026-11-20", ""},
      // Next actions, also of what has ended
      {{.stages = {{"과제", "2026-11-20"}}, .next_on = "2026-11-24"},
       "2026-11-21",
       "next_action 3"},
      {{.stages = {{"서탈", "2026-11-10"}}, .next_on = "2026-11-18"},
       "2026-11-21",
       "next_action -3"},
      {{.stages = {{"과제", "2026-11-20"}}, .next_on = "2026-12-24"}, "2026-11-21", ""},
      // Answers
      {{.stages = {{"처우 협의", "2026-11-20"}}, .reply_by = "2026-11-27"},
       "2026-11-21",
       "reply_by 6"},
      {{.stages = {{"처우 협의", "2026-11-20"}, {"지원 취소", "2026-11-21"}},
        .reply_by = "2026-11-27"},
       "2026-11-21",
       ""},
      {{.stages = {{"지원 완료", "2026-11-06"}}}, "2026-11-20", "silence 14"},
      {{.stages = {{"지원 완료", "2026-11-06"}}}, "2026-11-19", ""},
      {{.stages = {{"서류 합격", "2026-11-01"}}}, "2026-11-20", "silence 19"},
      {{.stages = {{"서탈", "2026-11-01"}}}, "2026-11-20", ""},
      // The posting changed
      {{.stages = {{"관심", "2026-11-10"}}, .deadline = "2026-12-31", .changed = "2026-11-15"},
       "2026-11-20",
       "changed 5"},
      {{.stages = {{"관심", "2026-11-16"}}, .deadline = "2026-12-31", .changed = "2026-11-15"},
       "2026-11-20",
       ""},
      {{.deadline = "2026-12-31", .changed = "2026-11-15"}, "2026-11-20", ""},
  };
  for (const auto& row : rows) {
    const std::vector<TrackedPosting> postings = {Make(row.sketch)};
    EXPECT_EQ(Show(DueOf(postings, {.now = At(row.now)})), row.expected)
        << row.now << " " << row.sketch.deadline;
  }
}

TEST(DueOf, TheNearestFirst) {
  const std::vector<TrackedPosting> postings = {
      Make({.stages = {{"지원 완료", "2026-11-05"}}}),
      Make({.deadline = "2026-11-25"}),
      Make({.stages = {{"1차 면접", "2026-11-22 14:00"}}}),
      Make({.stages = {{"1차 면접", "2026-11-22 09:00"}}}),
      Make({.stages = {{"과제", "2026-11-18"}}, .next_on = "2026-11-19"}),
      Make({.stages = {{"지원 완료", "2026-11-01"}}}),
  };
  std::vector<size_t> order;
  for (const DueItem& item : DueOf(postings, {.now = At("2026-11-20")}))
    order.push_back(item.posting);
  EXPECT_EQ(order, (std::vector<size_t>{4, 3, 2, 1, 5, 0}));
  EXPECT_EQ(DueOf(postings, {.now = At("2026-11-20"), .days = 2, .silent_days = 16}).size(), 4U);
}

TEST(DueOf, WhatWasSeenBehindLinks) {
  const std::vector<TrackedPosting> postings = {
      Make({.stages = {{"관심", "2026-11-01"}}, .deadline = "2026-11-22"}),
      Make({.deadline = "2026-11-22"}),
      Make({.stages = {{"관심", "2026-09-01"}}, .deadline = "always", .added = "2026-09-01"}),
      Make({.stages = {{"지원 완료", "2026-11-18"}}}),
  };
  const auto show = [&](const std::vector<LinkLook>& looks) {
    return Show(DueOf(postings, {.now = At("2026-11-20")}, looks));
  };
  const std::string without = show({});
  EXPECT_NE(without.find("deadline 2, deadline 2"), std::string::npos) << without;
  EXPECT_NE(without.find("still_open"), std::string::npos) << without;
  const int64_t seen = UnixSeconds(At("2026-11-18"));
  // Looked at two days ago: nobody needs to ask whether it is open.
  EXPECT_EQ(show({{seen, 0}, {seen, 0}, {seen, 0}, {seen, 0}}), "deadline 2, deadline 2");
  // What is closed has no deadline, and one that was applied to goes on.
  EXPECT_EQ(show({{seen, seen}, {seen, seen}, {seen, seen}, {seen, seen}}), "closed 2, closed 2");
}

TEST(DueOf, RemovedPostingsAreQuiet) {
  TrackedPosting posting = Make({.deadline = "2026-11-22"});
  posting.summary.removed = true;
  EXPECT_TRUE(DueOf(std::vector{posting}, {.now = At("2026-11-20")}).empty());
}

}  // namespace
}  // namespace gonggo
