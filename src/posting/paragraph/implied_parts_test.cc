#include "posting/paragraph/implied_parts.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string Shown(std::string_view text) {
  std::vector<ParagraphPart> parts = {
      {SectionKind::kAbout, {0, static_cast<uint32_t>(text.size())}}};
  AddImpliedParts(text, parts);
  std::string shown;
  for (const ParagraphPart& part : parts) {
    if (!shown.empty()) shown += " | ";
    shown += std::string(Id(part.kind)) + ": " + std::string(Cut(text, part.at));
  }
  return shown;
}

TEST(ImpliedParts, DemandsAndTasks) {
  EXPECT_EQ(Shown("We row far. On your belt 5+ years at sea Knowledge of tides Strong arms"),
            "about: We row far. On your belt | "
            "requirements: 5+ years at sea Knowledge of tides Strong arms");
  EXPECT_EQ(Shown("We row far. Mend the nets on board Paint the hull each spring Maintain the oars "
                  "Lead the watch at night Train young rowers"),
            "about: We row far. Mend the nets on board Paint the hull each spring | "
            "duties: Maintain the oars Lead the watch at night Train young rowers");
  EXPECT_EQ(
      Shown("We row. Build boats. Test oars. Write logs. Minimum of 3 years at sea Good eyes"),
      "about: We row. | duties: Build boats. Test oars. Write logs. | "
      "requirements: Minimum of 3 years at sea Good eyes");
}

TEST(ImpliedParts, TheStackIsToldInASentence) {
  const std::string duties = "Build boats. Test oars. Write logs.";
  EXPECT_EQ(
      Shown("We row far. Our core stack includes Go, Node.js and gRPC, on Fly.io too. We sing. " +
            duties),
      "about: We row far. | stack: Our core stack includes Go, Node.js and gRPC, on Fly.io too. | "
      "about: We sing. | duties: " +
          duties);
  EXPECT_EQ(Shown("Our technology stack: Kotlin and Kafka. " + duties),
            "stack: Our technology stack: Kotlin and Kafka. | duties: " + duties);
  // Nothing but talk.
  EXPECT_EQ(Shown("Our stack includes Go."), "about: Our stack includes Go.");
}

TEST(ImpliedParts, TalkHasNone) {
  for (const std::string_view talk : {"We have been rowing for 20 years. Our boats are strong. "
                                      "Join us and Build something great.",
                                      "The crew of Build and Test, Lead and Own is strong", ""}) {
    EXPECT_EQ(Shown(talk), "about: " + std::string(talk)) << talk;
  }
}

}  // namespace
}  // namespace gonggo
