#include "posting/line/segments.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

// "field=text" or "text", a bar between.
std::string Show(std::string_view text, size_t begin = 0) {
  std::string shown;
  for (const Segment& s :
       FindSegments(text, {static_cast<uint32_t>(begin), static_cast<uint32_t>(text.size())})) {
    if (!shown.empty()) shown += '|';
    if (!s.field.empty()) shown += std::string(s.field) + '=';
    shown += text.substr(s.at.begin, s.at.size());
  }
  return shown;
}

TEST(Segments, OfText) {
  const struct {
    std::string_view text;
    std::string_view segments;
  } rows[] = {
      {"Location: Porto, Portugal Contract: Permanent Salary: 900 EUR per week Posted Date: Monday "
       "Department: Maps",
       "location=Porto, Portugal|employment=Permanent|salary=900 EUR per week|Monday|Maps"},
      {"We make maps. You draw them! Why? Because", "We make maps.|You draw them!|Why?|Because"},
      {"A kind team. Position Type: Full-Time (Remote) Location: Porto Pay Rate: $28 per hour No "
       "degree needed.",
       "A kind team.|employment=Full-Time (Remote)|location=Porto|salary=$28 per hour No degree "
       "needed."},
      {"Vision insurance Work Location: Remote", "Vision insurance|location=Remote"},
      {"Our office in St. Albans is small.", "Our office in St. Albans is small."},
      {"&lt;p&gt;Salary: $90k&lt;/p&gt;", "p|salary=$90k|/p"},
      // No names of facts, or no values of them.
      {"Im Office: für Ordnung sorgen", "Im Office: für Ordnung sorgen"},
      {"Location: This is a remote job", "Location: This is a remote job"},
      {"the location: Porto", "the location: Porto"},
      {"https://a.example.com:8080/x", "https://a.example.com:8080/x"},
      {"", ""},
      {"...", "..."},
      {"Free tea * A small office in Porto * ** Quiet rooms • 2*3 and a–b",
       "Free tea|A small office in Porto|Quiet rooms|2*3 and a–b"},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.text), row.segments) << row.text;
}

TEST(Segments, TheLabelMayStandBefore) {
  EXPECT_EQ(Show("Work Location: Remote", 14), "location=Remote");
  EXPECT_EQ(Show("Work Location Remote", 13), "Remote");
}

TEST(Segments, CoverTheTextInOrder) {
  for (const std::string_view unit : {"A. ", "Location: ", ": ", "&lt;", "Salary: A. ", "가. "}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    uint32_t last = 0;
    for (const Segment& s : FindSegments(text, {0, static_cast<uint32_t>(text.size())})) {
      ASSERT_GE(s.at.begin, last);
      ASSERT_LT(s.at.begin, s.at.end);
      last = s.at.end;
    }
    EXPECT_LE(last, text.size());
  }
}

TEST(Segments, BelowTheHeadingLocation) {
  constexpr std::string_view kNames = "Pay Good Location Porto Department Maps";
  EXPECT_EQ(Show(kNames, 18), "location=Porto Department Maps");
  EXPECT_EQ(Show("Pay Good Location Barley works here", 18), "Barley works here");
  EXPECT_EQ(Show("Pay Good Location Type Remote", 18), "Type Remote");
}

}  // namespace
}  // namespace gonggo
