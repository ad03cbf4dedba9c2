#include "cli/vault_kinds.h"

#include <gtest/gtest.h>

namespace gonggo::cli {
namespace {

TEST(ReadVaultKinds, Table) {
  const struct {
    const char* text;
    std::optional<VaultKinds> kinds;
  } cases[] = {{"all", VaultKinds{}},
               {" 모두 ", VaultKinds{}},
               {"postings", VaultKinds{false, false, false}},
               {"공고", VaultKinds{false, false, false}},
               {"companies", VaultKinds{true, false, false}},
               {"postings, skills", VaultKinds{false, true, false}},
               {"회사,현황,회사", VaultKinds{true, false, true}},
               {"companies,skills,index", VaultKinds{}},
               {"", std::nullopt},
               {",", std::nullopt},
               {"companies,", std::nullopt},
               {"companies skills", std::nullopt},
               {"none", std::nullopt},
               {"all,skills", std::nullopt}};
  for (const auto& test : cases) EXPECT_EQ(ReadVaultKinds(test.text), test.kinds) << test.text;
}

}  // namespace
}  // namespace gonggo::cli
