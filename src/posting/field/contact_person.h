// FindPersons: the names of persons behind a label ("담당자: 김하늘 매니저" → 김하늘).
//
// A Korean name is two to four syllables that begin with a family name and stand alone or before a
// title; an English one is two or three capitalised words. Teams, departments and "추후 안내" are
// no persons. Appends to `out`, kind "person". Linear; pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

void FindPersons(std::string_view text, std::vector<Found<Contact>>& out);

}  // namespace gonggo
