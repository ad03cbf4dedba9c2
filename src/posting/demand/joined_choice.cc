#include "posting/demand/joined_choice.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "text/markup.h"

namespace gonggo {
namespace {

using Conditions = std::vector<Condition>;

size_t CountClauses(const std::vector<Conditions>& items) {
  size_t count = 1;
  for (const Conditions& item : items) count *= item.size();
  return count;
}

void Bound(std::vector<Conditions>& items) {
  while (CountClauses(items) > kMostChoiceClauses) {
    std::ranges::max_element(items, {}, [](const Conditions& c) { return c.size(); })->pop_back();
  }
}

// Whether its value alone says what it asks for: equal years may be of different things.
bool IsToldByValue(const Alternative& a) {
  return a.kind != ConditionKind::kYears && a.kind != ConditionKind::kEquivalent;
}

void AddAlternatives(const Condition& from, Condition& clause) {
  clause.open = clause.open || from.open;
  for (const Alternative& a : from.alternatives) {
    const bool there = std::ranges::any_of(clause.alternatives, [&a](const Alternative& b) {
      return a.kind == b.kind && a.value == b.value;
    });
    if (!there || !IsToldByValue(a)) clause.alternatives.push_back(a);
  }
}

// Each clause takes one condition of every item.
Conditions ClausesOf(const std::vector<Conditions>& items, uint32_t at_least) {
  const bool plain = std::ranges::all_of(items, [](const Conditions& c) {
    return c.size() == 1 && c.front().alternatives.size() == 1;
  });
  Conditions clauses(CountClauses(items));
  for (size_t n = 0; n < clauses.size(); ++n) {
    clauses[n].at_least = plain ? at_least : 1;
    size_t rest = n;
    for (const Conditions& item : items) {
      AddAlternatives(item[rest % item.size()], clauses[n]);
      rest /= item.size();
    }
  }
  return clauses;
}

template <typename T>
void Append(std::vector<T>& from, std::vector<T>& to) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

class ChoiceJoiner {
 public:
  ChoiceJoiner(std::string_view text, const std::vector<Line>& lines,
               std::vector<Requirement>& requirements)
      : text_(text), lines_(lines), requirements_(requirements) {}

  void Join(const ChoiceList& list) {
    const auto first = FirstFrom(list.head);
    Requirement joined;
    if (first != FirstFrom(list.head + 1)) {
      joined = std::move(*first);  // what the line above says itself is asked, too
    } else {
      joined.text = PlainText(Cut(text_, lines_[list.head].core));
      joined.line = list.head + 1;
    }
    while (!joined.text.empty() && std::string_view(":. ").contains(joined.text.back()))
      joined.text.pop_back();
    joined.line_end = list.end;
    std::vector<Conditions> asked;
    for (size_t m = 0; m < list.members.size(); ++m) {
      const uint32_t line = list.members[m];
      const uint32_t next = m + 1 < list.members.size() ? list.members[m + 1] : list.end;
      joined.text += m == 0 ? ": " : " / ";
      asked.push_back(Take(line, {FirstFrom(line), FirstFrom(next)}, joined));
    }
    Bound(asked);
    Conditions clauses = ClausesOf(asked, list.at_least);
    for (Condition& clause : clauses) clause.necessity = joined.necessity;
    Append(clauses, joined.conditions);
    requirements_.insert(requirements_.erase(first, FirstFrom(list.end)), std::move(joined));
  }

 private:
  // The first requirement that begins in line `line` (an index) or below.
  [[nodiscard]] std::vector<Requirement>::iterator FirstFrom(uint32_t line) const {
    return std::ranges::lower_bound(requirements_, line + 1, {}, &Requirement::line);
  }

  // What an item asks for; its words, years and traits become those of `joined`.
  Conditions Take(uint32_t line, std::span<Requirement> item, Requirement& joined) const {
    Conditions asked;
    std::string words;
    for (Requirement& r : item) {
      words += (words.empty() ? "" : ", ") + r.text;
      for (Condition& c : r.conditions) {
        // What is only wished for in an item is no part of the choice.
        if (!c.alternatives.empty() && c.necessity == joined.necessity)
          asked.push_back(std::move(c));
      }
      Append(r.any_of, joined.any_of);
      Append(r.years, joined.years);
      Append(r.traits, joined.traits);
    }
    const Span content = lines_[line].content;
    if (words.empty()) words = PlainText(Cut(text_, content));
    if (asked.empty()) {
      Condition unread;
      unread.alternatives.push_back({ConditionKind::kEquivalent,
                                     std::string(kUnreadItem),
                                     std::string(Cut(text_, content)),
                                     {line + 1, content.begin, content.end}});
      asked.push_back(std::move(unread));
    }
    joined.text += words;
    return asked;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::vector<Requirement>& requirements_;
};

}  // namespace

void JoinChoices(std::string_view text, const std::vector<Line>& lines,
                 const std::vector<ChoiceList>& choices, std::vector<Requirement>& requirements) {
  ChoiceJoiner joiner(text, lines, requirements);
  for (const ChoiceList& list : choices) joiner.Join(list);
}

}  // namespace gonggo
