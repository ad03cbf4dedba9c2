#include "output/list_heading.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {

std::string_view WithoutHeadingNumber(std::string_view heading) {
  heading = TrimSpaces(heading);
  const size_t after_number = heading.find_first_not_of("0123456789");
  if (after_number == 0 || after_number == std::string_view::npos) return heading;
  const std::string_view rest = TrimSpaces(heading.substr(after_number));
  return rest.starts_with('.') || rest.starts_with(')') ? TrimSpaces(rest.substr(1)) : heading;
}

bool IsUsualHeading(std::string_view heading) {
  const TermTable& headings = ListHeadings();
  for (int32_t term = headings.FindWhole(heading); term >= 0;
       term = headings.NextSameSurface(term)) {
    if (headings.terms()[static_cast<size_t>(term)].id == "usual") return true;
  }
  return false;
}

bool GoesOnWrapped(std::string_view first, std::string_view next) {
  std::string joined;
  size_t break_at = 0;
  for (const std::string_view part : {first, next}) {
    break_at = joined.size();
    for (const char c : part) {
      if (c != ' ' && c != '\t') joined += c;
    }
  }
  const auto terms = ListHeadings().terms();
  return break_at > 0 && std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
           return term.id == "wrapped" && joined.starts_with(term.surface) &&
                  break_at < term.surface.size();
         });
}

}  // namespace gonggo
