// Inputs: the files, folders and '-' that a user names → what to read, in a fixed order.
//
// A folder gives its regular files and those of its subfolders, by name, without hidden ones and
// the folder that a browser saved beside a page ("공고_files" of "공고.html"); links to folders are
// not followed, so that a loop cannot trap the walk. What cannot be read is listed as a failure and
// the rest goes on. Reads the file system; thread-safe.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"

namespace gonggo::cli {

struct InputFailure {
  std::string path;
  std::string message;  // names the path
};

struct InputList {
  std::vector<std::string> files;  // paths, or "-"
  std::vector<InputFailure> failures;
  std::set<std::string> found;  // those of `files` whose folder was named, rather than they
};

// True for "https://…" and "http://…" in any case.
[[nodiscard]] bool IsUrl(std::string_view argument);

[[nodiscard]] InputList ExpandInputs(const std::vector<std::string>& arguments,
                                     const Context& context);

}  // namespace gonggo::cli
