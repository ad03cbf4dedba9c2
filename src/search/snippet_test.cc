#include "search/snippet.h"

#include <gmock/gmock.h>

#include "text/utf8.h"

namespace gonggo {
namespace {

using testing::ElementsAre;

Snippet Of(std::string_view query, std::string_view text, std::vector<Section> sections) {
  Posting posting;
  posting.sections = std::move(sections);
  Tokenizer tokenizer;
  return SnippetOf(posting, text, WordsOf(*ParseQuery(query, BuiltInSkills()), BuiltInSkills()),
                   tokenizer);
}

std::vector<std::string> Marked(const Snippet& snippet) {
  std::vector<std::string> words;
  for (const Span mark : snippet.marks) words.emplace_back(Cut(snippet.text, mark));
  return words;
}

TEST(SnippetTest, TheLineWithMostWordsAndItsWords) {
  const std::string text = "회사 소개\n서버를 만듭니다\n- k8s 위에서 서버를 운영한 경험";
  const Snippet snippet =
      Of("쿠버네티스 서버 -신입", text,
         {{SectionKind::kAbout, "", 1, 2}, {SectionKind::kRequirements, "", 3, 3}});
  EXPECT_EQ(snippet.line, 3U);
  EXPECT_THAT(Marked(snippet), ElementsAre("k8s", "서버를"));
}

TEST(SnippetTest, OfEqualLinesARequirement) {
  const std::string text = "서버\n서버";
  EXPECT_EQ(
      Of("서버", text, {{SectionKind::kAbout, "", 1, 1}, {SectionKind::kRequirements, "", 2, 2}})
          .line,
      2U);
  EXPECT_EQ(Of("없는말", text, {{SectionKind::kAbout, "", 1, 2}}).line, 0U);
  EXPECT_EQ(Of("지역:서울", text, {{SectionKind::kAbout, "", 1, 2}}).line, 0U);
}

TEST(SnippetTest, TheSkillOfAFilterBeforeAWord) {
  const std::string text = "백엔드 개발 경력\n업무\nAWS 운영 경험";
  for (const char* query : {"백엔드 기술:AWS", "기술:AWS 백엔드"}) {
    EXPECT_EQ(Of(query, text, {{SectionKind::kRequirements, "", 1, 3}}).line, 3U) << query;
  }
}

TEST(SnippetTest, AFilterByAFieldShowsTheLineOfItsValue) {
  const std::string text = "하늘보리\n근무지: 서울 마포구\n정규직 채용";
  Posting posting;
  posting.evidence["location"] = {{2, 24, 40}};
  posting.evidence["employment"] = {{3, 41, 50}};
  const auto of = [&](std::string_view query) {
    const auto fields = FieldsAsked(*ParseQuery(query, BuiltInSkills()));
    return SnippetOfField(posting, text, fields);
  };
  EXPECT_EQ(of("지역:서울").line, 2U);
  EXPECT_THAT(Marked(of("지역:서울")), ElementsAre("서울 마포구"));
  EXPECT_EQ(of("(고용:정규직 OR 회사:하늘)").line, 3U);
  EXPECT_EQ(of("-지역:서울").line, 0U);  // what is left out is no reason
  EXPECT_EQ(of("마감<2026-12-31").line, 0U);
  EXPECT_EQ(of("서버").line, 0U);
}

TEST(SnippetTest, ALongLineIsCutAtCharacters) {
  std::string line;
  for (int i = 0; i < 200; ++i) line += "가나다라 ";
  line += "서버 운영 ";
  for (int i = 0; i < 200; ++i) line += "마바사아 ";
  const Snippet snippet = Of("서버", line, {{SectionKind::kRequirements, "", 1, 1}});
  EXPECT_LE(snippet.text.size(), kMaxSnippetBytes + 6);
  EXPECT_TRUE(IsValidUtf8(snippet.text));
  EXPECT_THAT(Marked(snippet), ElementsAre("서버"));
  EXPECT_TRUE(snippet.text.starts_with("…"));
  EXPECT_TRUE(snippet.text.ends_with("…"));
}

}  // namespace
}  // namespace gonggo
