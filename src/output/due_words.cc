#include "output/due_words.h"

#include "output/stage_words.h"

namespace gonggo {
namespace {

// " 14:00"
std::string TimeOf(const DueItem& item) {
  if (!item.at || !item.at->minute) return "";
  return FormatKoreanTime(*item.at).substr(std::string_view("2026-11-20").size());
}

}  // namespace

std::string DueWords(const DueItem& item, Language language) {
  const bool korean = language == Language::kKorean;
  std::string days = std::to_string(item.days);
  switch (item.kind) {
    case DueKind::kDeadline:
      return (korean ? "마감" : "deadline") + TimeOf(item);
    case DueKind::kMissed:
      return korean ? "마감이 지났습니다. 지원했나요?" : "closed. Did you apply?";
    case DueKind::kAppointment:
      return Label(item.point, language) + TimeOf(item);
    case DueKind::kReplyBy:
      return korean ? "처우 회신 기한" : "reply to the offer";
    case DueKind::kNextAction:
      return item.text;
    case DueKind::kSilence:
      return SilenceWords(item.days, language) + " (" + Label(item.point, language) + ")";
    case DueKind::kStillOpen:
      return korean ? days + "일 전 확인, 아직 열려 있나요?"
                    : "seen " + days + " days ago: still open?";
    case DueKind::kChanged:
      if (item.days == 0) return korean ? "오늘 공고 내용이 바뀜" : "the posting changed today";
      return korean ? days + "일 전 공고 내용이 바뀜" : "the posting changed " + days + " days ago";
    case DueKind::kClosed:
      if (item.days == 0) return korean ? "마감됨 (오늘 확인)" : "closed (seen today)";
      return korean ? "마감됨 (" + days + "일 전 확인)" : "closed (seen " + days + " days ago)";
  }
  return days;
}

}  // namespace gonggo
