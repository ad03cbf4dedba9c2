// Fields of study: which ones a posting's line asks a degree in, and which ones a line of a résumé
// names (knowledge/study_fields.yaml).
//
// Sets of fields are bits. Nothing that is not known as a field is one. Linear in the line. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace gonggo {

using StudyFieldSet = uint64_t;

struct AskedFields {
  StudyFieldSet fields = 0;  // 0: any field will do, as far as the line says
  bool related = false;      // others count that are near: "관련 학과", "or a related field"

  friend bool operator==(const AskedFields&, const AskedFields&) = default;
};

// Of a requirement's line that names a degree at `degree`: "컴퓨터공학 관련 학과 학사", "Bachelor's
// degree in law or a related field". A field counts where words for majors follow it, or where the
// degree is in it.
[[nodiscard]] AskedFields FieldsAsked(std::string_view line, Span degree);

// Of a line about somebody's education. The names of schools count for nothing.
[[nodiscard]] StudyFieldSet FieldsStudied(std::string_view line);

}  // namespace gonggo
