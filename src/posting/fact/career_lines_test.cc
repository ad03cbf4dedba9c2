#include "posting/fact/career_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "1+ bachelor": the years, whether newcomers may come, and the degree.
std::string Show(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const auto postings = ParsePostings(page.document, {});
  if (postings.size() != 1) return "?";
  const Posting& posting = postings[0];
  std::string out = "none";
  if (const auto& years = posting.experience) {
    out = years->min ? std::to_string(static_cast<int>(*years->min)) : "-";
    if (years->newcomer) out += '+';
  }
  return posting.education ? out + ' ' + std::string(Id(*posting.education)) : out;
}

TEST(CareerLines, BesideEachOther) {
  const struct {
    std::string_view demands, shown;
  } rows[] = {
      {"- 경력 : 1년 이상\n- 신입 : 측량 교육 수료자", "1+"},
      {"- 경력 : 2년 ~ 10년\n- 신입 : 병역특례(전문연구요원, 석사 이상)", "2+"},
      {"- 신입 : 석사 이상\n- 경력 : 학사 이상, 4년 이상", "4+ bachelor"},
      {"- 신입 : 지도학과 대학교 졸업", "-+ bachelor"},
      {"- 경력 : 3년 이상", "3"},
  };
  for (const auto& row : rows) {
    const std::string text = "측량 기사 채용\n하늘다리\n\n자격요건\n" + std::string(row.demands) +
                             "\n\n담당업무\n- 지형 측량\n";
    EXPECT_EQ(Show(text), row.shown) << row.demands;
  }
}

}  // namespace
}  // namespace gonggo
