// WithSavedFrames: a page that a browser saved as "complete" ("공고.html" beside "공고_files/")
// with the frames that hold its posting put where they stood.
//
// Boards keep the body of a posting in a frame, which browsers save as a file of its own, beside
// those of advertisements. A frame is put in where it has a heading of duties, requirements or
// wishes. Reads the file system. Thread-safe.
#pragma once

#include <optional>
#include <string>

namespace gonggo {

// The page in its own charset, what was put in as ASCII with references; nullopt where `file` is no
// such page or none of its frames holds a posting.
[[nodiscard]] std::optional<std::string> WithSavedFrames(const std::string& file);

// The folder of what belongs to the saved page `file`; empty where its name is no page's.
[[nodiscard]] std::string FolderOfSavedPage(const std::string& file);

}  // namespace gonggo
