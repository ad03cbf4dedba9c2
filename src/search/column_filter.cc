#include "search/column_filter.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "model/application.h"
#include "search/company_names.h"
#include "search/compare_op.h"
#include "search/fold_name.h"
#include "search/implying_skills.h"
#include "search/pay_filter.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kUnknown = "unknown";

template <typename Passes>
Bits Scan(const ColumnTable& table, const Passes& passes) {
  return Bits::Where(table.size(), passes);
}

// The strings that `passes`; each is looked at once, however many postings have it.
template <typename Passes>
std::vector<bool> StringsThat(const ColumnTable& table, const std::vector<uint32_t>& column,
                              Passes&& passes) {
  std::vector<bool> known(table.strings().size());
  std::vector<bool> chosen(table.strings().size());
  for (const uint32_t string : column) {
    if (string == 0 || known[string]) continue;
    known[string] = true;
    chosen[string] = passes(table.strings()[string]);
  }
  return chosen;
}

Bits WithString(const ColumnTable& table, const std::vector<uint32_t>& column,
                const std::vector<bool>& chosen) {
  return Scan(table, [&](size_t slot) { return chosen[column[slot]]; });
}

Bits WithWord(const ColumnTable& table, const std::vector<uint32_t>& column,
              std::string_view word) {
  if (word == kUnknown) return Scan(table, [&](size_t slot) { return column[slot] == 0; });
  const auto string = table.strings().Find(word);
  if (!string) return Bits(table.size());
  return Scan(table, [&](size_t slot) { return column[slot] == *string; });
}

// The skills of the table that `value` names: one, or the members of a family.
std::vector<uint16_t> NamedSkills(const SkillTable& skills, const FilterValue& value) {
  std::vector<uint16_t> named;
  if (value.kind != AskKind::kFamily) {
    if (const auto skill = skills.FindSkill(value.word))
      named.push_back(static_cast<uint16_t>(*skill));
    return named;
  }
  for (size_t i = 0; i < skills.skills.size(); ++i) {
    if (skills.families[skills.skills[i].family].id == value.word)
      named.push_back(static_cast<uint16_t>(i));
  }
  return named;
}

// The terms of the library that `value` stands for: a language test may be kept as a certificate or
// as a language; a family is any of its members, and a skill any that implies it.
std::vector<bool> TermsOf(const ColumnTable& table, const SkillTable& skills,
                          const FilterValue& value) {
  std::vector<bool> wanted(table.terms().size());
  const auto want = [&](AskKind kind, std::string_view word) {
    if (const auto term = table.FindTerm(kind, word)) wanted[*term] = true;
  };
  const auto want_thing = [&](std::string_view word) {
    for (const AskKind kind : {AskKind::kSkill, AskKind::kCertificate, AskKind::kLanguage})
      want(kind, word);
  };
  if (value.kind == AskKind::kTrait) {
    want(value.kind, value.word);
    return wanted;
  }
  if (value.kind == AskKind::kFamily) {
    want(value.kind, value.word);
  } else {
    want_thing(value.word);
  }
  for (const uint16_t skill : ImplyingSkills(NamedSkills(skills, value), skills))
    want_thing(skills.skills[skill].id);
  return wanted;
}

bool IsWanted(FilterName name, Necessity strongest) {
  if (name == FilterName::kMust) return strongest == Necessity::kRequired;
  if (name == FilterName::kPlus) return strongest == Necessity::kPreferred;
  return true;
}

// The strongest necessity of any of the terms decides.
Bits ScanAsks(const ColumnTable& table, FilterName name, const std::vector<bool>& wanted) {
  return Scan(table, [&](size_t slot) {
    auto strongest = std::optional<Necessity>();
    for (const PackedAsk ask : table.asks(slot)) {
      if (!wanted[ask.term()]) continue;
      if (!strongest || ask.necessity() < *strongest) strongest = ask.necessity();
    }
    return strongest && IsWanted(name, *strongest);
  });
}

// The same by the index.
Bits LookUpAsks(const ColumnTable& table, const AskIndex& index, FilterName name,
                const std::vector<bool>& wanted) {
  Bits slots(table.size());
  Bits stronger(table.size());  // required, where those are wanted that are preferred
  for (uint32_t term = 0; term < wanted.size(); ++term) {
    if (!wanted[term]) continue;
    for (const Asking asking : index.Of(term)) {
      if (IsWanted(name, asking.necessity())) slots.Set(asking.slot());
      if (asking.necessity() == Necessity::kRequired) stronger.Set(asking.slot());
    }
  }
  if (name == FilterName::kPlus) slots -= stronger;
  return slots;
}

