#include "output/section_items.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

Requirement At(uint32_t line, std::string text, Necessity necessity = Necessity::kRequired) {
  Requirement requirement;
  requirement.text = std::move(text);
  requirement.line = requirement.line_end = line;
  requirement.necessity = necessity;
  return requirement;
}

std::vector<std::string> Texts(const std::vector<SectionItem>& items) {
  std::vector<std::string> texts;
  texts.reserve(items.size());
  for (const SectionItem& item : items) texts.push_back(item.text);
  return texts;
}

TEST(WithoutBullet, TakesOnlyBullets) {
  const struct {
    const char* line;
    const char* rest;
  } cases[] = {{"✔\uFE0F 소통", "소통"},
               {"- 가나", "가나"},
               {"•가나", "가나"},
               {"ㆍ 가나", "가나"},
               {"  * 가나 ", "가나"},
               {"-5도", "-5도"},
               {"**굵게**", "**굵게**"},
               {"", ""},
               {"-", ""},
               {"C++ 경험", "C++ 경험"},
               {"■ [공통]", "[공통]"}};
  for (const auto& test : cases) EXPECT_EQ(WithoutBullet(test.line), test.rest) << test.line;
}

TEST(SectionItems, KeepsSubHeadingsInPlace) {
  constexpr std::string_view kText =
      "## 자격 조건\n"
      "- [역량]\n"
      "- 서버를 만들어 본 분\n"
      "\n"
      "[공통]\n"
      "- 문제를 끝까지\n"
      "  파고드는 분\n"
      "---\n"
      "다음 공고";
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "자격 조건", 1, 8}};
  posting.requirements = {At(3, "서버를 만들어 본 분"), At(6, "문제를 끝까지 파고드는 분")};
  posting.requirements[1].line_end = 7;
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kRequirements)),
            (std::vector<std::string>{"[역량]", "서버를 만들어 본 분", "[공통]",
                                      "문제를 끝까지 파고드는 분"}));
}

TEST(SectionItems, WhatStandsBehindTheHeadingIsAnItem) {
  Posting posting;
  posting.sections = {{SectionKind::kDuties, "담당업무", 1, 2}};
  EXPECT_EQ(Texts(SectionItems(posting, TextLines("담당업무 : 매장 정리\n- 응대\n"),
                               SectionKind::kDuties)),
            (std::vector<std::string>{"매장 정리", "응대"}));
  EXPECT_EQ(
      Texts(SectionItems(posting, TextLines("담당업무 (매장):\n- 응대\n"), SectionKind::kDuties)),
      (std::vector<std::string>{"응대"}));
}

TEST(SectionItems, LeavesOutLinesWithoutWords) {
  constexpr std::string_view kText = "전형절차\n- 서류\n> \"좋아요\"\n> \n-\n***\n· · ·\n→ 면접";
  Posting posting;
  posting.sections = {{SectionKind::kProcess, "전형절차", 1, 8}};
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kProcess)),
            (std::vector<std::string>{"서류", "> \"좋아요\"", "→ 면접"}));
}

TEST(SectionItems, SplitsAGluedLineButNotABullet) {
  constexpr std::string_view kText = "자격요건\n결제 경험, 정산 경험\n- 소통을 잘하고, 꼼꼼한 분";
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 3}};
  posting.requirements = {At(2, "결제 경험"), At(2, "정산 경험"), At(3, "소통을 잘하고"),
                          At(3, "꼼꼼한 분")};
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kRequirements)),
            (std::vector<std::string>{"결제 경험", "정산 경험", "소통을 잘하고, 꼼꼼한 분"}));
}

TEST(SectionItems, KeepsTheWordsAsTheyStand) {
  constexpr std::string_view kText =
      "자격요건\n- 두  칸을 띈 줄\n- **굵은** 줄\n#### https://a.example/1\n#### 더 볼 것\n";
  Posting posting;
  posting.link.emplace("https://a.example/1");
  posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 5}};
  posting.requirements = {At(2, "두 칸을 띈 줄"), At(3, "굵은 줄")};
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kRequirements)),
            (std::vector<std::string>{"두  칸을 띈 줄", "굵은 줄", "더 볼 것"}));
}

TEST(SectionItems, ALaterHeadingOfTheSameKindIsASubHeading) {
  constexpr std::string_view kText = "자격요건\n[역량]\n- 가\n[공통]\n- 나\n";
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 1},
                      {SectionKind::kRequirements, "[역량]", 2, 3},
                      {SectionKind::kRequirements, "[공통]", 4, 5}};
  posting.requirements = {At(3, "가"), At(5, "나")};
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kRequirements)),
            (std::vector<std::string>{"[역량]", "가", "[공통]", "나"}));
  posting.sections[2] = {SectionKind::kRequirements, "[공통]", 5, 6};
  posting.requirements[1] = At(6, "나");
  EXPECT_EQ(Texts(SectionItems(posting, "자격요건\n[역량]\n- 가\n사이\n[공통]\n- 나\n",
                               SectionKind::kRequirements)),
            (std::vector<std::string>{"[역량]", "가", "나"}));
  posting.sections[2] = {SectionKind::kRequirements, "[공통]", 4, 5};
  posting.requirements[1] = At(5, "나");
  posting.sections[1].heading = "2) 지원 자격";
  EXPECT_EQ(Texts(SectionItems(posting, "자격요건\n2) 지원 자격\n- 가\n[공통]\n- 나\n",
                               SectionKind::kRequirements)),
            (std::vector<std::string>{"가", "[공통]", "나"}));
}

