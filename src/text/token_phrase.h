// TokenPhrase: tokens that stand one after the other in an indexed text. A plain value.
#pragma once

#include <string>
#include <vector>

namespace gonggo {

struct TokenPhrase {
  std::vector<std::string> tokens;
  bool prefix = false;  // the last token may go on

  friend bool operator==(const TokenPhrase&, const TokenPhrase&) = default;
};

}  // namespace gonggo
