#include "requirement/year_bands.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

constexpr size_t kLongest = 40;  // bytes of the names between

bool FollowsOn(const FoundYears& low, const FoundYears& high) {
  return low.max && high.min && *low.max <= *high.min;
}

}  // namespace

bool AreBands(std::string_view line, const FoundYears& before, const FoundYears& behind) {
  if (!FollowsOn(before, behind) && !FollowsOn(behind, before)) return false;
  if (behind.at.begin < before.at.end || behind.at.begin - before.at.end > kLongest) return false;
  static constexpr ByteSet kSigns(" ,/()[]:;|+-~&");
  const std::string_view between = line.substr(before.at.end, behind.at.begin - before.at.end);
  bool named = false;
  for (size_t at = 0; at < between.size();) {
    if (kSigns.IsIn(between.substr(at, 1))) {
      ++at;
      continue;
    }
    const size_t end = std::min(kSigns.FirstIn(between, at), between.size());
    std::string_view word = between.substr(at, end - at);
    at = end;
    if (word == "차" || word == "년차" || word == "·" || word == "ㆍ") continue;
    if (SeniorityWords().FindWhole(word) < 0) return false;
    named = true;
  }
  return named;
}

}  // namespace gonggo
