#include "fit/degree_held.h"

#include <algorithm>

namespace gonggo {

std::vector<StudyHeld> StudiesOf(const Profile& profile) {
  std::vector<StudyHeld> studies;
  std::vector<bool> used(profile.lines.size(), false);
  for (const ProfileEducation& study : profile.education) {
    StudyHeld held{study.degree, study.status, 0};
    if (study.at.line < profile.lines.size()) {
      held.fields = FieldsStudied(profile.lines[study.at.line].text);
      used[study.at.line] = true;
    }
    studies.push_back(held);
  }
  StudyFieldSet beside = 0;
  for (size_t i = 0; i < profile.lines.size(); ++i) {
    if (profile.lines[i].part == ProfilePart::kEducation && !used[i])
      beside |= FieldsStudied(profile.lines[i].text);
  }
  for (StudyHeld& study : studies) {
    if (study.fields != 0 || beside != 0) study.fields |= beside;
  }
  return studies;
}

Education DegreeAsked(std::string_view value) {
  const auto degree = FromId<Education>(value).value_or(Education::kAny);
  return degree == Education::kAny ? kAnyDegree : degree;
}

AskedFields FieldsOfDegree(const Alternative& a, std::string_view line) {
  if (a.surface.empty()) return {};
  const size_t at = line.find(a.surface);
  if (at == std::string_view::npos) return {};
  return FieldsAsked(line,
                     {static_cast<uint32_t>(at), static_cast<uint32_t>(at + a.surface.size())});
}

DegreeHeld HoldDegree(std::span<const StudyHeld> studies, Education asked,
                      const AskedFields& fields) {
  DegreeHeld held;
  bool other = false;
  bool of_field = false;  // of any level: a master of design may be a bachelor of computing
  for (const StudyHeld& study : studies) {
    const bool fits =
        fields.fields == 0 || study.fields == 0 || (study.fields & fields.fields) != 0;
    of_field = of_field || (fits && study.fields != 0 && study.status == StudyStatus::kGraduated);
    if (study.degree < asked || study.status == StudyStatus::kLeft) continue;
    const bool finished = study.status == StudyStatus::kGraduated;
    held.met = held.met || (fits && finished);
    held.partly = held.partly || (fits && !finished);
    other = other || (!fits && finished);
  }
  held.other_field = other && !held.met && !held.partly;
  held.unknown = held.other_field && (fields.related || of_field);
  return held;
}

}  // namespace gonggo
