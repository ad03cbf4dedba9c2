// gonggo trend: what postings ask for, month by month.
#include "market/trend.h"

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/query_access.h"
#include "output/grounds_text.h"
#include "output/market_data.h"
#include "output/market_words.h"
#include "output/svg_chart.h"

namespace gonggo::cli {
namespace {

LineChart ChartOf(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                  const MarketPage& page, const std::string& title) {
  LineChart chart;
  chart.title = title;
  chart.subtitle = VotersWords(report.voters, page.language);
  for (const uint32_t term : report.terms) {
    chart.lines.push_back({TermWords(table, terms, term, page.language), {}});
  }
  for (const TrendMonth& month : report.months) {
    chart.points.push_back(MonthWords(month.month));
    chart.faint.push_back(month.thin());
    for (size_t i = 0; i < chart.lines.size(); ++i) {
      // A share of nothing is none, and not zero.
      chart.lines[i].values.push_back(
          month.postings == 0 ? std::nullopt
                              : std::optional(static_cast<double>(month.with[i]) / month.postings));
    }
  }
  return chart;
}

}  // namespace

ExitCode RunTrend(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, arguments.positionals);
  if (!page) return context.Report(page.error());
  const auto opened = OpenAndAsk(context, arguments.positionals);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  const QueryResult& result = (*opened)->result;
  const ColumnTable& table = result.searcher->table();
  if (!result.found.slots.Any() && !context.json()) {
    TellEmpty(context, !arguments.positionals.empty());
    return ExitCode::kDone;
  }
  const TermMap terms(table, result.searcher->skills());
  std::vector<uint32_t> chosen;
  for (const std::string& name : arguments.Values("of")) {
    const auto named = TermsNamed(context, name, table, terms);
    if (!named) return context.Report(named.error());
    chosen.insert(chosen.end(), named->terms.begin(), named->terms.end());
  }
  constexpr size_t kMostLines = 8;
  if (chosen.size() > kMostLines) chosen.resize(kMostLines);
  const TrendReport report = CountTrend(table, terms, std::move(chosen), result.found.slots);
  const auto grounds =
      GroundsAskedFor(arguments, *(*opened)->library, *result.searcher, report.voters.slots);
  if (!grounds) return context.Report(grounds.error());
  const CountedFrom from{table, terms, result.searcher->skills(), *grounds ? &**grounds : nullptr};
  return Answer(
      context, arguments,
      {.text =
           [&] {
             return RenderTrend(report, table, terms, *page) +
                    RenderGrounds(GroundsOf(report, from, page->language), *page);
           },
       .json =
           [&] {
             std::string out;
             AppendTrendJson(report, from, out);
             return out;
           },
       .csv =
           [&] {
             std::string out;
             AppendTrendCsv(report, from, out);
             return out;
           },
       .svg =
           [&] {
             return RenderSvg(ChartOf(report, table, terms, *page, context.Say(text::kTrendTitle)));
           }});
}

}  // namespace gonggo::cli
