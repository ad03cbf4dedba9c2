#include "prep/choose.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gonggo {
namespace {

// Draws of an entry: the more, the likelier it is the one that is taken.
constexpr uint32_t kDrawsPlain = 3;
constexpr uint32_t kDrawsOfKey = 1;    // for each further key that the posting names
constexpr uint32_t kDrawsOfLevel = 1;  // where the level is what the years suggest
// Of postings that a question is open to at all, fewer the more things it may be about: one that
// several keys lead to would else come up again and again.
constexpr uint64_t kPercentOfPostings = 50;
constexpr uint32_t kShareDraw = 1001;
constexpr double kSeniorYears = 5;
constexpr double kJuniorYears = 2;

int LevelFor(const Posting& posting) {
  std::optional<double> years;
  if (posting.experience) {
    if (posting.experience->min)
      years = posting.experience->min;
    else if (posting.experience->newcomer)
      years = 0;
  }
  for (const Requirement& r : posting.requirements) {
    for (const YearsStatement& statement : r.years) {
      if (!years && r.necessity == Necessity::kRequired && statement.min) years = statement.min;
    }
  }
  if (!years) return 2;
  return *years < kJuniorYears ? 1 : *years >= kSeniorYears ? 3 : 2;
}

// Whether it was written for the role that the posting is for: what Excel is used for in payroll is
// asked of a posting for payroll before what anybody is asked of Excel.
bool IsForRole(const QuestionTable& table, QuestionRange all) {
  return std::ranges::any_of(table.Keys(all), [&table](const QuestionWords words) {
    return table.Cut(words).starts_with("role:");
  });
}

struct Candidate {
  size_t number = 0;
  bool for_role = false;
  std::vector<std::string_view> keys;
  uint64_t rank = 0;
};

class Chooser {
 public:
  Chooser(const Posting& posting, const PostingKeys& keys, const QuestionTable& table,
          const SkillTable& skills)
      : keys_(keys), table_(table), skills_(skills), seed_(PrepSeed(posting)) {
    const int level = LevelFor(posting);
    for (size_t i = 0; i < table.questions.size(); ++i) {
      const Question& q = table.questions[i];
      Candidate candidate{i, IsForRole(table, q.all), MatchedKeys(table, q.about, q.all, keys), 0};
      if (candidate.keys.empty()) continue;
      auto draws = kDrawsPlain + kDrawsOfKey * static_cast<uint32_t>(candidate.keys.size() - 1);
      if (q.level == level) draws += kDrawsOfLevel;
      if (q.level - level > 1 || level - q.level > 1) draws = 1;
      for (uint32_t draw = 0; draw < draws; ++draw)
        candidate.rank = std::max(candidate.rank, PrepHash(seed_, table.Cut(q.id), draw));
      for (const std::string_view key : candidate.keys) by_key_[key].push_back(candidates_.size());
      candidates_.push_back(std::move(candidate));
    }
    for (auto& [key, list] : by_key_) {
      const bool role = key.starts_with("role:");
      std::sort(list.begin(), list.end(), [this, role](size_t a, size_t b) {
        const Candidate& first = candidates_[a];
        const Candidate& second = candidates_[b];
        if (!role && first.for_role != second.for_role) return first.for_role;
        return first.rank > second.rank;
      });
    }
  }

  std::vector<PrepQuestion> Choose() {
    // One for each thing in the order of its weight, then further ones.
    std::vector<std::tuple<int, uint64_t, std::string_view>> order;
    for (const auto& [id, key] : keys_) {
      const int weight = key.weight * (key.gap ? 5 : 4);
      order.emplace_back(-weight, PrepHash(seed_, id, 0), id);
    }
    std::sort(order.begin(), order.end());
    for (size_t round = 1; round <= kMostQuestionsOfKey; ++round) {
      if (round > 2 && chosen_.size() >= kEnoughQuestions) break;
      for (const auto& [weight, hash, id] : order) Take(id, round);
    }
    gated_ = false;
    for (const auto& [weight, hash, id] : order) CoverLines(id);
    for (size_t round = 1; round <= 2 && chosen_.size() < kFewQuestions; ++round) {
      for (const auto& [weight, hash, id] : order) {
        if (!id.starts_with("role:")) Take(id, round);
      }
    }
    // A posting of few words names few things, each of which fewer postings are asked about: better
    // a question that others get, too, than none.
    share_ = false;
    for (size_t round = 1; round <= kMostQuestionsOfKey && chosen_.size() < kLeastQuestions;
         ++round) {
      for (const auto& [weight, hash, id] : order) Take(id, of_key_[id] + 1);
    }
    return std::move(chosen_);
  }

