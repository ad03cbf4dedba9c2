// gonggo refresh: looks again at the links of postings.
#include "pipeline/refresh.h"

#include <algorithm>
#include <map>

#include "cli/command/commands.h"
#include "cli/fetch_words.h"
#include "cli/library_access.h"
#include "cli/link_words.h"
#include "cli/message_texts.h"
#include "cli/message_texts_net.h"
#include "cli/net_access.h"
#include "cli/progress.h"
#include "cli/track_access.h"
#include "net/web_address.h"
#include "output/json_object.h"
#include "output/posting_changes.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

struct Words {
  RefreshStatus status;
  std::string_view id;
  Bilingual label;
};
constexpr Words kStatuses[] = {
    {RefreshStatus::kUnchanged, "unchanged", {"그대로", "as before"}},
    {RefreshStatus::kChanged, "changed", {"바뀜", "changed"}},
    {RefreshStatus::kFirstRead,
     "first_read",
     {"페이지를 처음 읽음", "page read for the first time"}},
    {RefreshStatus::kClosed, "closed", {"마감", "closed"}},
    {RefreshStatus::kStillClosed, "still_closed", {"여전히 마감", "still closed"}},
    {RefreshStatus::kBack, "back", {"다시 열림", "open again"}},
    {RefreshStatus::kFailed, "failed", {"확인 못 함", "failed"}},
};

const Words& WordsOf(RefreshStatus status) {
  return *std::find_if(std::begin(kStatuses), std::end(kStatuses),
                       [&](const Words& words) { return words.status == status; });
}

class Teller final : public RefreshObserver {
 public:
  Teller(Context& context, Library& library, const std::vector<PostingSummary>& postings)
      : context_(context), library_(library), progress_(context, postings.size()) {
    for (const PostingSummary& posting : postings) by_id_.emplace(posting.id, &posting);
  }

  void Looked(const RefreshOutcome& outcome) override {
    ++counts_[outcome.status];
    ++done_;
    progress_.Clear();
    const std::vector<std::string> changes =
        outcome.changed ? ChangesOf(outcome.id) : std::vector<std::string>();
    const std::string message =
        outcome.status == RefreshStatus::kFailed && outcome.failure
            ? FetchWords(outcome.link, *outcome.failure, context_.language())
            : std::string();
    if (!outcome.asked) {
      ++not_asked_[{HostOf(outcome.link), outcome.failure->problem == FetchProblem::kUnresolved}];
    } else if (!message.empty()) {
      TellFailure(outcome, message);
    }
    if (context_.json()) {
      WriteJson(outcome, changes, message);
    } else if (outcome.status != RefreshStatus::kUnchanged && message.empty()) {
      WriteLines(outcome, changes);
    }
    // What was found is told before anything more is asked for.
    context_.answer().Flush();
    progress_.Show(done_, done_);
  }

  ExitCode Finish() {
    progress_.Clear();
    for (const auto& [reason, links] : failed_alike_) TellAlike(links);
    for (const auto& [given_up, count] : not_asked_) {
      const auto& [host, unknown] = given_up;
      const std::string links = std::to_string(count);
      const std::string tries = std::to_string(kTriesOfSilentHost);
      context_.Problem(unknown ? context_.Say(text::kHostUnknown, {host, links})
                               : context_.Say(text::kHostGivenUp, {host, tries, links}));
    }
    const auto number = [&](std::initializer_list<RefreshStatus> statuses) {
      uint64_t sum = 0;
      for (const RefreshStatus status : statuses) sum += counts_[status];
      return std::to_string(sum);
    };
    const std::string done = context_.Say(
        text::kRefreshDone, {std::to_string(done_), number({RefreshStatus::kUnchanged}),
                             number({RefreshStatus::kChanged, RefreshStatus::kFirstRead}),
                             number({RefreshStatus::kClosed, RefreshStatus::kStillClosed}),
                             number({RefreshStatus::kBack}), number({RefreshStatus::kFailed})});
    if (context_.json() || context_.quiet()) {
      context_.Remark(done);
    } else {
      context_.answer().Write(done + '\n');
    }
    return counts_[RefreshStatus::kFailed] == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
  }

 private:
  static std::string HostOf(const std::string& link) {
    const auto address = ParseWebAddress(link);
    return address ? address->host : ShownAddress(link);
  }

  // The first link that fails for some reason is told in full, with what to do; that others fail
  // alike is told at the end, once.
  void TellFailure(const RefreshOutcome& outcome, const std::string& message) {
    const auto [alike, first] =
        failed_alike_.try_emplace({outcome.failure->problem, outcome.failure->status});
    if (first) {
      context_.Problem(message);
    } else {
      alike->second.push_back(ShownAddress(outcome.link));
    }
  }

