// gonggo_fuzz --target=NAME [libFuzzer's flags] CORPUS…: one program for all targets.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "targets.h"

namespace {
const gonggo::fuzz::Target* chosen = nullptr;
}

extern "C" int LLVMFuzzerInitialize(const int* argc, char*** argv) {
  constexpr std::string_view kFlag = "--target=";  // libFuzzer leaves flags with two dashes alone
  for (int i = 1; i < *argc; ++i) {
    const std::string_view argument = (*argv)[i];
    if (argument.starts_with(kFlag)) {
      chosen = gonggo::fuzz::FindTarget(argument.substr(kFlag.size()));
    }
  }
  if (chosen != nullptr) return 0;
  std::fputs("usage: gonggo_fuzz --target=NAME …; NAME is one of", stderr);
  for (const auto& target : gonggo::fuzz::AllTargets()) {
    std::fprintf(stderr, " %.*s", static_cast<int>(target.name.size()), target.name.data());
  }
  std::fputs("\n", stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  // NOLINTNEXTLINE: libFuzzer hands over bytes as uint8_t.
  chosen->run(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
