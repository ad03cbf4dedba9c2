// LoadSkillOverlay: the user's own skills beside those that are part of the program.
//
// Reads every *.yaml of a folder ($XDG_CONFIG_HOME/gonggo/knowledge), in the order of their names,
// in the format of knowledge/skills/README.md: new entries, or `extends: kubernetes` with further
// surfaces. Examples in the files are checked. Fails with kInvalidArgument, naming file and line,
// where a file is wrong; nothing of it is used then. Thread-safe.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "knowledge/skill_build.h"

namespace gonggo {

// nullptr where the folder is missing or holds no such file.
[[nodiscard]] Result<std::unique_ptr<OwnedSkillTable>> LoadSkillOverlay(const std::string& folder,
                                                                        const SkillTable& base);

}  // namespace gonggo
