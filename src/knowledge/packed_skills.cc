#include "knowledge/packed_skills.h"

namespace gonggo {
namespace {

std::string_view TextOf(std::string_view text, PackedPart part) {
  return text.substr(part.at, part.size);
}

template <typename T>
std::span<const T> ListOf(std::span<const T> all, PackedPart part) {
  return all.subspan(part.at, part.size);
}

}  // namespace

UnpackedSkills::UnpackedSkills(const PackedSkills& packed, const SkillTable& rest) : table_(rest) {
  const auto text = [&packed](PackedPart part) { return TextOf(packed.text, part); };
  words_.reserve(packed.words.size());
  for (const PackedPart word : packed.words) words_.push_back(text(word));
  skills_.reserve(packed.skills.size());
  for (const PackedSkill& s : packed.skills) {
    skills_.push_back({text(s.id), text(s.name), text(s.name_ko), s.kind, s.optional, s.family,
                       ListOf(packed.related, s.implies), ListOf(packed.related, s.close),
                       s.counts_as, ListOf(packed.related, s.near_names)});
  }
  const std::span<const std::string_view> words = words_;
  guards_.reserve(packed.guards.size());
  for (const PackedGuard& g : packed.guards) {
    guards_.push_back(
        {ListOf(words, g.near), ListOf(words, g.not_before), ListOf(words, g.not_after), g.beside});
  }
  surfaces_.reserve(packed.surfaces.size());
  for (const PackedSurface& s : packed.surfaces) {
    surfaces_.push_back({text(s.text), s.breaks, s.skill, s.family, s.guard, s.exact, s.name});
  }
  table_.skills = skills_;
  table_.guards = guards_;
  table_.surfaces = surfaces_;
}

}  // namespace gonggo
