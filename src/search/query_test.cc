#include "search/query.h"

#include <gmock/gmock.h>

#include <random>

#include "search/filter_names.h"
#include "search/value_names.h"

namespace gonggo {
namespace {

using testing::Optional;

std::string Normal(std::string_view text) {
  const auto query = ParseQuery(text, BuiltInSkills(), Date{2026, 11, 27});
  return query ? PrintQuery(*query) : "problem";
}

QueryProblem Problem(std::string_view text) {
  const auto query = ParseQuery(text, BuiltInSkills(), Date{2026, 11, 27});
  EXPECT_FALSE(query.has_value()) << text << " is " << (query ? PrintQuery(*query) : "");
  return query ? QueryProblem{} : query.error();
}

TEST(QueryTest, NormalForms) {
  const struct {
    const char* typed;
    const char* normal;
  } cases[] = {
      {"", ""},
      {"  백엔드   개발자 ", "백엔드 개발자"},
      {"\"데이터 분석\"", "\"데이터 분석\""},
      {"백엔드 -신입", "백엔드 -신입"},
      {"-(a b)", "-(a b)"},
      {"(a)", "a"},
      {"((a b)) c", "a b c"},
      {"a OR b c", "a OR b c"},
      {"(a OR b) c", "(a OR b) c"},
      {"a OR (b OR c)", "a OR b OR c"},
      {"ORACLE OR order", "ORACLE OR order"},
      {"기술:파이썬", "skill:python"},
      {"SKILL:파이썬", "skill:python"},
      {"skill=python", "skill:python"},
      {"기술:\"스프링 부트\"", "skill:spring_boot"},
      {"기술:k8s,도커", "skill:kubernetes,docker"},
      {"필수:자바 우대:go", "must:java plus:go"},
      // What nobody could read as a name in a text, but who asks for a skill means.
      {"우대:고 기술:씨 필수:알", "plus:go skill:c must:r"},
      {"기술:자스,타스,넥스트,네스트", "skill:javascript,typescript,nextjs,nestjs"},
      {"기술:엘라스틱,몽고", "skill:elasticsearch,mongodb"},
      {"기술:관계형데이터베이스", "skill:relational_database"},
      {"기술:C++ 기술:c# 기술:.net", "skill:cpp skill:csharp skill:dotnet"},
      {"회사:\"가온 소프트\"", "company:\"가온 소프트\""},
      {"회사:(주)가온 백엔드", "company:\"(주)가온\" 백엔드"},
      {"(회사:가온(주))", "company:\"가온(주)\""},
      {"회사:주식회사 가온", "company:\"주식회사 가온\""},
      {"회사:주식회사 (백엔드)", "company:주식회사 백엔드"},
      {"지역:수도권", "region:KR-11,KR-28,KR-41"},
      {"지역:서울", "region:KR-11"},
      {"지역:서울,경기", "region:KR-11,KR-41"},
      {"지역:강남구", "region:강남구"},
      {"근무:재택", "work:remote"},
      {"고용:인턴", "employment:intern"},
      {"고용:정규직", "employment:full_time"},
      {"학력<=학사", "education<=bachelor"},
      {"경력:4", "years:4"},
      {"경력:4년", "years:4"},
      {"경력:6개월", "years:6months"},
      {"경력:1.5년", "years:18months"},
      {"years:unknown", "years:unknown"},
      {"경력:미상", "years:unknown"},
      {"신입:가능", "newcomer:yes"},
      {"마감<2026-12-01", "deadline<2026-12-01"},
      {"마감<=2026.12.1", "deadline<=2026-12-01"},
      {"마감:상시", "deadline:always"},
      {"마감:채용시", "deadline:until_filled"},
      {"마감:지남", "deadline:passed"},
      {"D<7", "d<7"},
      {"추가>2026-11", "added>2026-11-30"},
      {"적합도>=70", "fit>=70"},
      {"연봉>=5000", "salary>=5000"},
      {"연봉>=5,000만원", "salary>=5000"},
      {"급여<6천", "salary<6000"},
      {"연봉:>6000", "salary>6000"},
      {"연봉:>=6천 마감:<2026-12-01", "salary>=6000 deadline<2026-12-01"},
      {"적합도:>=70", "fit>=70"},
      {"연봉:4000~5000", "salary:4000~5000"},
      // A shell takes the quotes of 지역:'기재 없음' away.
      {"지역:기재 없음", "region:unknown"},
      {"지역:서울,기재 없음 백엔드", "region:KR-11,unknown 백엔드"},
      {"region:not stated", "region:unknown"},
      {"근무:일부 재택 백엔드", "work:hybrid 백엔드"},
      {"지역:서울 강남구", "region:KR-11 강남구"},
      {"연봉:4,000,5,000", "salary:4000,5000"},
      {"연봉:5000만원대,협의", "salary:5000~5999,negotiable"},
      {"직군:백엔드", "role:backend"},
      {"성향:소통", "trait:communication"},
      {"c++ c# .net node.js ci/cd", "c++ c# .net node.js ci/cd"},
      {"https://a.example/1", "https://a.example/1"},
      {"모집:", "모집:"},
      // What other searches call AND, OR and NOT.
      {"a or b", "a OR b"},
      {"a 또는 b c", "a OR b c"},
      {"(a | b) || c", "a OR b OR c"},
      {"a AND b and c && d 그리고 e", "a b c d e"},
      {"a NOT b !c", "a -b -c"},
      {"R&D order android !", "R&D order android !"},
      {"지역!=서울", "-region:KR-11"},
      {"-지역!=서울", "region:KR-11"},
      // A space behind the sign.
      {"지역: 서울 백엔드", "region:KR-11 백엔드"},
      {"마감: 내일", "deadline:2026-11-28"},
      {"회사: 가온", "company:가온"},
      {"지역:서울, 경기", "region:KR-11,KR-41"},
      {"연봉 >= 5000", "salary>=5000"},
      {"마감 < 12/10 백엔드", "deadline<2026-12-10 백엔드"},
      {"경력 백엔드 :", "경력 백엔드 :"},
      // Days that count from today, and spans.
      {"마감<12/10", "deadline<2026-12-10"},
      {"마감<=이번주", "deadline<=2026-11-29"},
      {"마감<이번주", "deadline<2026-11-23"},
      {"마감>12월", "deadline>2026-12-31"},
      {"마감>=2026-12", "deadline>=2026-12-01"},
      {"마감:다음주", "deadline:2026-11-30~2026-12-06"},
      {"마감:~12/10", "deadline:~2026-12-10"},
      {"추가:2026-11", "added:2026-11-01~2026-11-30"},
      {"게시>=7일전", "posted>=2026-11-20"},
      {"경력>=3", "years>=3"},
      {"경력<18개월", "years<18months"},
      {"경력:3~5년", "years:3~5"},
      {"경력:~3", "years:0~3"},
      {"years:18months~3", "years:18months~3"},
  };
  for (const auto& test : cases) EXPECT_EQ(Normal(test.typed), test.normal) << test.typed;
}

TEST(QueryTest, TheNormalFormIsItsOwn) {
  std::mt19937 random(5);
  const std::vector<std::string> pieces = {
      "a",    "-",       "(",      ")",         " ",          "OR", "\"x y\"",   "백엔드",
      ":",    "skill:",  "파이썬", "deadline<", "2026-01-02", ",",  "지역:서울", "<=",
      "연봉", "4,000만", "~",      "1억대",     "or",         "&&", "NOT",       "!",
      "경력", "3",       "!=",     "12/10",     "회사: "};
  size_t parsed = 0;
  for (int i = 0; i < 4'000; ++i) {
    std::string text;
    for (uint32_t n = random() % 9; n > 0; --n) text += pieces[random() % pieces.size()];
    const auto query = ParseQuery(text, BuiltInSkills());
    if (!query) continue;
    ++parsed;
    const std::string normal = PrintQuery(*query);
    const auto again = ParseQuery(normal, BuiltInSkills());
    ASSERT_TRUE(again.has_value()) << text << " → " << normal;
    EXPECT_EQ(*again, *query) << text << " → " << normal;
  }
  EXPECT_GT(parsed, 400U);
}

TEST(QueryTest, SaysWhereItIsWrong) {
  const struct {
    const char* typed;
    QueryFault fault;
    const char* found;
  } cases[] = {
      {"skil:python", QueryFault::kUnknownFilter, "skil"},
      {"기슬:파이썬", QueryFault::kUnknownFilter, "기슬"},
      {"a skill:", QueryFault::kMissingValue, ""},
      {"a skill: b", QueryFault::kMissingValue, ""},
      {"skill:a,", QueryFault::kUnknownValue, "a"},
      {"skill:python,", QueryFault::kMissingValue, ""},
      {"기술:스프링붓", QueryFault::kUnknownValue, "스프링붓"},
      {"skill<python", QueryFault::kWrongOperator, "<"},
      {"title>=3", QueryFault::kWrongOperator, ">="},
      {"경력:3년이상", QueryFault::kNotANumber, "3년이상"},
      {"경력>무관", QueryFault::kNotANumber, "무관"},
      {"경력:5~3", QueryFault::kNotANumber, "5~3"},
      {"fit:70", QueryFault::kWrongOperator, ":"},
      {"fit>=많이", QueryFault::kNotANumber, "많이"},
      {"years:three", QueryFault::kNotANumber, "three"},
      {"years:-1", QueryFault::kNotANumber, "-1"},
      {"연봉>=많이", QueryFault::kNotANumber, "많이"},
      {"연봉>=4000~5000", QueryFault::kNotANumber, "4000~5000"},
      {"연봉:5000달러", QueryFault::kNotANumber, "5000달러"},
      {"연봉>협의", QueryFault::kNotANumber, "협의"},
      {"years:1000", QueryFault::kNotANumber, "1000"},
      {"D<내일", QueryFault::kNotANumber, "내일"},
      {"deadline<곧", QueryFault::kNotADate, "곧"},
      {"deadline<7일", QueryFault::kNotADate, "7일"},
      {"deadline<12/1~12/5", QueryFault::kNotADate, "12/1~12/5"},
      {"deadline<2026-02-30", QueryFault::kNotADate, "2026-02-30"},
      {"deadline:곧", QueryFault::kUnknownValue, "곧"},
      {"added>저번에", QueryFault::kNotADate, "저번에"},
      {"지역:서율", QueryFault::kUnknownValue, "서율"},
      {"work:moon", QueryFault::kUnknownValue, "moon"},
      {"고용:알수없음", QueryFault::kUnknownValue, "알수없음"},
      {"신입:아마", QueryFault::kUnknownValue, "아마"},
      {"\"데이터", QueryFault::kUnclosedQuote, "\"데이터"},
      {"a \"\"", QueryFault::kMissingValue, "\"\""},
      {"(a b", QueryFault::kUnclosedParenthesis, "("},
      {"a) b", QueryFault::kUnopenedParenthesis, ")"},
      {"()", QueryFault::kEmptyParentheses, "()"},
      {"a OR", QueryFault::kMissingOperand, ""},
      {"OR a", QueryFault::kMissingOperand, ""},
      {"a OR OR b", QueryFault::kMissingOperand, ""},
      {"a - b", QueryFault::kMissingOperand, "-"},
      {"--a", QueryFault::kMissingOperand, "-"},
  };
  for (const auto& test : cases) {
    const QueryProblem problem = Problem(test.typed);
    EXPECT_EQ(problem.fault, test.fault) << test.typed;
    EXPECT_EQ(problem.found, test.found) << test.typed;
  }
  EXPECT_EQ(Problem("skil:python").nearest, "skill");
  EXPECT_EQ(Problem("기슬:파이썬").nearest, "기술");
  EXPECT_EQ(Problem("기술:스프링붓").nearest, "스프링부트");
  EXPECT_EQ(Problem("기술:퀵사이드이트").nearest, std::nullopt);
  EXPECT_EQ(Problem("지역:서율").nearest, "서울");
  EXPECT_EQ(Problem("고용:정규즉").nearest, "정규직");
  EXPECT_EQ(Problem("employment:ful_time").nearest, "full_time");
  EXPECT_EQ(Problem("직군:벡엔드개발쟈").nearest, "백엔드개발자");
  EXPECT_EQ(Problem("단계:합").possible.size(), size_t{kStageCount} + 1);  // and unknown
  EXPECT_EQ(Problem("경력:3년이상").nearest, "경력>=3년");
  EXPECT_EQ(Problem("years:3+").nearest, "years>=3");
  EXPECT_EQ(Problem("재택:예").nearest, "근무:재택");
  EXPECT_THAT(Problem("title>=3").filter, Optional(FilterName::kTitle));
  EXPECT_EQ(Problem("백엔드 skil:python").at.begin, 10U);
}

// Whatever the outputs print for a value can be typed.
TEST(QueryTest, EveryLabelIsAValue) {
  size_t labels = 0;
  for (const FilterSpec& spec : Filters()) {
    for (const NamedValue& value : ValueNames(spec)) {
      for (const std::string_view label : {value.id, value.name.korean, value.name.english}) {
        const std::string typed = std::string(spec.korean) + ":\"" + std::string(label) + "\"";
        EXPECT_EQ(Normal(typed), Normal(std::string(spec.english) + ":" + std::string(value.id)))
            << typed;
        ++labels;
      }
    }
  }
  EXPECT_GT(labels, 300U);
}

TEST(QueryTest, LabelsAndWhatPeopleSay) {
  const struct {
    const char* typed;
    const char* normal;
  } cases[] = {
      {"학력:무관", "education:any"},
      {"학력:\"고졸 이상\"", "education:high_school"},
      {"학력<=\"학사 이상\"", "education<=bachelor"},
      {"성향:꼼꼼함", "trait:detail"},
      {"trait:\"attention to detail\"", "trait:detail"},
      {"고용:정규직", "employment:full_time"},
      {"고용:파트타임", "employment:part_time"},
      {"근무:재택", "work:remote"},
      {"근무:\"일부 재택\"", "work:hybrid"},
      {"work:\"on site\"", "work:onsite"},
      {"지역:경기", "region:KR-41"},
      {"region:gyeonggi", "region:KR-41"},
      {"지역:\"성남시 분당구\"", "region:\"성남시 분당구\""},
      {"단계:\"서류 합격\"", "stage:document_passed"},
      {"stage:\"documents passed\"", "stage:document_passed"},
      {"마감:\"채용 시 마감\"", "deadline:until_filled"},
      {"경력:무관", "years:any"},
      {"경력:\"신입 가능\"", "years:0"},
      {"지역:\"기재 없음\"", "region:unknown"},
      {"region:\"not stated\"", "region:unknown"},
      {"D<7일", "d<7"},
      {"적합도>=70점", "fit>=70"},
      {"fit>=70%", "fit>=70"},
      {"직군:\"백엔드 개발자\"", "role:backend"},
      {"직군:데이터분석가,데이터엔지니어", "role:data_analyst,data_engineer"},
      // A part of the names of several roles is all of them.
      {"직군:게임", "role:game_client,game_server,game_design"},
      {"직군:디자인", "role:ux_ui_design,graphic_design"},
  };
  for (const auto& test : cases) EXPECT_EQ(Normal(test.typed), test.normal) << test.typed;
}

TEST(QueryTest, ItsSizeIsBounded) {
  EXPECT_EQ(Problem(std::string(kMaxQueryBytes + 1, 'a')).fault, QueryFault::kTooLong);
  std::string many;
  for (size_t i = 0; i <= kMaxQueryTerms; ++i) many += "a ";
  EXPECT_EQ(Problem(many).fault, QueryFault::kTooManyTerms);
  EXPECT_EQ(Problem(std::string(40, '(') + "a" + std::string(40, ')')).fault, QueryFault::kTooDeep);
  std::string values = "region:서울";
  for (size_t i = 0; i <= kMaxQueryTerms; ++i) values += ",서울";
  EXPECT_EQ(Problem(values).fault, QueryFault::kTooManyTerms);
  std::string roles;  // each of them several values
  for (size_t i = 0; i < kMaxQueryTerms / 2; ++i) roles += "직군:개발 ";
  EXPECT_EQ(Problem(roles).fault, QueryFault::kTooManyTerms);
}

}  // namespace
}  // namespace gonggo
