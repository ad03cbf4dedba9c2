#include "knowledge/skill_names.h"

#include "knowledge/skill_fold.h"

namespace gonggo {

std::optional<uint16_t> SkillNamed(const SkillTable& table, std::string_view name) {
  // A longer one is nobody's name, and folding it would cost its length.
  if (name.size() > 2 * kMaxSurfaceBytes) return std::nullopt;
  std::optional<uint16_t> guarded;
  for (int32_t s = table.FindSurface(FoldSurface(name).bytes); s >= 0;
       s = table.same_surface[static_cast<size_t>(s)]) {
    const SkillSurface& surface = table.surfaces[static_cast<size_t>(s)];
    if (surface.skill < 0) continue;
    const auto skill = static_cast<uint16_t>(surface.skill);
    if (surface.guard < 0) return skill;
    if (!guarded) guarded = skill;
  }
  return guarded;
}

}  // namespace gonggo
