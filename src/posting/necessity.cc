#include "posting/necessity.h"

#include <algorithm>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line_scores.h"

namespace gonggo {
namespace {

// What the cues of an item say, those inside parentheses aside.
struct Statement {
  bool preferred = false;
  bool required = false;
  bool not_required = false;  // also inside parentheses
};

// Follows parentheses through a text from left to right.
class Depth {
 public:
  explicit Depth(std::string_view text) : text_(text) {}

  // Whether `at`, which never decreases from call to call, stands inside parentheses.
  [[nodiscard]] bool IsInside(uint32_t at) {
    for (; at_ < at; ++at_) {
      if (text_[at_] == '(') ++depth_;
      if (text_[at_] == ')' && depth_ > 0) --depth_;
    }
    return depth_ > 0;
  }

 private:
  std::string_view text_;
  uint32_t at_ = 0;
  int depth_ = 0;
};

Statement ReadCues(std::string_view item) {
  Statement statement;
  std::vector<TermMatch> matches;
  NecessityCues().FindAll(item, matches);
  Depth depth(item);
  for (const TermMatch& m : matches) {
    const Term& term = NecessityCues().terms()[m.term];
    if (term.id == "not_required") {
      statement.not_required = true;
    } else if (term.place == TermPlace::kAtEnd || depth.IsInside(m.at.end)) {
      continue;
    } else if (term.id == "preferred") {
      statement.preferred = true;
    } else {
      statement.required = true;
    }
  }
  return statement;
}

}  // namespace

Necessity ReadNecessity(std::string_view item, Necessity of_section) {
  const Statement statement = ReadCues(item);
  if (statement.preferred) return Necessity::kPreferred;
  if (statement.required && !statement.not_required) return Necessity::kRequired;
  return of_section;
}

bool EndsAsWish(std::string_view item) {
  const size_t end = MeaningfulEnd(item);
  std::vector<TermMatch> matches;
  NecessityCues().FindEnds(item, end, matches);
  const bool wish = std::any_of(matches.begin(), matches.end(), [](const TermMatch& m) {
    return NecessityCues().terms()[m.term].id != "not_required";
  });
  return wish && !Depth(item).IsInside(static_cast<uint32_t>(end));
}

}  // namespace gonggo
