#include "posting/line/item_split.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "text/utf8.h"

namespace gonggo {
namespace {

std::vector<std::string> Split(std::string_view text) {
  std::vector<std::string> pieces;
  for (const Span& span : SplitGluedItems(text)) pieces.emplace_back(Cut(text, span));
  return pieces;
}

TEST(ItemSplit, OneRequirementStaysWhole) {
  const std::string_view rows[] = {
      "메모리 할당 및 관리, 파일 시스템 구조, 통신 규약 등의 지식",
      "F/W, VPN, DLP, NAC 등 보안 장비 운영",
      "Kubernetes, Docker 사용 경험",
      "방화벽 정책 기획, 도입, 구축, 운영 및 점검 경험",
      "고객 데이터 추출, 분석 및 해석 능력",
      "창고 관리 시스템 설계, 구현 경험",
      "Go, Rust 중 하나로 서버를 만들어 본 분",
      "석사 학위, 박사 학위 소지",
      "서버 개발 경험, 협업 능력을 갖춘 분",
      "책임감, 성실성을 갖춘 분",
      "책임감, 열정 있는 분",
      "성실성, 도덕성을 갖춘 인재",
      "소통 능력, 문제 해결 능력이 뛰어난 분",
      "5년 이상의 상품기획, 구매, 혹은 물류 업무 경험",
      "배차 서버 개발 경험, 특히 경로 계산 경험",
      "캠프 예약 서비스(결제, 알림, 정산) 운영 경험",
      "도면을 직접 그리고, 시제품을 만들어 본 경험",
      "개발자, 디자이너와 함께 일해 본 경험",
      "자바 1.8, 스프링 5.3 이상 경험",
      "AWS를 이용한 정산 서비스 개발, 배포 및 운영 경험이 있으신 분",
      "배차 화면의 기획 및 설계, 개발 및 배포, 운영 경험",
      "노선 언어와 도구에 대한 지식, 직능을 갖춘 분",
      "부두 영상 처리 개발 경험, (OpenCV, Halcon 등)",
      "점군을 다뤄 본 경험이 있으신 분. (Open3D, PCL)",
      "Node.js 프로젝트 경험 - 사내 도구",
      "질의 개발 능력 - postgresql, mysql, mongodb",
      "웹과 App. 출시를 경험해 보신 분",
      "AT&amp; T 장비 운영",
      "R&amp;D 과제 수행",
      "e.g. Kafka, RabbitMQ",
      "Python · R · Matlab 등을 활용한 분석 경험",
      "배차 지표 정의 · 모니터링 · 개선 전략 도출",
      "Experience with Java, Kotlin, and Go",
      "Clearance for U.S. Government harbours",
      "Work with a Sr. Engineer of Gullboard Co. Ltd",
      "Studium (B.Sc. Informatik), z. B. Nautik",
      "Operations on AWS. ECS, Lambda",
      "3+ years of experience; or an equivalent degree",
      "여러 팀과 적극적으로 소통하며, 일정을 관리할 수 있는 분",
  };
  for (const std::string_view row : rows) {
    EXPECT_THAT(Split(row), testing::ElementsAre(std::string(row)));
  }
}

TEST(ItemSplit, RequirementGluedToADuty) {
  const struct {
    std::string_view text, duty, requirement;
  } rows[] = {
      {"배차 서버 고도화 • 자바 경력 3년 이상", "배차 서버 고도화", "자바 경력 3년 이상"},
      {"지표 설계 ㆍ 정산 ㆍ 정산 경험이 있는 분", "지표 설계 ㆍ 정산", "정산 경험이 있는 분"},
      {"배차 서버 고도화 • 배차 화면 기획", "배차 서버 고도화 • 배차 화면 기획", ""},
      {"배차 서버 고도화 - 자바 경력 3년 이상", "배차 서버 고도화 - 자바 경력 3년 이상", ""},
      {"Python · R 활용 경험", "Python · R 활용 경험", ""},
      {"", "", ""},
      {"배차 서버 고도화 • 정보처리기사 소지자 우대", "배차 서버 고도화",
       "정보처리기사 소지자 우대"},
      // Behind a sentence or a middle dot, where it asks for years.
      {"배차 지표를 설계하고 개선합니다. 자료 분석 경력 5년 이상",
       "배차 지표를 설계하고 개선합니다.", "자료 분석 경력 5년 이상"},
      {"배차 지표를 개선합니다. - 총 경력 8년 이상", "배차 지표를 개선합니다.", "총 경력 8년 이상"},
      {"도구를 활용한 분석 · 유관 경력 7년 이상 보유하신 분", "도구를 활용한 분석",
       "유관 경력 7년 이상 보유하신 분"},
      {"배차 지표를 개선합니다. 정산을 해 본 경험", "배차 지표를 개선합니다. 정산을 해 본 경험",
       ""},
  };
  for (const auto& row : rows) {
    const GluedLine glued = SplitGluedRequirement(row.text);
    EXPECT_EQ(Cut(row.text, glued.duty), row.duty) << row.text;
    EXPECT_EQ(Cut(row.text, glued.requirement), row.requirement) << row.text;
  }
}

TEST(ItemSplit, GluedRequirementsAreCut) {
  const struct {
    std::string_view text;
    std::vector<std::string> pieces;
  } rows[] = {
      {"꼼꼼함, 숫자에 대한 감각, 책임감, 주도적인 업무 자세, 뛰어난 협업 능력",
       {"꼼꼼함", "숫자에 대한 감각", "책임감", "주도적인 업무 자세", "뛰어난 협업 능력"}},
      {"서버 운영 경험 •자바를 쓰시는 분 ・ 소통이 원활한 분",
       {"서버 운영 경험", "자바를 쓰시는 분", "소통이 원활한 분"}},
      {"서버 운영 경험 · 자바를 쓰시는 분 · 소통이 원활한 분",
       {"서버 운영 경험", "자바를 쓰시는 분", "소통이 원활한 분"}},
      {"법학 전공 재학생 또는 졸업생, 꼼꼼함, 3개월 이상 근무 가능",
       {"법학 전공 재학생 또는 졸업생", "꼼꼼함", "3개월 이상 근무 가능"}},
      {"물류 시스템 운영 경험, CVE, CWE 등 취약점에 대한 이해, 야간 근무 가능",
       {"물류 시스템 운영 경험", "CVE, CWE 등 취약점에 대한 이해", "야간 근무 가능"}},
      {"서버 개발 경력 3년 이상, 결제(PG, VAN) 연동 경험(과제, 개인 포함), 원활한 소통, 영어 회화 "
       "가능",
       {"서버 개발 경력 3년 이상", "결제(PG, VAN) 연동 경험(과제, 개인 포함)", "원활한 소통",
        "영어 회화 가능"}},
      {"먼저 제안하는 분, 배움을 즐기시는 분, 기록을 좋아함",
       {"먼저 제안하는 분", "배움을 즐기시는 분", "기록을 좋아함"}},
      {"Go 개발 경험. Kubernetes, Docker 사용 경험. 배우려는 의지",
       {"Go 개발 경험.", "Kubernetes, Docker 사용 경험.", "배우려는 의지"}},
      {"앱을 출시한 경험; Dart에 대한 이해; REST API 연동 경험",
       {"앱을 출시한 경험", "Dart에 대한 이해", "REST API 연동 경험"}},
      {"Proven record of building RESTful APIs. Experience with SQL databases. You know C++. You "
       "have run Kafka on AWS. A licence for VB.NET. Solid Go. Extensive rowing",
       {"Proven record of building RESTful APIs.", "Experience with SQL databases.",
        "You know C++.", "You have run Kafka on AWS.", "A licence for VB.NET.", "Solid Go.",
        "Extensive rowing"}},
      {"Bachelor's degree; 3+ years of Java", {"Bachelor's degree", "3+ years of Java"}},
      {"항로 규정이 걸린 사업의 법적 위험 검토, 관련 법령 해석 및 기관 대응 경험",
       {"항로 규정이 걸린 사업의 법적 위험 검토", "관련 법령 해석 및 기관 대응 경험"}},
      {"주도적인 의견 제시 및 업무 수행, 논리적 근거 제시 및 뛰어난 소통 능력",
       {"주도적인 의견 제시 및 업무 수행", "논리적 근거 제시 및 뛰어난 소통 능력"}},
      {"노선 서버 설치 및 운영체제 관리, 노선 저장소 설치 및 운영",
       {"노선 서버 설치 및 운영체제 관리", "노선 저장소 설치 및 운영"}},
      {"배차 경험이 있으신 분. (조직 외부) 고객과 협상해 본 경험",
       {"배차 경험이 있으신 분.", "(조직 외부) 고객과 협상해 본 경험"}},
      {"React 개발 경험 • 접근성에 대한 관심 ● 글쓰기",
       {"React 개발 경험", "접근성에 대한 관심", "글쓰기"}},
      {"Java 사용 경험 - Spring 사용 경험", {"Java 사용 경험", "Spring 사용 경험"}},
  };
  for (const auto& row : rows) EXPECT_EQ(Split(row.text), row.pieces) << row.text;
}

TEST(ItemSplit, HostileTextIsTotal) {
  EXPECT_TRUE(Split("").empty());
  EXPECT_TRUE(Split("  ").empty());
  for (const std::string_view unit :
       {", ", "경험, ", "(", ")", "; ", ". ", "책임감, ", "a.b, ", " - ", "가 - "}) {
    std::string text;
    while (text.size() < 300'000) text += unit;
    uint32_t end = 0;
    for (const Span& span : SplitGluedItems(text)) {
      ASSERT_GE(span.begin, end) << unit;
      ASSERT_GT(span.end, span.begin) << unit;
      end = span.end;
    }
    EXPECT_LE(end, text.size());
  }
}

}  // namespace
}  // namespace gonggo
