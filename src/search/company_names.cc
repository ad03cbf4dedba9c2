#include "search/company_names.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "search/fold_name.h"
#include "text/company_forms.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Without what says only that it is a company.
std::string BareName(std::string_view name) {
  return FoldName(WithoutForms(name, static_cast<unsigned>(FormKind::kSign) |
                                         static_cast<unsigned>(FormKind::kWord) |
                                         static_cast<unsigned>(FormKind::kLatin)));
}

bool IsLetterAt(std::string_view text, size_t at) {
  const char32_t c = DecodeChar(text, at).code;
  return IsAsciiAlpha(c) || IsAsciiDigit(c) || IsHangulSyllable(c);
}

// Where the character before `at` begins.
size_t Before(std::string_view text, size_t at) {
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

}  // namespace

std::vector<std::string_view> OtherCompanyNames(std::string_view name) {
  std::vector<std::string_view> names;
  const std::string bare = BareName(name);
  if (bare.empty()) return names;
  const auto terms = Companies().terms();
  const auto known =
      std::ranges::find_if(terms, [&](const Term& term) { return FoldName(term.surface) == bare; });
  if (known == terms.end()) return names;
  for (const Term& term : terms) {
    if (term.id == known->id && &term != &*known) names.push_back(term.surface);
  }
  return names;
}

std::string WantedCompanyName(std::string_view name) {
  std::string bare = BareName(name);
  return bare.empty() ? FoldName(name) : bare;
}

bool IsCompanyCalled(std::string_view company, std::string_view name) {
  const std::string text = AsciiLower(company);
  const std::string wanted = AsciiLower(name);
  if (wanted.empty()) return false;
  for (size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
    const size_t end = at + wanted.size();
    const bool begins = at == 0 || !IsLetterAt(text, Before(text, at));
    const bool ends = end == text.size() || !IsLetterAt(text, end);
    if (begins && (ends || HasHangul(wanted))) return true;
  }
  return false;
}

void AddCompaniesByOtherNames(const ColumnTable& table, std::string_view name, Bits& slots) {
  const std::vector<std::string_view> names = OtherCompanyNames(name);
  if (names.empty()) return;
  const std::vector<uint32_t>& column = table.columns().company;
  std::vector<int8_t> called(table.strings().size(), -1);  // each name is looked at once
  slots |= Bits::Where(table.size(), [&](size_t slot) {
    const uint32_t string = column[slot];
    if (string == 0) return false;
    if (called[string] < 0) {
      const std::string_view company = table.strings()[string];
      called[string] = std::ranges::any_of(
          names, [&](std::string_view other) { return IsCompanyCalled(company, other); });
    }
    return called[string] == 1;
  });
}

}  // namespace gonggo
