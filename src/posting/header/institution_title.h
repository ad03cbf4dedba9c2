// InstitutionTitle: the public body, school, hospital or firm that a title begins with: "물결구청
// 기간제근로자 채용 공고", "의료법인 너른재단 푸른별요양병원 간호사 채용", "(재)너른들문화재단 직원
// 채용".
//
// Told by its last syllables (knowledge/company_words.yaml), with a name of its own before them. Or
// the body that numbers the notice, above the title: "아라군 공고 제2026-1204호". Linear. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Of `title` without what it is of and when.
[[nodiscard]] std::optional<std::string_view> InstitutionInTitle(std::string_view title);

// Whether `name` is one word that ends as such bodies do, with a name of its own before.
[[nodiscard]] bool IsNamedInstitution(std::string_view name);

// "아라군" of "아라군 공고 제2026-1204호" among the first lines.
[[nodiscard]] std::optional<Span> FindNoticeBody(std::string_view text,
                                                 const std::vector<Line>& lines, LineRange range);

}  // namespace gonggo
