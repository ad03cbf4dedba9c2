#include "profile/form_yaml.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

ProfileForm Sample() {
  ProfileForm form;
  form.person = {"서하람", 0};
  form.summary = {{"백엔드 \"개발자\"", 0}, {"역슬래시 \\ 와: 쌍점", 0}};
  FormEntry project;
  project.title = {"주문 개편", 0};
  project.period = {"2021.05 ~ 2021.08", 0};
  project.lines = {{"Kafka", 0}};
  FormEntry job;
  job.organisation = {"물결상점", 0};
  job.title = {"백엔드 개발자", 0};
  job.period = {"2021.03 ~ 현재", 0};
  job.lines = {{"# Java로 개발", 0}, {"- Redis: 캐시", 0}};
  job.projects = {project};
  FormEntry bare;  // an entry of nothing but lines
  bare.lines = {{"도움", 0}};
  form.jobs = {job, bare};
  form.education = {{"가람대학교 졸업", 0}};
  form.military = {"군필", 0};
  return form;
}

void ForgetLines(FormText& text) { text.line = 0; }
void ForgetLines(std::vector<FormText>& texts) {
  for (FormText& text : texts) ForgetLines(text);
}
void ForgetLines(std::vector<FormEntry>& entries) {
  for (FormEntry& entry : entries) {
    entry.line = 0;
    ForgetLines(entry.organisation);
    ForgetLines(entry.title);
    ForgetLines(entry.period);
    ForgetLines(entry.lines);
    ForgetLines(entry.projects);
  }
}

TEST(FormYaml, ReadsWhatItWrites) {
  auto read = ReadForm(WriteForm(Sample()));
  ASSERT_TRUE(read) << read.error().message;
  ForgetLines(read->person);
  ForgetLines(read->summary);
  ForgetLines(read->jobs);
  ForgetLines(read->education);
  ForgetLines(read->military);
  EXPECT_EQ(*read, Sample());
}

TEST(FormYaml, LinesAreThoseOfTheFile) {
  const auto read = ReadForm(
      "profile: 1\nskills:\n  - Java\n  # 주석\n  - Kotlin\njobs:\n- title: a\n  lines: [b]\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->skills[0].line, 3U);
  EXPECT_EQ(read->skills[1].line, 5U);
  EXPECT_EQ(read->jobs[0].line, 7U);
  EXPECT_EQ(read->jobs[0].lines[0].line, 8U);
}

TEST(FormYaml, ForgivesWhatPeopleWrite) {
  const auto read = ReadForm(
      "skills: Java, Kotlin\nmy_notes: {a: [1, 2]}\nother:\njobs:\n  -\n    title: 개발자\n    "
      "level: 5\nskill_years: {Kotlin: 2.5}\n");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->skills[0].text, "Java, Kotlin");
  EXPECT_EQ(read->jobs[0].title.text, "개발자");
  EXPECT_EQ(read->skill_years[0].years, 2.5);
  EXPECT_TRUE(ReadForm("")->skills.empty());
}

TEST(FormYaml, NamesTheLineOfWhatIsWrong) {
  const struct {
    std::string_view yaml;
    std::string_view begins;
  } rows[] = {
      {"skills: {a: b}\n", "1행"},
      {"profile: 1\njobs: 물결상점\n", "2행"},
      {"jobs:\n  - 물결상점\n", "2행"},
      {"skills:\n  - [a]\n", "2행"},
      {"profile: 2\n", "1행"},
      {"skill_years: {a: 많이}\n", "1행"},
      {"skill_years: {a: -1}\n", "1행"},
      {"skill_years: {a: .nan}\n", "1행"},
      {"a: [\n", "2행"},
      {"- a\n", "1행"},
      {"skills:\n\t- a\n", "2행"},
      {"a: *b\n", "1행"},
  };
  for (const auto& row : rows) {
    const auto read = ReadForm(row.yaml);
    ASSERT_FALSE(read) << row.yaml;
    EXPECT_TRUE(read.error().message.starts_with(row.begins))
        << row.yaml << " -> " << read.error().message;
  }
  EXPECT_FALSE(ReadForm("skills: \xFF\n"));
  EXPECT_FALSE(ReadForm(std::string(kMaxProfileFileBytes + 1, ' ')));
  EXPECT_FALSE(ReadForm(std::string(100000, '[')));
}

