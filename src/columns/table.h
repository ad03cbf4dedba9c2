// ColumnTable: every posting of a library in memory, a column a property, for scans.
//
// Postings are slots 0 … size() - 1 in the order of their import; a slot is kept for good. Filled
// segment by segment (columns/segment.h): a later row of a posting takes the place of the earlier
// one. About 260 bytes a posting. Reading is thread-safe while nobody adds.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "columns/bits.h"
#include "columns/interner.h"
#include "columns/row.h"
#include "columns/segment.h"
#include "columns/slot_map.h"

namespace gonggo {

inline constexpr int32_t kNoDay = std::numeric_limits<int32_t>::min();
inline constexpr uint16_t kNoMonths = std::numeric_limits<uint16_t>::max();
inline constexpr uint32_t kNoPay = std::numeric_limits<uint32_t>::max();

// A thing that postings ask for. Its number is its place in ColumnTable::terms().
struct AskedTerm {
  AskKind kind = AskKind::kSkill;
  std::string_view value;
};

// Ask in 32 bits.
class PackedAsk {
 public:
  PackedAsk(uint32_t term, Necessity necessity, bool choice)
      : bits_(term << 3U | static_cast<uint32_t>(necessity) << 1U | uint32_t{choice}) {}
  [[nodiscard]] uint32_t term() const { return bits_ >> 3U; }
  [[nodiscard]] Necessity necessity() const { return static_cast<Necessity>(bits_ >> 1U & 3U); }
  [[nodiscard]] bool choice() const { return (bits_ & 1U) != 0; }
  // Eight times the term, and what is said of it.
  [[nodiscard]] uint32_t bits() const { return bits_; }

 private:
  uint32_t bits_;
};

// By slot. Texts are numbers of ColumnTable::strings(), 0 where there is none; enums are one more
// than their value, 0 where there is none.
struct Columns {
  std::vector<int64_t> key;
  std::vector<int64_t> text;
  std::vector<int64_t> group;
  std::vector<int64_t> run;
  std::vector<uint32_t> company;
  std::vector<uint32_t> role;
  std::vector<uint32_t> region;
  std::vector<uint32_t> district;
  std::vector<uint32_t> stage;
  std::vector<uint32_t> corrected;
  std::vector<uint8_t> work;
  std::vector<uint8_t> education;
  std::vector<uint8_t> deadline;
  std::vector<uint8_t> employment;  // bit k: Employment k
  std::vector<uint8_t> has_experience;
  std::vector<uint8_t> newcomer;
  std::vector<uint16_t> min_months;  // kNoMonths
  std::vector<uint16_t> max_months;
  std::vector<uint32_t> min_pay;  // units of 10,000 won a year (PayRange), or kNoPay
  std::vector<uint32_t> max_pay;
  std::vector<int32_t> deadline_day;  // days since 1970-01-01, or kNoDay
  std::vector<int32_t> posted_day;
  std::vector<int32_t> added_day;  // in Korea
  Bits live;                       // neither removed nor gone
  Bits removed;                    // by the user; may come back
  Bits unreadable;
  Bits untitled;
  Bits states_pay;      // says anything of pay, figures or not
  Bits negotiable_pay;  // 협의, whether figures stand beside it or not
};

class ColumnTable {
 public:
  // Adds the rows of a segment; kCorrupt leaves the table as it was or with a part of them.
  [[nodiscard]] Result<void> Add(std::string_view segment);

  [[nodiscard]] size_t size() const { return columns_.key.size(); }
  [[nodiscard]] const Columns& columns() const { return columns_; }
  [[nodiscard]] const Interner& strings() const { return strings_; }
  [[nodiscard]] std::span<const AskedTerm> terms() const { return terms_; }
  [[nodiscard]] std::optional<uint32_t> FindTerm(AskKind kind, std::string_view value) const;

