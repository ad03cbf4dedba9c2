#include "posting/paragraph/task_openings.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "posting/paragraph/flattened_items.h"

namespace gonggo {
namespace {

// The duties of `part`, a '|' between them.
std::string Duties(std::string_view part) {
  std::vector<Span> items;
  SplitFlattenedItems(part, FlattenedList::kDuties, items);
  std::string shown;
  for (const Span& item : items) {
    if (!shown.empty()) shown += '|';
    shown += Cut(part, item);
  }
  return shown;
}

TEST(TaskOpenings, TellDutiesApart) {
  const struct {
    std::string_view part, items;
  } rows[] = {
      {"Mend the nets on board Coordinate the crew each spring Ensure dry boots (all) Keep a log",
       "Mend the nets on board|Coordinate the crew each spring|Ensure dry boots (all)|Keep a log"},
      {"Build maps with the Product Design team and Maintain them",
       "Build maps with the Product Design team and Maintain them"},
      {"Answer questions from Support and Sales", "Answer questions from Support and Sales"},
      {"Paint the hull for our Partner channels", "Paint the hull for our Partner channels"},
      {"Erstellung von Seekarten und Pflege der Boote Durchführung von Fahrten Unterstützung der "
       "Crew",
       "Erstellung von Seekarten und Pflege der Boote|Durchführung von Fahrten|Unterstützung der "
       "Crew"},
      {"Content Erstellung und die stetige Optimierung",
       "Content Erstellung und die stetige Optimierung"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Duties(row.part), row.items) << row.part;
}

TEST(TaskOpenings, BeginATask) {
  EXPECT_TRUE(BeginsTask("Mend nets. Build boats", 11));
  EXPECT_FALSE(BeginsTask("Mend nets, Build boats", 11));
  EXPECT_FALSE(BeginsTask("Mend nets and Boats", 14));
}

}  // namespace
}  // namespace gonggo
