#include <gmock/gmock.h>

#include <map>

#include "search/facets.h"
#include "search/searcher_fixture.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

TEST_F(SearcherTest, WordsPhrasesAndTheirCombinations) {
  Add({{"가온", "백엔드개발자를 찾습니다", "Java와 스프링부트 경험", "원격 근무"},
       {"나래", "데이터 분석가", "데이터분석 경험", "서울"},
       {"다솜", "프론트엔드 개발자", "React.js, c++", "k8s 위에서 일합니다"}});
  EXPECT_THAT(Found("개발자"), UnorderedElementsAre("가온", "다솜"));
  EXPECT_THAT(Found("백엔드"), ElementsAre("가온"));
  EXPECT_THAT(Found("\"데이터 분석\""), ElementsAre("나래"));
  EXPECT_THAT(Found("개발자 -백엔드"), ElementsAre("다솜"));
  EXPECT_THAT(Found("백엔드 OR 데이터"), UnorderedElementsAre("가온", "나래"));
  EXPECT_THAT(Found("쿠버네티스"), ElementsAre("다솜"));
  EXPECT_THAT(Found("c++"), ElementsAre("다솜"));
  EXPECT_THAT(Found("title:개발자"), UnorderedElementsAre("가온", "다솜"));
  EXPECT_THAT(Found("title:스프링"), IsEmpty());
  EXPECT_THAT(Found("company:가"), ElementsAre("가온"));
  EXPECT_THAT(Found("가온"), ElementsAre("가온"));
  EXPECT_THAT(Found(""), ElementsAre("가온", "나래", "다솜"));
  EXPECT_THAT(Found("", SearchOrder::kNewest, 2), ElementsAre("가온", "나래"));
  EXPECT_THAT(Found("개발자", SearchOrder::kRelevance, 0), IsEmpty());
}

TEST_F(SearcherTest, WordsOfEveryTextAreNoCondition) {
  Add({{"가온", "개발자", "협업", "y"}, {"나래", "분석가", "협업", "y"}});
  for (const char* query : {"합니다", "-합니다", "및 합니다", "\"합니다\"", "합니다 OR 및"}) {
    EXPECT_THAT(Found(query), UnorderedElementsAre("가온", "나래")) << query;
    EXPECT_TRUE(says_nothing_) << query;
  }
  EXPECT_THAT(Found("개발자 -합니다"), ElementsAre("가온"));
  for (const char* query : {"", "개발자 합니다", "경력:기재없음"}) {
    static_cast<void>(Found(query));
    EXPECT_FALSE(says_nothing_) << query;
  }
}

TEST_F(SearcherTest, TitlesAndDemandsRankAboveTheRest) {
  Add({{"가온", "개발자", "협업", "redis 를 씁니다"},
       {"나래", "redis 전문가", "협업", "없음"},
       {"다솜", "개발자", "redis 협업", "없음"},
       {"라온", "개발자", "협업", "없음"},
       {"마루", "개발자", "협업", "없음"},
       {"바다", "개발자", "협업", "없음"}});
  EXPECT_THAT(Found("redis"), ElementsAre("나래", "다솜", "가온"));
  // A word of every posting filters, but does not rank.
  EXPECT_THAT(Found("redis 협업"), ElementsAre("나래", "다솜", "가온"));
}

