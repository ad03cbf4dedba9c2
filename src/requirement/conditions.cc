#include "requirement/conditions.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "knowledge/tables.h"
#include "model/posting_json.h"
#include "requirement/branches.h"
#include "requirement/degree.h"
#include "requirement/equivalents.h"
#include "requirement/list_join.h"
#include "requirement/newcomers.h"
#include "requirement/qualification_joint.h"
#include "requirement/unnamed_choice.h"
#include "requirement/year_bands.h"
#include "requirement/years_of.h"
#include "requirement/years_of_both.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A word for a family, or one so general that it stands for its family (클라우드).
bool NamesFamily(const Token& token, const SkillTable& skills) {
  return token.skill < 0 ||
         (token.family >= 0 && skills.skills[static_cast<size_t>(token.skill)].optional);
}

ConditionKind KindOf(const Token& token, const SkillTable& skills) {
  switch (token.kind) {
    case TokenKind::kYears:
      return ConditionKind::kYears;
    case TokenKind::kDegree:
      return ConditionKind::kDegree;
    case TokenKind::kEquivalent:
      return ConditionKind::kEquivalent;
    case TokenKind::kSkill:
    case TokenKind::kName:
      break;
  }
  if (NamesFamily(token, skills)) return ConditionKind::kFamily;
  switch (skills.skills[static_cast<size_t>(token.skill)].kind) {
    case SkillKind::kCertificate:
      return ConditionKind::kCertificate;
    case SkillKind::kLanguageTest:
    case SkillKind::kHumanLanguage:
      return ConditionKind::kLanguage;
    default:
      return ConditionKind::kSkill;
  }
}

std::string ValueOf(const Token& token, const SkillTable& skills) {
  switch (token.kind) {
    case TokenKind::kYears:
      return YearsValue(token.years);
    case TokenKind::kDegree:
      return std::string(Id(token.degree));
    case TokenKind::kEquivalent:
      return "";
    case TokenKind::kSkill:
    case TokenKind::kName:
      break;
  }
  return std::string(NamesFamily(token, skills)
                         ? skills.families[static_cast<size_t>(token.family)].id
                         : skills.skills[static_cast<size_t>(token.skill)].id);
}

// Years and degrees, one of them a degree at least.
bool AreQualifications(const Alternative& a, const Alternative& b) {
  const bool degree = a.kind == ConditionKind::kDegree || b.kind == ConditionKind::kDegree;
  const auto is = [](const Alternative& one) {
    return one.kind == ConditionKind::kYears || one.kind == ConditionKind::kDegree;
  };
  return degree && is(a) && is(b);
}

// Skills and nothing else.
bool IsPlain(const Condition& condition) {
  return std::ranges::all_of(condition.alternatives, [](const Alternative& a) {
    return a.kind == ConditionKind::kSkill || a.kind == ConditionKind::kFamily;
  });
}

// Degrees that are named, and nothing else.
bool AreDegrees(const Condition& condition) {
  return std::ranges::all_of(condition.alternatives, [](const Alternative& a) {
    return a.kind == ConditionKind::kDegree && a.value != Id(Education::kAny);
  });
}

// Whether either of two neighbours, years or degrees, is enough.
bool JoinsQualifications(const Alternative& before, const Alternative& behind,
                         std::string_view between) {
  const bool degree = before.kind == ConditionKind::kDegree;
  const bool degrees = degree && behind.kind == ConditionKind::kDegree;
  const std::string_view words = TrimSpaces(between);
  // "석사/박사"; "BS or MS": the name of the first holds the word.
  if (degrees && (words == "/" || words == "·" || words == "ㆍ")) return true;
  if (degrees && words.empty() && before.surface.ends_with(" or")) return true;
  const auto pair =
      degree && !degrees ? QualificationPair::kDegreeAndYears : QualificationPair::kOther;
  return IsOr(ReadQualificationJoint(between, pair));
}

