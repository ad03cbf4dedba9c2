// CardPieces: what the lines of a card of a list are made of.
//
//   백엔드 개발자 (Java)          a name: title or company, which card_names.h tells
//   서울 강남구 · 경력 3~7년      facts: two pieces
//   Java, Spring, JPA             tags: tools and nothing else
//   2026-12-10                    a date: of what, card_names.h tells
//   3일 전 등록                   noise
//
// Linear in the line. Not thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

enum class PieceKind : uint8_t { kName, kFact, kTags, kLink, kDate, kNoise, kText };

struct CardPiece {
  PieceKind kind = PieceKind::kName;
  uint32_t line = 0;  // index
  Span at;
  std::string_view field;  // that it states; kFact and kLink only
};

// One of a list's cards.
struct ListCard {
  LineRange own;
  std::vector<CardPiece> pieces;  // in order
  Span title;
  Span company;
  uint32_t name_line = 0;  // of the title, or of the company where no title is known
};

class PieceReader {
 public:
  explicit PieceReader(std::string_view text) : text_(text) {}

  // Adds the pieces of `at`, which lies in line `line`.
  void Read(uint32_t line, Span at, std::vector<CardPiece>& pieces);
  // A piece that `field` is known to say, such as a cell below its column's name.
  static void Add(uint32_t line, Span at, std::string_view field, std::vector<CardPiece>& pieces);

 private:
  [[nodiscard]] CardPiece PieceOf(uint32_t line, std::string_view words);
  [[nodiscard]] bool IsTags(std::string_view words);
  bool ReadParted(uint32_t line, std::string_view words, std::string_view mark,
                  std::vector<CardPiece>& pieces);

  std::string_view text_;
  SkillFinder skills_;
};

}  // namespace gonggo
