#include "fit/open_list.h"

#include <algorithm>
#include <iterator>

#include "fit/closure.h"

namespace gonggo {
namespace {

std::vector<uint16_t> ImpliedBesides(uint16_t skill, const SkillTable& skills) {
  std::vector<uint16_t> implied = ImpliedBy(skill, skills);
  std::erase(implied, skill);
  return implied;
}

}  // namespace

std::optional<uint16_t> CommonGround(std::span<const uint16_t> named, const SkillTable& skills) {
  if (named.size() < 2) return std::nullopt;
  std::vector<uint16_t> common = ImpliedBesides(named.front(), skills);
  for (const uint16_t skill : named.subspan(1)) {
    if (common.empty()) break;
    std::vector<uint16_t> both;
    std::ranges::set_intersection(common, ImpliedBesides(skill, skills), std::back_inserter(both));
    common = std::move(both);
  }
  const auto is = [&](SkillKind kind) {
    return [&skills, kind](uint16_t skill) { return skills.skills[skill].kind == kind; };
  };
  // "Java, Kotlin 등" asks for a language, not for what it runs on.
  if (std::ranges::all_of(named, is(SkillKind::kLanguage)))
    std::erase_if(common, is(SkillKind::kPlatform));
  if (common.empty()) return std::nullopt;
  const uint16_t most = *std::ranges::max_element(
      common, {}, [&](uint16_t skill) { return ImpliedBy(skill, skills).size(); });
  const auto implied = [&](uint16_t skill) { return BuildsOn(most, skill, skills); };
  if (std::ranges::all_of(common, implied)) return most;
  return *std::ranges::min_element(common, {}, [&](uint16_t skill) {
    size_t builders = 0;
    for (size_t s = 0; s < skills.skills.size(); ++s)
      builders += BuildsOn(static_cast<uint16_t>(s), skill, skills) ? 1 : 0;
    return builders;
  });
}

bool BuildsOn(uint16_t skill, uint16_t ground, const SkillTable& skills) {
  return std::ranges::binary_search(ImpliedBy(skill, skills), ground);
}

std::vector<uint16_t> MembersOn(uint16_t family, uint16_t ground, const SkillTable& skills) {
  std::vector<uint16_t> members;
  for (size_t s = 0; s < skills.skills.size(); ++s) {
    const auto skill = static_cast<uint16_t>(s);
    if (skills.skills[s].family == family && BuildsOn(skill, ground, skills))
      members.push_back(skill);
  }
  return members;
}

}  // namespace gonggo
