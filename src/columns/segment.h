// Segments: rows as bytes, as a library keeps them. Each has its own table of strings, so that it
// can be read without any other.
//
// Encoding and reading are inverses; reading anything that encoding never made fails with kCorrupt.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "columns/row.h"

namespace gonggo {

// What SegmentWriter writes; rows of layout 1 have no pay, and are otherwise the same.
inline constexpr char kSegmentLayout = 2;

class SegmentWriter {
 public:
  void Add(const ColumnRow& row);
  [[nodiscard]] size_t row_count() const { return count_; }
  // The segment; the writer is empty afterwards.
  [[nodiscard]] std::string Finish();

 private:
  [[nodiscard]] uint64_t Number(std::string_view text);
  void Text(const std::optional<std::string>& text);
  void Varint(uint64_t value);
  void Day(const std::optional<int32_t>& day);

  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, uint64_t, Hash, std::equal_to<>> numbers_;
  std::string strings_;
  std::string rows_;
  size_t count_ = 0;
};

// A row as it stands in a segment: texts are numbers of the segment's strings plus one, 0 none.
struct RawAsk {
  AskKind kind = AskKind::kSkill;
  Necessity necessity = Necessity::kMentioned;
  bool choice = false;
  uint32_t value = 0;  // number of the string
};

struct RawRow {
  ColumnRow plain;  // everything that is no string
  uint32_t company = 0, role = 0, region = 0, district = 0, stage = 0, corrected = 0;
  std::vector<uint32_t> tags;
  std::vector<RawAsk> asks;
};

struct SegmentSink {
  // Called once, first: views into the segment.
  std::function<void(std::span<const std::string_view>)> strings;
  // Called for each row, in order; the row is used again for the next.
  std::function<void(const RawRow&)> row;
};

[[nodiscard]] Result<void> ReadSegment(std::string_view segment, const SegmentSink& sink);

// For tests and upkeep: the rows with their strings.
[[nodiscard]] Result<std::vector<ColumnRow>> RowsOf(std::string_view segment);

}  // namespace gonggo
