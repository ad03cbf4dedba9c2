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
  (void)ReadResume(testing::TextDocument(std::string(200000, '~')));
}

}  // namespace
}  // namespace gonggo
