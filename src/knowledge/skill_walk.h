// SkillWalk: the surfaces of skills that the text at a place begins with.
//
// The trie of all surfaces is walked from there, by syllables where there are any, and from where
// there is but one way on its bytes are compared. With SkillScan, which says at which places to
// look, this is the automaton; whether a surface counts there is for SkillFinder to say. Linear: a
// walk is never longer than the longest surface. Total on any bytes. Keeps a scratch buffer: not
// thread-safe, one a thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"

namespace gonggo {

struct SkillCandidate {
  int32_t surface = -1;     // index into SkillTable::surfaces
  uint64_t separators = 0;  // as SkillSurface::breaks, where the text had some
  uint32_t end = 0;         // byte of the line
};

class SkillWalk {
 public:
  // `table` must outlive the walk.
  explicit SkillWalk(const SkillTable& table) : table_(table) {}

  // The shortest first; of those that fold alike, one behind another. Valid until the next call.
  std::span<const SkillCandidate> At(std::string_view line, uint32_t begin);

 private:
  void Add(int32_t first, uint64_t separators, size_t end);

  const SkillTable& table_;
  std::vector<SkillCandidate> candidates_;
};

}  // namespace gonggo
