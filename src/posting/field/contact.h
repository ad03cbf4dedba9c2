// FindContacts: e-mail addresses and phone numbers in a line.
//
// Phone numbers are Korean ones in any of their groupings (010-1234-5678, 02) 123-4567, 1588-1234,
// +82 10 …); an e-mail address has a host with a dot. Dates, prices, account and registration
// numbers are none. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::vector<Found<Contact>> FindContacts(std::string_view text);

}  // namespace gonggo
