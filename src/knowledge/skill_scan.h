// SkillScan: the places of a text where a surface of a skill may begin.
//
// Deciding character by character mispredicts at nearly every word. Here each step works over a
// piece of the text without a branch that depends on what it reads: masks of bytes say where
// syllables and Latin runs stand, these are held against the sets of what surfaces begin with
// (SkillStarts), and what a set lets pass is kept. It may name a place in vain, and never leaves
// out one where a surface begins; but of those behind another match in the same word it does not
// know: these are for the caller to ask (MayBeginHangul). Total on any bytes. Keeps scratch
// buffers: not thread-safe, one a thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "knowledge/skill_starts.h"
#include "text/byte_masks.h"

namespace gonggo {

class SkillScan {
 public:
  // A piece of a line that is looked at in one go. What is kept of it leaves the first cache, which
  // costs less than changing between the steps more often (1024: a twentieth slower).
  static constexpr size_t kPieceBytes = 4096;

  // `starts` must outlive the scan.
  explicit SkillScan(const SkillStarts& starts) : starts_(starts) {  // NOLINT(*-member-init)
    // What stands before the first syllable.
    hashes_[0] = 0;
    places_[0] = 0;
  }

  // Scans a piece of `line` from `begin` on, which is not its end; where the next one begins.
  size_t Scan(std::string_view line, size_t begin);

  // Where in the piece surfaces may begin with a syllable or a full-width letter, as ascending
  // bytes of the line.
  [[nodiscard]] std::span<const uint32_t> hangul() const { return {hangul_.data(), hangul_count_}; }
  // Likewise with a Latin letter, a digit or a dot.
  [[nodiscard]] std::span<const uint32_t> latin() const { return {latin_.data(), latin_count_}; }

 private:
  // A surface is known by up to so many syllables behind its first.
  static constexpr size_t kAhead = 3;

  void FindRuns(bool inside_run);
  void PickRuns(std::string_view line, size_t begin);
  void FindSyllables();
  void PickSyllables(std::string_view line, size_t begin);
  void AddFullWidth(std::string_view line, size_t begin);

  const SkillStarts& starts_;
  // Each scan sets what it reads of these 90 KB; to clear them costs more than to scan a few words.
  // NOLINTBEGIN(cppcoreguidelines-pro-type-member-init)
  // The piece with zeros behind it, its size, and whether the line ends with it.
  std::array<char, kPieceBytes + kMaskBytes> bytes_;
  size_t size_ = 0;
  bool is_last_ = false;
  // Begin and end of each Latin run of the piece, behind one that is none's.
  std::array<uint16_t, kPieceBytes + 3> run_edges_;
  size_t run_count_ = 0;
  bool has_full_width_ = false;
  // Where syllables begin, behind one that is none's, and their hashes, behind the last of which
  // stand kAhead of none.
  std::array<uint16_t, kPieceBytes + 1> places_;
  std::array<uint32_t, kPieceBytes + 1 + kAhead> hashes_;
  size_t syllable_count_ = 0;
  // Of these, by number, what the first look lets pass.
  std::array<uint16_t, kPieceBytes + 2> picked_;
  size_t picked_count_ = 0;
  std::array<uint32_t, kPieceBytes + 2> hangul_;
  size_t hangul_count_ = 0;
  std::array<uint32_t, 2 * kPieceBytes + 2> latin_;
  size_t latin_count_ = 0;
  // NOLINTEND(cppcoreguidelines-pro-type-member-init)
};

}  // namespace gonggo
