#include "columns/table.h"

#include <algorithm>

#include "base/clock.h"

namespace gonggo {
namespace {

// Numbers of postings and of texts are given in order; a library of more than this would not fit
// into memory, so that a larger one is damage.
constexpr int64_t kMostNumber = int64_t{1} << 30U;
// Memory that replaced rows leave behind is given back when it is more than what is in use.
constexpr size_t kLeastUnused = size_t{1} << 16U;

template <typename Enum>
uint8_t OneMore(const std::optional<Enum>& value) {
  return value ? static_cast<uint8_t>(static_cast<uint8_t>(*value) + 1) : 0;
}

void SetBit(Bits& bits, size_t slot, bool value) {
  if (value) {
    bits.Set(slot);
  } else {
    bits.Reset(slot);
  }
}

}  // namespace

template <typename T>
void ColumnTable::SetList(Lists<T>& lists, size_t slot, std::span<const T> values) {
  Range& range = lists.ranges[slot];
  lists.unused += range.count;
  range = {static_cast<uint32_t>(lists.pool.size()), static_cast<uint32_t>(values.size())};
  lists.pool.insert(lists.pool.end(), values.begin(), values.end());
  if (lists.unused < kLeastUnused || lists.unused * 2 < lists.pool.size()) return;
  std::vector<T> pool;
  pool.reserve(lists.pool.size() - lists.unused);
  for (Range& kept : lists.ranges) {
    const auto begin = static_cast<uint32_t>(pool.size());
    pool.insert(pool.end(), lists.pool.begin() + kept.begin,
                lists.pool.begin() + kept.begin + kept.count);
    kept.begin = begin;
  }
  lists.pool = std::move(pool);
  lists.unused = 0;
}

uint32_t ColumnTable::TermOf(AskKind kind, uint32_t string) {
  std::vector<uint32_t>& terms = term_of_[static_cast<size_t>(kind)];
  if (string >= terms.size()) terms.resize(strings_.size(), kNoSlot);
  if (terms[string] == kNoSlot) {
    terms[string] = static_cast<uint32_t>(terms_.size());
    terms_.push_back({kind, strings_[string]});
  }
  return terms[string];
}

std::optional<uint32_t> ColumnTable::FindTerm(AskKind kind, std::string_view value) const {
  const auto string = strings_.Find(value);
  const std::vector<uint32_t>& terms = term_of_[static_cast<size_t>(kind)];
  if (!string || *string >= terms.size() || terms[*string] == kNoSlot) return std::nullopt;
  return terms[*string];
}

void ColumnTable::AddSlot() {
  Columns& c = columns_;
  c.key.push_back(0);
  c.text.push_back(0);
  c.group.push_back(0);
  c.run.push_back(0);
  for (auto* column : {&c.company, &c.role, &c.region, &c.district, &c.stage, &c.corrected}) {
    column->push_back(0);
  }
  for (auto* column :
       {&c.work, &c.education, &c.deadline, &c.employment, &c.has_experience, &c.newcomer}) {
    column->push_back(0);
  }
  c.min_months.push_back(kNoMonths);
  c.max_months.push_back(kNoMonths);
  for (auto* column : {&c.min_pay, &c.max_pay}) column->push_back(kNoPay);
  for (auto* column : {&c.deadline_day, &c.posted_day, &c.added_day}) column->push_back(kNoDay);
  asks_.ranges.emplace_back();
  tags_.ranges.emplace_back();
}

void ColumnTable::GrowBits() {
  for (Bits* bits : {&columns_.live, &columns_.removed, &columns_.unreadable, &columns_.untitled,
                     &columns_.states_pay, &columns_.negotiable_pay})
    bits->Grow(size());
}

void ColumnTable::AddName(uint32_t string) {
  if (string >= is_name_.size()) is_name_.resize(strings_.size());
  if (string == 0 || is_name_[string]) return;
  is_name_[string] = true;
  names_.push_back(string);
}

void ColumnTable::AddRow(const RawRow& row) {
  const ColumnRow& plain = row.plain;
  uint32_t slot = SlotOfKey(plain.key);
  if (slot == kNoSlot) {
    slot = static_cast<uint32_t>(size());
    AddSlot();
    GrowBits();
    slot_of_key_.Set(plain.key, slot);
  }
  Columns& c = columns_;
  const auto string = [this](uint32_t local) { return local == 0 ? 0 : numbers_[local - 1]; };
  if (c.text[slot] != 0) slot_of_text_.Set(c.text[slot], kNoSlot);
  if (plain.text != 0) slot_of_text_.Set(plain.text, slot);
  if (row.corrected != 0 && c.corrected[slot] == 0) corrected_slots_.push_back(slot);
  if (row.corrected == 0 && c.corrected[slot] != 0) std::erase(corrected_slots_, slot);
  c.key[slot] = plain.key;
  c.text[slot] = plain.text;
  c.group[slot] = plain.group;
  c.run[slot] = plain.run;
  c.company[slot] = string(row.company);
  c.role[slot] = string(row.role);
  c.region[slot] = string(row.region);
  c.district[slot] = string(row.district);
  c.stage[slot] = string(row.stage);
  c.corrected[slot] = string(row.corrected);
  c.work[slot] = OneMore(plain.work);
  c.education[slot] = OneMore(plain.education);
  c.deadline[slot] = OneMore(plain.deadline);
  c.employment[slot] = 0;
  for (const Employment kind : plain.employment) {
    c.employment[slot] |= static_cast<uint8_t>(1U << static_cast<unsigned>(kind));
  }
  const MonthRange range = plain.experience.value_or(MonthRange{});
  c.has_experience[slot] = plain.experience.has_value() ? 1 : 0;
  c.newcomer[slot] = range.newcomer ? 1 : 0;
  c.min_months[slot] = range.min.value_or(kNoMonths);
  c.max_months[slot] = range.max.value_or(kNoMonths);
  const PayRange pay = plain.pay.value_or(PayRange{});
  c.min_pay[slot] = pay.min.value_or(kNoPay);
  c.max_pay[slot] = pay.max.value_or(kNoPay);
  SetBit(c.states_pay, slot, plain.pay.has_value());
  SetBit(c.negotiable_pay, slot, pay.negotiable);
  c.deadline_day[slot] = plain.deadline_day.value_or(kNoDay);
  c.posted_day[slot] = plain.posted_day.value_or(kNoDay);
  c.added_day[slot] =
      plain.gone ? kNoDay : static_cast<int32_t>(DaysSinceEpoch(KoreanDay(plain.added_at)));
  SetBit(c.live, slot, !plain.gone && !plain.removed);
  SetBit(c.removed, slot, !plain.gone && plain.removed);
  SetBit(c.unreadable, slot, plain.unreadable);
  SetBit(c.untitled, slot, plain.untitled);
  asks_of_row_.clear();
  for (const RawAsk& ask : row.asks) {
    asks_of_row_.emplace_back(TermOf(ask.kind, string(ask.value)), ask.necessity, ask.choice);
  }
  tags_of_row_.clear();
  for (const uint32_t tag : row.tags) tags_of_row_.push_back(string(tag));
  AddName(c.company[slot]);
  for (const uint32_t tag : tags_of_row_) AddName(tag);
  SetList<PackedAsk>(asks_, slot, asks_of_row_);
  SetList<uint32_t>(tags_, slot, tags_of_row_);
}

Result<void> ColumnTable::Add(std::string_view segment) {
  bool sound = true;
  const SegmentSink sink{.strings =
                             [this](std::span<const std::string_view> strings) {
                               numbers_.clear();
                               for (const std::string_view text : strings) {
                                 numbers_.push_back(strings_.Number(text));
                               }
                             },
                         .row =
                             [&](const RawRow& row) {
                               sound = sound && row.plain.key > 0 && row.plain.key < kMostNumber &&
                                       row.plain.text >= 0 && row.plain.text < kMostNumber;
                               if (sound) AddRow(row);
                             }};
  if (auto read = ReadSegment(segment, sink); !read) return read;
  if (!sound) {
    return Fail(ErrorCode::kCorrupt, "집계용 자료에 있을 수 없는 공고 번호가 있습니다.",
                "the counting data hold a posting number that cannot be.");
  }
  return {};
}

}  // namespace gonggo
