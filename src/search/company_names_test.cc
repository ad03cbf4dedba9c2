#include "search/company_names.h"

#include <gmock/gmock.h>

#include <map>

#include "knowledge/tables.h"
#include "search/fold_name.h"

namespace gonggo {
namespace {

using testing::Contains;
using testing::IsEmpty;

TEST(CompanyNames, OneCompanyHasSeveral) {
  EXPECT_THAT(OtherCompanyNames("구글"), Contains("Google"));
  EXPECT_THAT(OtherCompanyNames("google"), Contains("구글"));
  EXPECT_THAT(OtherCompanyNames("㈜쿠팡"), Contains("Coupang"));
  EXPECT_THAT(OtherCompanyNames("riot games"), Contains("라이엇게임즈"));
  EXPECT_THAT(OtherCompanyNames("Daangn"), Contains("Karrot"));
  for (const char* none : {"", "㈜", "가온소프트", "구글링", "주식회사"}) {
    EXPECT_THAT(OtherCompanyNames(none), IsEmpty()) << none;
  }
}

TEST(CompanyNames, AreWantedWithoutTheirForm) {
  for (const char* name : {"새봄식품", "(주)새봄식품", "㈜새봄식품", "주식회사 새봄식품",
                           "새봄 식품(주)", "새봄식품 주식회사"}) {
    EXPECT_EQ(WantedCompanyName(name), "새봄식품") << name;
  }
  EXPECT_EQ(WantedCompanyName("주식회사"), "주식회사");
  EXPECT_EQ(WantedCompanyName("Moor Labs, Inc."), "moorlabs");
}

TEST(CompanyNames, AreFoundAsWords) {
  constexpr struct {
    const char* company;
    const char* name;
    bool called;
  } kCases[] = {
      {"LINE Plus", "LINE", true},
      {"Line+ Corp.", "LINE", true},
      {"Online Studio", "LINE", false},
      {"라인플러스㈜", "라인", true},
      {"㈜라인", "라인", true},
      {"파인라인디자인", "라인", false},
      {"Metaverse Lab", "Meta", false},
      {"Meta Platforms", "Meta", true},
      {"", "Meta", false},
      {"Meta", "", false},
  };
  for (const auto& row : kCases) {
    EXPECT_EQ(IsCompanyCalled(row.company, row.name), row.called) << row.company << " " << row.name;
  }
}

// A name that two entries claim would find the wrong company.
TEST(CompanyNames, ANameStandsForOneCompany) {
  std::map<std::string, std::string_view> ids;
  for (const Term& term : Companies().terms()) {
    const auto [at, fresh] = ids.emplace(FoldName(term.surface), term.id);
    EXPECT_TRUE(fresh) << term.surface << " stands twice";
  }
  EXPECT_GE(ids.size(), 120U);
}

}  // namespace
}  // namespace gonggo
