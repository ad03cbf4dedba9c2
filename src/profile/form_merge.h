// MergeForm: what a résumé says, added to a profile file that exists.
//
// Only lines are inserted: what stands in the file, comments and unknown keys included, stays byte
// for byte. A text that is there already is not added again, so importing twice changes nothing. A
// job is the same where organisation, or else title, and the beginning of its period agree. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "profile/form.h"

namespace gonggo {

struct MergedForm {
  std::string yaml;
  size_t added = 0;  // texts
  // Those for which the file has no place by lines ("skills: [Java]"): for the user to add.
  std::vector<std::string> left_out;
};

// Fails as ReadForm does; `yaml` is what the file holds.
[[nodiscard]] Result<MergedForm> MergeForm(std::string_view yaml, const ProfileForm& more);

}  // namespace gonggo
