#include "posting/header/lone_title.h"

#include <string_view>

#include "posting/line/company_words.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/word_lists.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool EndsAsCompany(std::string_view name) {
  return !company_words::kSurelyCompanyEnd.EndOf(name).empty() ||
         !company_words::kInstitution.EndOf(name).empty() ||
         !company_words::kPublicBody.EndOf(name).empty() ||
         !name_words::kEmployerEnd.EndOf(name).empty() ||
         !name_words::kCompanyEnd.EndOf(name).empty();
}

// Without what a bracket says more: "라이브커머스 PD (신입)".
std::string_view WithoutBracket(std::string_view name) {
  const size_t open = name.rfind('(');
  const bool closes = name.ends_with(')') && open != std::string_view::npos && open > 0;
  return closes ? TrimSpaces(name.substr(0, open)) : name;
}

}  // namespace

bool IsLoneTitle(const NamePosition& place, Span name) {
  const std::string_view words = TrimSpaces(Cut(place.text, name));
  if (HasLegalForm(words) || EndsAsCompany(words) || IsNoName(words)) return false;
  const std::string_view bare = WithoutBracket(words);
  const bool title = !name_words::kLoneTitleEnd.EndOf(bare).empty();
  return title && !place.IsNamedAgain(name);
}

}  // namespace gonggo
