#include "text/meaningful_end.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(MeaningfulEnd, LeavesClosingWordsOut) {
  const struct {
    std::string_view text;
    std::string_view meaningful;
  } rows[] = {{"경험이 있으신 분 (필수).", "경험이 있으신 분"},
              {"경험 (Java) (Go)!!", "경험"},
              {"경험", "경험"},
              {"경험)", "경험)"},
              {"(전부 괄호)", "(전부 괄호)"},
              {"...", ""},
              {"", ""}};
  for (const auto& row : rows)
    EXPECT_EQ(row.text.substr(0, MeaningfulEnd(row.text)), row.meaningful) << row.text;
  for (const char c : {'(', ')', '.', ' '}) {
    const std::string hostile(1'000'000, c);
    EXPECT_LE(MeaningfulEnd(hostile), hostile.size());
  }
}

}  // namespace
}  // namespace gonggo
