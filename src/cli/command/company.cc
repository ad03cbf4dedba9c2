// gonggo company: one company's openings over time, and what it asks for that others do not.
#include <functional>
#include <utility>

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/list_evidence.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/query_access.h"
#include "cli/summary_json.h"
#include "market/special.h"
#include "output/company_cell.h"
#include "output/field_places.h"
#include "output/grounds_text.h"
#include "output/listing.h"
#include "output/market_data.h"
#include "output/market_words.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kDay{"날짜", "DAY"};
constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};
constexpr Bilingual kExperience{"경력", "YEARS"};
constexpr Bilingual kDeadline{"마감", "DEADLINE"};

// The day of posting, or of the import with a mark.
std::string DayWords(const PostingSummary& posting) {
  return posting.posted ? FormatDate(*posting.posted)
                        : FormatDate(KoreanDay(posting.added_at)) + "*";
}

// `below` gives the lines below a posting's own.
std::string RenderOpenings(const std::vector<PostingSummary>& postings, const Context& context,
                           const std::function<std::string(const std::string& id)>& below) {
  const Language language = context.language();
  Table table;
  table.columns = {{std::string(kDay.In(language))},
                   {"ID"},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible, 16},
                   {std::string(kExperience.In(language)), Fit::kFlexible, 9},
                   {std::string(kDeadline.In(language)), Fit::kFlexible, 8}};
  bool imported = false;
  for (const PostingSummary& posting : postings) {
    imported = imported || !posting.posted;
    table.rows.push_back({{DayWords(posting)},
                          {posting.id, Paint::kDim},
                          CompanyCell(posting.company, posting.link, posting.source, language),
                          {ShortTitle(posting.title, posting.company, language)},
                          {ExperienceWords(posting.experience, language)},
                          {DeadlineWords(posting.deadline, context.Today(), language)}});
  }
  constexpr size_t kLead[] = {1, 3};  // id, title
  const Listing listing =
      RenderListing(table, kLead, context.environment().columns, context.style());
  std::string out = listing.header;
  for (size_t i = 0; i < postings.size(); ++i) out += listing.rows[i] + below(postings[i].id);
  if (imported)
    out += WrapToWidth(context.Say(text::kDayOfImport), context.environment().columns, 0) + "\n";
  return out;
}

}  // namespace

ExitCode RunCompany(Context& context, const Arguments& arguments) {
  const auto page = PageOf(context, arguments, {});
  if (!page) return context.Report(page.error());
  std::string name;
  for (const std::string& word : arguments.positionals) name += (name.empty() ? "" : " ") + word;
  if (name.find('"') != std::string::npos) std::erase(name, '"');
  const auto opened = OpenAndAsk(context, {"company:\"" + name + "\""});
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  const QueryResult& result = (*opened)->result;
  const ColumnTable& table = result.searcher->table();
  if (!result.found.slots.Any()) {
    context.Problem(context.Say(text::kNoSuchCompany, {name}));
    return ExitCode::kNotFound;
  }
  std::vector<uint32_t> slots;
  result.found.slots.ForEach([&](size_t slot) { slots.push_back(static_cast<uint32_t>(slot)); });
  const auto postings = (*opened)->library->List(
      {.keys = result.searcher->KeysOf(slots), .order = ListOrder::kNewest});
  if (!postings) return context.Report(postings.error());
  const TermMap terms(table, result.searcher->skills());
  const SpecialReport report = CountSpecial(table, terms, result.found.slots, table.columns().live);
  const auto grounds =
      GroundsAskedFor(arguments, *(*opened)->library, *result.searcher, report.here.slots);
  if (!grounds) return context.Report(grounds.error());
  const CountedFrom from{table, terms, result.searcher->skills(), *grounds ? &**grounds : nullptr};
  return Answer(context, arguments,
                {.text =
                     [&] {
                       const auto below = [&](const std::string& id) {
                         const auto whole = PostingWithPlaces(*(*opened)->library, id, arguments);
                         return whole ? RenderFieldPlaces(*whole, page->columns, page->style,
                                                          page->language)
                                      : std::string();
                       };
                       return RenderOpenings(*postings, context, below) +
                              RenderSpecial(report, table, terms, *page) +
                              RenderGrounds(GroundsOf(report, from, *page), *page);
                     },
                 .json =
                     [&] {
                       std::string out = "{\"openings\":[";
                       for (size_t i = 0; i < postings->size(); ++i) {
                         if (i > 0) out += ',';
                         const auto whole =
                             PostingWithPlaces(*(*opened)->library, (*postings)[i].id, arguments);
                         AppendSummaryJson((*postings)[i], nullptr, whole ? &*whole : nullptr, out);
                       }
                       out += "],\"special\":";
                       AppendSpecialJson(report, from, out);
                       return out + "}";
                     },
                 .csv = nullptr,
                 .svg = nullptr});
}

}  // namespace gonggo::cli
