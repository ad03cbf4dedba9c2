// ConfigFile: the user's settings, a YAML file of "key: value" lines.
//
// The file is the user's: reading takes only the lines it knows, and writing changes only the line
// of the key that is set; comments, order, unknown keys and whatever else stands there stay byte
// for byte. Values may be plain, 'single' or "double" quoted; a plain value ends before " #". A
// missing file is an empty one. Thread-compatible; reads and writes the file system.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gonggo::cli {

class ConfigFile {
 public:
  // kIo if the file is there and can't be read.
  [[nodiscard]] static Result<ConfigFile> Load(const std::string& path);
  [[nodiscard]] static ConfigFile FromText(std::string_view text);

  [[nodiscard]] std::optional<std::string> Get(std::string_view key) const;
  // Every "key: value" line at the left margin.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> All() const;

  void Set(std::string_view key, std::string_view value);
  // False if it was not there.
  bool Unset(std::string_view key);

  [[nodiscard]] std::string Text() const;
  // Writes the file in one step, and its folder if there is none.
  [[nodiscard]] Result<void> Save(const std::string& path) const;

 private:
  std::vector<std::string> lines_;
};

}  // namespace gonggo::cli
