#include "posting/line/legal_form.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "posting/line/names.h"
#include "posting/line/word_lists.h"
#include "text/utf8.h"

namespace gonggo {

std::string_view WithoutLegalForm(std::string_view name) {
  static constexpr std::string_view kForms[] = {"(주)", "(유)", "㈜",     "주식회사", "유한회사",
                                                "Inc.", "Inc",  "컴퍼니", "코리아",   "Korea"};
  static constexpr BeginWords kAtBegin(kForms);
  static constexpr EndWords kAtEnd(kForms);
  name = TrimSpaces(name);
  if (!kAtBegin.Begins(name) && !kAtEnd.Ends(name)) return name;
  for (const std::string_view form : kForms) {
    if (name.starts_with(form)) name.remove_prefix(form.size());
    if (name.ends_with(form)) name.remove_suffix(form.size());
    name = TrimSpaces(name);
  }
  return name;
}

std::optional<CompanyAndJob> SplitByLegalForm(std::string_view text, Span at) {
  static constexpr std::array<std::string_view, 3> kForms = {"(주)", "㈜", "주식회사"};
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
