#include "requirement/branches.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "requirement/degree.h"
#include "requirement/qualification_joint.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Joint = QualificationJoint;

bool IsCertificate(const LineView& line, const Token& token) {
  return token.kind == TokenKind::kSkill && token.skill >= 0 &&
         line.skills.skills[static_cast<size_t>(token.skill)].kind == SkillKind::kCertificate;
}

bool IsYears(const Token& token) { return token.kind == TokenKind::kYears; }

double LeastOf(const Token& years) { return years.years.min.value_or(0); }

// Years or degrees or certificates, of which any will do.
using Cell = std::vector<size_t>;
using Branch = std::vector<Cell>;

// What a clause asks for at least; a branch of certificates is compared by their tokens.
struct Least {
  double years = std::numeric_limits<double>::infinity();
  int degree = std::numeric_limits<int>::max();
  std::vector<int32_t> certificates;
};

class RunReader {
 public:
  RunReader(const LineView& line, const std::vector<size_t>& tokens, std::vector<Joint> joints)
      : line_(line), tokens_(tokens), joints_(std::move(joints)) {}

  // Empty where there is no choice between several things at once.
  std::vector<std::vector<size_t>> Clauses() {
    branches_ = {{{tokens_.front()}}};
    for (size_t i = 1; i < tokens_.size(); ++i) {
      if (!Add(i)) return {};
    }
    const bool several =
        std::ranges::any_of(branches_, [](const Branch& b) { return b.size() > 1; });
    if (branches_.size() < 2 || branches_.size() > kMostBranches || !several) return {};
    return WithoutHeld(Products());
  }

 private:
  [[nodiscard]] const Token& At(size_t i) const { return line_.tokens[tokens_[i]]; }
  [[nodiscard]] bool AreAlike(size_t i, size_t k) const { return IsYears(At(i)) == IsYears(At(k)); }

  // Whether the branch has something of the other kind before token `i` of the run, or goes on with
  // it behind.
  [[nodiscard]] bool HasLeft() const { return branches_.back().size() > 1; }
  [[nodiscard]] bool HasRight(size_t i) const {
    return i + 1 < tokens_.size() && !AreAlike(i, i + 1) && !IsOr(joints_[i]);
  }
  [[nodiscard]] bool AreDegrees(size_t i, size_t k) const {
    const auto has_level = [](const Token& token) {
      return token.kind == TokenKind::kDegree && token.degree != Education::kAny;
    };
    return has_level(At(i)) && has_level(At(k));
  }

  // Whether "or" between two of a kind begins a branch: in "학사 + 5년 또는 석사 + 3년" and where
  // the lesser one is made up for ("석사 또는 학사 + 3년"), not in "학사 또는 석사 + 3년".
  [[nodiscard]] bool Begins(size_t i) const {
    if (joints_[i - 1] == Joint::kOrBranch || !AreAlike(i - 1, i)) return true;
    const bool left = HasLeft();
    const bool right = HasRight(i);
    if (left && right) return true;
    if (IsYears(At(i)))
      return left ? LeastOf(At(i)) > LeastOf(At(i - 1))
                  : right && LeastOf(At(i)) < LeastOf(At(i - 1));
    return right && joints_[i] == Joint::kWith && AreDegrees(i - 1, i) &&
           At(i).degree < At(i - 1).degree;
  }

  bool Add(size_t i) {
    if (IsOr(joints_[i - 1])) {
      if (Begins(i)) {
        branches_.push_back({{tokens_[i]}});
      } else {
        branches_.back().back().push_back(tokens_[i]);
      }
      return true;
    }
    const bool there = std::ranges::any_of(branches_.back(), [&](const Cell& cell) {
      return IsYears(line_.tokens[cell.front()]) == IsYears(At(i));
    });
    if (!there) {
      branches_.back().push_back({tokens_[i]});
      return true;
    }
    return branches_.back().size() > 1 && AddGrade(i);
  }

