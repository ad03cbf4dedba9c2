// FindPhones: the Korean phone numbers of a line (the part of FindContacts that knows the numbering
// plan).
//
// Appends to `out`, kind "phone", value as it stands there. Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

void FindPhones(std::string_view text, std::vector<Found<Contact>>& out);

}  // namespace gonggo
