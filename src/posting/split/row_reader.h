// RowReader: one line of a note as an opening: who looks for whom, and what else the line states.
//
//   참조은급식 위탁 사업장 영양사 - 신입 가능, 월 240, 기숙사 가능, 상시
//   [프리] 은행 차세대 / 자바 중급 2명 / 여의도 / 단가 600~650 / 금융 경험 필수
//
// The first words that are known to say nothing else name the company, the post or both: the post
// by a known job or by what it ends with, the company by what stands before it or beside it.
// Linear in the line. Keeps scratch: one a thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "posting/line/lines.h"
#include "posting/paragraph/paragraph.h"
#include "posting/split/row_pieces.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct ListRow {
  Span company;
  Span title;
  std::vector<StatedCell> cells;
  std::vector<ParagraphPart> parts;
  bool dated = false;   // says until when
  bool placed = false;  // says where
  size_t strong = 0;    // facts by which an opening is known
  size_t facts = 0;     // of all kinds, and what is asked for
  size_t unknown = 0;   // pieces that say nothing known
  bool own = false;     // says how far somebody is with it
  bool parted = false;  // marks part its pieces
  bool named = false;   // company and post are told apart by more than a space between two words
};

// Who looks is not said in lines of freelance work.
enum class RowNames : uint8_t { kOfCompanies, kOfProjects };

class RowReader {
 public:
  explicit RowReader(std::string_view text) : text_(text) {}

  // The row that line `index` is, whatever it states; nullopt where it names nobody.
  [[nodiscard]] std::optional<ListRow> Read(const Line& line, uint32_t index, RowNames names);

  // What a line below a row states and asks for, with no names.
  [[nodiscard]] ListRow ReadDetail(const Line& line, uint32_t index);

  // "경력 2~5년 / 신선식품 소싱 우대 / 서울 송파": a line that says more of the name above it.
  [[nodiscard]] bool SaysMore(const Line& line) const;

 private:
  [[nodiscard]] bool IsTool(std::string_view words);
  // What may be names; a freelance's rate is made a fact.
  [[nodiscard]] std::vector<std::string_view> TextsOf(std::vector<RowPiece>& pieces,
                                                      RowNames names);
  static void GiveDayToKeeper(std::vector<RowPiece>& pieces);
  void AddPiece(const RowPiece& piece, uint32_t index, ListRow& row);

  std::string_view text_;
  SkillFinder skills_;
};

// The words of a line without the mark, number, box or stamp of a list.
[[nodiscard]] std::string_view WordsOfRow(std::string_view text, const Line& line);

}  // namespace gonggo
