#include "posting/heading/heading_names.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "posting/line/names.h"

namespace gonggo {
namespace {

constexpr std::string_view kDot = " · ";

// As a digest says it (output/digest.h).
bool IsNotStated(std::string_view name) {
  constexpr std::string_view kWords[] = {"회사 미기재", "제목 미기재", "no company", "no title"};
  return std::ranges::find(kWords, name) != std::ranges::end(kWords);
}

std::optional<Span> Stated(std::string_view text, Span name) {
  return IsNotStated(Cut(text, name)) ? std::nullopt : std::optional(name);
}

}  // namespace

std::optional<DottedHeading> SplitAtLastDot(std::string_view core) {
  const size_t at = core.rfind(kDot);
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  return DottedHeading{core.substr(0, at), core.substr(at + kDot.size())};
}

HeadingNames NamesOfHeading(std::string_view text, Span names) {
  const std::string_view words = Cut(text, names);
  // A digest parts names by dots alone; "Sales Manager, Korea" is one of them.
  const bool digest = text.substr(std::min<size_t>(names.end, text.size())).starts_with(kDot);
  const std::string_view mark = digest ? kDot : ", ";
  const size_t at = words.find(mark);
  if (at == std::string_view::npos) {
    if (IsNotStated(words)) return {};
    return digest || IsRole(words) ? HeadingNames{.title = names} : HeadingNames{.company = names};
  }
  Span company = {names.begin, names.begin + static_cast<uint32_t>(at)};
  Span title = {company.end + static_cast<uint32_t>(mark.size()), names.end};
  if (!digest && IsRole(Cut(text, company)) && !IsRole(Cut(text, title))) std::swap(company, title);
  return {Stated(text, company), Stated(text, title)};
}

size_t NumberSize(std::string_view names) {
  const size_t digits = std::min(names.find_first_not_of("0123456789"), names.size());
  const size_t dot = names.find_first_not_of(' ', digits);
  if (digits == 0 || dot == std::string_view::npos || names[dot] != '.') return 0;
  return std::min(names.find_first_not_of(' ', dot + 1), names.size());
}

}  // namespace gonggo
