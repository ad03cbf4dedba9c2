#include "posting/demand/joined_choice.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;

// "2-4 bachelor|5-": the lines of each requirement that has a choice over lines, and its clauses.
std::string ChoicesOf(std::string_view text) {
  std::string told;
  const auto postings = ParsePostings(MakeDocument(text), {});
  for (const Requirement& r : postings.front().requirements) {
    if (r.line == r.line_end) continue;
    told += std::to_string(r.line) + '-' + std::to_string(r.line_end);
    for (const Condition& c : r.conditions) {
      told += ' ';
      if (c.at_least > 1) told += std::to_string(c.at_least) + ':';
      for (size_t i = 0; i < c.alternatives.size(); ++i)
        told += (i > 0 ? "|" : "") + c.alternatives[i].value;
    }
    told += ';';
  }
  return told;
}

TEST(JoinedChoice, ItemsOfWhichSomeAreEnough) {
  const struct {
    std::string_view text, choices;
  } rows[] = {
      {"가람재단 홍보 담당자 채용\n응시자격: 다음 각 호의 어느 하나에 해당하는 자\n- 학사 "
       "이상\n- "
       "관련 경력 5년 이상\n- 사회조사분석사 2급 이상",
       "2-5 bachelor|5-|cert_social_survey_2;"},
      // One of the items asks for two things, another one is not understood; the rest of the list
      // goes on behind them.
      {"물결소프트 백엔드 개발자\n\n자격요건\n- 자바 경력 3년 이상\n- 아래 중 하나에 해당하시는 "
       "분\n  "
       "- 전산 관련 경력 2년 이상\n  - 정보처리기능사 보유, 관련 경력 1년 이상\n  - 남다른 분\n- "
       "협업을 즐기시는 분",
       "5-8 2-|cert_info_processing_craftsman|unread 2-|1-|unread;"},
      {"Data Engineer at Harbourlight Labs\n\nRequirements\n- Two of the following:\n  - Kafka\n  "
       "- "
       "Spark\n  - Airflow\n- Python",
       "4-7 2:kafka|apache_spark|apache_airflow;"},
      // Equal years are of different things.
      {"물결소프트 백엔드 개발자\n\n자격요건\n- 아래 중 하나에 해당하시는 분\n  - 3년 이상의 서버 "
       "운영 "
       "경력\n  - 3년 이상의 보안 관제 경력",
       "4-6 3-|3- server_administration|3- 3-|security_monitoring "
       "server_administration|security_monitoring;"},
      // Whatever stands above wishes, each counts by itself; one item alone is no choice.
      {"물결소프트 백엔드 개발자\n\n자격요건\n- 자바\n\n우대사항\n- 아래 중 하나라도 해당하시는 "
       "분\n  - 카프카\n  - 레디스",
       ""},
      {"물결소프트 백엔드 개발자\n\n자격요건\n- 아래 중 하나에 해당하시는 분\n  - 자바\n- 카프카",
       ""},
      {"물결소프트 백엔드 개발자\n\n자격요건\n- 다음 각 호에 모두 해당하는 분\n  - 자바\n  - "
       "카프카",
       ""},
  };
  for (const auto& row : rows) EXPECT_EQ(ChoicesOf(row.text), row.choices) << row.text;
}

}  // namespace
}  // namespace gonggo
