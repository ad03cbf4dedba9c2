#include "posting/field/place_prose.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string Raw(const std::optional<Found<Location>>& found) {
  return found ? found->value.raw : "";
}

TEST(PlaceProse, OfTheRole) {
  const struct {
    std::string_view sentence;
    std::string_view raw;  // "" for none
  } rows[] = {
      {"This role will be based in Lisbon.", "Lisbon"},
      {"This position is permanent and based in Porto . What you'll do", "Porto"},
      {"The job is based in the United Kingdom and pays well", "United Kingdom"},
      {"You will be based in Lyon or Nice (either works), and travel a lot", "Lyon or Nice"},
      {"This role will be based from our Oslo office or Bergen office with a hybrid schedule",
       "Oslo office or Bergen"},
      {"We are searching for a project engineer for our St. Albans, UK or Bath offices",
       "St. Albans, UK or Bath"},
      {"This is a remote role for candidates located in São Tomé , an island", "São Tomé"},
      {"Applicants must reside in Québec City, Canada.", "Québec City, Canada"},
      {"Ein hybrides Arbeitsmodell mit Office in Würzburg . 30 Urlaubstage", "Würzburg"},
      {"Skills Based Location Remote Department Design", "Remote"},
      {"It will require you to spend three days in our Porto office each week", "Porto"},
      {"Candidates must be based in the greater Lisbon or Porto area", "Lisbon or Porto"},
      {"Our partner is looking for a map maker based in Norway", "Norway"},
      {"Du kannst an zwei Tagen an unserem Standort in Würzburg arbeiten", "Würzburg"},
      {"Du arbeitest drei Tage vor Ort in Fulda oder Gera in unserem Büro", "Fulda oder Gera"},
      {"Du wohnst im Raum Kassel", "Kassel"},
      {"Für unsere Standorte Fulda oder Gera suchen wir Verstärkung", "Fulda oder Gera"},
      {"Dein neues Büro in Kassel Wir freuen uns", "Kassel"},
      {"Ruhiges Büro in Bad Kassel Parkplatz Jahreskarte", "Bad Kassel"},
      {"An unserem Standort in Frankfurt am Main arbeiten wir", "Frankfurt am Main"},
      {"We are remote, with our registered office in Porto", ""},
      {"You build maps for thousands of walkers, from our Porto office.", "Porto"},
      {"Join our map team in Leeds City Centre. We row.", "Leeds City Centre"},
      {"This open role is based in our tech hubs in Oslo or Porto.", "Oslo or Porto"},
      {"Im Auftrag unseres Partnerunternehmens in Fulda suchen wir Sie", "Fulda"},
      {"Für unseren Store in Gera suchen wir dich", "Gera"},
      {"Unser Arbeitsort ist Fulda, aber zu Hause geht es auch", "Fulda"},
      {"Applicants may live anywhere in the U.S. Responsibilities: maps", "U.S."},
      {"We are looking for a map maker in our Porto Office.", "Porto"},
      {"Wir beraten Unternehmen in Fulda und Gera.", ""},
      {"You answer questions from our Studio technology users", ""},
      {"The job is based at Barley’s site", ""},
      // Where the company is, or somebody else.
      {"Wir sind ein Verlag mit mehreren Standorten in Norwegen", ""},
      {"We want a map maker, an engineer for our Barley Tools team", ""},
      {"Applicants must be located in Eastern or Central Time Zone", ""},
      {"You are based in CET timezone", ""},
      {"Barley is a start-up based in Oslo, Norway.", ""},
      {"Our customers are located in Spain.", ""},
      {"We are 45 people in nine countries, with a small office in Oslo.", ""},
      {"Decisions are based in Data", ""},
      {"The role is based in an open office", ""},
      {"This role lets you work in Python and Java", ""},
      {"Ein helles Büro in Top-Lage mit Tee", ""},
      {"This role is based in", ""},
      {"", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Raw(ReadPlaceInProse(row.sentence)), row.raw) << row.sentence;
}

TEST(PlaceProse, NamesAtTheBeginning) {
  const struct {
    std::string_view text;
    std::string_view raw;
  } rows[] = {
      {"Lisbon, Portugal", "Lisbon, Portugal"},
      {" Remote (must reside in Utah)", "Remote"},
      {"Berlin &amp; Hybrid: HQ office in Berlin", "Berlin"},
      {"Mexico City About Barley Barley makes maps", "Mexico City"},
      {"the United States only", "United States"},
      {"Porto Schedule: early", "Porto"},
      {"100% remote Languages: Norwegian", "100% remote"},
      {"We are hiring anywhere", ""},
      {"anywhere", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Raw(ReadPlaceNames(row.text)), row.raw) << row.text;
}

TEST(PlaceProse, Remote) {
  const struct {
    std::string_view sentence;
    std::string_view raw;
  } rows[] = {
      {"This is a fully remote role for map makers", "remote"},
      {"Vollständig remote, auch im Winter", "remote"},
      {"You may work remotely from anywhere", "remote"},
      {"There is no option to work remotely", ""},
      {"Comfortable working remotely", ""},
      {"We are a fully remote company", ""},
      {"Our team members work remotely in ten countries", ""},
      {"A remote control for boats", ""},
      {"", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Raw(ReadRemoteInProse(row.sentence)), row.raw) << row.sentence;
  EXPECT_EQ(Raw(ReadRemoteInTitle("Map maker (Remote in Utah)")), "Remote");
  EXPECT_EQ(Raw(ReadRemoteInTitle("Map maker - remote, part time")), "remote");
  EXPECT_EQ(Raw(ReadRemoteInTitle("Remote sensing maker")), "");
}

TEST(PlaceProse, HostileTextIsTotal) {
  for (const std::string_view unit :
       {"based in ", "this role based in A, ", "St. ", "A or ", "\xC3", "\xC3\x84"}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    const auto names = ReadPlaceNames(text);
    if (names) {
      EXPECT_LE(names->at.end, text.size());
    }
    EXPECT_FALSE(ReadPlaceInProse(text));  // no sentence is so long
  }
}

}  // namespace
}  // namespace gonggo
