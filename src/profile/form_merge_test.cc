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

}  // namespace
}  // namespace gonggo
