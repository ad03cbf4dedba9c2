#include "posting/paragraph/whole_headings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

TEST(WholeHeadings, NoHeadingHasASignThatEndsAPart) {
  for (const Term& term : Headings().terms()) {
    for (const char c : term.surface) EXPECT_FALSE(kIsOutsideHeadings(c)) << term.surface;
  }
}

TEST(WholeHeadings, AreThoseOfTheWholeParagraph) {
  std::mt19937 random(3);
  const auto terms = Headings().terms();
  for (int round = 0; round < 2'000; ++round) {
    std::string text;
    for (size_t n = random() % 12; n > 0; --n) {
      const std::string_view word = terms[random() % terms.size()].surface;
      text += word.substr(0, random() % 3 == 0 ? random() % word.size() : word.size());
      constexpr std::string_view kBetween[] = {" ", "", ". ", ":", "가", "x", "?!", "\xEA"};
      text += kBetween[random() % std::size(kBetween)];
    }
    std::vector<TermMatch> all;
    Headings().FindLongest(text, all);
    WholeHeadings whole(text);
    for (size_t at = 0; at < text.size(); at += 1 + random() % 3) {
      if (kIsOutsideHeadings(text[at])) continue;
      const bool found = std::any_of(all.begin(), all.end(),
                                     [at](const TermMatch& m) { return m.at.begin == at; });
      EXPECT_EQ(whole.HasOneAt(at), found) << text << ' ' << at;
    }
  }
}

}  // namespace
}  // namespace gonggo
