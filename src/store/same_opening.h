// SameOpening: whether two postings that read alike are one opening, told twice.
//
// A company writes the same lines under all its openings, so that requirements alone can't say it.
// What tells openings apart: companies, titles or roles that differ, places, years and kinds of
// employment that can't both be, days half a year apart, duties that differ. What one of the two
// does not say decides nothing. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/posting.h"

namespace gonggo {

// What is looked at, of one posting.
struct Opening {
  std::vector<std::string> company;  // words, without legal forms
  std::vector<std::string> title;    // words, without those of every title (채용, 3년 이상)
  std::optional<std::string> role;
  std::optional<std::string> region;
  std::optional<Experience> experience;
  std::vector<Employment> employment;
  std::optional<Date> day;     // when it was posted, else its deadline
  std::vector<uint64_t> asks;  // shingles (fingerprint.h)
  std::vector<uint64_t> duties;
};

[[nodiscard]] Opening OpeningOf(const Posting& posting);

// Whether the names alone tell the two apart: companies that differ, titles that each have a word
// the other lacks, roles that differ under titles that are not the same.
[[nodiscard]] bool NamesOther(const Opening& a, const Opening& b);

struct Likeness {
  double asks = 0;               // share of the requirements' shingles
  std::optional<double> duties;  // … of the duties', where both have enough of them
  bool same_title = false;
};

// What they share; nullopt for two openings.
[[nodiscard]] std::optional<Likeness> SameOpening(const Opening& a, const Opening& b);

}  // namespace gonggo
