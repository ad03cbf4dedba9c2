// CheckYamlLimits: whether a YAML file is small enough inside to be loaded, before it is.
//
// In:  a whole file. It is gone through event by event, in flat memory and linear time.
// Out: nothing, or the first place that no profile has: a second document, values nested deeper
//      than kMaxFormNesting, more values than kMaxFormNodes. What aliases stand for is counted by
//      who follows them (form_yaml_read.cc). Throws YAML::Exception where it is no YAML.
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace gonggo {

// A line of a project of a job stands six deep; what the user adds for himself may go further.
inline constexpr int kMaxFormNesting = 64;
// Each of kMaxFormTexts texts with an entry, keys and comments of its own has some ten. yaml-cpp
// takes 500 bytes for each.
inline constexpr size_t kMaxFormNodes = 100'000;

struct YamlExcess {
  int line = 0;         // 1-based
  std::string message;  // what there is too much of, without a full stop
  std::string english;  // the same
};

[[nodiscard]] std::optional<YamlExcess> CheckYamlLimits(const std::string& yaml);

}  // namespace gonggo
