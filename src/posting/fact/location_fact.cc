#include "posting/fact/location_fact.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/find_bytes.h"
#include "posting/field/location.h"
#include "posting/field/place_prose.h"
#include "posting/field/place_title.h"
#include "posting/line/labels.h"
#include "posting/saying/name_place.h"
#include "text/markup.h"

namespace gonggo {
namespace {

using enum SectionKind;

// A bullet, a word and the label of a line: behind it a label names nothing.
constexpr size_t kLabelBytes = 24;

class LocationReader {
 public:
  explicit LocationReader(FactSearch& search) : search_(search) {}

  [[nodiscard]] std::optional<Location> Read() {
    if (auto named = ReadNamed()) return named;
    // "Office: none", "where: LinkedIn"
    const auto read = [](std::string_view text, Labelled labelled) {
      const bool no_place =
          labelled == Labelled::kYes && (IsStatedAbsence(text) || IsSiteName(text));
      return no_place ? std::nullopt : ReadLocation(text, labelled);
    };
    if (auto fact = Find({"location"}, read, IsFactPlace)) return WithRegion(*fact);
    const auto in_title = [](std::string_view text, Labelled) { return ReadLocationInTitle(text); };
    if (auto title = Find({}, in_title, [](const Place& p) { return p.is_title; })) return title;
    if (auto abroad = ReadTitleAbroad(PlaceExtent::kTown)) return abroad;
    if (auto offered = Find({}, ReadLocation, [this](const Place& p) {
          return p.kind == kCompany || p.kind == kProcess ||
                 (p.kind == kBenefits && !IsOfHousing(p));
        }))
      return offered;
    // "- 근무지 서울" among what is asked for or done there.
    if (auto item = Find({}, ReadLocation, [this](const Place& p) { return IsLabelledItem(p); }))
      return item;
    if (auto prose = ReadProse()) return prose;
    if (auto remote = ReadRemote()) return remote;
    const auto remote_in = [](std::string_view text, Labelled) { return ReadRemoteInTitle(text); };
    if (auto title = Find({}, remote_in, [](const Place& p) { return p.is_title; })) return title;
    if (auto remote = ReadRemoteInProse()) return remote;
    if (auto abroad = ReadTitleAbroad(PlaceExtent::kAny)) return abroad;
    // "서울 마포구 …에 위치하고 있습니다" among what the company says of itself.
    return Find({}, ReadLocation, [this](const Place& p) {
      return p.kind == kAbout && (Has(p, "에 위치") || Has(p, "에 본사"));
    });
  }

 private:
  template <typename ReadText, typename Wanted>
  std::optional<Location> Find(std::initializer_list<std::string_view> labels, ReadText read,
                               Wanted wanted) {
    return search_.First("location", Field::kLocation, labels, read, wanted);
  }

  // "Nurse | London, UK": asked of the title alone, so that no gate looks out for all the world.
  std::optional<Location> ReadTitleAbroad(PlaceExtent most) {
    for (const Place& place : search_.places().all) {
      if (!place.is_title) continue;
      if (auto found = ReadPlaceAbroadInTitle(search_.TextOf(place), most))
        return Keep(place, *std::move(found));
    }
    return std::nullopt;
  }

  [[nodiscard]] bool Has(const Place& place, std::string_view words) const {
    return FindBytes(search_.TextOf(place), words) != std::string_view::npos;
  }

  // "기숙사 지원 (경기 성남)", "제주 휴양소": where people sleep, not where they work.
  [[nodiscard]] bool IsOfHousing(const Place& place) const {
    return Has(place, "기숙사") || Has(place, "사택") || Has(place, "숙소") || Has(place, "휴양") ||
           Has(place, "콘도") || Has(place, "리조트");
  }

  [[nodiscard]] bool IsLabelledItem(const Place& place) const {
    const bool item =
        place.kind == kRequirements || place.kind == kPreferred || place.kind == kDuties;
    return item &&
           search_.TextOf(place).substr(0, kLabelBytes).find("근무지") != std::string_view::npos;
  }

  // "Location: Lisbon or Porto Pay Rate: …" in running text: the names alone.
  std::optional<Location> ReadNamed() {
    for (const uint32_t index : search_.places().labelled) {
      const Place& place = search_.places().all[index];
      if (place.field != "location") continue;
      if (!place.segment) return std::nullopt;  // a line of its own says it better
      if (auto found = ReadPlaceNames(search_.TextOf(place))) return Keep(place, *std::move(found));
    }
    return std::nullopt;
  }

  // "location: Seogwipo" and below it "region: 제주 서귀포시": of a place that is not known the
  // region that another label gives.
  Location WithRegion(Location location) {
    if (location.region) return location;
    for (const uint32_t index : search_.places().labelled) {
      const Place& place = search_.places().all[index];
      if (place.field != "location") continue;
      const auto other = ReadLocation(search_.TextOf(place), Labelled::kYes);
      if (!other || !other->value.region) continue;
      location.region = other->value.region;
      location.district = other->value.district;
      search_.Evidence("location", place, other->at);
      break;
    }
    return location;
  }

  // "This role will be based in Lisbon" in running text.
  std::optional<Location> ReadProse() {
    for (const Place& place : search_.places().all) {
      if (place.is_title || place.kind == kOther || !place.possible.Has(Field::kPlaceInProse))
        continue;
      auto found = ReadPlaceInProse(search_.TextOf(place));
      if (!found) continue;
      // "our Seoul office"
      if (const auto known = ReadLocation(found->value.raw, Labelled::kYes)) {
        found->value.region = known->value.region;
        found->value.district = known->value.district;
      }
      return Keep(place, *std::move(found));
    }
    return std::nullopt;
  }

  // "Work mode: 100% remote" in running text that names no place.
  std::optional<Location> ReadRemote() {
    for (const uint32_t index : search_.places().labelled) {
      const Place& place = search_.places().all[index];
      if (!place.segment || place.field != "work") continue;
      if (auto found = ReadRemoteAlone(search_.TextOf(place)))
        return Keep(place, *std::move(found));
    }
    return std::nullopt;
  }

  // "This is a fully remote role".
  std::optional<Location> ReadRemoteInProse() {
    for (const Place& place : search_.places().all) {
      if (!place.segment || place.kind == kOther || !place.possible.Has(Field::kPlaceInProse))
        continue;
      if (auto found = gonggo::ReadRemoteInProse(search_.TextOf(place)))
        return Keep(place, *std::move(found));
    }
    return std::nullopt;
  }

  Location Keep(const Place& place, Found<Location> found) {
    search_.Evidence("location", place, found.at);
    // A cell of a table may hold line ends.
    std::string& raw = found.value.raw;
    if (raw.find('\n') != std::string::npos) raw = PlainText(raw);
    return std::move(found.value);
  }

  FactSearch& search_;
};

}  // namespace

void ReadLocationFact(FactSearch& search) {
  search.posting().location = LocationReader(search).Read();
}

}  // namespace gonggo
