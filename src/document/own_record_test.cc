#include "document/own_record.h"

#include <gtest/gtest.h>

#include <string>

#include "document/json_reader.h"
#include "document/record_check.h"
#include "model/posting_json.h"

namespace gonggo {
namespace {

Requirement MakeRequirement(std::string_view text, uint32_t line, SectionKind section,
                            Necessity necessity) {
  Requirement requirement;
  requirement.text = text;
  requirement.line = requirement.line_end = line;
  requirement.section = section;
  requirement.necessity = necessity;
  return requirement;
}

Posting Sample() {
  Posting posting;
  posting.id = "7k2m9x4q1d";
  posting.company = "달빛서점";
  posting.title = "재고 담당자";
  posting.link = "https://jobs.example.kr/7";
  posting.experience = Experience{3, 8, false};
  posting.employment = {Employment::kFullTime, Employment::kIntern};
  posting.deadline = Deadline{DeadlineKind::kDate, MakeDate(2026, 12, 31), "12/31", "18:00"};
  posting.location = Location{"Mapo", "KR-11", "마포구"};
  posting.work = WorkPlace::kHybrid;
  posting.salary = Salary{40000000, std::nullopt, "KRW", PayPeriod::kYear, false};
  posting.probation_months = 3;
  posting.process = {"서류", "면접"};
  posting.requirements = {
      MakeRequirement("재고를 Excel로 셉니다", 4, SectionKind::kDuties, Necessity::kMentioned),
      MakeRequirement("경력 3~8년", 6, SectionKind::kRequirements, Necessity::kRequired),
      MakeRequirement("영어 우대", 7, SectionKind::kRequirements, Necessity::kPreferred)};
  SkillMention skill;
  skill.id = "sql";
  skill.name = skill.surface = "SQL";
  skill.at.line = 9;
  posting.skills = {skill};
  return posting;
}

constexpr std::string_view kText =
    "id: 7k2m9x4q1d\ncompany: 달빛서점\ntitle: 재고 담당자\nlink: https://jobs.example.kr/7\n"
    "experience: 경력 3년 ~ 8년\nemployment: 정규직, 인턴\nlocation: Mapo\nregion: 서울 마포구\n"
    "근무 방식: 일부 재택\n수습: 3개월\nsalary.min: 40000000\nsalary.currency: KRW\n"
    "salary.period: year\ndeadline: 2026-12-31 18:00\n전형 절차: 서류 → 면접\n\n"
    "## 주요업무\n- 재고를 Excel로 셉니다\n\n## 자격요건\n- 경력 3~8년\n\n"
    "## 우대사항\n- 영어 우대\n\n## 기술 스택\n- SQL";

std::string Json(const Posting& posting) {
  std::string json;
  AppendPostingJson(posting, {}, json);
  return json;
}

std::vector<Document> Read(std::string_view json, Format format = Format::kJson) {
  return ReadJson(json, {.name = "a.json", .format = format});
}

TEST(OwnRecordTest, EachValueIsOneLine) {
  const std::string json = Json(Sample());
  for (const std::string& source : {json, '[' + json + ']', "{\"jobs\": [" + json + "]}"}) {
    const std::vector<Document> documents = Read(source);
    EXPECT_EQ(TextsOf(documents), std::vector<std::string>{std::string(kText)}) << source;
    CheckRecords(documents);
  }
}

TEST(OwnRecordTest, WhatIsNotKnownIsNotWritten) {
  Posting posting;
  posting.requirements = {
      MakeRequirement("면허 소지자", 1, SectionKind::kRequirements, Necessity::kRequired)};
  const std::string json = Json(posting);
  EXPECT_EQ(TextsOf(Read(json + '\n' + json, Format::kJsonLines)),
            std::vector<std::string>(2, "## 자격요건\n- 면허 소지자"));
}

TEST(OwnRecordTest, ExperienceAndDeadlines) {
  const struct {
    std::optional<Experience> experience;
    std::optional<Deadline> deadline;
    std::string_view text;
  } rows[] = {
      {Experience{{}, {}, true}, {}, "experience: 경력무관"},
      {Experience{0, 3, true}, {}, "experience: 신입 ~ 경력 3년"},
      {Experience{0.5, {}, false}, {}, "experience: 경력 6개월 이상"},
      {Experience{2, {}, true}, {}, "experience: 신입 / 경력 2년 이상"},
      {Experience{{}, 5, false}, {}, "experience: 경력 5년 이하"},
      {{}, Deadline{DeadlineKind::kAlways, {}, "상시", {}}, "deadline: 상시채용"},
      {{}, Deadline{DeadlineKind::kUntilFilled, {}, "채용시", {}}, "deadline: 채용 시 마감"},
      {{}, Deadline{DeadlineKind::kDate, {}, "12/31", {}}, "deadline: 12/31"},
  };
  for (const auto& row : rows) {
    Posting posting;
    posting.experience = row.experience;
    posting.deadline = row.deadline;
    EXPECT_EQ(TextsOf(Read(Json(posting))), std::vector<std::string>{std::string(row.text)});
  }
}

TEST(OwnRecordTest, OthersAreReadAsAnyRecord) {
  const std::vector<Document> documents =
      Read(R"({"schema": 1, "parser": 2, "title": "개발자", "requirements": ["Java"]})");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_NE(documents[0].text.find("parser: 2"), std::string::npos) << documents[0].text;
}

}  // namespace
}  // namespace gonggo
