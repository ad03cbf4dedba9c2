// What a note says below its table of openings: of which of them, of others, of none.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "posting/testing/openings.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::Read;

constexpr std::string_view kMarkdown =
    "| 회사 | 직무 | 지역 | 마감 |\n|---|---|---|---|\n| 물결소프트 | 백엔드 개발자 | 판교 | 12/20 "
    "|\n| 들판랩 | 데이터 엔지니어 | 대전 | 상시 |\n\n";
constexpr std::string_view kTabs =
    "회사\t직무\t지역\t마감\n물결소프트\t백엔드 개발자\t판교\t12/20\n들판랩\t데이터 "
    "엔지니어\t대전\t상시\n\n";
constexpr std::string_view kColumns =
    "| | 물결소프트 | 들판랩 |\n|---|---|---|\n| 포지션 | 백엔드 개발자 | 데이터 엔지니어 |\n| "
    "위치 | 판교 | 대전 |\n| 마감 | 12/20 | 상시 |\n| 경력 | 3년 이상 | 신입 |\n\n";

// Somebody whom the table does not have, named as its companies are.
TEST(ParseDetails, Strangers) {
  const struct {
    std::string_view table;
    std::string_view before;  // what stands around each name
    std::string_view behind;
  } kForms[] = {
      {kMarkdown, "### ", ""}, {kMarkdown, "**", "**"}, {kTabs, "", ""},        {kTabs, "[", "]"},
      {kColumns, "", ""},      {kColumns, "### ", ""},  {kColumns, "**", "**"},
  };
  for (const auto& form : kForms) {
    const auto told = [&form](std::string_view name, std::string_view asks) {
      return std::string(form.before) + std::string(name) + std::string(form.behind) +
             "\n자격요건\n" + std::string(asks) + "\n";
    };
    const std::string own = told("물결소프트", "- 자바\n");
    const std::string other = told("노을게임즈", "- 유니티\n- C# 3년\n");
    const std::string last = told("들판랩", "- 파이썬\n");
    for (const std::string& below : {own + other + last, own + last + other}) {
      EXPECT_EQ(Read(std::string(form.table) + below),
                "물결소프트/백엔드 개발자[자바;][]\n들판랩/데이터 엔지니어[파이썬;][]\n"
                "노을게임즈/-[유니티;C# 3년;][]\n")
          << form.table << below;
    }
  }
  EXPECT_EQ(Read(std::string(kTabs) +
                 "물결소프트\n자격요건\n- 자바\n\n노을게임즈 - 클라이언트 프로그래머\n자격요건\n- "
                 "유니티\n"),
            "물결소프트/백엔드 개발자[자바;][]\n들판랩/데이터 엔지니어[][]\n노을게임즈/클라이언트 "
            "프로그래머[유니티;][]\n");
}

// Of two openings of one company the title tells which is told of.
TEST(ParseDetails, TwoOfOneCompany) {
  constexpr std::string_view kRows =
      "| 회사 | 직무 | 지역 | 마감 |\n|---|---|---|---|\n| 물결소프트 | 백엔드 개발자 | 판교 | "
      "12/20 |\n| 물결소프트 | 데이터 엔지니어 | 판교 | 12/20 |\n| 들판랩 | 웹 개발자 | 대전 | "
      "상시 |\n\n";
  constexpr std::string_view kRowsOfTabs =
      "회사\t직무\t지역\t마감\n물결소프트\t백엔드 개발자\t판교\t12/20\n물결소프트\t데이터 "
      "엔지니어\t판교\t12/20\n들판랩\t웹 개발자\t대전\t상시\n\n";
  const struct {
    std::string_view table;
    std::string_view first;
    std::string_view second;
  } kForms[] = {
      {kRows, "### 물결소프트 - 백엔드 개발자\n", "### 물결소프트 - 데이터 엔지니어\n"},
      {kRows, "### 물결소프트 백엔드\n", "### 물결소프트 데이터\n"},
      {kRows, "### [물결소프트] 백엔드 개발자\n", "### [물결소프트] 데이터 엔지니어\n"},
      {kRows, "### 백엔드 개발자 (물결소프트)\n", "### 데이터 엔지니어 (물결소프트)\n"},
      {kRows, "## 물결소프트\n### 백엔드 개발자\n", "### 데이터 엔지니어\n"},
      {kRowsOfTabs, "물결소프트 백엔드 개발자\n", "물결소프트 데이터 엔지니어\n"},
      {kRowsOfTabs, "물결소프트\n백엔드 개발자\n", "물결소프트\n데이터 엔지니어\n"},
  };
  for (const auto& form : kForms) {
    const std::string asks = std::string(form.table) + std::string(form.first) +
                             "자격요건\n- 자바\n\n" + std::string(form.second) +
                             "자격요건\n- 스파크\n";
    EXPECT_EQ(Read(asks),
              "물결소프트/백엔드 개발자[자바;][]\n물결소프트/데이터 엔지니어[스파크;][]\n"
              "들판랩/웹 개발자[][]\n")
        << asks;
  }
}

