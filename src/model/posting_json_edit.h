// AppendKeptPostingJson: the JSON form of a posting as it was kept, with what a library changes in
// it, without taking it apart: a sixth of the work of reading and writing it.
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/posting_json.h"

namespace gonggo {

// Appends `kept`, which AppendPostingJson wrote with contacts and without id or text, with `id`,
// and with its contacts or without. False, and nothing is appended, if it does not look as that.
[[nodiscard]] bool AppendKeptPostingJson(std::string_view kept, std::string_view id,
                                         JsonContacts contacts, std::string& out);

}  // namespace gonggo
