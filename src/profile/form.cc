#include "profile/form.h"

#include <algorithm>

#include "text/utf8.h"

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

void Clean(FormText& text) { text.text = FormWords(text.text); }

void Clean(std::vector<FormText>& texts) {
  for (FormText& text : texts) Clean(text);
  std::erase_if(texts, [](const FormText& text) { return text.empty(); });
}

void Clean(std::vector<FormEntry>& entries) {
  for (FormEntry& entry : entries) {
    Clean(entry.organisation);
    Clean(entry.title);
    Clean(entry.period);
    Clean(entry.lines);
    Clean(entry.projects);
  }
}

}  // namespace

std::string FormWords(std::string_view text) {
  std::string words(text);
  for (char& c : words) {
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
  }
  return std::string(TrimSpaces(words));
}

ProfileForm CleanForm(ProfileForm form) {
  Clean(form.person);
  Clean(form.military);
  Clean(form.jobs);
  Clean(form.projects);
  for (std::vector<FormText>* texts : {&form.summary, &form.education, &form.certificates,
                                       &form.languages, &form.skills, &form.other})
    Clean(*texts);
  return form;
}

uint32_t LineOfTooLongText(const ProfileForm& form) {
  uint32_t line = 0;
  const auto look = [&line](const FormText& text) {
    if (line == 0 && text.text.size() > kMaxFormTextBytes) line = std::max(text.line, 1U);
  };
  const auto look_at_entries = [&](const auto& self,
                                   const std::vector<FormEntry>& entries) -> void {
    for (const FormEntry& entry : entries) {
      for (const FormText* text : {&entry.organisation, &entry.title, &entry.period}) look(*text);
      for (const FormText& text : entry.lines) look(text);
      self(self, entry.projects);
    }
  };
  look(form.person);
  look(form.military);
  look_at_entries(look_at_entries, form.jobs);
  look_at_entries(look_at_entries, form.projects);
  for (const std::vector<FormText>* texts : {&form.summary, &form.education, &form.certificates,
                                             &form.languages, &form.skills, &form.other}) {
    for (const FormText& text : *texts) look(text);
  }
  return line;
}

size_t CountTexts(const ProfileForm& form) {
  return form.summary.size() + form.education.size() + form.certificates.size() +
         form.languages.size() + form.skills.size() + form.other.size() + CountTexts(form.jobs) +
         CountTexts(form.projects) + (form.military.empty() ? 0 : 1);
}

}  // namespace gonggo
