#include "knowledge/term_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "knowledge/term_fold.h"

namespace gonggo {
namespace {

// Every surface of `table` must be found by a scan, alone and in the middle of other text.
void ExpectFindsItsOwnTerms(const TermTable& table) {
  for (const Term& term : table.terms()) {
    EXPECT_GE(table.FindWhole(term.surface), 0) << term.surface;
    if (term.place == TermPlace::kWhole) continue;
    std::vector<TermMatch> matches;
    const std::string before = "가 " + std::string(term.surface);
    const std::string text = before + " 나";
    table.FindAll(text, before.size(), matches);
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

using Found = std::pair<uint32_t, Span>;

// Every place of every term, looked for one by one.
std::vector<Found> FoundOneByOne(const TermTable& table, std::string_view text, size_t end) {
  const auto is_alnum = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  std::string folded;
  std::vector<uint32_t> where;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const unsigned char b = FoldTermByte(text[i]);
    if (b == 0) continue;
    folded.push_back(static_cast<char>(b));
    where.push_back(i);
  }
  std::vector<Found> found;
  for (uint32_t t = 0; t < table.terms().size(); ++t) {
    const Term& term = table.terms()[t];
    if (term.place == TermPlace::kWhole) continue;
    const std::string word = FoldTerm(term.surface);
    for (size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
      const Span span{where[at], where[at + word.size() - 1] + 1};
      if (span.begin > 0 && is_alnum(text[span.begin]) && is_alnum(text[span.begin - 1])) continue;
      if (span.end < text.size() && is_alnum(text[span.end - 1]) && is_alnum(text[span.end]))
        continue;
      if (term.place == TermPlace::kAtEnd && span.end != end) continue;
      found.emplace_back(t, span);
    }
  }
  std::sort(found.begin(), found.end(), [&table](const Found& a, const Found& b) {
    const auto anywhere = [&table](const Found& f) {
      return table.terms()[f.first].place == TermPlace::kAnywhere;
    };
    return std::tuple(a.second.end, a.second.begin, anywhere(a), b.first) <
           std::tuple(b.second.end, b.second.begin, anywhere(b), a.first);
  });
  return found;
}

TEST(TermTable, FindsWhatASearchOneByOneFinds) {
  std::mt19937 random(20261120);
  for (const TermTable* table :
       {&Headings(), &LineCues(), &FieldLabels(), &Roles(), &NecessityCues()}) {
    for (int round = 0; round < 40; ++round) {
      std::string text;
      for (int i = 0; i < 60; ++i) {
        const std::string_view word = table->terms()[random() % table->terms().size()].surface;
        // Whole words, their beginnings cut anywhere (in the middle of a character too), and
        // others.
        text += word.substr(0, random() % 3 == 0 ? random() % word.size() : word.size());
        constexpr std::string_view kBetween[] = {"",     " ", "가", "힣",          "x",
                                                 "\xEA", "é", "7",  "\xED\x9E\xBF"};
        text += kBetween[random() % std::size(kBetween)];
      }
      std::vector<TermMatch> matches;
      const size_t end = text.size() - random() % 8;
      table->FindAll(text, end, matches);
      std::vector<Found> found;
      for (const TermMatch& m : matches) found.emplace_back(m.term, m.at);
      EXPECT_THAT(found, testing::ElementsAreArray(FoundOneByOne(*table, text, end))) << text;
    }
  }
}

TEST(TermTable, LongestAtIsTheLongestOfAll) {
  std::mt19937 random(5);
  for (const TermTable* table : {&Headings(), &LineCues(), &FieldLabels()}) {
    for (int round = 0; round < 200; ++round) {
      std::string text;
      for (int i = 0; i < 12; ++i) {
        const std::string_view word = table->terms()[random() % table->terms().size()].surface;
        text += word.substr(0, random() % 3 == 0 ? random() % word.size() : word.size());
        constexpr std::string_view kBetween[] = {"", " ", ". ", "가", "x", "7"};
        text += kBetween[random() % std::size(kBetween)];
      }
      std::vector<TermMatch> matches;
      table->FindAll(text, matches);
      for (uint32_t at = 0; at <= text.size(); ++at) {
        std::optional<TermMatch> longest;
        for (const TermMatch& m : matches) {
          const bool here =
              m.at.begin == at && table->terms()[m.term].place == TermPlace::kAnywhere;
          if (here && (!longest || m.at.end > longest->at.end)) longest = m;
        }
        const auto found = table->LongestAt(text, at);
        ASSERT_EQ(found.has_value(), longest.has_value()) << text << ' ' << at;
        if (!found) continue;
        EXPECT_EQ(found->term, longest->term) << text << ' ' << at;
        EXPECT_EQ(found->at, longest->at) << text << ' ' << at;
      }
    }
  }
}

TEST(TermTable, LongTextWithoutMatchIsLinear) {
  std::vector<TermMatch> matches;
  Headings().FindAll(std::string(4 << 20, 'x'), matches);
  EXPECT_TRUE(matches.empty());
}

}  // namespace
}  // namespace gonggo
