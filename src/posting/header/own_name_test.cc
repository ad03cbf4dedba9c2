#include "posting/header/own_name.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "knowledge/skill_build.h"
#include "posting/parse.h"
#include "posting/testing/page.h"
#include "posting/value/parse_options.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

// Tools of companies that do not exist, and a few others.
const SkillTable& Skills() {
  static const std::unique_ptr<OwnedSkillTable> table = [] {
    SkillSources sources;
    sources.groups = {{"software", "Software", "소프트웨어"}};
    sources.families = {{"tool", "software", "Tools", "도구", {}}};
    const auto add = [&sources](const char* id, const char* name, const char* ko,
                                const char* kind) {
      SkillSourceEntry entry;
      entry.id = id;
      entry.name = name;
      entry.name_ko = ko;
      entry.kind = kind;
      entry.family = "tool";
      entry.surfaces = {name, ko};
      sources.skills.push_back(std::move(entry));
    };
    add("figma", "Figma", "피그마", "tool");
    add("moldura_db", "MolduraDB", "몰두라디비", "database");
    add("moldura_talk", "Molduratalk", "몰두라톡", "tool");
    add("sql", "SQL", "에스큐엘", "language");
    return std::move(*BuildSkillTable(sources));
  }();
  return table->table;
}

// The skills of a posting with this title, company and body, and its choices behind "/".
std::string Show(std::string_view title, std::string_view company, std::string_view body) {
  ParseOptions options;
  options.skills = &Skills();
  std::string page(title);
  page.append("\n\n").append(company).append("\n\n").append(body);
  const Posting posting = ParsePostings(MakeDocument(page), options).at(0);
  std::string shown;
  for (const SkillMention& skill : posting.skills) shown += (shown.empty() ? "" : " ") + skill.id;
  for (const Requirement& requirement : posting.requirements) {
    for (const AnyOf& choice : requirement.any_of) {
      shown += " /";
      for (const std::string& surface : choice.surfaces) shown += " " + surface;
    }
  }
  return shown;
}

TEST(OwnName, IsNoSkill) {
  const struct {
    std::string_view title, company, body, skills;
  } rows[] = {
      {"데이터 분석가", "몰두라톡", "## 담당업무\n- 몰두라톡의 성장을 SQL로 분석합니다", "sql"},
      {"데이터 분석가", "㈜몰두라톡", "## 담당업무\n- 몰두라톡 지표를 SQL로 분석", "sql"},
      {"데이터 분석가", "몰두라톡코리아컴퍼니", "## 담당업무\n- 몰두라톡 지표를 SQL로 분석", "sql"},
      {"데이터 분석가", "몰두라(Molduratalk)", "## 담당업무\n- 몰두라톡 지표를 SQL로 분석", "sql"},
      {"[몰두라톡] 데이터 분석가", "구름바위", "## 담당업무\n- 몰두라톡 지표를 SQL로 분석", "sql"},
      {"데이터 분석가", "몰두라톡", "## 우대사항\n- 몰두라톡의 미션에 공감하는 분", ""},
      {"데이터 분석가", "몰두라톡", "## 담당업무\n- 몰두라톡, Figma 등으로 화면을 만듭니다",
       "figma / Figma"},
      // What is asked for stays, and so does what somebody else's posting names.
      {"데이터 분석가", "몰두라톡", "## 우대사항\n- 몰두라톡 사용 경험이 있는 분", "moldura_talk"},
      {"Analyst", "Molduratalk", "## Preferred\n- Experience with Molduratalk", "moldura_talk"},
      {"데이터 분석가", "구름바위", "## 담당업무\n- 몰두라톡으로 고객을 응대", "moldura_talk"},
      {"고객 상담 [몰두라톡]", "구름바위", "## 담당업무\n- 몰두라톡으로 고객을 응대",
       "moldura_talk moldura_talk"},
      {"[몰두라톡] 개발자", "구름바위",
       "## 담당업무\n- 몰두라톡 연동\n## 자격요건\n- 몰두라톡 개발 경험",
       "moldura_talk moldura_talk moldura_talk"},
      // Whose database it is, it is what one works with.
      {"서버 개발자", "몰두라디비", "## 담당업무\n- 몰두라디비 성능 개선", "moldura_db"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Show(row.title, row.company, row.body), row.skills) << row.title << row.body;
  }
}

}  // namespace
}  // namespace gonggo
