#include "columns/ask_places.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "columns/named.h"

namespace gonggo {
namespace {

bool Before(const Evidence& a, const Evidence& b) {
  return std::tie(a.line, a.begin, a.end) < std::tie(b.line, b.begin, b.end);
}

}  // namespace

std::vector<AskPlace> AskPlacesOf(const Posting& posting) {
  std::map<std::tuple<AskKind, std::string_view, Necessity>, std::vector<Evidence>> places;
  VisitNamed(posting,
             [&places](AskKind kind, const std::string& value, Necessity necessity, bool,
                       const Evidence& at) { places[{kind, value, necessity}].push_back(at); });
  std::vector<AskPlace> out;
  for (Ask& ask : AsksOf(posting)) {
    std::vector<Evidence>& at = places[{ask.kind, ask.value, ask.necessity}];
    std::ranges::sort(at, Before);
    const auto twins = std::ranges::unique(at);
    at.erase(twins.begin(), twins.end());
    out.push_back({std::move(ask), std::move(at)});
  }
  return out;
}

}  // namespace gonggo