class Maker {
 public:
  Maker(const PlaceLines& place, const LineView& line, const std::vector<Group>& groups,
        const LineNecessity& necessity)
      : place_(place), line_(line), groups_(groups), necessity_(necessity) {
    if (!groups.empty()) group_of_.assign(line.tokens.size(), kAlone);
    for (size_t g = 0; g < groups.size(); ++g) {
      for (const size_t m : groups[g].members) group_of_[m] = static_cast<int>(g);
    }
    for (const Group& group : groups) {
      if (group.head < group_of_.size()) group_of_[group.head] = kAbsorbed;
    }
    conditions_.reserve(std::min(line.tokens.size(), kFewConditions));
    const std::vector<BranchedRun> runs = FindBranchedRuns(line, necessity.cues, necessity.of_line);
    auto run = runs.begin();
    for (size_t i = 0; i < line.tokens.size() && conditions_.size() < kMaxConditions; ++i) {
      if (run != runs.end() && i > run->tokens.back()) ++run;
      if (run != runs.end() && std::ranges::binary_search(run->tokens, i)) {
        if (i == run->tokens.front()) AddRun(*run);
        continue;
      }
      const int g = group_of_.empty() ? kAlone : group_of_[i];
      if (g == kAbsorbed) continue;
      if (g >= 0 && groups[static_cast<size_t>(g)].members.front() != i) continue;
      if (g >= 0) {
        AddGroup(groups[static_cast<size_t>(g)]);
      } else if (line.tokens[i].kind != TokenKind::kName) {
        AddSingle(i);
      }
    }
  }

  std::vector<Condition> Take() { return std::move(conditions_); }

 private:
  [[nodiscard]] Alternative Make(size_t i) const {
    const Token& token = line_.tokens[i];
    Alternative a;
    a.kind = KindOf(token, line_.skills);
    a.value = ValueOf(token, line_.skills);
    a.surface = std::string(Cut(line_.text, token.at));
    a.at = place_.At(token.at);
    return a;
  }

  static bool Holds(const Condition& condition, const Alternative& a) {
    return std::any_of(
        condition.alternatives.begin(), condition.alternatives.end(),
        [&a](const Alternative& b) { return a.kind == b.kind && a.value == b.value; });
  }

  // Adds to the last condition where the words between say so, else begins another one.
  void Put(Condition condition, Span at) {
    // Between skills alone a list has said what belongs together, but for "있거나", "써 보셨거나".
    const std::string_view between =
        at.begin >= last_end_ ? line_.text.substr(last_end_, at.begin - last_end_) : "";
    const bool plain = !conditions_.empty() && IsPlain(condition) && IsPlain(conditions_.back());
    bool joins = !conditions_.empty() && SaysOr(between) &&
                 (!plain || between.find("거나") != std::string_view::npos);
    if (!conditions_.empty() &&
        AreQualifications(conditions_.back().alternatives.back(), condition.alternatives.front()))
      joins = (JoinsQualifications(conditions_.back().alternatives.back(),
                                   condition.alternatives.front(), between) ||
               // "Bachelor's, Master's or PhD", "대졸 이상 (2,3년제)": who has the higher degree
               // has the lower one, so nobody asks for both.
               (AreDegrees(conditions_.back()) && AreDegrees(condition))) &&
              conditions_.back().necessity ==
                  NecessityAt(line_.text, necessity_.cues, at, necessity_.of_line);
    if (joins && OpensForYearsOfBoth(condition, between)) joins = false;
    const bool equivalent =
        !conditions_.empty() && condition.alternatives.front().kind == ConditionKind::kEquivalent;
    if (equivalent)
      SpreadEquivalent({line_, place_.At({0, 0}).begin, at, condition.alternatives.front()},
                       conditions_);
    if (joins && condition.alternatives.front().kind == ConditionKind::kDegree) DropSkillOfYears();
    if (joins || equivalent) {
      Condition& last = conditions_.back();
      for (Alternative& a : condition.alternatives) {
        if (!Holds(last, a)) last.alternatives.push_back(std::move(a));
      }
      last.open = last.open || condition.open;
    } else if (condition.alternatives.front().kind != ConditionKind::kEquivalent) {
      condition.necessity = NecessityAt(line_.text, necessity_.cues, at, necessity_.of_line);
      const bool repeated =
          condition.alternatives.size() == 1 &&
          std::any_of(conditions_.begin(), conditions_.end(), [&](const Condition& c) {
            return c.alternatives.size() == 1 && c.necessity == condition.necessity &&
                   Holds(c, condition.alternatives.front());
          });
      if (!repeated) conditions_.push_back(std::move(condition));
    }
    last_end_ = std::max(last_end_, at.end);
  }

