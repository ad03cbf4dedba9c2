#include "search/latin_words.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Row {
  const char* text;
  const char* tokens;
  size_t end;
};

TEST(LatinWords, FirstWordOfAText) {
  const Row rows[] = {
      {"Engineers build", "engineer |engin", 9},
      {"operators", "operator |oper", 9},
      {"engines", "engine", 7},
      {"excellent", "excellent", 9},
      {"delivers", "deliv", 8},
      {"customers", "customer", 9},
      {"internationally", "international", 15},
      {"designing", "design", 9},
      {"c++17", "c++", 3},
      {"C#을", "c#", 2},
      {"C#1", "c", 1},
      {"c+++", "c", 1},
      {"Ｃ＋＋17", "c++", 9},
      {"C＃", "c#", 4},
      {"R-223", "r223", 5},
      {"B-1", "b1 |b", 3},
      {"1ㆍ2", "1", 1},
      {"b2b", "b2b", 3},
      {"java17 ", "java |java17 17", 6},
      {"s3", "s3", 2},
      {"1,000만", "1000", 5},
      {"1,00", "1", 1},
      {"front-end", "front |frontend", 5},
      {"a-b-c", "a", 1},
      {"bachelor's degree", "bachelor", 10},
      {"don't", "dont", 5},
      {"Résumé", "resum", 8},
      {"ＡＷＳ", "aw", 9},
      {"新入", "新", 3},
      {".NET", ".net |net", 4},
      {"3D모델", "3d", 2},
  };
  LatinWords words;
  for (const Row& row : rows) {
    std::string out;
    EXPECT_EQ(words.Append(row.text, 0, out), row.end) << row.text;
    EXPECT_EQ(out, row.tokens) << row.text;
  }
}

TEST(LatinWords, DotNetIsNoDomain) {
  EXPECT_TRUE(IsDotNet(".NET 개발", 0));
  EXPECT_TRUE(IsDotNet("ASP.NET", 3));
  EXPECT_TRUE(IsDotNet("(.net)", 1));
  EXPECT_FALSE(IsDotNet("example.net", 7));
  EXPECT_FALSE(IsDotNet(".network", 0));
  EXPECT_FALSE(IsDotNet(".ne", 0));
}

TEST(LatinWords, LongRunsAreCut) {
  LatinWords words;
  std::string out;
  EXPECT_EQ(words.Append(std::string(1000, 'x'), 0, out), kMaxTokenBytes);
  EXPECT_LE(out.size(), kMaxTokenBytes);
}

TEST(Stems, AreSnowballsWhereverTheyComeFrom) {
  Stems stems;
  for (int round = 0; round < 2; ++round) {  // first computed, then from the cache
    EXPECT_EQ(stems.StemOf("happily"), "happili");
    EXPECT_EQ(stems.StemOf("companies"), "compani");
    EXPECT_EQ(stems.StemOf("excellence"), "excellent");
    EXPECT_EQ(stems.StemOf("react"), "react");
    EXPECT_EQ(stems.StemOf("as"), "as");
    EXPECT_EQ(stems.StemOf("internationalizationalizationing"),
              stems.StemOf("internationalizationalizationing"));
  }
}

}  // namespace
}  // namespace gonggo
