#include "requirement/years.h"

#include <algorithm>
#include <array>

#include "requirement/degree.h"
#include "requirement/scan.h"
#include "requirement/written_years.h"
#include "requirement/years_cues.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Nobody asks for more; companies and people are older.
constexpr double kMaxYears = 30;

// Whether the first two characters of one of kLatinUnits stand anywhere ("ye", "yr", "mo", "ja",
// 年), or the first two bytes of 년 or 월. A space may stand inside of a word.
bool MayHoldUnit(std::string_view line) {
  return FindByteWhere(line, 0, [](auto c, auto next) {
           const auto folded = c | 0x20;
           const auto second = next | 0x20;
           return ((folded == 'y') &
                   ((second == 'e') | (second == 'r') | (next == '\t') | (next == ' '))) |
                  ((folded == 'm') & ((second == 'o') | (next == '\t') | (next == ' '))) |
                  ((folded == 'j') & (second == 'a')) | ((c == 0xE5) & (next == 0xB9)) |
                  ((c == 0xEB) & (next == 0x85)) | ((c == 0xEC) & (next == 0x9B));
         }) < line.size();
}

// A cheap test for what every statement has: a unit.
bool MayHoldYears(std::string_view line) {
  if (!MayHoldUnit(line)) return false;
  if (FindSyllable(line, "년") != std::string_view::npos) return true;
  if (FindSyllable(line, "월") != std::string_view::npos && HasAnyWord(line, cues::kMonthUnits))
    return true;
  return HasAnyWord(line, cues::kLatinUnits);
}

// What the whole line says, found out once and only when asked for.
class LineFacts {
 public:
  explicit LineFacts(std::string_view line) : line_(line) {}
  bool SpeaksOfExperience() { return Answer(cues::kExperience, experience_); }
  bool SpeaksOfProbation() { return Answer(cues::kProbation, probation_); }

 private:
  enum class Known : unsigned char { kNot, kNo, kYes };

  bool Answer(WordList words, Known& known) const {
    if (known == Known::kNot) known = HasAnyWord(line_, words) ? Known::kYes : Known::kNo;
    return known == Known::kYes;
  }

  std::string_view line_;
  Known experience_ = Known::kNot;
  Known probation_ = Known::kNot;
};

// "23년 개발 경력의 CTO와 함께": the years of somebody whom the reader will work with, said within
// the next few words.
bool IsSomebodyElses(std::string_view line, size_t at) {
  constexpr int kWords = 4;
  constexpr size_t kReach = 96;  // bytes; a line without spaces is looked at no further
  line = line.substr(0, std::min(line.size(), at + kReach));
  bool owned = MatchAt(line, at, "의") != kNoMatch;
  for (int word = 0; word < kWords && at < line.size(); ++word) {
    at = SkipSpaces(line, at);
    const size_t end = std::min(line.find(' ', at), line.size());
    const size_t who = owned ? MatchAnyAt(line, at, cues::kSomebody) : kNoMatch;
    if (who != kNoMatch && MatchAnyAt(line, who, cues::kSomebodyParticles) != kNoMatch) return true;
    owned = MatchAnyBefore(line, end, cues::kOwned) != kNoMatch;
    at = end;
  }
  return false;
}

// "MS + 3 years", "a Master's degree plus 4 years", "석사 3년": years beside a degree are of work.
bool IsBesideDegree(std::string_view line, const WrittenYears& s) {
  constexpr size_t kReach = 40;  // bytes
  static constexpr WordTable kJoins = {"+", "&", "plus", "with", "and", "및", "졸업 후", "취득 후"};
  const size_t end = SkipSpacesBack(line, s.begin);
  // "4년제 대학교 3년": a degree's own years, and those at a school.
  const size_t join = MatchAnyBefore(line, end, kJoins);
  if (join == kNoMatch && s.bound != YearsBound::kAtLeast) return false;
  // "석사 학위 + 3년", "Master's degree with 3 years"; some names of degrees hold what joins.
  constexpr size_t kNear = 12;
  const size_t near = SkipSpacesBack(line, std::min(join, end));
  const size_t begin = CharBoundaryBefore(line, end - std::min(end, kReach));
  for (const FoundDegree& degree : FindDegrees(line.substr(begin, end - begin))) {
    if (degree.degree != Education::kAny && begin + degree.at.end + kNear >= near) return true;
  }
  return false;
}

