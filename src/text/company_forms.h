// CompanyForms: the legal forms that stand in the names of companies: "(주)", "㈜", "주식회사",
// "Inc.", "GmbH".
//
// One table for all who compare or show names without them. Where in a name a form may stand, and
// which of them are left out, is said by its kind and decided by who asks. Constant data and pure
// functions; thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {

enum class FormKind : uint8_t {
  kSign = 1,        // beside a name, without a space: "(주)하늘소프트"
  kWord = 2,        // "주식회사 하늘소프트"
  kFoundation = 4,  // "재단법인 들빛": who it is, more than what form it has
  kLatin = 8,       // behind a name: "Moor Labs, Inc."
};

struct CompanyForm {
  std::string_view form;
  FormKind kind;
};

// Those that another one begins or ends with stand behind it.
inline constexpr std::array<CompanyForm, 24> kCompanyForms = {{
    {"(주)", FormKind::kSign},           {"㈜", FormKind::kSign},
    {"(유)", FormKind::kSign},           {"주식회사", FormKind::kWord},
    {"유한책임회사", FormKind::kWord},   {"유한회사", FormKind::kWord},
    {"재단법인", FormKind::kFoundation}, {"사단법인", FormKind::kFoundation},
    {"Co., Ltd.", FormKind::kLatin},     {"Co.,Ltd.", FormKind::kLatin},
    {"Co., Ltd", FormKind::kLatin},      {"Co.,Ltd", FormKind::kLatin},
    {"Inc.", FormKind::kLatin},          {"Inc", FormKind::kLatin},
    {"Corp.", FormKind::kLatin},         {"Corp", FormKind::kLatin},
    {"Ltd.", FormKind::kLatin},          {"Ltd", FormKind::kLatin},
    {"Limited", FormKind::kLatin},       {"LLC", FormKind::kLatin},
    {"PLC", FormKind::kLatin},           {"GmbH", FormKind::kLatin},
    {"Co.", FormKind::kLatin},           {"Co", FormKind::kLatin},
}};

[[nodiscard]] constexpr bool IsOfKinds(FormKind kind, unsigned kinds) {
  return (static_cast<unsigned>(kind) & kinds) != 0;
}

// The forms of `kKinds` (FormKind, joined by |), in the order of the table: for the lists of
// those who ask.
template <unsigned kKinds>
[[nodiscard]] constexpr auto CompanyFormsOf() {
  constexpr auto kCount = static_cast<size_t>(std::ranges::count_if(
      kCompanyForms, [](const CompanyForm& one) { return IsOfKinds(one.kind, kKinds); }));
  std::array<std::string_view, kCount> forms;
  size_t count = 0;
  for (const CompanyForm& one : kCompanyForms) {
    if (IsOfKinds(one.kind, kKinds)) forms[count++] = one.form;
  }
  return forms;
}

// `name` without the forms of `kinds` at its beginning and end, and without the commas that parted
// them from it. Latin forms in any case; their letters are a form's only behind a space or comma,
// unlike those of "Zinc".
[[nodiscard]] inline std::string_view WithoutForms(std::string_view name, unsigned kinds) {
  const auto bare = [](std::string_view words) {
    words = TrimSpaces(words);
    while (words.ends_with(',')) words = TrimSpaces(words.substr(0, words.size() - 1));
    while (words.starts_with(',')) words = TrimSpaces(words.substr(1));
    return words;
  };
  name = TrimSpaces(name);
  for (const CompanyForm& one : kCompanyForms) {
    if (!IsOfKinds(one.kind, kinds) || name.size() <= one.form.size()) continue;
    const bool latin = one.kind == FormKind::kLatin;
    if (!latin && name.starts_with(one.form)) name = bare(name.substr(one.form.size()));
    if (name.size() <= one.form.size()) continue;
    const size_t begin = name.size() - one.form.size();
    const bool ends = std::ranges::equal(name.substr(begin), one.form, {}, LowerAscii, LowerAscii);
    if (!ends) continue;
    if (latin && begin > 0 && name[begin - 1] != ' ' && name[begin - 1] != ',') continue;
    name = bare(name.substr(0, begin));
  }
  return name;
}

// Whether `word`, of a name in lower case without signs, is nothing but a form: 주, 주식회사, inc.
[[nodiscard]] inline bool IsFormWord(std::string_view word) {
  const auto same = [word](std::string_view form) {
    return form.size() == word.size() && std::ranges::equal(form, word, {}, LowerAscii);
  };
  return word == "주" || word == "유" ||
         std::ranges::any_of(kCompanyForms,
                             [&same](const CompanyForm& one) { return same(one.form); });
}

}  // namespace gonggo
