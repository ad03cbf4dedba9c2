// RowFacts: what a few words of a row say, in notes that keep one opening a line.
//
//   280만        8~14시        1월~6월        12.7 투입        세종 상주        보건증 필수
//
// Shorter than a posting ever says it; only where a line is known to be made of such pieces do they
// say so. Linear in the words. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

// The field that the words state by themselves: those of postings ("deadline", "location" …), and
// "hours", "period", "benefit", "contact", of which none is a posting's field; "" where they state
// none.
[[nodiscard]] std::string_view FieldOfRowPiece(std::string_view words);

// Whether it is one by which an opening is known: until when, for how much, where, for whom.
[[nodiscard]] bool IsStrongField(std::string_view field);

enum class RowAsk : uint8_t { kNone, kRequired, kPreferred };

// "보건증 필수", "라떼아트 되면 좋음", "엑셀 기본": what is asked for.
[[nodiscard]] RowAsk AskOfRowPiece(std::string_view words);

// "필기 12.19", "면접 12/3", "발표 12월 말": a step of hiring and its day.
[[nodiscard]] bool IsStepOfHiring(std::string_view words);

// "400", "600~650": what a freelance is paid a month, in ten thousands.
[[nodiscard]] bool IsMonthlyRate(std::string_view words);

}  // namespace gonggo
