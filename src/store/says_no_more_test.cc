#include "store/says_no_more.h"

#include <gtest/gtest.h>

#include <functional>
#include <string_view>

namespace gonggo {
namespace {

Posting Page() {
  Posting posting;
  posting.company = "하늘보리";
  posting.title = "서버 개발자";
  posting.deadline = Deadline{.date = MakeDate(2026, 12, 31), .raw = "~12/31"};
  posting.experience = Experience{.min = 3};
  posting.employment = {Employment::kFullTime};
  for (const std::string_view text : {"자바 경험", "고 경험"}) {
    Requirement requirement;
    requirement.text = text;
    posting.requirements.push_back(requirement);
  }
  return posting;
}

// A digest of it: names and requirements.
Posting Excerpt() {
  Posting posting = Page();
  posting.deadline.reset();
  posting.experience.reset();
  posting.employment.clear();
  return posting;
}

TEST(SaysNoMore, APartOfTheOther) {
  EXPECT_TRUE(SaysNoMore(Excerpt(), Page()));
  EXPECT_FALSE(SaysNoMore(Page(), Excerpt()));
  EXPECT_FALSE(SaysNoMore(Page(), Page()));  // as much: the newer one is shown
}

TEST(SaysNoMore, HalfOfTheRequirements) {
  Posting whole = Page();
  whole.requirements.push_back(whole.requirements.front());
  whole.requirements.back().text = "리눅스와 네트워크에 대한 이해";
  EXPECT_TRUE(SaysNoMore(Page(), whole));
  EXPECT_FALSE(SaysNoMore(whole, Page()));
}

TEST(SaysNoMore, NotWhatAddsAnything) {
  using Change = std::function<void(Posting&)>;
  const Change changes[] = {
      [](Posting& p) { p.deadline = Deadline{.date = MakeDate(2027, 1, 15)}; },
      [](Posting& p) { p.experience = Experience{.min = 5}; },
      [](Posting& p) { p.salary = Salary{.min = 40'000'000}; },
      [](Posting& p) { p.link = "https://jobs.example.com/7"; },
      [](Posting& p) { p.employment = {Employment::kContract}; },
      [](Posting& p) { p.requirements.front().text = "코틀린 경험"; },
  };
  for (size_t i = 0; i < std::size(changes); ++i) {
    Posting newer = Excerpt();
    changes[i](newer);
    EXPECT_FALSE(SaysNoMore(newer, Page())) << i;
  }
  // Another spelling of the names, and how a day is written, are nothing new.
  Posting newer = Excerpt();
  newer.company = "㈜하늘보리";
  newer.deadline = Page().deadline;
  newer.deadline->raw = "2026-12-31";
  EXPECT_TRUE(SaysNoMore(newer, Page()));
}

TEST(SaysNoMore, WhatCouldNotBeReadSaysNothing) {
  Posting picture = Page();
  picture.diagnostics.push_back({"image_only", ""});
  EXPECT_FALSE(SaysNoMore(Excerpt(), picture));
}

}  // namespace
}  // namespace gonggo
