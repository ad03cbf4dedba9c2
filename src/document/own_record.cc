#include "document/own_record.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "document/builder.h"
#include "document/field_writer.h"
#include "document/json_measure.h"
#include "model/labels.h"
#include "model/posting_json.h"

namespace gonggo {
namespace {

constexpr int kSectionLevel = 2;
// No requirement goes over more lines; a file may say anything.
constexpr uint32_t kMostLinesOfOne = 64;

std::string NumberText(double number) {
  std::string text;
  AppendJsonNumber(number, text);
  return text;
}

std::string Span(double years) {
  const auto months = static_cast<int>(std::lround(years * 12));
  return months % 12 == 0 ? std::to_string(months / 12) + "년" : std::to_string(months) + "개월";
}

std::string Words(const Experience& experience) {
  const auto& [min, max, newcomer] = experience;
  const bool from_none = !min || *min == 0;
  if (newcomer && from_none) return max ? "신입 ~ 경력 " + Span(*max) : "경력무관";
  const std::string also = newcomer ? "신입 / 경력 " : "경력 ";
  if (min && max) return also + Span(*min) + " ~ " + Span(*max);
  if (min) return also + Span(*min) + " 이상";
  return max ? also + Span(*max) + " 이하" : "경력";
}

std::string Words(const Deadline& deadline) {
  if (deadline.kind == DeadlineKind::kAlways) return "상시채용";
  if (deadline.kind == DeadlineKind::kUntilFilled) return "채용 시 마감";
  if (!deadline.date) return deadline.raw;
  return FormatDate(*deadline.date) + (deadline.time ? ' ' + *deadline.time : "");
}

// "제주 서귀포시", below the place's own words, which may not name it: "Seogwipo".
std::string RegionWords(const Location& location) {
  if (!location.region) return "";
  return std::string(RegionLabel(*location.region, Language::kKorean)) +
         (location.district ? ' ' + *location.district : "");
}

class OwnRenderer {
 public:
  OwnRenderer(const Posting& posting, std::span<const OwnExtra> extras)
      : posting_(posting), extras_(extras) {}

  Document Run(Origin origin) {
    Names();
    Conditions();
    Pay();
    Rest();
    for (const OwnExtra& extra : extras_)
      WriteText({extra.key, kSectionLevel}, extra.value, ClassifyText(extra.value), builder_);
    Lists();
    if (IsUnreadable(posting_)) {
      for (const Diagnostic& diagnostic : posting_.diagnostics) builder_.AddDiagnostic(diagnostic);
    }
    return builder_.Finish(std::move(origin));
  }

 private:
  void Line(std::string_view key, const std::string& value) {
    if (!value.empty()) WriteLine(key, value, builder_);
  }

  template <typename Values, typename Word>
  void Joined(std::string_view key, const Values& values, std::string_view between, Word word) {
    std::string words;
    for (const auto& value : values) {
      if (!words.empty()) words += between;
      words += word(value);
    }
    Line(key, words);
  }

  void Names() {
    Line("id", posting_.id);
    Line("company", posting_.company.value_or(""));
    Line("title", posting_.title.value_or(""));
    Line("role", posting_.role.value_or(""));
    Line("link", posting_.link.value_or(""));
  }

  void Conditions() {
    if (posting_.experience) Line("experience", Words(*posting_.experience));
    Joined("employment", posting_.employment, ", ",
           [](Employment value) { return Label(value, Language::kKorean); });
    if (posting_.education)
      Line("education", std::string(Label(*posting_.education, Language::kKorean)));
    if (posting_.location) {
      Line("location", posting_.location->raw);
      Line("region", RegionWords(*posting_.location));
    }
    if (posting_.work) Line("근무 방식", std::string(Label(*posting_.work, Language::kKorean)));
    if (posting_.headcount) Line("headcount", posting_.headcount->raw);
    if (posting_.probation_months)
      Line("수습", std::to_string(*posting_.probation_months) + "개월");
  }

  void Pay() {
    if (!posting_.salary) return;
    const Salary& salary = *posting_.salary;
    if (salary.min) Line("salary.min", NumberText(*salary.min));
    if (salary.max) Line("salary.max", NumberText(*salary.max));
    if (salary.min || salary.max) Line("salary.currency", salary.currency);
    if (salary.period) Line("salary.period", std::string(Id(*salary.period)));
    if (salary.negotiable) Line("급여", "협의");
  }

  void Rest() {
    if (posting_.posted) Line("posted", FormatDate(*posting_.posted));
    if (posting_.deadline) Line("deadline", Words(*posting_.deadline));
    Joined("eligibility", posting_.eligibility, ", ",
           [](Eligibility value) { return Label(value, Language::kKorean); });
    Joined("전형 절차", posting_.process, " → ", [](const std::string& step) { return step; });
    Joined("tags", posting_.tags, ", ", [](const std::string& tag) { return tag; });
    for (const Contact& contact : posting_.contacts) Line(contact.kind, contact.value);
  }

  // What a requirement is decides about its list, as in the other exports.
  static SectionKind ListOf(const Requirement& requirement) {
    if (IsDuty(requirement)) return requirement.section;
    return requirement.necessity == Necessity::kPreferred ? SectionKind::kPreferred
                                                          : SectionKind::kRequirements;
  }

  void Lists() {
    for (const SectionKind list : {SectionKind::kDuties, SectionKind::kRequirements,
                                   SectionKind::kPreferred, SectionKind::kStack}) {
      bool begun = false;
      const auto item = [&](std::string_view text) {
        if (!std::exchange(begun, true))
          WriteKey({Label(list, Language::kKorean), kSectionLevel}, builder_);
        builder_.ListItem(1, text);
      };
      for (const Requirement& requirement : posting_.requirements) {
        if (ListOf(requirement) == list) item(requirement.text);
      }
      if (list != SectionKind::kStack) continue;
      for (const std::string_view name : OtherSkills()) item(name);
    }
  }

  // What is named outside of the requirements, such as in a list of tools; each once.
  [[nodiscard]] std::vector<std::string_view> OtherSkills() const {
    std::set<uint32_t> listed;
    for (const Requirement& requirement : posting_.requirements) {
      const uint32_t last = std::min(requirement.line_end, requirement.line + kMostLinesOfOne);
      for (uint32_t line = requirement.line; line <= last; ++line) listed.insert(line);
    }
    std::vector<std::string_view> names;
    std::set<std::string_view> seen;
    for (const SkillMention& skill : posting_.skills) {
      if (!listed.contains(skill.at.line) && seen.insert(skill.id).second)
        names.push_back(skill.surface);
    }
    return names;
  }

  const Posting& posting_;
  std::span<const OwnExtra> extras_;
  DocumentBuilder builder_;
};

}  // namespace

std::optional<Document> RenderOwnRecord(const JsonTree& tree, const JsonRecord& record,
                                        Origin& origin) {
  const JsonNode& node = tree.nodes[record.node];
  if (node.open || !record.around.empty() || !IsOwnForm(tree, record.node)) return std::nullopt;
  const Result<Posting> posting =
      ParsePostingJson(tree.source.substr(node.begin, node.end - node.begin));
  if (!posting) return std::nullopt;
  return OwnRenderer(*posting, {}).Run(std::move(origin));
}

Document RenderOwnPosting(const Posting& posting, std::span<const OwnExtra> extras, Origin origin) {
  return OwnRenderer(posting, extras).Run(std::move(origin));
}

}  // namespace gonggo
