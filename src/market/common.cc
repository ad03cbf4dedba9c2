#include "market/common.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "base/slices.h"
#include "market/near_name_counts.h"

namespace gonggo {
namespace {

// Postings that are counted in a few milliseconds: less is not worth a thread.
constexpr size_t kLeastSlice = size_t{1} << 16U;

// ReadSegment refuses any other.
constexpr size_t kNecessities = static_cast<size_t>(Necessity::kMentioned) + 1;

// The strongest necessity of each family or group that one posting names. Bits, so that no branch
// depends on what postings say: a million of them have fifteen million asks, and every second one
// would be guessed wrongly.
class Strongest {
 public:
  explicit Strongest(size_t size)
      : words_(size / 64 + 1), named_(kNecessities * words_), counts_(size) {}

  void Note(size_t index, Necessity necessity) {
    named_[static_cast<size_t>(necessity) * words_ + index / 64] |= uint64_t{1} << (index % 64);
  }

  // Ends a posting; tells every index that it named, with the strongest necessity.
  template <typename Use>
  void Count(const Use& use) {
    for (size_t word = 0; word < words_; ++word) {
      uint64_t stronger = 0;
      for (size_t necessity = 0; necessity < kNecessities; ++necessity) {
        uint64_t& named = named_[necessity * words_ + word];
        for (uint64_t left = named & ~stronger; left != 0; left &= left - 1) {
          const size_t index = word * 64 + static_cast<size_t>(std::countr_zero(left));
          ++counts_[index][necessity];
          use(index, static_cast<Necessity>(necessity));
        }
        stronger |= named;
        named = 0;
      }
    }
  }

  [[nodiscard]] Tally operator[](size_t index) const {
    const auto& counts = counts_[index];
    return {.required = counts[static_cast<size_t>(Necessity::kRequired)],
            .preferred = counts[static_cast<size_t>(Necessity::kPreferred)],
            .mentioned = counts[static_cast<size_t>(Necessity::kMentioned)]};
  }

  // Adds what was counted of other postings.
  void Add(const Strongest& other) {
    for (size_t i = 0; i < counts_.size(); ++i) {
      for (size_t k = 0; k < counts_[i].size(); ++k) counts_[i][k] += other.counts_[i][k];
    }
  }

 private:
  size_t words_;
  std::vector<uint64_t> named_;  // of one posting: by necessity, then index
  std::vector<std::array<uint32_t, kNecessities>> counts_;
};

// How often each term is asked for, by necessity and choice, counted without a branch.
class TermCounts {
 public:
  explicit TermCounts(size_t terms) : counts_(terms * 8) {}

  void Add(PackedAsk ask) { ++counts_[ask.bits()]; }

  void Add(const TermCounts& other) {
    for (size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
  }

  [[nodiscard]] Tally operator[](size_t term) const {
    const auto count = [&](Necessity necessity, bool choice) {
      return counts_[PackedAsk(static_cast<uint32_t>(term), necessity, choice).bits()];
    };
    const auto both = [&](Necessity necessity) {
      return count(necessity, false) + count(necessity, true);
    };
    return {.required = both(Necessity::kRequired),
            .preferred = both(Necessity::kPreferred),
            .mentioned = both(Necessity::kMentioned),
            .required_choice = count(Necessity::kRequired, true),
            .preferred_choice = count(Necessity::kPreferred, true)};
  }

 private:
  std::vector<uint32_t> counts_;  // by PackedAsk::bits
};

// What postings ask for, of a part of them.
struct AskCounts {
  AskCounts(const TermMap& terms, const SkillTable& skills)
      : of_term(terms.size()),
        near_names(skills.skills.size()),
        families(skills.families.size()),
        groups(skills.groups.size()) {}

  // Of the postings in the words (Bits::Word) from `begin` to before `end`.
  void Count(const ColumnTable& table, const TermMap& terms, const SkillTable& skills,
             const Bits& voters, size_t begin, size_t end) {
    table.VisitAsks(voters, begin, end, [&](size_t, std::span<const PackedAsk> asks) {
      for (const PackedAsk ask : asks) {
        of_term.Add(ask);
        const uint16_t family = terms.family(ask.term());
        if (family != kNoFamily) families.Note(family, ask.necessity());
        const uint16_t skill = terms.counts_as(ask.term());
        if (skill != kNoSkill) near_names.Note(skill, ask);
      }
      near_names.Count();
      families.Count([&](size_t family, Necessity necessity) {
        groups.Note(skills.families[family].group, necessity);
      });
      groups.Count([](size_t, Necessity) {});
    });
  }

