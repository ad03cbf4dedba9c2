#include "columns/segment.h"

#include <limits>
#include <utility>

namespace gonggo {
namespace {

// The first byte of a segment is its layout: kSegmentLayout, or this.
constexpr char kLayoutWithoutPay = 1;

enum Flag : uint64_t {
  kGone = 1U << 0U,
  kRemoved = 1U << 1U,
  kUnreadable = 1U << 2U,
  kHasExperience = 1U << 3U,
  kNewcomer = 1U << 4U,
  kUntitled = 1U << 5U,
  kHasPay = 1U << 6U,
  kNegotiable = 1U << 7U,
};

// An optional enum as a number: 0 is nullopt.
template <typename Enum>
uint64_t OneMore(const std::optional<Enum>& value) {
  return value ? static_cast<uint64_t>(*value) + 1 : 0;
}

constexpr uint64_t ZigZag(int64_t value) {
  return static_cast<uint64_t>(value) << 1U ^ static_cast<uint64_t>(value >> 63U);
}
constexpr int64_t UnZigZag(uint64_t value) {
  return static_cast<int64_t>(value >> 1U) ^ -static_cast<int64_t>(value & 1U);
}

void AppendVarint(uint64_t value, std::string& out) {
  while (value >= 0x80U) {
    out.push_back(static_cast<char>(value | 0x80U));
    value >>= 7U;
  }
  out.push_back(static_cast<char>(value));
}

// Reads forwards; after the first thing that can't be, everything is 0 and ok() false.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return at_ == bytes_.size(); }
  void Fail() { ok_ = false; }

  uint64_t Varint() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (!ok_ || at_ == bytes_.size()) break;
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= static_cast<uint64_t>(byte & 0x7fU) << shift;
      if (byte < 0x80U) return value;
    }
    ok_ = false;
    return 0;
  }

  // At most `limit`.
  uint64_t Below(uint64_t limit) {
    const uint64_t value = Varint();
    if (value > limit) ok_ = false;
    return ok_ ? value : 0;
  }

  template <typename Enum>
  std::optional<Enum> OptionalEnum(Enum last) {
    const uint64_t value = Below(static_cast<uint64_t>(last) + 1);
    if (value == 0) return std::nullopt;
    return static_cast<Enum>(value - 1);
  }

  std::optional<int32_t> Day() {
    const uint64_t value = Varint();
    if (value == 0) return std::nullopt;
    return static_cast<int32_t>(UnZigZag(value - 1));
  }

  std::string_view Bytes(uint64_t size) {
    if (!ok_ || size > bytes_.size() - at_) {
      ok_ = false;
      return {};
    }
    const std::string_view bytes = bytes_.substr(at_, size);
    at_ += size;
    return bytes;
  }

 private:
  std::string_view bytes_;
  size_t at_ = 0;
  bool ok_ = true;
};

std::optional<uint16_t> Months(Reader& reader) {
  const uint64_t value = reader.Below(std::numeric_limits<uint16_t>::max());
  if (value == 0) return std::nullopt;
  return static_cast<uint16_t>(value - 1);
}

std::optional<uint32_t> Manwon(Reader& reader) {
  const uint64_t value = reader.Below(std::numeric_limits<uint32_t>::max() - 1);
  if (value == 0) return std::nullopt;
  return static_cast<uint32_t>(value - 1);
}

void ReadRanges(Reader& reader, uint64_t flags, ColumnRow& row) {
  row.experience.reset();
  if ((flags & kHasExperience) != 0) {
    MonthRange& range = row.experience.emplace();
    range.min = Months(reader);
    range.max = Months(reader);
    range.newcomer = (flags & kNewcomer) != 0;
  }
  row.pay.reset();
  if ((flags & kHasPay) != 0) {
    PayRange& pay = row.pay.emplace();
    pay.min = Manwon(reader);
    pay.max = Manwon(reader);
    pay.negotiable = (flags & kNegotiable) != 0;
  }
}

