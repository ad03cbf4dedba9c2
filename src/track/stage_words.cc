#include "track/stage_words.h"

#include <algorithm>

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Word {
  std::string_view word;  // without spaces, ASCII in lower case
  Stage stage;
  std::string_view detail = {};  // as in StageInput
};

constexpr Word kWords[] = {
    {"관심", Stage::kInterested},
    {"관심공고", Stage::kInterested},
    {"찜", Stage::kInterested},
    {"saved", Stage::kInterested},
    {"스크랩", Stage::kInterested},
    {"북마크", Stage::kInterested},
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
    {"접수", Stage::kApplied},
    {"접수완료", Stage::kApplied},
    {"원서접수", Stage::kApplied},
    {"서류합격", Stage::kDocumentPassed},
    {"서류통과", Stage::kDocumentPassed},
    {"서합", Stage::kDocumentPassed},
    {"코딩테스트", Stage::kCodingTest},
    {"코테", Stage::kCodingTest},
    {"codingtest", Stage::kCodingTest},
    {"필기", Stage::kCodingTest, "필기시험"},
    {"필기시험", Stage::kCodingTest, "필기시험"},
    {"필기전형", Stage::kCodingTest, "필기시험"},
    {"인적성", Stage::kCodingTest, "인적성검사"},
    {"인적성검사", Stage::kCodingTest, "인적성검사"},
    {"적성검사", Stage::kCodingTest, "적성검사"},
    {"인성검사", Stage::kCodingTest, "인성검사"},
    {"역량검사", Stage::kCodingTest, "역량검사"},
    {"ai역량검사", Stage::kCodingTest, "AI 역량검사"},
    {"실기", Stage::kAssignment, "실기시험"},
    {"실기시험", Stage::kAssignment, "실기시험"},
    {"실기전형", Stage::kAssignment, "실기시험"},
    {"과제", Stage::kAssignment},
    {"과제전형", Stage::kAssignment},
    {"사전과제", Stage::kAssignment},
    {"면접", Stage::kInterview},
    {"인터뷰", Stage::kInterview},
    {"interview", Stage::kInterview},
    {"면접대기", Stage::kInterview},
    {"면접예정", Stage::kInterview},
    {"면접진행", Stage::kInterview},
    {"실무면접", Stage::kInterview, "실무 면접"},
    {"실무진면접", Stage::kInterview, "실무진 면접"},
    {"임원면접", Stage::kInterview, "임원 면접"},
    {"최종면접", Stage::kInterview, "최종 면접"},
    {"레퍼런스체크", Stage::kReferenceCheck},
    {"레퍼런스", Stage::kReferenceCheck},
    {"레퍼체크", Stage::kReferenceCheck},
    {"평판조회", Stage::kReferenceCheck},
    {"referencecheck", Stage::kReferenceCheck},
    {"신체검사", Stage::kReferenceCheck, "신체검사"},
    {"채용검진", Stage::kReferenceCheck, "채용 검진"},
    {"신원조회", Stage::kReferenceCheck, "신원 조회"},
    {"처우협의", Stage::kOffer},
    {"연봉협상", Stage::kOffer},
    {"오퍼", Stage::kOffer},
    {"최종합격", Stage::kAccepted},
    {"최합", Stage::kAccepted},
    {"입사", Stage::kJoined},
    {"입사확정", Stage::kJoined},
    {"불합격", Stage::kRejected},
    {"탈락", Stage::kRejected},
    {"광탈", Stage::kRejected},
    {"지원취소", Stage::kWithdrawn},
    {"지원포기", Stage::kWithdrawn},
    {"입사포기", Stage::kWithdrawn, "입사 포기"},
    {"합격포기", Stage::kWithdrawn, "입사 포기"},
    {"취소", Stage::kWithdrawn},
    {"포기", Stage::kWithdrawn},
    {"보류", Stage::kOnHold},
    {"예비합격", Stage::kOnHold, "예비 합격"},
    {"onhold", Stage::kOnHold},
};

// The detail of a stage that was passed.
constexpr std::string_view kPassed = "합격";

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
const Word* FindWord(std::string_view word, const Word (&words)[N]) {
  const auto* const found = std::ranges::find(words, word, &Word::word);
  return found == std::end(words) ? nullptr : found;
}

template <size_t N>
std::optional<StagePoint> Find(std::string_view word, const Word (&words)[N]) {
  const Word* found = FindWord(word, words);
  return found == nullptr ? std::nullopt : std::optional(StagePoint{found->stage, 0});
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
  constexpr std::string_view kAfter = "후";
  if (word.starts_with(kShown) && word.ends_with(')')) {
    std::string_view inside = word.substr(kShown.size(), word.size() - kShown.size() - 1);
    // "불합격 (서류 합격 후)"
    if (inside.ends_with(kAfter)) inside.remove_suffix(kAfter.size());
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

// "1차 면접 합격", "필기 통과": no stage of its own, but what came of one that has a result.
std::optional<StageInput> ReadPassed(std::string_view word) {
  for (const std::string_view suffix : {"합격", "통과"}) {
    if (!word.ends_with(suffix) || word.size() == suffix.size()) continue;
    const std::string_view before = word.substr(0, word.size() - suffix.size());
    const auto round = ReadRound(before);
    const auto point = round ? round : ReadPoint(before);
    if (!point || (point->stage != Stage::kInterview && point->stage != Stage::kCodingTest &&
                   point->stage != Stage::kAssignment && point->stage != Stage::kReferenceCheck))
      return std::nullopt;
    const Word* known = FindWord(before, kWords);
    std::string detail(known == nullptr ? std::string_view() : known->detail);
    detail += (detail.empty() ? "" : " ") + std::string(kPassed);
    return StageInput{*point, std::nullopt, std::move(detail)};
  }
  return std::nullopt;
}

}  // namespace

bool SaysPassed(std::string_view note) {
  return note == kPassed || note.ends_with(" " + std::string(kPassed)) ||
         note.ends_with("\n" + std::string(kPassed));
}

std::optional<StageInput> ReadStage(std::string_view text) {
  const std::string word = Folded(text);
  if (const auto point = ReadPoint(word)) {
    const Word* known = FindWord(word, kWords);
    return StageInput{*point, std::nullopt,
                      std::string(known == nullptr ? std::string_view() : known->detail)};
  }
  if (auto passed = ReadPassed(word)) return passed;
  const auto at = ReadRejectedAt(word);
  if (!at || IsEnd(at->stage)) return std::nullopt;
  return StageInput{{Stage::kRejected, 0}, at};
}

}  // namespace gonggo
