#include "fit/department_work.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(DepartmentWork, OfAJob) {
  const std::pair<const char*, const char*> rows[] = {
      {"마케팅팀 대리", "marketing"},
      {"(주)모란커머스 마케팅팀 대리", "marketing"},
      {"디자인팀", "ux_ui_design"},
      {"디자인실장", "ux_ui_design"},
      {"생산부 주임", "manufacturing"},
      {"생산1팀 팀장", "manufacturing"},
      {"물류팀 사원", "logistics"},
      {"자재부장", "logistics"},
      {"영업 2팀 과장", "sales"},
      {"회계 과장", "finance_accounting"},
      {"간호부", "medical"},
      // Neither a department nor a rank behind the word, or a word that goes on.
      {"마케팅", ""},
      {"달빛디자인 대표", ""},
      {"생산부품 연구", ""},
      {"홍보부스 안내", ""},
      {"대리", ""},
      {"개발팀 대리", ""},
      {"", ""},
  };
  for (const auto& [title, role] : rows) EXPECT_EQ(DepartmentRole(title), role) << title;
}

TEST(DepartmentWork, JoinedInATitle) {
  const std::pair<const char*, const char*> rows[] = {
      {"[서울] 총무/회계 직원 모집", "hr,finance_accounting,"},
      {"총무·회계 담당자", "hr,finance_accounting,"},
      {"영업/마케팅 사원", "sales,marketing,"},
      {"총무, 회계, 영업 모집", "hr,finance_accounting,sales,"},
      {"회계/경리 채용", "finance_accounting,"},
      {"신입/경력 회계 담당자", ""},
      {"회계 담당자", ""},
      {"경력/회계 담당자", ""},
      {"/", ""},
      {"", ""},
  };
  for (const auto& [title, roles] : rows) {
    std::string found;
    for (const std::string_view role : JoinedRoles(title)) found += std::string(role) + ",";
    EXPECT_EQ(found, roles) << title;
  }
}

}  // namespace
}  // namespace gonggo
