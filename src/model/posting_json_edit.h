// Changes of the JSON form of a posting as text, without taking it apart: a sixth of the work of
// reading and writing it.
//
// Quotes inside of a string are escaped, so that a member's name with its comma, quotes and colon
// stands nowhere but where it is one; and members have a fixed order. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/posting_json.h"

namespace gonggo {

// Appends `kept`, which AppendPostingJson wrote with contacts and without id or text, with `id`,
// and with its contacts or without. False, and nothing is appended, if it does not look as that.
[[nodiscard]] bool AppendKeptPostingJson(std::string_view kept, std::string_view id,
                                         JsonContacts contacts, std::string& out);

// What AppendPostingJson wrote, with the lists empty that say what its lines mean: conditions,
// any_of, years and traits of requirements; skills, years, evidence. What is left (facts, sections,
// the texts of requirements) is a third of it, and all that printing the lines again needs. nullopt
// if it does not look as the writer's.
[[nodiscard]] std::optional<std::string> JsonOfLines(std::string_view json);

// The value of a posting's own member ("salary"), as AppendPostingJson wrote it; nullopt if there
// is no such member. A view into `json`.
[[nodiscard]] std::optional<std::string_view> MemberOfPostingJson(std::string_view json,
                                                                  std::string_view member);

}  // namespace gonggo
