#include "posting/field/process.h"

#include <algorithm>
#include <array>

#include "posting/field/process_joints.h"
#include "posting/field/process_name.h"
#include "requirement/scan.h"
#include "text/meaningful_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 1'000;
// A label begins before this byte.
constexpr size_t kLabelStop = 25;
// A longer step is a sentence.
constexpr size_t kMaxStepBytes = 90;

constexpr WordTable kKnown = {
    "서류",        "면접",      "인터뷰",      "전형",       "합격",      "코딩테스트",
    "코테",        "과제",      "입사",        "처우",       "레퍼런스",  "평판조회",
    "인적성",      "인성검사",  "적성검사",    "필기",       "테스트",    "오퍼",
    "합류",        "지원서",    "건강검진",    "채용검진",   "커피챗",    "연봉협의",
    "최종 결과",   "채용 확정", "interview",   "interviews", "onsite",    "on-site",
    "screen",      "screening", "offer",       "resume",     "cv",        "assignment",
    "coding test", "reference", "application", "onboarding", "take-home", "intro call",
    "intro chat",  "trial day", "final",       "phone",      "실기",      "시험",
    "신체검사",    "역량검사",  "티타임",      "오퍼레터"};
constexpr WordTable kLabels = {"전형절차",       "채용절차",          "전형과정",
                               "전형 방법",      "채용 프로세스",     "전형 단계",
                               "채용과정",       "전형일정",          "절차",
                               "진행절차",       "면접절차",          "전형",
                               "hiring process", "interview process", "recruitment process",
                               "process",        "채용절차는",        "전형절차는",
                               "전형 진행",      "전형 프로세스",     "프로세스",
                               "전형 안내",      "전형 순서",         "합류과정",
                               "합류절차",       "합류여정",          "합류하는 과정",
                               "합류하는 절차",  "채용 여정",         "지원 절차",
                               "면접 과정",      "선발 절차"};
// The heading of the steps, where every word could be a step's.
constexpr std::array<std::string_view, 8> kHeadings = {"전형",      "채용 전형",     "채용전형",
                                                       "전형 안내", "전형 진행",     "전형 일정",
                                                       "전형 결과", "채용 전형 안내"};
constexpr WordTable kOpeners = {"일반적으로", "기본적으로",   "채용은",    "전형은",
                                "면접은",     "본 포지션은",  "본 채용은", "본 전형은",
                                "본 공고는",  "해당 포지션은"};
// A note about the steps is none of them: "최종합격 ※ 일정은 …", "합격 (순서는 변경될 수
// 있습니다)".
constexpr WordTable kNotes = {"※",      "(*",          "(단,",        "(※",           " * ",
                              " 의 순", "순으로 진행", "순서로 진행", "순으로 이루어"};
constexpr WordTable kSentenceEnds = {"습니다)", "습니다.)", "니다)", "니다.)",
                                     "있어요)", "있어요.)", "해요)"};
constexpr WordTable kEndings = {"순으로 진행됩니다",
                                "순으로 진행",
                                "순으로",
                                "순서로 진행됩니다",
                                "순으로 진행돼요",
                                "순으로 이루어집니다",
                                "의 순으로",
                                "순서로",
                                "순입니다",
                                "으로 진행됩니다",
                                "로 진행됩니다",
                                "순으로 진행되며",
                                "으로 진행돼요",
                                "단계로 진행됩니다",
                                "순으로 진행해요",
                                "의 순으로 진행됩니다",
                                "의 순서로 진행됩니다",
                                "의 순서로 진행",
                                "의 순서로",
                                "의 프로세스로 진행됩니다",
                                "프로세스로 진행됩니다",
                                "의 절차로 진행됩니다",
                                "절차로 진행됩니다"};

// Behind "1단계", "2단계:" where `at` stands behind the number, else kNoMatch.
size_t PassStage(std::string_view text, size_t at) {
  static constexpr WordTable kStage = {"단계"};
  const size_t stage = MatchAnyAt(text, at, kStage);
  if (stage == kNoMatch) return kNoMatch;
  return stage < text.size() && (text[stage] == ':' || text[stage] == '.') ? stage + 1 : stage;
}

