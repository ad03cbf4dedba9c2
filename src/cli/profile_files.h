// Profile files: $XDG_DATA_HOME/gonggo/profiles/NAME.yaml, and reading one (docs/profile.md).
//
// Read and write the file system. Not thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "knowledge/skill_table.h"
#include "model/profile.h"
#include "profile/form.h"

namespace gonggo::cli {

// Where a profile of this name is kept. kInvalidArgument for a name that is no plain file name.
[[nodiscard]] Result<std::string> ProfilePath(const Context& context, const std::string& name);

// The names of all profiles, sorted.
[[nodiscard]] std::vector<std::string> ProfileNames(const Context& context);

// The profile that --profile names, else the only one there is, else "default". kNotFound with
// what to do where there is none; kInvalidArgument with their names where there are several.
[[nodiscard]] Result<std::string> ChosenProfile(const Context& context, const Arguments& arguments);

// A whole file of at most `limit` bytes.
[[nodiscard]] Result<std::string> ReadWholeFile(const Context& context, const std::string& path,
                                                size_t limit);

// The file of a profile, read and derived against the context's day.
[[nodiscard]] Result<Profile> LoadProfile(Context& context, const std::string& name);
// The same of any file: a profile file (.yaml), or a résumé that is read without being kept.
[[nodiscard]] Result<Profile> LoadProfileFile(Context& context, const std::string& path,
                                              const std::string& name);

struct ImportedResume {
  ProfileForm form;
  std::vector<std::string> remarks;
  // The job that it offers, where it is a posting: under headings it asks for something, and shows
  // nobody's experience. Empty where it is none.
  std::string offers;
};

// A résumé of any format. The error's message names the file and says what to do.
[[nodiscard]] Result<ImportedResume> ReadResumeFile(const Context& context,
                                                    const std::string& path);

// The state of a profile before its last change, in the same folder. One that was not there before
// leaves none.
[[nodiscard]] std::string FormerProfilePath(const std::string& path);

inline constexpr std::string_view kDefaultProfile = "default";

}  // namespace gonggo::cli
