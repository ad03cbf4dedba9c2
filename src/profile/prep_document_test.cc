#include "profile/prep_document.h"

#include <gtest/gtest.h>

#include "profile/testing/resume_text.h"
#include "text/checklist.h"

namespace gonggo {
namespace {

constexpr std::string_view kDocument =
    "# Interview Prep: 솔방울배송 – 서버 개발자\n"
    "\n"
    "## Job Overview\n"
    "\n"
    "- Kotlin 경험 3년\n"
    "\n"
    "## Resume Highlights for This Role\n"
    "\n"
    "- **데이터와 캐시:**\n"
    "  - Redis 캐시로 조회를 60% 줄임\n"
    "  - 도구: Grafana\n"
    "- **배포:**\n"
    "  - 배포 시간을 8분으로 단축\n"
    "\n"
    "## Predicted Interview Questions\n"
    "\n"
    "1. **Kotlin**\n"
    "   - “코루틴에서 예외는?”\n"
    "   - [x] 이미 본 것\n"
    "\n"
    "## Concepts To Know/Review\n"
    "\n"
    "- Terraform\n";

TEST(PrepDocument, IsKnownByItsHeadings) {
  EXPECT_TRUE(IsPrepDocument(testing::TextDocument(kDocument)));
  EXPECT_TRUE(IsPrepDocument(
      testing::TextDocument("## 공고 개요\n- 가\n## 강조할 경력\n- 나\n## 예상 질문\n- 다\n")));
  // Headings of a résumé, of a posting, too few, or none.
  for (const char* text : {"", "그냥 글\n", "# 이력서\n## 경력\n## 프로젝트\n## 강조할 경력\n",
                           "## 주요업무\n- 가\n## 자격요건\n- 나\n## 예상 질문\n- 다\n",
                           "## Job Overview\n- a\n## Company Summary\n- b\n## Red Flags\n- c\n"})
    EXPECT_FALSE(IsPrepDocument(testing::TextDocument(text))) << text;
}

TEST(PrepDocument, TheRestIsANoteWithBoxes) {
  const std::string note = PrepNoteOf(testing::TextDocument(kDocument));
  EXPECT_EQ(note.find("Kotlin 경험 3년"), std::string::npos);
  EXPECT_TRUE(note.starts_with("## Resume Highlights")) << note;
  EXPECT_NE(note.find("\n\n## Concepts To Know/Review\n\n- Terraform\n"), std::string::npos)
      << note;
  const auto items = ChecklistOf(note);
  ASSERT_EQ(items.size(), 2U) << note;
  EXPECT_EQ(items[0].text, "“코루틴에서 예외는?”");
  EXPECT_EQ(items[0].under, "Kotlin");
  EXPECT_FALSE(items[0].done);
  EXPECT_TRUE(items[1].done);
  EXPECT_EQ(PrepNoteOf(testing::TextDocument("## 자격요건\n- 가\n")), "");
}

TEST(PrepDocument, OnlyHighlightsAreExperience) {
  const auto form = PrepHighlightsOf(testing::TextDocument(kDocument));
  ASSERT_TRUE(form);
  ASSERT_EQ(form->projects.size(), 2U);
  EXPECT_EQ(form->projects[0].title.text, "데이터와 캐시");
  ASSERT_EQ(form->projects[0].lines.size(), 2U);
  EXPECT_EQ(form->projects[0].lines[0].text, "Redis 캐시로 조회를 60% 줄임");
  EXPECT_EQ(form->projects[0].lines[1].text, "도구: Grafana");
  EXPECT_EQ(form->projects[1].lines.size(), 1U);
  EXPECT_EQ(CountTexts(*form), 5U);
  EXPECT_FALSE(PrepHighlightsOf(testing::TextDocument("# 이력서\n## 경력\n- 가\n")));
}

}  // namespace
}  // namespace gonggo
