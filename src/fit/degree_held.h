// Whether the degrees of a profile answer what a posting asks for: the level, and the field where
// one is named ("컴퓨터공학 관련 학과 학사").
//
// A résumé that names no field is taken at its word. One that names another field does not have
// that degree; where related fields count, nobody can say. Pure; thread-safe.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "knowledge/field_of_study.h"
#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

// What a degree without a level ("관련 학위") takes at least.
inline constexpr Education kAnyDegree = Education::kAssociate;

struct StudyHeld {
  Education degree = Education::kHighSchool;
  StudyStatus status = StudyStatus::kGraduated;
  StudyFieldSet fields = 0;  // 0: none is named

  friend bool operator==(const StudyHeld&, const StudyHeld&) = default;
};

// In the order of the profile. Fields of lines that name no degree (복수전공) count for every one.
[[nodiscard]] std::vector<StudyHeld> StudiesOf(const Profile& profile);

// The level for the value of a condition of kind degree.
[[nodiscard]] Education DegreeAsked(std::string_view value);

// Of the requirement's line in which the degree `a` stands; none for one that stands elsewhere.
[[nodiscard]] AskedFields FieldsOfDegree(const Alternative& a, std::string_view line);

struct DegreeHeld {
  bool met = false;
  bool partly = false;       // it is under way
  bool unknown = false;      // another field, which may count as related
  bool other_field = false;  // why it is not met
};

[[nodiscard]] DegreeHeld HoldDegree(std::span<const StudyHeld> studies, Education asked,
                                    const AskedFields& fields);

}  // namespace gonggo
