#include "posting/necessity.h"

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
  bool ends_as_wish = false;
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
  NecessityCues().FindAll(item, MeaningfulEnd(item), matches);
  Depth depth(item);
  for (const TermMatch& m : matches) {
    const Term& term = NecessityCues().terms()[m.term];
    if (term.id == "not_required") {
      statement.not_required = true;
    } else if (depth.IsInside(m.at.end)) {
      continue;
    } else if (term.place == TermPlace::kAtEnd) {
      statement.ends_as_wish = true;
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

bool EndsAsWish(std::string_view item) { return ReadCues(item).ends_as_wish; }

}  // namespace gonggo
