// DeriveProfile: the texts of a profile file → what they show.
//
// Skills with the places that name them and the periods of the jobs and projects that do;
// overlapping periods are counted once (model/profile.h). What a text says to be not known yet
// (profile/not_yet.h) is not shown by it. Periods that cannot be are left out, with a diagnostic
// that names the line. Linear. Thread-safe.
#pragma once

#include <string>

#include "base/date.h"
#include "knowledge/skill_table.h"
#include "model/profile.h"
#include "profile/form.h"

namespace gonggo {

struct DeriveOptions {
  std::string name;  // of the profile
  Date as_of;        // what "현재" means
};

[[nodiscard]] Profile DeriveProfile(const ProfileForm& form, const SkillTable& skills,
                                    const DeriveOptions& options);

}  // namespace gonggo
