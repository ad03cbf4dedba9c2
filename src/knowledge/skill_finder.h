// SkillFinder: every skill and family of skills that one line names, in one pass.
//
// At the beginnings of words (and, for long Hangul surfaces, inside them) the trie of all surfaces
// is walked; the longest surface whose edges fit wins, and the next look begins behind it. Rules of
// matching: knowledge/skills/README.md. Ambiguous surfaces count only where their guard holds:
// words near by, or another skill beside them in a list. Linear: a walk is never longer than the
// longest surface. Total on any bytes. Keeps scratch buffers: not thread-safe, one a thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_scan.h"
#include "knowledge/skill_table.h"
#include "knowledge/skill_walk.h"

namespace gonggo {

struct SkillMatch {
  int32_t skill = -1;   // index into SkillTable::skills, or -1
  int32_t family = -1;  // index into SkillTable::families where the words name a family, or -1
  Span at;              // bytes of the line

  friend bool operator==(const SkillMatch&, const SkillMatch&) = default;
};

class SkillFinder {
 public:
  // `table` must outlive the finder.
  explicit SkillFinder(const SkillTable& table = BuiltInSkills())
      : table_(table), scan_(table.starts), walk_(table) {}

  [[nodiscard]] const SkillTable& table() const { return table_; }

  // In the order of the line, none overlapping another; valid until the next call.
  const std::vector<SkillMatch>& Find(std::string_view line);

 private:
  // A match that still needs a neighbour.
  struct Undecided {
    size_t match = 0;
    int32_t surface = -1;
  };

  // Takes the longest surface at `begin` that fits; where the next look begins.
  uint32_t Take(std::string_view line, uint32_t begin);
  void TakeSkillInside(std::string_view line, uint32_t begin,
                       std::span<const SkillCandidate> candidates);
  // Whether a word may be one of several skills, of which words near by decide.
  enum class Meanings : uint8_t { kOne, kSeveral };
  [[nodiscard]] Meanings MeaningsOf(std::span<const SkillCandidate> alike) const;
  bool Accept(std::string_view line, uint32_t begin, const SkillCandidate& candidate,
              Meanings meanings);
  void Add(Span at, const SkillSurface& surface);  // `at`: the name
  void Decide(std::string_view line);
  [[nodiscard]] bool HasNeighbour(std::string_view line, size_t match) const;

  const SkillTable& table_;
  SkillScan scan_;
  SkillWalk walk_;
  std::vector<SkillMatch> matches_;
  std::vector<Undecided> undecided_;
  std::vector<uint8_t> open_;  // by match: whether it still needs a neighbour
};

}  // namespace gonggo
