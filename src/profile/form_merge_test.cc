#include "profile/form_merge.h"

#include <gtest/gtest.h>

#include "profile/form_yaml.h"

namespace gonggo {
namespace {

FormEntry Job(const char* organisation, const char* period, std::vector<std::string> lines) {
  FormEntry job;
  job.organisation = {organisation, 1};
  job.period = {period, 1};
  for (std::string& line : lines) job.lines.push_back({std::move(line), 1});
  return job;
}

constexpr std::string_view kFile =
    "# 내 프로필\n"
    "profile: 1\n"
    "skills:   # 손으로 적은 것\n"
    "  - Java\n"
    "\n"
    "my_key: {아무거나: [1, 2]}   # 남아야 한다\n"
    "jobs:\n"
    "  - organisation: 물결상점\n"
    "    period: 2021.03 ~ 2023.02\n"
    "    salary: 비밀\n"
    "    lines:\n"
    "      - Java로 개발   # 중요\n"
    "\n"
    "# 끝\n";

// Two posts at one place that begin alike: each keeps its own lines, whatever was changed by hand.
TEST(MergeForm, EntriesThatLookAlikeStayApart) {
  ProfileForm more;
  more.jobs = {Job("물결상점", "2021.03 ~ 2022.02", {"정산 개발"}),
               Job("물결상점", "2021.03 ~ 현재", {"Kafka 도입"}), Job("", "", {"강의"}),
               Job("", "", {"번역"})};
  const std::string yaml = WriteForm(more);
  const auto twice = MergeForm(yaml, more);
  ASSERT_TRUE(twice) << twice.error().message;
  EXPECT_EQ(twice->added, 0U);
  EXPECT_EQ(twice->yaml, yaml);

  // In another order, and with a line that is new.
  std::swap(more.jobs[0], more.jobs[1]);
  more.jobs[0].lines.push_back({"장애 대응", 1});
  const auto again = MergeForm(yaml, more);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->added, 1U);
  EXPECT_NE(again->yaml.find("\"Kafka 도입\"\n      - \"장애 대응\""), std::string::npos)
      << again->yaml;

  // Both are one in the file: the user has put them together.
  ProfileForm together;
  together.jobs = {Job("물결상점", "2021.03 ~ 현재", {"Kafka 도입"})};
  more.jobs.resize(2);
  const auto one = MergeForm(WriteForm(together), more);
  ASSERT_TRUE(one) << one.error().message;
  EXPECT_EQ(one->added, 2U);
}

TEST(MergeForm, InsertsLinesAndLeavesTheRest) {
  ProfileForm more;
  more.skills = {{"Java", 1}, {"Kotlin", 2}};
  more.jobs = {Job("물결상점", "2021.03 ~ 2023.02", {"Java로 개발", "Kafka 도입"}),
               Job("나무은행", "2019.01 ~ 2021.02", {"정산"})};
  more.military = {"군필", 1};
  const auto merged = MergeForm(kFile, more);
  ASSERT_TRUE(merged) << merged.error().message;
  EXPECT_EQ(merged->yaml,
            "# 내 프로필\n"
            "profile: 1\n"
            "skills:   # 손으로 적은 것\n"
            "  - Java\n"
            "  - \"Kotlin\"\n"
            "\n"
            "my_key: {아무거나: [1, 2]}   # 남아야 한다\n"
            "jobs:\n"
            "  - organisation: 물결상점\n"
            "    period: 2021.03 ~ 2023.02\n"
            "    salary: 비밀\n"
            "    lines:\n"
            "      - Java로 개발   # 중요\n"
            "      - \"Kafka 도입\"\n"
            "  - organisation: \"나무은행\"\n"
            "    period: \"2019.01 ~ 2021.02\"\n"
            "    lines:\n"
            "      - \"정산\"\n"
            "\n"
            "# 끝\n"
            "military: \"군필\"\n");
  // Twice changes nothing.
  const auto again = MergeForm(merged->yaml, more);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->added, 0U);
  EXPECT_EQ(again->yaml, merged->yaml);
}

