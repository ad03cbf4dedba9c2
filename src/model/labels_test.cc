#include "model/labels.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace gonggo {
namespace {

TEST(RoleLabel, NamesEveryRoleOfTheKnowledge) {
  std::ifstream roles(GONGGO_SOURCE_DIR "/knowledge/roles.yaml");
  ASSERT_TRUE(roles) << "knowledge/roles.yaml";
  constexpr std::string_view kMark = "- id: ";
  int count = 0;
  for (std::string line; std::getline(roles, line);) {
    const size_t at = line.find(kMark);
    if (at == std::string::npos) continue;
    const std::string id = line.substr(at + kMark.size());
    for (const Language language : {Language::kKorean, Language::kEnglish}) {
      EXPECT_NE(RoleLabel(id, language), id) << "no name for the role " << id;
    }
    ++count;
  }
  EXPECT_GT(count, 0);
}

TEST(Labels, FallBackToTheId) {
  EXPECT_EQ(RoleLabel("astronaut", Language::kKorean), "astronaut");
  EXPECT_EQ(RegionLabel("KR-99", Language::kKorean), "KR-99");
  EXPECT_EQ(RegionLabel("KR-11", Language::kKorean), "서울");
  EXPECT_EQ(FieldLabel("x", Language::kEnglish), "x");
  EXPECT_EQ(TraitLabel("communication", Language::kKorean), "소통");
}

TEST(Labels, AreTheHouseWords) {
  const char* sections[] = {"제목",      "회사",      "기본 정보", "회사·팀 소개",
                            "주요업무",  "자격요건",  "우대사항",  "기술 스택",
                            "복지·혜택", "전형 절차", "기타"};
  for (int i = 0; i < kSectionKindCount; ++i) {
    EXPECT_EQ(Label(static_cast<SectionKind>(i), Language::kKorean), sections[i]);
  }
  EXPECT_EQ(Label(Necessity::kRequired, Language::kKorean), "필수");
  EXPECT_EQ(Label(Necessity::kPreferred, Language::kKorean), "우대");
  EXPECT_EQ(Label(Necessity::kMentioned, Language::kKorean), "언급");
}

}  // namespace
}  // namespace gonggo
