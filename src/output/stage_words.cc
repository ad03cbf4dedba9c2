#include "output/stage_words.h"

#include "model/labels.h"

namespace gonggo {
namespace {

bool Korean(Language language) { return language == Language::kKorean; }

// "1차 면접(2026-11-20 14:00)"
std::string Dated(const ApplicationEvent& event, Language language) {
  return EventWords(event, language) + (Korean(language) ? "(" : " (") +
         FormatKoreanTime(event.at) + ")";
}

std::string Backwards(const std::string& earlier, const std::string& later, Language language) {
  if (Korean(language)) {
    return earlier + " 뒤에는 " + later +
           " 단계가 올 수 없습니다. 실제로 있었던 날을 --at으로 적어 주세요. 앞의 단계를 잘못 "
           "기록했다면 gonggo undo나 --take-back으로 취소할 수 있습니다.";
  }
  return later + " cannot follow " + earlier +
         ". Give the day when it happened with --at. A stage that was recorded wrongly can be "
         "taken "
         "away with gonggo undo or --take-back.";
}

std::string AfterRejected(const std::string& later, Language language) {
  if (Korean(language)) {
    return "불합격으로 끝난 지원에는 " + later +
           " 단계를 더할 수 없습니다. 다시 지원했다면 '지원 준비'나 '지원 완료'부터 적고, 추가 "
           "합격이라면 그다음 단계를 적어 주세요.";
  }
  return "the application was rejected: " + later +
         " cannot follow. To apply again, record 'preparing' or 'applied'; after a late pass, the "
         "stage that came of it.";
}

}  // namespace

std::string Label(const StagePoint& point, Language language) {
  std::string label(Label(point.stage, language));
  if (point.stage != Stage::kInterview || point.round == 0) return label;
  const std::string round = std::to_string(point.round);
  return Korean(language) ? round + "차 " + label : label + ' ' + round;
}

std::string EventWords(const ApplicationEvent& event, Language language) {
  std::string words = Label(event.point, language);
  if (!event.rejected_at) return words;
  // What was sent is turned down as 서류, which is no stage of its own.
  const bool documents = event.rejected_at->stage == Stage::kApplied;
  std::string where =
      documents ? (Korean(language) ? "서류" : "documents") : Label(*event.rejected_at, language);
  // What was passed is not what was failed: that came after it.
  if (event.rejected_at->stage == Stage::kDocumentPassed)
    where = Korean(language) ? where + " 후" : "after " + where;
  return words + " (" + where + ")";
}

namespace {

// A stage whose day is still to come. What somebody decides is announced on that day; what is no
// appointment but a state (관심, 보류) is not waited for.
std::string AheadWords(const ApplicationStatus& status, Language language) {
  const bool korean = Korean(language);
  switch (status.point.stage) {
    case Stage::kInterested:
    case Stage::kRejected:
    case Stage::kOnHold:
      return EventWords({.point = status.point, .rejected_at = status.rejected_at}, language);
    case Stage::kPreparing:
      return korean ? "지원 준비 예정" : "to prepare";
    case Stage::kApplied:
      return korean ? "지원 예정" : "to apply";
    case Stage::kDocumentPassed:
      return korean ? "서류 발표 예정" : "documents result ahead";
    case Stage::kAccepted:
      return korean ? "최종 발표 예정" : "final result ahead";
    case Stage::kJoined:
      return korean ? "입사 예정" : "to join";
    case Stage::kWithdrawn:
      return korean ? "지원 취소 예정" : "to withdraw";
    default:
      return Label(status.point, language) + (korean ? " 예정" : " ahead");
  }
}

}  // namespace

std::string SilenceWords(int64_t days, Language language) {
  const std::string number = std::to_string(days);
  return Korean(language) ? number + "일째 무응답" : "no word for " + number + " days";
}

std::string StatusWords(const ApplicationStatus& status, int64_t silent_days, Language language) {
  const bool korean = Korean(language);
  std::string words =
      EventWords({.point = status.point, .rejected_at = status.rejected_at}, language);
  if (status.waiting == Waiting::kScheduled) return AheadWords(status, language);
  if (status.silent_days && *status.silent_days >= silent_days) {
    return words + " · " + SilenceWords(*status.silent_days, language);
  }
  // Both sides talk: nobody waits for a result.
  if (status.point.stage == Stage::kOffer) return words + (korean ? " 중" : "");
  // 지원 완료 waits by its nature.
  if (status.waiting == Waiting::kForResult && status.point.stage != Stage::kApplied) {
    words += korean ? " · 결과 대기" : " · awaiting result";
  }
  return words;
}

std::string StageProblemWords(const StageProblem& problem, Language language) {
  const bool korean = Korean(language);
  std::string later = EventWords(problem.later, language);
  switch (problem.kind) {
    case StageProblemKind::kBackwards:
      return Backwards(problem.earlier ? Dated(*problem.earlier, language) : "",
                       Dated(problem.later, language), language);
    case StageProblemKind::kAfterRejected:
      return AfterRejected(later, language);
    case StageProblemKind::kAfterJoined:
      return korean ? "입사한 지원에는 " + later + " 단계를 더할 수 없습니다."
                    : "nothing follows joining: " + later + " cannot be recorded.";
    case StageProblemKind::kAfterWithdrawn:
      return korean
                 ? "이미 지원을 취소했으니 " + later +
                       " 단계를 더할 수 없습니다. 취소를 되돌리려면 gonggo undo를 쓰거나 다시 "
                       "이어지는 단계를 적어 주세요."
                 : "the application was withdrawn: " + later +
                       " cannot follow. Use gonggo undo, or record the stage that it went on with.";
    case StageProblemKind::kNotApplied:
      return korean
                 ? "아직 지원하지 않은 공고라 어느 단계의 불합격인지 알 수 없습니다. 서탈, 면탈, "
                   "코테 탈락처럼 적거나 지원 완료를 먼저 기록해 주세요. 지원을 그만두었다면 "
                   "지원 취소입니다."
                 : "nothing was sent yet, so it is not known which stage was not passed. Write "
                   "rejected@applied or rejected@interview_1, or record 'applied' first. To give "
                   "up an application, record 'withdrawn'.";
    case StageProblemKind::kNothingToEnd:
      return korean ? "지원 기록이 없는 공고라 취소할 것이 없습니다."
                    : "there is no application to withdraw.";
    case StageProblemKind::kTooManyEvents:
      return korean ? "한 공고에 기록할 수 있는 단계는 200개까지입니다."
                    : "one posting takes up to 200 stages.";
    case StageProblemKind::kTooLong:
      return korean ? "한 공고의 지원 기록이 너무 깁니다 (64 KB까지). 긴 글은 파일에 적고 --file로 "
                      "달아 주세요."
                    : "one posting's application takes up to 64 KB. Keep long texts in a file, and "
                      "attach it with --file.";
  }
  return later;
}

}  // namespace gonggo
