#include "posting/note/pay_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(PayLines, Stated) {
  const struct {
    std::string_view page, stated;
  } rows[] = {
      {"Requirements\nKotlin\nThe base salary range for this role in Portugal\n€72,000 - €90,000 "
       "EUR\nFruit",
       "The base salary range for this role in Portugal=label;€72,000 - €90,000 EUR=salary;"},
      {"Requirements\nKotlin\n$29.00 - $36.50 per hour", "$29.00 - $36.50 per hour=salary;"},
      // Above the lists, among benefits, and in sentences.
      {"Skybarley\n$29.00 - $36.50 per hour", ""},
      {"Requirements\n- €1,200 learning budget\n€1,200 learning budget", ""},
      {"We pay on time.", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadPayLines(page.document.text, page.lines);
    std::string stated;
    for (const Line& line : page.lines) {
      if (!line.states.empty())
        stated += std::string(page.At(line.content)) + "=" + std::string(line.states) + ";";
    }
    EXPECT_EQ(stated, row.stated) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
