// gonggo common: what the postings of a query have in common, counted.
#include "market/common.h"

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/query_access.h"
#include "model/labels.h"
#include "output/grounds_text.h"
#include "output/market_data.h"
#include "output/market_words.h"
#include "output/svg_chart.h"

namespace gonggo::cli {
namespace {

BarChart ChartOf(const CommonReport& report, const MarketPage& page, const std::string& title) {
  BarChart chart;
  chart.title = title;
  chart.subtitle = VotersWords(report.voters, page.language);
  for (const Necessity necessity :
       {Necessity::kRequired, Necessity::kPreferred, Necessity::kMentioned}) {
    chart.legend.emplace_back(Label(necessity, page.language));
  }
  chart.whole = report.voters.counted;
  // Single things, two sections' worth: families would count them twice.
  for (const CommonRow& row : report.rows) {
    if (row.kind == CommonKind::kFamily || row.kind == CommonKind::kGroup || row.optional) continue;
    if (chart.bars.size() == 2 * page.top) break;
    const Tally& tally = row.tally;
    chart.bars.push_back(
        {RowTitle(row, page.language),
         {static_cast<double>(tally.required), static_cast<double>(tally.preferred),
          static_cast<double>(tally.mentioned)},
         std::to_string(tally.total()) + " (" + ShareWords(tally.total(), report.voters.counted) +
             ")"});
  }
  return chart;
}

}  // namespace

ExitCode RunCommon(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, arguments.positionals);
  if (!page) return context.Report(page.error());
  const auto opened = OpenAndAsk(context, arguments.positionals);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  const QueryResult& result = (*opened)->result;
  const SkillTable& skills = result.searcher->skills();
  const ColumnTable& table = result.searcher->table();
  if (!result.found.slots.Any() && !context.json()) {
    TellEmpty(context, !arguments.positionals.empty());
    return ExitCode::kDone;
  }
  const TermMap terms(table, skills);
  const CommonReport report = CountCommon(table, terms, skills, result.found.slots);
  const std::string query = PrintQuery(result.query);
  const auto grounds =
      GroundsAskedFor(arguments, *(*opened)->library, *result.searcher, report.voters.slots);
  if (!grounds) return context.Report(grounds.error());
  const CountedFrom from{table, terms, skills, *grounds ? &**grounds : nullptr};
  return Answer(context, arguments,
                {.text =
                     [&] {
                       return RenderCommon(report, skills, *page) +
                              RenderGrounds(GroundsOf(report, from, page->language), *page);
                     },
                 .json =
                     [&] {
                       std::string out;
                       AppendCommonJson(report, from, query, out);
                       return out;
                     },
                 .csv =
                     [&] {
                       std::string out;
                       AppendCommonCsv(report, from, out);
                       return out;
                     },
                 .svg =
                     [&] {
                       std::string title = context.Say(text::kCommonTitle);
                       // As it was typed: the picture is for people.
                       for (const std::string& word : arguments.positionals)
                         title += (title.back() == ':' ? " " : ": ") + word;
                       return RenderSvg(ChartOf(report, *page, title));
                     }});
}

}  // namespace gonggo::cli
