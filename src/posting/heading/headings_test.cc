
#include <gtest/gtest.h>

#include <string>

#include "posting/line/heading.h"
#include "posting/line/heading_words.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;
using enum SectionKind;

TEST(Headings, WordsOfAHeading) {
  const struct {
    std::string_view core;
    SectionKind kind;
  } rows[] = {
      {"담당업무", kDuties},
      {"담당 업무", kDuties},
      {"합류하시면 하게 될 일", kDuties},
      {"What you'll do", kDuties},
      {"Responsibilities", kDuties},
      {"자격요건", kRequirements},
      {"지원 자격", kRequirements},
      {"이런 분을 찾고 있어요", kRequirements},
      {"Minimum Qualifications", kRequirements},
      {"우대사항", kPreferred},
      {"이런 분이면 더 좋아요", kPreferred},
      {"Nice to have", kPreferred},
      {"기술 스택", kStack},
      {"Tech Stack", kStack},
      {"복리후생", kBenefits},
      {"Benefits", kBenefits},
      {"전형 절차", kProcess},
      {"채용 프로세스", kProcess},
      {"근무조건", kFacts},
      {"회사 소개", kAbout},
  };
  for (const auto& row : rows) {
    const auto words = ReadHeadingWords(row.core);
    ASSERT_TRUE(words) << row.core;
    EXPECT_EQ(Id(words->kind), Id(row.kind)) << row.core;
  }
  EXPECT_FALSE(ReadHeadingWords(""));
  EXPECT_FALSE(ReadHeadingWords("ㅁㄴㅇㄹ"));
  EXPECT_FALSE(ReadHeadingWords(std::string(100'000, 'a')));
}

// The first line of each page: its kind, or nullopt where it opens no section.
TEST(Headings, ShapeAndWordsDecide) {
  const struct {
    std::string_view page;
    std::optional<SectionKind> kind;
  } rows[] = {
      {"## 자격요건\n- 자바 경력 3년", kRequirements},
      {"[복지사항]\n- 식대 지원", kBenefits},
      // The welfare of others is a trade.
      {"햇살종합사회복지관 사회복지사 모집\n\n담당업무\n- 사례 관리", std::nullopt},
      {"사회복지사 2급 이상 소지자\n\n담당업무\n- 사례 관리", std::nullopt},
      {"사회복지법인 다솜누리\n\n담당업무\n- 생활 지도", std::nullopt},
      {"[자격요건]\n- 자바 경력 3년", kRequirements},
      {"■ 우대사항\n- 자바 경력 3년", kPreferred},
      {"담당업무\n- 배차 서버 개발", kDuties},
      {"Requirements\n- 3 years of Java", kRequirements},
      {"- **자격 요건:**\n  - 자바 경력 3년", kRequirements},
      {"자격요건: 자바 경력 3년", kRequirements},
      {"Must-Haves…\n- 3 years of Java", kRequirements},
      {"Nice-to-Haves...\n- Kotlin", kPreferred},
      {"풀스택 개발 경험이 있으신 분\n- 자바", std::nullopt},
      {"- 자바 경력 3년 이상\n- 자격요건을 문서로 정리해 본 경험\n- 소통 능력", std::nullopt},
      {"저희 회사는 자격요건보다 사람을 봅니다. 그래서 긴 글을 읽어 주시면 좋겠습니다.\n\n그리고",
       std::nullopt},
      {"! 자격요건\n- 자바", std::nullopt},
      {"[Refresh] 오래 함께하면 좋아요\n- 승인 없는 휴가", kBenefits},
      {"[필수] 이력서\n- 자유 양식", kRequirements},
      {"[풀스택]\n- 배차 서버 개발", std::nullopt},
      {"[검색]\n- 검색 서버 개발", std::nullopt},
      {"[오픈스택]\n- 배차 서버 개발", std::nullopt},
      {"2) 주요 업무를 얼마나 잘 해낼 수 있는가\n- 과제", std::nullopt},
      {"이런 기술이 필요해요\nSQL\nExcel", kStack},
      {"이런 기술이 필요해요\n- SQL로 지표를 뽑아 본 경험이 있으신 분", kRequirements},
      {"---\n- 자바", std::nullopt},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    const Heading& heading = page.headings.at(0);
    EXPECT_EQ(heading.is_heading && heading.kind ? Id(*heading.kind) : "none",
              row.kind ? Id(*row.kind) : "none")
        << row.page;
  }
}

TEST(Headings, ValueInTheHeadingsLine) {
  const Page page = MakePage("자격요건: 자바 경력 3년\n우대사항:\n- 고 언어");
  EXPECT_TRUE(page.headings[0].has_value);
  EXPECT_FALSE(page.headings[1].has_value);
}

// Nobody knows them by heart; the list below tells that they open something.
TEST(Headings, SentencesThatLeadInToAList) {
  const struct {
    std::string_view page;
    std::optional<SectionKind> kind, next;
  } rows[] = {
      {"As a ranger, you will:\n- mark trails\n- draw maps", kDuties, {}},
      {"We would be happy to have you if you:\n- row\n- swim", kRequirements, {}},
      {"We would be especially thrilled if you:\n- row\n- swim", kPreferred, {}},
      {"Our harbour is large. You will:\n- mark trails\n- draw maps", {}, kDuties},
      {"As a ranger, you will:\nmark trails", {}, {}},
      {"- As a ranger, you will:\n- mark trails", {}, {}},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    EXPECT_EQ(page.headings[0].kind, row.kind) << row.page;
    EXPECT_EQ(page.headings[0].opens_next, row.next) << row.page;
  }
  // Right below a heading it says no more than that.
  const Page page = MakePage(
      "## Requirements\nYou may come from any harbour, but ideally, you bring:\n- a boat\n- a dog");
  EXPECT_EQ(page.headings[1].kind, std::nullopt);
}

TEST(Headings, NamesBehindADash) {
  const Page page =
      MakePage("## *1. 자격 조건* — 하늘보리, 서버 개발자\n- 자바\n## 하늘 — 자격요건\n- 고");
  EXPECT_EQ(page.headings[0].kind, kRequirements);
  EXPECT_EQ(page.At(page.headings[0].names), "하늘보리, 서버 개발자");
  EXPECT_TRUE(page.headings[2].names.empty());
}

TEST(Headings, NamesBeforeTheLastDot) {
  const Page page = MakePage(
      "## *1 . 하늘보리 · 서버 개발자 (신입 · 경력) · 자격 조건*\n- 자바\n## 하늘 · 땅\n- 고\n"
      "하늘보리 · 자격요건");
  EXPECT_EQ(page.headings[0].kind, kRequirements);
  EXPECT_EQ(page.At(page.headings[0].names), "하늘보리 · 서버 개발자 (신입 · 경력)");
  EXPECT_TRUE(page.headings[2].names.empty());
  EXPECT_TRUE(page.headings[4].names.empty());
}

TEST(Headings, RepeatedSectionHeadingsAreNoMenu) {
  std::string text;
  for (int i = 0; i < 5; ++i)
    text += "- 회사 " + std::to_string(i) + "\n  - 자격 조건\n    - 자바 경력\n";
  const Page page = MakePage(text);
  for (size_t i = 1; i < page.lines.size(); i += 3) {
    EXPECT_FALSE(page.headings[i].control) << i;
    EXPECT_EQ(page.headings[i].kind, kRequirements) << i;
  }
}

TEST(Headings, MenusAreControls) {
  const Page page = MakePage(
      "지원하기\n\n- 우리 이야기\n- 소식\n\n## 자격요건\n- 자바\n\n- 우리 이야기\n- 소식\n\n- 우리 "
      "이야기\n- 소식");
  EXPECT_TRUE(page.headings[0].control);
  EXPECT_TRUE(page.headings[2].control);
  EXPECT_FALSE(page.headings[6].control);
}

TEST(Headings, HeadingGluedBehindALine) {
  const Page page = MakePage("배차 서버를 만들고 함께 운영합니다. [자격요건]\n자바 경력 3년 이상");
  EXPECT_EQ(page.headings[0].opens_next, kRequirements);
  EXPECT_FALSE(page.headings[1].opens_next);
}

TEST(Headings, WhatAPositionIsAbout) {
  const Page page = MakePage("포지션 설명\n배차 팀의 서버를 함께 만듭니다\n\n기타\n- 주차 지원");
  EXPECT_EQ(page.headings[0].kind, SectionKind::kAbout);
  // 기타 says nothing of what stands below it.
  EXPECT_FALSE(page.headings[3].kind);
}

TEST(Headings, WhatIntroducesARole) {
  // Above another heading of duties it tells of the role, by itself it opens them.
  const Page above =
      MakePage("[직무 소개]\n배차를 책임지는 자리입니다\n\n[주요 업무]\n- 배차 서버 개발");
  EXPECT_EQ(above.headings[0].kind, kAbout);
  EXPECT_EQ(above.headings[3].kind, kDuties);
  const Page alone =
      MakePage("[직무 소개]\n- 배차 서버 개발\n\n[자격요건]\n- 자바\n\n[담당업무]\n- 정산");
  EXPECT_EQ(alone.headings[0].kind, kDuties);
}

TEST(Headings, OfManyWordings) {
  using enum SectionKind;
  const struct {
    std::string_view heading;
    SectionKind kind;
  } rows[] = {
      {"[입사하면 무슨 일을 맡나요?]", kDuties},
      {"[어떤 분을 찾나요?]", kRequirements},
      {"[무엇이 있으면 유리한가요?]", kPreferred},
      {"[무엇을 드리나요?]", kBenefits},
      {"[채용은 어떻게 진행되나요?]", kProcess},
      {"[어떤 기술을 쓰나요?]", kStack},
      {"[우리는 누구인가요?]", kAbout},
      {"[어떤 식으로 근무하게 되나요?]", kFacts},
      {"[It helps if you have]", kPreferred},
      {"[함께하면 좋은 점]", kBenefits},
      {"[있으면 좋은 점]", kPreferred},
      {"[동료를 기다리는 팀원의 한마디]", kAbout},
      {"[채용담당자의 한마디]", kProcess},
      {"[아래의 역할을 함께할 분을 찾습니다]", kDuties},
      {"[Skill Set]", kStack},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(std::string(row.heading) + "\n- 배차");
    EXPECT_EQ(page.headings[0].kind, row.kind) << row.heading;
  }
}

TEST(Headings, PayAmongBenefits) {
  const Page among = MakePage("[휴가]\n- 생일 반차\n\n[급여]\n- 성과급\n\n[복지]\n- 점심");
  EXPECT_EQ(among.headings[3].kind, SectionKind::kBenefits);
  const Page facts = MakePage("[복지]\n- 점심\n\n[급여]\n- 3,600만원\n\n[전형절차]\n- 서류");
  EXPECT_EQ(facts.headings[3].kind, SectionKind::kFacts);
}

TEST(Headings, NoticesAmongItems) {
  const Page page = MakePage("## 자격요건\n\n※ 포트폴리오 제출서류 필수\n- 자바 경력 3년 이상");
  EXPECT_FALSE(page.headings[2].kind);
}

TEST(Headings, WhomWishesAreSaidOf) {
  const Page wishes = MakePage("우대사항\n*모집 분야 : 공통\n• 배차 경력자\n\n복지\n• 점심");
  EXPECT_FALSE(wishes.headings[1].is_heading);
  const Page another = MakePage("우대사항\n• 배차 경력자\n\n*모집 분야 : 배차 개발\n• 서버 개발");
  EXPECT_TRUE(another.headings[3].is_heading);
}

TEST(Headings, ColumnsOfATable) {
  const Page page = MakePage("직무\t담당업무\t자격요건 및 우대사항\n배차 개발\n- 배차 서버 개발");
  EXPECT_FALSE(page.headings[0].is_heading);
}

TEST(Headings, ManyOfThem) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "## 자격요건\n";
  const Page page = MakePage(text);
  EXPECT_EQ(page.headings.size(), page.lines.size());
  EXPECT_EQ(page.headings[49'999].kind, kRequirements);
}

}  // namespace
}  // namespace gonggo
