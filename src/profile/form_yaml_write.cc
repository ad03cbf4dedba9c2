#include <algorithm>

#include "profile/form_yaml.h"

namespace gonggo {
namespace {

constexpr std::string_view kIntroduction =
    "# gonggo가 읽는 프로필입니다. 마음대로 고치고, 주석과 다른 키를 더해도 그대로 남습니다.\n"
    "# 기술과 기간은 여기 적힌 문장에서 읽습니다. 형식: docs/profile.md\n"
    "#   period: \"2021.03 ~ 현재\", \"Mar 2021 - May 2023\"\n"
    "#   skill_years: {kotlin: 2}   글에서 셀 수 없는 기술별 경력을 직접 적을 때\n";

void WriteTexts(std::string_view key, const std::vector<FormText>& texts, std::string& out) {
  if (texts.empty()) return;
  out += key;
  out += ":\n";
  for (const FormText& text : texts) out += "  - " + YamlQuoted(text.text) + '\n';
}

void WriteEntries(std::string_view key, const std::vector<FormEntry>& entries, std::string& out) {
  if (entries.empty()) return;
  out += key;
  out += ":\n";
  constexpr size_t kIndent = 2;
  for (const FormEntry& entry : entries) out += WriteEntry(entry, kIndent);
}

void WriteKey(std::string_view key, const FormText& text, const std::string& indent, bool& first,
              std::string& out) {
  if (text.empty()) return;
  out += indent + (first ? "- " : "  ") + std::string(key) + ": " + YamlQuoted(text.text) + '\n';
  first = false;
}

}  // namespace

std::string YamlQuoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\t') {
      out += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      out += ' ';
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string WriteEntry(const FormEntry& entry, size_t indent) {
  const std::string margin(indent, ' ');
  std::string out;
  bool first = true;
  WriteKey("organisation", entry.organisation, margin, first, out);
  WriteKey("title", entry.title, margin, first, out);
  WriteKey("period", entry.period, margin, first, out);
  const auto open = [&](std::string_view key) {
    out += margin + (first ? "- " : "  ") + std::string(key) + ":\n";
    first = false;
  };
  if (!entry.lines.empty() || (first && entry.projects.empty())) {
    open("lines");
    for (const FormText& line : entry.lines)
      out += margin + "    - " + YamlQuoted(line.text) + '\n';
  }
  if (!entry.projects.empty()) {
    open("projects");
    constexpr size_t kDeeper = 4;
    for (const FormEntry& project : entry.projects) out += WriteEntry(project, indent + kDeeper);
  }
  return out;
}

std::string WriteForm(const ProfileForm& form) {
  std::string out(kIntroduction);
  out += "profile: 1\n";
  if (!form.person.empty()) out += "person: " + YamlQuoted(form.person.text) + '\n';
  WriteTexts("summary", form.summary, out);
  WriteEntries("jobs", form.jobs, out);
  WriteEntries("projects", form.projects, out);
  WriteTexts("education", form.education, out);
  WriteTexts("certificates", form.certificates, out);
  WriteTexts("languages", form.languages, out);
  WriteTexts("skills", form.skills, out);
  if (!form.military.empty()) out += "military: " + YamlQuoted(form.military.text) + '\n';
  WriteTexts("other", form.other, out);
  return out;
}

}  // namespace gonggo
