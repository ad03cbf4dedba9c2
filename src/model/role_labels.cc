#include "model/labels.h"

namespace gonggo {
namespace {

// The role families of knowledge/roles.yaml; a test holds the two lists against each other.
constexpr NamedValue kRoles[] = {
    {"software", {"소프트웨어 개발자", "Software developer"}},
    {"backend", {"백엔드 개발자", "Backend developer"}},
    {"frontend", {"프론트엔드 개발자", "Frontend developer"}},
    {"fullstack", {"풀스택 개발자", "Full-stack developer"}},
    {"mobile_android", {"안드로이드 개발자", "Android developer"}},
    {"mobile_ios", {"iOS 개발자", "iOS developer"}},
    {"mobile", {"모바일 앱 개발자", "Mobile developer"}},
    {"data_analyst", {"데이터 분석가", "Data analyst"}},
    {"data_engineer", {"데이터 엔지니어", "Data engineer"}},
    {"data_scientist", {"데이터 과학자", "Data scientist"}},
    {"ml_engineer", {"머신러닝 엔지니어", "Machine-learning engineer"}},
    {"ai_researcher", {"AI 연구원", "AI researcher"}},
    {"devops_sre", {"데브옵스·SRE", "DevOps and SRE"}},
    {"infrastructure", {"인프라 엔지니어", "Infrastructure engineer"}},
    {"security", {"보안 담당자", "Security engineer"}},
    {"qa", {"QA 엔지니어", "QA engineer"}},
    {"embedded", {"임베디드 개발자", "Embedded developer"}},
    {"game_client", {"게임 클라이언트 개발자", "Game client developer"}},
    {"game_server", {"게임 서버 개발자", "Game server developer"}},
    {"game_design", {"게임 기획자", "Game designer"}},
    {"blockchain", {"블록체인 개발자", "Blockchain developer"}},
    {"hardware", {"하드웨어 엔지니어", "Hardware engineer"}},
    {"pm_po", {"프로덕트·프로젝트 매니저", "Product or project manager"}},
    {"service_planning", {"서비스 기획자", "Service planner"}},
    {"ux_ui_design", {"UX/UI 디자이너", "UX/UI designer"}},
    {"graphic_design", {"그래픽·제품·공간 디자이너", "Graphic, product or space designer"}},
    {"video", {"영상 제작자", "Video producer"}},
    {"marketing", {"마케터", "Marketer"}},
    {"performance_marketing", {"퍼포먼스 마케터", "Performance marketer"}},
    {"content", {"콘텐츠 에디터", "Content editor"}},
    {"sales", {"영업 담당자", "Sales"}},
    {"business_development", {"사업개발 담당자", "Business development"}},
    {"strategy", {"전략·경영기획", "Strategy"}},
    {"finance_accounting", {"재무·회계 담당자", "Finance and accounting"}},
    {"hr", {"인사·총무 담당자", "Human resources"}},
    {"legal", {"법무 담당자", "Legal"}},
    {"customer_support", {"고객 지원 담당자", "Customer support"}},
    {"operations", {"운영 담당자", "Operations"}},
    {"logistics", {"물류·구매 담당자", "Logistics and purchasing"}},
    {"md_commerce", {"MD·이커머스 담당자", "Merchandiser"}},
    {"research", {"연구원", "Researcher"}},
    {"medical", {"의료·보건직", "Medical"}},
    {"education", {"교육직", "Education"}},
    {"manufacturing", {"생산·품질 담당자", "Manufacturing"}},
    {"engineering_lead", {"개발 리더", "Engineering lead"}}};

}  // namespace

std::string_view RoleLabel(std::string_view id, Language language) {
  for (const NamedValue& role : kRoles) {
    if (role.id == id) return role.name.In(language);
  }
  return id;
}

std::span<const NamedValue> RoleNames() { return kRoles; }

}  // namespace gonggo
