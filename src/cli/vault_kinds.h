// VaultKinds: which notes `gonggo vault` makes beside those of postings. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

namespace gonggo::cli {

struct VaultKinds {
  bool companies = true;
  bool skills = true;
  bool index = true;  // 공고 현황

  friend bool operator==(const VaultKinds&, const VaultKinds&) = default;
};

// What `--notes` takes, for messages.
inline constexpr std::string_view kVaultKindNames = "all, postings, companies, skills, index";

// "companies,index", "회사, 현황": those; "postings" (공고), which may stand among them, adds none;
// "all" (모두): every kind. nullopt for anything else, and for nothing.
[[nodiscard]] std::optional<VaultKinds> ReadVaultKinds(std::string_view text);

}  // namespace gonggo::cli
