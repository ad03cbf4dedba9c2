#include "track/tracker_table.h"

#include <gmock/gmock.h>

#include <string>

#include "track/tracker_values.h"

namespace gonggo {
namespace {

constexpr KoreanTime kNow{{2026, 11, 20}, 600};

std::string History(const Application& application) {
  std::string out;
  for (const ApplicationEvent& event : application.events) {
    out += (out.empty() ? "" : ", ") + Id(event.point) +
           (event.rejected_at ? "@" + Id(*event.rejected_at) : "") + " " +
           FormatKoreanTime(event.at);
  }
  return out;
}

struct Row {
  std::vector<std::string> header;
  std::vector<std::string> cells;
  const char* expected;  // the history; "!" and the value that is refused
};

TEST(ReadTrackerRow, TablesOfTrackers) {
  const Row rows[] = {
      // As Teal has it
      {{"Job Position", "Company", "Max. Salary", "Location", "Status", "Date Saved", "Deadline",
        "Date Applied", "Follow up"},
       {"Backend Engineer", "Gaon", "", "Seoul", "Applied", "10/28/2026", "12/31/2026",
        "11/03/2026", "11/24/2026"},
       "interested 2026-10-28, applied 2026-11-03"},
      {{"Job Position", "Company", "Status", "Date Saved"},
       {"Backend Engineer", "Gaon", "Bookmarked", "10/28/2026"},
       "interested 2026-10-28"},
      // As Huntr has it
      {{"Title", "Company", "Url", "List", "Applied At", "Created At"},
       {"Backend", "Gaon", "https://a.example/1", "Interview", "2026-11-03T01:00:00.000Z",
        "2026-10-30T20:00:00.000Z"},
       "interested 2026-10-31, applied 2026-11-03, interview_1 2026-11-20"},
      // As Simplify has it
      {{"Job Title", "Company Name", "Job URL", "Status", "Applied Date", "Status Date"},
       {"Backend", "Gaon", "https://a.example/1", "Rejected", "2026-11-03", "2026-11-10"},
       "applied 2026-11-03, rejected@applied 2026-11-10"},
      // Notion
      {{"회사", "포지션", "상태", "지원일", "면접일", "링크"},
       {"가온상사", "백엔드", "1차 면접", "2026년 11월 3일", "2026년 11월 25일 오후 2:00", "x"},
       "applied 2026-11-03, interview_1 2026-11-25 14:00"},
      {{"Company", "Role", "Stage", "Applied on", "Interview"},
       {"Gaon", "Backend", "Offer", "November 3, 2026", "November 10, 2026 2:00 PM → 3:00 PM"},
       "applied 2026-11-03, interview_1 2026-11-10 14:00, offer 2026-11-20"},
      // Little is known
      {{"Company", "Status"}, {"Gaon", "Rejected"}, "rejected@applied 2026-11-20"},
      {{"Company", "Status"}, {"Gaon", "Ghosted"}, "applied 2026-11-20"},
      {{"Company", "Applied"}, {"Gaon", "2026-11-03"}, "applied 2026-11-03"},
      {{"Company"}, {"Gaon"}, "interested 2026-11-20"},
      {{"회사", "단계"}, {"가온상사", "서탈"}, "rejected@applied 2026-11-20"},
      // What can't be
      {{"Company", "Status"}, {"Gaon", "Great vibes"}, "!Great vibes"},
      {{"Company", "Status", "Date Applied"}, {"Gaon", "Applied", "soon"}, "!soon"},
      {{"Company", "Status", "Date Applied", "Status Date"},
       {"Gaon", "Offer", "2026-11-03", "2026-10-01"},
       "!Offer"},
  };
  for (const Row& row : rows) {
    const auto read = ReadTrackerRow(FieldsOfHeader(row.header), row.cells, {kNow, 5});
    const std::string shown = read ? History(read->application) : "!" + read.error().value;
    EXPECT_EQ(shown, row.expected) << row.cells[1];
  }
}

TEST(ReadTrackerRow, WhatBelongsToThePostingAndWhatToTheUser) {
  const auto row =
      ReadTrackerRow(FieldsOfHeader({"Company", "Title", "URL", "Location", "Deadline", "Status",
                                     "Notes", "Contacts", "Follow up", "Excitement"}),
                     {"Gaon", "Backend", "https://a.example/1", "Seoul", "2026-12-31", "Applied",
                      "'=1+1 is a note", "Kim; Lee", "2026-11-24", "5"},
                     {kNow, 5});
  ASSERT_TRUE(row.has_value());
  EXPECT_EQ(row->company, "Gaon");
  EXPECT_EQ(row->deadline, "2026-12-31");
  EXPECT_EQ(row->location, "Seoul");
  const ApplicationEvent& event = row->application.events.back();
  EXPECT_EQ(event.note, "=1+1 is a note");
  EXPECT_THAT(event.people, testing::ElementsAre("Kim", "Lee"));
  EXPECT_EQ(row->application.next->on, (Date{2026, 11, 24}));
}

TEST(ReadTrackerDate, Table) {
  const std::pair<const char*, const char*> rows[] = {
      {"2026-11-03", "2026-11-03"},
      {"11/03/2026", "2026-11-03"},
      {"11/3/2026 2:05 PM", "2026-11-03 14:05"},
      {"31/12/2026", "2026-12-31"},
      {"Nov 3, 2026", "2026-11-03"},
      {"November 3, 2026 12:30 AM", "2026-11-03 00:30"},
      {"3 November 2026", "2026-11-03"},
      {"Dec 31, 2026 → Jan 2, 2027", "2026-12-31"},
      {"2026-11-03T05:00:00.000Z", "2026-11-03 14:00"},
      {"2026-12-31T15:00:00Z", "2027-01-01 00:00"},
      {"2026-11-03T05:00:00+09:00", "2026-11-03 05:00"},
      {"2026-11-03T05:00:00-05:00", "2026-11-03 19:00"},
      {"", ""},
      {"soon", ""},
      {"13/13/2026", ""},
      {"Feb 30, 2026", ""},
      {"11/03/26x", ""},
      {"99999999999999", ""},
      {"2026-11-03T25:00:00Z", ""},
      {"2026-11-03T05:00:00+zz", ""},
  };
  for (const auto& [text, expected] : rows) {
    const auto date = ReadTrackerDate(text, kNow.day);
    EXPECT_EQ(date ? FormatKoreanTime(*date) : "", expected) << text;
  }
}

TEST(WriteTrackerRow, ComesBack) {
  TrackedPosting posting;
  posting.summary.id = "7k2m9x4q1d";
  posting.summary.company = "=가온상사";
  posting.summary.title = "백엔드, \"개발자\"";
  const StageChange changes[] = {
      {.stage = ReadStage("관심"), .at = KoreanTime{{2026, 10, 1}, std::nullopt}},
      {.stage = ReadStage("지원 완료"), .at = KoreanTime{{2026, 10, 2}, std::nullopt}},
      {.stage = ReadStage("코테 탈락"), .at = KoreanTime{{2026, 10, 9}, 600}},
      {.stage = ReadStage("지원 완료"), .at = KoreanTime{{2026, 11, 1}, std::nullopt}},
      {.stage = ReadStage("2차 면접"), .at = KoreanTime{{2026, 11, 5}, 840}},
      {.stage = ReadStage("처우 협의"),
       .at = KoreanTime{{2026, 11, 9}, std::nullopt},
       .note = "-메모\n둘째 줄",
       .people = {"김하늘", "이바다"},
       .offer = Offer{62'000'000, 5'000'000, Date{2026, 12, 1}, Date{2027, 1, 4}, "주식"},
       .next = NextAction{"답하기", Date{2026, 11, 30}}},
  };
  for (const StageChange& change : changes) {
    posting.application = RecordStage(posting.application, change, kNow, 5)->application;
  }
  std::vector<std::string> header;
  for (const TrackerColumn& column : OwnColumns()) {
    header.emplace_back(column.name);
    EXPECT_EQ(FieldOfColumn(column.name), column.field) << column.name;
  }
  const auto row = ReadTrackerRow(FieldsOfHeader(header), WriteTrackerRow(posting), {kNow, 5});
  ASSERT_TRUE(row.has_value()) << row.error().value;
  EXPECT_EQ(row->application, posting.application);
  EXPECT_EQ(row->id, "7k2m9x4q1d");
  EXPECT_EQ(row->title, posting.summary.title);
}

}  // namespace
}  // namespace gonggo
