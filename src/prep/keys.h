// PostingKeys: what a posting names, as the knowledge of questions calls it, with its places.
//
// Nothing that the posting does not name is among them: no implied skill. A family is named by its
// own words or by any of its members. Pure; thread-safe.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fit/fit.h"
#include "knowledge/questions.h"
#include "knowledge/skill_table.h"
#include "prep/prep.h"

namespace gonggo {

inline constexpr int kKeyRequired = 60;
inline constexpr int kKeyPreferred = 20;
// A duty says what the work is done with; asked about more often than a wish is.
inline constexpr int kKeyDuty = 25;
inline constexpr int kKeyMentioned = 8;

struct PostingKey {
  int weight = 0;                   // of its heaviest place
  std::vector<PrepReason> reasons;  // the heaviest first
  bool gap = false;                 // the profile was judged not to show it, or only in part
  int32_t item = -1;                // the item of PostingFit that says so
};

using PostingKeys = std::map<std::string, PostingKey, std::less<>>;

[[nodiscard]] PostingKeys KeysOf(const Posting& posting, const PostingFit& fit,
                                 const SkillTable& skills);

// An entry about more things than this is about anybody (a question for every role): it says
// nothing of this posting and is left out.
inline constexpr size_t kMostKeysOfEntry = 8;

// The keys of an entry that the posting names; empty where it does not fit: one of `about` and all
// of `all` must be named.
[[nodiscard]] std::vector<std::string_view> MatchedKeys(const QuestionTable& table,
                                                        QuestionRange about, QuestionRange all,
                                                        const PostingKeys& keys);

// A number that depends on the posting and an entry only: of equally fitting entries two postings
// get different ones. The same on every machine.
[[nodiscard]] uint64_t PrepHash(std::string_view seed, std::string_view entry, uint32_t draw);
// What most postings of a field name (the role, traits, families, practices) would bring the same
// few questions into all of them. Of such a key with `pool` entries, fewer than `least`, only so
// large a share of postings is asked about: false for the others. True for every other key.
[[nodiscard]] bool IsAskedHere(std::string_view key, size_t pool, size_t least,
                               std::string_view seed, const SkillTable& skills);
// What makes a posting this one: its id, else its company, title and place in its source.
[[nodiscard]] std::string PrepSeed(const Posting& posting);

}  // namespace gonggo