  // Whether years and a skill with "or" between are not either of them: then the skill's condition
  // is open to what has no name here.
  bool OpensForYearsOfBoth(Condition& condition, std::string_view between) {
    Condition& last = conditions_.back();
    const bool years = condition.alternatives.front().kind == ConditionKind::kYears;
    const bool years_before =
        last.alternatives.size() == 1 && last.alternatives.front().kind == ConditionKind::kYears;
    if (years && IsPlain(last) && AreYearsOfBoth(between, YearsStand::kBehindSkill)) {
      last.open = true;
      return true;
    }
    if (years_before && IsPlain(condition) && AreYearsOfBoth(between, YearsStand::kBeforeSkill)) {
      condition.open = true;
      return true;
    }
    return false;
  }

  void AddGroup(const Group& group) {
    Condition condition;
    condition.at_least = group.at_least;
    condition.open = group.open;
    condition.alternatives.reserve(std::min(group.members.size(), kMaxConditions));
    for (const size_t m : group.members) {
      if (condition.alternatives.size() >= kMaxConditions) break;
      // Nothing says what such a name is: whoever has it is not turned away.
      if (line_.tokens[m].kind == TokenKind::kName) {
        condition.open = true;
        continue;
      }
      Alternative a = Make(m);
      if (!Holds(condition, a)) condition.alternatives.push_back(std::move(a));
    }
    if (condition.alternatives.empty()) return;
    Put(std::move(condition),
        {line_.tokens[group.members.front()].at.begin, line_.tokens[group.members.back()].at.end});
  }

  void AddSingle(size_t i) {
    const Token& token = line_.tokens[i];
    if (token.kind == TokenKind::kDegree && TakeShorterYears(token.at)) {
      conditions_.back().alternatives.push_back(Make(i));
      return;
    }
    if (shorter_.begin <= token.at.begin && token.at.end <= shorter_.end) return;
    if (IsOfAlternativeYears(i)) return;
    // "신입 또는 경력 3년 이상": years that nobody has to have.
    if (token.kind == TokenKind::kYears && token.years.min && *token.years.min > 0 &&
        ForNewcomers())
      return;
    if (i > 0 && token.kind == TokenKind::kYears && !conditions_.empty() &&
        line_.tokens[i - 1].kind == TokenKind::kYears &&
        AreBands(line_.text, line_.tokens[i - 1].years, token.years)) {
      conditions_.back().alternatives.push_back(Make(i));
      last_end_ = token.at.end;
      return;
    }
    Condition condition;
    condition.open = IsNamedAlone(line_, i);
    condition.alternatives.push_back(Make(i));
    // "프로그래밍 언어 2개 이상": as many of the family.
    if (token.kind == TokenKind::kSkill && token.family >= 0)
      condition.at_least = std::max(CountBehind(token), CountBefore(line_.cues, token.at.begin));
    Put(std::move(condition), token.at);
  }

  // "3+ years of Java or a Master's degree": either the years, which say the skill, or the degree.
  void DropSkillOfYears() {
    if (conditions_.size() < 2 || conditions_.back().alternatives.size() != 1) return;
    const Condition& before = conditions_[conditions_.size() - 2];
    const Alternative& years = before.alternatives.back();
    if (years.kind != ConditionKind::kYears) return;
    for (size_t i = 0; i < line_.tokens.size(); ++i) {
      if (line_.tokens[i].kind == TokenKind::kYears && place_.At(line_.tokens[i].at) == years.at &&
          YearsOf(line_, groups_, i) == conditions_.back().alternatives.front().value) {
        conditions_.pop_back();
        return;
      }
    }
  }

