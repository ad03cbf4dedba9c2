#include "knowledge/skill_guard.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "knowledge/skill_begin.h"
#include "knowledge/skill_fold.h"
#include "text/byte_masks.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// `a` and `b` have one length.
bool EqualsFolded(std::string_view a, std::string_view b) {
  for (size_t i = 0; i < a.size(); ++i) {
    if (LowerAscii(a[i]) != LowerAscii(b[i])) return false;
  }
  return true;
}

// Most words begin otherwise than what stands there. An empty one stands nowhere.
inline bool StandsAt(std::string_view line, size_t at, std::string_view word) {
  return !word.empty() && at + word.size() <= line.size() &&
         LowerAscii(line[at]) == LowerAscii(word[0]) &&
         EqualsFolded(line.substr(at, word.size()), word);
}

size_t SkipSpaces(std::string_view line, size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '-')) ++at;
  return at;
}

// Lines are short; where one is not, what is far away says little and looking at it would cost the
// square of its length.
constexpr size_t kNear = 400;

// The neighbourhood of a surface, folded, with zeros behind it so that blocks may be read across
// its end.
class Neighbourhood {
 public:
  Neighbourhood(std::string_view line, Span at)
      : from_(at.begin > kNear ? at.begin - kNear : 0),
        size_(std::min({line.size() - from_, at.end - from_ + kNear, kCapacity})) {
    std::memcpy(bytes_.data(), line.data() + from_, size_);
    std::memset(bytes_.data() + size_, 0, kBeyond);
    for (size_t i = 0; i < size_; i += sizeof(ByteBlock)) {
      ByteBlock block;
      std::memcpy(&block, bytes_.data() + i, sizeof block);
      block |= reinterpret_cast<ByteBlock>((block - 'A') < 26) & 0x20;
      std::memcpy(bytes_.data() + i, &block, sizeof block);
    }
  }

  // Calls take(at) for each place of the line where `word`, which is not empty, stands in any case,
  // until it returns true: whether it did.
  template <typename Take>
  [[nodiscard]] bool Any(std::string_view word, Take take) const {
    // Two bytes that few places share. The first ones of syllables are nearly always the same.
    const size_t skip = word.size() > 2 && static_cast<unsigned char>(word[0]) >= 0x80 ? 1 : 0;
    const auto one = static_cast<unsigned char>(LowerAscii(word[skip]));
    const size_t second = word.size() > 1 ? 1 : 0;
    const auto two = static_cast<unsigned char>(LowerAscii(word[skip + second]));
    const char* const bytes = bytes_.data() + skip;
    for (size_t base = 0; base < size_; base += sizeof(ByteBlock)) {
      ByteBlock block;
      ByteBlock next;
      std::memcpy(&block, bytes + base, sizeof block);
      std::memcpy(&next, bytes + base + second, sizeof next);
      uint32_t hits = BitsOf(reinterpret_cast<ByteBlock>((block == one) & (next == two)));
      for (; hits != 0; hits &= hits - 1) {
        const size_t at = base + static_cast<size_t>(std::countr_zero(hits));
        if (at + word.size() <= size_ && EqualsFolded(word, {bytes_.data() + at, word.size()}) &&
            take(from_ + at))
          return true;
      }
    }
    return false;
  }

 private:
  static constexpr size_t kBeyond = sizeof(ByteBlock) + 2;
  // A surface that a text stretches by spaces may be longer than any that is written.
  static constexpr size_t kCapacity = 2 * kNear + 2 * kMaxSurfaceBytes;

  size_t from_;
  size_t size_;
  std::array<char, kCapacity + kBeyond> bytes_;
};

}  // namespace

bool GuardAllows(std::string_view line, Span at, const SkillGuard& guard) {
  const std::string_view behind = line.substr(SkipSpaces(line, at.end));
  for (const std::string_view word : guard.not_before) {
    if (StandsAt(behind, 0, word)) return false;
    // Words that follow directly may begin with the space or hyphen that was passed over.
    if (StandsAt(line, at.end, word)) return false;
  }
  size_t end = at.begin;
  while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '-')) --end;
  for (const std::string_view word : guard.not_after) {
    for (const size_t stop : {end, static_cast<size_t>(at.begin)}) {
      if (stop < word.size() || !StandsAt(line, stop - word.size(), word)) continue;
      // "a go" is a word before "Go"; "mega go" is none.
      const size_t begin = stop - word.size();
      if (begin == 0 || !IsAsciiAlnum(word.front()) || !IsAsciiAlnum(line[begin - 1])) return false;
    }
  }
  return true;
}

bool HasNearWord(std::string_view line, Span at, const SkillGuard& guard) {
  if (guard.near.empty()) return false;
  const Neighbourhood near(line, at);
  return std::ranges::any_of(guard.near, [&](std::string_view word) {
    return !word.empty() && near.Any(word, [&](size_t begin) {
      const size_t end = begin + word.size();
      if (begin < at.end && end > at.begin) return false;
      if (begin > 0 && IsAsciiAlnum(word.front()) && IsAsciiAlnum(line[begin - 1])) return false;
      // A plural or another ending may follow: "language" is near in "languages".
      return word.size() > 3 || !IsAsciiAlnum(word.back()) || end == line.size() ||
             !IsAsciiAlnum(line[end]);
    });
  });
}

bool IsWholeItem(std::string_view line, Span at) {
  if (at.begin != 0) return false;
  std::string_view behind = TrimSpaces(line.substr(at.end));
  // A letter by itself may number an item ("C", "R").
  const bool letter = at.size() == 1;
  if (behind.empty()) return !letter;
  if (line[at.end] != ' ') return false;  // "D-3" counts days
  if (!letter) {
    for (const std::string_view word : {"경력", "실무", "실전"}) {
      if (behind.starts_with(word)) behind = TrimSpaces(behind.substr(word.size()));
    }
    constexpr std::string_view kHowWell[] = {"경험", "능숙", "숙련", "가능",
                                             "필수", "중급", "고급"};
    if (std::ranges::any_of(kHowWell, [behind](auto word) { return behind.starts_with(word); }))
      return true;
  }
  const size_t digits = behind.find_first_not_of("0123456789");
  const size_t number = std::min(behind.find_first_not_of("0123456789~-+. "), behind.size());
  const std::string_view unit = behind.substr(number);
  return digits > 0 && number > 0 &&
         (unit.starts_with("년") || unit.starts_with("개월") || unit.starts_with("year"));
}

}  // namespace gonggo