// Two bits of a stored ask could name one more; who counts has no place for it.
constexpr auto kLastNecessity = static_cast<uint64_t>(Necessity::kMentioned);

void ReadRow(Reader& reader, uint64_t string_count, RawRow& row) {
  const auto text = [&] { return static_cast<uint32_t>(reader.Below(string_count)); };
  ColumnRow& plain = row.plain;
  const uint64_t flags = reader.Varint();
  plain.key = static_cast<int64_t>(reader.Varint());
  plain.gone = (flags & kGone) != 0;
  plain.removed = (flags & kRemoved) != 0;
  plain.unreadable = (flags & kUnreadable) != 0;
  plain.untitled = (flags & kUntitled) != 0;
  plain.text = static_cast<int64_t>(reader.Varint());
  plain.group = static_cast<int64_t>(reader.Varint());
  plain.run = static_cast<int64_t>(reader.Varint());
  plain.added_at = UnZigZag(reader.Varint());
  plain.posted_day = reader.Day();
  row.company = text();
  row.role = text();
  row.region = text();
  row.district = text();
  row.stage = text();
  row.corrected = text();
  plain.work = reader.OptionalEnum(WorkPlace::kRemote);
  plain.education = reader.OptionalEnum(Education::kDoctor);
  plain.deadline = reader.OptionalEnum(DeadlineKind::kUntilFilled);
  plain.deadline_day = reader.Day();
  const uint64_t employment = reader.Varint();
  plain.employment.clear();
  for (unsigned i = 0; i <= static_cast<unsigned>(Employment::kMilitary); ++i) {
    if ((employment >> i & 1U) != 0) plain.employment.push_back(static_cast<Employment>(i));
  }
  ReadRanges(reader, flags, plain);
  row.tags.clear();
  for (uint64_t left = reader.Varint(); left > 0 && reader.ok(); --left) row.tags.push_back(text());
  row.asks.clear();
  for (uint64_t left = reader.Varint(); left > 0 && reader.ok(); --left) {
    const uint64_t packed = reader.Varint();
    const uint64_t kind = packed & 7U;
    const uint64_t necessity = packed >> 3U & 3U;
    const uint64_t value = packed >> 6U;
    if (kind >= kAskKindCount || necessity > kLastNecessity || value == 0 || value > string_count)
      reader.Fail();
    row.asks.push_back({static_cast<AskKind>(kind), static_cast<Necessity>(necessity),
                        (packed >> 5U & 1U) != 0, static_cast<uint32_t>(value)});
  }
}

std::unexpected<Error> Damaged() {
  return Fail(ErrorCode::kCorrupt, "집계용 자료가 손상되었습니다. `gonggo doctor`로 확인해 주세요.",
              "the counting data are damaged. Check them with `gonggo doctor`.");
}

}  // namespace

void SegmentWriter::Varint(uint64_t value) { AppendVarint(value, rows_); }

void SegmentWriter::Day(const std::optional<int32_t>& day) { Varint(day ? ZigZag(*day) + 1 : 0); }

uint64_t SegmentWriter::Number(std::string_view text) {
  if (const auto known = numbers_.find(text); known != numbers_.end()) return known->second;
  AppendVarint(text.size(), strings_);
  strings_ += text;
  const uint64_t number = numbers_.size() + 1;
  numbers_.emplace(text, number);
  return number;
}

void SegmentWriter::Text(const std::optional<std::string>& text) {
  Varint(text && !text->empty() ? Number(*text) : 0);
}

