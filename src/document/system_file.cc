#include "document/system_file.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace gonggo {

bool IsSystemFile(std::string_view path) {
  if (path.empty() || path.starts_with("__MACOSX/")) return true;
  const size_t slash = path.rfind('/');
  const std::string name =
      AsciiLower(slash == std::string_view::npos ? path : path.substr(slash + 1));
  static constexpr std::array<std::string_view, 5> kNames = {
      ".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"};
  static constexpr std::array<std::string_view, 4> kBegins = {"~$", "._", ".~lock.", "~wrl"};
  static constexpr std::array<std::string_view, 4> kEnds = {".crdownload", ".part", ".partial",
                                                            ".download"};
  return std::ranges::find(kNames, name) != kNames.end() ||
         std::ranges::any_of(kBegins, [&](auto begin) { return name.starts_with(begin); }) ||
         std::ranges::any_of(kEnds, [&](auto end) { return name.ends_with(end); });
}

}  // namespace gonggo
