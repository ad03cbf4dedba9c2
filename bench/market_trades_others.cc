#include "market_trades.h"

namespace gonggo::bench {
namespace {

constexpr std::string_view kUsualCerts[] = {"컴퓨터활용능력", "운전면허"};

constexpr std::string_view kPlan[] = {"서비스 기획자", "프로덕트 매니저", "프로덕트 오너",
                                      "프로젝트 매니저", "사업 기획자"};
constexpr std::string_view kPlanEn[] = {"Product Manager", "Product Owner", "Project Manager"};
constexpr std::string_view kPlanTasks[] = {
    "신규 서비스",   "제품 로드맵", "정책 문서", "화면 설계", "사용자 조사", "성과 지표",
    "요구사항 정의", "출시 일정",   "제휴 사업", "시장 조사", "운영 정책"};
constexpr std::string_view kPlanTasksEn[] = {"the product roadmap", "user research", "launch plans",
                                             "success metrics"};
constexpr std::string_view kPlanSkills[] = {
    "Figma", "JIRA",      "SQL",        "Confluence", "Notion", "GA4",    "Excel",   "PowerPoint",
    "Agile", "Amplitude", "A/B 테스트", "Slack",      "Axure",  "Zeplin", "Tableau", "Scrum"};

constexpr std::string_view kDesign[] = {"프로덕트 디자이너", "UI/UX 디자이너", "그래픽 디자이너",
                                        "브랜드 디자이너",   "웹 디자이너",    "영상 편집자"};
constexpr std::string_view kDesignEn[] = {"Product Designer", "UX Researcher", "Brand Designer"};
constexpr std::string_view kDesignTasks[] = {
    "디자인 시스템", "사용자 흐름", "상세 페이지", "브랜드 가이드", "인쇄물",       "프로모션 배너",
    "아이콘",        "유튜브 영상", "패키지",      "모션 그래픽",   "사용성 테스트"};
constexpr std::string_view kDesignTasksEn[] = {"design systems", "prototypes", "usability tests"};
constexpr std::string_view kDesignSkills[] = {
    "Figma",    "Photoshop", "Illustrator", "After Effects",  "Premiere Pro", "Sketch",
    "Zeplin",   "Protopie",  "InDesign",    "Cinema 4D",      "HTML",         "Blender",
    "Adobe XD", "Framer",    "Lightroom",   "DaVinci Resolve"};

constexpr std::string_view kMkt[] = {"마케터",        "퍼포먼스 마케터", "콘텐츠 마케터",
                                     "브랜드 마케터", "홍보 담당자",     "상품기획 MD"};
constexpr std::string_view kMktEn[] = {"Performance Marketer", "Growth Marketer",
                                       "Content Marketer"};
constexpr std::string_view kMktTasks[] = {
    "광고 캠페인", "SNS 채널",  "고객 획득", "콘텐츠 기획",   "보도자료",   "체험단 운영",
    "프로모션",    "매체 운영", "검색 광고", "브랜드 캠페인", "온라인 판매"};
constexpr std::string_view kMktTasksEn[] = {"paid campaigns", "growth experiments",
                                            "content strategy"};
constexpr std::string_view kMktSkills[] = {
    "GA4",     "Excel", "Meta Ads", "Google Ads", "SEO",         "Photoshop",      "Instagram",
    "CRM",     "Braze", "SQL",      "YouTube",    "Appsflyer",   "Naver 검색광고", "PowerPoint",
    "Tableau", "GTM",   "Canva",    "TikTok",     "카카오모먼트"};

constexpr std::string_view kSales[] = {"영업 담당자", "기술영업",      "해외영업 담당자",
                                       "B2B 영업",    "세일즈 매니저", "영업관리"};
constexpr std::string_view kSalesEn[] = {"Sales Manager", "Account Executive"};
constexpr std::string_view kSalesTasks[] = {
    "신규 거래처", "견적서",      "제안서", "고객사 관리", "매출 목표",
    "수출 계약",   "대리점 관리", "전시회", "입찰",        "판매 계획"};
constexpr std::string_view kSalesTasksEn[] = {"key accounts", "proposals", "the sales pipeline"};
constexpr std::string_view kSalesSkills[] = {
    "Excel",  "PowerPoint", "영어",    "Salesforce", "CRM",      "SAP",  "일본어",
    "중국어", "ERP",        "HubSpot", "AutoCAD",    "베트남어", "한글", "Notion"};
constexpr std::string_view kSalesCerts[] = {"국제무역사", "운전면허", "유통관리사"};

constexpr std::string_view kFin[] = {"회계 담당자", "재무 담당자", "세무 담당자",
                                     "자금 담당자", "경리 사원",   "재무회계 과장"};
constexpr std::string_view kFinEn[] = {"Finance Manager", "Accountant"};
constexpr std::string_view kFinTasks[] = {
    "월 결산",   "부가세 신고", "원천세 신고", "자금 집행",        "외부 감사",     "연결 재무제표",
    "원가 계산", "예산 관리",   "전표 처리",   "법인세 세무 조정", "내부 회계 관리"};
constexpr std::string_view kFinTasksEn[] = {"monthly closing", "budgets", "audits"};
constexpr std::string_view kFinSkills[] = {
    "Excel",      "더존",    "SAP",    "ERP",        "K-IFRS",           "영어",
    "더존 iCUBE", "Smart A", "Oracle", "PowerPoint", "내부회계관리제도", "SQL",
    "Power BI"};
constexpr std::string_view kFinCerts[] = {"전산회계",   "전산세무", "재경관리사",
                                          "공인회계사", "FAT",      "TAT"};

constexpr std::string_view kHr[] = {"인사 담당자", "채용 담당자", "총무 담당자",
                                    "HR 매니저",   "급여 담당자", "교육 담당자"};
constexpr std::string_view kHrEn[] = {"HR Manager", "Recruiter"};
constexpr std::string_view kHrTasks[] = {"채용 절차", "급여 정산",     "4대 보험",  "평가 제도",
                                         "조직 문화", "사내 교육",     "근태 관리", "자산 관리",
                                         "노무 상담", "복리후생 제도", "취업 규칙"};
constexpr std::string_view kHrTasksEn[] = {"hiring", "performance reviews", "onboarding"};
constexpr std::string_view kHrSkills[] = {"Excel",  "PowerPoint", "그리팅", "더존",
                                          "노동법", "Notion",     "Slack",  "영어",
                                          "플렉스", "SAP",        "ATS",    "한글"};
constexpr std::string_view kHrCerts[] = {"공인노무사", "컴퓨터활용능력", "직업상담사"};

constexpr std::string_view kCs[] = {"고객 상담원", "CS 매니저", "CX 매니저", "운영 매니저",
                                    "콜센터 상담사"};
constexpr std::string_view kCsEn[] = {"Customer Success Manager", "Support Specialist"};
constexpr std::string_view kCsTasks[] = {"고객 문의",   "상담 매뉴얼", "환불 처리",
                                         "고객 만족도", "상담 품질",   "입점사 관리",
                                         "배송 문의",   "VOC 분석",    "예약 관리"};
constexpr std::string_view kCsTasksEn[] = {"support tickets", "onboarding of customers"};
constexpr std::string_view kCsSkills[] = {"Excel", "채널톡", "Zendesk", "영어",   "CRM",
                                          "Slack", "한글",   "일본어",  "Notion", "Salesforce"};

constexpr std::string_view kMed[] = {"병동 간호사", "간호조무사", "물리치료사", "임상병리사",
                                     "약사",        "요양보호사", "치과위생사"};
constexpr std::string_view kMedTasks[] = {
    "입원 환자 간호", "투약",      "보호자 상담", "검체 검사",      "재활 치료",
    "진료 보조",      "간호 기록", "예방 접종",   "의료 기기 관리", "수술실 준비"};
constexpr std::string_view kMedSkills[] = {"EMR",  "BLS",         "Excel", "OCS",
                                           "한글", "컴퓨터 활용", "영어"};
constexpr std::string_view kMedCerts[] = {"간호사 면허", "간호조무사 자격증", "물리치료사 면허",
                                          "임상병리사 면허", "약사 면허"};

constexpr std::string_view kEdu[] = {"영어 강사",          "수학 강사",      "유치원 교사",
                                     "교육 콘텐츠 기획자", "학원 상담 실장", "코딩 강사"};
constexpr std::string_view kEduEn[] = {"English Teacher"};
constexpr std::string_view kEduTasks[] = {"수업 준비",   "교재 개발",    "학부모 상담",
                                          "평가 문항",   "방과 후 수업", "교육 과정",
                                          "온라인 강의", "학습 관리",    "생활 지도"};
constexpr std::string_view kEduTasksEn[] = {"lesson plans", "student feedback"};
constexpr std::string_view kEduSkills[] = {"한글",   "PowerPoint", "Excel",    "영어",
                                           "Python", "Zoom",       "스크래치", "Google Classroom"};
constexpr std::string_view kEduCerts[] = {"정교사 자격증", "보육교사 자격증", "한국어교원 자격증"};

constexpr std::string_view kLog[] = {"물류 담당자",    "구매 담당자",   "SCM 담당자",
                                     "자재 관리 사원", "수출입 담당자", "배송 기사"};
constexpr std::string_view kLogEn[] = {"Supply Chain Manager", "Buyer"};
constexpr std::string_view kLogTasks[] = {"입출고 관리", "재고 조사",   "발주",      "수출입 통관",
                                          "물류 센터",   "협력사 관리", "원가 절감", "납기 관리",
                                          "배차",        "수요 예측"};
constexpr std::string_view kLogTasksEn[] = {"inventory", "supplier contracts"};
constexpr std::string_view kLogSkills[] = {"ERP",  "Excel",      "SAP", "WMS",
                                           "영어", "중국어",     "SCM", "지게차",
                                           "한글", "PowerPoint", "SQL", "인코텀즈"};
constexpr std::string_view kLogCerts[] = {"물류관리사", "지게차운전기능사", "관세사", "국제무역사"};

constexpr std::string_view kMake[] = {"생산관리 담당자",    "공정 엔지니어", "설비 보전 기술자",
                                      "기계 설계 엔지니어", "생산직 사원",   "CNC 가공 기술자"};
constexpr std::string_view kMakeEn[] = {"Process Engineer", "Mechanical Engineer"};
constexpr std::string_view kMakeTasks[] = {"생산 계획", "공정 개선",  "설비 점검",   "금형 설계",
                                           "수율 향상", "도면 작성",  "자동화 설비", "작업 표준서",
                                           "안전 점검", "시제품 제작"};
constexpr std::string_view kMakeTasksEn[] = {"yield", "process changes", "drawings"};
constexpr std::string_view kMakeSkills[] = {
    "AutoCAD", "SolidWorks", "Excel",   "ERP",   "PLC",  "MES",   "CATIA", "Inventor",
    "GD&T",    "6시그마",    "Minitab", "UG NX", "Creo", "ANSYS", "HMI",   "CNC"};
constexpr std::string_view kMakeCerts[] = {"일반기계기사", "산업안전기사", "전기기사",
                                           "기계설계산업기사", "위험물산업기사"};

constexpr std::string_view kLaw[] = {"법무 담당자", "사내 변호사", "특허 담당자",
                                     "컴플라이언스 담당자"};
constexpr std::string_view kLawEn[] = {"Legal Counsel"};
constexpr std::string_view kLawTasks[] = {"계약서 검토", "특허 출원", "소송 관리", "이사회 운영",
                                          "내부 통제",   "인허가",    "약관",      "공정거래 준수"};
constexpr std::string_view kLawTasksEn[] = {"contracts", "compliance"};
constexpr std::string_view kLawSkills[] = {"계약 검토", "영어", "개인정보보호법", "Excel",
                                           "한글",      "특허", "공정거래법"};
constexpr std::string_view kLawCerts[] = {"변호사 자격", "변리사"};

constexpr std::string_view kFood[] = {"홀 매니저", "바리스타",    "조리사",
                                      "제과 기사", "매장 매니저", "호텔 프런트"};
constexpr std::string_view kFoodTasks[] = {"매장 운영", "메뉴 개발", "재료 손질", "위생 점검",
                                           "고객 응대", "매출 정산", "객실 예약", "발주와 재고"};
constexpr std::string_view kFoodSkills[] = {"POS", "Excel", "영어", "HACCP", "일본어", "중국어"};
constexpr std::string_view kFoodCerts[] = {"조리기능사", "바리스타 자격증", "제과기능사", "보건증"};

constexpr Trade kTrades[] = {
    {kSales, kSalesEn, kSalesTasks, kSalesTasksEn, kSalesSkills, kSalesCerts},
    {kMkt, kMktEn, kMktTasks, kMktTasksEn, kMktSkills, kUsualCerts},
    {kMake, kMakeEn, kMakeTasks, kMakeTasksEn, kMakeSkills, kMakeCerts},
    {kFin, kFinEn, kFinTasks, kFinTasksEn, kFinSkills, kFinCerts},
    {kPlan, kPlanEn, kPlanTasks, kPlanTasksEn, kPlanSkills, kUsualCerts},
    {kDesign, kDesignEn, kDesignTasks, kDesignTasksEn, kDesignSkills, kUsualCerts},
    {kMed, {}, kMedTasks, {}, kMedSkills, kMedCerts},
    {kHr, kHrEn, kHrTasks, kHrTasksEn, kHrSkills, kHrCerts},
    {kCs, kCsEn, kCsTasks, kCsTasksEn, kCsSkills, kUsualCerts},
    {kLog, kLogEn, kLogTasks, kLogTasksEn, kLogSkills, kLogCerts},
    {kEdu, kEduEn, kEduTasks, kEduTasksEn, kEduSkills, kEduCerts},
    {kFood, {}, kFoodTasks, {}, kFoodSkills, kFoodCerts},
    {kLaw, kLawEn, kLawTasks, kLawTasksEn, kLawSkills, kLawCerts},
};

}  // namespace

std::span<const Trade> OtherTrades() { return kTrades; }

}  // namespace gonggo::bench
