// The words and sentence patterns that PostingGenerator puts together. Constant data.
#pragma once

#include <array>
#include <string_view>

namespace gonggo::bench {

inline constexpr auto kCompanyFirst = std::to_array<std::string_view>(
    {"가온", "노을", "다솜", "라온", "마루", "바른", "새록", "아라", "자람", "차오름",
     "타래", "파란", "한울", "이든", "윤슬", "달빛", "새벽", "물결", "도담", "나래"});
inline constexpr auto kCompanySecond =
    std::to_array<std::string_view>({"테크", "랩스", "소프트", "데이터", "모빌리티", "헬스케어",
                                     "커머스", "로보틱스", "게임즈", "핀테크"});
inline constexpr auto kFields = std::to_array<std::string_view>(
    {"결제",      "물류",      "검색",        "추천",      "광고",      "정산",       "주문",
     "회원",      "인증",      "데이터 수집", "영상 처리", "지도",      "예약",       "재고 관리",
     "보험 심사", "의료 영상", "자율주행",    "게임 서버", "고객 상담", "콘텐츠 운영"});
inline constexpr auto kRoles =
    std::to_array<std::string_view>({"백엔드 개발자", "프론트엔드 개발자", "데이터 엔지니어",
                                     "머신러닝 엔지니어", "DevOps 엔지니어", "서비스 기획자",
                                     "QA 엔지니어", "안드로이드 개발자", "회계 담당자", "마케터"});
inline constexpr auto kPlaces =
    std::to_array<std::string_view>({"서울 강남구", "서울 성동구", "경기 성남시 분당구",
                                     "부산 해운대구", "대전 유성구", "서울 마포구", "제주 제주시"});
inline constexpr auto kEmployment =
    std::to_array<std::string_view>({"정규직", "정규직 (수습 3개월)", "계약직", "인턴"});
inline constexpr auto kSkills = std::to_array<std::string_view>(
    {"Java",       "Kotlin", "Spring Boot",   "Python",  "Django",     "Go",
     "TypeScript", "React",  "Vue.js",        "Node.js", "MySQL",      "PostgreSQL",
     "Redis",      "Kafka",  "Elasticsearch", "Docker",  "쿠버네티스", "Terraform",
     "AWS",        "GCP",    "Airflow",       "Spark",   "PyTorch",    "C++",
     "C#",         "gRPC",   "GraphQL",       "Jenkins", "Linux",      "Git"});
inline constexpr auto kNouns = std::to_array<std::string_view>(
    {"대용량 트래픽", "실시간 처리", "배치 작업", "사내 관리 도구", "외부 연동", "모니터링 체계",
     "배포 자동화", "데이터 모델", "장애 대응 절차", "테스트 환경", "성능 지표", "보안 점검",
     "개인정보 보호", "로그 수집", "사용자 경험", "문서 체계", "레거시 전환", "비용 최적화"});
inline constexpr auto kAboutHeadings =
    std::to_array<std::string_view>({"회사 소개", "팀 소개", "우리는 이런 팀이에요", "About"});
inline constexpr auto kDutyHeadings = std::to_array<std::string_view>(
    {"주요업무", "담당 업무", "이런 일을 해요", "합류하면 함께 할 업무", "업무 내용"});
inline constexpr auto kRequiredHeadings = std::to_array<std::string_view>(
    {"자격요건", "지원자격", "이런 분을 찾고 있어요", "필수 조건", "자격 조건"});
inline constexpr auto kPreferredHeadings = std::to_array<std::string_view>(
    {"우대사항", "우대 조건", "이런 분이면 더 좋아요", "이런 경험이 있으면 좋아요"});
inline constexpr auto kBenefitHeadings = std::to_array<std::string_view>(
    {"복지 및 혜택", "혜택 및 복지", "복리후생", "이런 환경을 제공해요"});
inline constexpr auto kProcessHeadings =
    std::to_array<std::string_view>({"전형 절차", "채용 절차", "합류 여정", "채용 전형"});
inline constexpr auto kAboutLines = std::to_array<std::string_view>(
    {"저희는 {field} 문제를 {noun}부터 다시 풀어 매달 {number}만 명이 쓰는 서비스를 만들고 "
     "있습니다.",
     "{field} 팀은 {number}명의 동료가 {noun}에 집중하며 서로의 코드를 빠짐없이 살펴봅니다.",
     "{noun} 하나에도 근거를 남기고, 매주 {field} 지표를 모두에게 공개합니다.",
     "작은 팀으로 시작해 {years}년 만에 {field} 분야의 기준을 새로 세웠습니다."});
inline constexpr auto kDutyLines = std::to_array<std::string_view>(
    {"{field} 서비스의 설계와 개발, 운영을 맡습니다.",
     "{skill} 기반 {field} API 개발 및 {noun} 개선",
     "{noun}, {noun} 등 {field} 시스템 전반의 고도화",
     "{skill}과 {skill}을 이용한 {noun} 구축 및 운영",
     "사업 부서와 협업하여 {field} 요구사항을 정리하고 {noun}에 반영",
     "{noun} 자동화와 {field} 지표 관리"});
inline constexpr auto kRequiredLines =
    std::to_array<std::string_view>({"{skill} 또는 {skill} 개발 경력 {years}년 이상",
                                     "{skill}, {skill}, {skill} 중 하나 이상에 능숙하신 분",
                                     "{field} 서비스를 {skill}로 만들고 운영해 본 경험",
                                     "{noun}에 대한 이해와 {skill} 활용 능력이 있으신 분",
                                     "동료와 원활하게 소통하고 {noun}을 문서로 남기는 분",
                                     "학사 학위 이상 또는 그에 준하는 {years}년 이상의 실무 경험",
                                     "RESTful API 설계와 {skill} 기반 {noun} 경험을 보유하신 분"});
inline constexpr auto kPreferredLines = std::to_array<std::string_view>(
    {"{skill} 운영 경험이 있으신 분", "{field} 도메인에서 {years}년 이상 일해 보신 분",
     "{noun}을 {skill}로 개선해 본 경험", "{skill}/{skill} 환경에서 {noun}을 다뤄 보신 분",
     "오픈소스에 기여했거나 {noun}을 발표해 본 경험",
     "영어로 {field} 관련 문서를 읽고 쓸 수 있는 분"});
inline constexpr auto kBenefitLines = std::to_array<std::string_view>(
    {"연 {number}만원 자기계발비 지원", "시차출퇴근제 (8시~11시 사이 자율 출근)",
     "최신 장비와 모니터 {years}대 제공", "근속 {years}년마다 안식 휴가 {number}시간",
     "종합건강검진과 단체 상해보험", "점심 식대와 간식 무제한 제공", "명절 선물과 경조사 지원"});
inline constexpr auto kProcessLines =
    std::to_array<std::string_view>({"서류전형 > 1차 면접 > 2차 면접 > 최종합격",
                                     "서류 검토 후 {number}분 이내의 전화 인터뷰가 있습니다.",
                                     "전형 결과는 {years}일 안에 모든 분께 알려 드립니다.",
                                     "수습 기간 3개월 동안 급여는 동일합니다."});

inline constexpr auto kEnglishCompanies =
    std::to_array<std::string_view>({"Gaon Tech", "Noeul Labs", "Maru Systems", "Hanul Robotics"});
inline constexpr auto kEnglishFields =
    std::to_array<std::string_view>({"Payments", "Logistics", "Search", "Ads", "Identity", "Maps",
                                     "Billing", "Data Platform", "Growth"});
inline constexpr auto kEnglishRoles =
    std::to_array<std::string_view>({"Backend Engineer", "Frontend Engineer", "Data Analyst",
                                     "Site Reliability Engineer", "Designer"});
inline constexpr auto kEnglishPlaces = std::to_array<std::string_view>(
    {"Seoul, Korea", "Remote (APAC)", "Singapore", "Berlin, Germany"});
inline constexpr auto kEnglishNouns = std::to_array<std::string_view>(
    {"large-scale systems", "internal tools", "on-call practice", "data models",
     "release automation", "user research", "incident reviews", "third-party integrations",
     "cost reports", "access control"});
inline constexpr auto kEnglishAboutLines = std::to_array<std::string_view>(
    {"We rebuilt {Field} from {Noun} up, and {number} thousand people rely on it every day.",
     "Our {Field} team of {number} cares about {Noun} and reviews every change together."});
inline constexpr auto kEnglishDutyLines = std::to_array<std::string_view>(
    {"Design, build and operate services for {Field} in {skill}",
     "Own {Noun} across the {Field} organisation",
     "Work with product and design to turn {Noun} into something people like to use",
     "Improve {Noun} with {skill} and {skill}"});
inline constexpr auto kEnglishRequiredLines = std::to_array<std::string_view>(
    {"{years}+ years of professional experience with {skill} or {skill}",
     "Strong knowledge of at least one of {skill}, {skill} and {skill}",
     "Bachelor's degree in Computer Science or equivalent practical experience",
     "Experience running {Noun} in production", "Clear written communication about {Noun}"});
inline constexpr auto kEnglishPreferredLines = std::to_array<std::string_view>(
    {"Experience with {skill} is a plus", "Background in {Field}",
     "Contributions to open source around {Noun}", "Familiarity with {skill}, {skill} or similar"});
inline constexpr auto kEnglishBenefitLines = std::to_array<std::string_view>(
    {"{number} USD learning budget a year", "Flexible hours and {years} days of extra leave",
     "Health insurance for you and your family", "Home office allowance"});

}  // namespace gonggo::bench