  // "학사 5년, 석사 3년, 박사": each higher degree with fewer years, in a row without "or".
  bool AddGrade(size_t i) {
    const Branch& last = branches_.back();
    const bool degree_first = line_.tokens[last.front().front()].kind == TokenKind::kDegree;
    const Token& degree = line_.tokens[last[degree_first ? 0 : 1].front()];
    const Token& years = line_.tokens[last[degree_first ? 1 : 0].front()];
    if (!IsYears(years) || degree.kind != TokenKind::kDegree) return false;
    const bool more = degree_first ? At(i).kind == TokenKind::kDegree : IsYears(At(i));
    if (!more) return false;
    const bool pair = HasRight(i);
    const Token* next_years = degree_first ? (pair ? &At(i + 1) : nullptr) : &At(i);
    const Token* next_degree = degree_first ? &At(i) : (pair ? &At(i + 1) : nullptr);
    if (next_degree == nullptr || next_degree->degree <= degree.degree) return false;
    if (next_years != nullptr && LeastOf(*next_years) >= LeastOf(years)) return false;
    branches_.push_back({{tokens_[i]}});
    return true;
  }

  // One cell of each branch.
  [[nodiscard]] std::vector<std::vector<size_t>> Products() const {
    std::vector<std::vector<size_t>> products = {{}};
    for (const Branch& branch : branches_) {
      std::vector<std::vector<size_t>> longer;
      for (const std::vector<size_t>& product : products) {
        for (const Cell& cell : branch) {
          longer.push_back(product);
          longer.back().insert(longer.back().end(), cell.begin(), cell.end());
        }
      }
      products = std::move(longer);
    }
    for (std::vector<size_t>& product : products) KeepLeast(product);
    return products;
  }

  // Who has five years has three.
  void KeepLeast(std::vector<size_t>& clause) const {
    std::ranges::sort(clause);
    const Least least = LeastOfClause(clause);
    bool years = false;
    bool degree = false;
    std::erase_if(clause, [&](size_t token) {
      const Token& t = line_.tokens[token];
      if (IsYears(t)) return LeastOf(t) > least.years || std::exchange(years, true);
      if (t.kind == TokenKind::kDegree)
        return static_cast<int>(t.degree) > least.degree || std::exchange(degree, true);
      return false;
    });
  }

  [[nodiscard]] Least LeastOfClause(const std::vector<size_t>& clause) const {
    Least least;
    for (const size_t token : clause) {
      const Token& t = line_.tokens[token];
      if (IsYears(t)) {
        least.years = std::min(least.years, LeastOf(t));
      } else if (t.kind == TokenKind::kDegree) {
        least.degree = std::min(least.degree, static_cast<int>(t.degree));
      } else {
        least.certificates.push_back(t.skill);
      }
    }
    return least;
  }

  // Whether all that meets `one` meets `other`.
  [[nodiscard]] bool Holds(const std::vector<size_t>& one, const std::vector<size_t>& other) const {
    const Least a = LeastOfClause(one);
    const Least b = LeastOfClause(other);
    const auto has_years = a.years < std::numeric_limits<double>::infinity();
    const auto has_degree = a.degree < std::numeric_limits<int>::max();
    return (!has_years || a.years >= b.years) && (!has_degree || a.degree >= b.degree) &&
           std::ranges::all_of(a.certificates, [&b](int32_t certificate) {
             return std::ranges::find(b.certificates, certificate) != b.certificates.end();
           });
  }

  [[nodiscard]] std::vector<std::vector<size_t>> WithoutHeld(
      std::vector<std::vector<size_t>> clauses) const {
    std::vector<std::vector<size_t>> kept;
    for (size_t i = 0; i < clauses.size(); ++i) {
      bool held = false;
      for (size_t k = 0; k < clauses.size() && !held; ++k) {
        held = k != i && Holds(clauses[k], clauses[i]) && (k < i || !Holds(clauses[i], clauses[k]));
      }
      if (!held) kept.push_back(clauses[i]);
    }
    // What all must meet comes first.
    std::ranges::stable_sort(kept, {}, &std::vector<size_t>::size);
    return kept;
  }

