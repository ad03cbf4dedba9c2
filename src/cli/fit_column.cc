#include "cli/fit_column.h"

#include <algorithm>

#include "cli/arguments.h"
#include "cli/profile_files.h"
#include "fit/evaluate.h"

namespace gonggo::cli {

bool AsksForFit(const Query& query) {
  if (query.kind == QueryKind::kFilter) return query.filter.name == FilterName::kFit;
  return std::ranges::any_of(query.parts, AsksForFit);
}

Result<std::vector<int16_t>> FitBySlot(Context& context, Library& library,
                                       const ColumnTable& table) {
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  const auto name = ChosenProfile(context, Arguments{});
  if (!name) return std::unexpected(name.error());
  const auto profile = LoadProfile(context, *name);
  if (!profile) return std::unexpected(profile.error());
  std::vector<int16_t> points(table.size(), -1);
  std::vector<uint32_t> slots;
  ListFilter filter{.keys = std::vector<int64_t>(), .order = ListOrder::kAsGiven};
  table.columns().live.ForEach([&](size_t slot) {
    slots.push_back(static_cast<uint32_t>(slot));
    filter.keys->push_back(table.columns().key[slot]);
  });
  size_t at = 0;
  const auto visited = library.Visit(filter, [&](PostingRecord&& record) {
    if (at == slots.size()) return false;
    const uint32_t slot = slots[at++];
    if (IsUnreadable(record.posting)) return true;
    const auto score = EvaluateVerdicts(*profile, record.posting, **skills).score.Value();
    if (score) points[slot] = static_cast<int16_t>(*score);
    return true;
  });
  if (!visited) return std::unexpected(visited.error());
  return points;
}

}  // namespace gonggo::cli
