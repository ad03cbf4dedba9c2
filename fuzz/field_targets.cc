#include "field_targets.h"

#include <optional>
#include <string>

#include "posting/field/experience.h"
#include "posting/field/found.h"
#include "properties.h"
#include "requirement/years.h"
#include "text/lines.h"
#include "text/normalize.h"

namespace gonggo::fuzz {
namespace {

template <typename T>
void RequireFound(std::string_view line, const std::optional<Found<T>>& found,
                  std::string_view what) {
  if (!found) return;
  RequireSpan(line, found->at, what);
  Require(!found->at.empty(), what);
}

void ReadLine(std::string_view line) {
  for (const Labelled labelled : {Labelled::kNo, Labelled::kYes}) {
    RequireFound(line, ReadExperience(line, labelled), "experience");
  }
  for (const YearsContext context :
       {YearsContext::kAnywhere, YearsContext::kRequirement, YearsContext::kLabelled}) {
    uint32_t after = 0;
    for (const FoundYears& years : FindYears(line, context)) {
      RequireSpan(line, years.at, "years");
      Require(years.at.begin >= after, "years are in order and never overlap");
      after = years.at.end;
      Require(years.min.has_value() || years.max.has_value(), "years have a bound");
    }
  }
}

void ReadLines(std::string_view text) {
  const LineIndex lines(text);
  for (uint32_t line = 1; line <= lines.line_count(); ++line) {
    ReadLine(Cut(text, lines.LineSpan(line)));
  }
}

}  // namespace

void ReadFields(std::string_view bytes) {
  const std::string text = NormalizeText(bytes);
  ReadLines(text);
}

}  // namespace gonggo::fuzz
