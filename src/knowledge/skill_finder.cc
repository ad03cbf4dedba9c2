#include "knowledge/skill_finder.h"

#include <array>

#include "knowledge/latin_run.h"
#include "knowledge/list_gap.h"
#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/trie_tail.h"

namespace gonggo {
namespace {

constexpr bool IsAlnum(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool IsAscii(char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; }

// What a byte is to the trie: the folded byte, or one of those that need a second look.
constexpr uint8_t kLookAgain = 0;
constexpr std::array<uint8_t, 256> MakeFolded() {
  std::array<uint8_t, 256> folded{};
  for (size_t b = 0; b < folded.size(); ++b) {
    const auto c = static_cast<char>(b);
    const bool plain = !IsSkillSeparator(c) && c != '.' && b != 0xEF;
    folded[b] = plain ? static_cast<uint8_t>(LowerAscii(c)) : kLookAgain;
  }
  return folded;
}
constexpr auto kFolded = MakeFolded();

constexpr std::array<bool, 256> MakeAlnums() {
  std::array<bool, 256> alnums{};
  for (size_t b = 0; b < alnums.size(); ++b) alnums[b] = IsAlnum(static_cast<unsigned char>(b));
  return alnums;
}
constexpr auto kAlnums = MakeAlnums();

// The Hangul syllable at `at`, counted from U+AC00; kSyllableCount or more if there is none.
inline uint32_t SyllableAt(std::string_view text, size_t at) {
  if (at + 2 >= text.size()) return kSyllableCount;
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  const uint32_t lead = byte(at);
  const uint32_t second = byte(at + 1) ^ 0x80U;
  const uint32_t third = byte(at + 2) ^ 0x80U;
  if (lead >> 4U != 0xEU || (second | third) >= 0x40U) return kSyllableCount;
  // Below the first syllable the difference wraps around.
  return ((lead & 0x0FU) << 12U | second << 6U | third) - kFirstSyllable;
}

// The syllable at `at` with separators before it passed over; `at` is set behind it.
inline uint32_t NextSyllable(std::string_view line, size_t& at) {
  // Nearly always a syllable stands there, and none of its bytes is ASCII.
  while (at < line.size() && IsAscii(line[at]) && IsSkillSeparator(line[at])) ++at;
  const uint32_t syllable = SyllableAt(line, at);
  at += 3;
  return syllable;
}

constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// What stands behind a run that ends at `at`, which is not the end of the line: as the keys of runs
// have it.
inline uint32_t FollowerBehind(std::string_view line, size_t at) {
  const auto before_js = [line](size_t i) { return line[i] == '.' && IsFinalJs(line, i + 1); };
  if (!IsSkillSeparator(line[at]) && !before_js(at)) return FollowerAt(line, at);
  while (at < line.size() && (IsSkillSeparator(line[at]) || before_js(at))) ++at;
  return at == line.size() ? kAnyFollower : FollowerAt(line, at) | kFollowerApart;
}

// Full-width letters may go on with a surface: the trie decides.
constexpr bool MayBeFullWidth(uint32_t follower) { return (follower & 0xFFU) == 0xEF; }

// Whether a surface may begin with the syllables `first` and `second`, of which the second ends at
// `next`. `pairs` are those of surfaces that may begin there.
inline bool MayBeginHangul(const SkillStarts& starts, std::span<const uint64_t> pairs,
                           std::string_view line, size_t next, uint32_t first, uint32_t second) {
  if (second >= kSyllableCount) return false;
  const uint32_t pair = HangulPair(first, second);
  if (!HasPair(pairs, pair)) return false;
  if (HasPair(starts.hangul_two, pair)) return true;
  const uint32_t third = NextSyllable(line, next);
  if (third >= kSyllableCount) return false;
  const uint32_t triple = HangulTriple(pair, third);
  if (!HasPair(starts.hangul_triples, triple)) return false;
  if (HasPair(starts.hangul_three, triple)) return true;
  const uint32_t fourth = NextSyllable(line, next);
  return fourth < kSyllableCount && HasPair(starts.hangul_quads, HangulQuad(triple, fourth));
}

// Whether one may begin with the syllable `first`, which ends at `end`, and go on otherwise.
inline bool MayBeginAlone(const SkillStarts& starts, std::string_view line, size_t end,
                          uint32_t first) {
  if (!HasPair(starts.hangul_alone, first)) return false;
  const LatinRun run = RunOfSyllable(first);
  if (HasLatinRun(starts.latin_runs, LatinRunKey(run, kAnyFollower))) return true;
  if (end >= line.size()) return false;
  const uint32_t follower = FollowerBehind(line, end);
  return MayBeFullWidth(follower) || HasLatinRun(starts.latin_runs, LatinRunKey(run, follower));
}

// Whether a surface may begin with `run`, which stands before `end`; `dotted` if a dot precedes it.
inline bool MayBeginLatin(const SkillStarts& starts, std::string_view line, const LatinRun& run,
                          uint32_t end, bool dotted) {
  const auto has = [&starts, dotted](const LatinRun& r, uint32_t follower) {
    const uint64_t key = LatinRunKey(r, follower);
    return HasLatinRun(starts.latin_runs, dotted ? DottedKey(key) : key);
  };
  if (has(run, kAnyFollower)) return true;
  if (end < line.size()) {
    const uint32_t follower = FollowerBehind(line, end);
    if (MayBeFullWidth(follower) || has(run, follower)) return true;
  }
  if (run.size < 2) return false;
  // Behind a surface may stand a version number, or the s of a plural (skill_edges.cc).
  const char last = LowerAscii(line[end - 1]);
  if (last == 's') return has(FirstOf(run, run.size - 1), kAnyFollower);
  if (!IsDigit(last)) return false;
  uint32_t size = run.size - 1;
  while (size > 0 && IsDigit(line[end - run.size + size - 1])) --size;
  return size > 0 && has(FirstOf(run, size), kAnyFollower);
}

// The letter that a full-width form at `at` stands for ("Ｊ" for J); 0 if there is none.
char FullWidthAt(std::string_view text, size_t at) {
  if (at + 2 >= text.size() || static_cast<unsigned char>(text[at]) != 0xEF) return 0;
  const auto b = static_cast<unsigned char>(text[at + 1]);
  const auto c = static_cast<unsigned char>(text[at + 2]);
  if (b == 0xBC && c >= 0x81 && c <= 0xBF) return static_cast<char>(c - 0x81 + 0x21);
  if (b == 0xBD && c >= 0x80 && c <= 0x9E) return static_cast<char>(c - 0x80 + 0x60);
  return 0;
}

// The bytes of a line from a place on, folded as the surfaces are.
class FoldedReader {
 public:
  FoldedReader(std::string_view line, size_t begin) : line_(line), at_(begin) {}

  // The next byte; 0, which no surface holds, where the line or the longest surface ends.
  uint8_t Next() {
    while (at_ < line_.size() && folded_ < kMaxSurfaceBytes) {
      const char c = line_[at_];
      const uint8_t byte = kFolded[static_cast<unsigned char>(c)];
      if (byte != kLookAgain) return Take(byte, 1);
      const bool passed =
          folded_ > 0 && (IsSkillSeparator(c) || (c == '.' && IsFinalJs(line_, at_ + 1)));
      if (!passed) {
        const char wide = FullWidthAt(line_, at_);
        return Take(static_cast<uint8_t>(LowerAscii(wide != 0 ? wide : c)), wide != 0 ? 3 : 1);
      }
      separators_ |= uint64_t{1} << folded_;
      ++at_;
    }
    return 0;
  }

  [[nodiscard]] size_t at() const { return at_; }
  // As SkillSurface::breaks, where the text had some.
  [[nodiscard]] uint64_t separators() const { return separators_; }

 private:
  uint8_t Take(uint8_t byte, size_t size) {
    ++folded_;
    at_ += size;
    return byte;
  }

  std::string_view line_;
  size_t at_;
  uint32_t folded_ = 0;
  uint64_t separators_ = 0;
};

}  // namespace

void SkillFinder::AddCandidates(int32_t first, uint64_t separators, size_t end) {
  for (int32_t s = first; s >= 0; s = table_.same_surface[static_cast<size_t>(s)])
    candidates_.push_back({s, separators, static_cast<uint32_t>(end)});
}

void SkillFinder::Walk(std::string_view line, uint32_t begin) {
  candidates_.clear();
  const TermState* const states = table_.trie.states.data();
  FoldedReader reader(line, begin);
  int32_t state = 0;
  for (;;) {
    const auto next = static_cast<size_t>(states[state].base() + reader.Next());
    if (states[next].check != state) return;
    state = static_cast<int32_t>(next);
    const TermState here = states[next];
    if (here.ends_term())
      AddCandidates(table_.trie.outputs[next].output, reader.separators(), reader.at());
    if (!here.has_tail()) continue;
    const TrieTail tail = TailAt(table_.tails, here.tail());
    for (const uint8_t byte : tail.bytes) {
      if (reader.Next() != byte) return;
    }
    return AddCandidates(tail.output, reader.separators(), reader.at());
  }
}

void SkillFinder::Add(Span at, const SkillSurface& surface) {
  // A skill and the family that its words name are one match: RDBMS.
  if (!matches_.empty() && matches_.back().at == at) {
    SkillMatch& match = matches_.back();
    if (match.skill < 0) match.skill = surface.skill;
    if (match.family < 0) match.family = surface.family;
    return;
  }
  matches_.push_back({surface.skill, surface.family, at});
  open_.push_back(0);
}

bool SkillFinder::Accept(std::string_view line, uint32_t begin, const Candidate& candidate) {
  const SkillSurface& surface = table_.surfaces[static_cast<size_t>(candidate.surface)];
  const Span at{begin, candidate.end};
  const uint32_t after_match = matches_.empty() ? 0 : matches_.back().at.end;
  if ((candidate.separators & ~surface.breaks) != 0) return false;
  if (surface.exact && !IsExactly(line, at, surface.text)) return false;
  bool undecided = false;  // what these words mean otherwise, only a neighbour may tell
  if (!matches_.empty() && matches_.back().at == WithPlural(line, at)) {
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
    if (needs_more && !HasNearWord(line, at, guard, PairsOf(line))) {
      if (!guard.beside || undecided) return false;
      Add(WithPlural(line, at), surface);
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
  Add(WithPlural(line, at), surface);
  return true;
}

const BytePairs& SkillFinder::PairsOf(std::string_view line) {
  if (!pairs_known_) pairs_ = BytePairs(line);
  pairs_known_ = true;
  return pairs_;
}

uint32_t SkillFinder::Take(std::string_view line, uint32_t begin) {
  Walk(line, begin);
  // From the longest to the shortest; of those that fold alike, guarded ones first
  // (skill_build.cc).
  for (size_t stop = candidates_.size(); stop > 0;) {
    const uint32_t end = candidates_[stop - 1].end;
    size_t first = stop;
    while (first > 0 && candidates_[first - 1].end == end) --first;
    bool taken = false;
    for (size_t i = first; i < stop; ++i) taken = Accept(line, begin, candidates_[i]) || taken;
    stop = first;
    if (!taken) continue;
    if (matches_.back().skill < 0) TakeSkillInside(line, begin, stop);
    return std::max(end, matches_.back().at.end);
  }
  return 0;
}

// "데이터 시각화 툴" names a family of tools, and begins with a skill.
void SkillFinder::TakeSkillInside(std::string_view line, uint32_t begin, size_t candidates) {
  const SkillMatch family = matches_.back();
  for (size_t i = candidates; i-- > 0;) {
    if (table_.surfaces[static_cast<size_t>(candidates_[i].surface)].skill < 0) continue;
    matches_.pop_back();
    open_.pop_back();
    if (Accept(line, begin, candidates_[i])) {
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
  pairs_known_ = false;
  const SkillStarts& starts = table_.starts;
  uint32_t match_end = 0;         // of the last match
  size_t ahead_at = line.size();  // where `ahead` stands, the syllable that was last looked at
  uint32_t ahead = 0;
  bool after_hangul = false;
  bool after_alnum = false;
  for (uint32_t i = 0; i < line.size();) {
    const auto c = static_cast<unsigned char>(line[i]);
    if (c < 0x80) {
      after_hangul = false;
      const bool dotted = c == '.';
      if (!dotted && !kAlnums[c]) {
        after_alnum = false;
        ++i;
        continue;
      }
      const LatinRun run = LatinRunAt(line, i + (dotted ? 1 : 0));
      const uint32_t run_end = i + (dotted ? 1 : 0) + run.size;
      if ((dotted || !after_alnum) && MayBeginLatin(starts, line, run, run_end, dotted)) {
        if (const uint32_t end = Take(line, i); end != 0) {
          i = end;
          match_end = matches_.back().at.end;
          after_alnum = IsAlnum(static_cast<unsigned char>(line[end - 1]));
          continue;
        }
      }
      // No surface begins inside of a Latin word; one may begin behind the dot before it.
      after_alnum = !dotted;
      i = dotted ? i + 1 : run_end;
      continue;
    }
    after_alnum = false;
    const uint32_t syllable = i == ahead_at ? ahead : SyllableAt(line, i);
    if (syllable >= kSyllableCount) {
      const bool wide = c == 0xEF && FullWidthAt(line, i) != 0;
      after_hangul = false;
      if (wide) {
        if (const uint32_t end = Take(line, i); end != 0) {
          i = end;
          match_end = matches_.back().at.end;
          continue;
        }
      }
      ++i;
      continue;
    }
    const bool inside = after_hangul && i != match_end;
    const auto pairs = inside ? starts.hangul_inside : starts.hangul;
    after_hangul = true;
    size_t next = i + 3;
    ahead = NextSyllable(line, next);
    ahead_at = next - 3;
    if (MayBeginHangul(starts, pairs, line, next, syllable, ahead) ||
        MayBeginAlone(starts, line, i + 3, syllable)) {
      if (const uint32_t end = Take(line, i); end != 0) {
        i = end;
        match_end = matches_.back().at.end;
        continue;
      }
    }
    i += 3;
  }
  if (!undecided_.empty()) Decide(line);
  return matches_;
}

}  // namespace gonggo
