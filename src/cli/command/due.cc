// gonggo due: what needs doing in the coming days.
#include "track/due.h"

#include <unordered_map>

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "output/application_page.h"
#include "output/company_cell.h"
#include "output/due_words.h"
#include "output/json_object.h"
#include "output/listing.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/table.h"
#include "posting/field/link.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kWhen{"언제", "WHEN"};
constexpr Bilingual kWhat{"무엇", "WHAT"};
constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};

struct Found {
  std::vector<TrackedPosting> postings;
  std::vector<DueItem> items;
};

Paint WhenPaint(const DueItem& item) {
  constexpr int64_t kNear = 1;
  if (!item.at) return Paint::kDim;
  return item.days <= kNear ? Paint::kWarning : Paint::kPlain;
}

std::string RenderDue(const Found& found, const Context& context) {
  const Language language = context.language();
  Table table;
  table.columns = {{std::string(kWhen.In(language))},
                   {std::string(kWhat.In(language)), Fit::kFlexible, 31},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible, 18},
                   {"ID"}};
  for (const DueItem& item : found.items) {
    const PostingSummary& posting = found.postings[item.posting].summary;
    table.rows.push_back({{item.at ? DaysWords(item.days, language) : "-", WhenPaint(item)},
                          {DueWords(item, language)},
                          CompanyCell(posting.company, posting.link, posting.source, language),
                          {ShortTitle(posting.title, posting.company, language)},
                          {posting.id, Paint::kDim}});
  }
  constexpr size_t kLead[] = {0, 3};  // when, title
  return RenderListing(table, kLead, context.environment().columns, context.style()).Text();
}

void AppendDueJson(const DueItem& item, const PostingSummary& posting, Language language,
                   std::string& out) {
  JsonObject object(out);
  object.String("id", posting.id);
  object.String("kind", Id(item.kind));
  object.Number("days", item.days);
  object.OptionalString("at", item.at ? std::optional(FormatKoreanTime(*item.at)) : std::nullopt);
  const bool staged = item.kind == DueKind::kAppointment || item.kind == DueKind::kSilence;
  object.OptionalString("stage", staged ? std::optional(Id(item.point)) : std::nullopt);
  object.String("what", DueWords(item, language));
  object.OptionalString("company", posting.company);
  object.OptionalString("title", posting.title);
  object.OptionalString("link", posting.link);
}

Result<DueOptions> OptionsFrom(const Context& context, const Arguments& arguments) {
  DueOptions options{.now = UserNow(context)};
  const auto days = NumberOption(context, arguments, "days", kDueDays);
  if (!days) return std::unexpected(days.error());
  const auto silent = NumberOption(context, arguments, "silence", kSilentDays);
  if (!silent) return std::unexpected(silent.error());
  options.days = *days;
  options.silent_days = *silent;
  return options;
}

// What refresh found behind their links.
Result<std::vector<LinkLook>> LooksAt(Library& library,
                                      const std::vector<TrackedPosting>& postings) {
  std::vector<std::string> links;
  links.reserve(postings.size());
  for (const TrackedPosting& posting : postings) {
    links.push_back(posting.summary.link ? CanonicalLink(*posting.summary.link) : "");
  }
  const auto states = library.LinkStates(links);
  if (!states) return std::unexpected(states.error());
  std::unordered_map<std::string, LinkLook> by_link;
  for (const LinkState& state : *states) {
    const bool closed = state.condition == LinkCondition::kClosed;
    by_link.emplace(state.link, LinkLook{state.checked_at, closed ? state.since : 0});
  }
  std::vector<LinkLook> looks;
  looks.reserve(links.size());
  for (const std::string& link : links) {
    const auto look = by_link.find(link);
    looks.push_back(look == by_link.end() ? LinkLook{} : look->second);
  }
  return looks;
}

ExitCode Show(Context& context, const Found& found, int64_t days) {
  if (context.json()) {
    for (const DueItem& item : found.items) {
      AppendDueJson(item, found.postings[item.posting].summary, context.language(),
                    context.answer().buffer());
      context.answer().Write("\n");
    }
  } else if (found.items.empty()) {
    context.Remark(context.Say(text::kNothingDue, {std::to_string(days)}));
  } else {
    context.answer().Write(RenderDue(found, context));
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunDue(Context& context, const Arguments& arguments) {
  const auto options = OptionsFrom(context, arguments);
  if (!options) return context.Report(options.error());
  const auto opened = OpenAndSelect(context, OpenMode::kReadOnly, arguments.positionals);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  Library& library = *(*opened)->library;
  auto postings =
      FindTracked(library, (*opened)->filter,
                  arguments.Has("tracked") ? Untracked::kLeaveOut : Untracked::kInclude);
  if (!postings) return context.Report(postings.error());
  Found found{std::move(*postings), {}};
  const auto looks = LooksAt(library, found.postings);
  if (!looks) return context.Report(looks.error());
  found.items = DueOf(found.postings, *options, *looks);
  const ExitCode code = Show(context, found, options->days);
  if (code != ExitCode::kDone || !arguments.Has("check")) return code;
  return found.items.empty() ? ExitCode::kDone : ExitCode::kDue;
}

}  // namespace gonggo::cli
