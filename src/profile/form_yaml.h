// The profile file: YAML that people edit (docs/profile.md).
//
// Writing is for a new file only; a file that exists is read with the lines of everything, and
// changed by form_merge.h line by line. Unknown keys are left alone. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "profile/form.h"

namespace gonggo {

// A profile file holds a résumé's texts: a few hundred KB at the very most.
inline constexpr size_t kMaxProfileFileBytes = size_t{4} << 20U;

// A whole new file with its explanations.
[[nodiscard]] std::string WriteForm(const ProfileForm& form);

// Fails with kInvalidArgument, naming the line, where it is no YAML, holds more than a profile can
// (yaml_limits.h, kMaxFormTexts; with what aliases stand for no more text than a file may have), or
// a known key holds something else than the format has there; with kLimit where it is too large.
// Linear in the file's size.
[[nodiscard]] Result<ProfileForm> ReadForm(std::string_view yaml);

// `text` as a double-quoted scalar on one line.
[[nodiscard]] std::string YamlQuoted(std::string_view text);

// The lines of a job or project as an element of a list, each line with `indent` spaces in front.
[[nodiscard]] std::string WriteEntry(const FormEntry& entry, size_t indent);

}  // namespace gonggo
