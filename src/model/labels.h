// The words for the ids of a posting's values, in the user's language (docs/cli.md lists them):
// what is shown of them, and what a query may call them. Pure; thread-safe.
#pragma once

#include <span>
#include <string_view>

#include "model/application.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

// An id and its name.
struct NamedValue {
  std::string_view id;
  Bilingual name;
};

[[nodiscard]] std::string_view Label(SectionKind kind, Language language);
[[nodiscard]] std::string_view Label(Necessity necessity, Language language);
[[nodiscard]] std::string_view Label(Employment employment, Language language);
[[nodiscard]] std::string_view Label(Education education, Language language);
[[nodiscard]] std::string_view Label(WorkPlace work, Language language);
[[nodiscard]] std::string_view Label(PayPeriod period, Language language);
[[nodiscard]] std::string_view Label(Eligibility eligibility, Language language);
// Without the round of an interview.
[[nodiscard]] std::string_view Label(Stage stage, Language language);

// The name of a role family ("backend" → 백엔드 개발자); the id itself if it is none.
[[nodiscard]] std::string_view RoleLabel(std::string_view id, Language language);

// The usual name of an ISO 3166-2:KR code ("KR-11" → 서울); the code itself if it is none.
[[nodiscard]] std::string_view RegionLabel(std::string_view code, Language language);

// The name of a field of the JSON form ("experience" → 경력); the field itself if it is none.
[[nodiscard]] std::string_view FieldLabel(std::string_view field, Language language);

// The name of a soft trait ("communication" → 소통); the id itself if it is none.
[[nodiscard]] std::string_view TraitLabel(std::string_view id, Language language);

// All of them, in the order in which they are listed.
[[nodiscard]] std::span<const NamedValue> RoleNames();
[[nodiscard]] std::span<const NamedValue> RegionNames();
[[nodiscard]] std::span<const NamedValue> TraitNames();

}  // namespace gonggo
