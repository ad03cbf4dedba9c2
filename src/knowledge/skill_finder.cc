#include "knowledge/skill_finder.h"

#include <algorithm>

#include "knowledge/folded_reader.h"
#include "knowledge/list_gap.h"
#include "knowledge/skill_begin.h"
#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/skill_guard.h"

namespace gonggo {
namespace {

// What is found of a surface that stands at `at`.
Span NameOf(std::string_view line, Span at, const SkillSurface& surface) {
  if (surface.name == 0) return WithPlural(line, at);
  FoldedReader reader(line, at.begin);
  for (uint8_t k = 0; k < surface.name; ++k) reader.Next();
  return {at.begin, static_cast<uint32_t>(reader.at())};
}

}  // namespace

void SkillFinder::Add(Span at, const SkillSurface& surface) {
  // A skill and the family that its words name are one match: RDBMS.
  if (!matches_.empty() && matches_.back().at.begin == at.begin) {
    SkillMatch& match = matches_.back();
    if (match.skill < 0) match.skill = surface.skill;
    if (match.family < 0) match.family = surface.family;
    return;
  }
  matches_.push_back({surface.skill, surface.family, at});
  open_.push_back(0);
}

bool SkillFinder::Accept(std::string_view line, uint32_t begin, const SkillCandidate& candidate,
                         Meanings meanings) {
  const SkillSurface& surface = table_.surfaces[static_cast<size_t>(candidate.surface)];
  const Span at{begin, candidate.end};
  const uint32_t after_match = matches_.empty() ? 0 : matches_.back().at.end;
  if ((candidate.separators & ~surface.breaks) != 0) return false;
  if (surface.exact && !IsExactly(line, at, surface.text)) return false;
  bool undecided = false;  // what these words mean otherwise, only a neighbour may tell
  if (!matches_.empty() && matches_.back().at.begin == begin) {
    // Another meaning of the same words: the first that holds is taken, families beside it.
    undecided = open_.back() != 0;
    if (!undecided && surface.skill >= 0 && matches_.back().skill >= 0) return false;
  } else if (!SkillEdgesFit(line, at, after_match)) {
    return false;
  }
  if (surface.guard >= 0) {
    const SkillGuard& guard = table_.guards[static_cast<size_t>(surface.guard)];
    if (!GuardAllows(line, at, guard)) return false;
    const bool needs_more = !guard.near.empty() || guard.beside;
    // "GO" and "it" are other words than the names of two letters.
    constexpr size_t kFewestAnyCase = 3;
    const bool as_written = at.size() >= kFewestAnyCase || IsExactly(line, at, surface.text);
    const bool alone = guard.beside && candidate.separators == 0 && as_written &&
                       (at.size() == line.size() || meanings == Meanings::kOne) &&
                       IsWholeItem(line, at);
    if (needs_more && !alone && !HasNearWord(line, at, guard)) {
      if (!guard.beside || undecided) return false;
      Add(NameOf(line, at, surface), surface);
      open_.back() = 1;
      undecided_.push_back({matches_.size() - 1, candidate.surface});
      return true;
    }
  }
  if (undecided && surface.skill >= 0) {
    // Words near by say more than a list does.
    matches_.back().skill = surface.skill;
    open_.back() = 0;
    undecided_.pop_back();
    return true;
  }
  Add(NameOf(line, at, surface), surface);
  return true;
}

// Of surfaces that fold alike: whether they are all of one skill.
SkillFinder::Meanings SkillFinder::MeaningsOf(std::span<const SkillCandidate> alike) const {
  const auto skill = [this](const SkillCandidate& candidate) {
    return table_.surfaces[static_cast<size_t>(candidate.surface)].skill;
  };
  const bool one = std::ranges::all_of(
      alike, [&](const SkillCandidate& c) { return skill(c) == skill(alike.front()); });
  return one ? Meanings::kOne : Meanings::kSeveral;
}

uint32_t SkillFinder::Take(std::string_view line, uint32_t begin) {
  const std::span<const SkillCandidate> candidates = walk_.At(line, begin);
  // From the longest to the shortest; of those that fold alike, guarded ones first
  // (skill_build.cc).
  for (size_t stop = candidates.size(); stop > 0;) {
    const uint32_t end = candidates[stop - 1].end;
    size_t first = stop;
    while (first > 0 && candidates[first - 1].end == end) --first;
    bool taken = false;
    const Meanings meanings = MeaningsOf(candidates.subspan(first, stop - first));
    for (size_t i = first; i < stop; ++i)
      taken = Accept(line, begin, candidates[i], meanings) || taken;
    stop = first;
    if (!taken) continue;
    // Behind a name, words that had to follow may begin another one.
    if (matches_.back().skill >= 0) return matches_.back().at.end;
    TakeSkillInside(line, begin, candidates.first(stop));
    return std::max(end, matches_.back().at.end);
  }
  return 0;
}

// "데이터 시각화 툴" names a family of tools, and begins with a skill.
void SkillFinder::TakeSkillInside(std::string_view line, uint32_t begin,
                                  std::span<const SkillCandidate> candidates) {
  const SkillMatch family = matches_.back();
  for (size_t i = candidates.size(); i-- > 0;) {
    if (table_.surfaces[static_cast<size_t>(candidates[i].surface)].skill < 0) continue;
    matches_.pop_back();
    open_.pop_back();
    if (Accept(line, begin, candidates[i], Meanings::kOne)) {
      if (matches_.back().family < 0) matches_.back().family = family.family;
      return;
    }
    matches_.push_back(family);
    open_.push_back(0);
  }
}

bool SkillFinder::HasNeighbour(std::string_view line, size_t match) const {
  const auto joined = [&](size_t left, size_t right) {
    const uint32_t begin = matches_[left].at.end;
    const ListGap gap = ReadListGap(line.substr(begin, matches_[right].at.begin - begin));
    return gap != ListGap::kNone && gap != ListGap::kSpace;
  };
  if (match > 0 && open_[match - 1] == 0 && joined(match - 1, match)) return true;
  return match + 1 < matches_.size() && open_[match + 1] == 0 && joined(match, match + 1);
}

// Ambiguous words are decided by their neighbours, and may then decide their own: "Java, C, R".
void SkillFinder::Decide(std::string_view line) {
  for (size_t i = 0; i < undecided_.size(); ++i) {
    const size_t match = undecided_[i].match;
    if (!HasNeighbour(line, match)) continue;
    open_[match] = 0;
    for (size_t k = i; k > 0; --k) {
      const size_t before = undecided_[k - 1].match;
      if (open_[before] == 0 || !HasNeighbour(line, before)) break;
      open_[before] = 0;
    }
  }
  size_t kept = 0;
  for (size_t i = 0; i < matches_.size(); ++i) {
    if (open_[i] == 0) matches_[kept++] = matches_[i];
  }
  matches_.resize(kept);
}

const std::vector<SkillMatch>& SkillFinder::Find(std::string_view line) {
  matches_.clear();
  undecided_.clear();
  open_.clear();
  uint32_t free = 0;  // where the last match ends: no other one begins before
  for (size_t piece = 0; piece < line.size();) {
    piece = scan_.Scan(line, piece);
    const std::span<const uint32_t> hangul = scan_.hangul();
    const std::span<const uint32_t> latin = scan_.latin();
    size_t h = 0;
    size_t l = 0;
    while (h < hangul.size() || l < latin.size()) {
      const bool is_hangul = l == latin.size() || (h < hangul.size() && hangul[h] < latin[l]);
      const uint32_t begin = is_hangul ? hangul[h++] : latin[l++];
      if (begin < free) continue;
      uint32_t end = Take(line, begin);
      // The end of a match is the beginning of a word, which the scan could not know.
      while (end != 0) {
        free = end;
        end = MayBeginHangul(table_.starts, line, free) ? Take(line, free) : 0;
      }
    }
  }
  if (!undecided_.empty()) Decide(line);
  return matches_;
}

}  // namespace gonggo
