// BuildZip: small ZIP files for tests, made when the test runs.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gonggo {

using ZipContent = std::vector<std::pair<std::string, std::string>>;  // name, bytes

[[nodiscard]] std::string BuildZip(const ZipContent& members);

}  // namespace gonggo