// True if the words around it say that it is no experience: 설립 14년차, 3년 근속 시, 2년마다.
bool IsOtherThing(std::string_view line, const WrittenYears& s) {
  size_t before = SkipSpacesBack(line, s.begin);
  while (before > 0 &&
         (line[before - 1] == ':' || line[before - 1] == '(' || line[before - 1] == '\'')) {
    before = SkipSpacesBack(line, before - 1);
  }
  // "학사 졸업 후 5년 이상" asks for them.
  if (MatchAnyBefore(line, before, cues::kOtherBefore) != kNoMatch &&
      (s.bound != YearsBound::kAtLeast || !IsBesideDegree(line, s)))
    return true;
  const size_t after = SkipSpaces(line, s.end);
  if (MatchAnyAt(line, after, cues::kOtherAfter) != kNoMatch &&
      MatchAnyAt(line, after, cues::kWantedAfter) == kNoMatch)
    return true;
  if (IsSomebodyElses(line, s.end)) return true;
  if (s.seniority && MatchAnyAt(line, after, cues::kCompanyAfter) != kNoMatch) return true;
  // "1년차: 4,050만원": what is paid then
  if (s.seniority && after < line.size() && line[after] == ':') {
    const size_t value = SkipSpaces(line, after + 1);
    if (value < line.size() && IsDigitByte(line[value])) return true;
  }
  // 5년 이상 15년 이내 is a range as 이하 is; 졸업 후 3년 이내 none.
  if (!s.range && MatchBefore(line, s.end, "이내") != kNoMatch) {
    return MatchAnyBefore(line, before, cues::kExperienceBefore) == kNoMatch;
  }
  if (s.bound == YearsBound::kBare || s.bound == YearsBound::kAbout) {
    if (MatchAnyBefore(line, before, cues::kOtherBeforeBare) != kNoMatch) return true;
    if (MatchAnyAt(line, after, cues::kOtherAfterBare) != kNoMatch) return true;
    // 23년 5월, 3년 100만원: a date or another number.
    if (!s.range && after < line.size() && IsDigitByte(line[after])) return true;
  }
  // 경력 3년 이상 (3개월): how long the probation is
  if (after < line.size() && line[after] == '(') {
    const size_t number = MatchYearsNumber(line, SkipSpaces(line, after + 1));
    if (number != kNoMatch &&
        MatchAnyAt(line, SkipSpaces(line, number), cues::kMonthUnits) != kNoMatch)
      return true;
  }
  return false;
}

// "12 years of field sales experience", "5 years construction scheduling experience": of what, in
// a few words.
bool CountsExperienceOf(std::string_view line, size_t at) {
  constexpr size_t kReach = 56;
  constexpr std::string_view kExperienceWord = "experience";
  const std::string_view words = line.substr(at, kReach);
  for (size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (!IsAlphaByte(c) && c != ' ' && c != '-' && c != '/' && c != '&') return false;
    if (i > 0 && words[i - 1] == ' ' && MatchAt(words, i, kExperienceWord) != kNoMatch) return true;
  }
  return false;
}

// True if a number without bound is said to be experience by its neighbours.
bool HasExperienceBeside(std::string_view line, const WrittenYears& s) {
  // "5 years at sea, with 2 of those years as a captain"
  static constexpr WordTable kOfThose = {"of those years", "of these years"};
  if (s.seniority || MatchAnyBefore(line, s.end, kOfThose) != kNoMatch) return true;
  size_t before = SkipSpacesBack(line, s.begin);
  while (before > 0 && (line[before - 1] == ':' || line[before - 1] == '(')) {
    before = SkipSpacesBack(line, before - 1);
  }
  if (MatchAnyBefore(line, before, cues::kExperienceBefore) != kNoMatch) return true;
  return MatchAnyAt(line, SkipSpaces(line, s.end), cues::kExperienceAfter) != kNoMatch ||
         CountsExperienceOf(line, s.end) || IsBesideDegree(line, s);
}

