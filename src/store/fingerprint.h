// Fingerprint: what recognises a posting's text, the same and nearly the same.
//
// `exact` is a digest of what the posting says (company, title, and the words of its lines outside
// navigation), independent of spacing and of where it stands in the file. `near` is a MinHash over
// shingles of three words (Broder, "On the resemblance and containment of documents", 1997): the
// share of equal places estimates the share of shingles in common. Values; pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "store/digest.h"

namespace gonggo {

inline constexpr size_t kMinHashCount = 16;

struct Fingerprint {
  Digest exact{};
  std::array<uint16_t, kMinHashCount> near{};
  uint32_t shingle_count = 0;  // too few to compare by: kMinComparableShingles

  friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

// Below this many shingles two postings are alike by chance.
inline constexpr uint32_t kMinComparableShingles = 12;

// The fingerprint of `posting`, whose lines are those of `text` (its document's text). Linear.
[[nodiscard]] Fingerprint FingerprintOf(const Posting& posting, std::string_view text);

// Estimated share of shingles in common, 0..1.
[[nodiscard]] double EstimatedSimilarity(const Fingerprint& a, const Fingerprint& b);

// Equal for postings whose company and title consist of the same words; nullopt without a title.
[[nodiscard]] std::optional<int64_t> AlikeKey(std::string_view company, std::string_view title);

// True if both have words and these are the same words.
[[nodiscard]] bool SameWords(std::string_view a, std::string_view b);

// The words of `text` in their order, ASCII letters lowered.
[[nodiscard]] std::vector<std::string> WordsOf(std::string_view text);

// Sorted, distinct shingle hashes of the requirement text: what Dedupe compares exactly.
[[nodiscard]] std::vector<uint64_t> RequirementShingles(const Posting& posting);

// The same of the duties that stand among the requirements (IsDuty).
[[nodiscard]] std::vector<uint64_t> DutyShingles(const Posting& posting);

// Share of shingles in common (Jaccard) of two sorted, distinct lists; 0 if both are empty.
[[nodiscard]] double SharedShingles(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b);

}  // namespace gonggo
