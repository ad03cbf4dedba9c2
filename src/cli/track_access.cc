#include "cli/track_access.h"

#include <set>
#include <unordered_map>
#include <utility>

#include "cli/count_option.h"
#include "cli/message_texts.h"
#include "cli/track_texts.h"
#include "model/application_json.h"
#include "output/json_object.h"
#include "output/posting_words.h"
#include "output/short_title.h"

namespace gonggo::cli {

KoreanTime UserNow(const Context& context) {
  if (context.settings().as_of) return {*context.settings().as_of, std::nullopt};
  return KoreanTimeAt(context.clock().NowUnixSeconds());
}

std::string PostingName(const PostingSummary& posting, Language language) {
  return CompanyWords(posting.company, posting.link, posting.source, language) + " · " +
         ShortTitle(posting.title, posting.company, language);
}

Result<std::vector<TrackedPosting>> FindTracked(Library& library, ListFilter filter,
                                                Untracked untracked) {
  auto tracked = library.Applications(filter);
  if (!tracked || untracked == Untracked::kLeaveOut) return tracked;
  if (filter.ids.empty()) filter.groups = ListGroups::kRepresentativesOnly;
  auto all = library.List(filter);
  if (!all) return std::unexpected(all.error());
  std::unordered_map<std::string, size_t> by_id;
  std::set<std::string> groups;
  for (size_t i = 0; i < tracked->size(); ++i) {
    const PostingSummary& summary = (*tracked)[i].summary;
    by_id.emplace(summary.id, i);
    groups.insert(summary.group.value_or(summary.id));
  }
  std::vector<TrackedPosting> found;
  std::set<std::string> taken;
  for (PostingSummary& summary : *all) {
    const auto at = by_id.find(summary.id);
    if (at != by_id.end()) {
      taken.insert(summary.id);
      found.push_back(std::move((*tracked)[at->second]));
    } else if (!groups.contains(summary.group.value_or(summary.id))) {
      found.push_back({std::move(summary), {}});
    }
  }
  // Those that speak for no group but have a record of their own.
  for (TrackedPosting& posting : *tracked) {
    if (!posting.summary.id.empty() && !taken.contains(posting.summary.id)) {
      found.push_back(std::move(posting));
    }
  }
  return found;
}

void AppendTrackedJson(const TrackedPosting& posting, const KoreanTime& now, std::string& out) {
  const auto status = StatusOf(posting.application, now);
  JsonObject object(out);
  object.String("id", posting.summary.id);
  object.OptionalString("company", posting.summary.company);
  object.OptionalString("title", posting.summary.title);
  object.OptionalString("link", posting.summary.link);
  object.OptionalString("stage", status ? std::optional(Id(status->point)) : std::nullopt);
  std::optional<std::string> waiting;
  if (status && status->waiting == Waiting::kScheduled) waiting = "scheduled";
  if (status && status->waiting == Waiting::kForResult) waiting = "for_result";
  object.OptionalString("waiting", waiting);
  object.Key("silent_days");
  out += status && status->silent_days ? std::to_string(*status->silent_days) : "null";
  object.Key("application");
  AppendApplicationJson(posting.application, out);
}

void TellNoApplications(Context& context, Library& library) {
  ListFilter newest;
  newest.limit = 1;
  const auto postings = library.List(newest);
  if (!postings || postings->empty()) {
    context.Remark(context.Say(text::kEmptyLibrary));
  } else {
    context.Remark(context.Say(text::kNoApplications, {postings->front().id}));
  }
}

Result<int64_t> NumberOption(const Context& context, const Arguments& arguments,
                             std::string_view option, int64_t otherwise) {
  const auto count = CountOption(context, arguments, option, static_cast<size_t>(otherwise));
  if (!count) return std::unexpected(count.error());
  // Days beyond this are no plan but a slip of the finger.
  constexpr size_t kMost = 100'000;
  if (*count <= kMost) return static_cast<int64_t>(*count);
  return Fail(
      ErrorCode::kInvalidArgument,
      context.Say(text::kNotANumber, {"--" + std::string(option), *arguments.Value(option)}));
}

}  // namespace gonggo::cli
