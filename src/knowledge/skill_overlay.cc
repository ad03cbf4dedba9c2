#include "knowledge/skill_overlay.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace gonggo {
namespace {

// A user writes tens of entries; more is a wrong folder.
constexpr size_t kMaxFiles = 100;
constexpr uintmax_t kMaxFileBytes = 4U << 20U;

Result<std::vector<std::string>> YamlFiles(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  std::filesystem::directory_iterator it(folder, error);
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
    return files;
  if (error) return Fail(ErrorCode::kIo, folder + ": " + error.message());
  for (const auto end = std::filesystem::directory_iterator(); it != end && !error;
       it.increment(error)) {
    const std::string path = it->path().string();
    if (!path.ends_with(".yaml") && !path.ends_with(".yml")) continue;
    std::error_code ignored;
    if (it->file_size(ignored) > kMaxFileBytes && !ignored)
      return Fail(ErrorCode::kLimit, path + ": a knowledge file has at most 4 MiB");
    files.push_back(path);
  }
  if (error) return Fail(ErrorCode::kIo, folder + ": " + error.message());
  if (files.size() > kMaxFiles)
    return Fail(ErrorCode::kLimit, folder + ": more than 100 knowledge files");
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Result<std::unique_ptr<OwnedSkillTable>> LoadSkillOverlay(const std::string& folder,
                                                          const SkillTable& base) {
  const auto files = YamlFiles(folder);
  if (!files) return std::unexpected(files.error());
  if (files->empty()) return nullptr;
  SkillSources sources = SourcesOf(base);
  for (const std::string& file : *files) {
    if (const auto read = ReadSkills(file, sources); !read) return std::unexpected(read.error());
  }
  auto table = BuildSkillTable(sources);
  if (!table) return std::unexpected(table.error());
  const auto failures = CheckSkillExamples((*table)->table, sources.examples);
  if (!failures.empty()) return Fail(ErrorCode::kInvalidArgument, failures.front());
  return table;
}

}  // namespace gonggo
