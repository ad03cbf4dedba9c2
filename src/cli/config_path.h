// ConfigPath: where the user's settings are; empty if the environment names no place. Pure.
#pragma once

#include <string>

#include "cli/environment.h"

namespace gonggo::cli {

[[nodiscard]] inline std::string ConfigPath(const Environment& environment) {
  return environment.config_home.empty() ? "" : environment.config_home + "/gonggo/config.yaml";
}

}  // namespace gonggo::cli
