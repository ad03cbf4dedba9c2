// ReadMachineDate: a day as programs write it beside a label: seconds or milliseconds since 1970
// ("1798124399", "1798124399000.0"), what Python prints of a date ("datetime.date(2026, 12, 20)").
//
// The day and hour are those in Korea. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "posting/field/found.h"

namespace gonggo {

struct MachineDate {
  Date date;
  std::optional<std::string> time;  // "HH:MM"; none at midnight, which stands for the day alone

  friend bool operator==(const MachineDate&, const MachineDate&) = default;
};

[[nodiscard]] std::optional<Found<MachineDate>> ReadMachineDate(std::string_view text);

}  // namespace gonggo
