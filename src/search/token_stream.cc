#include "search/token_stream.h"

#include <vector>

namespace gonggo {
namespace {

// The tokens at each place.
std::vector<std::vector<std::string_view>> PlacesOf(std::string_view stream) {
  std::vector<std::vector<std::string_view>> places;
  while (!stream.empty()) {
    const size_t end = std::min(stream.find(' '), stream.size());
    std::string_view token = stream.substr(0, end);
    stream.remove_prefix(std::min(end + 1, stream.size()));
    if (token.empty()) continue;
    const bool beside = token.size() > 1 && token.front() == '|';
    if (beside) token.remove_prefix(1);
    if (!beside || places.empty()) places.emplace_back();
    places.back().push_back(token);
  }
  return places;
}

bool Has(const std::vector<std::string_view>& place, std::string_view token, bool prefix) {
  for (const std::string_view candidate : place) {
    if (prefix ? candidate.starts_with(token) : candidate == token) return true;
  }
  return false;
}

}  // namespace

bool StandsIn(const TokenPhrase& phrase, std::string_view stream) {
  const auto places = PlacesOf(stream);
  const size_t size = phrase.tokens.size();
  if (size == 0) return false;
  for (size_t at = 0; at + size <= places.size(); ++at) {
    size_t matched = 0;
    while (matched < size && Has(places[at + matched], phrase.tokens[matched],
                                 phrase.prefix && matched + 1 == size)) {
      ++matched;
    }
    if (matched == size) return true;
  }
  return false;
}

}  // namespace gonggo
