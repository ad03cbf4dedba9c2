// Telephone numbers beside those of the Korean plan (contact_phone.h): of other countries, and
// whatever stands behind a label.
//
// Both append to `out` where a number stands. For what is hidden from others: a number without a
// label counts only in a form that nothing else has. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// "+1 415 555 0100", "(415) 555-0100", "415-555-0100", "82-10-1234-5678", "공일공 1234 5678".
void FindOtherNumbers(std::string_view line, std::vector<Span>& out);

// Seven digits or more right behind a label: "Fax: 555-0100", "연락처 8210 1234 5678",
// "?phone=4155550100". Dates and amounts are none.
void FindLabelledNumbers(std::string_view line, std::vector<Span>& out);

}  // namespace gonggo
