#include "posting/paragraph/talk_sentences.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/paragraph/flattened_items.h"

namespace gonggo {
namespace {

TEST(TalkSentences, AskForNothing) {
  for (const std::string_view talk :
       {"We are a small team of rowers.", "We’ve rowed for years", "Our boats are made of oak.",
        "Gullboard is an equal opportunity employer.", "All crews are chosen regardless of age.",
        "At Gullboard, we love boats", "Apply now and join us", "If you think you can row, write",
        "The base salary depends on the boat", "Please send a photo of your boat",
        "Health & Oars: We support your well-being",
        "If you love the sea, we encourage you to apply", "Wir freuen uns auf dich",
        "Unsere Boote sind aus Eiche.", "Schick uns ein Bild deines Bootes",
        "Bei Gullboard, unser Haus am Meer"}) {
    EXPECT_TRUE(AsksForNothing(talk)) << talk;
  }
  for (const std::string_view asks :
       {"We are looking for rowers with three years at sea", "We need a rower who knows SQL",
        "At least three years at sea", "Our tech stack: Python", "We are seeking a rower",
        "At sea, you keep calm", "Weather charts", "Basic salary calculations", "You love boats",
        "Wir suchen dich", "3 years of equal employment opportunity work",
        "Kontaktfreudig und wach", "You learn all your life: We aim high",
        "Excellent knowledge of any compensation package",
        "Candidates with three years at sea are encouraged to apply",
        "Languages: German and English"}) {
    EXPECT_FALSE(AsksForNothing(asks)) << asks;
  }
}

// The items of `part` without talk, a '|' between them.
std::string Left(std::string_view part) {
  std::vector<Span> items;
  SplitFlattenedItems(part, FlattenedList::kDemands, items);
  DropTalk(part, items);
  std::string shown;
  for (const Span& item : items) {
    if (!shown.empty()) shown += '|';
    shown += Cut(part, item);
  }
  return shown;
}

TEST(TalkSentences, NothingIsAskedForBehindTheLast) {
  EXPECT_EQ(Left("Strong arms. A boat. Apply now. Oak is our wood. Free boots."),
            "Strong arms.|A boat.");
  EXPECT_EQ(Left("Strong arms. Apply now. A boat. Good eyes. Free boots."),
            "Strong arms.|A boat.|Good eyes.|Free boots.");
  EXPECT_EQ(Left("Strong arms. We are a crew. A boat."), "Strong arms.|A boat.");
  EXPECT_EQ(Left("Strong arms. Apply anyway. It is essential that you can swim."),
            "Strong arms.|It is essential that you can swim.");
  EXPECT_EQ(Left("Please apply with a photo. Oak is our wood."), "");
  EXPECT_EQ(Left(""), "");
}

}  // namespace
}  // namespace gonggo
