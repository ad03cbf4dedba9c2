#include "requirement/years.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kReq = YearsContext::kRequirement;
constexpr auto kAny = YearsContext::kAnywhere;
constexpr auto kLab = YearsContext::kLabelled;

struct Row {
  YearsContext context;
  const char* line;
  const char* expected;  // "min..max" joined by spaces; "-" is absent
};

std::string Show(const std::vector<FoundYears>& found) {
  std::string out;
  const auto number = [](const std::optional<double>& v) {
    if (!v) return std::string("-");
    std::string s = std::to_string(*v);
    s.erase(s.find_last_not_of('0') + 1);
    if (s.back() == '.') s.pop_back();
    return s;
  };
  for (const FoundYears& y : found) {
    if (!out.empty()) out += ' ';
    out += number(y.min) + ".." + number(y.max);
  }
  return out;
}

const Row kRows[] = {
    // Somebody else's
    {kReq, "17년 서버 개발 경력의 대표와 나란히 일합니다", ""},
    {kReq, "12년 이상의 경험을 가진 팀장님과 함께 성장하실 분", ""},
    {kLab, "20년 개발 경력의 CTO에게 배웁니다", ""},
    {kReq, "5년 이상 경력의 팀장을 찾습니다", "5..-"},
    {kReq, "7년 이상 개발 경력의 CTO를 모십니다", "7..-"},
    // Lower bounds
    {kReq, "3년 이상", "3..-"},
    {kReq, "실무 경력이 2년 넘으신 분", "2..-"},
    {kReq, "한식당 주방에서 1년은 일해 보셨어야 합니다", "1..-"},
    {kReq, "경력이 4년은 넘으셔야 해요", "4..-"},
    {kReq, "기술영업을 3년에서 8년 정도 하셨고 면허가 있으신 분", "3..8"},
    {kReq, "1년은 해외에서 지냅니다", ""},
    {kReq, "서버 개발 경력 3년 이상이신 분", "3..-"},
    {kReq, "경력5년이상", "5..-"},
    {kReq, "경력 7 년 이상 보유하신 분", "7..-"},
    {kReq, "최소 3년의 실무 경험", "3..-"},
    {kReq, "최소 3년 이상의 백엔드 경험", "3..-"},
    {kReq, "만 2년 이상 결제 시스템을 운영해 보신 분", "2..-"},
    {kReq, "실무 3년차 이상", "3..-"},
    {kReq, "4년 차 이상의 디자이너", "4..-"},
    {kReq, "5년↑", "5..-"},
    {kReq, "경력 4년↑", "4..-"},
    {kReq, "Kotlin 3년+ 경험", "3..-"},
    {kReq, "Kotlin 3년", "3..-"},
    {kReq, "Java, C# 3년", "3..-"},
    {kReq, "계약 기간 1년", ""},
    {kReq, "AWS Activate 크레딧 1년", ""},
    {kAny, "Kotlin 3년", ""},
    {kReq, "경력 10년 초과", "10..-"},
    {kReq, "1.5년 이상 근무 경험", "1.5..-"},
    {kReq, "1년 6개월 이상의 데이터 분석 경험", "1.5..-"},
    {kReq, "6개월 이상의 앱 출시 경험", "0.5..-"},
    {kReq, "3개월 이상 Go 사용 경험", "0.25..-"},
    {kReq, "3년(이상) 경력", "3..-"},
    {kReq, "3년 이상 매출 분석 업무를 하신 분", "3..-"},
    {kReq, "2년 이상 성장하는 조직에서 일해 보신 분", "2..-"},
    {kReq, "3년 이상 도전적인 환경에서의 개발 경험", "3..-"},
    {kReq, "3년 이상 전문 분야에서의 실무", "3..-"},
    {kReq, "3년차 개발자 수준의 역량", "3..-"},
    {kReq, "경력 5년", "5..-"},
    {kReq, "개발 경험 5년", "5..-"},
    {kReq, "5년의 경력을 가진 분", "5..-"},
    {kReq, "3년간의 개발 경험", ""},
    // Ranges
    {kReq, "5~10년", "5..10"},
    {kReq, "경력 5-8년", "5..8"},
    {kReq, "No more than 8 years of experience", "-..8"},
    {kReq, "At most 4 years of Django", "-..4"},
    {kReq, "More than 4 years of experience", "4..-"},
    {kReq, "3년~10년 이하", "3..10"},
    {kReq, "3년 이상 10년 이하", "3..10"},
    {kReq, "개발 경력 최소 4년 이상 9년 이하", "4..9"},
    {kReq, "최소 2년 이상 ~ 5년 미만의 경력", "2..5"},
    {kReq, "최소 3~5년의 실무 경험", "3..-"},
    {kReq, "실무 경력 2년 이상(~12년)", "2..12"},
    {kReq, "업무 관련 2년이상 근무자 우대", "2..-"},
    {kReq, "대학(2년 이상) 디자인 전공", ""},
    {kReq, "경력 최소 5년 이상 9년 이하", "5..9"},
    {kReq, "최소 3~5년의 경력", "3..-"},
    {kReq, "대학(2년 이상) 졸업", ""},
    {kReq, "경력 3년 이상, 10년 이하", "3..10"},
    {kReq, "3년 이상 ~ 7년 미만", "3..7"},
    {kReq, "1년 이상 ~ 3년 미만", "1..3"},
    {kReq, "기획 업무 2년 이상 6년 이내 경력이 있는 분", "2..6"},
    {kReq, "3~5년차", "3..5"},
    {kReq, "3년차~7년차", "3..7"},
    {kReq, "2～4년 경력", "2..4"},
    {kReq, "2〜4년 경력", "2..4"},
    {kReq, "2 – 4년의 경험", "2..4"},
    {kReq, "3년에서 7년 정도의 경력", "3..7"},
    {kReq, "3년부터 7년까지", "3..7"},
    {kReq, "0년~4년 개발 경력", "0..4"},
    {kReq, "신입~4년", "0..4"},
    {kReq, "신입 ~ 3년차", "0..3"},
    {kReq, "신입-경력 3년", "0..3"},
    {kReq, "신입 - 5년", "0..5"},
    {kReq, "신입~5년 내외 (사원 ~ 대리급)", "0..5"},
    {kReq, "기구 설계 (3년~)", "3..-"},
    {kReq, "[10년 ~] 기구 설계", "10..-"},
    {kReq, "기구 설계 3년~", "3..-"},
    {kReq, "3년~ 말까지 계약", ""},
    {kReq, "6개월~12개월 경험", "0.5..1"},
    {kReq, "12 years of field sales experience in retail", "12..-"},
    {kReq, "4 years construction scheduling experience", "4..-"},
    {kReq, "5 years of managing large teams, with strong experience", "5..-"},
    {kReq, "5 years of growth, with strong experience", ""},
    {kReq, "**5**-years full-time work experience", "5..-"},
    {kReq, "경력은 4년 이하지만 열정만큼은 4년차에 뒤지지 않는 분", "-..4"},
    {kAny, "우리는 10년 이상의 검사 경험을 가지고 있습니다", ""},
    {kAny, "■ 1년차: 4,050만원 (식대 포함)", ""},
    // A range with a lower bound asks for its lower end only
    {kReq, "3~5년 이상 보유자", "3..-"},
    {kReq, "퍼블리싱 경력 1~2년 이상", "1..-"},
    {kReq, "Min. 2-3 years of experience in sales", "2..-"},
    // German
    {kReq, "Mindestens 5 Jahre Berufserfahrung in der Kartografie", "5..-"},
    {kReq, "3-5 Jahre Erfahrung", "3..5"},
    {kReq, "Drei bis fünf Jahre Berufserfahrung", "3..5"},
    {kReq, "Mindestens zwei Jahre Erfahrung", "2..-"},
    {kReq, "Ein Jahr Berufserfahrung in der Kartografie", "1..-"},
    {kReq, "Maps with 2 of those years at sea", "2..-"},
    {kAny, "Ein Jahr voller Karten", ""},
    {kReq, "3 bis 5 Jahre relevante Berufserfahrung", "3..5"},
    {kReq, "7+ Jahre Erfahrung in der Vermessung", "7..-"},
    {kReq, "Erste Erfahrung, ab 2 Jahren", "2..-"},
    {kAny, "Seit 20 Jahren zeichnen wir Karten", ""},
    {kAny, "Das Team (22-32 Jahre alt) zeichnet Karten", ""},
    // Upper bounds and about
    {kReq, "경력 3년 이하", "-..3"},
    {kReq, "5년 미만의 주니어", "-..5"},
    {kReq, "경력 3년 이내", "-..3"},
    {kReq, "최대 5년", "-..5"},
    {kReq, "경력 ~5년", "-..5"},
    {kReq, "경력 3년 내외", "3..3"},
    {kReq, "3년 내외의 기획 경험", "3..3"},
    {kReq, "경력 5년 전후", "5..5"},
    {kReq, "경력 약 4년", "4..4"},
    // English
    {kReq, "3+ years of experience", "3..-"},
    {kReq, "3 + years in backend", "3..-"},
    {kReq, "3+ yrs", "3..-"},
    {kReq, "at least five years of experience", "5..-"},
    {kReq, "Minimum of 2 years of relevant experience", "2..-"},
    {kReq, "five (5) or more years of experience", "5..-"},
    {kReq, "10 or more years in retail", "10..-"},
    {kReq, "2 to 4 years of experience", "2..4"},
    {kReq, "2-4 years’ experience", "2..4"},
    {kReq, "between 3 and 5 years of experience", "3..5"},
    {kReq, "5 years of experience with SQL", "5..-"},
    {kReq, "Over 7 years in finance experience", "7..-"},
    {kReq, "up to 2 years of experience", "-..2"},
    {kReq, "less than 3 years of experience", "-..3"},
    {kReq, "6+ months of experience with Rust", "0.5..-"},
    {kReq, "18 months of experience", "1.5..-"},
    {kReq, "SENIOR (8+ YEARS)", "8..-"},
    {kReq, "2â4 years in billing", "2..4"},
    // Several
    {kReq, "개발 경력 5년 이상, Java 3년 이상", "5..- 3..-"},
    {kReq, "3+ years of Go and 1+ years of Rust", "3..- 1..-"},
    {kReq, "신입 또는 경력 3년 이상", "3..-"},
    {kReq, "석사 후 2년 이상 또는 학사 4년 이상 경력", "2..- 4..-"},
    // Context
    {kAny, "3년 이상 함께할 분을 찾습니다", ""},
    {kAny, "3년 이상 개발 경험이 있는 분을 찾습니다", "3..-"},
    {kAny, "5년", ""},
    {kLab, "5년", "5..-"},
    {kLab, "3~7년", "3..7"},
    {kLab, "6개월", "0.5..-"},
    {kReq, "5년", ""},
    // Not experience
    {kReq, "2021년", ""},
    {kReq, "2017년 창업 이후 꾸준히 성장", ""},
    {kReq, "설립 14년차 기업", ""},
    {kReq, "14년차 기업으로 성장했습니다", ""},
    {kReq, "연 15일의 휴가", ""},
    {kReq, "3년 근속 시 휴가", ""},
    {kReq, "1년 이상 장기근무 가능자", ""},
    {kReq, "6개월 이상 근무 가능하신 분", ""},
    {kReq, "신입(3개월 교육 후 발령)", ""},
    {kReq, "3년 이상 근속자 포상", ""},
    {kReq, "5년 이상 장기 근속자 리워드", ""},
    {kAny, "3년 이상 재직 시 안식월", ""},
    {kReq, "최근 3년간 매출 성장", ""},
    {kReq, "최근 5년 이내 3년 이상 경험", "3..-"},
    {kReq, "2년마다 장비 교체", ""},
    {kReq, "2-3년 주기 업그레이드", ""},
    {kReq, "졸업 후 3년 이내", ""},
    {kReq, "3년 이내 졸업", ""},
    {kReq, "계약기간 1년", ""},
    {kReq, "계약기간: 1년", ""},
    {kReq, "1년 계약", ""},
    {kReq, "파견계약직(2년)", ""},
    {kReq, "수습 3개월", ""},
    {kReq, "수습기간 경력 3개월 / 신입 6개월", ""},
    {kReq, "경력 3개월 / 신입 6개월", ""},
    {kAny, "경력 3년 미만 (6개월), 경력 3년 이상 (3개월) 수습", ""},
    {kReq, "주 5일 근무", ""},
    {kReq, "20년 이상 업력의 회사", ""},
    {kReq, "업력 20년", ""},
    {kReq, "23년 5월 투자 유치", ""},
    {kReq, "'25년 2월 졸업예정자", ""},
    {kReq, "23년 상반기 오픈 예정", ""},
    {kReq, "22년 65명에서 23년 98명", ""},
    {kReq, "출시 1년 반만에 매출 9억", ""},
    {kReq, "설립 2년만에 투자 유치", ""},
    {kReq, "2년간 보관된 후 파기됩니다", ""},
    {kAny, "개발경력 10년의 CTO", ""},
    {kAny, "10년 이상 경력자 비율이 높아요", ""},
    {kAny, "with over 65 years of experience helping clients", ""},
    {kReq, "must be 18 years of age or older", ""},
    {kReq, "at least 21 years old", ""},
    {kReq, "4 year degree in accounting", ""},
    {kReq, "within 2 years of graduation", ""},
    {kReq, "every 2 years a new laptop", ""},
    {kReq, "Java 11, Spring 5", ""},
    {kReq, "v2.5년도", ""},
    {kReq, "100년 이상의 역사를 가진 기업", ""},
    {kReq, "", ""},
    {kReq, "년 개월 years", ""},
    {kReq, "3,3,3,3년", ""},
    {kReq, "99999999999999999999년 이상 경력", ""},
};

TEST(FindYears, Table) {
  for (const Row& row : kRows) {
    EXPECT_EQ(Show(FindYears(row.line, row.context)), row.expected) << row.line;
  }
}

TEST(FindYears, SpanCoversTheStatement) {
  constexpr std::string_view kLine = "서버 개발 경력 3년 이상이신 분";
  const auto found = FindYears(kLine, kReq);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(Cut(kLine, found[0].at), "3년 이상");
}

TEST(FindYears, LongHostileLines) {
  std::string digits;
  for (int i = 0; i < 200'000; ++i) digits += "3년 ";
  EXPECT_TRUE(FindYears(digits, kReq).empty());
  std::string ranges(1'000'000, '~');
  ranges += "3년 이상";
  EXPECT_EQ(FindYears(ranges, kReq).size(), 1U);
}

}  // namespace
}  // namespace gonggo
