#include "posting/field/machine_date.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int64_t kSecondsOfDay = 86400;
constexpr int64_t kKoreanOffset = 9 * 3600;
// 2001-09-09 to 2096: other numbers of ten digits are ids and telephones as well, which stand
// beside no label of a day.
constexpr int64_t kFirstSecond = 1'000'000'000;
constexpr int64_t kLastSecond = 4'000'000'000;
constexpr size_t kSecondDigits = 10;
constexpr size_t kMillisecondDigits = 13;

std::optional<std::string> TimeOf(int hour, int minute) {
  if (hour == 0 && minute == 0) return std::nullopt;
  const auto digits = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return digits(hour) + ':' + digits(minute);
}

std::optional<MachineDate> ReadEpoch(std::string_view digits) {
  if (digits.ends_with(".0")) digits.remove_suffix(2);
  if (digits.size() != kSecondDigits && digits.size() != kMillisecondDigits) return std::nullopt;
  int64_t number = 0;
  const char* const end = digits.end();
  const auto [rest, error] = std::from_chars(digits.begin(), end, number);
  if (error != std::errc() || rest != end) return std::nullopt;
  if (digits.size() == kMillisecondDigits) number /= 1000;
  if (number < kFirstSecond || number >= kLastSecond) return std::nullopt;
  const int64_t here = number + kKoreanOffset;
  const auto minutes = static_cast<int>(here % kSecondsOfDay / 60);
  return MachineDate{DateFromDays(here / kSecondsOfDay), TimeOf(minutes / 60, minutes % 60)};
}

// The numbers in the parentheses of datetime.date(2026, 12, 20).
std::optional<MachineDate> ReadCall(std::string_view text) {
  const bool date = text.starts_with("datetime.date(") || text.starts_with("date(");
  const bool time = text.starts_with("datetime.datetime(") || text.starts_with("datetime(");
  if (!(date || time) || !text.ends_with(')')) return std::nullopt;
  std::array<int, 5> numbers{};
  size_t count = 0;
  for (size_t at = text.find('(') + 1; at < text.size() && count < numbers.size(); ++count) {
    while (text[at] == ' ') ++at;
    const auto [rest, error] =
        std::from_chars(text.data() + at, text.data() + text.size(), numbers[count]);
    if (error != std::errc()) break;
    at = static_cast<size_t>(rest - text.data()) + 1;
  }
  if (count < 3) return std::nullopt;
  const auto day = MakeDate(numbers[0], numbers[1], numbers[2]);
  if (!day || numbers[3] < 0 || numbers[3] > 23 || numbers[4] < 0 || numbers[4] > 59)
    return std::nullopt;
  return MachineDate{*day, TimeOf(numbers[3], numbers[4])};
}

}  // namespace

std::optional<Found<MachineDate>> ReadMachineDate(std::string_view text) {
  const std::string_view value = TrimSpaces(text);
  std::optional<MachineDate> read = ReadEpoch(value);
  if (!read) read = ReadCall(value);
  if (!read) return std::nullopt;
  const auto begin = static_cast<uint32_t>(value.data() - text.data());
  return Found<MachineDate>{*std::move(read), {begin, begin + static_cast<uint32_t>(value.size())}};
}

}  // namespace gonggo
