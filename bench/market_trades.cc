#include "market_trades.h"

namespace gonggo::bench {
namespace {

constexpr std::string_view kUsualCerts[] = {"정보처리기사", "컴퓨터활용능력"};

constexpr std::string_view kBackend[] = {"백엔드 개발자",      "서버 개발자", "백엔드 엔지니어",
                                         "Java 백엔드 개발자", "웹 개발자",   "플랫폼 개발자"};
constexpr std::string_view kBackendEn[] = {"Backend Engineer", "Software Engineer, Platform",
                                           "Server Engineer"};
constexpr std::string_view kBackendTasks[] = {
    "주문 API",  "결제 시스템",    "정산 배치",   "회원 인증 서버",  "대용량 트래픽 처리",
    "메시지 큐", "검색 서버",      "관리자 도구", "외부 연동 모듈",  "데이터 모델",
    "캐시 계층", "장애 대응 체계", "쿠폰 서비스", "알림 발송 시스템"};
constexpr std::string_view kBackendTasksEn[] = {
    "payment services", "internal APIs", "event-driven pipelines",
    "on-call practice", "data models",   "search infrastructure"};
constexpr std::string_view kBackendSkills[] = {
    "Java",    "Spring Boot",   "MySQL",       "AWS",    "Redis",   "Kotlin",     "JPA",
    "Kafka",   "Docker",        "PostgreSQL",  "Python", "Node.js", "Kubernetes", "Go",
    "MongoDB", "Elasticsearch", "RESTful API", "MSA",    "Django",  "NestJS",     "GraphQL",
    "gRPC",    "RabbitMQ",      "Jenkins",     "Oracle", "MyBatis", "PHP",        "C#",
    "Rust"};

constexpr std::string_view kFront[] = {"프론트엔드 개발자", "프론트엔드 엔지니어",
                                       "웹 프론트엔드 개발자", "React 개발자", "웹 퍼블리셔"};
constexpr std::string_view kFrontEn[] = {"Frontend Engineer", "UI Engineer"};
constexpr std::string_view kFrontTasks[] = {"웹 서비스 화면", "디자인 시스템",    "공통 컴포넌트",
                                            "관리자 페이지",  "렌더링 성능",      "접근성",
                                            "결제 화면",      "상품 상세 페이지", "웹뷰",
                                            "상태 관리 구조", "대시보드",         "빌드 환경"};
constexpr std::string_view kFrontTasksEn[] = {"design systems", "web performance", "checkout flows",
                                              "accessibility", "dashboards"};
constexpr std::string_view kFrontSkills[] = {
    "React",        "TypeScript", "JavaScript", "Next.js", "HTML",        "CSS",
    "Vue.js",       "Git",        "Redux",      "Webpack", "Figma",       "Storybook",
    "Tailwind CSS", "GraphQL",    "Jest",       "jQuery",  "React Query", "Recoil",
    "Vite",         "Cypress",    "Svelte",     "Angular", "Three.js"};

constexpr std::string_view kMobile[] = {"안드로이드 개발자", "iOS 개발자", "모바일 앱 개발자",
                                        "플러터 개발자", "앱 개발자"};
constexpr std::string_view kMobileEn[] = {"Android Engineer", "iOS Engineer", "Mobile Engineer"};
constexpr std::string_view kMobileTasks[] = {
    "앱 아키텍처", "푸시 알림", "지도 화면",     "블루투스 연동", "앱 성능",    "결제 모듈",
    "빌드 자동화", "위젯",      "오프라인 저장", "화면 전환",     "카메라 기능"};
constexpr std::string_view kMobileTasksEn[] = {"mobile architecture", "app performance",
                                               "release automation", "offline storage"};
constexpr std::string_view kMobileSkills[] = {
    "Kotlin",  "Swift",    "Flutter",   "Jetpack Compose", "SwiftUI",    "React Native", "Android",
    "UIKit",   "RxSwift",  "Coroutine", "Firebase",        "Dart",       "MVVM",         "Java",
    "Combine", "Retrofit", "Room",      "Fastlane",        "Objective-C"};

constexpr std::string_view kData[] = {"데이터 엔지니어", "데이터 분석가", "데이터 사이언티스트",
                                      "데이터 플랫폼 엔지니어", "DBA"};
constexpr std::string_view kDataEn[] = {"Data Engineer", "Data Analyst", "Data Scientist",
                                        "Analytics Engineer"};
constexpr std::string_view kDataTasks[] = {
    "데이터 파이프라인", "데이터 웨어하우스", "지표 대시보드",   "실험 설계",
    "로그 수집 체계",    "데이터 마트",       "데이터 품질",     "추천 지표",
    "고객 분석",         "예측 모델",         "데이터 거버넌스", "배치 작업"};
constexpr std::string_view kDataTasksEn[] = {"data pipelines", "the data warehouse", "experiments",
                                             "metrics", "data quality"};
constexpr std::string_view kDataSkills[] = {
    "SQL",    "Python",   "Airflow",    "Spark",     "AWS",       "BigQuery", "Tableau", "Kafka",
    "Hadoop", "Redshift", "R",          "Snowflake", "pandas",    "dbt",      "Hive",    "GA4",
    "Flink",  "Superset", "Databricks", "Looker",    "Amplitude", "Excel",    "SAS",     "Trino"};
constexpr std::string_view kDataCerts[] = {"SQLD", "ADsP", "빅데이터분석기사"};

constexpr std::string_view kMl[] = {"머신러닝 엔지니어", "AI 엔지니어",    "AI 연구원",
                                    "딥러닝 리서처",     "MLOps 엔지니어", "컴퓨터 비전 개발자"};
constexpr std::string_view kMlEn[] = {"Machine Learning Engineer", "Research Scientist",
                                      "MLOps Engineer"};
constexpr std::string_view kMlTasks[] = {"추천 모델",       "음성 인식 모델", "객체 검출 모델",
                                         "모델 서빙",       "학습 데이터",    "언어 모델",
                                         "이상 탐지 모델",  "의료 영상 분석", "모델 경량화",
                                         "학습 파이프라인", "검색 증강 생성"};
constexpr std::string_view kMlTasksEn[] = {"model serving", "training pipelines", "ranking models",
                                           "evaluation", "vision models"};
constexpr std::string_view kMlSkills[] = {
    "Python",    "PyTorch",    "TensorFlow",   "LLM",    "Docker", "NLP",      "C++",
    "OpenCV",    "Kubernetes", "scikit-learn", "MLflow", "CUDA",   "Kubeflow", "RAG",
    "LangChain", "TensorRT",   "Hugging Face", "ONNX",   "Triton", "Ray",      "JAX"};

constexpr std::string_view kOps[] = {"DevOps 엔지니어",   "SRE",
                                     "클라우드 엔지니어", "인프라 엔지니어",
                                     "시스템 엔지니어",   "네트워크 엔지니어"};
constexpr std::string_view kOpsEn[] = {"DevOps Engineer", "Site Reliability Engineer",
                                       "Cloud Engineer"};
constexpr std::string_view kOpsTasks[] = {
    "배포 파이프라인", "쿠버네티스 클러스터", "모니터링 체계", "장애 대응",
    "클라우드 비용",   "서버 증설",           "백업 정책",     "사내 네트워크",
    "가용성",          "로그 플랫폼",         "접근 통제"};
constexpr std::string_view kOpsTasksEn[] = {"Kubernetes clusters", "the deployment pipeline",
                                            "observability", "incident response", "cloud cost"};
constexpr std::string_view kOpsSkills[] = {
    "AWS",        "Kubernetes", "Docker",  "Linux",          "Terraform", "Jenkins",
    "Prometheus", "Grafana",    "Ansible", "GitHub Actions", "GCP",       "ArgoCD",
    "Python",     "ELK",        "Azure",   "Helm",           "Nginx",     "VMware",
    "Istio",      "Datadog",    "GitLab",  "Shell Script",   "OpenStack"};
constexpr std::string_view kOpsCerts[] = {"AWS SAA", "CKA", "리눅스마스터", "정보처리기사"};

constexpr std::string_view kSec[] = {"정보보안 담당자", "보안 엔지니어", "모의해킹 컨설턴트",
                                     "개인정보보호 담당자", "보안관제 요원"};
constexpr std::string_view kSecEn[] = {"Security Engineer", "Security Analyst"};
constexpr std::string_view kSecTasks[] = {
    "취약점 점검", "보안 정책", "침해 사고 대응",     "ISMS-P 인증", "접근 권한",
    "보안 관제",   "모의 해킹", "개인정보 처리 절차", "보안 교육",   "방화벽 정책"};
constexpr std::string_view kSecTasksEn[] = {"threat modelling", "vulnerability management",
                                            "access control"};
constexpr std::string_view kSecSkills[] = {
    "ISMS-P", "모의해킹", "Linux",      "방화벽", "Python", "SIEM", "AWS", "ISO 27001",
    "IDS",    "WAF",      "Burp Suite", "OWASP",  "Splunk", "EDR",  "VPN", "Wireshark"};
constexpr std::string_view kSecCerts[] = {"정보보안기사", "CISSP", "CISA", "CPPG"};

constexpr std::string_view kQa[] = {"QA 엔지니어", "QA 매니저", "테스트 자동화 엔지니어",
                                    "품질관리 담당자", "품질보증 담당자"};
constexpr std::string_view kQaEn[] = {"QA Engineer", "Test Engineer"};
constexpr std::string_view kQaTasks[] = {
    "테스트 케이스", "회귀 테스트", "테스트 자동화", "출시 점검",   "결함 분석",
    "품질 지표",     "수입 검사",   "공정 품질",     "고객 클레임", "검사 기준서"};
constexpr std::string_view kQaTasksEn[] = {"regression suites", "release checks",
                                           "test automation"};
constexpr std::string_view kQaSkills[] = {"JIRA",       "Selenium", "Python",     "Postman",
                                          "Appium",     "TestRail", "JMeter",     "Confluence",
                                          "Cypress",    "ISO 9001", "IATF 16949", "SQL",
                                          "Playwright", "MSA",      "SPC",        "FMEA"};
constexpr std::string_view kQaCerts[] = {"ISTQB", "품질경영기사"};

constexpr std::string_view kEmb[] = {"임베디드 개발자", "펌웨어 개발자", "하드웨어 엔지니어",
                                     "회로 설계 엔지니어", "로봇 SW 개발자"};
constexpr std::string_view kEmbEn[] = {"Embedded Software Engineer", "Firmware Engineer"};
constexpr std::string_view kEmbTasks[] = {
    "모터 제어",     "센서 드라이버", "통신 모듈", "전원 회로",         "부트로더",
    "제어 알고리즘", "양산 검증",     "PCB 설계",  "차량용 소프트웨어", "로봇 주행"};
constexpr std::string_view kEmbTasksEn[] = {"sensor drivers", "motor control", "board bring-up"};
constexpr std::string_view kEmbSkills[] = {
    "C",       "C++", "Linux", "RTOS",    "ARM",      "CAN",    "Python",
    "STM32",   "ROS", "FPGA",  "Verilog", "OrCAD",    "MATLAB", "Altium Designer",
    "AUTOSAR", "I2C", "Qt",    "Yocto",   "Simulink", "MCU"};
constexpr std::string_view kEmbCerts[] = {"전기기사", "임베디드기사", "전자기사"};

constexpr std::string_view kGame[] = {"게임 클라이언트 프로그래머", "게임 서버 개발자",
                                      "게임 기획자", "레벨 디자이너", "3D 모델러"};
constexpr std::string_view kGameEn[] = {"Game Programmer", "Game Designer"};
constexpr std::string_view kGameTasks[] = {
    "전투 시스템", "캐릭터 성장", "이펙트",    "월드 제작",  "라이브 이벤트",
    "게임 경제",   "에디터 도구", "로비 화면", "매치메이킹", "과금 모델"};
constexpr std::string_view kGameTasksEn[] = {"combat systems", "editor tools", "live events"};
constexpr std::string_view kGameSkills[] = {
    "Unity",  "C#",  "Unreal Engine",     "C++", "3ds Max", "Maya",  "Photoshop", "Perforce",
    "ZBrush", "Git", "Substance Painter", "Lua", "Excel",   "Spine", "HLSL",      "Blender"};

constexpr Trade kTrades[] = {
    {kBackend, kBackendEn, kBackendTasks, kBackendTasksEn, kBackendSkills, kUsualCerts},
    {kFront, kFrontEn, kFrontTasks, kFrontTasksEn, kFrontSkills, kUsualCerts},
    {kData, kDataEn, kDataTasks, kDataTasksEn, kDataSkills, kDataCerts},
    {kOps, kOpsEn, kOpsTasks, kOpsTasksEn, kOpsSkills, kOpsCerts},
    {kMl, kMlEn, kMlTasks, kMlTasksEn, kMlSkills, kUsualCerts},
    {kMobile, kMobileEn, kMobileTasks, kMobileTasksEn, kMobileSkills, kUsualCerts},
    {kEmb, kEmbEn, kEmbTasks, kEmbTasksEn, kEmbSkills, kEmbCerts},
    {kQa, kQaEn, kQaTasks, kQaTasksEn, kQaSkills, kQaCerts},
    {kGame, kGameEn, kGameTasks, kGameTasksEn, kGameSkills, kUsualCerts},
    {kSec, kSecEn, kSecTasks, kSecTasksEn, kSecSkills, kSecCerts},
};

}  // namespace

std::span<const Trade> SoftwareTrades() { return kTrades; }

}  // namespace gonggo::bench
