// gonggo compare: postings side by side: what they state, how they fit, what they ask for.
#include "market/compare.h"

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/posting_fit.h"
#include "output/compare_json.h"
#include "output/compare_text.h"
#include "output/posting_words.h"
#include "output/short_title.h"

namespace gonggo::cli {
namespace {

ComparedPosting Compared(const PostingRecord& record, const Context& context) {
  ComparedPosting compared;
  compared.posting = &record.posting;
  const PostingSummary& summary = record.summary;
  compared.heading =
      CompanyWords(summary.company, summary.link, summary.source, context.language()) + " · " +
      ShortTitle(summary.title, summary.company, context.language());
  for (const Correction& correction : record.corrections) {
    compared.corrected.insert(correction.field);
    // The province is shown with the place.
    if (correction.field == "region") compared.corrected.insert("location");
  }
  return compared;
}

// Nothing where there is no profile; what is wrong with one is said, and does not stand in the way.
void AddFits(Context& context, std::vector<ComparedPosting>& compared) {
  const auto reader = PostingFitReader::Open(context);
  if (!reader) {
    if (reader.error().code != ErrorCode::kNotFound) context.Remark(context.Words(reader.error()));
    return;
  }
  for (ComparedPosting& one : compared) {
    one.fit = reader->FitOf(*one.posting);
    one.closed = IsOver(*one.posting, context);
  }
}

}  // namespace

ExitCode RunCompare(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, {});
  if (!page) return context.Report(page.error());
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, arguments.positionals);
  if (!ids) return context.Report(ids.error());
  if (ids->size() < 2) return context.UsageProblem(context.Say(text::kCompareNeedsTwo));
  std::vector<PostingRecord> records;
  for (const std::string& id : *ids) {
    auto record = (*library)->Get(id);
    if (!record) return context.Report(record.error());
    records.push_back(std::move(*record));
  }
  std::vector<Posting> postings;
  std::vector<ComparedPosting> compared;
  for (const PostingRecord& record : records) {
    postings.push_back(record.posting);
    compared.push_back(Compared(record, context));
  }
  AddFits(context, compared);
  const CompareReport report = Compare(postings, **skills);
  return Answer(
      context, arguments,
      {.text = [&] { return RenderCompare(compared, report, **skills, context.Today(), *page); },
       .json =
           [&] {
             std::string out;
             AppendCompareJson(compared, report, context.Today(), context.language(), out);
             return out;
           },
       .csv = nullptr,
       .svg = nullptr});
}

}  // namespace gonggo::cli
