// FindContacts: e-mail addresses, phone numbers and named persons in a line, in order.
//
// Phone numbers are Korean ones in any of their groupings (010-1234-5678, 02) 123-4567, 1588-1234,
// +82 10 …); an e-mail address has a host with a dot; a person stands behind a label ("담당자:
// 김하늘 매니저" is 김하늘). Dates, prices, account and registration numbers, and teams behind such
// a label are none. No allocation where there is nothing. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::vector<Found<Contact>> FindContacts(std::string_view text);

}  // namespace gonggo
