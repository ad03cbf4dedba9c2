#include "posting/line/legal_form.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "posting/line/names.h"
#include "posting/line/word_lists.h"
#include "text/company_forms.h"
#include "text/trim.h"
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

namespace {

// "[주식회사 누리정밀] 생산직 사원 모집", "【(주)누리정밀 들빛공장】 …": all of the brackets is the
// company.
std::optional<CompanyAndJob> SplitByBrackets(std::string_view text, Span at) {
  const std::string_view name = Cut(text, at);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"[", "]"}, {"【", "】"}}) {
    if (!name.starts_with(open)) continue;
    const size_t end = name.find(close);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view company = TrimSpaces(name.substr(open.size(), end - open.size()));
    const std::string_view job = TrimSpaces(name.substr(end + close.size()));
    if (!HasLegalForm(company) || !IsRole(job)) return std::nullopt;
    return CompanyAndJob{SpanOf(text, company), SpanOf(text, job)};
  }
  return std::nullopt;
}

// "(주)가람인쇄에서 함께 일할 디자이너를 찾습니다": the name without its particle.
std::string_view WithoutParticle(std::string_view name) {
  static constexpr std::string_view kAt[] = {"에서는", "에서"};
  for (const std::string_view at : kAt) {
    if (name.ends_with(at)) return name.substr(0, name.size() - at.size());
  }
  return name;
}

}  // namespace

std::optional<CompanyAndJob> SplitByLegalForm(std::string_view text, Span at) {
  static constexpr auto kForms = CompanyFormsOf<static_cast<unsigned>(FormKind::kSign) |
                                                static_cast<unsigned>(FormKind::kWord)>();
  constexpr std::string_view kParted = "|-–—:]】";  // then something else parts the two
  const std::string_view name = Cut(text, at);
  if (name.starts_with("[") || name.starts_with("【")) {
    if (auto split = SplitByBrackets(text, at)) return split;
  }
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
    return CompanyAndJob{SpanOf(text, WithoutParticle(name.substr(0, end))), SpanOf(text, job)};
  }
  return std::nullopt;
}

}  // namespace gonggo
