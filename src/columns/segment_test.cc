#include "columns/segment.h"

#include <gmock/gmock.h>

#include <random>

namespace gonggo {
namespace {

ColumnRow Full() {
  ColumnRow row;
  row.key = 7;
  row.text = 12;
  row.group = 3;
  row.run = 4;
  row.unreadable = true;
  row.untitled = true;
  row.removed = true;
  row.added_at = 1'780'000'000;
  row.posted_day = -3;
  row.company = "가온소프트";
  row.role = "backend";
  row.region = "KR-11";
  row.district = "강남구";
  row.work = WorkPlace::kRemote;
  row.employment = {Employment::kFullTime, Employment::kIntern};
  row.education = Education::kDoctor;
  row.experience = MonthRange{0, 36, true};
  row.pay = PayRange{4800, 7200, true};
  row.deadline = DeadlineKind::kUntilFilled;
  row.deadline_day = 20'000;
  row.tags = {"관심", "원격"};
  row.stage = "applied";
  row.corrected = "가온 서버 개발자";
  row.asks = {{AskKind::kSkill, "java", Necessity::kRequired, true},
              {AskKind::kTrait, "ownership", Necessity::kPreferred, false}};
  return row;
}

TEST(SegmentTest, GivesRowsBack) {
  ColumnRow gone;
  gone.key = 9;
  gone.gone = true;
  ColumnRow range;
  range.key = 10;
  range.experience = MonthRange{std::nullopt, std::nullopt, false};
  ColumnRow pay;
  pay.key = 11;
  pay.pay = PayRange{std::nullopt, 100'000'000, false};
  ColumnRow only_negotiable;
  only_negotiable.key = 12;
  only_negotiable.pay = PayRange{std::nullopt, std::nullopt, true};
  SegmentWriter writer;
  const std::vector<ColumnRow> rows = {Full(), gone, range, pay, only_negotiable, ColumnRow{}};
  for (const ColumnRow& row : rows) writer.Add(row);
  const std::string segment = writer.Finish();
  EXPECT_EQ(RowsOf(segment).value(), rows);
  EXPECT_EQ(writer.row_count(), 0U);
  EXPECT_EQ(RowsOf(writer.Finish()).value(), std::vector<ColumnRow>{});
}

// Rows that say nothing of pay are what the layout before had, but for its number.
TEST(SegmentTest, TheLayoutWithoutPayIsRead) {
  ColumnRow row = Full();
  row.pay.reset();
  SegmentWriter writer;
  writer.Add(row);
  std::string segment = writer.Finish();
  segment.front() = 1;
  EXPECT_EQ(RowsOf(segment).value(), std::vector<ColumnRow>{row});
  segment.front() = 3;
  EXPECT_FALSE(RowsOf(segment).has_value());
}

TEST(SegmentTest, DamageIsFoundOrHarmless) {
  SegmentWriter writer;
  for (int i = 0; i < 5; ++i) writer.Add(Full());
  const std::string segment = writer.Finish();
  EXPECT_FALSE(RowsOf("").has_value());
  EXPECT_FALSE(RowsOf("x").has_value());
  for (size_t size = 0; size < segment.size(); ++size) {
    EXPECT_FALSE(RowsOf(std::string_view(segment).substr(0, size)).has_value()) << size;
  }
  EXPECT_FALSE(RowsOf(segment + "x").has_value());
  std::mt19937 random(11);
  for (int i = 0; i < 20'000; ++i) {
    std::string damaged = segment;
    damaged[random() % damaged.size()] = static_cast<char>(random());
    [[maybe_unused]] const auto read = RowsOf(damaged);  // must not crash
  }
}

}  // namespace
}  // namespace gonggo