// Past numbers, bullets and decoration before a step: "1.", "①", "Step 2:", "**".
size_t PassNumber(std::string_view text, size_t at, size_t end) {
  static constexpr WordTable kSteps = {"step", "단계"};
  static constexpr WordTable kMarks = {"•", "·",  "ㆍ", "-",  "*", "#", "■",  "●", "▪", "✔", "✅",
                                       "◆", "※",  "○",  "ㅇ", "▶", "①", "②",  "③", "④", "⑤", "⑥",
                                       "⑦", "⑧",  "⑨",  "「", "[", "<", "＜", "1️⃣", "2️⃣", "3️⃣", "4️⃣",
                                       "5️⃣", "📌", "✓",  "–",  "⦁", "∙", "ㄴ", "└", "+", ":", "："};
  for (int i = 0; i < 6; ++i) {
    at = SkipSpaces(text, at);
    if (at >= end) break;
    size_t next = MatchAnyAt(text, at, kSteps);
    if (next != kNoMatch) next = SkipSpaces(text, next);
    const auto number = ScanNumber(text, next == kNoMatch ? at : next);
    if (number && number->digits <= 2 && number->end < end) {
      const char c = text[number->end];
      if (c == '.' || c == ')' || c == ':')
        next = number->end + 1;
      else if (next != kNoMatch)
        next = number->end;
      else
        next = PassStage(text, number->end);
    }
    if (next == kNoMatch) next = MatchSignAt(text, at, kMarks);
    if (next == kNoMatch) break;
    at = next;
  }
  return std::min(at, end);
}

// Before what says how long all steps take, at the end: "(총 3주)", ", 전체 약 3~4주 소요".
size_t DurationBegin(std::string_view step) {
  static constexpr WordTable kAll = {"총", "전체", "total", "in total", "about"};
  static constexpr WordTable kSpans = {"주", "개월", "달", "week", "weeks", "month", "months"};
  const size_t at = step.find_last_of("(,/");
  if (at == std::string_view::npos || at == 0) return step.size();
  const size_t word = MatchAnyAt(step, SkipSpaces(step, at + 1), kAll);
  if (word == kNoMatch) return step.size();
  const size_t digit = step.find_first_of("0123456789", word);
  if (digit == std::string_view::npos) return step.size();
  const size_t unit = SkipSpaces(step, step.find_first_not_of("0123456789~- ", digit));
  return unit < step.size() && MatchAnyAt(step, unit, kSpans) != kNoMatch ? at : step.size();
}

// Before the note that follows a step.
size_t NoteBegin(std::string_view text, size_t begin, size_t end) {
  std::string_view step = text.substr(begin, end - begin);
  for (const std::string_view note : kNotes) {
    const size_t at = step.find(note);
    if (at != std::string_view::npos && at > 0) step = step.substr(0, at);
  }
  // A sentence in brackets at the end is about all of the steps; elsewhere it belongs to its step.
  if (end < SkipSpacesBack(text, text.size())) return SkipSpacesBack(text, begin + step.size());
  step = step.substr(0, DurationBegin(step));
  const size_t open = step.ends_with(')') ? step.rfind('(') : 0;
  for (const std::string_view last : kSentenceEnds) {
    if (open != std::string_view::npos && open > 0 && step.ends_with(last))
      return SkipSpacesBack(text, begin + open);
  }
  return SkipSpacesBack(text, begin + step.size());
}

