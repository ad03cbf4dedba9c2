#include "track/stage_words.h"

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Word {
  std::string_view word;  // without spaces, ASCII in lower case
  Stage stage;
};

constexpr Word kWords[] = {
    {"관심", Stage::kInterested},
    {"관심공고", Stage::kInterested},
    {"찜", Stage::kInterested},
    {"saved", Stage::kInterested},
    {"지원준비", Stage::kPreparing},
    {"지원준비중", Stage::kPreparing},
    {"준비", Stage::kPreparing},
    {"준비중", Stage::kPreparing},
    {"지원예정", Stage::kPreparing},
    {"지원완료", Stage::kApplied},
    {"지원", Stage::kApplied},
    {"지원함", Stage::kApplied},
    {"서류접수", Stage::kApplied},
    {"서류제출", Stage::kApplied},
    {"서류합격", Stage::kDocumentPassed},
    {"서류통과", Stage::kDocumentPassed},
    {"서합", Stage::kDocumentPassed},
    {"코딩테스트", Stage::kCodingTest},
    {"코테", Stage::kCodingTest},
    {"codingtest", Stage::kCodingTest},
    {"과제", Stage::kAssignment},
    {"과제전형", Stage::kAssignment},
    {"사전과제", Stage::kAssignment},
    {"면접", Stage::kInterview},
    {"인터뷰", Stage::kInterview},
    {"interview", Stage::kInterview},
    {"레퍼런스체크", Stage::kReferenceCheck},
    {"레퍼런스", Stage::kReferenceCheck},
    {"레퍼체크", Stage::kReferenceCheck},
    {"평판조회", Stage::kReferenceCheck},
    {"referencecheck", Stage::kReferenceCheck},
    {"처우협의", Stage::kOffer},
    {"연봉협상", Stage::kOffer},
    {"오퍼", Stage::kOffer},
    {"최종합격", Stage::kAccepted},
    {"최합", Stage::kAccepted},
    {"입사", Stage::kJoined},
    {"입사확정", Stage::kJoined},
    {"불합격", Stage::kRejected},
    {"탈락", Stage::kRejected},
    {"지원취소", Stage::kWithdrawn},
    {"지원포기", Stage::kWithdrawn},
    {"취소", Stage::kWithdrawn},
    {"포기", Stage::kWithdrawn},
    {"보류", Stage::kOnHold},
    {"onhold", Stage::kOnHold},
};

// What may stand before 탈락: 서류 is no stage but the screening of what was sent.
constexpr Word kScreenings[] = {{"서류", Stage::kApplied},  {"서", Stage::kApplied},
                                {"면", Stage::kInterview},  {"코", Stage::kCodingTest},
                                {"과", Stage::kAssignment}, {"최종", Stage::kInterview}};

std::string Folded(std::string_view text) {
  std::string out;
  for (const char c : AsciiLower(NormalizeText(text))) {
    if (c != ' ' && c != '\t') out.push_back(c);
  }
  return out;
}

template <size_t N>
std::optional<StagePoint> Find(std::string_view word, const Word (&words)[N]) {
  for (const Word& entry : words) {
    if (entry.word == word) return StagePoint{entry.stage, 0};
  }
  return std::nullopt;
}

// 2차면접, 2차, interview2
std::optional<StagePoint> ReadRound(std::string_view word) {
  constexpr std::string_view kRound = "차";
  constexpr std::string_view kInterview = "interview";
  const auto round = [](char c) -> std::optional<StagePoint> {
    if (c < '1' || c > '0' + kMaxInterviewRound) return std::nullopt;
    return StagePoint{Stage::kInterview, static_cast<uint8_t>(c - '0')};
  };
  if (word.size() == kInterview.size() + 1 && word.starts_with(kInterview)) {
    return round(word.back());
  }
  if (word.empty() || !word.substr(1).starts_with(kRound)) return std::nullopt;
  const std::string_view rest = word.substr(1 + kRound.size());
  if (rest != "면접" && rest != "인터뷰" && rest != "면" && !rest.empty()) return std::nullopt;
  return round(word.front());
}

std::optional<StagePoint> ReadPoint(std::string_view word) {
  if (const auto id = StagePointFromId(word)) return id;
  // "2차" alone may be anything.
  if (!word.ends_with("차")) {
    if (const auto round = ReadRound(word)) return round;
  }
  return Find(word, kWords);
}

// 서탈, 서류탈락, 2차면접불합격, rejected@interview_2
std::optional<StagePoint> ReadRejectedAt(std::string_view word) {
  constexpr std::string_view kAt = "rejected@";
  if (word.starts_with(kAt)) return StagePointFromId(word.substr(kAt.size()));
  // As it is shown: "불합격 (2차 면접)"
  constexpr std::string_view kShown = "불합격(";
  if (word.starts_with(kShown) && word.ends_with(')')) {
    const std::string_view inside = word.substr(kShown.size(), word.size() - kShown.size() - 1);
    if (inside == "서류") return StagePoint{Stage::kApplied, 0};
    return ReadPoint(inside);
  }
  for (const std::string_view suffix : {"탈락", "불합격", "광탈", "탈"}) {
    if (!word.ends_with(suffix) || word.size() == suffix.size()) continue;
    const std::string_view before = word.substr(0, word.size() - suffix.size());
    if (const auto screening = Find(before, kScreenings)) return screening;
    if (const auto round = ReadRound(before)) return round;
    return ReadPoint(before);
  }
  return std::nullopt;
}

}  // namespace

std::optional<StageInput> ReadStage(std::string_view text) {
  const std::string word = Folded(text);
  if (const auto point = ReadPoint(word)) return StageInput{*point, std::nullopt};
  const auto at = ReadRejectedAt(word);
  if (!at || IsEnd(at->stage)) return std::nullopt;
  return StageInput{{Stage::kRejected, 0}, at};
}

}  // namespace gonggo
