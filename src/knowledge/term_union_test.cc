#include "knowledge/term_union.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

using Pairs = std::vector<std::pair<uint32_t, Span>>;

Pairs PairsOf(const std::vector<TermMatch>& matches) {
  Pairs pairs;
  for (const TermMatch& m : matches) pairs.emplace_back(m.term, m.at);
  return pairs;
}

void ExpectAsEachTable(const std::string& text) {
  const TermTable* const tables[] = {&NecessityCues(), &Traits(), &Degrees(), &AlternativeCues()};
  const TermUnion all_tables({tables[0], tables[1], tables[2], tables[3]});
  std::array<std::vector<TermMatch>, 4> found;
  // Twice: nothing of the first look may be left.
  all_tables.FindAll("Java 또는 Kotlin 등 학사 이상 우대", found);
  all_tables.FindAll(text, found);
  for (size_t t = 0; t < std::size(tables); ++t) {
    std::vector<TermMatch> all;
    tables[t]->FindAll(text, all);
    EXPECT_EQ(PairsOf(found[t]), PairsOf(all)) << text;
    std::vector<TermMatch> longest;
    tables[t]->FindLongest(text, longest);
    KeepLongest(found[t]);
    EXPECT_EQ(PairsOf(found[t]), PairsOf(longest)) << text;
  }
}

TEST(TermUnion, FindsWhatEachTableFinds) {
  for (const char* text :
       {"", "등", "Java, Kotlin 등 하나 이상", "학사 이상 또는 그에 준하는 경험이 있으신 분 우대",
        "bachelor's degree or equivalent is a plus", "소통과 협업, 동등 학력 필수\xEB",
        "a\xFF등 b"})
    ExpectAsEachTable(text);
}

TEST(TermUnion, OnWordsThrownTogether) {
  std::mt19937 random(7);
  std::vector<std::string> words = {" ", ",", "a", "Ab1", "가", "\xEA", "(", "등", "  ", "."};
  for (const TermTable* table : {&NecessityCues(), &Traits(), &Degrees(), &AlternativeCues()}) {
    for (const Term& term : table->terms()) words.emplace_back(term.surface);
  }
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (size_t n = random() % 12; n > 0; --n) text += words[random() % words.size()];
    ExpectAsEachTable(text);
  }
}

}  // namespace
}  // namespace gonggo