  [[nodiscard]] std::span<const PackedAsk> asks(size_t slot) const { return ListOf(asks_, slot); }
  [[nodiscard]] std::span<const uint32_t> tags(size_t slot) const { return ListOf(tags_, slot); }
  // Calls `visit(slot, asks)` for each of `slots`, ascending. What they ask for lies all over the
  // memory where they are few, so it is sent for some postings ahead.
  template <typename Visit>
  void VisitAsks(const Bits& slots, const Visit& visit) const {
    VisitAsks(slots, 0, slots.WordCount(), visit);
  }
  // … of those in the words (Bits::Word) from `begin` to before `end`.
  template <typename Visit>
  void VisitAsks(const Bits& slots, size_t begin, size_t end, const Visit& visit) const {
    constexpr size_t kAhead = 32;
    std::array<uint32_t, kAhead> waiting;
    size_t count = 0;
    const auto visit_waiting = [&] {
      for (size_t i = 0; i < count; ++i) {
        const uintptr_t first = reinterpret_cast<uintptr_t>(asks_.pool.data()) +
                                asks_.ranges[waiting[i]].begin * sizeof(PackedAsk);
        Prefetch(first);
        Prefetch(first + kCacheLine);
      }
      for (size_t i = 0; i < count; ++i) visit(size_t{waiting[i]}, asks(waiting[i]));
      count = 0;
    };
    slots.ForEachOfWords(begin, end, [&](size_t slot) {
      Prefetch(reinterpret_cast<uintptr_t>(asks_.ranges.data() + slot));
      waiting[count++] = static_cast<uint32_t>(slot);
      if (count == kAhead) visit_waiting();
    });
    visit_waiting();
  }

  // False where no posting has a tag.
  [[nodiscard]] bool has_tags() const { return !tags_.pool.empty(); }
  // Slots whose title or company the user corrected; the text index knows only the read ones.
  [[nodiscard]] std::span<const uint32_t> corrected_slots() const { return corrected_slots_; }

  // Strings that are or were a company or a tag, each once, in the order in which they came.
  [[nodiscard]] std::span<const uint32_t> names() const { return names_; }

  // kNoSlot if there is none.
  [[nodiscard]] uint32_t SlotOfKey(int64_t key) const { return slot_of_key_.At(key); }
  [[nodiscard]] uint32_t SlotOfText(int64_t text) const { return slot_of_text_.At(text); }

 private:
  struct Range {
    uint32_t begin = 0;
    uint32_t count = 0;
  };
  template <typename T>
  struct Lists {
    std::vector<Range> ranges;  // by slot
    std::vector<T> pool;
    size_t unused = 0;  // elements of rows that were replaced
  };
  template <typename T>
  static std::span<const T> ListOf(const Lists<T>& lists, size_t slot) {
    const Range range = lists.ranges[slot];
    return std::span(lists.pool).subspan(range.begin, range.count);
  }
  template <typename T>
  static void SetList(Lists<T>& lists, size_t slot, std::span<const T> values);

  static constexpr size_t kCacheLine = 64;
  // Anywhere, also behind the end of an array: a number, since a pointer may not point there.
  static void Prefetch(uintptr_t address) {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): nothing is read through it
    __builtin_prefetch(reinterpret_cast<const void*>(address));
  }

  void AddRow(const RawRow& row);
  void AddSlot();
  void AddName(uint32_t string);
  void GrowBits();
  [[nodiscard]] uint32_t TermOf(AskKind kind, uint32_t string);

  Columns columns_;
  Interner strings_;
  std::vector<AskedTerm> terms_;
  std::vector<uint32_t> term_of_[kAskKindCount];  // by string number; kNoSlot where there is none
  Lists<PackedAsk> asks_;
  Lists<uint32_t> tags_;
  SlotMap slot_of_key_;
  SlotMap slot_of_text_;
  std::vector<uint32_t> corrected_slots_;
  std::vector<uint32_t> names_;
  std::vector<bool> is_name_;      // by string number
  std::vector<uint32_t> numbers_;  // of the segment being read: its string → ours
  std::vector<PackedAsk> asks_of_row_;
  std::vector<uint32_t> tags_of_row_;
};

}  // namespace gonggo
