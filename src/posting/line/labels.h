// Labels: what the words before a colon, or the keys of a record, name.
//
// "고용형태 : 정규직", "comp_name", "jobTitle" (knowledge/field_labels.yaml). Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/posting.h"

namespace gonggo {

struct Line;  // lines.h

// The field that a label or record key names, "employment" for "고용형태"; "" where it is not
// known.
[[nodiscard]] std::string_view FieldOfLabel(std::string_view label);

// The section kind that a labelled line of this field belongs to by itself.
[[nodiscard]] SectionKind KindOfField(std::string_view field);

// Gives `line` the label and the value that stand in it, both parts of `text`, and the field that
// they are of.
void SetLabel(std::string_view text, std::string_view label, std::string_view value,
              std::string_view field, Line& line);

// camelCase and snake_case keys as words: "jobTitle", "job_title" → "job Title", "job title".
[[nodiscard]] std::string KeyWords(std::string_view key);

// Whether a value says that there is none: "없음", "해당 사항 없음", "-", "N/A". What is stated is
// neither a requirement nor a name.
[[nodiscard]] bool IsStatedAbsence(std::string_view value);

// What the label of a line opens: "자격요건: …"; kOther where it is not known.
[[nodiscard]] SectionKind KindOfKey(std::string_view text, const Line& line);

}  // namespace gonggo
