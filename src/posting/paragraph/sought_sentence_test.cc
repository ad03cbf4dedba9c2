#include "posting/paragraph/sought_sentence.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(SoughtSentence, SaysWhom) {
  const struct {
    std::string_view text, sentence;
  } rows[] = {
      {"We row far. We're looking for a rower who keeps calm at 2.5 knots. We sing.",
       "We're looking for a rower who keeps calm at 2.5 knots."},
      {"The ideal candidate knows the tides! We sing.", "The ideal candidate knows the tides!"},
      {"We are seeking a rower with ten years at sea",
       "We are seeking a rower with ten years at sea"},
      {"We are looking for a rower to join our crew. We sing.", ""},
      {"If you're looking for a crew with heart, row with us.", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const auto found = FindSoughtSentence(row.text);
    EXPECT_EQ(found ? Cut(row.text, *found) : "", row.sentence) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
