#include "profile/resume_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "profile/testing/resume_text.h"

namespace gonggo {
namespace {

void AppendTexts(std::string_view name, const std::vector<FormText>& texts, std::string& out) {
  for (const FormText& text : texts) {
    out += name;
    out += ": " + text.text + '\n';
  }
}

void AppendEntries(std::string_view name, const std::vector<FormEntry>& entries, std::string& out) {
  for (const FormEntry& entry : entries) {
    out += name;
    out += ": " + entry.organisation.text + '|' + entry.title.text + '|' + entry.period.text + '\n';
    AppendTexts("  line", entry.lines, out);
    AppendEntries("  project", entry.projects, out);
  }
}

std::string Show(std::string_view text) {
  const ProfileForm form = ReadResume(testing::TextDocument(text)).form;
  std::string out;
  if (!form.person.empty()) out += "person: " + form.person.text + '\n';
  AppendTexts("summary", form.summary, out);
  AppendEntries("job", form.jobs, out);
  AppendEntries("project", form.projects, out);
  AppendTexts("education", form.education, out);
  AppendTexts("certificate", form.certificates, out);
  AppendTexts("language", form.languages, out);
  AppendTexts("skills", form.skills, out);
  if (!form.military.empty()) out += "military: " + form.military.text + '\n';
  AppendTexts("other", form.other, out);
  return out;
}

TEST(ReadResume, JobsBeginWhereTheirLinesSaySo) {
  const struct {
    std::string_view text;
    std::string_view shown;
  } rows[] = {
      // What was passed is of no job, whether its label stands below items or below lines.
      {"경력\n- 2021.3 ~ 2023.5 물결세무 사무원\n- 2023.6 ~ 2024.12 나무은행 주임\n자격: 전산세무 "
       "2급\n컴퓨터: 엑셀\n",
       "job: |물결세무 사무원|2021.3 ~ 2023.5\njob: |나무은행 주임|2023.6 ~ 2024.12\ncertificate: "
       "자격: 전산세무 2급\nskills: 컴퓨터: 엑셀\n"},
      {"경력\n물결상점 (2021.03 ~ 현재)\n- 정산\n자격증: 전산회계 1급\n",
       "job: 물결상점||2021.03 ~ 현재\n  line: 정산\ncertificate: 자격증: 전산회계 1급\n"},
      // Tools may be of the job that they stand below.
      {"경력\n물결상점 (2021.03 ~ 현재)\n- 정산\n기술 스택: Java\n",
       "job: 물결상점||2021.03 ~ 현재\n  line: 정산\n  line: 기술 스택: Java\n"},
      // The name before the period, after it, beside it, and numbered above it.
      {"[경력]\n물결상점\n2021.03 ~ 현재\n- Java\n\n나무은행\n2019.01 ~ 2021.02\n- Kotlin\n",
       "job: 물결상점||2021.03 ~ 현재\n  line: Java\njob: 나무은행||2019.01 ~ 2021.02\n  line: "
       "Kotlin\n"},
      {"[경력]\n2021.03 ~ 현재\n물결상점\n백엔드 개발자\n- Java\n\n2019.01 ~ 2021.02\n나무은행\n- "
       "Kotlin\n",
       "job: 물결상점|백엔드 개발자|2021.03 ~ 현재\n  line: Java\njob: 나무은행||2019.01 ~ "
       "2021.02\n  line: Kotlin\n"},
      {"경력\n물결상점 (2021.03 ~ 현재)\n- Java\n나무은행 (2019.01 ~ 2021.02)\n- Kotlin\n",
       "job: 물결상점||2021.03 ~ 현재\n  line: Java\njob: 나무은행||2019.01 ~ 2021.02\n  line: "
       "Kotlin\n"},
      // A heading and its only line in one, and a company that its legal form tells.
      {"[경력]\n2019.02 ~ 2022.08 (주)들녘 지원팀 대리 / 회계\n- 결산\n[학력] 마루대학교 졸업 "
       "(2012.03 ~ "
       "2018.08)\n[자격] 전산세무 1급\n",
       "job: (주)들녘|지원팀 대리|2019.02 ~ 2022.08\n  line: 회계\n  line: 결산\neducation: "
       "마루대학교 졸업 "
       "(2012.03 ~ 2018.08)\ncertificate: 전산세무 1급\n"},
      {"## 프로젝트\n**모임장터** (팀 4명, 2026.04 ~ 2026.06)\n- Redis\n\n**나의 가계부** (개인, "
       "2026.02)\n- QueryDSL\n\n## 자격\n- 전산세무 1급\n",
       "project: |모임장터|2026.04 ~ 2026.06\n  line: 팀 4명\n  line: Redis\nproject: |나의 가계부 "
       "(개인, 2026.02)|\n  line: QueryDSL\ncertificate: 전산세무 1급\n"},
      {"■ 경력\n1) 물결상점 / 서버 개발자\n   2021.03 ~ 현재\n   [업무]\n   - Java\n2) 나무은행\n  "
       " 2019.01 ~ 2021.02\n   - Kotlin\n",
       "job: 물결상점|서버 개발자|2021.03 ~ 현재\n  line: Java\njob: 나무은행||2019.01 ~ 2021.02\n "
       " line: Kotlin\n"},
      // Keys and values.
      {"[경력]\n회사명: 물결상점\n기간: 2021.03 ~ 현재\n직책: 대리\n- Java\n회사명: "
       "나무은행\n기간: 2019.01 ~ 2021.02\n",
       "job: 물결상점|대리|2021.03 ~ 현재\n  line: Java\njob: 나무은행||2019.01 ~ 2021.02\n"},
      // A project inside a job.
      {"# 경력\n## 물결상점 (2021.03 ~ 2023.02)\n### 주문 개편 (2021.05 ~ 2021.08)\n- Kafka\n",
       "job: 물결상점||2021.03 ~ 2023.02\n  project: |주문 개편|2021.05 ~ 2021.08\n  line: "
       "Kafka\n"},
      // English.
      {"EXPERIENCE\nLantern - Software Engineer\nMar 2021 - Present\n- Go\n\nEDUCATION\nB.S. in "
       "Physics\n",
       "job: Lantern|Software Engineer|Mar 2021 - Present\n  line: Go\neducation: B.S. in "
       "Physics\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.text), row.shown) << row.text;
}

TEST(ReadResume, PartsAndWhatIsLeftOut) {
  EXPECT_EQ(Show("이력서\n\n서하람\nharam@example.com\n010-0000-1234\n\n[기술]\nJava\n\n[병역]"
                 "\n군필\n\n[추천인]\n아무개\n"),
            "person: 서하람\nskills: Java\nmilitary: 군필\n");
  EXPECT_EQ(Show("서하람\n병역: 면제\n기술 스택: Java\n\n[경력]\n물결상점 (2021.03 ~ 현재)\n- 기술 "
                 "스택: Kotlin\n"),
            "person: 서하람\njob: 물결상점||2021.03 ~ 현재\n  line: 기술 스택: Kotlin\nskills: "
            "기술 스택: Java\n"
            "military: 병역: 면제\n");
}

TEST(ReadResume, WhatTheWholeIsCalledIsNoHeadingOfJobs) {
  EXPECT_EQ(Show("# 경력기술서\n서하람 · 백엔드 개발자\n커머스 서버를 만듭니다.\n\n## 경력 "
                 "사항\n물결상점\n"
                 "2021.03 ~ 현재\n- Java\n"),
            "summary: 서하람 · 백엔드 개발자\nsummary: 커머스 서버를 만듭니다.\n"
            "job: 물결상점||2021.03 ~ 현재\n  line: Java\n");
  // Without another one it is the heading of the jobs.
  EXPECT_EQ(Show("# 경력기술서\n물결상점\n2021.03 ~ 현재\n- Java\n"),
            "job: 물결상점||2021.03 ~ 현재\n  line: Java\n");
}

TEST(ReadResume, NothingIsGuessed) {
  EXPECT_EQ(Show(""), "");
  const ResumeReading lost =
      ReadResume(testing::TextDocument("Je parle couramment.\nBonjour tout le monde.\n"));
  EXPECT_TRUE(lost.form.jobs.empty());
  ASSERT_FALSE(lost.diagnostics.empty());
  EXPECT_EQ(lost.diagnostics.back().code, "no_parts");
  // Hostile shapes end, and in linear time.
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "경력\n2021.03 ~ 현재\n- a\n";
  EXPECT_LE(ReadResume(testing::TextDocument(many)).form.jobs.size(), 20000U);
  (void)ReadResume(testing::TextDocument(std::string(200000, '[')));
  // Labels of a table that never comes: each was looked at once for each in front of it.
  std::string labels = "[경력]\n";
  for (int i = 0; i < 9000; ++i) labels += "회사명\n담당업무\n";
  (void)ReadResume(testing::TextDocument(labels));
  (void)ReadResume(testing::TextDocument(std::string(200000, '~')));
}

// As Word's tables come where a cell has several paragraphs: a line a cell.
TEST(ReadResume, JobsOfATableThatWasTakenApart) {
  const struct {
    std::string_view text;
    std::string_view shown;
  } rows[] = {
      {"[경력]\n기간\n회사명\n직위\n담당업무\n2021.03 ~ 2024.08\n모래톱소프트\n선임\n백엔드 개발\n"
       "주문 API 개발\n2019.01 ~ 2021.02\n갈대상사(주)\n사원\n재고 시스템 "
       "운영\n\n[학력]\n나루대학교 졸업\n",
       "job: 모래톱소프트|선임|2021.03 ~ 2024.08\n  line: 백엔드 개발\n  line: 주문 API 개발\n"
       "job: 갈대상사(주)|사원|2019.01 ~ 2021.02\n  line: 재고 시스템 운영\neducation: 나루대학교 "
       "졸업\n"},
      {"[경력]\n근무처\n근무기간\n부서/직책\n업무내용\n모래톱소프트\n2021.03 – 현재\n(5년 8개월)\n"
       "플랫폼팀 / 선임\n주문 API 개발\n갈대상사\n2019.01~2021.02\n개발팀 / 사원\n재고 운영\n",
       "job: 모래톱소프트|플랫폼팀 / 선임|2021.03 – 현재\n  line: 주문 API 개발\n"
       "job: 갈대상사|개발팀 / 사원|2019.01~2021.02\n  line: 재고 운영\n"},
      // A label of a cell with several lines.
      {"[경력]\n회사: 모래톱소프트\n기간: 2021.03 ~ 2024.08\n직무: 백엔드 개발자\n업무\n주문 API "
       "개발\n정산 개발\n",
       "job: 모래톱소프트|백엔드 개발자|2021.03 ~ 2024.08\n  line: 주문 API 개발\n  line: 정산 "
       "개발\n"},
      {"[경력]\n회사: 모래톱소프트\n기간: 2021.03 ~ 2024.08\n직무: 백엔드 개발자\n\n###### "
       "업무\n주문 API 개발\n"
       "회사: 갈대상사\n기간: 2019.01 ~ 2021.02\n",
       "job: 모래톱소프트|백엔드 개발자|2021.03 ~ 2024.08\n  line: 주문 API 개발\n"
       "job: 갈대상사||2019.01 ~ 2021.02\n"},
      // The period in the last column, and behind the work.
      {"[경력]\n회사명\n직위\n근무기간\n가온상사\n대리\n2020.01 ~ 2021.02\nJava 서버를 개발함\n"
       "정산 배치를 옮김\n모래톱소프트\n선임\n2021.03 ~ 2024.08\n",
       "job: 가온상사|대리|2020.01 ~ 2021.02\n  line: Java 서버를 개발함\n  line: 정산 배치를 "
       "옮김\njob: 모래톱소프트|선임|2021.03 ~ 2024.08\n"},
      {"[경력]\n회사명\n담당업무\n근무기간\n가온상사\n재고 운영\n2020.01 ~ 2021.02\n"
       "모래톱소프트\n주문 API 개발\n2021.03 ~ 2024.08\n",
       "job: 가온상사||2020.01 ~ 2021.02\n  line: 재고 운영\n"
       "job: 모래톱소프트||2021.03 ~ 2024.08\n  line: 주문 API 개발\n"},
      // Names of columns and nothing below.
      {"[경력]\n기간\n회사명\n직위\n", ""}};
  for (const auto& row : rows) EXPECT_EQ(Show(row.text), row.shown);
}

// What is being learnt keeps saying so without its heading.
TEST(ReadResume, HeadingsOfWhatIsNotKnownYet) {
  EXPECT_EQ(Show("## 기술\n- Java\n### 공부 중\n- Go\n- Rust\n### 도구\n- Git\n"),
            "skills: Java\nskills: 공부 중: Go\nskills: 공부 중: Rust\nskills: Git\n");
  EXPECT_EQ(Show("## 경력\n### 가온상사 (2020.01 ~ 2021.02)\n- 재고 운영\n## 관심 분야\n- Rust\n## "
                 "학력\n가람대학교\n"),
            "job: 가온상사||2020.01 ~ 2021.02\n  line: 재고 운영\neducation: 가람대학교\n"
            "other: 관심 분야: Rust\n");
}

}  // namespace
}  // namespace gonggo
