#include "posting/paragraph/paragraph.h"
#include "posting/line/lines.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

const std::string kAbout =
    "Barley Maps draws maps for people who walk. We started in a garage and now help hikers in "
    "forty countries to find their way home, with paper and on the phone alike. Our team values "
    "Responsibilities that are shared and skills that grow. ";
const std::string kDuties =
    "What You'll Do Draw maps of trails and keep them fresh Talk with rangers about closed paths "
    "Publish updates of the map data with Airflow every Friday and watch what breaks, together "
    "with the rest of the team. ";
const std::string kWanted =
    "Requirements (must have) 3+ years of experience with PostgreSQL Strong communication skills "
    "Proficiency "
    "in Python or Go Nice to Have: Experience with Airflow. ";
const std::string kOffered = "BENEFITS AND PERKS Free boots every year and a garden.";

std::string Shown(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  std::string shown;
  for (const ParagraphPart& part : ReadParagraph(page.document.text, page.lines.at(0))) {
    if (!shown.empty()) shown += ' ';
    shown += Id(part.kind);
    EXPECT_LE(part.at.end, page.document.text.size());
    EXPECT_LT(part.at.begin, part.at.end);
  }
  return shown;
}

TEST(Paragraph, PartsByTheHeadingsInside) {
  EXPECT_EQ(Shown(kAbout + kDuties + kWanted + kOffered),
            "about duties requirements preferred benefits");
  EXPECT_EQ(Shown(kDuties + kWanted + kAbout + kAbout), "duties requirements preferred");
}

TEST(Paragraph, ProseHasNoParts) {
  EXPECT_EQ(Shown(kAbout + kAbout + kAbout), "");
  EXPECT_EQ(Shown(kDuties + kDuties.substr(15) + kDuties.substr(15) + kDuties.substr(15)), "");
  EXPECT_EQ(Shown(kWanted), "");  // short
  std::string long_words(5000, 'A');
  for (size_t i = 0; i < long_words.size(); i += 3) long_words[i] = ' ';
  EXPECT_EQ(Shown(long_words), "");
}

TEST(Paragraph, OneHeadingIsEnoughInALongLine) {
  const std::string more = "It takes a walk to know a hill, and a map to tell of it to others. ";
  std::string about = kAbout;
  while (about.size() < 1500) about += more;
  EXPECT_EQ(Shown(about + kDuties), "about duties");
  EXPECT_EQ(Shown(about + "Nice to Have: Experience with Airflow. "), "");
}

TEST(Paragraph, HeadingsGoOnToTheirColon) {
  EXPECT_EQ(Shown(kAbout + "Responsibilities&nbsp; Draw maps of trails. " +
                  "Required Skills and Experience: three years of PostgreSQL. " + kAbout + kAbout),
            "about duties requirements");
  EXPECT_EQ(Shown(kAbout + kAbout + "Required Skills and Boots are shared by all. "), "");
}