std::optional<Found<std::string>> MakeStep(std::string_view text, Span part) {
  size_t begin = PassNumber(text, part.begin, part.end);
  if (const size_t opener = MatchAnyAt(text, begin, kOpeners); opener != kNoMatch)
    begin = PassNumber(text, opener, part.end);
  size_t end = std::max(begin, SkipSpacesBack(text, part.end));
  end = std::max(begin, NoteBegin(text, begin, end));
  const size_t stop = end > begin && text[end - 1] == '.' ? end - 1 : end;
  if (const size_t ending = MatchAnyBefore(text, stop, kEndings);
      ending != kNoMatch && ending > begin) {
    // 처우 협의 순으로: that 의 is the step's own.
    const bool own = text.substr(ending).starts_with("의") &&
                     IsHangulSyllable(DecodeCharBefore(text, ending).code);
    end = own ? ending + std::string_view("의").size() : ending;
  }
  while (end > begin &&
         std::string_view(".:;,*]> \t").find(text[end - 1]) != std::string_view::npos) {
    if (text[end - 1] == ']' && text.substr(begin, end - begin).find('[') != std::string_view::npos)
      break;
    --end;
  }
  end = std::max(begin, SkipSpacesBack(text, end));
  if (end == begin || end - begin > kMaxStepBytes) return std::nullopt;
  return Found<std::string>{std::string(text.substr(begin, end - begin)),
                            {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

// Where the steps begin: behind "전형절차 :" if that is there.
size_t PassLabel(std::string_view text) {
  const auto label = FindAnyWord(text, kLabels, 0, kLabelStop);
  if (!label) return 0;
  size_t at = SkipSpaces(text, label->end);
  const size_t behind = at;
  while (at < text.size() && (text[at] == '*' || text[at] == ']' || text[at] == ')')) ++at;
  const bool closed = at > behind;
  at = SkipSpaces(text, at);
  if (at < text.size() && text[at] == ':') return at + 1;
  if (text.substr(at).starts_with("：")) return at + std::string_view("：").size();
  const std::string_view word = text.substr(label->begin, label->end - label->begin);
  // "[전형절차] 서류 …", "전형절차 서류 …": 전형 alone may be the end of a step.
  const bool label_alone = word.size() > std::string_view("전형").size();
  const bool steps_follow = closed || MatchAnyAt(text, at, kKnown) != kNoMatch;
  return word.ends_with("는") || (label_alone && steps_follow) ? at : 0;
}

int KnownSteps(const std::vector<Found<std::string>>& steps) {
  return static_cast<int>(std::count_if(steps.begin(), steps.end(),
                                        [](const auto& s) { return HasAnyWord(s.value, kKnown); }));
}

int NamedSteps(const std::vector<Found<std::string>>& steps) {
  return static_cast<int>(
      std::count_if(steps.begin(), steps.end(), [](const auto& s) { return IsStepName(s.value); }));
}

// Commas, slashes and dots join too much else: without a label, three or more of them that are
// steps all, by their names.
bool IsWeak(Joint joint) { return joint != Joint::kArrow && joint != Joint::kDash; }

// True if these are steps beyond doubt. Arrows say so nearly by themselves.
bool AreSteps(const std::vector<Found<std::string>>& steps, Joint joint, Labelled labelled,
              bool named) {
  if (IsWeak(joint)) return named ? KnownSteps(steps) >= 2 : steps.size() >= 3;
  if (joint == Joint::kArrow) return labelled == Labelled::kYes || KnownSteps(steps) >= 2;
  return KnownSteps(steps) >= 2 && (named || NamedSteps(steps) >= 2);
}

std::vector<Found<std::string>> StepsBy(std::string_view text, size_t begin, Joint joint,
                                        bool named) {
  std::vector<Found<std::string>> steps;
  const std::vector<Span> parts = SplitAt(text, begin, joint);
  const bool by_name = IsWeak(joint) && !named;
  if (parts.size() < (by_name ? 3 : 2)) return steps;
  for (const Span& part : parts) {
    auto step = MakeStep(text, part);
    if (!step) continue;
    if (by_name && !IsStepName(step->value)) return {};
    steps.push_back(*std::move(step));
  }
  if (steps.size() < 2) steps.clear();
  return steps;
}

}  // namespace

std::vector<Found<std::string>> ReadProcess(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return {};
  const size_t begin = PassLabel(text);
  const bool named = labelled == Labelled::kYes || begin > 0;
  const unsigned joints = JointsIn(text.substr(begin));
  for (const Joint joint :
       {Joint::kArrow, Joint::kDash, Joint::kSlash, Joint::kComma, Joint::kDot, Joint::kGap}) {
    if ((joints & BitOf(joint)) == 0) continue;
    auto steps = StepsBy(text, begin, joint, named);
    if (!steps.empty() && AreSteps(steps, joint, labelled, named)) return steps;
  }
  return {};
}

bool IsProcessByShape(std::string_view text) {
  if (text.size() > kMaxText) return false;
  const unsigned joints = JointsIn(text);
  for (const Joint joint : {Joint::kArrow, Joint::kDash}) {
    if ((joints & BitOf(joint)) == 0) continue;
    const auto steps = StepsBy(text, 0, joint, false);
    if (steps.size() >= 3 && NamedSteps(steps) == static_cast<int>(steps.size()) &&
        KnownSteps(steps) >= 2)
      return true;
  }
  return false;
}

std::optional<Found<std::string>> ReadProcessStep(std::string_view text) {
  if (text.size() > kMaxText || !HasAnyWord(text, kKnown)) return std::nullopt;
  // "1차 면접: 실무진과 …": the name of the step stands before the colon, however long its note.
  const size_t name = PassNumber(text, 0, text.size());
  const size_t colon = std::min(text.find(':', name), text.find("：", name));
  size_t stop = std::min(colon, text.size());
  // "2차 면접 - 생략될 수 있습니다."
  const std::string_view said = text.substr(0, MeaningfulEnd(text));
  if (said.ends_with("니다") || said.ends_with("요")) stop = std::min(stop, text.find(" - ", name));
  auto step = MakeStep(text, {0, static_cast<uint32_t>(stop)});
  if (!step || !IsStepName(step->value)) return std::nullopt;
  if (std::find(kHeadings.begin(), kHeadings.end(), step->value) != kHeadings.end())
    return std::nullopt;
  return step;
}

}  // namespace gonggo
