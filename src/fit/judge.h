// Judge: one item of a posting against what a profile shows: its verdict, why, and the evidence.
//
// The obvious version, by ids and evidence: fit/compact.h is the one for millions of postings, and
// a property test holds the two against each other. Pure; thread-safe.
#pragma once

#include <string_view>

#include "fit/degree_held.h"
#include "fit/fit.h"
#include "fit/role_years.h"
#include "fit/shown.h"
#include "fit/years_subject.h"

namespace gonggo {

struct JudgedProfile {
  const Profile& profile;
  const Shown& shown;
  const SkillTable& skills;
  uint16_t role = 0;  // RoleNumber of the posting's
  RoleMonths months;  // for it
  const std::vector<NamedWork>& works;
  const std::vector<StudyHeld>& studies;
};

// Sets verdict, note and evidence of `item`; `line` is the text of its requirement, `trait` the id
// of its trait (empty where it is none).
void Judge(const JudgedProfile& judged, std::string_view line, std::string_view trait,
           FitItem& item);

}  // namespace gonggo
