// gonggo compare: postings side by side, requirement by requirement.
#include "market/compare.h"

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "output/market_data.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "text/width.h"

namespace gonggo::cli {

ExitCode RunCompare(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, {});
  if (!page) return context.Report(page.error());
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, arguments.positionals);
  if (!ids) return context.Report(ids.error());
  std::vector<Posting> postings;
  std::vector<std::string> names;
  for (const std::string& id : *ids) {
    auto record = (*library)->Get(id);
    if (!record) return context.Report(record.error());
    const PostingSummary& summary = record->summary;
    names.push_back(SafeForTerminal(
        id + "  " +
        CompanyWords(summary.company, summary.link, summary.source, context.language()) + " · " +
        ShortTitle(summary.title, summary.company, context.language())));
    postings.push_back(std::move(record->posting));
  }
  if (postings.size() < 2) return context.UsageProblem(context.Say(text::kCompareNeedsTwo));
  const CompareReport report = Compare(postings, **skills);
  return Answer(context, arguments,
                {.text = [&] { return RenderCompare(report, names, *page); },
                 .json =
                     [&] {
                       std::string out;
                       AppendCompareJson(report, *ids, out);
                       return out;
                     },
                 .csv = nullptr,
                 .svg = nullptr});
}

}  // namespace gonggo::cli
