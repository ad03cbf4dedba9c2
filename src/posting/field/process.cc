#include "posting/field/process.h"

#include <algorithm>

#include "posting/field/gate.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 1'000;
constexpr size_t kMaxSteps = 15;
// A longer step is a sentence.
constexpr size_t kMaxStepBytes = 90;

constexpr std::string_view kArrows[] = {"-＞", "->", "=>", ">>", ">", "＞", "→",  "⇒",  "▶", "▷",
                                        "➔",   "➜",  "►",  "»",  "➡", "☞",  "》", "〉", "⟶"};
constexpr std::string_view kKnown[] = {
    "서류",        "면접",      "인터뷰",      "전형",       "합격",      "코딩테스트",
    "코딩 테스트", "코테",      "과제",        "입사",       "처우",      "레퍼런스",
    "평판조회",    "인적성",    "인성검사",    "적성검사",   "필기",      "테스트",
    "오퍼",        "합류",      "지원서",      "건강검진",   "채용검진",  "커피챗",
    "연봉협의",    "연봉 협의", "최종 결과",   "채용 확정",  "interview", "interviews",
    "screen",      "screening", "offer",       "resume",     "cv",        "assignment",
    "coding test", "reference", "application", "onboarding", "take-home", "final",
    "phone",       "실기",      "시험"};
constexpr std::string_view kLabels[] = {"전형절차",
                                        "채용절차",
                                        "전형과정",
                                        "전형 방법",
                                        "전형방법",
                                        "채용 프로세스",
                                        "채용프로세스",
                                        "전형 단계",
                                        "채용과정",
                                        "전형일정",
                                        "절차",
                                        "진행절차",
                                        "면접절차",
                                        "전형",
                                        "hiring process",
                                        "interview process",
                                        "recruitment process",
                                        "process",
                                        "채용절차는",
                                        "전형절차는",
                                        "채용 절차는",
                                        "전형 절차는",
                                        "전형 진행"};
constexpr std::string_view kEndings[] = {
    "순으로 진행됩니다", "순으로 진행",         "순으로",         "순서로 진행됩니다",
    "순으로 진행돼요",   "순으로 이루어집니다", "의 순으로",      "순서로",
    "순입니다",          "으로 진행됩니다",     "로 진행됩니다",  "순으로 진행되며",
    "으로 진행돼요",     "단계로 진행됩니다",   "순으로 진행해요"};

size_t MatchArrow(std::string_view text, size_t at) {
  const auto b = static_cast<unsigned char>(text[at]);
  if (b != '-' && b != '=' && b != '>' && b != 0xC2 && b != 0xE2 && b != 0xE3 && b != 0xEF)
    return kNoMatch;
  for (const std::string_view arrow : kArrows) {
    if (text.substr(at).starts_with(arrow)) return at + arrow.size();
  }
  return kNoMatch;
}

enum class Joint : unsigned char { kArrow, kDash, kSlash, kComma };

// The end of a joint of that kind at `at`, else kNoMatch.
size_t MatchJoint(std::string_view text, size_t at, Joint joint) {
  const char c = text[at];
  switch (joint) {
    case Joint::kArrow:
      return MatchArrow(text, at);
    case Joint::kDash:
      if (c == '-' || c == '~') return at > 0 ? at + 1 : kNoMatch;
      if (static_cast<unsigned char>(c) < 0xE2 || static_cast<unsigned char>(c) > 0xE3)
        return kNoMatch;
      for (const std::string_view dash : {"–", "—", "―", "ㅡ"}) {
        if (text.substr(at).starts_with(dash)) return at + dash.size();
      }
      return kNoMatch;
    case Joint::kSlash:
      return c == '/' || c == '|' ? at + 1 : kNoMatch;
    case Joint::kComma:
      return c == ',' ? at + 1 : kNoMatch;
  }
  return kNoMatch;
}

// Inside brackets nothing is a joint: "2차 면접 (화상 / 대면)".
int Depth(std::string_view text, size_t at) {
  if (text[at] == '(' || text[at] == '[') return 1;
  if (text[at] == ')' || text[at] == ']') return -1;
  return 0;
}

std::vector<Span> Split(std::string_view text, size_t begin, Joint joint) {
  std::vector<Span> parts;
  int depth = 0;
  size_t from = begin;
  for (size_t at = begin; at < text.size();) {
    depth = std::max(0, depth + Depth(text, at));
    const size_t end = depth == 0 ? MatchJoint(text, at, joint) : kNoMatch;
    if (end == kNoMatch) {
      ++at;
      continue;
    }
    parts.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(at)});
    if (parts.size() > kMaxSteps) return {};
    at = from = end;
  }
  parts.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(text.size())});
  return parts;
}

