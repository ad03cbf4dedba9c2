// FoldedReader: the bytes or symbols of a line from a place on, folded as the surfaces of skills
// are (skill_fold.h).
//
// Total on any bytes; no place is read further than the longest surface reaches, separators aside.
// Not thread-safe; the line must outlive it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "knowledge/skill_begin.h"
#include "knowledge/skill_fold.h"
#include "knowledge/trie_symbol.h"

namespace gonggo {

class FoldedReader {
 public:
  FoldedReader(std::string_view line, size_t begin)
      : line_(line),
        at_(begin),
        begin_(begin),
        end_(std::min(line.size(), begin + kMaxSurfaceBytes)) {}

  // The next byte; 0, which no surface holds, where the line or the longest surface ends.
  uint8_t Next() {
    if (at_ == end_) return 0;
    const uint8_t byte = kFolded[static_cast<unsigned char>(line_[at_])];
    if (byte == kLookAgain) [[unlikely]]
      return NextRare();
    ++at_;
    return byte;
  }

  // The next symbol; 0 likewise.
  uint32_t NextSymbol() {
    if (at_ != end_ && kFolded[static_cast<unsigned char>(line_[at_])] == kLookAgain) PassBreak();
    const uint32_t syllable = end_ - at_ < kSyllableBytes ? 0 : SyllableSymbol(line_.data() + at_);
    if (syllable == 0) return Next();
    at_ += kSyllableBytes;
    return syllable;
  }

  [[nodiscard]] size_t at() const { return at_; }
  // As SkillSurface::breaks, where the text had some.
  [[nodiscard]] uint64_t separators() const { return separators_; }

 private:
  // By byte of a line: it folded, or kLookAgain for those that need a second look.
  static constexpr uint8_t kLookAgain = 0;
  static constexpr auto kFolded = [] {
    std::array<uint8_t, 256> folded{};
    for (size_t b = 0; b < folded.size(); ++b) {
      const auto c = static_cast<char>(b);
      const bool plain =
          !IsSkillSeparator(c) && c != '.' && b != kFullWidthLead && b != kPunctuationLead;
      folded[b] = plain ? static_cast<uint8_t>(LowerAscii(c)) : kLookAgain;
    }
    return folded;
  }();

  // Goes behind what may stand between the letters of a surface.
  [[gnu::noinline]] void PassBreak() {
    while (at_ < end_) {
      const size_t folded = at_ - begin_ - passed_;
      const size_t size =
          line_[at_] == '.' ? size_t{IsFinalJs(line_, at_ + 1)} : SkillSeparatorSize(line_, at_);
      if (folded == 0 || size == 0) return;
      separators_ |= uint64_t{1} << folded;
      Pass(size);
    }
  }
  // The next byte where a separator, a dot or a full-width letter stands before it.
  [[gnu::noinline]] uint8_t NextRare() {
    PassBreak();
    if (at_ == end_) return 0;
    const char wide = FullWidthAt(line_, at_);
    const char c = wide != 0 ? wide : line_[at_];
    at_ += 1;
    if (wide != 0) Pass(2);
    return static_cast<uint8_t>(LowerAscii(c));
  }
  // Goes behind `size` bytes that are none of the surface.
  void Pass(size_t size) {
    at_ += size;
    passed_ += size;
    end_ = std::min(line_.size(), end_ + size);
  }

  std::string_view line_;
  size_t at_;
  size_t begin_;
  size_t end_;         // of what may belong to a surface that begins here
  size_t passed_ = 0;  // bytes before at_ that none has
  uint64_t separators_ = 0;
};

}  // namespace gonggo
