// OfficePackage: the XML files inside a DOCX or HWPX.
//
// Reads named members of a ZIP, each within a limit that keeps a bomb small. Thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

struct PackageFile {
  std::string name;
  std::string content;
};

struct OfficePackage {
  std::vector<PackageFile> files;  // those that were asked for, in order of their names
  bool damaged = false;            // the ZIP or a member of it can't be read to its end
  bool encrypted = false;
  bool oversized = false;  // a member exceeds the limit
};

// Members whose name starts with one of `prefixes` and ends with ".xml".
[[nodiscard]] OfficePackage ReadOfficePackage(std::string_view zip,
                                              const std::vector<std::string_view>& prefixes);

// The content of `name`, or an empty view.
[[nodiscard]] std::string_view FindFile(const OfficePackage& package, std::string_view name);

// Why nothing could be read from the package, as a Document.
[[nodiscard]] Document ExplainPackage(const OfficePackage& package, Origin origin);

}  // namespace gonggo