// "Kotlin 3년", "Java, Spring 3년": a short line that ends so behind a name in Latin script.
bool ClosesBehindTool(std::string_view line, const WrittenYears& s) {
  constexpr size_t kLongestLine = 60;
  constexpr double kMostYears = 10;
  if (line.size() > kLongestLine || s.min.value_or(0) > kMostYears) return false;
  const bool closes = SkipSpaces(line, s.end) == line.size();
  if (!closes || !line.ends_with("년") || s.begin < 2 || line[s.begin - 1] != ' ') return false;
  const char before = line[s.begin - 2];
  return IsAlphaByte(before) || before == '#' || before == '+';
}

bool IsExperience(std::string_view line, const WrittenYears& s, YearsContext context,
                  LineFacts& facts) {
  const double largest = s.max.value_or(s.min.value_or(0));
  if (largest <= 0 || largest > kMaxYears || IsOtherThing(line, s)) return false;
  if (s.months_only && facts.SpeaksOfProbation()) return false;
  if (context == YearsContext::kLabelled) return true;
  const bool bare_months = s.months_only && s.bound == YearsBound::kBare;
  if (!bare_months && HasExperienceBeside(line, s)) return true;
  if (bare_months)
    return MatchAnyAt(line, SkipSpaces(line, s.end), cues::kExperienceAfter) != kNoMatch;
  if (s.bound == YearsBound::kBare && !s.range)
    return context == YearsContext::kRequirement && ClosesBehindTool(line, s);
  if (context == YearsContext::kRequirement && s.bound != YearsBound::kAbout) return true;
  return facts.SpeaksOfExperience();
}

// By byte: how far it is to the next one that may be a digit or letter; 0 where this one is.
constexpr std::array<uint8_t, 256> MakeSteps() {
  std::array<uint8_t, 256> steps{};
  for (size_t b = 0; b < steps.size(); ++b) {
    const auto c = static_cast<char>(b);
    const bool begins = IsDigitByte(c) || IsAlphaByte(c);
    steps[b] = begins ? 0 : b >= 0xE0 && b < 0xF0 ? 3 : 1;
  }
  return steps;
}
constexpr auto kSteps = MakeSteps();

// A statement begins with a digit or a letter.
size_t FindBeginning(std::string_view line, size_t at) {
  while (at < line.size()) {
    const uint8_t step = kSteps[static_cast<unsigned char>(line[at])];
    if (step == 0) return at;
    at += step;
  }
  return line.size();
}

// Past the digits and letters at `at`, inside of which no statement begins.
size_t PassRun(std::string_view line, size_t at) {
  while (at < line.size() && kSteps[static_cast<unsigned char>(line[at])] == 0) ++at;
  return at;
}

// Whether the digit or letter at `at` is the first of a number; of its words by their first letter.
bool MayBegin(std::string_view line, size_t at) {
  const WordList words = cues::kNumberWords;
  if (!IsDigitByte(line[at]) && !words.edges().MayBegin(HeadAt(line, at))) return false;
  if (at == 0) return true;
  const char before = line[at - 1];
  if (IsDigitByte(before) || IsAlphaByte(before) || before == ',') return false;
  // 2.5 is one number; a bullet "1.3년" is rarer than a decimal.
  return !(before == '.' && at >= 2 && IsDigitByte(line[at - 2]));
}

}  // namespace

std::vector<FoundYears> FindYears(std::string_view line, YearsContext context) {
  std::vector<FoundYears> found;
  if (!MayHoldYears(line)) return found;
  LineFacts facts(line);
  size_t at = 0;
  while ((at = FindBeginning(line, at)) < line.size()) {
    const auto s = MayBegin(line, at) ? ReadWrittenYears(line, at) : std::nullopt;
    if (!s) {
      at = PassRun(line, at);
      continue;
    }
    at = std::max(s->end, at + 1);
    if (!IsExperience(line, *s, context, facts)) continue;
    found.push_back(
        {s->min, s->max, {static_cast<uint32_t>(s->begin), static_cast<uint32_t>(s->end)}});
  }
  return found;
}

}  // namespace gonggo