void SegmentWriter::Add(const ColumnRow& row) {
  ++count_;
  uint64_t flags = 0;
  if (row.gone) flags |= kGone;
  if (row.removed) flags |= kRemoved;
  if (row.unreadable) flags |= kUnreadable;
  if (row.untitled) flags |= kUntitled;
  if (row.experience) flags |= kHasExperience;
  if (row.experience && row.experience->newcomer) flags |= kNewcomer;
  if (row.pay) flags |= kHasPay;
  if (row.pay && row.pay->negotiable) flags |= kNegotiable;
  Varint(flags);
  Varint(static_cast<uint64_t>(row.key));
  Varint(static_cast<uint64_t>(row.text));
  Varint(static_cast<uint64_t>(row.group));
  Varint(static_cast<uint64_t>(row.run));
  Varint(ZigZag(row.added_at));
  Day(row.posted_day);
  Text(row.company);
  Text(row.role);
  Text(row.region);
  Text(row.district);
  Text(row.stage);
  Text(row.corrected);
  Varint(OneMore(row.work));
  Varint(OneMore(row.education));
  Varint(OneMore(row.deadline));
  Day(row.deadline_day);
  uint64_t employment = 0;
  for (const Employment kind : row.employment)
    employment |= uint64_t{1} << static_cast<unsigned>(kind);
  Varint(employment);
  if (row.experience) {
    Varint(row.experience->min ? *row.experience->min + 1U : 0);
    Varint(row.experience->max ? *row.experience->max + 1U : 0);
  }
  if (row.pay) {
    Varint(row.pay->min ? uint64_t{*row.pay->min} + 1 : 0);
    Varint(row.pay->max ? uint64_t{*row.pay->max} + 1 : 0);
  }
  Varint(row.tags.size());
  for (const std::string& tag : row.tags) Varint(Number(tag));
  Varint(row.asks.size());
  for (const Ask& ask : row.asks) {
    Varint(Number(ask.value) << 6U | uint64_t{ask.choice} << 5U |
           static_cast<uint64_t>(ask.necessity) << 3U | static_cast<uint64_t>(ask.kind));
  }
}

std::string SegmentWriter::Finish() {
  std::string segment(1, kSegmentLayout);
  AppendVarint(numbers_.size(), segment);
  segment += strings_;
  AppendVarint(count_, segment);
  segment += rows_;
  *this = {};
  return segment;
}

Result<void> ReadSegment(std::string_view segment, const SegmentSink& sink) {
  if (segment.empty() ||
      (segment.front() != kSegmentLayout && segment.front() != kLayoutWithoutPay)) {
    return Damaged();
  }
  Reader reader(segment.substr(1));
  std::vector<std::string_view> strings;
  const uint64_t string_count = reader.Below(segment.size());
  strings.reserve(string_count);
  for (uint64_t i = 0; i < string_count && reader.ok(); ++i) {
    strings.push_back(reader.Bytes(reader.Varint()));
  }
  if (!reader.ok()) return Damaged();
  sink.strings(strings);
  RawRow row;
  const uint64_t count = reader.Varint();
  for (uint64_t i = 0; i < count; ++i) {
    ReadRow(reader, string_count, row);
    if (!reader.ok()) return Damaged();
    sink.row(row);
  }
  if (!reader.ok() || !reader.at_end()) return Damaged();
  return {};
}

Result<std::vector<ColumnRow>> RowsOf(std::string_view segment) {
  std::vector<ColumnRow> rows;
  std::vector<std::string_view> strings;
  const auto optional = [&](uint32_t number) -> std::optional<std::string> {
    if (number == 0) return std::nullopt;
    return std::string(strings[number - 1]);
  };
  const SegmentSink sink{
      .strings =
          [&](std::span<const std::string_view> all) { strings.assign(all.begin(), all.end()); },
      .row =
          [&](const RawRow& raw) {
            ColumnRow& row = rows.emplace_back(raw.plain);
            row.company = optional(raw.company);
            row.role = optional(raw.role);
            row.region = optional(raw.region);
            row.district = optional(raw.district);
            row.stage = optional(raw.stage).value_or("");
            row.corrected = optional(raw.corrected).value_or("");
            for (const uint32_t tag : raw.tags) row.tags.push_back(*optional(tag));
            for (const RawAsk& ask : raw.asks) {
              row.asks.push_back({ask.kind, *optional(ask.value), ask.necessity, ask.choice});
            }
          }};
  if (const auto read = ReadSegment(segment, sink); !read) return std::unexpected(read.error());
  return rows;
}

}  // namespace gonggo
