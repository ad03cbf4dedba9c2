// The columns of a table that was pasted as loose lines: what its head names.
//
// "모집부문 ⇥ 담당업무 ⇥ 자격요건 및 우대사항 ⇥ 근무지 ⇥ 인원", in one line or, where its cells
// were wrapped, in several ("모집부문 ⇥ 채용" / "인원 ⇥ 학력 ⇥ 자격요건"). Linear. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"

namespace gonggo {

// What a column's cells look like.
enum class ColumnShape : uint8_t {
  kName,  // of the position, its team or company
  kHeadcount,
  kPlace,
  kEducation,
  kExperience,
  kEmployment,
  kShort,  // something else that is a word or two: a major, a period
  kText,   // what a section holds: duties, requirements, …
};

// A set of section kinds.
using KindSet = uint16_t;
[[nodiscard]] constexpr KindSet SetOf(SectionKind kind) {
  return static_cast<KindSet>(1U << static_cast<unsigned>(kind));
}

struct Column {
  ColumnShape shape = ColumnShape::kShort;
  SectionKind kind = SectionKind::kFacts;      // of its cells; of kText, what a cell begins with
  KindSet kinds = SetOf(SectionKind::kFacts);  // all that its name speaks of
  std::string_view field;                      // that its cells state; "" where none
};

struct TableHead {
  uint32_t caption = 0;  // the first of the lines above that name the table
  uint32_t begin = 0;    // the lines [begin, end) hold the names of the columns
  uint32_t end = 0;
  std::vector<Column> columns;
};

inline constexpr size_t kLeastColumns = 3;
inline constexpr size_t kMostColumns = 12;

// "상세 내용", "직무 정보": what a column or a part of a cell is called that may hold anything.
[[nodiscard]] bool IsContentWord(std::string_view name);

// The column that a cell names; nullopt where it is not known.
[[nodiscard]] std::optional<Column> ColumnNamed(std::string_view cell);

// The columns that the cells of one line name, one each; empty where they are no head.
[[nodiscard]] std::vector<Column> ColumnsOfHead(const std::vector<std::string>& cells);

// Heads of tables with something to be read in columns, in order. Tables of the steps of hiring are
// none.
[[nodiscard]] std::vector<TableHead> FindTableHeads(std::string_view text,
                                                    const std::vector<Line>& lines);

}  // namespace gonggo
