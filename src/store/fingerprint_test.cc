#include "store/fingerprint.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

Posting WithRequirements(const std::vector<std::string>& lines, const std::string& format) {
  Posting posting;
  posting.source.format = format;
  posting.company = "가온상사";
  posting.title = "백엔드";
  for (const std::string& line : lines) {
    posting.requirements.emplace_back();
    posting.requirements.back().text = line;
  }
  posting.sections = {{SectionKind::kRequirements, "", 1, 2}, {SectionKind::kOther, "", 3, 3}};
  return posting;
}

TEST(FingerprintTest, ExactIgnoresSpacingAndPlace) {
  const Posting posting = WithRequirements({}, "html");
  const Digest exact = FingerprintOf(posting, "자격 요건:\n- Java, C++ 경험\n조회 12").exact;
  EXPECT_EQ(FingerprintOf(posting, "* 자격  요건\n  java / c++   경험!\n조회 12").exact, exact);
  EXPECT_NE(FingerprintOf(posting, "자격 요건:\n- Java, C 경험\n조회 12").exact, exact);
  EXPECT_NE(FingerprintOf(posting, "자격요건:\n- Java, C++ 경험\n조회 12").exact, exact);
  Posting renamed = posting;
  renamed.company = "나루";
  EXPECT_NE(FingerprintOf(renamed, "자격 요건:\n- Java, C++ 경험\n조회 12").exact, exact);
  Posting lower = posting;
  lower.sections = {{SectionKind::kRequirements, "", 3, 4}};
  EXPECT_EQ(FingerprintOf(lower, "머리말\n\n자격 요건:\n- Java, C++ 경험").exact, exact);
}

TEST(FingerprintTest, CountersOfAPageAreNotThePosting) {
  const Posting page = WithRequirements({}, "html");
  EXPECT_EQ(FingerprintOf(page, "a\nb\n조회 12").exact, FingerprintOf(page, "a\nb\n조회 13").exact);
  for (const auto& [before, after] :
       {std::pair{"view_count: 1", "view_count: 2"}, std::pair{"D-8", "D-1"}}) {
    EXPECT_EQ(FingerprintOf(page, "a\n" + std::string(before)).exact,
              FingerprintOf(page, "a\n" + std::string(after)).exact);
  }
  const Posting note = WithRequirements({}, "markdown");
  EXPECT_NE(FingerprintOf(note, "a\nb\n메모 1").exact, FingerprintOf(note, "a\nb\n메모 2").exact);
}

TEST(FingerprintTest, WrongLinesAreHarmless) {
  Posting posting = WithRequirements({}, "text");
  posting.sections = {{SectionKind::kRequirements, "", 0, 5},
                      {SectionKind::kRequirements, "", 7, 9},
                      {SectionKind::kRequirements, "", 3, 2},
                      {SectionKind::kRequirements, "", 1, 4'000'000'000}};
  EXPECT_EQ(FingerprintOf(posting, "\xff\xfe\n가").exact,
            FingerprintOf(posting, "\xff\xfe\n가").exact);
  EXPECT_EQ(FingerprintOf(posting, "").shingle_count, 0U);
}

TEST(FingerprintTest, SimilarityFollowsTheShareOfShingles) {
  std::vector<std::string> lines;
  for (int i = 0; i < 40; ++i) lines.push_back("요건 " + std::to_string(i) + " 경험이 있는 분");
  const Posting whole = WithRequirements(lines, "text");
  for (const size_t changed : {0U, 4U, 20U, 40U}) {
    std::vector<std::string> other = lines;
    for (size_t i = 0; i < changed; ++i) other[i] = "전혀 다른 말 " + std::to_string(i * 7919);
    const Posting edited = WithRequirements(other, "text");
    const double exact = SharedShingles(RequirementShingles(whole), RequirementShingles(edited));
    const double estimated =
        EstimatedSimilarity(FingerprintOf(whole, ""), FingerprintOf(edited, ""));
    EXPECT_NEAR(exact, estimated, 0.3) << changed;
    EXPECT_EQ(exact == 1, changed == 0);
    EXPECT_EQ(exact < 0.05, changed == 40);
  }
}

TEST(FingerprintTest, AlikeKeys) {
  EXPECT_EQ(AlikeKey("가온 상사", "Backend Engineer"), AlikeKey("가온,상사", "[Backend] engineer"));
  EXPECT_NE(AlikeKey("가온상사", "백엔드"), AlikeKey("나루", "백엔드"));
  EXPECT_NE(AlikeKey("a", "b c"), AlikeKey("a b", "c"));
  EXPECT_EQ(AlikeKey("가온상사", ""), std::nullopt);
  EXPECT_EQ(AlikeKey("가온상사", " - "), std::nullopt);
  EXPECT_FALSE(SameWords("", ""));
  EXPECT_TRUE(SameWords("C++ 개발", "c++  개발"));
  EXPECT_FALSE(SameWords("C 개발", "C++ 개발"));
}

}  // namespace
}  // namespace gonggo