Requirement Of(SectionKind section, uint32_t line, std::string text) {
  Requirement requirement =
      At(line, std::move(text),
         section == SectionKind::kPreferred ? Necessity::kPreferred : Necessity::kRequired);
  requirement.section = section;
  return requirement;
}

// A posting in one line, which was read as of `kind`, and two lines of which a part is asked for.
Posting InOneLine(SectionKind kind) {
  Posting posting;
  posting.sections = {{SectionKind::kTitle, "", 1, 1},
                      {kind, "", 2, 2},
                      {SectionKind::kDuties, "", 3, 3},
                      {SectionKind::kStack, "", 4, 4}};
  posting.requirements = {Of(SectionKind::kDuties, 2, "Build tiles with Go."),
                          Of(SectionKind::kRequirements, 2, "3 years of Go"),
                          Of(SectionKind::kPreferred, 2, "Rust."),
                          Of(SectionKind::kRequirements, 3, "자바 경력 3년"),
                          Of(SectionKind::kRequirements, 4, "SQL(경력 5년 이상 필수)")};
  return posting;
}

TEST(SectionItems, ARequirementIsListedByItsOwnSection) {
  constexpr std::string_view kText =
      "Map Engineer\n"
      "We draw maps. Build tiles with Go. Requirements: 3 years of Go Nice to have: Rust. Boots.\n"
      "- 지도 서버 운영 • 자바 경력 3년\n"
      "- SQL(경력 5년 이상 필수)\n";
  using Strings = std::vector<std::string>;
  using enum SectionKind;
  for (const SectionKind kind : {kAbout, kFacts, kDuties, kRequirements, kPreferred, kBenefits}) {
    const Posting posting = InOneLine(kind);
    const auto texts = [&](SectionKind of) { return Texts(SectionItems(posting, kText, of)); };
    EXPECT_EQ(texts(kRequirements),
              (Strings{"3 years of Go", "자바 경력 3년", "SQL(경력 5년 이상 필수)"}));
    EXPECT_EQ(texts(kPreferred), Strings{"Rust."});
    EXPECT_EQ(texts(kDuties), (Strings{"Build tiles with Go.", "지도 서버 운영"}));
    EXPECT_TRUE(texts(kStack).empty());
    EXPECT_TRUE(texts(kBenefits).empty());
    EXPECT_EQ(texts(kAbout), kind == kAbout ? Strings{"We draw maps."} : Strings{});
    const RequirementLists lists = SplitRequirements(posting, kText, ListExtent::kAsWritten);
    EXPECT_EQ(lists.required.size(), 3U) << Id(kind);
    EXPECT_EQ(lists.preferred.size(), 1U) << Id(kind);
  }
}

TEST(SectionItems, AWrappedHeadingIsNoItem) {
  constexpr std::string_view kText = "자격\n요건\t신입\n- 가\n담당\n업무\n- 나\n";
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "자격", 1, 1},
                      {SectionKind::kRequirements, "요건\t신입", 2, 3},
                      {SectionKind::kDuties, "담당", 4, 4},
                      {SectionKind::kDuties, "업무", 5, 6}};
  posting.requirements = {At(3, "가")};
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kRequirements)),
            std::vector<std::string>{"가"});
  EXPECT_EQ(Texts(SectionItems(posting, kText, SectionKind::kDuties)),
            std::vector<std::string>{"나"});
}

TEST(SectionItems, WithoutTextGivesTheRequirements) {
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 3}};
  posting.requirements = {At(2, "결제 경험")};
  EXPECT_EQ(Texts(SectionItems(posting, "", SectionKind::kRequirements)),
            std::vector<std::string>{"결제 경험"});
  EXPECT_TRUE(SectionItems(posting, "", SectionKind::kDuties).empty());
}

TEST(SectionItems, SurvivesLinesThatAreNotThere) {
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "", 0, 900}, {SectionKind::kDuties, "x", 5, 2}};
  posting.requirements = {At(700, "어디에도 없는 줄")};
  EXPECT_TRUE(SectionItems(posting, "한 줄", SectionKind::kRequirements).empty() ||
              SectionItems(posting, "한 줄", SectionKind::kRequirements).size() == 1);
  EXPECT_TRUE(SectionItems(posting, "한 줄", SectionKind::kDuties).empty());
}

