// NoteFacts: facts of an opening as people write them short in their own notes.
//
//   강남역 / 연봉 협의        초봉 3.6        Berlin / remote ok        12월 중순        재택 주2회
//
// In a posting such words may say something else; in the last lines of an opening in a note, and in
// a note of one opening a line, they say where, for how much and until when. Linear in the words.
// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// The field that the words state by themselves: what FieldStatedBy tells (note_lines.h), and the
// forms above. "" where they state none.
[[nodiscard]] std::string_view FieldStatedInNote(std::string_view words);

// "12/10", "12.7(월)": a day and nothing else.
[[nodiscard]] bool IsBareDay(std::string_view words);

struct NoteFact {
  std::string_view words;
  std::string_view field;
};

// The facts of a line of labels, each with its value behind it, "경력 4년 ↑ 근무형태 정규직 급여
// 면접 후 결정 근무지역 대전"; none where there are fewer than three.
[[nodiscard]] std::vector<NoteFact> FactsBetweenLabels(std::string_view row);

// The facts of a row, "강남역 / 연봉 협의", if half of its pieces at least state one; none where
// they do not, or where it has one piece only.
[[nodiscard]] std::vector<NoteFact> FactsOfRow(std::string_view row);

}  // namespace gonggo
