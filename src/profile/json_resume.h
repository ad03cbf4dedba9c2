// ReadJsonResume: a résumé in the JSON Resume form → the form of a profile.
//
// Schema 1.0.0 (https://jsonresume.org/schema) and the key names of older ones ("company",
// "website", "hobbies"). Lines are those of the members in the order of the file, counted from 1,
// since JSON has no lines of its own. Contacts and references are left out. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/result.h"
#include "profile/form.h"

namespace gonggo {

// Whether the bytes are a JSON object: everything else is another format's.
[[nodiscard]] bool LooksLikeJsonObject(std::string_view bytes);

// Fails with kInvalidArgument where it is no JSON, or a JSON without the members of a résumé.
[[nodiscard]] Result<ProfileForm> ReadJsonResume(std::string_view bytes);

}  // namespace gonggo
