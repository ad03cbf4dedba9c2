// Skills: what a posting can ask for and a person can have learnt, as plain values.
//
// The entries come from knowledge/skills/*.yaml and knowledge/families.yaml (their README has the
// format and the rules of matching). A skill belongs to one family, a family to one group under
// which people read it. Views into constant data or into the table that owns them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gonggo {

enum class SkillKind : uint8_t {
  kLanguage,
  kFramework,
  kLibrary,
  kDatabase,
  kCloudService,
  kTool,
  kPlatform,
  kStandard,
  kPractice,
  kField,
  kCertificate,
  kLanguageTest,
  kHumanLanguage,
};
inline constexpr std::string_view kSkillKindIds[] = {
    "language", "framework", "library", "database",    "cloud_service", "tool",          "platform",
    "standard", "practice",  "field",   "certificate", "language_test", "human_language"};

struct SkillGroup {
  std::string_view id, name, name_ko;
};

struct SkillFamily {
  std::string_view id, name, name_ko;
  uint16_t group = 0;  // index into SkillTable::groups
};

struct Skill {
  std::string_view id, name, name_ko;
  SkillKind kind = SkillKind::kTool;
  // So general that naming it says little (결산, 고객 응대, 서비스 운영): a subject that a
  // requirement may be about, but no hard skill to be listed.
  bool optional = false;
  uint16_t family = 0;  // index into SkillTable::families
  // Indexes into SkillTable::skills: who knows this skill knows those, too …
  std::span<const uint16_t> implies;
  // … and has a part of what knowing those takes; holds both ways.
  std::span<const uint16_t> close;
  // The skill whose name people count this one under, where several are near names for one thing
  // (쿼리 최적화 under 쿼리 튜닝); itself elsewhere …
  uint16_t counts_as = 0;
  // … and the others that count as that one: who knows one of them knows them all.
  std::span<const uint16_t> near_names;
};

// What must stand around a surface that is also an ordinary word.
struct SkillGuard {
  std::span<const std::string_view> near;        // one of them in the same line, or …
  std::span<const std::string_view> not_before;  // none of them directly behind the surface
  std::span<const std::string_view> not_after;   // none of them directly in front of it
  bool beside = false;                           // … another skill beside it in a list
};

struct SkillSurface {
  std::string_view text;  // as its entry writes it
  // Bit k: a space, hyphen or underscore may stand in front of the k-th byte of the folded surface.
  uint64_t breaks = 0;
  int32_t skill = -1;   // index into SkillTable::skills
  int32_t family = -1;  // index into SkillTable::families where the words name a whole family
  int32_t guard = -1;   // index into SkillTable::guards
  bool exact = false;   // letters must have the case of `text`
  // So many bytes of the folded surface are the name that is found; 0 where all of them are.
  uint8_t name = 0;
};

}  // namespace gonggo