Bits WithAsk(const ColumnTable& table, const SkillTable& skills, const AskIndex* index,
             FilterName name, const FilterValue& value) {
  const std::vector<bool> wanted = TermsOf(table, skills, value);
  return index != nullptr ? LookUpAsks(table, *index, name, wanted) : ScanAsks(table, name, wanted);
}

// An enum column, where 0 is nothing stated and k + 1 the enum's value k.
template <typename Enum>
Bits WithEnum(const ColumnTable& table, const std::vector<uint8_t>& column, std::string_view word) {
  const auto value = FromId<Enum>(word);
  const int wanted = word == kUnknown ? 0 : value ? static_cast<int>(*value) + 1 : -1;
  return Scan(table, [&](size_t slot) { return column[slot] == wanted; });
}

Bits WithEducation(const ColumnTable& table, FilterOp op, std::string_view word) {
  if (op == FilterOp::kIs) return WithEnum<Education>(table, table.columns().education, word);
  const auto bound = FromId<Education>(word);
  if (!bound) return Bits(table.size());
  return Scan(table, [&](size_t slot) {
    const uint8_t value = table.columns().education[slot];
    return value != 0 && Compare(value - 1, op, static_cast<int>(*bound));
  });
}

Bits WithEmployment(const ColumnTable& table, std::string_view word) {
  const std::vector<uint8_t>& column = table.columns().employment;
  if (word == kUnknown) return Scan(table, [&](size_t slot) { return column[slot] == 0; });
  const auto value = FromId<Employment>(word);
  if (!value) return Bits(table.size());
  return Scan(table, [&](size_t slot) {
    return (column[slot] >> static_cast<unsigned>(*value) & 1U) != 0;
  });
}

// What is compared is the least that a posting asks for: none of those that newcomers may apply
// for.
Bits WithYears(const ColumnTable& table, FilterOp op, const FilterValue& value) {
  const Columns& c = table.columns();
  if (value.word == kUnknown)
    return Scan(table, [&](size_t slot) { return c.has_experience[slot] == 0; });
  if (!value.number) {  // 경력무관
    return Scan(table, [&](size_t slot) {
      return c.newcomer[slot] != 0 && c.min_months[slot] == kNoMonths &&
             c.max_months[slot] == kNoMonths;
    });
  }
  const int32_t months = *value.number;
  const int32_t most = value.number_to.value_or(months);
  return Scan(table, [&](size_t slot) {
    if (c.has_experience[slot] == 0) return false;
    const bool from_nothing = c.newcomer[slot] != 0 || c.min_months[slot] == kNoMonths;
    const int32_t least = from_nothing ? 0 : c.min_months[slot];
    if (op != FilterOp::kIs) return Compare(least, op, months);
    return most >= least && (c.max_months[slot] == kNoMonths || months <= c.max_months[slot]);
  });
}

Bits WithNewcomer(const ColumnTable& table, std::string_view word) {
  const Columns& c = table.columns();
  if (word == kUnknown)
    return Scan(table, [&](size_t slot) { return c.has_experience[slot] == 0; });
  return Scan(table, [&](size_t slot) {
    if (c.has_experience[slot] == 0) return false;
    const bool may = c.newcomer[slot] != 0 || c.min_months[slot] == 0;
    return may == (word == "yes");
  });
}

Bits WithDay(const ColumnTable& table, const std::vector<int32_t>& column, FilterOp op,
             const FilterValue& value) {
  if (!value.date && !value.date_to)
    return Scan(table, [&](size_t slot) { return column[slot] == kNoDay; });
  if (op == FilterOp::kIs || !value.date) {
    const int64_t from = value.date ? DaysSinceEpoch(*value.date) : kNoDay;
    const int64_t to =
        value.date_to ? DaysSinceEpoch(*value.date_to) : std::numeric_limits<int64_t>::max();
    return Scan(table, [&](size_t slot) {
      return column[slot] != kNoDay && column[slot] >= from && column[slot] <= to;
    });
  }
  const int64_t bound = DaysSinceEpoch(*value.date);
  return Scan(table, [&](size_t slot) {
    return column[slot] != kNoDay && Compare(column[slot], op, bound);
  });
}

Bits WithDeadline(const ColumnTable& table, FilterOp op, const FilterValue& value, Date today) {
  const Columns& c = table.columns();
  if (value.word.empty()) return WithDay(table, c.deadline_day, op, value);
  if (value.word == "passed") {
    return WithDay(table, c.deadline_day, FilterOp::kLess, {.date = today});
  }
  return WithEnum<DeadlineKind>(table, c.deadline, value.word);
}

Bits WithDaysLeft(const ColumnTable& table, FilterOp op, int32_t bound, Date today) {
  const std::vector<int32_t>& column = table.columns().deadline_day;
  const int64_t now = DaysSinceEpoch(today);
  return Scan(table, [&](size_t slot) {
    const int64_t left = column[slot] - now;
    return column[slot] != kNoDay && left >= 0 && Compare(left, op, bound);
  });
}

