// Learn: which skills open postings to a person (docs/fit.md).
//
// A posting is open to the person where its fit could be judged and every required condition that
// could be is met. A posting whose years, degree, certificate, language or military service are
// not met is blocked: no skill opens it. Candidates are the skills that the postings name and the
// person does not show; a family is one where postings ask for any of its members. Deterministic.
// Pure; thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "fit/compact.h"
#include "fit/fit_profile.h"

namespace gonggo {

struct LearnCandidate {
  uint16_t index = 0;  // of the skill or family
  bool family = false;
  uint32_t opens = 0;       // postings that it makes possible at once
  uint32_t within_one = 0;  // postings that lack one more thing then, and lacked two or more before
  uint32_t demand = 0;      // how often the postings ask for it by name
  // What the conditions that it meets would add to the score of each posting whose fit could be
  // judged, on average: in millionths of a point.
  uint64_t gain = 0;

  friend bool operator==(const LearnCandidate&, const LearnCandidate&) = default;
};

struct LearnStep {
  LearnCandidate candidate;        // as it stands when the steps before are done
  std::vector<uint32_t> postings;  // opened by this step

  friend bool operator==(const LearnStep&, const LearnStep&) = default;
};

struct LearnReport {
  uint32_t total = 0;
  uint32_t unjudged = 0;  // 판단 불가
  uint32_t possible = 0;  // open already
  // By what they are blocked, the first of these that holds: kYears, kDegree, kCertificate,
  // kLanguage; kNone counts military service.
  std::array<uint32_t, kObstacleCount> blocked{};
  uint32_t lacking = 0;                    // the rest: only skills are missing
  std::vector<LearnCandidate> candidates;  // the best first
  std::vector<LearnStep> path;             // ends with a step that opens a posting

  friend bool operator==(const LearnReport&, const LearnReport&) = default;
};

// Nobody plans further ahead.
inline constexpr size_t kMostLearnSteps = 5;

[[nodiscard]] LearnReport Learn(const CompactPostings& postings, const FitProfile& profile);

// The same on so many threads (at least 1), which makes no difference to the result.
[[nodiscard]] LearnReport Learn(const CompactPostings& postings, const FitProfile& profile,
                                size_t slices);

// Puts `candidates` into their order: by postings opened, by those brought within one, by gain,
// then by number. Where a skill opens no more than one that it implies and that is asked for as
// often, or that opens most of its postings by itself, that one comes first: what the postings
// name, before what brings it.
void SortCandidates(std::vector<LearnCandidate>& candidates, const SkillTable& skills);

// The candidate of `all` to learn before `best`: what `best` implies and what opens most of its
// postings without it (React before Next.js); `best` itself where nothing does.
[[nodiscard]] size_t FirstOf(std::span<const LearnCandidate> all, size_t best,
                             const SkillTable& skills);

// Whether `a` is to be learnt before `b`: by postings opened, skills before families, by demand,
// what brings less first, then by number.
[[nodiscard]] bool ComesBefore(const LearnCandidate& a, const LearnCandidate& b,
                               const SkillTable& skills);

}  // namespace gonggo