// A line that begins with one company and asks is said of it, in rows and in columns.
TEST(ParseDetails, SaidInALine) {
  const std::string_view kSaid[] = {
      "물결소프트: 자바, 스프링 필수\n들판랩: 파이썬 필수, 스파크 우대\n",
      "- 물결소프트: 자바, 스프링 필수\n- 들판랩: 파이썬 필수, 스파크 우대\n",
      "물결소프트 자바, 스프링 필수\n\n들판랩은 파이썬 필수, 스파크 우대\n",
  };
  for (const std::string_view table : {kMarkdown, kTabs, kColumns}) {
    for (const std::string_view said : kSaid) {
      EXPECT_EQ(Read(std::string(table) + std::string(said)),
                "물결소프트/백엔드 개발자[자바, 스프링 필수;][]\n들판랩/데이터 엔지니어[파이썬 "
                "필수;][스파크 우대;]\n")
          << table << said;
    }
  }
}

// What is asked of nobody known is told, and nothing else is.
TEST(ParseDetails, AsksOfNoOpening) {
  const struct {
    std::string_view below;
    bool told;
  } kRows[] = {
      {"둘 다 자바 3년 이상 필수\n", true},
      {"물결소프트는 자바랑 스프링이 필수고 들판랩은 파이썬 필요\n", true},
      {"자바, 스프링, 카프카 경험 필요. 정보처리기사 우대.\n\n면접은 12월에 본다고 함\n", true},
      {"지원자는 리눅스 서버를 운영한 경험이 있어야 합니다.\n", true},
      {"이번 주는 둘 다 쓰자\n", false},
      {"야근 많다고 함\n", false},
      {"서류: 자소서, 자격증 사본 필수\n", false},
      {"물결소프트\n+ 재택 많음, 복지 좋음\n- 레거시\n", false},
      {"", false},
  };
  for (const std::string_view table : {kMarkdown, kTabs, kColumns}) {
    for (const auto& row : kRows) {
      const std::string text = std::string(table) + std::string(row.below);
      const std::vector<Posting> postings = ParsePostings(MakeDocument(text), {});
      ASSERT_EQ(postings.size(), 2U) << text;
      for (const Posting& posting : postings) {
        const bool told = std::ranges::any_of(
            posting.diagnostics,
            [](const Diagnostic& diagnostic) { return diagnostic.code == "asks_of_no_opening"; });
        EXPECT_EQ(told, row.told) << text;
      }
    }
  }
}

// One heading of what is asked for beside a table does not cost the table.
TEST(ParseDetails, AsksOfAll) {
  for (const std::string_view table : {kMarkdown, kTabs, kColumns}) {
    EXPECT_EQ(Read(std::string(table) + "공통 자격\n- 대졸 이상\n- 운전면허 필수\n"),
              "물결소프트/백엔드 개발자[][]\n들판랩/데이터 엔지니어[][]\n-/-[대졸 이상;운전면허 "
              "필수;][]\n")
        << table;
  }
}

}  // namespace
}  // namespace gonggo