TEST_F(SearcherTest, FiltersReadTheColumns) {
  Add({{"가온", "가", "x", "y",
        [](Posting& p) {
          p.location = Location{"서울 강남구", "KR-11", "강남구"};
          p.work = WorkPlace::kRemote;
          p.employment = {Employment::kIntern};
          p.experience = Experience{0, 0, true};
          p.deadline = Deadline{DeadlineKind::kDate, Date{2026, 11, 20}, "", {}};
          p.role = "backend";
          p.education = Education::kBachelor;
        }},
       {"나래", "나", "x", "y",
        [](Posting& p) {
          p.location = Location{"부산", "KR-26", std::nullopt};
          p.experience = Experience{3, 5, false};
          p.deadline = Deadline{DeadlineKind::kAlways, std::nullopt, "", {}};
          Requirement requirement;
          requirement.conditions = {
              {Necessity::kRequired, 1, false, {{ConditionKind::kSkill, "java", "Java", {}}}},
              {Necessity::kPreferred, 1, false, {{ConditionKind::kSkill, "go", "Go", {}}}}};
          requirement.traits = {"communication"};
          p.requirements = {requirement};
        }},
       {"다솜", "다", "x", "y", [](Posting& p) {
          p.deadline = Deadline{DeadlineKind::kDate, Date{2026, 11, 1}, "", {}};
          p.diagnostics = {{"image_only", ""}};
          p.posted = Date{2026, 10, 3};
        }}});
  const std::map<std::string, std::vector<std::string>> expected = {
      {"지역:서울", {"가온"}},
      {"지역:강남구", {"가온"}},
      {"지역:서울,부산", {"가온", "나래"}},
      {"지역:미상", {"다솜"}},
      {"근무:재택", {"가온"}},
      {"근무:미상", {"나래", "다솜"}},
      {"고용:인턴", {"가온"}},
      {"경력:0", {"가온"}},
      {"경력:4", {"나래"}},
      {"경력:10", {}},
      {"경력:미상", {"다솜"}},
      {"신입:가능", {"가온"}},
      {"신입:불가", {"나래"}},
      {"마감<2026-11-25", {"가온", "다솜"}},
      {"마감:2026-11-20", {"가온"}},
      {"마감:상시", {"나래"}},
      {"마감:지남", {"다솜"}},
      {"D<7", {"가온"}},
      {"D<=2", {"가온"}},
      {"D<2", {}},
      {"게시<2026-11-01", {"다솜"}},
      {"게시:미상", {"가온", "나래"}},
      {"추가>2026-11-01", {"가온", "나래", "다솜"}},
      {"추가<2026-11-01", {}},
      {"직군:백엔드", {"가온"}},
      {"학력<=학사", {"가온"}},
      {"학력<학사", {}},
      {"기술:자바", {"나래"}},
      {"필수:자바", {"나래"}},
      {"우대:자바", {}},
      {"우대:golang", {"나래"}},
      {"기술:python", {}},
      {"성향:소통", {"나래"}},
      {"읽힘:아니요", {"다솜"}},
      {"태그:관심", {}},
      {"단계:미상", {"가온", "나래", "다솜"}},
      {"-지역:서울 -마감:지남", {"나래"}},
  };
  for (const auto& [query, companies] : expected) {
    EXPECT_THAT(Found(query, SearchOrder::kOldest), testing::ElementsAreArray(companies)) << query;
  }
  EXPECT_THAT(Found("", SearchOrder::kDeadline), ElementsAre("가온", "다솜", "나래"));
}

TEST_F(SearcherTest, FitNeedsAProfile) {
  Add({{"가온", "가", "x", "y"}, {"나래", "나", "x", "y"}, {"다솜", "다", "x", "y"}});
  EXPECT_THAT(Found("fit>=70"), IsEmpty());
  EXPECT_FALSE(error_.empty());
  fit_ = {80, -1, 60};
  EXPECT_THAT(Found("fit>=70"), ElementsAre("가온"));
  EXPECT_THAT(Found("fit<70"), ElementsAre("다솜"));
  EXPECT_THAT(Found("", SearchOrder::kFit), ElementsAre("가온", "다솜", "나래"));
  // Points that rest on next to nothing stand behind those that do not, before none.
  few_grounds_ = {1, 0, 0};
  EXPECT_THAT(Found("", SearchOrder::kFit), ElementsAre("다솜", "가온", "나래"));
}

TEST_F(SearcherTest, TheUsersHandIsFoundAtOnce) {
  Add({{"가온", "서버 개발자", "x", "y"}, {"나래", "사서", "x", "y"}});
  EXPECT_THAT(Found("서버"), ElementsAre("가온"));
  auto other = Open(OpenMode::kReadWrite);  // another process
  const auto postings = other->List({});
  const std::string id = (*postings)[0].company == "가온" ? (*postings)[0].id : (*postings)[1].id;
  ASSERT_TRUE(other->Apply({ActionKind::kAddTag, {id}, "", "관심 회사"}).has_value());
  EXPECT_THAT(Found("태그:관심회사"), ElementsAre("가온"));
  ASSERT_TRUE(other->Apply({ActionKind::kCorrect, {id}, "company", "나루소프트"}).has_value());
  ASSERT_TRUE(other->Apply({ActionKind::kCorrect, {id}, "title", "플랫폼 엔지니어"}).has_value());
  EXPECT_THAT(Found("회사:나루"), ElementsAre("나루소프트"));
  EXPECT_THAT(Found("플랫폼"), ElementsAre("나루소프트"));
  EXPECT_THAT(Found("title:엔지니어"), ElementsAre("나루소프트"));
  ASSERT_TRUE(other->Apply({ActionKind::kRemove, {id}, "", ""}).has_value());
  EXPECT_THAT(Found("서버"), IsEmpty());
  ASSERT_TRUE(other->Undo().has_value());
  EXPECT_THAT(Found("서버"), ElementsAre("나루소프트"));
}

