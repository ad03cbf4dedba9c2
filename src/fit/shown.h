// Shown: what a profile shows of every skill and family, with the words that show it.
//
// A skill is shown by itself or by one that implies it, directly or through others; its months are
// those of all the jobs and projects that name any of these. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"
#include "model/profile.h"

namespace gonggo {

struct ShownSkill {
  std::vector<ProfileEvidence> evidence;  // of the skill itself, else of what implies it
  bool named = false;                     // else implied …
  bool near_name = false;                 // … by another name for it
  std::optional<int> months;
};

class Shown {
 public:
  // Keeps neither; skills that the table does not know show nothing.
  Shown(const Profile& profile, const SkillTable& skills);

  // nullptr where the skill is not shown.
  [[nodiscard]] const ShownSkill* Find(std::string_view id) const;
  // Evidence of a skill close to this one, where the skill itself is not shown; nullptr where none.
  [[nodiscard]] const ShownSkill* FindClose(std::string_view id) const;
  // Members of the family that are shown, by id.
  [[nodiscard]] const std::set<std::string, std::less<>>& Members(std::string_view family) const;
  // Where the family itself is named without a member.
  [[nodiscard]] const ProfileEvidence* FamilyNamed(std::string_view family) const;

 private:
  std::map<std::string, ShownSkill, std::less<>> skills_;
  std::map<std::string, std::string, std::less<>> close_;  // to the id of the one that is shown
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> members_;
  std::map<std::string, ProfileEvidence, std::less<>> named_families_;
};

}  // namespace gonggo
