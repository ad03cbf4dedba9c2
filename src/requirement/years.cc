#include "requirement/years.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "requirement/scan.h"
#include "requirement/years_cues.h"
#include "text/byte_scan.h"

namespace gonggo {
namespace {

// Nobody asks for more; companies and people are older.
constexpr double kMaxYears = 30;

enum class Unit : unsigned char { kNone, kYears, kMonths };
enum class Bound : unsigned char { kBare, kAtLeast, kAtMost, kAbout };

struct Amount {
  double value = 0;
  size_t end = 0;
  Unit unit = Unit::kNone;
  Bound bound = Bound::kBare;
  bool seniority = false;  // 년차
};

struct Statement {
  std::optional<double> min, max;
  size_t begin = 0, end = 0;
  Bound bound = Bound::kBare;
  bool range = false, months_only = false, seniority = false;
};

// Whether the first two characters of one of kLatinUnits stand anywhere ("ye", "yr", "mo", and 年),
// or the first two bytes of 년 or 월. A space may stand inside of a word.
bool MayHoldUnit(std::string_view line) {
  return FindByteWhere(line, 0, [](auto c, auto next) {
           const auto folded = c | 0x20;
           const auto second = next | 0x20;
           return ((folded == 'y') &
                   ((second == 'e') | (second == 'r') | (next == '\t') | (next == ' '))) |
                  ((folded == 'm') & ((second == 'o') | (next == '\t') | (next == ' '))) |
                  ((c == 0xE5) & (next == 0xB9)) | ((c == 0xEB) & (next == 0x85)) |
                  ((c == 0xEC) & (next == 0x9B));
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

std::optional<Amount> ReadAmount(std::string_view line, size_t at) {
  Amount amount;
  if (at >= line.size()) return std::nullopt;
  if (IsDigitByte(line[at])) {
    const auto number = ScanNumber(line, at);
    if (!number || number->digits > 2) return std::nullopt;
    amount.value = number->value;
    amount.end = number->end;
    return amount;
  }
  const auto word = FindWordAt(line, at, cues::kNumberWords);
  if (!word) return std::nullopt;
  amount.value = cues::kNumbers[word->index];
  amount.end = word->end;
  return amount;
}

void ReadBound(std::string_view line, Amount& amount) {
  size_t at = SkipSpaces(line, amount.end);
  if (at < line.size() && line[at] == '(') at = SkipSpaces(line, at + 1);
  struct Kind {
    WordList words;
    Bound bound;
  };
  static constexpr Kind kKinds[] = {{cues::kAtLeastAfter, Bound::kAtLeast},
                                    {cues::kAtMostAfter, Bound::kAtMost},
                                    {cues::kAboutAfter, Bound::kAbout}};
  for (const Kind& kind : kKinds) {
    const size_t end = MatchAnyAt(line, at, kind.words);
    if (end == kNoMatch) continue;
    amount.bound = kind.bound;
    amount.end = end;
    return;
  }
}

// The unit and the bound after a number: "년 이상", "+ years", " (five) or more years".
void ReadUnit(std::string_view line, Amount& amount) {
  size_t at = SkipSpaces(line, amount.end);
  if (at < line.size() && line[at] == '(') {  // 5 (five) years
    if (const auto word = ReadAmount(line, at + 1); word && word->value == amount.value)
      at = word->end;
  }
  if (at < line.size() && line[at] == ')') at = SkipSpaces(line, at + 1);
  if (const size_t plus = MatchAnyAt(line, at, cues::kPlus); plus != kNoMatch) {
    amount.bound = Bound::kAtLeast;
    at = SkipSpaces(line, plus);
  }
  // 4-years full-time
  if (at + 1 < line.size() && line[at] == '-' && (line[at + 1] | 0x20) == 'y') ++at;
  struct Kind {
    WordList words;
    Unit unit;
    bool seniority;
  };
  static constexpr Kind kKinds[] = {{cues::kSeniorityUnits, Unit::kYears, true},
                                    {cues::kYearUnits, Unit::kYears, false},
                                    {cues::kMonthUnits, Unit::kMonths, false}};
  for (const Kind& kind : kKinds) {
    const size_t end = MatchAnyAt(line, at, kind.words);
    if (end == kNoMatch) continue;
    amount.unit = kind.unit;
    amount.seniority = kind.seniority;
    amount.end = end;
    break;
  }
  if (amount.unit == Unit::kNone) return;
  if (amount.unit == Unit::kYears && !amount.seniority) {  // 1년 6개월
    const size_t next = SkipSpaces(line, amount.end);
    if (auto months = ReadAmount(line, next); months && months->value < 12) {
      const size_t end = MatchAnyAt(line, SkipSpaces(line, months->end), cues::kMonthUnits);
      if (end != kNoMatch) {
        amount.value += months->value / 12;
        amount.end = end;
      }
    }
  }
  ReadBound(line, amount);
}

// Past what joins two ends of a range, else kNoMatch.
size_t MatchRange(std::string_view line, size_t at) {
  at = SkipSpaces(line, at);
  if (const size_t sign = MatchRangeSign(line, at); sign != kNoMatch) return SkipSpaces(line, sign);
  const size_t word = MatchAnyAt(line, at, cues::kRangeWords);
  return word == kNoMatch ? kNoMatch : SkipSpaces(line, word);
}

// The second end of a range that begins with `first`.
std::optional<Amount> ReadSecond(std::string_view line, const Amount& first) {
  size_t at = MatchRange(line, first.end);
  // "2년 이상(~12년)"
  const size_t paren = SkipSpaces(line, first.end);
  if (at == kNoMatch && first.bound == Bound::kAtLeast && paren < line.size() && line[paren] == '(')
    at = MatchRange(line, paren + 1);
  const bool joined = at != kNoMatch;
  if (!joined) {
    if (first.unit == Unit::kNone || first.bound != Bound::kAtLeast) return std::nullopt;
    at = SkipSpaces(line, first.end);
    if (at < line.size() && (line[at] == ',' || line[at] == ')')) at = SkipSpaces(line, at + 1);
  }
  if (const size_t full = MatchAt(line, at, "만"); full != kNoMatch)  // 만 4년 ~ 만 7년
    at = SkipSpaces(line, full);
  auto second = ReadAmount(line, at);
  if (!second) return std::nullopt;
  ReadUnit(line, *second);
  if (second->unit == Unit::kNone || second->value <= first.value) return std::nullopt;
  if (first.unit != Unit::kNone && first.unit != second->unit) return std::nullopt;
  if (!joined && second->bound != Bound::kAtMost) return std::nullopt;
  return second;
}

double InYears(double value, Unit unit) {
  return unit == Unit::kMonths ? std::round(value / 12 * 100) / 100 : value;
}

// The bound that stands before the number: "최소", "up to".
Bound BoundBefore(std::string_view line, size_t begin) {
  const size_t end = SkipSpacesBack(line, begin);
  // "no more than" ends as "more than" does.
  if (MatchAnyBefore(line, end, cues::kAtMostBefore) != kNoMatch) return Bound::kAtMost;
  if (MatchAnyBefore(line, end, cues::kAtLeastBefore) != kNoMatch) return Bound::kAtLeast;
  if (MatchAnyBefore(line, end, cues::kAboutBefore) != kNoMatch) return Bound::kAbout;
  return Bound::kBare;
}

// Where "~ 경력 10년" has its sign: in front of 경력. Else `begin`.
size_t BeforeCareer(std::string_view line, size_t begin) {
  const size_t end = SkipSpacesBack(line, begin);
  const size_t word = MatchBefore(line, end, "경력");
  if (word == kNoMatch) return end;
  const size_t before = SkipSpacesBack(line, word);
  return before > 0 && line[before - 1] == '~' ? before : end;
}

void Evaluate(std::string_view line, const Amount& first, const std::optional<Amount>& second,
              Statement& out) {
  const Bound before = BoundBefore(line, BeforeCareer(line, out.begin));
  const Amount& last = second ? *second : first;
  out.end = last.end;
  out.bound = last.bound != Bound::kBare ? last.bound : before;
  out.seniority = last.seniority;
  const Unit unit = last.unit;
  out.months_only = unit == Unit::kMonths;
  const double low = InYears(first.value, unit);
  const double high = InYears(last.value, unit);
  if (second) {
    out.range = true;
    out.min = low;
    // "최소 4년 이상 9년 이하" has both ends, "최소 3~5년" the lower one.
    const bool both = last.bound == Bound::kAtMost || before != Bound::kAtLeast;
    if (last.bound != Bound::kAtLeast && both) out.max = high;
    return;
  }
  if (out.bound == Bound::kAtMost) {
    out.max = high;
    const size_t end = BeforeCareer(line, out.begin);  // 신입~4년
    const size_t sign = MatchAnyBefore(line, end, cues::kAtMostBefore);
    if (sign != kNoMatch &&
        MatchAnyBefore(line, SkipSpacesBack(line, sign), cues::kNewcomer) != kNoMatch) {
      out.min = 0;
    }
  } else {
    out.min = low;
    if (out.bound == Bound::kAbout) out.max = high;
  }
}

// "3년~)", "3년 ~": where the sign of a range ends that nothing follows, else kNoMatch.
size_t MatchOpenRange(std::string_view line, size_t at) {
  const size_t sign = MatchRangeSign(line, SkipSpaces(line, at));
  if (sign == kNoMatch) return kNoMatch;
  const size_t next = SkipSpaces(line, sign);
  return next >= line.size() || line[next] == ')' || line[next] == ']' ? sign : kNoMatch;
}

// Reads the statement whose first number stands at `begin`.
std::optional<Statement> ReadStatement(std::string_view line, size_t begin) {
  auto first = ReadAmount(line, begin);
  if (!first) return std::nullopt;
  ReadUnit(line, *first);
  const auto second = ReadSecond(line, *first);
  if (!second && first->unit == Unit::kNone) return std::nullopt;
  if (!second && first->bound == Bound::kBare) {
    if (const size_t open = MatchOpenRange(line, first->end); open != kNoMatch) {
      first->bound = Bound::kAtLeast;
      first->end = open;
    }
  }
  Statement statement;
  statement.begin = begin;
  Evaluate(line, *first, second, statement);
  return statement;
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

// True if the words around it say that it is no experience: 설립 14년차, 3년 근속 시, 2년마다.
bool IsOtherThing(std::string_view line, const Statement& s) {
  size_t before = SkipSpacesBack(line, s.begin);
  while (before > 0 &&
         (line[before - 1] == ':' || line[before - 1] == '(' || line[before - 1] == '\'')) {
    before = SkipSpacesBack(line, before - 1);
  }
  if (MatchAnyBefore(line, before, cues::kOtherBefore) != kNoMatch) return true;
  const size_t after = SkipSpaces(line, s.end);
  if (MatchAnyAt(line, after, cues::kOtherAfter) != kNoMatch &&
      MatchAnyAt(line, after, cues::kWantedAfter) == kNoMatch)
    return true;
  if (IsSomebodyElses(line, s.end)) return true;
  if (s.seniority && MatchAnyAt(line, after, cues::kCompanyAfter) != kNoMatch) return true;
  // 5년 이상 15년 이내 is a range as 이하 is; 졸업 후 3년 이내 none.
  if (!s.range && MatchBefore(line, s.end, "이내") != kNoMatch) {
    return MatchAnyBefore(line, before, cues::kExperienceBefore) == kNoMatch;
  }
  if (s.bound == Bound::kBare || s.bound == Bound::kAbout) {
    if (MatchAnyBefore(line, before, cues::kOtherBeforeBare) != kNoMatch) return true;
    if (MatchAnyAt(line, after, cues::kOtherAfterBare) != kNoMatch) return true;
    // 23년 5월, 3년 100만원: a date or another number.
    if (!s.range && after < line.size() && IsDigitByte(line[after])) return true;
  }
  // 경력 3년 이상 (3개월): how long the probation is
  if (after < line.size() && line[after] == '(') {
    const auto amount = ReadAmount(line, SkipSpaces(line, after + 1));
    if (amount && MatchAnyAt(line, SkipSpaces(line, amount->end), cues::kMonthUnits) != kNoMatch)
      return true;
  }
  return false;
}

// True if a number without bound is said to be experience by its neighbours.
bool HasExperienceBeside(std::string_view line, const Statement& s) {
  if (s.seniority) return true;
  size_t before = SkipSpacesBack(line, s.begin);
  while (before > 0 && (line[before - 1] == ':' || line[before - 1] == '(')) {
    before = SkipSpacesBack(line, before - 1);
  }
  if (MatchAnyBefore(line, before, cues::kExperienceBefore) != kNoMatch) return true;
  return MatchAnyAt(line, SkipSpaces(line, s.end), cues::kExperienceAfter) != kNoMatch;
}

bool IsExperience(std::string_view line, const Statement& s, YearsContext context,
                  LineFacts& facts) {
  const double largest = s.max.value_or(s.min.value_or(0));
  if (largest <= 0 || largest > kMaxYears || IsOtherThing(line, s)) return false;
  if (s.months_only && facts.SpeaksOfProbation()) return false;
  if (context == YearsContext::kLabelled) return true;
  const bool bare_months = s.months_only && s.bound == Bound::kBare;
  if (!bare_months && HasExperienceBeside(line, s)) return true;
  if (bare_months)
    return MatchAnyAt(line, SkipSpaces(line, s.end), cues::kExperienceAfter) != kNoMatch;
  if (s.bound == Bound::kBare && !s.range) return false;
  if (context == YearsContext::kRequirement && s.bound != Bound::kAbout) return true;
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

// Whether the digit or letter at `at` is the first of its number or word.
bool MayBegin(std::string_view line, size_t at) {
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
    const auto s = MayBegin(line, at) ? ReadStatement(line, at) : std::nullopt;
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