TEST_F(SearcherTest, OneCompanyIsFoundByAllOfItsNames) {
  Add({{"Google", "가", "x", "y"},
       {"구글코리아", "나", "x", "y"},
       {"LINE Plus", "다", "x", "y"},
       {"Online Studio", "라", "x", "y"},
       {"파인라인", "마", "x", "y"}});
  using testing::UnorderedElementsAre;
  EXPECT_THAT(Found("회사:구글"), UnorderedElementsAre("Google", "구글코리아"));
  EXPECT_THAT(Found("company:google"), UnorderedElementsAre("Google", "구글코리아"));
  EXPECT_THAT(Found("구글"), UnorderedElementsAre("Google", "구글코리아"));
  // What is typed is a part of a name, as ever; its other names are whole words.
  EXPECT_THAT(Found("회사:라인"), UnorderedElementsAre("LINE Plus", "파인라인"));
}

TEST_F(SearcherTest, TypingErrorsGetASuggestion) {
  Add({{"가온", "서버 개발자", "스프링부트", "y"}});
  EXPECT_THAT(Found("스프링붓"), IsEmpty());
  EXPECT_THAT(suggestions_, ElementsAre(Pair("스프링붓", "스프링부트")));
  // Far from any name, or a name that nobody asks for.
  for (const char* word : {"인사이트", "tableau", "Tableau"}) {
    EXPECT_THAT(Found(word), IsEmpty()) << word;
    EXPECT_THAT(suggestions_, IsEmpty()) << word;
  }
  EXPECT_THAT(Found("서버"), ElementsAre("가온"));
  EXPECT_THAT(suggestions_, IsEmpty());
}

TEST_F(SearcherTest, AFacetsCountIsWhatItsFilterLeaves) {
  constexpr int kPostings = 60;
  std::vector<Sketch> sketches;
  sketches.reserve(kPostings);
  for (int i = 0; i < kPostings; ++i) {
    sketches.push_back({"회사" + std::to_string(i % 7), "개발자", "x" + std::to_string(i), "y"});
  }
  sketches[3].more = [](Posting& p) {
    p.work = WorkPlace::kHybrid;
    p.role = "backend";
    p.experience = Experience{0.0, std::nullopt, true};
    p.location = Location{"서울", "KR-11", std::nullopt};
    p.employment = {Employment::kFullTime, Employment::kContract};
    p.skills = {{"java", "Java", "Java", SectionKind::kStack, Necessity::kMentioned, {}}};
  };
  sketches[9].more = sketches[3].more;
  Add(sketches);
  EXPECT_EQ(Found("개발자").size(), 60U);
  const auto query = ParseQuery("개발자 -x7", BuiltInSkills());
  const SearchContext context{{2026, 11, 18}, {}};
  const auto found = searcher_->Find(*query, context);
  ASSERT_TRUE(found.has_value());
  size_t checked = 0;
  for (const Facet& facet : CountFacets(searcher_->table(), found->slots, 1000)) {
    for (const FacetValue& value : facet.values) {
      Query filter;
      filter.kind = QueryKind::kFilter;
      filter.filter.name = facet.name;
      if (facet.name == FilterName::kAdded) continue;  // a month; its filter compares days
      filter.filter.values = {{.word = value.value, .kind = value.kind}};
      auto left = searcher_->Find(filter, context);
      ASSERT_TRUE(left.has_value());
      left->slots &= found->slots;
      EXPECT_EQ(left->slots.Count(), value.count) << static_cast<int>(facet.name) << value.value;
      ++checked;
    }
  }
  EXPECT_GT(checked, 15U);
  // Who asks again and again is answered by an index, with the same.
  for (int round = 0; round < 8; ++round) {
    EXPECT_EQ(searcher_->Facets(found->slots, 5), CountFacets(searcher_->table(), found->slots, 5))
        << round;
  }
}

}  // namespace
}  // namespace gonggo
