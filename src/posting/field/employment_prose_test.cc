#include "posting/field/employment_prose.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string Show(const std::vector<Found<Employment>>& found) {
  std::string out;
  for (const auto& f : found) out += (out.empty() ? "" : " ") + std::string(Id(f.value));
  return out;
}

TEST(EmploymentProse, OfSentences) {
  const struct {
    std::string_view sentence;
    std::string_view kinds;
  } rows[] = {
      {"We offer a permanent position in a calm harbour", "full_time"},
      {"As a full-time, remote map maker you draw coasts", "full_time"},
      {"This part-time role suits early birds", "part_time"},
      {"We are looking for a full-time map maker", "full_time"},
      {"Up to 30,000 per year on a full-time, permanent contract", "full_time"},
      {"Vollzeit | Fulda | ab sofort", "full_time"},
      {"It is a 6 month contract with a chance of more", "contract"},
      {"On a freelance basis", "freelance"},
      {"Benefits Unbefristeter Arbeitsvertrag in einem ruhigen Hafen", "full_time"},
      {"Wir suchen ab sofort in Vollzeit oder Teilzeit", "full_time part_time"},
      {"Umfang: Vollzeit oder Teilzeit", "full_time part_time"},
      {"Die Stelle ist in Voll- oder Teilzeit zu besetzen", "full_time part_time"},
      {"This is a full-time, on-site role based in Porto.", "full_time"},
      {"The Harbour Clerk is a full-time remote position", "full_time"},
      {"We seek a porter to join our team in a flexible part-time role.", "part_time"},
      {"It is a contract position of six months", "contract"},
      // Of others, of earlier days, of what may come.
      {"Our full-time roles come with a boat", ""},
      {"For those who like contract work over a full-time role", ""},
      {"The contract position may become a full-time role", "contract"},
      {"Two years in a full-time position of experience", ""},
      {"We work full-time on boats", ""},
      {"Two years in a full-time role at sea", ""},
      {"Experience in a full-time position", ""},
      {"May lead to a permanent position", ""},
      {"A trial with the possibility of a permanent contract", ""},
      {"Mit der Möglichkeit auf einen unbefristeten Arbeitsvertrag", ""},
      {"All full-time employees get tea", ""},
      {"Full-time positions are listed elsewhere", ""},
      {"This is not a full-time role", ""},
      {"", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Show(ReadEmploymentInProse(row.sentence)), row.kinds) << row.sentence;
}

TEST(EmploymentProse, OfGermanTitles) {
  EXPECT_EQ(Show(ReadGermanTitle("Pflichtpraktikum in Vollzeit im Bereich Kartografie (m/w/d)")),
            "intern");
  EXPECT_EQ(Show(ReadGermanTitle("Buchhalter (m/w/d) in Voll- oder Teilzeit")), "part_time");
  EXPECT_EQ(Show(ReadGermanTitle("Kartograf (m/w/d) Vollzeit")), "full_time");
  EXPECT_EQ(Show(ReadGermanTitle("Praktikumsbetreuung")), "");
  EXPECT_TRUE(IsSideJob("Werkstudent (m/w/d) Kartografie"));
  EXPECT_FALSE(IsSideJob("Kartograf (m/w/d)"));
}

TEST(EmploymentProse, HostileTextIsTotal) {
  for (const std::string_view unit : {"full-time role ", "\xC3", "in teilzeit in vollzeit "}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    EXPECT_TRUE(ReadEmploymentInProse(text).empty());
    EXPECT_LE(ReadGermanTitle(text).size(), 4U);
  }
}

}  // namespace
}  // namespace gonggo
