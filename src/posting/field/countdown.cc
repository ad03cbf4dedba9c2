#include "posting/field/countdown.h"

#include <utility>

#include "posting/field/deadline_words.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int kMaxDaysLeft = 400;

using namespace deadline_words;  // NOLINT(google-build-using-namespace): the lists of this file

}  // namespace

std::optional<Found<Deadline>> ReadCountdown(std::string_view text, Labelled labelled,
                                             std::optional<Date> as_of) {
  static constexpr WordTable kWords = {"오늘 마감", "금일 마감",       "closes today", "내일 마감",
                                       "명일 마감", "closes tomorrow", "모레 마감"};
  static constexpr int kDays[] = {0, 0, 0, 1, 1, 1, 2};
  static constexpr WordTable kDday = {"d-day", "d-", "d－", "d–"};
  int days = -1;
  size_t begin = 0;
  size_t end = 0;
  if (const auto word = FindAnyWord(text, kWords)) {
    days = kDays[word->index];
    begin = word->begin;
    end = word->end;
  }
  // "마감: 내일까지"
  static constexpr WordTable kUntil = {"오늘까지", "내일까지", "모레까지"};
  if (labelled == Labelled::kYes && days < 0) {
    if (const auto word = FindAnyWord(text, kUntil)) {
      days = static_cast<int>(word->index);
      begin = word->begin;
      end = word->end;
    }
  }
  if (days < 0) {
    const auto found = FindAnyWord(text, kDday);
    if (!found) return std::nullopt;
    begin = found->begin;
    end = found->end;
    if (found->index == 0) {
      days = 0;
    } else {
      const auto number = ScanNumber(text, SkipSpaces(text, end));
      if (!number || number->has_fraction || number->value > kMaxDaysLeft) return std::nullopt;
      end = number->end;
      days = static_cast<int>(number->value);
    }
    // Among other words "D-7" may be the name of a thing.
    const bool alone =
        TrimSpaces(text.substr(0, begin)).empty() && TrimSpaces(text.substr(end)).empty();
    if (labelled == Labelled::kNo && !alone && !HasAnyWord(text, kApplying)) return std::nullopt;
  }
  Deadline deadline;
  if (as_of) deadline.date = DateFromDays(DaysSinceEpoch(*as_of) + days);
  deadline.raw = std::string(text.substr(begin, end - begin));
  return Found<Deadline>{std::move(deadline),
                         {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

bool IsCountdown(const Deadline& deadline) {
  const auto found = ReadCountdown(deadline.raw, Labelled::kYes, std::nullopt);
  return found && found->at.size() == deadline.raw.size();
}

}  // namespace gonggo
