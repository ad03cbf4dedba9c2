#include "knowledge/skill_names.h"

#include "knowledge/skill_fold.h"

namespace gonggo {

std::optional<uint16_t> SkillNamed(const SkillTable& table, std::string_view name) {
  // A longer one is nobody's name, and folding it would cost its length.
  if (name.size() > 2 * kMaxSurfaceBytes) return std::nullopt;
  int32_t state = 0;
  for (const char c : FoldSurface(name).bytes) {
    const auto next = static_cast<size_t>(table.states[static_cast<size_t>(state)].base +
                                          static_cast<unsigned char>(c));
    if (next >= table.states.size() || table.states[next].check != state) return std::nullopt;
    state = static_cast<int32_t>(next);
  }
  if (state == 0) return std::nullopt;
  std::optional<uint16_t> guarded;
  for (int32_t s = table.states[static_cast<size_t>(state)].output; s >= 0;
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
