#include "knowledge/term_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

// Every surface of `table` must be found by the automaton, alone and in the middle of other text.
void ExpectFindsItsOwnTerms(const TermTable& table) {
  for (const Term& term : table.terms()) {
    EXPECT_GE(table.FindWhole(term.surface), 0) << term.surface;
    if (term.whole) continue;
    std::vector<TermMatch> matches;
    const std::string text = "가 " + std::string(term.surface) + " 나";
    table.FindAll(text, matches);
    EXPECT_TRUE(std::any_of(matches.begin(), matches.end(), [&](const TermMatch& m) {
      return table.terms()[m.term].surface == term.surface && Cut(text, m.at) == term.surface;
    })) << term.surface;
  }
}

TEST(TermTable, FindsEveryTermOfEveryTable) {
  for (const TermTable* table : {&Headings(), &LineCues(), &FieldLabels(), &Regions(), &Degrees(),
                                 &EmploymentKinds(), &WorkPlaces(), &Roles()}) {
    ExpectFindsItsOwnTerms(*table);
  }
}

TEST(TermTable, IgnoresCaseAndSpaces) {
  EXPECT_GE(Headings().FindWhole("담당 업무"), 0);
  EXPECT_GE(Headings().FindWhole(" 담당업무 "), 0);
  EXPECT_EQ(Headings().FindWhole("담당업"), -1);
  EXPECT_EQ(Headings().FindWhole(""), -1);
}

TEST(TermTable, SpansPointIntoTheTextAsItIs) {
  std::vector<TermMatch> matches;
  const std::string_view text = "• 담당 업 무: 개발";
  Headings().FindLongest(text, matches);
  ASSERT_FALSE(matches.empty());
  EXPECT_EQ(Cut(text, matches[0].at), "담당 업 무");
}

TEST(TermTable, LongTextWithoutMatchIsLinear) {
  std::vector<TermMatch> matches;
  Headings().FindAll(std::string(4 << 20, 'x'), matches);
  EXPECT_TRUE(matches.empty());
}

}  // namespace
}  // namespace gonggo
