#include "store/operation_summary.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/application.h"
#include "model/labels.h"
#include "text/particle.h"

namespace gonggo {
namespace {

constexpr char kMark = '\x1F';

struct Words {
  OperationWhat what;
  std::string_view code;
  // "{0}" … an argument, "{f1}" a field's label, "{s1}" a stage's, "{을/를}" a particle, "{n0}"
  // English "1 posting" or "3 postings".
  Bilingual text;
};

using enum OperationWhat;
constexpr std::array kWords = {
    Words{kAdded, "added", {"{0} 추가", "added {0}"}},
    Words{kLinksLookedAt, "links", {"링크 다시 확인", "looked at links again"}},
    Words{kTagged, "tagged", {"공고 {0}건에 태그 '{1}' 붙임", "tag '{1}' put on {n0}"}},
    Words{kUntagged, "untagged", {"공고 {0}건에서 태그 '{1}' 뗌", "tag '{1}' taken off {n0}"}},
    Words{kNoted, "noted", {"공고 {0}건에 메모 남김", "note on {n0}"}},
    Words{kNoteDeleted, "note_deleted", {"공고 {0}건의 메모 지움", "note deleted from {n0}"}},
    Words{kCompanyNoted, "company_noted", {"회사 '{0}'에 메모 남김", "note on company '{0}'"}},
    Words{kCompanyNoteDeleted,
          "company_note_deleted",
          {"회사 '{0}'의 메모 지움", "note on company '{0}' deleted"}},
    Words{kRemoved, "removed", {"공고 {0}건 지움", "removed {n0}"}},
    Words{kRestored, "restored", {"공고 {0}건 되살림", "restored {n0}"}},
    Words{kCorrected,
          "corrected",
          {"공고 {0}건의 {f1}{을/를} '{2}'{으로/로} 고침", "{f1} of {n0} set to '{2}'"}},
    Words{
        kCorrectionCleared,
        "correction_cleared",
        {"공고 {0}건의 {f1}{을/를} 읽은 값으로 되돌림", "{f1} of {n0} set back to what was read"}},
    Words{kLeftGroup,
          "left_group",
          {"공고 {0}건을 비슷한 공고 묶음에서 뺌", "took {n0} out of groups of near-duplicates"}},
    Words{kDeduped, "deduped", {"비슷한 공고 묶기", "grouped near-duplicates"}},
    Words{kStage, "stage", {"{0}: '{s1}' 단계 기록", "{0}: stage '{s1}' recorded"}},
    Words{kStageTakenBack,
          "stage_taken_back",
          {"{0}: '{s1}' 단계 기록 취소", "{0}: stage '{s1}' taken back"}},
    Words{kApplication, "application", {"{0}: 지원 기록 고침", "{0}: application changed"}},
    Words{kApplicationsRead,
          "applications_read",
          {"{0}의 지원 기록 넣음", "applications of {0} taken in"}},
    Words{kStageOfNote,
          "stage_of_note",
          {"노트에서 '{s0}' 단계 기록", "stage '{s0}' recorded from a note"}},
};

// "added" of several: the first of them, and how many more.
constexpr Bilingual kAddedSeveral{"{0} 외 {1}개 추가", "added {0} and {1} more"};

std::vector<std::string_view> Parts(std::string_view summary) {
  std::vector<std::string_view> parts;
  while (!summary.empty()) {
    summary.remove_prefix(1);  // kMark
    const size_t end = std::min(summary.find(kMark), summary.size());
    parts.push_back(summary.substr(0, end));
    summary.remove_prefix(end);
  }
  return parts;
}

std::string StageWords(std::string_view id, Language language) {
  const auto point = StagePointFromId(id);
  if (!point) return std::string(id);
  std::string words(Label(point->stage, language));
  if (point->stage != Stage::kInterview || point->round == 0) return words;
  const std::string round = std::to_string(point->round);
  return language == Language::kKorean ? round + "차 " + words : words + ' ' + round;
}

std::string ArgumentWords(char kind, std::string_view argument, Language language) {
  if (kind == 'f') return std::string(FieldLabel(argument, language));
  if (kind == 's') return StageWords(argument, language);
  if (kind == 'n') return std::string(argument) + (argument == "1" ? " posting" : " postings");
  return std::string(argument);
}

// `pattern` with arguments[1…] in it; arguments[0] is the code.
std::string Filled(std::string_view pattern, const std::vector<std::string_view>& arguments,
                   Language language) {
  std::string out;
  while (!pattern.empty()) {
    const size_t open = std::min(pattern.find('{'), pattern.size());
    out += pattern.substr(0, open);
    pattern.remove_prefix(open);
    if (pattern.empty()) break;
    const size_t close = pattern.find('}');
    const std::string_view inside = pattern.substr(1, close - 1);
    pattern.remove_prefix(close + 1);
    if (inside.find('/') != std::string_view::npos) {
      out += ParticleAfter(out, inside);
      continue;
    }
    const size_t index = static_cast<size_t>(inside.back() - '0') + 1;
    if (index < arguments.size()) out += ArgumentWords(inside.front(), arguments[index], language);
  }
  return out;
}

}  // namespace

std::string OperationSummary(OperationWhat what,
                             std::initializer_list<std::string_view> arguments) {
  const auto words = std::ranges::find(kWords, what, &Words::what);
  std::string summary = kMark + std::string(words->code);
  for (const std::string_view argument : arguments) {
    summary += kMark;
    for (const char c : argument) summary += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return summary;
}

std::string OperationWords(std::string_view summary, Language language) {
  if (!summary.starts_with(kMark)) return std::string(summary);
  const std::vector<std::string_view> parts = Parts(summary);
  const auto words = std::ranges::find(kWords, parts.front(), &Words::code);
  if (words == kWords.end()) {
    // Of a newer gonggo: what it is about says more than nothing.
    std::string out;
    for (const std::string_view part : parts) out.append(out.empty() ? "" : " ").append(part);
    return out;
  }
  const bool several = words->what == kAdded && parts.size() > 2 && parts[2] != "0";
  return Filled((several ? kAddedSeveral : words->text).In(language), parts, language);
}

}  // namespace gonggo