  const LineView& line_;
  const std::vector<size_t>& tokens_;
  std::vector<Joint> joints_;  // joints_[i] stands behind token i of the run
  std::vector<Branch> branches_;
};

// The words between two tokens; some names of degrees end with the "or" behind them ("BS or").
std::string_view WordsBetween(std::string_view text, const Token& before, const Token& behind,
                              uint32_t from) {
  uint32_t begin = std::max(from, before.at.end);
  constexpr std::string_view kOr = " or";
  if (begin == before.at.end && AsciiLower(Cut(text, before.at)).ends_with(kOr))
    begin -= static_cast<uint32_t>(kOr.size());
  return text.substr(begin, behind.at.begin - begin);
}

// "5년 이상 (석사 3년 이상)": whether a parenthesis that opens between the two says for whom fewer
// years are enough.
bool OpensShorterYears(const LineView& line, size_t before, size_t behind) {
  const std::string_view text = line.text;
  const uint32_t begin = line.tokens[before].at.end;
  const size_t open = text.substr(0, line.tokens[behind].at.begin).rfind('(');
  if (!IsYears(line.tokens[before]) || open == std::string_view::npos || open < begin) return false;
  for (size_t i = behind; i < line.tokens.size(); ++i) {
    const Token& token = line.tokens[i];
    if (text.substr(open, token.at.begin - open).contains(')')) return false;
    if (token.kind == TokenKind::kDegree && ShorterYearsAround(text, token.at).begin == open)
      return true;
  }
  return false;
}

Joint JointOf(const LineView& line, size_t before, size_t behind) {
  if (OpensShorterYears(line, before, behind)) return Joint::kOrBranch;
  // Skills between belong to the years in front of them.
  const uint32_t from = behind > 0 ? line.tokens[behind - 1].at.end : 0;
  const Token& first = line.tokens[before];
  const Token& second = line.tokens[behind];
  const auto pair = first.kind == TokenKind::kDegree && IsYears(second)
                        ? QualificationPair::kDegreeAndYears
                        : QualificationPair::kOther;
  return ReadQualificationJoint(WordsBetween(line.text, first, second, from), pair);
}

}  // namespace

std::vector<BranchedRun> FindBranchedRuns(const LineView& line,
                                          const std::vector<NecessityCue>& cues,
                                          Necessity of_line) {
  std::vector<BranchedRun> runs;
  size_t years = 0;
  size_t degrees = 0;
  for (const Token& token : line.tokens) {
    years += IsYears(token) ? 1 : 0;
    degrees += token.kind == TokenKind::kDegree || IsCertificate(line, token) ? 1 : 0;
  }
  if (years == 0 || degrees == 0 || years + degrees < 3) return runs;
  std::vector<size_t> run;
  std::vector<Joint> joints;
  const auto finish = [&] {
    if (run.size() >= 3) {
      auto clauses = RunReader(line, run, joints).Clauses();
      if (!clauses.empty()) runs.push_back({run, std::move(clauses)});
    }
    run.clear();
    joints.clear();
  };
  std::optional<Necessity> asked;
  for (size_t i = 0; i < line.tokens.size(); ++i) {
    const Token& token = line.tokens[i];
    if (!IsYears(token) && token.kind != TokenKind::kDegree && !IsCertificate(line, token))
      continue;
    const Necessity own = NecessityAt(line.text, cues, token.at, of_line);
    if (!run.empty()) {
      const Joint joint = own == asked ? JointOf(line, run.back(), i) : Joint::kBreak;
      if (joint == Joint::kBreak) {
        finish();
      } else {
        joints.push_back(joint);
      }
    }
    run.push_back(i);
    asked = own;
  }
  finish();
  return runs;
}

}  // namespace gonggo
