#include "posting/saying/prose.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/testing/openings.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

// Kinds of the clauses of all paragraphs, in a letter each as Page::Letters has them.
std::string Clauses(std::string_view text) {
  constexpr std::string_view kLetters = "TCFADRPSBHO";
  const testing::Page page = MakePage(text);
  std::string kinds;
  for (const FlattenedLine& line : FindProse(page.document.text, page.Labelled(), page.All())) {
    for (const ParagraphPart& part : line.parts) kinds += kLetters[static_cast<size_t>(part.kind)];
  }
  return kinds;
}

TEST(Prose, ClausesSayWhatTheyAre) {
  const struct {
    std::string_view text;
    std::string_view kinds;
  } rows[] = {
      {"저희는 12명이 일하는 팀입니다. 오시면 결제 서버를 맡게 됩니다. Kotlin을 3년 이상 써 "
       "보셨어야 "
       "합니다.",
       "ADR"},
      {"MySQL은 다뤄 보셨어야 하고, Kafka를 써 보셨다면 더 반갑습니다. 연봉은 5,000만 원입니다.",
       "RPF"},
      {"피그마를 능숙하게 쓰시는 분을 찾습니다. 코딩은 못 하셔도 됩니다.", "RF"},
      {"운전면허가 있으면 됩니다. 이력서는 메일로 보내 주시면 됩니다.", "RF"},
      {"You'll own our pipelines. You should have four years of experience with SQL, and you've "
       "run "
       "Airflow. It would be great if you've used dbt.",
       "DRRP"},
      {"We have built maps for ten years. You need no degree. A licence is required; a van is a "
       "plus.",
       "ARP"},
      {"You'll get 30 days of vacation. Applicants must be fluent in German.", "BR"},
      {"어제 면접은 분위기가 좋았습니다. 엑셀은 필수입니다.", "FR"},
      // A paragraph of one sentence is told only where it states facts.
      {"저희는 지도를 만듭니다. 엑셀은 필수입니다.\n\n12월 20일까지 지원서를 받습니다.\n\n지도 "
       "서버를 오래 "
       "맡아 볼 사람이 있으면 합니다.",
       "ARF"},
      // What a mail wrapped is one clause in two lines.
      {"결제 단말기를 만드는 회사입니다. 이 자리는 C와 C++로 펌웨어를 오래 만들어 보신\n분이어야 "
       "합니다.",
       "ARA"},
  };
  for (const auto& row : rows) EXPECT_EQ(Clauses(row.text), row.kinds) << row.text;
}

TEST(Prose, IsNotLookedForWhereOthersSayIt) {
  const std::string_view told = "저희는 지도를 만듭니다. 지도 제작 경력이 3년 이상이어야 합니다.";
  EXPECT_EQ(Clauses(told), "AR");
  const std::string text(told);
  // Headings and lists say what is asked for; a single sentence speaks for itself.
  EXPECT_EQ(Clauses("## 자격요건\n" + text), "");
  EXPECT_EQ(Clauses("- 자바\n- 코틀린\n- 고\n" + text), "");
  EXPECT_EQ(Clauses("지도 제작 경력이 3년 이상이어야 합니다."), "");
  // A list that has lost its bullets, but for one inside of a line.
  EXPECT_EQ(
      Clauses(
          "지도를 그리고 고치는 일을 오래 맡아 하는 자리 • 지도 제작 경력을 3년 이상 보유하신 분\n"
          "측량을 이해하고 스스로 해 보신 분"),
      "");
  // Nobody is asked for anything.
  EXPECT_EQ(Clauses("저희는 지도를 만듭니다. 사무실은 바닷가에 있습니다."), "");
}

TEST(Prose, IsRead) {
  EXPECT_EQ(
      testing::Read("안녕하세요, 반딧불소프트에서 백엔드 개발자를 찾고 있습니다.\n\n"
                    "합류하시면 예약 API를 운영하게 됩니다. MySQL이나 PostgreSQL 중 하나는 "
                    "깊이 있게 다뤄 보셨어야 하고, Kafka를 써 보셨다면 더 반갑습니다.\n"),
      "반딧불소프트/백엔드 개발자[합류하시면 예약 API를 운영하게 됩니다.;MySQL이나 PostgreSQL "
      "중 하나는 깊이 있게 다뤄 보셨어야 하고;][Kafka를 써 보셨다면 더 반갑습니다.;]\n");
  EXPECT_EQ(
      testing::Read("We're hiring a Data Engineer at Quillmoor!\n\nYou'll own our pipelines. You "
                    "should have run Airflow in production. Experience with dbt is a plus.\n"),
      "Quillmoor/Data Engineer[You should have run Airflow in production.;][Experience with dbt is "
      "a plus.;]\n");
}

TEST(Prose, EvidenceOfWrappedLines) {
  const testing::Page page = MakePage(
      "결제 단말기를 만드는 회사입니다. 이 자리는 C와 C++로 펌웨어를 오래 만들어 보신\n분이어야 "
      "하고, Rust를 아시면 더 좋습니다.\n");
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  ASSERT_EQ(postings[0].requirements.size(), 2U);
  EXPECT_EQ(postings[0].requirements[0].line, 1U);
  EXPECT_EQ(postings[0].requirements[0].line_end, 2U);
  EXPECT_EQ(postings[0].requirements[1].line, 2U);
  for (const SkillMention& skill : postings[0].skills) {
    EXPECT_EQ(page.At({skill.at.begin, skill.at.end}), skill.surface);
    EXPECT_EQ(skill.at.line, skill.surface == "Rust" ? 2U : 1U);
  }
}

TEST(Prose, EvidenceOfYearsInWrappedLines) {
  const std::string_view text =
      "결제 단말기를 만드는 회사입니다. Rust를 꼭 아셔야 하고 그 밖에는 이 자리에서 오래 "
      "일하면서\n배우시면 됩니다. "
      "함께 일하실 분은 경력이 3년 이상 필요합니다. 사무실은 성수동에 있습니다.\n";
  const testing::Page page = MakePage(text);
  for (const Posting& posting : ParsePostings(page.document, {})) {
    for (const YearsStatement& years : posting.years) EXPECT_EQ(years.at.line, 2U);
    for (const Requirement& r : posting.requirements) {
      for (const YearsStatement& years : r.years) EXPECT_EQ(years.at.line, 2U);
    }
  }
}

}  // namespace
}  // namespace gonggo
