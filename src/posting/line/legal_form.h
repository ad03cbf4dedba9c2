// LegalForm: what form of company a name says, and what that tells.
//
// In "(주)하늘소프트 백엔드 개발자" and "하늘소프트(주) QA 모집" it tells where the job begins; one
// company stands with one form above a page and with another below it. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// `name` without a word at its end that tells only whose branch or what form of company it is.
[[nodiscard]] std::string_view WithoutLegalForm(std::string_view name);

struct CompanyAndJob {
  Span company;
  Span job;
};

// Of the name at `at` of `text`; nullopt where it has no Korean legal form, or no job behind one.
[[nodiscard]] std::optional<CompanyAndJob> SplitByLegalForm(std::string_view text, Span at);

}  // namespace gonggo
