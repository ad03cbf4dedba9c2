#include "output/prep_words.h"

#include "model/labels.h"
#include "output/section_items.h"
#include "output/skill_words.h"
#include "output/terminal_profile.h"
#include "text/markup.h"

namespace gonggo {

std::string PrepWords::PostingLine(uint32_t line) const {
  return korean() ? "공고 " + std::to_string(line) + "행" : "posting line " + std::to_string(line);
}

std::string PrepWords::ProfileLineName(uint32_t line) const {
  const std::string number = std::to_string(view_.profile.lines[line].number);
  return korean() ? "이력서 " + number + "행" : "résumé line " + number;
}

std::string PrepWords::Quote(uint32_t line, int32_t requirement) const {
  if (requirement >= 0) {
    const Requirement& r = view_.posting.requirements[static_cast<size_t>(requirement)];
    // A line that wraps is quoted whole.
    if (!r.text.empty()) return r.text;
  }
  return PlainText(WithoutBullet(view_.text.Line(line)));
}

std::string PrepWords::ProfileQuote(uint32_t line) const {
  return ProfileLineName(line) + ": " + view_.profile.lines[line].text;
}

std::string PrepWords::Reason(const PrepReason& reason) const {
  std::string words;
  if (reason.requirement >= 0 && reason.necessity != Necessity::kMentioned)
    words = std::string(Label(reason.necessity, language_)) + " · ";
  words += PostingLine(reason.line);
  const std::string quote = Quote(reason.line, reason.requirement);
  return quote.empty() ? words : words + " “" + quote + "”";
}

std::string PrepWords::KeyName(std::string_view key) const {
  if (key.starts_with("trait:")) return std::string(TraitLabel(key.substr(6), language_));
  if (key.starts_with("role:")) return std::string(RoleLabel(key.substr(5), language_));
  if (key.starts_with("family:")) return FamilyWords(key.substr(7), view_.skills, language_);
  if (const auto skill = view_.skills.FindSkill(key)) {
    return SkillWords(view_.skills.skills[*skill], language_);
  }
  return std::string(key);
}

std::string PrepWords::Category(std::string_view key) const {
  if (key.starts_with("trait:")) return Say("행동·문화 적합성", "Behaviour and culture");
  if (key.starts_with("role:")) return KeyName(key) + Say(" 직무", ": the work itself");
  uint16_t group = 0;
  bool found = false;
  if (key.starts_with("family:")) {
    for (const SkillFamily& family : view_.skills.families) {
      if (family.id != key.substr(7)) continue;
      group = family.group;
      found = true;
    }
  } else if (const auto skill = view_.skills.FindSkill(key)) {
    group = view_.skills.families[view_.skills.skills[*skill].family].group;
    found = true;
  }
  if (!found) return KeyName(key);
  const SkillGroup& named = view_.skills.groups[group];
  return std::string(korean() && !named.name_ko.empty() ? named.name_ko : named.name);
}

std::string PrepWords::EntryName(int32_t entry) const {
  const ProfileEntry& named = view_.profile.entries[static_cast<size_t>(entry)];
  std::string words = named.organisation;
  if (!named.title.empty()) words += (words.empty() ? "" : " · ") + named.title;
  if (words.empty() && !named.lines.empty()) words = view_.profile.lines[named.lines.front()].text;
  if (named.period) words += " (" + PeriodWords(*named.period, language_) + ")";
  return words;
}

}  // namespace gonggo
