// One line that names both the title and the company: "하늘소프트 | QA 엔지니어 모집", "주말 상담원
// 모집 - 하늘콜센터", "[다람쥐물류] 물류센터 운영 관리자". Linear in the posting. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <span>

#include "base/span.h"
#include "posting/header/header_candidates.h"
#include "posting/header/name_position.h"
#include "posting/value/header_lines.h"

namespace gonggo {

struct JoinedNames {
  NamedLine title;
  NamedLine company;
};

// Of the first line of `candidates`: a job and what may be a company, with a mark or "is hiring"
// between them.
[[nodiscard]] std::optional<JoinedNames> FindJoinedNames(const NamePosition& place,
                                                         std::span<const NameCandidate> candidates);

// The company in front of the title, in brackets or before a colon, if the text names it again or,
// in brackets, if it can hardly be anything else.
[[nodiscard]] std::optional<Span> CompanyInTitle(const NamePosition& place, const NamedLine& title);

}  // namespace gonggo