Bits WithTag(const ColumnTable& table, std::string_view word) {
  const std::string wanted = FoldName(word);
  std::vector<bool> chosen(table.strings().size());
  for (uint32_t string = 1; string < table.strings().size(); ++string) {
    chosen[string] = FoldName(table.strings()[string]) == wanted;
  }
  return Scan(table, [&](size_t slot) {
    for (const uint32_t tag : table.tags(slot)) {
      if (chosen[tag]) return true;
    }
    return false;
  });
}

Bits WithCompany(const ColumnTable& table, std::string_view word) {
  const std::vector<uint32_t>& column = table.columns().company;
  if (word == kUnknown) return WithWord(table, column, word);
  const std::string wanted = WantedCompanyName(word);
  Bits slots = WithString(table, column, StringsThat(table, column, [&](std::string_view company) {
                            return FoldName(company).find(wanted) != std::string::npos;
                          }));
  AddCompaniesByOtherNames(table, word, slots);
  return slots;
}

Bits WithRegion(const ColumnTable& table, std::string_view word) {
  const Columns& c = table.columns();
  if (word == kUnknown || word.starts_with("KR-")) return WithWord(table, c.region, word);
  // A city is found with its districts: 성남시, 성남시 분당구.
  return WithString(table, c.district,
                    StringsThat(table, c.district, [&](std::string_view district) {
                      return district.starts_with(word) &&
                             (district.size() == word.size() || district[word.size()] == ' ');
                    }));
}

// "interview" is every round of it.
Bits WithStage(const ColumnTable& table, std::string_view word) {
  const std::vector<uint32_t>& column = table.columns().stage;
  if (word != Id(Stage::kInterview)) return WithWord(table, column, word);
  return WithString(table, column, StringsThat(table, column, [&](std::string_view stage) {
                      return stage.starts_with(word);
                    }));
}

Bits WithValue(const ColumnTable& table, const SkillTable& skills, const AskIndex* asks,
               const QueryFilter& filter, const FilterValue& value, const SearchContext& context) {
  const Columns& c = table.columns();
  switch (filter.name) {
    case FilterName::kSkill:
    case FilterName::kMust:
    case FilterName::kPlus:
    case FilterName::kTrait:
      return WithAsk(table, skills, asks, filter.name, value);
    case FilterName::kCompany:
      return WithCompany(table, value.word);
    case FilterName::kTitle:
      break;  // the full text's
    case FilterName::kTag:
      return WithTag(table, value.word);
    case FilterName::kRole:
      return WithWord(table, c.role, value.word);
    case FilterName::kRegion:
      return WithRegion(table, value.word);
    case FilterName::kWork:
      return WithEnum<WorkPlace>(table, c.work, value.word);
    case FilterName::kEmployment:
      return WithEmployment(table, value.word);
    case FilterName::kSalary:
      return FilterPay(table, filter.op, value);
    case FilterName::kEducation:
      return WithEducation(table, filter.op, value.word);
    case FilterName::kYears:
      return WithYears(table, filter.op, value);
    case FilterName::kNewcomer:
      return WithNewcomer(table, value.word);
    case FilterName::kDeadline:
      return WithDeadline(table, filter.op, value, context.today);
    case FilterName::kDaysLeft:
      return WithDaysLeft(table, filter.op, value.number.value_or(0), context.today);
    case FilterName::kPosted:
      return WithDay(table, c.posted_day, filter.op, value);
    case FilterName::kAdded:
      return WithDay(table, c.added_day, filter.op, value);
    case FilterName::kStage:
      return WithStage(table, value.word);
    case FilterName::kFit:
      return Scan(table, [&](size_t slot) {
        return slot < context.fit.size() && context.fit[slot] >= 0 &&
               Compare(context.fit[slot], filter.op, value.number.value_or(0));
      });
    case FilterName::kReadable:
      return Scan(table,
                  [&](size_t slot) { return c.unreadable.Has(slot) == (value.word == "no"); });
  }
  return Bits(table.size());
}

}  // namespace

bool AsksFor(FilterName name) {
  return name == FilterName::kSkill || name == FilterName::kMust || name == FilterName::kPlus ||
         name == FilterName::kTrait;
}

Bits FilterColumns(const ColumnTable& table, const SkillTable& skills, const AskIndex* asks,
                   const QueryFilter& filter, const SearchContext& context) {
  Bits slots(table.size());
  for (const FilterValue& value : filter.values) {
    slots |= WithValue(table, skills, asks, filter, value, context);
  }
  return slots;
}

}  // namespace gonggo