  void Add(const AskCounts& other) {
    of_term.Add(other.of_term);
    near_names.Add(other.near_names);
    families.Add(other.families);
    groups.Add(other.groups);
  }

  TermCounts of_term;
  NearNameCounts near_names;
  Strongest families;
  Strongest groups;
};

// In several threads, each with counts of its own.
AskCounts CountAsks(const ColumnTable& table, const TermMap& terms, const SkillTable& skills,
                    const Bits& voters, size_t slices) {
  std::vector<AskCounts> counts(slices, AskCounts(terms, skills));
  InSlices(voters.WordCount(), slices, [&](size_t slice, size_t begin, size_t end) {
    counts[slice].Count(table, terms, skills, voters, begin, end);
  });
  for (size_t i = 1; i < slices; ++i) counts.front().Add(counts[i]);
  return std::move(counts.front());
}

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

// Puts the rows of near names for one thing together, where postings use several of them.
void JoinNearNames(const std::map<uint16_t, std::vector<size_t>>& sets, const SkillTable& skills,
                   const NearNameCounts& counts, std::vector<CommonRow>& rows) {
  std::vector<size_t> joined;
  for (const auto& [skill, places] : sets) {
    if (places.size() < 2) continue;
    const Skill& entry = skills.skills[skill];
    CommonRow row = rows[places.front()];
    row.id = entry.id;
    row.names = NamesOf(entry);
    row.optional = entry.optional;
    row.tally = counts[skill];
    for (const size_t place : places)
      row.near_names.push_back({rows[place].id, rows[place].names, rows[place].tally});
    std::ranges::sort(row.near_names, [](const NearName& a, const NearName& b) {
      return std::tuple(-int64_t{a.tally.total()}, a.id) <
             std::tuple(-int64_t{b.tally.total()}, b.id);
    });
    joined.insert(joined.end(), places.begin(), places.end());
    rows.push_back(std::move(row));
  }
  std::ranges::sort(joined, std::greater());
  for (const size_t place : joined) rows.erase(rows.begin() + static_cast<ptrdiff_t>(place));
}

}  // namespace

AskKind AskKindOf(CommonKind kind) {
  switch (kind) {
    case CommonKind::kTrait:
      return AskKind::kTrait;
    case CommonKind::kDegree:
      return AskKind::kDegree;
    case CommonKind::kCertificate:
      return AskKind::kCertificate;
    case CommonKind::kLanguage:
      return AskKind::kLanguage;
    case CommonKind::kSkill:
    case CommonKind::kFamily:
    case CommonKind::kGroup:
      break;
  }
  return AskKind::kSkill;
}

CommonReport CountCommon(const ColumnTable& table, const TermMap& terms, const SkillTable& skills,
                         const Bits& result) {
  return CountCommon(table, terms, skills, result, UsefulSlices(result.Count(), kLeastSlice));
}

CommonReport CountCommon(const ColumnTable& table, const TermMap& terms, const SkillTable& skills,
                         const Bits& result, size_t slices) {
  CommonReport report;
  report.voters = VotersOf(table, result);
  const auto [of_term, near_names, families, groups] =
      CountAsks(table, terms, skills, report.voters.slots, slices);
  std::map<uint16_t, std::vector<size_t>> sets;  // by what they count as: places in the rows
  for (uint32_t term = 0; term < terms.size(); ++term) {
    const CommonKind kind = KindOf(table.terms()[term].kind);
    const Tally tally = of_term[term];
    if (tally.total() == 0 || kind == CommonKind::kFamily) continue;
    const uint16_t family = terms.family(term);
    const uint16_t group = family == kNoFamily ? kNoFamily : skills.families[family].group;
    if (terms.counts_as(term) != kNoSkill)
      sets[terms.counts_as(term)].push_back(report.rows.size());
    report.rows.push_back({kind, table.terms()[term].value, terms.names(term), family, group,
                           terms.optional(term), tally});
  }
  JoinNearNames(sets, skills, near_names, report.rows);
  for (size_t n = 0; n < skills.families.size(); ++n) {
    const auto i = static_cast<uint16_t>(n);
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
  for (size_t n = 0; n < skills.groups.size(); ++n) {
    const auto i = static_cast<uint16_t>(n);
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