  // Clauses that must all be met; what stands in front with "or" is one more alternative of each.
  void AddRun(const BranchedRun& run) {
    const Span first = line_.tokens[run.tokens.front()].at;
    std::vector<Alternative> before;
    if (!conditions_.empty() && first.begin >= last_end_ &&
        SaysOr(line_.text.substr(last_end_, first.begin - last_end_))) {
      before = std::move(conditions_.back().alternatives);
      conditions_.pop_back();
    }
    for (const std::vector<size_t>& clause : run.clauses) {
      Condition condition;
      condition.alternatives = before;
      for (const size_t i : clause) {
        condition.alternatives.push_back(Make(i));
        // The most of one branch is none of another.
        FoundYears least = line_.tokens[i].years;
        least.max.reset();
        if (least.min) condition.alternatives.back().value = YearsValue(least);
      }
      condition.necessity = NecessityAt(line_.text, necessity_.cues, first, necessity_.of_line);
      conditions_.push_back(std::move(condition));
    }
    last_end_ = line_.tokens[run.tokens.back()].at.end;
  }

  // Whether the degree at `at` is enough instead of some of the years that were asked for last.
  bool TakeShorterYears(Span at) {
    const Span around = ShorterYearsAround(line_.text, at);
    if (around.empty() || conditions_.empty() ||
        conditions_.back().alternatives.front().kind != ConditionKind::kYears)
      return false;
    shorter_ = around;
    // "(3년 이상, 석사)": the years of the parenthesis stood before it.
    if (conditions_.size() > 1 &&
        conditions_.back().alternatives.front().at.begin >= place_.At(around).begin)
      conditions_.pop_back();
    return conditions_.back().alternatives.front().kind == ConditionKind::kYears;
  }

  // "a degree, or 4+ years of Python": the years say it, and with the degree nobody asks for it.
  [[nodiscard]] bool IsOfAlternativeYears(size_t i) const {
    if (i == 0 || line_.tokens[i - 1].kind != TokenKind::kYears || conditions_.empty() ||
        line_.tokens[i].kind != TokenKind::kSkill || line_.tokens[i].skill < 0)
      return false;
    const Condition& last = conditions_.back();
    const auto skill = static_cast<size_t>(line_.tokens[i].skill);
    return last.alternatives.size() > 1 &&
           last.alternatives.back().at == place_.At(line_.tokens[i - 1].at) &&
           last.alternatives.front().kind == ConditionKind::kDegree &&
           YearsOf(line_, groups_, i - 1) == line_.skills.skills[skill].id;
  }

  // Asked of the line once, however many years it names.
  bool ForNewcomers() {
    if (!newcomers_) newcomers_ = AdmitsNewcomers(line_.text);
    return *newcomers_;
  }

  [[nodiscard]] uint32_t CountBehind(const Token& token) const {
    constexpr uint32_t kNear = 16;
    for (auto cue = FirstCueFrom(line_.cues, token.at.end);
         cue != line_.cues.end() && cue->at.begin - token.at.end <= kNear; ++cue) {
      if (cue->kind == CueKind::kOneOf) return cue->count;
    }
    return 1;
  }

  static constexpr int kAlone = -1;
  static constexpr int kAbsorbed = -2;  // names the kind of a group's members
  static constexpr size_t kFewConditions = 8;

  const PlaceLines& place_;
  const LineView& line_;
  const std::vector<Group>& groups_;
  const LineNecessity& necessity_;
  std::vector<int> group_of_;  // by token; empty where there are no groups
  std::vector<Condition> conditions_;
  uint32_t last_end_ = 0;
  Span shorter_;                   // fewer years for who has a degree
  std::optional<bool> newcomers_;  // whether these may apply
};

}  // namespace

std::string YearsValue(const FoundYears& years) { return YearsRange(years.min, years.max); }

std::vector<Condition> MakeConditions(const PlaceLines& place, const LineView& line,
                                      const std::vector<Group>& groups,
                                      const LineNecessity& necessity) {
  return Maker(place, line, groups, necessity).Take();
}

}  // namespace gonggo