// A part that the file lacks never comes between a part of the file and what is added to it.
TEST(MergeForm, NewPartsStandBehindWhatIsAddedToTheOthers) {
  ProfileForm more;
  more.certificates = {{"정보처리기사", 1}};
  more.skills = {{"Kotlin", 2}, {"Redis", 3}};
  more.military = {"군필", 4};
  more.other = {{"기술 블로그", 5}};
  const auto merged = MergeForm("summary:\n  - 개발자\nskills:\n  - Java\n", more);
  ASSERT_TRUE(merged) << merged.error().message;
  EXPECT_EQ(merged->yaml,
            "summary:\n"
            "  - 개발자\n"
            "skills:\n"
            "  - Java\n"
            "  - \"Kotlin\"\n"
            "  - \"Redis\"\n"
            "certificates:\n"
            "  - \"정보처리기사\"\n"
            "military: \"군필\"\n"
            "other:\n"
            "  - \"기술 블로그\"\n");
}

TEST(MergeForm, NewPartsStandBehindTheNewLinesOfTheLastJob) {
  ProfileForm more;
  more.person = {"김하람", 1};
  more.summary = {{"개발자", 1}};
  more.jobs = {Job("물결상점", "2021.03 ~ 2023.02", {"Kafka 도입"}),
               Job("나무은행", "2019.01 ~ 2021.02", {"정산"})};
  more.projects = {Job("", "2020.01", {"수집기"})};
  const auto merged = MergeForm(
      "jobs:\n"
      "  - organisation: 물결상점\n"
      "    period: 2021.03 ~ 2023.02\n"
      "    lines:\n"
      "      - Java로 개발",
      more);
  ASSERT_TRUE(merged) << merged.error().message;
  const ProfileForm form = ReadForm(merged->yaml).value();
  EXPECT_EQ(form.person.text, "김하람");
  ASSERT_EQ(form.summary.size(), 1U);
  ASSERT_EQ(form.jobs.size(), 2U);
  EXPECT_EQ(form.jobs[0].lines.size(), 2U);
  EXPECT_EQ(form.jobs[1].organisation.text, "나무은행");
  ASSERT_EQ(form.projects.size(), 1U);
  EXPECT_TRUE(merged->yaml.starts_with("jobs:\n"));
}

TEST(MergeForm, SaysWhatItHasNoPlaceFor) {
  ProfileForm more;
  more.skills = {{"Kotlin", 1}};
  const auto merged = MergeForm("skills: [Java]\n", more);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->yaml, "skills: [Java]\n");
  EXPECT_EQ(merged->left_out, std::vector<std::string>{"Kotlin"});
}

TEST(MergeForm, KeepsLineEnds) {
  ProfileForm more;
  more.skills = {{"Kotlin", 1}};
  const auto merged = MergeForm("skills:\r\n- Java\r\n", more);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->yaml, "skills:\r\n- Java\r\n- \"Kotlin\"\r\n");
}

TEST(MergeForm, RefusesAFileThatCannotBeRead) { EXPECT_FALSE(MergeForm("skills: {", {})); }

TEST(MergeForm, TextsAreComparedAsTheFileKeepsThem) {
  ProfileForm form;
  form.summary = {{"경력\t3~10년", 1}, {" \t ", 2}, {"끝 \r", 3}};
  form.jobs.push_back({{"물결\t상점", 1}, {}, {}, {{"Kafka\t도입", 2}}, {}, 1});
  const std::string yaml = WriteForm(form);
  const auto merged = MergeForm(yaml, form);
  ASSERT_TRUE(merged);
  EXPECT_EQ(merged->added, 0U);
  EXPECT_EQ(merged->yaml, yaml);
}

TEST(MergeForm, AFileInBracesHasNoPlaceForLines) {
  ProfileForm form;
  form.skills = {{"Kotlin", 1}};
  form.military = {"만기전역", 1};
  for (const char* yaml : {"{profile: 1, skills: [Java]}\n", "# 설명\n---\n{}\n"}) {
    const auto merged = MergeForm(yaml, form);
    ASSERT_TRUE(merged) << yaml;
    EXPECT_EQ(merged->added, 0U) << yaml;
    EXPECT_EQ(merged->left_out.size(), 2U) << yaml;
    EXPECT_EQ(merged->yaml, yaml);
  }
}

// Of this only "a: b" is read, whatever follows.
TEST(MergeForm, RefusesAFileOfWhichOnlyTheBeginningIsRead) {
  ProfileForm more;
  more.skills.push_back({"Kotlin", 1});
  const auto merged = MergeForm("a: b\n\nc', 'd': 'e\n\n- f\n", more);
  ASSERT_FALSE(merged);
  EXPECT_EQ(merged.error().code, ErrorCode::kInvalidArgument);
}

}  // namespace
}  // namespace gonggo
