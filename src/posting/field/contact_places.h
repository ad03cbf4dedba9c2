// ContactPlaces: everything in a text by which somebody can be reached, for what is shown to
// others.
//
// More than FindContacts (contact.h), which reads what a posting says and must not take a thing for
// what it is not: also numbers of other countries and those behind a label ("Fax 555-0100"),
// addresses that are written around ("name [at] example.com", "name 골뱅이 example.com"), rooms and
// names of chats (open.kakao.com/…, t.me/…, "카톡 ID: abc"), and the names of whom to ask
// (contact_person.h). A label may stand in the line above what it names ("담당자" / "김하늘").
// Links to pages, dates, versions, pay and registration numbers stay. Linear; pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// In order, none inside another.
[[nodiscard]] std::vector<Span> ContactPlaces(std::string_view text);

// `text` with "…" in the place of each; true if there was one.
bool HideContacts(std::string& text);

// The same for lines that are shown one by one: one that says nothing but whom to ask ("담당자:
// 김하늘 대리 (02-…)") is "…" as a whole, and so is a label alone above it.
bool HideContactLines(std::string& text);

}  // namespace gonggo
