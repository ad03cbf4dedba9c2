#include "output/digest.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

constexpr std::string_view kNote =
    "## *1 . 자격조건*\n"
    "- 파이썬으로 서버를 만들어 본 분\n"
    "\n"
    "## *우대 사항*\n"
    "- 클라우드를 다뤄 본 분\n"
    "\n"
    "#### https://jobs.example.com/positions/77\n"
    "---\n";

Posting FromNote() {
  Posting posting;
  posting.link = "https://jobs.example.com/positions/77";
  posting.source.name = "notes/정리.md";
  posting.sections = {{SectionKind::kRequirements, "1 . 자격조건", 1, 3},
                      {SectionKind::kPreferred, "우대 사항", 4, 6},
                      {SectionKind::kFacts, "", 7, 7}};
  Requirement required;
  required.text = "파이썬으로 서버를 만들어 본 분";
  required.line = required.line_end = 2;
  Requirement preferred;
  preferred.text = "클라우드를 다뤄 본 분";
  preferred.line = preferred.line_end = 5;
  preferred.section = SectionKind::kPreferred;
  posting.requirements = {required, preferred};
  return posting;
}

TEST(Digest, GivesANoteBackInItsShape) {
  std::string out;
  AppendDigestTitle("정리", out);
  AppendDigestPosting(FromNote(), "7k2m9x4q1d", kNote, 1, DigestPlace::kInsteadOfTheLink,
                      Language::kKorean, out);
  EXPECT_EQ(out,
            "# 정리\n\n"
            "## *1 . 자격조건*\n\n- 파이썬으로 서버를 만들어 본 분\n\n"
            "## *우대 사항*\n\n- 클라우드를 다뤄 본 분\n\n"
            "#### https://jobs.example.com/positions/77\n\n---\n\n");
}

TEST(Digest, SaysWhereAPostingWithoutALinkIsKept) {
  Posting posting = FromNote();
  posting.link.reset();
  std::string out;
  AppendDigestPosting(posting, "7k2m9x4q1d", kNote, 1, DigestPlace::kInsteadOfTheLink,
                      Language::kEnglish, out);
  EXPECT_NE(out.find("\n#### 7k2m9x4q1d · 정리.md lines 2-5\n"), std::string::npos) << out;
}

TEST(Digest, SaysWhereEveryPostingStandsIfAsked) {
  std::string out;
  AppendDigestPosting(FromNote(), "7k2m9x4q1d", kNote, 1, DigestPlace::kEvery, Language::kKorean,
                      out);
  EXPECT_NE(out.find("\n#### https://jobs.example.com/positions/77\n\n"
                     "#### 7k2m9x4q1d · 정리.md 2~5행\n\n---\n"),
            std::string::npos)
      << out;
}

TEST(Digest, GivesProgramsTheItemsWithTheirLines) {
  std::string out;
  AppendDigestJson(FromNote(), kNote, out);
  EXPECT_NE(out.find(R"("requirements":[{"text":"파이썬으로 서버를 만들어 본 분","line":2}],)"
                     R"("preferred":[{"text":"클라우드를 다뤄 본 분","line":5}])"),
            std::string::npos)
      << out;
}

TEST(Digest, NamesCompanyAndTitleAndSaysWhatIsNotStated) {
  Posting posting;
  posting.company = "가나소프트";
  posting.title = "백엔드 개발자";
  std::string out;
  AppendDigestPosting(posting, "", "", 12, DigestPlace::kInsteadOfTheLink, Language::kKorean, out);
  EXPECT_EQ(out,
            "## *12 . 가나소프트 · 백엔드 개발자 · 자격요건*\n\n- 기재 없음\n\n"
            "## *우대사항*\n\n- 기재 없음\n\n---\n\n");
}

TEST(Digest, HasItsOwnWordsWhereThePostingsWouldMixThem) {
  Posting posting;
  posting.company = "가나소프트";
  posting.title = "백엔드 개발자";
  posting.sections = {{SectionKind::kRequirements, "자격요건", 1, 1},
                      {SectionKind::kPreferred, "우대", 2, 2}};
  std::string out;
  AppendDigestPosting(posting, "", "", 1, DigestPlace::kInsteadOfTheLink, Language::kKorean, out);
  EXPECT_EQ(out,
            "## *1 . 가나소프트 · 백엔드 개발자 · 자격요건*\n\n- 기재 없음\n\n"
            "## *우대사항*\n\n- 기재 없음\n\n---\n\n");
  out.clear();
  AppendDigestPosting(posting, "", "", 1, DigestPlace::kInsteadOfTheLink, Language::kEnglish, out);
  EXPECT_EQ(out,
            "## *1 . 가나소프트 · 백엔드 개발자 · Requirements*\n\n- not stated\n\n"
            "## *Preferred qualifications*\n\n- not stated\n\n---\n\n");
}

}  // namespace
}  // namespace gonggo
