// RowPieces: what a line that keeps one opening is made of, whatever parts its pieces.
//
//   샛여울중 국어 기간제 / 접수 12.4 / 경기 고양
//   도토리소프트 - 신입 백엔드 ~12/4
//   솔방울베이커리 합정 - 포장/판매 화목토 시급 10,500 보건증 필수. 12/1부터 출근
//
// Pieces stand between slashes, bars, dots, dashes, commas and periods with a space, in brackets at
// an end, or beside each other with nothing but a space. Linear in the line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gonggo {

enum class RowPieceKind : uint8_t {
  kText,  // a name, or what is not known
  kFact,
  kRequired,
  kPreferred,
  kOwn,  // of who keeps the note
};

struct RowPiece {
  std::string_view words;
  RowPieceKind kind = RowPieceKind::kText;
  std::string_view field = {};  // of a fact
  bool first = false;           // a mark parts it from what stands before
  bool within = false;          // a fact that belongs to the name around it, too: "신입 백엔드"
};

[[nodiscard]] std::vector<RowPiece> PiecesOfRow(std::string_view row);

}  // namespace gonggo
