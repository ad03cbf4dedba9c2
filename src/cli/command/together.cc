// gonggo together: what is asked along with a skill.
#include "market/together.h"

#include "cli/command/commands.h"
#include "cli/market_access.h"
#include "cli/query_access.h"
#include "output/grounds_text.h"
#include "output/market_data.h"

namespace gonggo::cli {

ExitCode RunTogether(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, std::span(arguments.positionals).subspan(1));
  if (!page) return context.Report(page.error());
  const std::string& name = arguments.positionals.front();
  const std::vector<std::string> words(arguments.positionals.begin() + 1,
                                       arguments.positionals.end());
  const auto opened = OpenAndAsk(context, words);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  const QueryResult& result = (*opened)->result;
  const ColumnTable& table = result.searcher->table();
  const TermMap terms(table, result.searcher->skills());
  const auto named = TermsNamed(context, name, table, terms);
  if (!named) return context.Report(named.error());
  const TogetherReport report = CountTogether(table, terms, named->terms, result.found.slots);
  const std::vector<SkillCluster> clusters = ClusterSkills(table, terms, report.voters.slots);
  const auto grounds =
      GroundsAskedFor(arguments, *(*opened)->library, *result.searcher, report.base_slots);
  if (!grounds) return context.Report(grounds.error());
  const CountedFrom from{table, terms, result.searcher->skills(), *grounds ? &**grounds : nullptr};
  return Answer(context, arguments,
                {.text =
                     [&] {
                       return RenderTogether(report, table, terms, clusters, named->words, *page) +
                              RenderGrounds(GroundsOf(report, from, *page), *page);
                     },
                 .json =
                     [&] {
                       std::string out;
                       AppendTogetherJson(report, from, clusters, out);
                       return out;
                     },
                 .csv =
                     [&] {
                       std::string out;
                       AppendTogetherCsv(report, from, out);
                       return out;
                     },
                 .svg = nullptr});
}

}  // namespace gonggo::cli
