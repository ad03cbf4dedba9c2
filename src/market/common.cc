#include "market/common.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace gonggo {
namespace {

// The strongest necessity of each family or group that one posting names. No branch depends on
// what postings say: a million of them have fifteen million asks, and every second one would be
// guessed wrongly.
class Strongest {
 public:
  explicit Strongest(size_t size) : marks_(size), counts_(size), touched_(size + 1) {}

  // Postings come in ascending order.
  void Note(uint32_t posting, size_t index, Necessity necessity) {
    // One more, so that no posting has the mark of nothing.
    const uint64_t now = uint64_t{posting} + 1;
    const uint64_t mark = now << 2U | static_cast<uint64_t>(necessity);
    const uint64_t known = marks_[index];
    const bool again = known >> 2U == now;
    touched_[count_] = static_cast<uint16_t>(index);
    count_ += again ? 0 : 1;
    marks_[index] = again ? std::min(known, mark) : mark;
  }

  // Ends a posting; tells every index that it named, with the strongest necessity.
  template <typename Use>
  void Count(const Use& use) {
    for (size_t i = 0; i < count_; ++i) {
      const uint16_t index = touched_[i];
      const uint64_t necessity = marks_[index] & 3U;
      ++counts_[index][necessity];
      use(index, static_cast<Necessity>(necessity));
    }
    count_ = 0;
  }

  [[nodiscard]] Tally operator[](size_t index) const {
    const auto& counts = counts_[index];
    return {.required = counts[static_cast<size_t>(Necessity::kRequired)],
            .preferred = counts[static_cast<size_t>(Necessity::kPreferred)],
            .mentioned = counts[static_cast<size_t>(Necessity::kMentioned)]};
  }

 private:
  std::vector<uint64_t> marks_;
  std::vector<std::array<uint32_t, 4>> counts_;
  std::vector<uint16_t> touched_;  // one more than can be, for the write that does not count
  size_t count_ = 0;
};

// How often each term is asked for, by necessity and choice, counted without a branch.
class TermCounts {
 public:
  explicit TermCounts(size_t terms) : counts_(terms) {}

  void Add(PackedAsk ask) {
    ++counts_[ask.term()][static_cast<size_t>(ask.necessity()) * 2 + (ask.choice() ? 1 : 0)];
  }

  [[nodiscard]] Tally operator[](size_t term) const {
    const auto& counts = counts_[term];
    const auto both = [&](Necessity necessity) {
      return counts[static_cast<size_t>(necessity) * 2] + ChoicesOf(term, necessity);
    };
    return {.required = both(Necessity::kRequired),
            .preferred = both(Necessity::kPreferred),
            .mentioned = both(Necessity::kMentioned),
            .required_choice = ChoicesOf(term, Necessity::kRequired),
            .preferred_choice = ChoicesOf(term, Necessity::kPreferred)};
  }

 private:
  [[nodiscard]] uint32_t ChoicesOf(size_t term, Necessity necessity) const {
    return counts_[term][static_cast<size_t>(necessity) * 2 + 1];
  }

  std::vector<std::array<uint32_t, 8>> counts_;
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
  std::array<uint32_t, std::size(kExperienceMonths)> open{};
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
    // kNoMonths is above them all.
    for (size_t i = 0; i < open.size(); ++i) {
      const uint16_t months = kExperienceMonths[i];
      open[i] += static_cast<uint32_t>(months >= from) & static_cast<uint32_t>(months <= max);
    }
  });
  for (size_t i = 0; i < open.size(); ++i) out.points.push_back({kExperienceMonths[i], open[i]});
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
  TermCounts of_term(terms.size());
  Strongest families(skills.families.size());
  Strongest groups(skills.groups.size());
  report.voters.slots.ForEach([&](size_t slot) {
    const auto posting = static_cast<uint32_t>(slot);
    for (const PackedAsk ask : table.asks(slot)) {
      of_term.Add(ask);
      const uint16_t family = terms.family(ask.term());
      if (family != kNoFamily) families.Note(posting, family, ask.necessity());
    }
    families.Count([&](uint16_t family, Necessity necessity) {
      groups.Note(posting, skills.families[family].group, necessity);
    });
    groups.Count([](uint16_t, Necessity) {});
  });
  for (uint32_t term = 0; term < terms.size(); ++term) {
    const CommonKind kind = KindOf(table.terms()[term].kind);
    const Tally tally = of_term[term];
    if (tally.total() == 0 || kind == CommonKind::kFamily) continue;
    const uint16_t family = terms.family(term);
    const uint16_t group = family == kNoFamily ? kNoFamily : skills.families[family].group;
    report.rows.push_back({kind, table.terms()[term].value, terms.names(term), family, group,
                           terms.optional(term), tally});
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
