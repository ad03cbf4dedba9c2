#include "posting/paragraph/lead_in.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string KindOf(std::string_view words) {
  const auto kind = KindOfLeadIn(words);
  return kind ? std::string(Id(*kind)) : "none";
}

TEST(LeadIn, SaysWhatFollows) {
  const struct {
    std::string_view words, kind;
  } rows[] = {
      {"As a ranger, you will", "duties"},
      {"In this post you’ll be", "duties"},
      {"Your duties include but are not limited to", "duties"},
      {"Zu deinen Aufgaben gehören", "duties"},
      {"You should write to us if you have", "requirements"},
      {"The ideal candidate will have the following", "requirements"},
      {"We look for a person with the following skills", "requirements"},
      {"Das solltest du mitbringen", "requirements"},
      {"Idealerweise hast Du", "preferred"},
      {"Even better if you have", "preferred"},
      {"This walk is not for you if", "about"},
      {"Here’s what you’ll do day-to-day", "duties"},
      {"The impact you will have", "duties"},
      {"The right candidate will", "requirements"},
      {"You must meet the following requirements", "requirements"},
      {"Was wir uns von Dir wünschen", "requirements"},
      {"We would be especially thrilled if you", "preferred"},
      {"Bonus points for", "preferred"},
      {"Our benefits include", "benefits"},
      {"In return you will receive", "benefits"},
      {"Das bieten wir dir", "benefits"},
      // Labels and sentences about something else.
      {"Candidate management", "none"},
      {"You have rowed at least one of the following", "none"},
      {"Boats", "none"},
      {"", "none"},
  };
  for (const auto& row : rows) EXPECT_EQ(KindOf(row.words), row.kind) << row.words;
}

}  // namespace
}  // namespace gonggo