 private:
  void Take(std::string_view id, size_t most) {
    const auto list = by_key_.find(id);
    if (list == by_key_.end() || of_key_[id] >= most) return;
    const bool trait = id.starts_with("trait:");
    if (gated_ && most > 1 && (trait || list->second.size() < most * kPoolForEach)) return;
    if (gated_ && !IsAskedHere(id, list->second.size(), kLeastPool, seed_, skills_)) return;
    for (const size_t number : list->second) {
      if (chosen_.size() == kMostQuestions) return;
      const Candidate& candidate = candidates_[number];
      const std::string_view name = table_.Cut(table_.questions[candidate.number].id);
      const QuestionRange about = table_.questions[candidate.number].about;
      const uint64_t percent = about.count > 2 ? kPercentOfPostings / 3 : kPercentOfPostings;
      if (share_ && (gated_ || about.count > 2) &&
          PrepHash(seed_, name, kShareDraw) % 100 >= percent)
        continue;
      if (!used_.insert(number).second) continue;
      PrepQuestion question;
      question.question = candidate.number;
      const PostingKey& subject = WhatItIsAbout(id, candidate);
      question.reason = ReasonOf(subject);
      question.gap = subject.gap;
      for (const std::string_view k : candidate.keys) {
        question.keys.emplace_back(k);
        ++of_key_[k];
      }
      if (question.reason.requirement >= 0) ++of_line_[question.reason.requirement];
      chosen_.push_back(std::move(question));
      return;
    }
  }

  // A required line that names a thing by its own name (a skill, a practice: 코드 리뷰) gets a
  // question about it, if none of those chosen asks about the line.
  void CoverLines(std::string_view id) {
    if (id.find(':') != std::string_view::npos) return;
    const PostingKey& key = keys_.find(id)->second;
    const bool uncovered = std::ranges::any_of(key.reasons, [this](const PrepReason& reason) {
      return reason.necessity == Necessity::kRequired && reason.requirement >= 0 &&
             !IsAskedAbout(reason.requirement);
    });
    if (uncovered) Take(id, of_key_[id] + 1);
  }

  [[nodiscard]] bool IsAskedAbout(int32_t requirement) const {
    return std::ranges::any_of(chosen_, [&](const PrepQuestion& question) {
      return std::ranges::any_of(question.keys, [&](const std::string& id) {
        return std::ranges::any_of(keys_.find(id)->second.reasons, [&](const PrepReason& reason) {
          return reason.requirement == requirement;
        });
      });
    });
  }

  // A question that was written for a role asks about what else it names: the role's lines ask for
  // years, and not for English.
  [[nodiscard]] const PostingKey& WhatItIsAbout(std::string_view id,
                                                const Candidate& candidate) const {
    const PostingKey* about = &keys_.find(id)->second;
    if (!id.starts_with("role:")) return *about;
    const PostingKey* heaviest = nullptr;
    for (const std::string_view other : candidate.keys) {
      if (other.starts_with("role:")) continue;
      const PostingKey& key = keys_.find(other)->second;
      if (heaviest == nullptr || key.weight > heaviest->weight) heaviest = &key;
    }
    return heaviest == nullptr ? *about : *heaviest;
  }

  // The place of the key's heaviest ones that has the fewest questions yet.
  PrepReason ReasonOf(const PostingKey& key) {
    const PrepReason* best = &key.reasons.front();
    for (const PrepReason& reason : key.reasons) {
      if (reason.necessity != best->necessity) break;
      if (reason.requirement >= 0 &&
          (best->requirement < 0 || of_line_[reason.requirement] < of_line_[best->requirement]))
        best = &reason;
    }
    return *best;
  }

