// UrlNames: the words of the addresses in a posting that may be its company's: "nimbus" of
// "https://jobs.example.com/nimbus/1", "nimbus-farm" of "https://nimbus-farm.example.com".
//
// A board's address names who posts there even where the page itself doesn't, but in lower case and
// without spaces: it tells whether a name in the text is the company's. Linear. Thread-safe once
// made.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

class UrlNames {
 public:
  UrlNames(std::string_view text, const std::vector<Line>& lines, LineRange range);

  // Whether an address has `name` ("Nimbus Farm") for its host or one of its first folders.
  [[nodiscard]] bool Has(std::string_view name) const;

 private:
  void AddUrlsOf(std::string_view line);
  void AddParts(std::string_view url);

  std::unordered_set<std::string> names_;  // lower case, letters and digits alone
};

}  // namespace gonggo
