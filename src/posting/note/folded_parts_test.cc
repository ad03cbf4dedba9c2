#include "posting/note/folded_parts.h"

#include <gtest/gtest.h>

#include "posting/testing/openings.h"

namespace gonggo {
namespace {

TEST(FoldedParts, AreHeadings) {
  testing::Page page = testing::MakePage(
      "## 공고\n<details>\n<summary>🟢 하늘랩 — 디자이너</summary>\n\n마감 12/4\n</details>\n"
      "<details><summary>들판</summary>\n</details>\n<summary>열린 채");
  ReadFoldedParts(page.document.text, page.lines);
  EXPECT_TRUE(page.lines[1].boilerplate);
  EXPECT_EQ(page.lines[2].kind, BlockKind::kHeading);
  EXPECT_EQ(page.lines[2].level, 3);
  EXPECT_EQ(page.At(page.lines[2].core), "하늘랩 — 디자이너");
  EXPECT_TRUE(page.lines[5].boilerplate);
  EXPECT_EQ(page.At(page.lines[6].core), "들판");
  EXPECT_NE(page.lines[8].kind, BlockKind::kHeading);
}

TEST(FoldedParts, OfOnePostingAreSections) {
  EXPECT_EQ(
      testing::Read("하늘랩 백엔드 개발자\n\n<details>\n<summary>자격요건</summary>\n\n- 자바 "
                    "3년 이상\n</details>\n\n<details>\n<summary>우대사항</summary>\n\n- "
                    "카프카\n</details>\n"),
      "-/하늘랩 백엔드 개발자[자바 3년 이상;][카프카;]\n");
}

TEST(FoldedParts, WhatTheLineShows) {
  testing::Page page = testing::MakePage(
      "<summary><b>자격요건</b></summary>\n\n<summary>회사: 하늘랩</summary>\n\n- the "
      "<summary>X</summary> tag\n\n<summary><b></b></summary>\n\n</summary><summary>\n");
  ReadFoldedParts(page.document.text, page.lines);
  EXPECT_EQ(page.lines[0].kind, BlockKind::kHeading);
  EXPECT_EQ(page.At(page.lines[0].core), "자격요건");
  for (size_t i = 2; i < page.lines.size(); ++i)
    EXPECT_NE(page.lines[i].kind, BlockKind::kHeading) << i;
}

}  // namespace
}  // namespace gonggo
