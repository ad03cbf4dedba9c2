#include "output/facet_text.h"

#include <gmock/gmock.h>

#include "knowledge/skill_table.h"
#include "text/width.h"

namespace gonggo {
namespace {

using ::testing::HasSubstr;

std::vector<Facet> Facets() {
  return {{FilterName::kCompany,
           {{"감나무골식품(주)", AskKind::kSkill, 12},
            {"산들바람대학교 산학협력단 부설 아주 긴 이름의 연구소", AskKind::kSkill, 3},
            {"unknown", AskKind::kSkill, 2}}},
          {FilterName::kSalary,
           {{"~1999", AskKind::kSkill, 1},
            {"5000~5999", AskKind::kSkill, 7},
            {"10000~", AskKind::kSkill, 2},
            {"negotiable", AskKind::kSkill, 5},
            {"other", AskKind::kSkill, 4},
            {"unknown", AskKind::kSkill, 30}}}};
}

std::string Text(size_t columns, Language language = Language::kKorean) {
  MarketPage page;
  page.columns = columns;
  page.language = language;
  return RenderFacets(Facets(), BuiltInSkills(), page);
}

TEST(FacetTextTest, ValuesAsPeopleCallThem) {
  EXPECT_THAT(Text(120),
              HasSubstr("연봉        2000만원 미만 1 · 5000만원대 7 · 1억원 이상 2 · 협의 5 · "
                        "시급·외화 등 4 · 기재 없음 30\n"));
  EXPECT_THAT(Text(120, Language::kEnglish),
              HasSubstr("salary      ~1999 1 · 5000~5999 7 · 10000~ 2 · negotiable 5 · other 4 · "
                        "not stated 30\n"));
}

TEST(FacetTextTest, ThoseThatSayNothingComeLast) {
  const Facet work{FilterName::kWork,
                   {{"unknown", AskKind::kSkill, 60}, {"remote", AskKind::kSkill, 3}}};
  EXPECT_EQ(FacetValuesText(work, BuiltInSkills(), Language::kKorean), "재택 3 · 기재 없음 60");
  EXPECT_EQ(FacetValuesText(work, BuiltInSkills(), Language::kEnglish), "remote 3 · not stated 60");
  EXPECT_EQ(FacetValuesText({FilterName::kWork, {}}, BuiltInSkills(), Language::kEnglish), "");
}

TEST(FacetTextTest, AValueAndItsCountStayTogetherWithinThePage) {
  EXPECT_EQ(Text(60),
            "회사        감나무골식품(주) 12 ·\n"
            "            산들바람대학교 산학협력단 부설 아주 긴 이름… 3 ·\n"
            "            기재 없음 2\n"
            "연봉        2000만원 미만 1 · 5000만원대 7 · 1억원 이상 2 ·\n"
            "            협의 5 · 시급·외화 등 4 · 기재 없음 30\n"
            "어느 공고인지 보려면 값을 조건으로 덧붙이세요:\n"
            "gonggo list '회사:감나무골식품(주)'\n");
  for (size_t columns = 30; columns < 130; ++columns) {
    const std::string text = Text(columns);
    for (size_t at = 0; at < text.size();) {
      const size_t end = text.find('\n', at);
      EXPECT_LE(DisplayWidth(std::string_view(text).substr(at, end - at)), columns) << columns;
      at = end + 1;
    }
  }
}

}  // namespace
}  // namespace gonggo
