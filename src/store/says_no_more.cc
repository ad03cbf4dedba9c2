#include "store/says_no_more.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace gonggo {
namespace {

// Facts of one posting against another's: how many it leaves out, and whether it adds any.
class Comparison {
 public:
  // Values that both state have to be equal.
  template <typename T, typename Same>
  void Fact(const std::optional<T>& newer, const std::optional<T>& older, const Same& same) {
    if (!newer) {
      left_out_ = left_out_ || older.has_value();
    } else if (!older || !same(*newer, *older)) {
      adds_ = true;
    }
  }

  template <typename T>
  void List(const std::vector<T>& newer, const std::vector<T>& older) {
    const auto holds = [](const std::vector<T>& list, const T& value) {
      return std::ranges::find(list, value) != list.end();
    };
    adds_ = adds_ || !std::ranges::all_of(newer, [&](const T& v) { return holds(older, v); });
    left_out_ =
        left_out_ || !std::ranges::all_of(older, [&](const T& v) { return holds(newer, v); });
  }

  // Their texts.
  void Requirements(const Posting& newer, const Posting& older) {
    const auto texts = [](const Posting& posting) {
      std::set<std::string_view> set;
      for (const Requirement& requirement : posting.requirements) set.insert(requirement.text);
      return set;
    };
    const std::set<std::string_view> known = texts(older);
    const std::set<std::string_view> told = texts(newer);
    adds_ = adds_ || !std::ranges::includes(known, told);
    left_out_ = left_out_ || !std::ranges::includes(told, known);
  }

  [[nodiscard]] bool adds() const { return adds_; }
  [[nodiscard]] bool left_out() const { return left_out_; }

 private:
  bool adds_ = false;
  bool left_out_ = false;
};

}  // namespace

bool SaysNoMore(const Posting& newer, const Posting& older) {
  if (IsUnreadable(older)) return false;
  const auto equal = [](const auto& a, const auto& b) { return a == b; };
  // Names are written in many ways, and what is read from them follows.
  const auto any = [](const auto&, const auto&) { return true; };
  Comparison facts;
  facts.Fact(newer.company, older.company, any);
  facts.Fact(newer.title, older.title, any);
  facts.Fact(newer.link, older.link, any);
  facts.Fact(newer.deadline, older.deadline, [](const Deadline& a, const Deadline& b) {
    return a.kind == b.kind && a.date == b.date && a.time == b.time;
  });
  facts.Fact(newer.experience, older.experience, equal);
  facts.Fact(newer.education, older.education, equal);
  facts.Fact(newer.salary, older.salary, equal);
  facts.Fact(newer.location, older.location, [](const Location& a, const Location& b) {
    return a.region == b.region && a.district == b.district;
  });
  facts.Fact(newer.work, older.work, equal);
  facts.Fact(newer.posted, older.posted, equal);
  facts.Fact(newer.probation_months, older.probation_months, equal);
  facts.Fact(newer.headcount, older.headcount, [](const Headcount& a, const Headcount& b) {
    return a.min == b.min && a.max == b.max;
  });
  facts.List(newer.employment, older.employment);
  facts.List(newer.eligibility, older.eligibility);
  facts.List(newer.process, older.process);
  facts.Requirements(newer, older);
  return facts.left_out() && !facts.adds();
}

}  // namespace gonggo
