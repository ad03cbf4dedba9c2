#include "requirement/token.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "requirement/degree.h"
#include "requirement/denied.h"
#include "requirement/departments.h"
#include "requirement/scan.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

// How far the word that makes a field of study of a list ("통계, 수학, 산업공학 등 관련 전공") may
// stand from it.
constexpr uint32_t kMajorBytes = 80;
// … and how far where others stand between: "데이터과학, 정보통신공학, 산업공학, … 전공자".
constexpr uint32_t kLongMajorBytes = 200;

constexpr ByteSet kParentheses("()");
constexpr ByteSet kSentenceEnds(".;");

bool HasStop(const std::vector<Cue>& cues, uint32_t begin, uint32_t end) {
  for (auto cue = FirstCueFrom(cues, begin); cue != cues.end() && cue->at.begin < end; ++cue) {
    if (cue->kind == CueKind::kStop || cue->kind == CueKind::kStopAtComma) return true;
  }
  return false;
}

// Whether two fields of study and more stand in `words`.
bool ListsMajors(std::string_view words) {
  constexpr std::string_view kEngineering = "공학";
  const size_t first = words.find(kEngineering);
  return first != std::string_view::npos &&
         words.find(kEngineering, first + kEngineering.size()) != std::string_view::npos;
}

// Whether the skill at `at` is a field of study there.
bool IsMajor(std::string_view line, const std::vector<Cue>& cues, Span at) {
  for (auto cue = FirstCueFrom(cues, at.end);
       cue != cues.end() && cue->at.begin - at.end <= kLongMajorBytes; ++cue) {
    const bool near = cue->at.begin - at.end <= kMajorBytes;
    if (cue->kind == CueKind::kMajor || cue->kind == CueKind::kDegree)
      return near || ListsMajors(line.substr(at.end, cue->at.begin - at.end));
    if (cue->kind == CueKind::kStop || cue->kind == CueKind::kStopAtComma) break;
  }
  // "학사 학위 (예: 통계, 데이터 과학)"
  constexpr uint32_t kBesideParenthesis = 24;
  const uint32_t reach = at.begin > kMajorBytes ? at.begin - kMajorBytes : 0;
  const size_t paren = kParentheses.LastIn(line.substr(reach, at.begin - reach));
  if (paren != std::string_view::npos && line[reach + paren] == '(') {
    const auto open = reach + static_cast<uint32_t>(paren);
    const uint32_t begin = open > 2 * kBesideParenthesis ? open - 2 * kBesideParenthesis : 0;
    for (auto cue = FirstCueFrom(cues, begin); cue != cues.end() && cue->at.end <= open; ++cue) {
      if ((cue->kind == CueKind::kMajor || cue->kind == CueKind::kDegree) &&
          open - cue->at.end <= kBesideParenthesis)
        return true;
    }
  }
  const uint32_t from = at.begin > kMajorBytes ? at.begin - kMajorBytes : 0;
  for (auto cue = FirstCueFrom(cues, from); cue != cues.end() && cue->at.end <= at.begin; ++cue) {
    if (cue->kind != CueKind::kMajorBefore) continue;
    const std::string_view between = line.substr(cue->at.end, at.begin - cue->at.end);
    if (!kSentenceEnds.IsIn(between) && !HasStop(cues, cue->at.end, at.begin)) return true;
  }
  return false;
}

bool MayBeMajor(const Token& token, const SkillTable& skills) {
  if (token.kind != TokenKind::kSkill || token.skill < 0) return false;
  const SkillKind kind = skills.skills[static_cast<size_t>(token.skill)].kind;
  return kind == SkillKind::kField || kind == SkillKind::kPractice;
}

// Drops the fields that are names of departments, where a list of those stands.
void DropDepartments(std::string_view line, const std::vector<Cue>& cues, const SkillTable& skills,
                     std::vector<Token>& tokens) {
  if (cues.empty()) return;
  const auto may = [&](const Token& token) { return MayBeMajor(token, skills); };
  if (std::none_of(tokens.begin(), tokens.end(), may)) return;
  for (const Span list : FindDepartments(line, cues)) {
    std::erase_if(tokens, [&](const Token& token) {
      return token.at.begin >= list.begin && token.at.end <= list.end && may(token);
    });
  }
}

