#include "posting/field/role.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct RoleRow {
  std::string_view title;
  std::string_view role;  // "" for none
};

TEST(Role, OfTitles) {
  const RoleRow rows[] = {
      {"백엔드 개발자", "backend"},
      {"[하늘소프트] 백엔드 엔지니어 (3년 이상)", "backend"},
      {"서버개발자 채용", "backend"},
      {"Senior Backend Engineer, Payments", "backend"},
      {"프론트엔드 개발자 (React)", "frontend"},
      {"웹 퍼블리셔", "frontend"},
      {"풀스택 개발자", "fullstack"},
      {"안드로이드 개발자(Kotlin)", "mobile_android"},
      {"iOS Engineer", "mobile_ios"},
      {"데이터 분석가", "data_analyst"},
      {"데이터 엔지니어 (계약직)", "data_engineer"},
      {"Data Scientist, Growth", "data_scientist"},
      {"머신러닝 엔지니어", "ml_engineer"},
      {"AI Research Engineer", "ai_researcher"},
      {"DevOps Engineer", "devops_sre"},
      {"정보보안 담당자", "security"},
      {"QA 엔지니어", "qa"},
      {"임베디드 개발자", "embedded"},
      {"엔진 프로그래머 모집", "game_client"},
      {"게임 서버 개발자", "game_server"},
      {"Product Owner", "pm_po"},
      {"서비스 기획자", "service_planning"},
      {"프로덕트 디자이너", "ux_ui_design"},
      {"브랜드 디자이너", "graphic_design"},
      {"퍼포먼스 마케터", "performance_marketing"},
      {"콘텐츠 마케터", "marketing"},
      {"해외영업 담당자", "sales"},
      {"회계 담당자 (3년 이상)", "finance_accounting"},
      {"HRBP", "hr"},
      {"사내변호사", "legal"},
      {"CS 매니저", "customer_support"},
      {"물류센터 운영 관리", "logistics"},
      {"온라인 MD", "md_commerce"},
      {"병동 간호사", "medical"},
      {"생산관리 사원", "manufacturing"},
      // A word of many jobs says something where nothing else does.
      {"SDN 개발자", "software"},
      {"위성항법 솔루션 개발자", "software"},
      {"Software Engineer, Billing", "software"},
      {"Senior Developer, Android", "mobile_android"},
      {"Frontend Developer", "frontend"},
      {"Senior Full-Stack Software Engineer", "fullstack"},
      {"임베디드 소프트웨어 개발자", "embedded"},
      {"웹 개발자(풀스택)", "fullstack"},
      {"iOS 앱 개발자", "mobile_ios"},
      {"앱 개발자", "mobile"},
      {"초등 교육 콘텐츠 기획자", "education"},
      {"수집형 게임 콘텐츠 기획자", "game_design"},
      {"브랜드 콘텐츠 기획자", "content"},
      {"상품기획 MD", "md_commerce"},
      {"의료기기 영업 담당자", "sales"},
      {"Media Buyer (Paid Social)", "performance_marketing"},
      {"SAP Consultant (MM/PM)", "strategy"},
      {"조명 디자이너", "graphic_design"},
      {"웹 프로트엔드 개발", "frontend"},
      {"웹 크롤러 개발 전문가", "backend"},
      {"피플 매니저 (1년 이상)", "hr"},
      {"People & Culture Manager", "hr"},
      {"CS/CX 담당자", "customer_support"},
      {"그래픽 디자인 (온라인)", "graphic_design"},
      {"제안서 디자인 담당자", "graphic_design"},
      {"웹소설 편집자", "content"},
      {"게임 번역 검수", "content"},
      {"Head of Sales", "sales"},
      {"재무 계획 및 분석 (FP&A)", "finance_accounting"},
      {"건설관리", "manufacturing"},
      {"딥러닝 연구원", "ai_researcher"},
      // Titles that name no job say what they are about.
      {"콘텐츠 기획 PD", "video"},
      {"게임 PD", "game_design"},
      {"CX Team", "customer_support"},
      {"온라인몰 CS", "customer_support"},
      {"Ruby On Rails 개발", "backend"},
      {"클라이언트 개발 (모바일 퍼즐)", "game_client"},
      {"AI 연구/개발 (팀원)", "ml_engineer"},
      {"신용평가/리스크 모델 개발", "data_scientist"},
      {"전기 엔지니어", "hardware"},
      {"품질 엔지니어", "manufacturing"},
      {"소프트웨어 품질 엔지니어", "qa"},
      {"데이터/통계 엔지니어", "data_engineer"},
      {"해외 어카운트 매니저", "sales"},
      {"임플란트 인허가(RA)", "medical"},
      {"건축 인허가 지원", "manufacturing"},
      {"카페 매니저", "operations"},
      {"그로스 매니저", "marketing"},
      {"AML 자금세탁방지 담당", "legal"},
      {"3D 배경 아티스트", "graphic_design"},
      {"IR/공시 팀원", "finance_accounting"},
      {"원부자재 구매 담당", "logistics"},
      {"HR Leader", "hr"},
      {"Werkstudent:in Finance & Controlling (m/w/d)", "finance_accounting"},
      {"Softwareentwickler C++ (m/w/d)", "software"},
      {"SAP HR 모듈 운영", ""},
      {"[100억 투자] 물류 자동화 레이아웃 담당", ""},
      {"[하늘교육] 매니저", ""},
      // Who teaches a job, or stands in a team of another one.
      {"풀스택 주강사", "education"},
      {"프론트엔드 튜터 모집", "education"},
      {"백엔드 부트캠프 멘토", "education"},
      {"강사 채용 담당자", "hr"},
      {"Backend Engineer (Tech Lead Team)", "backend"},
      {"Cybersecurity & Risk Management Consultant", "security"},
      {"하늘다리소프트", ""},
      {"2026년 상반기 공개채용", ""},
      {"", ""},
  };
  for (const RoleRow& row : rows) {
    const auto found = ReadRole(row.title);
    EXPECT_EQ(found ? found->value : "", row.role) << row.title;
  }
}

}  // namespace
}  // namespace gonggo
