#include "store/corrected_place.h"

#include <optional>
#include <string>
#include <utility>

#include "model/labels.h"
#include "posting/field/location.h"
#include "store/named_id.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// The district that was read stays where it may lie in the province.
void PutRegion(std::string_view code, Posting& posting) {
  if (!posting.location) posting.location.emplace();
  if (posting.location->region != code) posting.location->district.reset();
  posting.location->region = code;
}

}  // namespace

bool SetLocation(std::string_view value, Posting& posting) {
  Location location{std::string(value), std::nullopt, std::nullopt};
  if (const auto read = ReadLocation(value, Labelled::kYes)) {
    location.region = read->value.region;
    location.district = read->value.district;
  }
  posting.location = std::move(location);
  return true;
}

bool SetRegion(std::string_view value, Posting& posting) {
  if (const auto region = IdNamed(value, RegionNames())) {
    PutRegion(*region, posting);
    return true;
  }
  const auto read = ReadLocation(value, Labelled::kYes);
  if (!read || !read->value.region || TrimSpaces(read->value.raw) != TrimSpaces(value))
    return false;
  PutRegion(*read->value.region, posting);
  posting.location->district = read->value.district;
  return true;
}

bool KeepRegion(std::string_view value, Posting& posting) {
  const bool is_code = value.size() == 5 && value.starts_with("KR-") &&
                       IsAsciiDigit(static_cast<unsigned char>(value[3])) &&
                       IsAsciiDigit(static_cast<unsigned char>(value[4]));
  if (is_code) PutRegion(value, posting);
  return is_code;
}

}  // namespace gonggo
