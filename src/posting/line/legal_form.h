// SplitByLegalForm: a company and a job in one line, of which the company's legal form tells where
// the job begins: "(주)하늘소프트 백엔드 개발자", "하늘소프트(주) QA 모집". Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

struct CompanyAndJob {
  Span company;
  Span job;
};

// Of the name at `at` of `text`; nullopt where it has no Korean legal form, or no job behind one.
[[nodiscard]] std::optional<CompanyAndJob> SplitByLegalForm(std::string_view text, Span at);

}  // namespace gonggo
