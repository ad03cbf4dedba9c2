#include "posting/saying/line_scores.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;
using enum SectionKind;

SectionKind Likeliest(const KindScores& scores) {
  return static_cast<SectionKind>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

TEST(LineScores, WhatALineSaysByItself) {
  const struct {
    std::string_view line;
    SectionKind kind;
  } rows[] = {
      {"- 자바 개발 경력 3년 이상인 분", kRequirements},
      {"- 원활한 커뮤니케이션 능력을 갖추신 분", kRequirements},
      {"- 3+ years of experience with Java", kRequirements},
      {"- 관련 자격증 소지자 우대", kPreferred},
      {"- Kubernetes 운영 경험이 있으면 좋아요", kPreferred},
      {"- 배차 알고리즘을 개발하고 운영합니다", kDuties},
      {"- 4대 보험, 퇴직연금, 건강검진 지원", kBenefits},
      {"서류전형 > 1차 면접 > 2차 면접 > 최종합격", kProcess},
  };
  LineScorer scorer;
  for (const auto& row : rows) {
    const Page page = MakePage(row.line);
    EXPECT_EQ(Id(Likeliest(scorer.Score(page.document.text, page.lines.at(0)))), Id(row.kind))
        << row.line;
  }
}

TEST(LineScores, AreLogarithmsOfProbabilities) {
  LineScorer scorer;
  for (const std::string_view piece :
       {"", "ㅋ", "자바 경력 3년 이상", "우대", "[[[[", "!!!", "Benefits & perks"}) {
    double sum = 0;
    for (const float score : scorer.ScoreText(piece)) {
      EXPECT_LE(score, 1e-4F) << piece;
      sum += std::exp(static_cast<double>(score));
    }
    EXPECT_NEAR(sum, 1.0, 1e-3) << piece;
  }
}

TEST(LineScores, TheSameLineScoresTheSame) {
  LineScorer scorer;
  const KindScores first = scorer.ScoreText("배차 서버 개발 경험");
  EXPECT_NE(scorer.ScoreText("관련 학과 전공자 우대"), first);
  EXPECT_EQ(scorer.ScoreText("배차 서버 개발 경험"), first);
  EXPECT_EQ(LineScorer().ScoreText("배차 서버 개발 경험"), first);
}

}  // namespace
}  // namespace gonggo
