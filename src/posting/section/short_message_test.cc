#include "posting/section/short_message.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(ShortMessage, EachLineSpeaksForItself) {
  const struct {
    std::string_view page, letters;
  } rows[] = {
      {"개발자 채용합니다\n저희 팀에서 서버 개발자 두 분 모셔요!\n- Kotlin/Spring 3년 이상 해보신 "
       "분\n"
       "- MSA 경험 있으면 좋아요\n- 성수역 5분, 주 2회 재택\n- 12월 15일까지 DM 주세요",
       "TARPFF"},
      {"서버 개발자 채용\n\n- 자바 3년 이상 해보신 분\n- 카프카 경험 있으면 좋아요\n- 주 2회 재택",
       "TRPF"},
      {"프리랜서 모집합니다\n- 건당 단가: 10분 4만원\n- 자막 도구 사용 가능자\n- 통역대학원 졸업자 "
       "우대\n"
       "- 상시모집",
       "TFRPF"},
      // Where nothing is said but wishes, they stay wishes.
      {"서버 개발자 채용\n\n- 카프카 경험 있으면 좋아요\n- 레디스 경험자 우대", "TPP"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(MakePage(row.page).Letters({{0, SectionKind::kTitle}}), row.letters) << row.page;
}

TEST(ShortMessage, LengthOfAPosting) {
  const auto length_of = [](const std::string& text, const std::vector<FixedLine>& decided) {
    const testing::Page page = MakePage(text);
    return LengthOf(page.Labelled(), page.All(), decided);
  };
  std::string text;
  for (int i = 0; i < 14; ++i) text += "자바 3년\n";
  EXPECT_EQ(length_of(text, {}), PostingLength::kShortMessage);
  EXPECT_EQ(length_of(text + "\n\n", {}), PostingLength::kShortMessage);
  text += "자바 3년\n";
  EXPECT_EQ(length_of(text, {}), PostingLength::kUsual);
  EXPECT_EQ(length_of(text, {{0, SectionKind::kTitle}}), PostingLength::kShortMessage);
  EXPECT_EQ(length_of("자격요건\n자바 3년\n", {}), PostingLength::kUsual);
  EXPECT_EQ(length_of("- 서버 운영 • 자바 3년\n- 자바 3년\n", {}), PostingLength::kUsual);
  EXPECT_EQ(length_of("", {}), PostingLength::kShortMessage);
}

}  // namespace
}  // namespace gonggo
