#include "posting/line/labels.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(Labels, NameFields) {
  const struct {
    std::string_view label;
    std::string_view field;
  } rows[] = {{"고용형태", "employment"},
              {"고용 형태", "employment"},
              {"회사명", "company"},
              {"data_compliance.type", "metadata"},
              {"comp_name", "company"},
              {"COMP_NAME", "company"},
              {"jobTitle", "title"},
              {"end-date", "deadline"},
              {"apply_by", "deadline"},
              {"Apply by", "deadline"},
              {"job.dueDate", "deadline"},
              {"공고.제목", "title"},
              {"공고.회사", "company"},
              {"companyInfo", "company"},
              {"org", "company"},
              {"company.id", ""},
              {"recruiter.name", ""},
              {"조건.경력.최소", "years_min"},
              {"exp_max", "years_max"},
              {"e-mail", "contact"},
              {"annual_from", "years_min"},
              {"job_title", "title"},
              {"근무지", "location"},
              {"근무 지역", "location"},
              {"마감일", "deadline"},
              {"급여", "salary"},
              {"자격요건", "requirements"},
              {"우대 사항", "preferred"},
              {"주요업무", "duties"},
              {"", ""},
              {"오늘의 날씨", ""},
              {"___", ""},
              {":", ""},
              {"포지션의 소속 자회사를 선택해 주세요.", "company"},
              {"hiringOrganization", "company"},
              {"좋아하는 계절을 선택해 주세요.", ""},
              {"주세요.", ""},
              {"기업명(지점)", "company"},
              {"회사명 (본사)", "company"},
              {"자격요건(우대사항)", "preferred"},
              {"경력(3년이상)", ""},
              {"(주)물결", ""},
              {"(물결)", ""}};
  for (const auto& row : rows) EXPECT_EQ(FieldOfLabel(row.label), row.field) << row.label;
}

TEST(Labels, FieldsStandInTheirSection) {
  EXPECT_EQ(KindOfField("company"), SectionKind::kCompany);
  EXPECT_EQ(KindOfField("title"), SectionKind::kTitle);
  EXPECT_EQ(KindOfField("preferred"), SectionKind::kPreferred);
  EXPECT_EQ(KindOfField("process"), SectionKind::kProcess);
  EXPECT_EQ(KindOfField("deadline"), SectionKind::kFacts);
  EXPECT_EQ(KindOfField("no such field"), SectionKind::kFacts);
}

TEST(Labels, KeysAreWords) {
  EXPECT_EQ(KeyWords("jobTitle"), "job Title");
  EXPECT_EQ(KeyWords("job_title"), "job title");
  EXPECT_EQ(KeyWords("main-task"), "main task");
  EXPECT_EQ(KeyWords("MAINDUTIES"), "MAINDUTIES");
  EXPECT_EQ(KeyWords("담당업무"), "담당업무");
  EXPECT_EQ(KeyWords(""), "");
}

TEST(Labels, StatedAbsence) {
  for (const std::string_view yes : {"비희망", "없음", "없음.", "해당 없음", "해당사항 없음",
                                     "우대사항 없음", "(없음)", "-", "--", "–", "N/A", "n/a", "NA",
                                     "None", "NULL", "없습니다.", "별도 없음", "Not applicable"}) {
    EXPECT_TRUE(IsStatedAbsence(yes)) << yes;
  }
  for (const std::string_view no :
       {"", "없음을 두려워하지 않는 분", "경력 무관", "Nonesuch", "Nantes", "거부감 없음",
        "제한 없이 지원 가능", "- Java", "무한상상"}) {
    EXPECT_FALSE(IsStatedAbsence(no)) << no;
  }
}

}  // namespace
}  // namespace gonggo
