#include "posting/field/salary.h"

#include <gtest/gtest.h>

#include <iomanip>
#include <sstream>
#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // "min..max currency period [negotiable]"; "-" is absent
};

std::string Show(const std::optional<Found<Salary>>& found) {
  if (!found) return "";
  const Salary& s = found->value;
  const auto number = [](const std::optional<double>& v) {
    if (!v) return std::string("-");
    std::ostringstream out;
    out << std::setprecision(15) << *v;
    return out.str();
  };
  std::string out;
  if (s.min || s.max) {
    out = number(s.min) + ".." + number(s.max) + " " + s.currency + " " +
          (s.period ? std::string(Id(*s.period)) : "-");
  }
  if (s.negotiable) out += out.empty() ? "negotiable" : " negotiable";
  return out;
}

const Row kRows[] = {
    // The period stands with both ends
    {kYes, "₩90,000,000/yr - ₩130,000,000/yr", "90000000..130000000 KRW year"},
    {kYes, "$120K/yr - $150K/yr", "120000..150000 USD year"},
    {kYes, "$28.50/hour to $34.00/hour", "28.5..34 USD hour"},
    {kYes, "USD 5,000/month - USD 6,500/month", "5000..6500 USD month"},
    {kYes, "월 280만원 ~ 월 330만원", "2800000..3300000 KRW month"},
    {kYes, "연봉 4,000만원 ~ 연봉 5,500만원", "40000000..55000000 KRW year"},
    {kYes, "일급 15만원 ~ 일급 18만원", "150000..180000 KRW day"},
    {kNo, "Pay: $28 per hour - $34 per hour", "28..34 USD hour"},
    {kNo, "KRW 70,000,000 – 95,000,000 per year plus equity", "70000000..95000000 KRW year"},
    {kYes, "CHF 110’000 - 130’000", "110000..130000 CHF year"},
    {kYes, "CHF 98'500", "98500..98500 CHF year"},
    // Which of several amounts is the pay, and for how long
    {kYes, "1일 86,000원 / 월 1,900,000원 정도", "86000..86000 KRW day"},
    {kYes, "식대 20만원 포함 월 250만원", "2500000..2500000 KRW month"},
    {kYes, "기본급 2,156,880 + 식대 10만 = 월 평균 245만원", "2450000..2450000 KRW month"},
    {kYes, "수습기간 월 200만원, 이후 월 240만원", "2400000..2400000 KRW month"},
    {kYes, "기본급 + 인센티브 (월 평균 400~600만원)", "4000000..6000000 KRW month"},
    {kYes, "월 215만원 ~ 연봉 3,000만원", "2150000..2150000 KRW month"},
    {kYes, "1일 61,000원", "61000..61000 KRW day"},
    {kYes, "210만원", "2100000..2100000 KRW month"},
    {kYes, "210만원 상당의 교육 지원", "2100000..2100000 KRW -"},
    {kNo, "급여는 월 210~230만원이고 수습 3개월은 90%입니다.", "2100000..2300000 KRW month"},
    // What others are paid is no offer; a lowest amount is one
    {kYes, "면접 시 협의 (작년 평균 연봉 6,200만원)", "negotiable"},
    {kYes, "연봉 하한액 39,184천원", "39184000..- KRW year"},
    {kYes, "연봉 상한액 6,000만원", "-..60000000 KRW year"},
    // Beside a label: won
    {kYes, "4,000~5,500만원", "40000000..55000000 KRW year"},
    {kYes, "4,000 ~ 5,500만 원", "40000000..55000000 KRW year"},
    {kYes, "4,000–5,500만원", "40000000..55000000 KRW year"},
    {kYes, "4000만원 이상", "40000000..- KRW year"},
    {kYes, "연봉 4,000만원", "40000000..40000000 KRW year"},
    {kYes, "연봉 4천만원~", "40000000..- KRW year"},
    {kYes, "연봉 4천만원 ~ 6천만원", "40000000..60000000 KRW year"},
    {kYes, "5천~7천", "50000000..70000000 KRW year"},
    {kYes, "연봉 5천~7천", "50000000..70000000 KRW year"},
    {kYes, "4~5천만원", "40000000..50000000 KRW year"},
    {kYes, "3,500만 ~ 4,000만", "35000000..40000000 KRW year"},
    {kYes, "1억 2천만원", "120000000..120000000 KRW year"},
    {kYes, "1억2,000만원 이상", "120000000..- KRW year"},
    {kYes, "8천만원 ~ 1억원", "80000000..100000000 KRW year"},
    {kYes, "8천 ~ 1억 2천", "80000000..120000000 KRW year"},
    {kYes, "1억 5천", "150000000..150000000 KRW year"},
    {kYes, "1억~1.5억", "100000000..150000000 KRW year"},
    {kYes, "3천5백만원", "35000000..35000000 KRW year"},
    {kYes, "6~8천", "60000000..80000000 KRW year"},
    {kYes, "연봉 3.8~4.2천", "38000000..42000000 KRW year"},
    {kYes, "연봉 3.6~4", "36000000..40000000 KRW year"},
    {kYes, "초봉 3.6", "36000000..36000000 KRW year"},
    {kYes, "월급 320", "3200000..3200000 KRW month"},
    {kYes, "260", "2600000..2600000 KRW month"},
    {kYes, "240~", "2400000..- KRW month"},
    {kYes, "250~280", "2500000..2800000 KRW month"},
    {kYes, "26", ""},
    {kYes, "260명", ""},
    {kYes, "세후 230", "2300000..2300000 KRW month"},
    {kYes, "월 2.6", "2600000..2600000 KRW month"},
    {kYes, "일당 15", "150000..150000 KRW day"},
    {kYes, "일당 150000", "150000..150000 KRW day"},
    {kYes, "시급 15", ""},
    {kYes, "연봉은 면접 후", "negotiable"},
    {kYes, "월 300", "3000000..3000000 KRW month"},
    {kYes, "월 300시간", ""},
    {kYes, "시급 11000", "11000..11000 KRW hour"},
    {kYes, "10,320", ""},
    {kYes, "32-35k", ""},
    {kYes, "£36k", "36000..36000 GBP year"},
    {kNo, "초봉 3.6", "36000000..36000000 KRW year"},
    {kNo, "시급 12,000", "12000..12000 KRW hour"},
    {kNo, "연봉 3.5배 성장", ""},
    {kYes, "월 250만원", "2500000..2500000 KRW month"},
    {kYes, "월급 2,500,000원", "2500000..2500000 KRW month"},
    {kYes, "월 230만원 ~ 280만원", "2300000..2800000 KRW month"},
    {kYes, "월 230~280만원", "2300000..2800000 KRW month"},
    {kYes, "시급 10,030원", "10030..10030 KRW hour"},
    {kYes, "시급 12,000원 이상", "12000..- KRW hour"},
    {kYes, "시간당 11,000원", "11000..11000 KRW hour"},
    {kYes, "일급 150,000원", "150000..150000 KRW day"},
    {kYes, "일당 15만원", "150000..150000 KRW day"},
    {kYes, "주급 60만원", "600000..600000 KRW week"},
    {kYes, "연 3,600만원", "36000000..36000000 KRW year"},
    {kYes, "연봉 최대 6,000만원", "-..60000000 KRW year"},
    {kYes, "최소 4,800만원", "48000000..- KRW year"},
    {kYes, "5,000만원 이하", "-..50000000 KRW year"},
    {kYes, "~5,000만원", "-..50000000 KRW year"},
    {kYes, "연봉 2400 - 3000", "24000000..30000000 KRW year"},
    {kYes, "연봉 3600 이상", "36000000..- KRW year"},
    {kYes, "40000000", "40000000..40000000 KRW year"},
    {kYes, "2,500,000", "2500000..2500000 KRW month"},
    {kYes, "250만원", "2500000..2500000 KRW month"},
    {kYes, "3,000만원 이상 (면접 후 협의)", "30000000..- KRW year negotiable"},
    {kYes, "4,000만원 이상 (면접시협의 / 경영성과급 포함)", "40000000..- KRW year negotiable"},
    {kYes, "연봉 3,000~3,300만원 (경력에 따라 조정)", "30000000..33000000 KRW year negotiable"},
    // Beside a label: other forms
    {kYes, "₩40M–₩55M", "40000000..55000000 KRW year"},
    {kYes, "₩40,000,000 - ₩55,000,000", "40000000..55000000 KRW year"},
    {kYes, "KRW 40,000,000 ~ 55,000,000", "40000000..55000000 KRW year"},
    {kYes, "$120k–$150k", "120000..150000 USD year"},
    {kYes, "$120K - 150K", "120000..150000 USD year"},
    {kYes, "$120,000 - $150,000", "120000..150000 USD year"},
    {kYes, "USD 120,000 - 150,000 per year", "120000..150000 USD year"},
    {kYes, "120,000 - 150,000 USD", "120000..150000 USD year"},
    {kYes, "Php 30,000", "30000..30000 PHP -"},
    {kYes, "$100,000—$118,500 CAD", "100000..118500 CAD year"},
    {kYes, "$45/hr", "45..45 USD hour"},
    {kYes, "$45 - $60 per hour", "45..60 USD hour"},
    {kYes, "$22.05 - $24.5 per hour", "22.05..24.5 USD hour"},
    {kYes, "£12.75 an hour", "12.75..12.75 GBP hour"},
    {kYes, "3.5만원", "35000..35000 KRW -"},
    {kYes, "$5,000 a month", "5000..5000 USD month"},
    {kYes, "€60.000", "60000..60000 EUR year"},
    {kYes, "€60.000 - €75.000", "60000..75000 EUR year"},
    {kYes, "EUR 60,000 per annum", "60000..60000 EUR year"},
    {kYes, "£50,000 to £65,000", "50000..65000 GBP year"},
    {kYes, "C$90,000 - C$110,000", "90000..110000 CAD year"},
    {kYes, "S$6,000 per month", "6000..6000 SGD month"},
    {kYes, "JPY 6,000,000 annually", "6000000..6000000 JPY year"},
    {kYes, "¥14,000,000 per year", "14000000..14000000 JPY year"},
    {kYes, "up to ¥14M", "-..14000000 JPY -"},
    {kYes, "600万", ""},
    {kYes, "up to $150,000", "-..150000 USD year"},
    {kYes, "$120,000+", "120000..- USD year"},
    // Beside a label: negotiable
    {kYes, "회사 내규에 따름", "negotiable"},
    {kYes, "회사내규에 따름(면접 후 결정)", "negotiable"},
    {kYes, "면접 후 결정", "negotiable"},
    {kYes, "협의", "negotiable"},
    {kYes, "추후 협의", "negotiable"},
    {kYes, "직전연봉 기준 협의(개인 역량에 따른 급여 책정)", "negotiable"},
    {kYes, "Negotiable", "negotiable"},
    {kYes, "Competitive", "negotiable"},
    {kYes, "면접후협의", "negotiable"},
    // Any line
    {kNo, "연봉 4,000~5,500만원", "40000000..55000000 KRW year"},
    {kNo, "연봉: 4,000만원 이상", "40000000..- KRW year"},
    {kNo, "■ 연봉 : 최소 4,800만원 이상에서 협의", "48000000..- KRW year negotiable"},
    {kNo, "• 급여 : 연봉 2400 - 3000", "24000000..30000000 KRW year"},
    {kNo, "급여: 월 250만원", "2500000..2500000 KRW month"},
    {kNo, "시급 10,030원 (주휴 포함)", "10030..10030 KRW hour"},
    {kNo, "월급 2,500,000원", "2500000..2500000 KRW month"},
    {kNo, "기초연봉 : 연봉 3,000~3,300만원", "30000000..33000000 KRW year"},
    {kNo, "4,000 ~ 5,500만원", "40000000..55000000 KRW year"},
    {kNo, "€75,000 - €95,000 depending on experience, 30 days off",
     "75000..95000 EUR year negotiable"},
    {kNo, "$90k - $120k DOE", "90000..120000 USD year negotiable"},
    {kNo, "$20,000 - $40,000 deals closed on your own", ""},
    {kNo, "€5,000 - €8,000, paid back in a year", ""},
    {kNo, "$120k – $150k per year", "120000..150000 USD year"},
    {kNo, "The base salary range for this role is $120,000 - $150,000.", "120000..150000 USD year"},
    {kNo, "Salary: €60.000", "60000..60000 EUR year"},
    {kNo, "Paid leave, remote work, etc.$40,000 - $52,300 per year", "40000..52300 USD year"},
    {kNo, "Full-time, London. £45,000 to £55,000 per annum, plus a bike", "45000..55000 GBP year"},
    {kNo,
     "Paid every second week, leave etc.$40,000 - $52,300 per yearThis job is eligible for a plan",
     "40000..52300 USD year"},
    {kNo, "USD 95,000 - 130,000 a year, plus equity", "95000..130000 USD year"},
    {kNo, "EUR 60,000 to 75,000 per year", "60000..75000 EUR year"},
    {kNo, "USD 1,000 - 2,000 a year for books", ""},
    {kNo, "Base Pay Range: $168,000-$240,000", "168000..240000 USD year"},
    {kNo, "We saved our customers $40,000 - $52,300", ""},
    {kNo, "Our revenue grew from $40,000 to $52,300 per year", ""},
    {kNo, "A stipend of $40,000 - $52,300 per year", ""},
    {kYes, "50.000 – 65.000 € Fixum", "50000..65000 EUR year"},
    {kYes, "60.000 €", "60000..60000 EUR year"},
    {kYes, "$150-$170K", "150000..170000 USD year"},
    {kYes, "$15-$25 per hour", "15..25 USD hour"},
    {kYes, "16 €/h", "16..16 EUR hour"},
    {kNo, "Einstiegsgehalt zwischen 48.000 € und 55.000 € brutto jährlich",
     "48000..55000 EUR year"},
    {kNo, "Sie können hier bis zu 90.000 € p.a. verdienen", "-..90000 EUR year"},
    {kNo, "Benefits 16 € pro Stunde in einem ruhigen Hafen", "16..16 EUR hour"},
    {kNo, "Project-based rate of $2.00–$5.00 per hour, by quality", "2..5 USD hour"},
    {kNo, "Beginners: $17.50/hr with tea", "17.5..17.5 USD hour"},
    {kNo, "Essenszuschuss von 50 € monatlich", ""},
    {kNo, "Ein Jahresgehalt von 36.000 bis 40.000 €", "36000..40000 EUR year"},
    {kNo, "Eine Gehaltsspanne von EUR 15,50 – EUR 17,00 brutto pro Stunde", "15.5..17 EUR hour"},
    {kNo, "Fixgehalt bis 100.000 € je nach Erfahrung", "-..100000 EUR year"},
    {kNo, "Jahresgehalt zwischen EUR 45.000,00 und 55.000,00", "45000..55000 EUR year"},
    {kNo, "Ein Gutschein über 50 € pro Monat zum Gehalt", ""},
    {kYes, "£400-£500 per day", "400..500 GBP day"},
    {kNo, "연봉(기본급) 3,000만원 + 인센티브", "30000000..30000000 KRW year"},
    {kNo, "연봉 6,000~8,000만원, 스톡옵션", "60000000..80000000 KRW year"},
    {kNo, "급여 월 250만원 + 식대 별도", "2500000..2500000 KRW month"},
    {kNo, "연봉 500만원 인상, 스톡옵션", ""},
    {kYes, "월 260~300 (경력별 협의)", "2600000..3000000 KRW month negotiable"},
    {kYes, "단가 600~650", "6000000..6500000 KRW -"},
    {kNo, "제품 단가 600원 절감", ""},
    {kYes, "월 250", "2500000..2500000 KRW month"},
    {kYes, "월 20회 근무", ""},
    {kNo, "연봉은 3,300만원에서 4,100만원 사이에서 정합니다", "33000000..41000000 KRW year"},
    {kNo, "Compensation: KRW 50M ~ 70M", "50000000..70000000 KRW year"},
    {kNo, "급여 : 회사 내규에 따름", "negotiable"},
    {kNo, "급여 : 면접 후 결정", "negotiable"},
    {kNo, "연봉 협의", "negotiable"},
    {kNo, "연봉은 협의 후 결정됩니다", "negotiable"},
    {kNo, "Salary: negotiable", "negotiable"},
    // Not a salary
    {kNo, "입사 시 100만원 지급", ""},
    {kNo, "식대 월 20만원 지원", ""},
    {kNo, "급여 외 식대 월 30만원", ""},
    {kNo, "연매출 600억", ""},
    {kYes, "연매출 600억", ""},
    {kNo, "누적 투자 100억", ""},
    {kYes, "누적 투자 유치 100억원", ""},
    {kNo, "평균 연봉 7,000만원", ""},
    {kNo, "연봉 인상률 10% 이상", ""},
    {kNo, "연봉의 10%를 인센티브로 지급", ""},
    {kNo, "수습기간 급여 90%", ""},
    {kNo, "급여 100% 지급", ""},
    {kNo, "서류전형 > 1차 면접 > 연봉 협의 > 입사", ""},
    {kNo, "최대 5,000만원 무이자 대출", ""},
    {kNo, "사이닝 보너스 1,000만원", ""},
    {kNo, "스톡옵션 5,000만원 상당", ""},
    {kYes, "스톡옵션", ""},
    {kNo, "복지 포인트 연 200만원", ""},
    {kNo, "추천금 최대 1,000만원", ""},
    {kNo, "급여 시스템 운영 업무", ""},
    {kNo, "이력서에 희망연봉을 기재하지 마세요", ""},
    {kNo, "We raised $120M in funding", ""},
    {kNo, "Manage a $2M budget", ""},
    {kNo, "자본금 2억원, 매출액 51억 862만원", ""},
    {kNo, "5,000명 이상의 고객", ""},
    {kNo, "3~5년", ""},
    {kYes, "3개월", ""},
    {kYes, "주 5일", ""},
    {kYes, "미정", ""},
    {kYes, "0", ""},
    {kYes, "", ""},
    {kYes, "99999999999999999", ""},
    {kNo, "연봉 3,500이 될 수도 있습니다", ""},
    {kNo, "전 직원 연봉 500만원 인상", ""},
    {kNo, "compensation is $0.55 per image", ""},
    {kNo, "만원 버스", ""},
    {kNo, "천만 원만", ""},
};

TEST(ReadSalary, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadSalary(row.text, row.labelled);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    if (!found) continue;
    EXPECT_LE(found->at.end, std::string_view(row.text).size()) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
