#include "vault/link_note.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(LinkNoteTest, ACompanyNamesItsPostingsAndSkills) {
  const LinkedPosting postings[] = {
      {.note = "달빛정류장 - 백엔드 (a1)", .title = "백엔드 [서울]", .deadline = "2026-12-31"},
      {.note = "", .title = "<% 위험 %> 사서"},
      {.note = "이름|이상한", .title = "기획자"},
  };
  EXPECT_EQ(CompanyRegion("달빛정류장", postings, {{"SQL", 1}, {"Python", 2}, {"Go", 1}}),
            "# 달빛정류장\n\n## 공고 3건\n\n"
            "- [[달빛정류장 - 백엔드 (a1)|백엔드  서울]] · 2026-12-31\n"
            "- &lt;\\% 위험 \\%\\> 사서\n"
            "- 기획자\n"
            "\n## 기술\n\n- [[Python]] 2건\n- [[Go]] 1건\n- [[SQL]] 1건\n");
  EXPECT_EQ(CompanyRegion("x", {}, {}), "# x\n\n## 공고 0건\n\n");
}

TEST(LinkNoteTest, ASkillSaysHowItIsAskedFor) {
  const LinkedPosting postings[] = {
      {.note = "a", .company = "달빛정류장", .title = "백엔드", .necessity = Necessity::kPreferred},
      {.note = "b", .company = "나루도서관", .title = "데이터", .necessity = Necessity::kRequired},
  };
  EXPECT_EQ(SkillRegion("Python", postings),
            "# Python\n\n## 필수 1건\n\n- [[b|나루도서관 · 데이터]]\n"
            "\n## 우대 1건\n\n- [[a|달빛정류장 · 백엔드]]\n");
}

}  // namespace
}  // namespace gonggo
