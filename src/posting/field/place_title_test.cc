#include "posting/field/place_title.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(PlaceInTitle, Table) {
  const struct {
    std::string_view title;
    std::string_view place;
  } rows[] = {
      {"Software Engineer, Platform - Düsseldorf, Germany", "Düsseldorf, Germany"},
      {"Platform Engineer - Berlin", "Berlin"},
      {"Data Analyst (Austin, TX)", "Austin, TX"},
      {"Data Analyst (Austin, TX, USA)", "Austin, TX, USA"},
      {"Nurse | London, UK", "London, UK"},
      {"Account Manager, Munich", "Munich"},
      {"Sales Manager - EMEA", "EMEA"},
      {"Manager – Seoul, Korea", "Seoul, Korea"},
      {"Account Manager, Korea", "Korea"},
      {"Lead Product Designer, London, UK", "London, UK"},
      {"Account Executive - Mid Market, DACH", "DACH"},
      {"Wealth Consultant - Northern California", "Northern California"},
      {"Cook - St. Gallen, Switzerland (part time)", "St. Gallen, Switzerland"},
      {"Account Executive - Strategy, Germany", "Germany"},
      // None
      {"Backend Engineer (Platform, UK)", ""},
      {"Nurse - Days, Nights", ""},
      {"Account Manager (German-speaking, UK)", ""},
      {"Nurse - OR", ""},
      {"Data Analyst (SQL, BI)", ""},
      {"Baker (m/w/d) | Bremen | Teilzeit", "Bremen"},
      {"Baker (m/w/d) in Bremen", "Bremen"},
      {"Baker in London, UK", "London, UK"},
      {"Baker in Residence", ""},
      {"Designer, in house", ""},
      {"Manager, Platform, Infrastructure", ""},
      {"Engineer - Korea team lead", ""},
      {"Backend Engineer (Java, Spring)", ""},
      {"Business Analyst - Supply Chain, APAC markets", ""},
      {"London", ""},
      {"서버 개발자 - 판교", ""},
      {"(UK)", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const auto found = ReadPlaceAbroadInTitle(row.title, PlaceExtent::kAny);
    EXPECT_EQ(found ? found->value.raw : "", row.place) << row.title;
    if (!found) continue;
    EXPECT_EQ(row.title.substr(found->at.begin, found->at.size()), row.place) << row.title;
  }
}

TEST(PlaceInTitle, CountriesAndAreasAlone) {
  for (const char* title : {"Sales Manager - EMEA", "Account Manager, Korea", "Engineer (UK)"}) {
    EXPECT_FALSE(ReadPlaceAbroadInTitle(title, PlaceExtent::kTown)) << title;
    EXPECT_TRUE(ReadPlaceAbroadInTitle(title, PlaceExtent::kAny)) << title;
  }
  EXPECT_TRUE(ReadPlaceAbroadInTitle("Nurse - Leeds, UK", PlaceExtent::kTown));
}

TEST(PlaceAbroad, NothingButAPlace) {
  for (const std::string_view place :
       {"Bristol", "Galway, Ireland", "Austin, TX", "Luleå, Sweden",
        "Stoke-on-Trent, England, United Kingdom", "Fremantle, Perth WA", "Newton Abbot TQ12"})
    EXPECT_TRUE(IsPlaceAbroad(place, PlaceExtent::kTown)) << place;
  for (const std::string_view other :
       {"Ireland", "EMEA", "JavaScript ES6", "Level 2", "Data Engineer", "on, Ireland",
        "work in Lisbon, Portugal", "Nurse - London", ""})
    EXPECT_FALSE(IsPlaceAbroad(other, PlaceExtent::kTown)) << other;
}

}  // namespace
}  // namespace gonggo