std::string Repeated(std::string_view text, size_t times) {
  std::string out;
  for (size_t i = 0; i < times; ++i) out += text;
  return out;
}

TEST(ReadForm, MoreThanAProfileHoldsIsRefused) {
  const std::string alias = "x: &t \"" + std::string(kMaxFormTextBytes, 'k') + "\"\n";
  const struct {
    const char* name;
    std::string yaml;
    std::string_view says;
  } rows[] = {
      {"deep", "a: " + std::string(100, '[') + std::string(100, ']') + "\n", "1행: 값이 64단계"},
      {"deep by indentation", "a:\n  " + Repeated("- ", 100) + "b\n", "2행: 값이 64단계"},
      {"deep beyond reading", "a:\n" + std::string(4'000'000, '['), "2행: 값이 64단계"},
      {"objects cut off", Repeated("{\"a\": [", 300'000), "1행: 값이 64단계"},
      {"values", "a:\n" + Repeated("- 1\n", 200'000), "값이 너무 많습니다. 100000개"},
      {"values of nothing", "a: [" + Repeated(",", 200'000) + "]\n", "1행: 값이 너무"},
      {"keys", Repeated("skills: a\n", 100'000), "값이 너무"},
      {"lines by aliases", "x: &t a\nskills: [" + Repeated("*t,", kMaxFormTexts + 1) + "]\n",
       "1행: 프로필의 줄이 너무"},
      {"years by aliases",
       "x: &t a\nskill_years: {" + Repeated("*t : 1,", kMaxFormTexts + 1) + "}\n",
       "1행: 프로필의 줄이 너무"},
      {"text by aliases", alias + "skills: [" + Repeated("*t,", 1000) + "]\n", "4 MB"},
      {"years' names by aliases", alias + "skill_years: {" + Repeated("*t : 1,", 1000) + "}\n",
       "4 MB"},
      {"one title again and again",
       alias + "jobs:\n- period: 2020\n" + Repeated("  title: *t\n", 1000), "4 MB"},
      {"a number without end",
       "x: &t 1." + std::string(1'000'000, '0') + "\nskill_years: {" + Repeated("a: *t,", 1000) +
           "}\n",
       "햇수는 0에서 80"},
      {"a list in itself", "jobs: &a [{title: b, projects: *a}]\n", ""},
  };
  for (const auto& row : rows) {
    const auto read = ReadForm(row.yaml);
    if (row.says.empty()) {
      EXPECT_TRUE(read) << row.name << ": " << read.error().message;
      continue;
    }
    ASSERT_FALSE(read) << row.name;
    EXPECT_EQ(read.error().code, ErrorCode::kInvalidArgument) << row.name;
    EXPECT_NE(read.error().message.find(row.says), std::string::npos)
        << row.name << ": " << read.error().message;
  }
}

TEST(ReadForm, WhatAProfileMayHoldIsRead) {
  EXPECT_TRUE(ReadForm("skills:\n" + Repeated("- '[[[[ {{{{ 대괄호'\n", kMaxFormTexts)));
  EXPECT_TRUE(ReadForm("jobs:\n" + Repeated("- {organisation: a, title: b, period: c, note: [d]}\n",
                                            kMaxFormTexts)));
  EXPECT_TRUE(ReadForm("mine: " + std::string(60, '[') + std::string(60, ']') + "\n"));
}

TEST(ReadForm, SeveralDocumentsAreRefused) {
  EXPECT_TRUE(ReadForm("---\nprofile: 1\nskills: [Java]\n"));
  EXPECT_TRUE(ReadForm(""));
  EXPECT_TRUE(ReadForm("# 설명뿐\n"));
  const auto several = ReadForm("---\ntitle: 메모\n---\n본문: 글\n");
  ASSERT_FALSE(several);
  EXPECT_NE(several.error().message.find("---"), std::string::npos);
}

}  // namespace
}  // namespace gonggo
