#include "columns/row.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "columns/named.h"

namespace gonggo {
namespace {

constexpr double kMonthsPerYear = 12;
// Nobody has worked for longer; what says so is no experience.
constexpr double kMostYears = 100;
constexpr int64_t kMonthsOfPay = 12;
constexpr int64_t kManwon = 10'000;
// Beyond what anybody is paid, and far below where a column would overflow.
constexpr int64_t kMostManwon = 100'000'000;

std::optional<uint16_t> MonthsOf(const std::optional<double>& years) {
  if (!years || *years < 0 || *years > kMostYears) return std::nullopt;
  return static_cast<uint16_t>(std::lround(*years * kMonthsPerYear));
}

std::optional<int32_t> DayOf(const std::optional<Date>& date) {
  if (!date) return std::nullopt;
  return static_cast<int32_t>(DaysSinceEpoch(*date));
}

std::optional<uint32_t> ManwonOf(const std::optional<double>& won, int64_t times) {
  constexpr auto kMostWon = static_cast<double>(kMostManwon * kManwon);
  if (!won || *won < 0 || *won * static_cast<double>(times) > kMostWon) return std::nullopt;
  return static_cast<uint32_t>(static_cast<int64_t>(*won) * times / kManwon);
}

// Pay by the hour, the day or the week depends on how much is worked, pay in another currency on
// the rate of the day: neither is turned into won a year.
std::optional<PayRange> PayOf(const std::optional<Salary>& salary) {
  if (!salary) return std::nullopt;
  PayRange pay;
  pay.negotiable = salary->negotiable;
  const bool year = salary->period == PayPeriod::kYear;
  if (salary->currency != "KRW" || (!year && salary->period != PayPeriod::kMonth)) return pay;
  const int64_t times = year ? 1 : kMonthsOfPay;
  pay.min = ManwonOf(salary->min, times);
  pay.max = ManwonOf(salary->max, times);
  return pay;
}

// Strongest first; of equals the one that is no choice.
bool Before(const Ask& a, const Ask& b) {
  return std::tie(a.kind, a.value, a.necessity, a.choice) <
         std::tie(b.kind, b.value, b.necessity, b.choice);
}

bool SameThing(const Ask& a, const Ask& b) { return a.kind == b.kind && a.value == b.value; }

// A certificate or language of a condition is listed among the skills, too.
void DropTwins(std::vector<Ask>& asks) {
  std::vector<std::string> named;
  for (const Ask& ask : asks) {
    if (ask.kind == AskKind::kCertificate || ask.kind == AskKind::kLanguage) {
      named.push_back(ask.value);
    }
  }
  if (named.empty()) return;
  std::erase_if(asks, [&named](const Ask& ask) {
    return ask.kind == AskKind::kSkill && std::ranges::find(named, ask.value) != named.end();
  });
}

}  // namespace

std::vector<Ask> AsksOf(const Posting& posting) {
  std::vector<Ask> asks;
  VisitNamed(posting,
             [&asks](AskKind kind, const std::string& value, Necessity necessity, bool choice,
                     const Evidence&) { asks.push_back({kind, value, necessity, choice}); });
  DropTwins(asks);
  std::ranges::sort(asks, Before);
  const auto twins = std::ranges::unique(asks, SameThing);
  asks.erase(twins.begin(), twins.end());
  return asks;
}

ColumnRow RowOf(const Posting& posting) {
  ColumnRow row;
  row.unreadable = IsUnreadable(posting) || IsListedOnly(posting);
  row.untitled = !posting.title;
  row.company = posting.company;
  row.role = posting.role;
  if (posting.location) {
    row.region = posting.location->region;
    row.district = posting.location->district;
  }
  row.work = posting.work;
  row.employment = posting.employment;
  row.education = posting.education;
  if (posting.experience) {
    row.experience = MonthRange{MonthsOf(posting.experience->min),
                                MonthsOf(posting.experience->max), posting.experience->newcomer};
  }
  row.pay = PayOf(posting.salary);
  if (posting.deadline) {
    row.deadline = posting.deadline->kind;
    row.deadline_day = DayOf(posting.deadline->date);
  }
  row.posted_day = DayOf(posting.posted);
  row.asks = AsksOf(posting);
  return row;
}

}  // namespace gonggo
