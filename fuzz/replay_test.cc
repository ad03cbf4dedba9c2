// Runs every target over its kept corpus and over the examples: what fuzzing once found stays
// mended.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "targets.h"

namespace gonggo::fuzz {
namespace {

std::vector<std::filesystem::path> FilesIn(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::exists(folder)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string Bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

class Replay : public testing::TestWithParam<Target> {};

TEST_P(Replay, KeptCorpusAndExamples) {
  const std::filesystem::path root = GONGGO_SOURCE_DIR;
  std::vector<std::filesystem::path> files =
      FilesIn(root / "fuzz" / "corpus" / std::string(GetParam().name));
  const auto examples = FilesIn(root / "examples");
  files.insert(files.end(), examples.begin(), examples.end());
  GetParam().run("");
  for (const auto& file : files) {
    // A broken property ends the process: say first where.
    RecordProperty("input", file.string());
    std::fprintf(stderr, "%s\n", file.c_str());
    GetParam().run(Bytes(file));
  }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Replay, testing::ValuesIn(AllTargets().begin(), AllTargets().end()),
                         [](const testing::TestParamInfo<Target>& target) {
                           return std::string(target.param.name);
                         });

}  // namespace
}  // namespace gonggo::fuzz