TEST(Paragraph, HeadingsOfAggregators) {
  const std::string sentence = "Charts of three harbours and a good pair of boots for the walk. ";
  const std::string duties = "What You'll Do Draw maps of trails. ";
  const struct {
    std::string text, parts;
  } rows[] = {
      {"Qualifications &amp; Skills Five years of " + sentence, "requirements"},
      {"Knowledge, Skills and Abilities Ability to row " + sentence, "requirements"},
      {"EDUCATION &amp; COMPETENCIES Five years of " + sentence, "requirements"},
      {"Requirements for Senior Vue.js &amp; Nuxt.js Hikers: five years of " + sentence,
       "requirements"},
      {"Your profile 5+ years of " + sentence, "requirements"},
      {"What you’ll bring. A licence for boats. " + sentence, "requirements"},
      {"Minimum requirements for the role: a boat. " + sentence, "requirements"},
      {"Requirements : We ask for boats. " + sentence, "requirements"},
      {"Essential Criteria A boat Desirable Criteria A dog " + sentence, "requirements preferred"},
      {"What Will Put You Ahead A licence for boats " + sentence, "preferred"},
      {"Nice If You Have: A licence for boats " + sentence, "preferred"},
      {"Requirements A boat Why Join Us? Free boots. " + sentence, "requirements benefits"},
      {"Requirements A boat WHY US? Free boots. " + sentence, "requirements benefits"},
      {"Requirements A boat Originally posted on Gullboard", "requirements process"},
      {"Requirements A boat Find Jobs in Norway on Gullboard", "requirements process"},
      {"Requirements A boat Please mention the word **GULLS** when applying.",
       "requirements process"},
      {"Minimum qualifications Five years of " + sentence, "requirements"},
      {"What you'll need to row far: five years of " + sentence, "requirements"},
      {"Skills, Knowledge &amp; Expertise Five years of " + sentence, "requirements"},
      {"Nice-to-have skills: a boat. " + sentence, "preferred"},
      {"We row if you can. You should write to us if you have: five years of " + sentence,
       "requirements"},
      {"Voraussetzungen Führerschein für Boote " + sentence, "requirements"},
      {"Requirements A boat Why Gullboard? Free boots. " + sentence, "requirements benefits"},
      {"Requirements A boat Warum Gullboard? Free boots. " + sentence, "requirements benefits"},
      {"Requirements A boat Why join Gullboard? Free boots. " + sentence, "requirements benefits"},
      {"Requirements A boat What we offer colleagues Free boots. " + sentence,
       "requirements benefits"},
      {"Requirements A boat So geht es weiter: Wir rudern los. " + sentence,
       "requirements process"},
      {"Requirements A boat Über das Team Wir rudern weit. " + sentence, "requirements about"},
      {"Deine Aufgaben bei Gullboard: Boote. Grundvoraussetzungen Gute Boote. " + sentence,
       "duties requirements"},
      {"What you'll bring from home Five years of " + sentence, "requirements"},
      {"What you'll bring... Five years of " + sentence, "requirements"},
      {"Wir packen es mit an Dein Profil Gute Boote " + sentence, "requirements"},
      {"Requirements A boat Wir bieten Freie Tage. " + sentence, "requirements benefits"},
      {"Requirements A boat Compensation: twenty boots. " + sentence, "requirements benefits"},
      {"Requirements A boat oder vergleichbare Qualifikation Gute Boote. Benefits Free boots. " +
           sentence,
       "requirements benefits"},
      {"Requirements A boat Benefits Boots je nach Erfahrung und Qualifikation Free boots. " +
           sentence,
       "requirements benefits"},
      {"Requirements A boat What Gullboard Offers Free boots. " + sentence,
       "requirements benefits"},
      {"Requirements A boat About Gullboard We row. " + sentence, "requirements about"},
      {"Requirements A boat Benefits Das erwartet dich Free boots. " + sentence,
       "requirements benefits"},
      {"Requirements A boat. Why Gullboard • Free boots • A garden. " + sentence,
       "requirements benefits"},
      {"Requirements A boat What to Expect Behind our boats is a crew. " + sentence,
       "requirements benefits"},
      {"Requirements A boat Salary Range $20 to $30 " + sentence, "requirements facts"},
      {"Requirements Minimum 3 years at sea. Bonus: a boat. Good arms. " + sentence,
       "requirements"},
      {"Anforderungen Ein Boot Das bieten wir Freie Tage. " + sentence, "requirements benefits"},
      {"Anforderungen Ein Boot Benefits flexible Tage. " + sentence, "requirements benefits"},
      {"Anforderungen Ein Boot und weitere Benefits und Tage. " + sentence, "requirements"},
      {"Anforderungen Ein Boot Warum diese Rolle? Freie Tage. " + sentence,
       "requirements benefits"},
      {"Nice to have Experience with oars. Responsibilities Lead the crew. " + sentence,
       "preferred duties"},
      {"What would you do at Gullboard? Row boats. About you Deep knowledge of tides. " + sentence,
       "duties requirements"},
      {"Requirements Must Have Strong arms. Should Have Experience with oars. " + sentence,
       "requirements preferred"},
      {"Nice to have Experience with oars. Essential Strong arms. " + sentence,
       "preferred requirements"},
      {"Requirements Strong arms. Soft Skills Excellent singing. " + sentence,
       "requirements requirements"},
      {"Anforderungen Führerschein für Boote Das ist ein Plus, aber kein Muss Erfahrung mit "
       "Rudern. " +
           sentence,
       "requirements preferred"},
      // Sentences, and names.
      {"Requirements Strong Technical Experience with oars. Workers' Compensation Experience. ",
       "requirements"},
      {"Requirements A boat. We are a Preferred Partner of oak growers. ", "requirements"},
      {"Requirements A boat. The Benefits Manager is asked. Your profile is yours. ",
       "requirements"},
      {"Requirements A boat. Skills and Benefits of it are told. ", "requirements"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(Shown((kAbout + kAbout).append(kAbout).append(duties).append(row.text)),
              std::string("about duties ").append(row.parts))
        << row.text;
  }
}

TEST(Paragraph, CountsAsItsJob) {
  std::string long_about = kAbout;
  while (long_about.size() < 1200) long_about += "We like hills, and hills like us. ";
  const struct {
    std::string text;
    SectionKind kind;
  } rows[] = {
      {long_about + kDuties + kWanted, SectionKind::kDuties},
      {"About Us " + long_about + kDuties + kWanted, SectionKind::kAbout},
      {"About Us " + kAbout + kDuties + kDuties.substr(15) + kWanted, SectionKind::kDuties},
      {kAbout + kAbout + kWanted + kOffered, SectionKind::kRequirements},
      {kAbout + kDuties + kWanted + kWanted + kOffered + kOffered, SectionKind::kDuties},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.text);
    const Line& line = page.lines.at(0);
    const auto parts = ReadParagraph(page.document.text, line);
    ASSERT_FALSE(parts.empty()) << row.text;
    EXPECT_EQ(KindOfParagraph(page.document.text, line, parts), row.kind) << row.text;
  }
}

TEST(Paragraph, ReadAsAPosting) {
  const Document document = testing::MakeDocument("Map Engineer\n\nBarley Maps\n\n" + kAbout +
                                                  kDuties + kWanted + kOffered);
  const Posting posting = ParsePostings(document, {}).at(0);
  ASSERT_TRUE(posting.experience);
  EXPECT_EQ(posting.experience->min, 3);
  std::string shown;
  for (const Requirement& r : posting.requirements) {
    shown += std::string(Id(r.section)) + ":" + std::string(Id(r.necessity)) + " " + r.text + "\n";
    EXPECT_EQ(r.line, 5U);
  }
  EXPECT_EQ(
      shown,
      "duties:mentioned Draw maps of trails and keep them fresh Talk with rangers about closed "
      "paths "
      "Publish updates of the map data with Airflow every Friday and watch what breaks, together "
      "with the rest of the team.\n"
      "requirements:required 3+ years of experience with PostgreSQL\n"
      "requirements:required Strong communication skills\n"
      "requirements:required Proficiency in Python or Go\n"
      "preferred:preferred Experience with Airflow.\n");
}

}  // namespace
}  // namespace gonggo
