#include "cli/fit_column.h"

#include <algorithm>

#include "cli/posting_fit.h"

namespace gonggo::cli {

bool AsksForFit(const Query& query) {
  if (query.kind == QueryKind::kFilter) return query.filter.name == FilterName::kFit;
  return std::ranges::any_of(query.parts, AsksForFit);
}

Result<FitColumn> FitBySlot(Context& context, Library& library, const ColumnTable& table) {
  const auto fit = PostingFitReader::Open(context);
  if (!fit) return std::unexpected(fit.error());
  FitColumn column{std::vector<int16_t>(table.size(), -1), std::vector<uint8_t>(table.size(), 0)};
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
    const PostingScore score = fit->ScoreOf(record.posting);
    if (score.points) column.points[slot] = static_cast<int16_t>(*score.points);
    column.few_grounds[slot] = score.few_grounds ? 1 : 0;
    return true;
  });
  if (!visited) return std::unexpected(visited.error());
  return column;
}

}  // namespace gonggo::cli
