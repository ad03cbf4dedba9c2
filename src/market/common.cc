#include "market/common.h"

#include <algorithm>
#include <tuple>

namespace gonggo {
namespace {

// The strongest necessity of each family or group that one posting names, without clearing
// anything between postings.
class Strongest {
 public:
  explicit Strongest(size_t size) : marks_(size), tallies_(size) {}

  void Note(uint32_t posting, size_t index, Necessity necessity) {
    Mark& mark = marks_[index];
    if (mark.posting != posting) {
      mark = {posting, necessity};
      touched_.push_back(static_cast<uint16_t>(index));
    } else if (necessity < mark.necessity) {
      mark.necessity = necessity;
    }
  }

  // Ends a posting.
  void Count() {
    for (const uint16_t index : touched_) tallies_[index].Add(marks_[index].necessity, false);
    touched_.clear();
  }

  [[nodiscard]] const Tally& operator[](size_t index) const { return tallies_[index]; }

 private:
  struct Mark {
    uint32_t posting = 0xFFFFFFFF;
    Necessity necessity = Necessity::kMentioned;
  };
  std::vector<Mark> marks_;
  std::vector<Tally> tallies_;
  std::vector<uint16_t> touched_;
};

CommonKind KindOf(AskKind kind) {
  switch (kind) {
    case AskKind::kSkill:
      return CommonKind::kSkill;
    case AskKind::kFamily:
      return CommonKind::kFamily;
    case AskKind::kDegree:
      return CommonKind::kDegree;
    case AskKind::kCertificate:
      return CommonKind::kCertificate;
    case AskKind::kLanguage:
      return CommonKind::kLanguage;
    case AskKind::kTrait:
      return CommonKind::kTrait;
  }
  return CommonKind::kSkill;
}

void CountExperience(const ColumnTable& table, const Bits& voters, CommonExperience& out) {
  const Columns& c = table.columns();
  for (const uint16_t months : kExperienceMonths) out.points.push_back({months, 0});
  uint16_t least = kNoMonths;
  voters.ForEach([&](size_t slot) {
    if (c.has_experience[slot] == 0) return;
    ++out.stated;
    const uint16_t min = c.min_months[slot];
    const uint16_t max = c.max_months[slot];
    const bool newcomer = c.newcomer[slot] != 0 || min == 0;
    if (newcomer) ++out.newcomer;
    if (min != kNoMonths && min > 0) {
      ++out.with_minimum;
      least = std::min(least, min);
      out.most_months = std::max(out.most_months, min);
    }
    const uint16_t from = newcomer || min == kNoMonths ? uint16_t{0} : min;
    for (ExperiencePoint& point : out.points) {
      if (point.months >= from && (max == kNoMonths || point.months <= max)) ++point.open;
    }
  });
  out.least_months = least == kNoMonths ? uint16_t{0} : least;
}

bool Before(const CommonRow& a, const CommonRow& b) {
  const auto key = [](const CommonRow& row) {
    return std::tuple(-int64_t{row.tally.total()}, -int64_t{row.tally.required},
                      -int64_t{row.tally.preferred}, row.kind, row.id);
  };
  return key(a) < key(b);
}

}  // namespace

CommonReport CountCommon(const ColumnTable& table, const TermMap& terms, const SkillTable& skills,
                         const Bits& result) {
  CommonReport report;
  report.voters = VotersOf(table, result);
  std::vector<Tally> of_term(terms.size());
  Strongest families(skills.families.size());
  Strongest groups(skills.groups.size());
  report.voters.slots.ForEach([&](size_t slot) {
    const auto posting = static_cast<uint32_t>(slot);
    for (const PackedAsk ask : table.asks(slot)) {
      const uint32_t term = ask.term();
      of_term[term].Add(ask.necessity(), ask.choice());
      const uint16_t family = terms.family(term);
      if (family == kNoFamily) continue;
      families.Note(posting, family, ask.necessity());
      groups.Note(posting, skills.families[family].group, ask.necessity());
    }
    families.Count();
    groups.Count();
  });
  for (uint32_t term = 0; term < terms.size(); ++term) {
    const CommonKind kind = KindOf(table.terms()[term].kind);
    if (of_term[term].total() == 0 || kind == CommonKind::kFamily) continue;
    const uint16_t family = terms.family(term);
    const uint16_t group = family == kNoFamily ? kNoFamily : skills.families[family].group;
    report.rows.push_back({kind, table.terms()[term].value, terms.names(term), family, group,
                           terms.optional(term), of_term[term]});
  }
  for (uint16_t i = 0; i < skills.families.size(); ++i) {
    const SkillFamily& family = skills.families[i];
    if (families[i].total() == 0) continue;
    report.rows.push_back({CommonKind::kFamily,
                           family.id,
                           {family.name, family.name_ko},
                           i,
                           family.group,
                           false,
                           families[i]});
  }
  for (uint16_t i = 0; i < skills.groups.size(); ++i) {
    const SkillGroup& group = skills.groups[i];
    if (groups[i].total() == 0) continue;
    report.rows.push_back({CommonKind::kGroup,
                           group.id,
                           {group.name, group.name_ko},
                           kNoFamily,
                           i,
                           false,
                           groups[i]});
  }
  std::ranges::sort(report.rows, Before);
  CountExperience(table, report.voters.slots, report.experience);
  return report;
}

}  // namespace gonggo