TEST(SplitRequirements, MovesWishesOnlyWhereThereIsNoSectionForThem) {
  constexpr std::string_view kText = "이런 분을 찾아요\n- 필요한 것\n- 있으면 좋은 것\n";
  Posting posting;
  posting.sections = {{SectionKind::kRequirements, "이런 분을 찾아요", 1, 3}};
  posting.requirements = {At(2, "필요한 것"), At(3, "있으면 좋은 것", Necessity::kPreferred)};
  RequirementLists lists = SplitRequirements(posting, kText, ListExtent::kByMeaning);
  EXPECT_EQ(Texts(lists.required), std::vector<std::string>{"필요한 것"});
  EXPECT_EQ(Texts(lists.preferred), std::vector<std::string>{"있으면 좋은 것"});
  posting.sections.push_back({SectionKind::kPreferred, "우대", 4, 4});
  lists = SplitRequirements(posting, kText, ListExtent::kByMeaning);
  EXPECT_EQ(lists.required.size(), 2U);
  EXPECT_TRUE(lists.preferred.empty());
}

TEST(SplitRequirements, TakesAListAsItsAuthorMadeItWhereAsked) {
  constexpr std::string_view kText =
      "우대사항\n"
      "- 있으면 좋은 것\n"
      "- 주 1회 재택\n"
      "\n"
      "- https://a.example/1\n"
      "* 다른 목록\n"
      "- 목록 뒤\n";
  Posting posting;
  posting.link.emplace("https://a.example/1");
  posting.sections = {{SectionKind::kPreferred, "우대사항", 1, 2},
                      {SectionKind::kBenefits, "", 3, 4},
                      {SectionKind::kFacts, "", 5, 5},
                      {SectionKind::kOther, "", 6, 7}};
  posting.requirements = {Of(SectionKind::kPreferred, 2, "있으면 좋은 것")};
  EXPECT_EQ(Texts(SplitRequirements(posting, kText, ListExtent::kAsWritten).preferred),
            (std::vector<std::string>{"있으면 좋은 것", "주 1회 재택"}));
  EXPECT_EQ(Texts(SplitRequirements(posting, kText, ListExtent::kByMeaning).preferred),
            (std::vector<std::string>{"있으면 좋은 것"}));
  EXPECT_EQ(Texts(SplitRequirements(posting, kText, ListExtent::kWithFacts).preferred),
            (std::vector<std::string>{"있으면 좋은 것"}));
  posting.sections[1].kind = SectionKind::kFacts;
  EXPECT_EQ(Texts(SplitRequirements(posting, kText, ListExtent::kWithFacts).preferred),
            (std::vector<std::string>{"있으면 좋은 것", "주 1회 재택"}));
  posting.sections[1].heading = "복지";
  EXPECT_EQ(Texts(SplitRequirements(posting, kText, ListExtent::kAsWritten).preferred),
            (std::vector<std::string>{"있으면 좋은 것"}));
}

TEST(ListsStandInPosting, IfTheLinesSayNoMoreThanTheirRequirements) {
  const struct {
    std::string_view text;
    bool stand;
  } cases[] = {
      {"자격요건\n- 정산 경험\n우대사항\n- 회계 자격\n", true},
      {"자격요건\n\n정산 경험\n---\n우대사항\n* 회계 자격\n", false},  // elsewhere
      {"자격요건\n- 정산  경험\n우대사항\n- 회계 자격\n", false},      // another blank
      {"자격요건\n- 정산 경험\n우대사항\n- 회계 자격\n- 주 1회 재택\n", false},
      {"", true},
  };
  for (const auto& test : cases) {
    Posting posting;
    posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 2},
                        {SectionKind::kPreferred, "우대사항", 3, 4},
                        {SectionKind::kBenefits, "", 5, 5}};
    posting.requirements = {Of(SectionKind::kRequirements, 2, "정산 경험"),
                            Of(SectionKind::kPreferred, 4, "회계 자격")};
    EXPECT_EQ(ListsStandInPosting(posting, test.text), test.stand) << test.text;
  }
}

TEST(SectionHeading, IsOneOfTheUsualWordsWithoutItsNumber) {
  const auto heading = [](std::string text) {
    Posting posting;
    posting.sections = {{SectionKind::kRequirements, std::move(text), 1, 1}};
    return SectionHeading(posting, SectionKind::kRequirements);
  };
  EXPECT_EQ(heading("1 . 자격 조건"), "자격 조건");
  EXPECT_EQ(heading("12) 지원자격"), "지원자격");
  EXPECT_EQ(heading("자격요건"), "자격요건");
  EXPECT_EQ(heading("이런 분과 함께해요"), std::nullopt);
  EXPECT_EQ(heading(""), std::nullopt);
  EXPECT_EQ(heading("2024"), std::nullopt);
  EXPECT_EQ(SectionHeading(Posting(), SectionKind::kPreferred), std::nullopt);
}

}  // namespace
}  // namespace gonggo
