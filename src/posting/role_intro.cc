#include "posting/role_intro.h"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool Introduces(std::string_view core) {
  const TermTable& table = Headings();
  for (int32_t t = table.FindWhole(core); t >= 0; t = table.NextSameSurface(t)) {
    if (table.terms()[static_cast<size_t>(t)].value == "intro") return true;
  }
  return false;
}

}  // namespace

void TellIntroductions(std::string_view text, const std::vector<Line>& lines,
                       std::vector<Heading>& headings) {
  using enum SectionKind;
  std::optional<SectionKind> next;  // the kind of the next heading of the core below
  for (size_t i = lines.size(); i-- > 0;) {
    Heading& heading = headings[i];
    if (!heading.is_heading || !heading.kind) continue;
    const bool core =
        heading.kind == kDuties || heading.kind == kRequirements || heading.kind == kPreferred;
    if (!core) continue;
    const bool above_duties = next == kDuties && heading.kind == kDuties;
    if (above_duties && Introduces(Cut(text, lines[i].core))) {
      heading.kind = kAbout;
    } else {
      next = heading.kind;
    }
  }
}

}  // namespace gonggo