// Past numbers, bullets and decoration before a step: "1.", "①", "Step 2:", "**".
size_t PassNumber(std::string_view text, size_t at, size_t end) {
  static constexpr std::string_view kSteps[] = {"step", "단계"};
  static constexpr std::string_view kMarks[] = {
      "•",  "·", "ㆍ", "-", "*", "#", "■",  "●", "▪", "✔", "✅", "◆",  "※", "○",
      "ㅇ", "▶", "①",  "②", "③", "④", "⑤",  "⑥", "⑦", "⑧", "⑨",  "「", "[", "<",
      "＜", "1️⃣", "2️⃣",  "3️⃣", "4️⃣", "5️⃣", "📌", "✓", "–", "⦁", "∙",  "ㄴ", "└", "+"};
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
    }
    for (const std::string_view mark : kMarks) {
      if (next == kNoMatch && text.substr(at).starts_with(mark)) next = at + mark.size();
    }
    if (next == kNoMatch) break;
    at = next;
  }
  return std::min(at, end);
}

std::optional<Found<std::string>> MakeStep(std::string_view text, Span part) {
  size_t begin = PassNumber(text, part.begin, part.end);
  size_t end = SkipSpacesBack(text, part.end);
  const size_t stop = end > begin && text[end - 1] == '.' ? end - 1 : end;
  if (const size_t ending = MatchAnyBefore(text, stop, kEndings);
      ending != kNoMatch && ending > begin)
    end = ending;
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
  const auto label = FindAnyWord(text, kLabels);
  if (!label || label->begin > 24) return 0;
  size_t at = SkipSpaces(text, label->end);
  while (at < text.size() && (text[at] == '*' || text[at] == ']' || text[at] == ')')) ++at;
  at = SkipSpaces(text, at);
  if (at < text.size() && text[at] == ':') return at + 1;
  if (text.substr(at).starts_with("：")) return at + std::string_view("：").size();
  const std::string_view word = text.substr(label->begin, label->end - label->begin);
  return word.ends_with("는") ? at : 0;
}

int KnownSteps(const std::vector<Found<std::string>>& steps) {
  return static_cast<int>(std::count_if(steps.begin(), steps.end(),
                                        [](const auto& s) { return HasAnyWord(s.value, kKnown); }));
}

std::vector<Found<std::string>> StepsBy(std::string_view text, size_t begin, Joint joint) {
  std::vector<Found<std::string>> steps;
  const std::vector<Span> parts = Split(text, begin, joint);
  if (parts.size() < 2) return steps;
  for (const Span& part : parts) {
    if (auto step = MakeStep(text, part)) steps.push_back(*std::move(step));
  }
  if (steps.size() < 2) steps.clear();
  return steps;
}

}  // namespace

std::vector<Found<std::string>> ReadProcess(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return {};
  if (labelled == Labelled::kNo && !PossibleFields(text).Has(Field::kProcess)) return {};
  const size_t begin = PassLabel(text);
  for (const Joint joint : {Joint::kArrow, Joint::kDash, Joint::kSlash, Joint::kComma}) {
    auto steps = StepsBy(text, begin, joint);
    if (steps.empty()) continue;
    const int known = KnownSteps(steps);
    // Commas and slashes join too much else: all of the steps must be known ones then.
    const bool weak = joint == Joint::kSlash || joint == Joint::kComma;
    const bool named = labelled == Labelled::kYes || begin > 0;
    if (weak && known < static_cast<int>(steps.size()) && !(named && known >= 2)) continue;
    if (weak && !named && steps.size() < 3) continue;
    if (known < 2 && !(labelled == Labelled::kYes && joint == Joint::kArrow)) continue;
    return steps;
  }
  return {};
}

std::optional<Found<std::string>> ReadProcessStep(std::string_view text) {
  if (text.size() > kMaxText) return std::nullopt;
  const size_t begin = PassNumber(text, 0, text.size());
  if (begin == 0 || !HasAnyWord(text, kKnown)) return std::nullopt;
  auto step = MakeStep(text, {0, static_cast<uint32_t>(text.size())});
  if (!step) return std::nullopt;
  // "1차 면접: 실무진과 …": the name of the step stands before the colon.
  const size_t colon = step->value.find(" : ");
  const size_t cut = colon == std::string::npos ? step->value.find(": ") : colon;
  if (cut != std::string::npos &&
      HasAnyWord(std::string_view(step->value).substr(0, cut), kKnown)) {
    step->at.end = step->at.begin + static_cast<uint32_t>(cut);
    step->value.resize(cut);
  }
  return step;
}

}  // namespace gonggo
