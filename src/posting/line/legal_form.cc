#include "posting/line/legal_form.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/names.h"
#include "posting/line/word_lists.h"
#include "text/company_forms.h"
#include "text/utf8.h"

namespace gonggo {

std::string_view WithoutLegalForm(std::string_view name) {
  constexpr unsigned kKinds = static_cast<unsigned>(FormKind::kSign) |
                              static_cast<unsigned>(FormKind::kWord) |
                              static_cast<unsigned>(FormKind::kLatin);
  static constexpr auto kForms = CompanyFormsOf<kKinds>();
  static constexpr BeginWords kFormBegins(kForms);
  static constexpr EndWords kFormEnds(kForms);
  // Whose branch it is.
  static constexpr std::string_view kBranches[] = {"컴퍼니", "코리아", "Korea"};
  static constexpr BeginWords kBranchBegins(kBranches);
  static constexpr EndWords kBranchEnds(kBranches);
  name = TrimSpaces(name);
  // Nearly no name: two bytes tell.
  if (kFormBegins.Begins(name) || kFormEnds.Ends(name)) name = WithoutForms(name, kKinds);
  name.remove_prefix(kBranchBegins.BeginOf(name).size());
  name = kBranchEnds.CutFrom(name);
  return TrimSpaces(name);
}

std::optional<CompanyAndJob> SplitByLegalForm(std::string_view text, Span at) {
  static constexpr auto kForms = CompanyFormsOf<static_cast<unsigned>(FormKind::kSign) |
                                                static_cast<unsigned>(FormKind::kWord)>();
  constexpr std::string_view kParted = "|-–—:]】";  // then something else parts the two
  const std::string_view name = Cut(text, at);
  for (const std::string_view form : kForms) {
    const size_t begin = name.find(form);
    if (begin == std::string_view::npos) continue;
    // In front of a name, the form ends with the name's first word.
    const size_t behind = begin + form.size();
    const size_t word = std::min(name.find_first_not_of(' ', behind), name.size());
    const size_t end = begin > 0 ? behind : name.find(' ', word);
    if (end >= name.size()) return std::nullopt;
    const std::string_view job = TrimSpaces(name.substr(end));
    const bool parted = job.empty() || kParted.find(job.front()) != std::string_view::npos;
    if (parted || !IsRole(job) || IsRole(name.substr(0, end))) return std::nullopt;
    const auto job_begin = static_cast<uint32_t>(job.data() - text.data());
    return CompanyAndJob{{at.begin, at.begin + static_cast<uint32_t>(end)},
                         {job_begin, job_begin + static_cast<uint32_t>(job.size())}};
  }
  return std::nullopt;
}

}  // namespace gonggo
