#include "profile/form.h"

namespace gonggo {
namespace {

size_t CountTexts(const std::vector<FormEntry>& entries) {
  size_t count = 0;
  // A job has projects, and these have none.
  for (const FormEntry& entry : entries) {
    count += 1 + entry.lines.size();
    for (const FormEntry& project : entry.projects) count += 1 + project.lines.size();
  }
  return count;
}

}  // namespace

size_t CountTexts(const ProfileForm& form) {
  return form.summary.size() + form.education.size() + form.certificates.size() +
         form.languages.size() + form.skills.size() + form.other.size() + CountTexts(form.jobs) +
         CountTexts(form.projects) + (form.military.empty() ? 0 : 1);
}

}  // namespace gonggo