  void TellAlike(const std::vector<std::string>& links) {
    constexpr size_t kShown = 10;
    if (links.empty()) return;
    std::string list;
    for (size_t i = 0; i < std::min(links.size(), kShown); ++i)
      list += (i > 0 ? ", " : "") + links[i];
    if (links.size() > kShown)
      list += context_.Say(text::kAndMore, {std::to_string(links.size() - kShown)});
    context_.Problem(context_.Say(text::kSameFailure, {std::to_string(links.size()), list}));
  }

  // What the newest reading says otherwise than the one before it, of the same source if there is
  // one.
  std::vector<std::string> ChangesOf(const std::string& id) {
    const auto history = library_.History(id);
    if (!history || history->size() < 2) return {};
    const Revision& newest = history->front();
    auto before = std::find_if(history->begin() + 1, history->end(), [&](const Revision& other) {
      return other.source_stem == newest.source_stem;
    });
    if (before == history->end()) before = history->begin() + 1;
    return PostingChanges(before->posting, newest.posting, context_.Today(), context_.language());
  }

  void WriteLines(const RefreshOutcome& outcome, const std::vector<std::string>& changes) {
    const Language language = context_.language();
    const auto posting = by_id_.find(outcome.id);
    std::string line(WordsOf(outcome.status).label.In(language));
    if (outcome.reason != ClosedReason::kNone) {
      line += " (" + std::string(WhyClosed(outcome.reason, language)) + ')';
    }
    line += ": ";
    if (posting != by_id_.end()) line += PostingName(*posting->second, language);
    line += " (" + outcome.id + ")\n";
    for (const std::string& change : changes) line += "    " + SafeForTerminal(change) + '\n';
    context_.answer().Write(line);
  }

  void WriteJson(const RefreshOutcome& outcome, const std::vector<std::string>& changes,
                 const std::string& message) {
    std::string& out = context_.answer().buffer();
    {
      JsonObject object(out);
      object.String("id", outcome.id);
      object.String("link", outcome.link);
      object.String("status", WordsOf(outcome.status).id);
      const std::string reason(Id(outcome.reason));
      object.OptionalString("reason", reason.empty() ? std::nullopt : std::optional(reason));
      object.OptionalString(
          "problem", outcome.failure ? std::optional(std::string(Id(outcome.failure->problem)))
                                     : std::nullopt);
      object.Bool("asked", outcome.asked);
      object.Bool("changed", outcome.changed);
      object.Strings("changes", changes);
      object.OptionalString("message", message.empty() ? std::nullopt : std::optional(message));
    }
    context_.answer().Write("\n");
  }

  Context& context_;
  Library& library_;
  cli::Progress progress_;
  std::map<std::string, const PostingSummary*> by_id_;
  std::map<RefreshStatus, uint64_t> counts_;
  // By reason, the links behind the first.
  std::map<std::pair<FetchProblem, int>, std::vector<std::string>> failed_alike_;
  // By host that did not answer and whether its name is unknown, the links that were not opened any
  // more.
  std::map<std::pair<std::string, bool>, uint64_t> not_asked_;
  uint64_t done_ = 0;
};

}  // namespace

ExitCode RunRefresh(Context& context, const Arguments& arguments) {
  const auto opened = OpenAndSelect(context, OpenMode::kReadWrite, arguments.positionals);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  Library& library = *(*opened)->library;
  auto postings = library.List((*opened)->filter);
  if (!postings) return context.Report(postings.error());
  if (postings->empty()) {
    TellEmpty(context, !arguments.positionals.empty());
    return ExitCode::kDone;
  }
  std::erase_if(*postings, [](const PostingSummary& posting) { return !posting.link; });
  if (postings->empty()) {
    context.Remark(context.Say(text::kNothingToRefresh));
    return ExitCode::kDone;
  }
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const auto net = NetAccess::Open(context);
  if (!net) return context.Report(net.error());
  RefreshRequest request;
  request.intake.as_of = context.settings().as_of;
  request.intake.today = context.Today();
  request.intake.skills = *skills;
  request.intake.pages = (*net)->Intake(context, {});
  request.postings = std::move(*postings);
  Teller teller(context, library, request.postings);
  const auto done = Refresh(request, library, teller);
  const ExitCode code = teller.Finish();
  return done ? code : context.Report(done.error());
}

}  // namespace gonggo::cli
