#include "posting/note/stacked_labels.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// "경력 5년 이상=experience;" for each value that is told to state a field.
std::string Stated(std::string_view text) {
  Page page = MakePage(text);
  ReadStackedLabels(page.document.text, page.lines);
  std::string stated;
  for (const Line& line : page.lines) {
    if (line.states.empty() || line.states == "label") continue;
    stated += std::string(page.At(line.content)) + "=" + std::string(line.states) + ";";
  }
  return stated;
}

TEST(StackedLabels, Table) {
  const struct {
    std::string_view page, stated;
  } rows[] = {
      {"핵심 정보\n경력\n경력 5년 이상\n학력\n대졸 이상\n근무지역\n경기 이천시",
       "경력 5년 이상=experience;대졸 이상=education;경기 이천시=location;"},
      // Blank lines between the pairs; a heading of the board's between two of them.
      {"경력\n신입·경력\n\n학력\n무관\n근무조건\n고용형태\n정규직",
       "신입·경력=experience;무관=education;정규직=employment;"},
      {"경력\n3년 이상\n구분\n기간제\n학력\n대졸\n급여\n협의",
       "3년 이상=experience;대졸=education;협의=salary;"},
      // Two facts are no table, and a label needs its value below, one blank line between at most.
      {"경력\n3년 이상\n학력\n대졸", ""},
      {"경력\n\n3년 이상\n\n학력\n\n대졸\n\n급여\n\n협의",
       "3년 이상=experience;대졸=education;협의=salary;"},
      {"경력\n\n\n3년 이상\n학력\n\n\n대졸\n급여\n\n\n협의", ""},
      // A value of several lines, up to the next label.
      {"Pay\n£28,000 a year\nJob type\nPermanent\nFull-time\nLocation\nExeter",
       "£28,000 a year=salary;Permanent=employment;Full-time=employment;Exeter=location;"},
      {"locations\nGalway, Ireland\ntime type\nFull time\nposted on\nPosted 6 Days Ago\ntime left "
       "to apply\nEnd Date: December 14, 2026",
       "Galway, Ireland=location;Full time=employment;Posted 6 Days Ago=posted;End Date: December "
       "14, 2026=deadline;"},
      {"Job Location\nToronto\nRemote Work Policy\nIn office\nCompany Location\nOslo\nVisa "
       "Sponsorship\nNot Available\nSkills\nSwift\nKotlin\nExperience\n5+ years",
       "Toronto=location;In office=work;Oslo=circumstance;Not "
       "Available=circumstance;Swift=stack;Kotlin=stack;5+ years=experience;"},
      // A day leaves no doubt.
      {"접수기간 및 방법\n시작일\n2026.11.12 10:00\n마감일\n2026.12.12 23:59",
       "2026.11.12 10:00=posted;2026.12.12 23:59=deadline;"},
      {"마감일\n상시채용", ""},
      {"경력\n3년 이상\n하늘보리\n들보리\n물안개\n학력\n대졸\n급여\n협의", ""},
      // Items are asked for.
      {"자격요건\n- 경력\n- 3년 이상\n- 학력\n- 대졸\n- 급여\n- 협의", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Stated(row.page), row.stated) << row.page;
}

}  // namespace
}  // namespace gonggo
