// The fuzz targets: each reads bytes in one of the product's ways and holds what comes out against
// its contract.
//
// One table, so that one libFuzzer program (driver.cc) and the replay of the kept corpus in the
// ordinary tests (replay_test.cc) run the same code. A broken property ends the process with a
// message.
#pragma once

#include <span>
#include <string_view>

namespace gonggo::fuzz {

struct Target {
  std::string_view
      name;  // also the folder in fuzz/corpus and, if there, fuzz/dictionary/<name>.txt
  void (*run)(std::string_view bytes);
};

[[nodiscard]] std::span<const Target> AllTargets();

// nullptr if there is none of that name.
[[nodiscard]] const Target* FindTarget(std::string_view name);

}  // namespace gonggo::fuzz
