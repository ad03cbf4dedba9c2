#include "knowledge/packed_skills.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view kText = "goGo고랭언어서버";
constexpr uint16_t kRelated[] = {1, 0, 1};
constexpr PackedPart kWords[] = {{10, 6}, {16, 6}};
constexpr PackedSkill kSkills[] = {
    {{0, 2}, {2, 2}, {}, SkillKind::kLanguage, false, 3, {0, 1}, {1, 2}, 0, {}},
    {{2, 2}, {4, 6}, {4, 6}, SkillKind::kTool, true, 4, {}, {}, 1, {}}};
constexpr PackedGuard kGuards[] = {{{0, 2}, {}, {1, 1}, true}};
constexpr PackedSurface kSurfaces[] = {{{4, 6}, 5, 0, -1, 0, true, 3}};
constexpr PackedSkills kPacked = {kText, kRelated, kWords, kSkills, kGuards, kSurfaces};
constexpr int32_t kSameSurface[] = {-1};

TEST(UnpackedSkills, AreWhatWasPacked) {
  SkillTable rest;
  rest.same_surface = kSameSurface;
  const UnpackedSkills unpacked(kPacked, rest);
  const SkillTable& table = unpacked.table();
  EXPECT_THAT(table.same_surface, ElementsAre(-1));
  ASSERT_THAT(table.skills, SizeIs(2));
  EXPECT_EQ(table.skills[0].id, "go");
  EXPECT_EQ(table.skills[0].name, "Go");
  EXPECT_EQ(table.skills[0].name_ko, "");
  EXPECT_EQ(table.skills[0].kind, SkillKind::kLanguage);
  EXPECT_EQ(table.skills[0].family, 3);
  EXPECT_THAT(table.skills[0].implies, ElementsAre(1));
  EXPECT_THAT(table.skills[0].close, ElementsAre(0, 1));
  EXPECT_THAT(table.skills[0].near_names, IsEmpty());
  EXPECT_EQ(table.skills[1].name_ko, "고랭");
  EXPECT_TRUE(table.skills[1].optional);
  EXPECT_EQ(table.skills[1].counts_as, 1);
  ASSERT_THAT(table.guards, SizeIs(1));
  EXPECT_THAT(table.guards[0].near, ElementsAre("언어", "서버"));
  EXPECT_THAT(table.guards[0].not_before, IsEmpty());
  EXPECT_THAT(table.guards[0].not_after, ElementsAre("서버"));
  EXPECT_TRUE(table.guards[0].beside);
  ASSERT_THAT(table.surfaces, SizeIs(1));
  EXPECT_EQ(table.surfaces[0].text, "고랭");
  EXPECT_EQ(table.surfaces[0].breaks, 5U);
  EXPECT_EQ(table.surfaces[0].skill, 0);
  EXPECT_EQ(table.surfaces[0].family, -1);
  EXPECT_EQ(table.surfaces[0].guard, 0);
  EXPECT_TRUE(table.surfaces[0].exact);
  EXPECT_EQ(table.surfaces[0].name, 3);
}

}  // namespace
}  // namespace gonggo
