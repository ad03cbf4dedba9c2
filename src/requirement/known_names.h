// KnownNames: whether the knowledge has a term at all, however unlikely it is meant where it
// stands.
//
// A name that the finder passes over (AI beside no word of its trade) is known all the same, and so
// are words of longer names (리스크 of 리스크 관리) and what is a trait, a role or a degree. For
// what looks for new names. Immutable once made; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "knowledge/skill_table.h"

namespace gonggo {

class KnownNames {
 public:
  // `skills` must outlive it.
  explicit KnownNames(const SkillTable& skills);

  // Spaces, hyphens, the case of Latin letters and a plural s make no difference. Of several words
  // the whole is known, or each of them as a name of its own (HW OEM).
  [[nodiscard]] bool Has(std::string_view term) const;

 private:
  [[nodiscard]] bool IsName(std::string_view term) const;

  const SkillTable& skills_;
  std::unordered_set<std::string> parts_;  // folded: words in a row of a longer name
};

}  // namespace gonggo
