#include "output/csv.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "model/labels.h"
#include "model/posting_columns.h"
#include "output/posting_words.h"
#include "output/skill_words.h"

namespace gonggo {
namespace {

bool LooksLikeFormula(std::string_view field) {
  return !field.empty() &&
         std::string_view("=+-@\t\r").find(field.front()) != std::string_view::npos;
}

void AppendField(std::string_view field, std::string& out) {
  const bool guard = LooksLikeFormula(field);
  const bool quote = guard || field.find_first_of(",\"\r\n") != std::string_view::npos;
  if (quote) out += '"';
  if (guard) out += '\'';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  if (quote) out += '"';
}

template <typename Value>
std::string OrEmpty(const std::optional<Value>& value) {
  if (!value) return "";
  if constexpr (std::is_same_v<Value, std::string>) {
    return *value;
  } else if constexpr (std::is_same_v<Value, Date>) {
    return FormatDate(*value);
  } else {
    return std::to_string(*value);
  }
}

std::string Decimal(const std::optional<double>& value) {
  if (!value) return "";
  std::string text = std::to_string(*value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string Lines(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : "\n") + item;
  return out;
}

std::string RequirementTexts(const Posting& posting, Necessity necessity) {
  std::vector<std::string> texts;
  for (const Requirement& requirement : posting.requirements) {
    if (requirement.necessity == necessity && !IsDuty(requirement))
      texts.push_back(requirement.text);
  }
  return Lines(texts);
}

// Those that name something a person can know, and no line of a stack: as `requirements` has them.
std::string DutyTexts(const Posting& posting) {
  std::vector<std::string> texts;
  for (const Requirement& requirement : posting.requirements) {
    if (requirement.section == SectionKind::kDuties) texts.push_back(requirement.text);
  }
  return Lines(texts);
}

// Values that have an id and a name: one or the other.
class Names {
 public:
  explicit Names(std::optional<Language> labels) : labels_(labels) {}

  template <typename Value>
  [[nodiscard]] std::string Of(const std::optional<Value>& value) const {
    return value ? Of(*value) : "";
  }
  template <typename Value>
  [[nodiscard]] std::string Of(Value value) const {
    return std::string(labels_ ? Label(value, *labels_) : Id(value));
  }
  [[nodiscard]] std::string Truth(bool value) const {
    if (labels_ == Language::kKorean) return std::string(value ? kKoreanTrue : kKoreanFalse);
    return value ? "true" : "false";
  }
  // Each once, a line each.
  [[nodiscard]] std::string Skills(const Posting& posting, Necessity necessity) const {
    std::vector<std::string> names;
    for (const SkillMention& skill : posting.skills) {
      if (skill.necessity != necessity) continue;
      std::string name = labels_ ? SkillWords(skill.id, skill.name, *labels_) : skill.name;
      if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
    }
    return Lines(names);
  }
  [[nodiscard]] std::string Role(const std::optional<std::string>& id) const {
    return id && labels_ ? std::string(RoleLabel(*id, *labels_)) : OrEmpty(id);
  }
  [[nodiscard]] std::string Region(const std::optional<Location>& location) const {
    if (!location || !location->region) return "";
    return std::string(labels_ ? RegionLabel(*location->region, *labels_) : *location->region);
  }
  [[nodiscard]] std::string Until(const std::optional<Deadline>& deadline) const {
    if (!deadline) return "";
    if (deadline->kind == DeadlineKind::kDate)
      return deadline->date ? FormatDate(*deadline->date) : deadline->raw;
    // Of a kind without a day, which today does not matter to.
    return labels_ ? DeadlineWords(deadline, Date{}, *labels_) : std::string(Id(deadline->kind));
  }

 private:
  std::optional<Language> labels_;
};

std::vector<std::string> Fields(const Posting& posting, const Names& names) {
  std::vector<std::string> employment;
  employment.reserve(posting.employment.size());
  for (const Employment value : posting.employment) employment.push_back(names.Of(value));
  std::vector<std::string> codes;
  codes.reserve(posting.diagnostics.size());
  for (const Diagnostic& diagnostic : posting.diagnostics) codes.push_back(diagnostic.code);
  std::vector<std::string> eligibility;
  eligibility.reserve(posting.eligibility.size());
  for (const Eligibility value : posting.eligibility) eligibility.push_back(names.Of(value));
  const Experience none;
  const Experience& experience = posting.experience ? *posting.experience : none;
  const Salary& salary = posting.salary ? *posting.salary : Salary{.currency = ""};
  return {posting.id,
          OrEmpty(posting.company),
          OrEmpty(posting.title),
          names.Role(posting.role),
          Lines(employment),
          Decimal(experience.min),
          Decimal(experience.max),
          posting.experience ? names.Truth(experience.newcomer) : "",
          names.Of(posting.education),
          names.Of(posting.work),
          names.Region(posting.location),
          posting.location ? posting.location->raw : "",
          Decimal(salary.min),
          Decimal(salary.max),
          salary.currency,
          names.Of(salary.period),
          OrEmpty(posting.posted),
          names.Until(posting.deadline),
          OrEmpty(posting.link),
          names.Skills(posting, Necessity::kRequired),
          names.Skills(posting, Necessity::kPreferred),
          names.Skills(posting, Necessity::kMentioned),
          RequirementTexts(posting, Necessity::kRequired),
          RequirementTexts(posting, Necessity::kPreferred),
          Lines(posting.process),
          Lines(posting.tags),
          posting.source.name,
          Lines(codes),
          posting.deadline ? OrEmpty(posting.deadline->time) : "",
          posting.salary ? names.Truth(salary.negotiable) : "",
          posting.headcount ? posting.headcount->raw : "",
          OrEmpty(posting.probation_months),
          Lines(eligibility),
          DutyTexts(posting)};
}

}  // namespace

void AppendCsvRecord(const std::vector<std::string>& fields, std::string& out) {
  for (size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out += ',';
    AppendField(fields[i], out);
  }
  out += "\r\n";
}

void AppendCsvHeader(CsvContacts contacts, std::string& out, std::optional<Language> labels) {
  const bool korean = labels == Language::kKorean;
  const auto& columns = korean ? kKoreanColumns : kPostingColumns;
  std::vector<std::string> names(columns.begin(), columns.end());
  if (contacts == CsvContacts::kInclude)
    names.emplace_back(korean ? kKoreanContactsColumn : kContactsColumn);
  AppendCsvRecord(names, out);
}

void AppendCsvRow(const Posting& posting, CsvContacts contacts, std::string& out,
                  std::optional<Language> labels) {
  std::vector<std::string> fields = Fields(posting, Names(labels));
  if (contacts == CsvContacts::kInclude) {
    std::vector<std::string> values;
    values.reserve(posting.contacts.size());
    for (const Contact& contact : posting.contacts)
      values.push_back(contact.kind + ": " + contact.value);
    fields.push_back(Lines(values));
  }
  AppendCsvRecord(fields, out);
}

}  // namespace gonggo
