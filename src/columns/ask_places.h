// AskPlaces: where a posting names what it asks for. Pure; thread-safe.
#pragma once

#include <vector>

#include "columns/row.h"

namespace gonggo {

struct AskPlace {
  Ask ask;
  // Each place at which it is asked for with that necessity, in order. A trait has its line alone,
  // without bytes.
  std::vector<Evidence> at;

  friend bool operator==(const AskPlace&, const AskPlace&) = default;
};

// Of each of AsksOf(posting), in its order.
[[nodiscard]] std::vector<AskPlace> AskPlacesOf(const Posting& posting);

}  // namespace gonggo