// "영어 제외", "GitHub 작업 링크": what is not asked for, and what is handed in.
bool IsNotAsked(std::string_view line, const Token& token) {
  static constexpr WordTable kExcept = {"제외", "을 제외", "를 제외"};
  static constexpr WordTable kLink = {"링크",      "주소",        "url",
                                      "작업 링크", "프로필 링크", "계정 링크"};
  static constexpr WordTable kParticles = {"를", "가", "나", "와"};
  if (token.kind != TokenKind::kSkill) return false;
  const size_t behind = SkipSpaces(line, token.at.end);
  if (MatchAnyAt(line, behind, kExcept) != kNoMatch) return true;
  const size_t end = MatchAnyAt(line, behind, kLink);
  if (end == kNoMatch) return false;
  // 링크 is a word of its own, not in 링크드인.
  return end >= line.size() || static_cast<unsigned char>(line[end]) < 0x80 ||
         MatchAnyAt(line, end, kParticles) != kNoMatch;
}

// Few are moved by hand: std::stable_sort takes memory for every call.
void SortByPlace(std::vector<Token>& tokens) {
  constexpr size_t kFew = 16;
  const auto before = [](const Token& a, const Token& b) { return a.at.begin < b.at.begin; };
  if (tokens.size() > kFew) {
    std::stable_sort(tokens.begin(), tokens.end(), before);
    return;
  }
  for (size_t i = 1; i < tokens.size(); ++i) {
    for (size_t k = i; k > 0 && before(tokens[k], tokens[k - 1]); --k)
      std::swap(tokens[k], tokens[k - 1]);
  }
}

void DropOverlaps(std::vector<Token>& tokens) {
  uint32_t end = 0;
  std::erase_if(tokens, [&end](const Token& token) {
    if (token.at.begin < end) return true;
    end = token.at.end;
    return false;
  });
}

// "석사 학위", "Bachelor's degree": the level says it already.
void DropRepeatedDegrees(std::vector<Token>& tokens) {
  constexpr uint32_t kNear = 12;
  std::optional<uint32_t> before;  // where the last degree ends
  std::erase_if(tokens, [&before](const Token& token) {
    if (token.kind != TokenKind::kDegree) return false;
    const bool repeats =
        token.degree == Education::kAny && before && token.at.begin - *before <= kNear;
    if (!repeats) before = token.at.end;
    return repeats;
  });
}

}  // namespace

void ReadTokens(std::string_view line, const LineTerms& terms, YearsContext context,
                SkillFinder& finder, LineTokens& read) {
  std::vector<Token>& tokens = read.tokens;
  tokens.clear();
  read.cues.clear();
  for (const SkillMatch& m : finder.Find(line))
    tokens.push_back({TokenKind::kSkill, m.at, m.skill, m.family, {}, {}});
  const size_t skills_found = tokens.size();
  for (const FoundYears& years : FindYears(line, context))
    tokens.push_back({TokenKind::kYears, years.at, -1, -1, years, {}});
  if (!terms.degrees().empty()) {
    for (const FoundDegree& degree : DegreesOf(line, terms.degrees())) {
      // 학력 무관 asks for nothing.
      if (degree.degree != Education::kAny)
        tokens.push_back({TokenKind::kDegree, degree.at, -1, -1, {}, degree.degree});
    }
  }
  if (tokens.empty() && terms.alternatives().empty()) return;
  AppendCues(line, terms.alternatives(), read.cues);
  for (const Cue& cue : read.cues) {
    if (cue.kind == CueKind::kEquivalent)
      tokens.push_back({TokenKind::kEquivalent, cue.at, -1, -1, {}, {}});
    if (cue.kind == CueKind::kDegree)
      tokens.push_back({TokenKind::kDegree, cue.at, -1, -1, {}, Education::kAny});
  }
  // The finder's skills are in order, and none overlaps another.
  if (tokens.size() > skills_found) SortByPlace(tokens);
  const SkillTable& skills = finder.table();
  std::erase_if(tokens, [&](const Token& token) {
    return (MayBeMajor(token, skills) && IsMajor(line, read.cues, token.at)) ||
           IsNotAsked(line, token);
  });
  DropDepartments(line, read.cues, skills, tokens);
  DropDenied(line, read.cues, terms.necessity(), tokens);
  if (tokens.size() > 1) DropOverlaps(tokens);
  DropRepeatedDegrees(tokens);
}

}  // namespace gonggo
