#include "output/statistics_table.h"

#include <cmath>

#include "output/json_object.h"
#include "output/stage_words.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr Bilingual kColumns[] = {{"단계", "STAGE"},      {"도달", "REACHED"}, {"통과", "PASSED"},
                                  {"불합격", "REJECTED"}, {"취소", "QUIT"},    {"진행 중", "OPEN"},
                                  {"통과율", "SHARE"},    {"걸린 날", "DAYS"}};

// 8.5 → "8.5", 8 → "8"; medians have halves at most.
std::string Halves(double value) {
  const auto whole = static_cast<int64_t>(value);
  return std::to_string(whole) + (static_cast<double>(whole) == value ? "" : ".5");
}

std::string ShareWords(const StageCounts& counts) {
  const auto share = PassShare(counts);
  if (!share) return "-";
  return std::to_string(std::llround(*share * 100)) + "% (" + std::to_string(counts.passed) + "/" +
         std::to_string(counts.passed + counts.rejected) + ")";
}

std::string DaysOf(const StageCounts& counts, Language language) {
  if (!counts.median_days) return "-";
  const bool korean = language == Language::kKorean;
  return (korean ? "중앙값 " : "median ") + Halves(*counts.median_days) +
         (korean ? ", 최장 " : ", max ") + std::to_string(*counts.longest_days) + " (" +
         std::to_string(counts.timed) + (korean ? "건)" : ")");
}

}  // namespace

std::string RenderStatistics(const StageStatistics& statistics, std::string_view name,
                             const StatisticsOptions& options) {
  const Language language = options.language;
  const std::string applied = std::to_string(statistics.applied);
  const std::string planned = std::to_string(statistics.applications - statistics.applied);
  std::string out =
      options.style.Paint(Paint::kStrong, SafeForTerminal(name)) +
      (language == Language::kKorean ? " · 지원 " + applied + "건, 지원 전 " + planned + "건\n"
                                     : " · " + applied + " applied, " + planned + " not yet\n");
  Table table;
  for (const Bilingual& column : kColumns)
    table.columns.push_back({std::string(column.In(language))});
  // Names of stages and, where a terminal is narrow, how long they took give way before numbers do.
  constexpr size_t kNarrow = 76;
  table.columns.front() = {table.columns.front().header, Fit::kFlexible, 8};
  table.columns.back() = {table.columns.back().header, Fit::kFlexible,
                          options.columns < kNarrow ? size_t{7} : size_t{24}};
  for (const StageCounts& counts : statistics.stages) {
    table.rows.push_back({{Label(counts.point, language)},
                          {std::to_string(counts.reached)},
                          {std::to_string(counts.passed)},
                          {std::to_string(counts.rejected)},
                          {std::to_string(counts.withdrawn)},
                          {std::to_string(counts.open)},
                          {ShareWords(counts)},
                          {DaysOf(counts, language)}});
  }
  return out + RenderTable(table, options.columns, options.style);
}

void AppendStatisticsJson(const StageStatistics& statistics, const StatisticsGroup& group,
                          std::string& out) {
  const auto number = [](uint64_t value) { return static_cast<int64_t>(value); };
  JsonObject object(out);
  const auto text = [&object](std::string_view key, const std::string& value) {
    object.OptionalString(key, value.empty() ? std::nullopt : std::optional(value));
  };
  text("source", group.source);
  text("fit", group.fit);
  object.Number("applications", number(statistics.applications));
  object.Number("applied", number(statistics.applied));
  object.Key("stages");
  out += '[';
  for (const StageCounts& counts : statistics.stages) {
    if (out.back() != '[') out += ',';
    JsonObject stage(out);
    stage.String("stage", Id(counts.point));
    stage.Number("reached", number(counts.reached));
    stage.Number("passed", number(counts.passed));
    stage.Number("rejected", number(counts.rejected));
    stage.Number("withdrawn", number(counts.withdrawn));
    stage.Number("open", number(counts.open));
    stage.Number("timed", number(counts.timed));
    stage.Key("median_days");
    out += counts.median_days ? Halves(*counts.median_days) : "null";
    stage.Key("longest_days");
    out += counts.longest_days ? std::to_string(*counts.longest_days) : "null";
  }
  out += ']';
}

}  // namespace gonggo
