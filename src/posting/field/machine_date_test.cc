#include "posting/field/machine_date.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(MachineDateTest, ReadsWhatProgramsWrite) {
  const struct {
    std::string_view text;
    std::string_view expected;
  } rows[] = {
      {"1798124399", "2026-12-24 23:59"},
      {"1798124399000", "2026-12-24 23:59"},
      {" 1798124399000.0 ", "2026-12-24 23:59"},
      {"1798038000", "2026-12-24"},  // midnight
      {"datetime.date(2026, 12, 20)", "2026-12-20"},
      {"datetime.datetime(2026, 12, 20, 18, 30)", "2026-12-20 18:30"},
      {"datetime.datetime(2026, 12, 20, 18, 30, 59, 1)", "2026-12-20 18:30"},
      {"datetime.date(2026, 13, 20)", "none"},
      {"datetime.date(2026, 12", "none"},
      {"datetime.date()", "none"},
      {"0212345678", "none"},
      {"9798124399", "none"},
      {"20261220", "none"},
      {"17981243990001", "none"},
      {"1798124399 명", "none"},
      {"", "none"},
  };
  for (const auto& row : rows) {
    const auto found = ReadMachineDate(row.text);
    const std::string read =
        !found ? "none"
               : FormatDate(found->value.date) +
                     (found->value.time ? ' ' + *found->value.time : std::string());
    EXPECT_EQ(read, row.expected) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