  const PostingKeys& keys_;
  const QuestionTable& table_;
  const SkillTable& skills_;
  std::string seed_;
  std::vector<Candidate> candidates_;
  std::map<std::string_view, std::vector<size_t>> by_key_;
  std::map<std::string_view, size_t> of_key_;
  std::map<int32_t, size_t> of_line_;
  std::set<size_t> used_;
  bool gated_ = true;
  bool share_ = true;  // whether a question is for a share of its postings only
  std::vector<PrepQuestion> chosen_;
};

}  // namespace

std::vector<PrepQuestion> ChooseQuestions(const Posting& posting, const PostingKeys& keys,
                                          const QuestionTable& table, const SkillTable& skills) {
  return Chooser(posting, keys, table, skills).Choose();
}

UnaskedLines AttachLines(const Posting& posting, const PostingKeys& keys,
                         std::vector<PrepQuestion>& questions) {
  std::set<int32_t> named;
  for (const PrepQuestion& question : questions) named.insert(question.reason.requirement);
  const auto asks_about = [&keys](const PrepQuestion& question, int32_t requirement) {
    return std::ranges::any_of(question.keys, [&](const std::string& id) {
      const auto key = keys.find(id);
      return key != keys.end() &&
             std::ranges::any_of(key->second.reasons, [&](const PrepReason& reason) {
               return reason.requirement == requirement;
             });
    });
  };
  UnaskedLines without;
  for (size_t i = 0; i < posting.requirements.size(); ++i) {
    const Requirement& r = posting.requirements[i];
    const auto at = static_cast<int32_t>(i);
    const bool required = r.necessity == Necessity::kRequired;
    if (!required && r.necessity != Necessity::kPreferred) continue;
    if (IsDuty(r) || named.contains(at)) continue;
    const auto question =
        std::ranges::find_if(questions, [&](const PrepQuestion& q) { return asks_about(q, at); });
    if (question != questions.end()) {
      question->also.push_back(i);
    } else {
      (required ? without.required : without.preferred).push_back(i);
    }
  }
  return without;
}

std::vector<PrepConcept> ChooseConcepts(const Posting& posting, const PostingKeys& keys,
                                        const QuestionTable& table, const SkillTable& skills) {
  const std::string seed = PrepSeed(posting);
  struct Ranked {
    int weight;
    bool general;
    uint64_t hash;
    size_t number;
    std::string_view key;
  };
  std::vector<Ranked> ranked;
  for (size_t i = 0; i < table.concepts.size(); ++i) {
    const Concept& entry = table.concepts[i];
    const auto matched = MatchedKeys(table, entry.about, entry.all, keys);
    if (matched.empty()) continue;
    Ranked best{-1, !IsForRole(table, entry.all), PrepHash(seed, table.Cut(entry.id), 0), i, ""};
    for (const std::string_view id : matched) {
      const PostingKey& key = keys.find(id)->second;
      const int weight = key.weight * (key.gap ? 2 : 1);
      if (weight > best.weight) best = {weight, best.general, best.hash, i, id};
    }
    ranked.push_back(best);
  }
  std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    return std::tie(b.weight, a.general, a.hash) < std::tie(a.weight, b.general, b.hash);
  });
  std::map<std::string_view, size_t> of_key;
  std::map<std::string_view, size_t> pools;
  for (const Ranked& one : ranked) ++pools[one.key];
  std::vector<PrepConcept> concepts;
  const auto take = [&](size_t most, bool gated) {
    for (const Ranked& one : ranked) {
      if (concepts.size() == kMostConcepts) break;
      const bool taken = std::ranges::any_of(
          concepts, [&](const PrepConcept& c) { return c.concept_number == one.number; });
      if (taken || of_key[one.key] >= most) continue;
      if (gated && !IsAskedHere(one.key, pools[one.key], kLeastConceptPool, seed, skills)) continue;
      // How one speaks of oneself is the same for everybody: no filling.
      if (!gated && (one.key.starts_with("trait:") || one.key.starts_with("role:"))) continue;
      ++of_key[one.key];
      const PostingKey& key = keys.find(one.key)->second;
      concepts.push_back({one.number, key.reasons.front(), key.gap});
    }
  };
  for (size_t most = 1; most <= kMostConceptsOfKey; ++most) take(most, true);
  if (concepts.size() < kFewConcepts) take(kMostConceptsOfKey, false);
  return concepts;
}

}  // namespace gonggo
