#include "profile/json_resume.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(ReadJsonResume, Schema100AndOlderNames) {
  const auto form = ReadJsonResume(R"({
    "basics": {"name": "서하람", "label": "개발자", "email": "a@example.com", "phone": "010"},
    "work": [
      {"name": "물결상점", "position": "개발자", "startDate": "2021-03", "highlights": ["Java\n개발", 3, ""]},
      {"company": "나무은행", "position": "인턴", "startDate": "2020-01-02", "endDate": "2020-06-30", "summary": "정산"}],
    "skills": [{"name": "언어", "level": "상", "keywords": ["Java", "Go"]}, "뭔가"],
    "education": [{"institution": "가람대", "area": "컴퓨터", "studyType": "학사", "endDate": "2020"}],
    "hobbies": [{"name": "등산"}], "references": [{"name": "아무개"}]})");
  ASSERT_TRUE(form) << form.error().message;
  EXPECT_EQ(form->person.text, "서하람");
  ASSERT_EQ(form->jobs.size(), 2U);
  EXPECT_EQ(form->jobs[0].period.text, "2021-03 ~ 현재");
  EXPECT_EQ(form->jobs[0].lines[0].text, "Java 개발");
  EXPECT_EQ(form->jobs[0].lines.size(), 1U);
  EXPECT_EQ(form->jobs[1].organisation.text, "나무은행");
  EXPECT_EQ(form->jobs[1].period.text, "2020-01-02 ~ 2020-06-30");
  EXPECT_EQ(form->skills[0].text, "언어, 상: Java, Go");
  EXPECT_EQ(form->education[0].text, "가람대, 컴퓨터, 학사 (2020)");
  EXPECT_EQ(form->other[0].text, "관심사: 등산");
}

TEST(ReadJsonResume, AnythingElseIsRefused) {
  EXPECT_FALSE(ReadJsonResume("{\"jobs\": []}"));
  EXPECT_FALSE(ReadJsonResume("[1]"));
  EXPECT_FALSE(ReadJsonResume("{\"work\": ["));
  EXPECT_FALSE(ReadJsonResume(""));
  EXPECT_FALSE(ReadJsonResume(std::string(100000, '[')));
  // Members of the wrong type say nothing.
  const auto form =
      ReadJsonResume(R"({"basics": 3, "work": {"a": 1}, "skills": null, "education": "x"})");
  ASSERT_TRUE(form);
  EXPECT_EQ(CountTexts(*form), 0U);
}

TEST(LooksLikeJsonObject, Table) {
  EXPECT_TRUE(LooksLikeJsonObject(" \n{"));
  EXPECT_TRUE(LooksLikeJsonObject("\xEF\xBB\xBF{"));
  EXPECT_FALSE(LooksLikeJsonObject("# {"));
  EXPECT_FALSE(LooksLikeJsonObject(""));
}

}  // namespace
}  // namespace gonggo
