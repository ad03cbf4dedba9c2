#include "posting/paragraph/flattened_items.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

// The items of `part`, a '|' between them.
std::string Items(std::string_view part) {
  std::vector<Span> items;
  SplitFlattenedItems(part, FlattenedList::kDemands, items);
  std::string shown;
  for (const Span& item : items) {
    if (!shown.empty()) shown += '|';
    shown += Cut(part, item);
  }
  return shown;
}

TEST(FlattenedItems, BeginLikeRequirements) {
  const struct {
    std::string_view part, items;
  } rows[] = {
      {"3+ years of experience in maps, data or boots Strong writing skills and Strong nerves "
       "Bachelor's degree or at least 5 years of work Must like dogs. Ability to walk",
       "3+ years of experience in maps, data or boots|Strong writing skills and Strong nerves|"
       "Bachelor's degree or at least 5 years of work|Must like dogs.|Ability to walk"},
      // Words that begin like an opening, or end a name.
      {"Experience in the Harbour Master / Master Data team Platform Mastery of tides",
       "Experience in the Harbour Master / Master Data team Platform Mastery of tides"},
      {"Tide Fluency: reads charts Minimum Experience: 5+ years at sea",
       "Tide Fluency: reads charts|Minimum Experience: 5+ years at sea"},
      {"Good swimmer Bachelor's Degree in boats", "Good swimmer|Bachelor's Degree in boats"},
      {"Around 4+ years of rowing", "Around 4+ years of rowing"},
      {"Experience: Roughly 6+ years of rowing Over 2 years of steering",
       "Experience: Roughly 6+ years of rowing Over 2 years of steering"},
      {"Care for enterprise Knowledge Graphs Knowledge of tides Meticulous Attention to detail",
       "Care for enterprise Knowledge Graphs|Knowledge of tides Meticulous Attention to detail"},
      // Marks of the list that were left in the text.
      {"✅ Licence for small boats ✅ Completed a course in first aid ✅ Strong arms",
       "Licence for small boats|Completed a course in first aid|Strong arms"},
      {"✔️ Reads charts ✔️ Knows e-mail and day-to-day work",
       "Reads charts|Knows e-mail and day-to-day work"},
      {"- Reads charts - Swims far - Rows", "Reads charts|Swims far|Rows"},
      {"Reads charts - at sea and on land", "Reads charts - at sea and on land"},
      {"Experience with oars is an advantage&nbsp; Experience with sails",
       "Experience with oars is an advantage|Experience with sails"},
      // Who is spoken of begins a sentence.
      {"Strong arms You love the sea You'll row, and You see",
       "Strong arms|You love the sea|You'll row, and You see"},
      {"Rowing experience Valid driver's license Deep knowledge of tides",
       "Rowing experience|Valid driver's license|Deep knowledge of tides"},
  };
  for (const auto& row : rows) EXPECT_EQ(Items(row.part), row.items) << row.part;
}

}  // namespace
}  // namespace gonggo
