// gonggo add: postings into the library.
#include <algorithm>
#include <optional>

#include "cli/change_notice.h"
#include "cli/command/commands.h"
#include "cli/inputs.h"
#include "cli/interrupt_notice.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_net.h"
#include "cli/net_access.h"
#include "cli/no_company.h"
#include "cli/no_posting.h"
#include "cli/prep_notes.h"
#include "cli/progress.h"
#include "cli/tag_words.h"
#include "cli/unread.h"
#include "output/json_object.h"
#include "pipeline/ingest.h"
#include "profile/prep_document.h"
#include "text/shell_words.h"

namespace gonggo::cli {
namespace {

std::string_view StatusName(ImportStatus status) {
  switch (status) {
    case ImportStatus::kNew:
      return "new";
    case ImportStatus::kChanged:
      return "changed";
    case ImportStatus::kBeside:
      return "beside";
    case ImportStatus::kSame:
      return "same";
  }
  return "same";
}

std::optional<std::string> IdentifiedByName(IdentifiedBy by) {
  switch (by) {
    case IdentifiedBy::kLink:
      return "link";
    case IdentifiedBy::kRecordKey:
      return "record_key";
    case IdentifiedBy::kText:
      return "text";
    case IdentifiedBy::kNothing:
      break;
  }
  return std::nullopt;
}

// `unread` says why nothing of it was read, if so: its bytes are kept under its id, and it is
// counted as failed.
void AppendOutcomeJson(const Posting& posting, const ImportOutcome& outcome,
                       const std::optional<std::string>& unread, std::string& out) {
  JsonObject object(out);
  object.String("id", outcome.id);
  object.String("status", unread ? "failed" : StatusName(outcome.status));
  if (unread) object.String("message", *unread);
  object.OptionalString("by", IdentifiedByName(outcome.by));
  object.Bool("removed", outcome.removed);
  object.Number("sources", outcome.source_count);
  object.OptionalString("company", posting.company);
  object.OptionalString("title", posting.title);
  object.OptionalString("link", posting.link);
  object.Key("source");
  JsonObject source(out);
  source.String("name", posting.source.name);
  source.Number("record", posting.source.record);
  source.Number("position", posting.source.position);
}

// With `reason` where it was read and has no posting.
void AppendFailureJson(const std::string& file, const std::string& message,
                       std::optional<std::string_view> reason, std::string& out) {
  JsonObject object(out);
  object.Key("id");
  out += "null";
  object.String("status", "failed");
  if (reason) object.String("reason", *reason);
  object.String("message", message);
  object.Key("source");
  JsonObject source(out);
  source.String("name", file);
}

void AppendStrayJson(const StrayDocument& stray, std::string& out) {
  JsonObject object(out);
  object.Key("id");
  out += "null";
  object.String("status", "skipped");
  object.String("reason", StrayKindName(stray.kind));
  object.Key("source");
  JsonObject source(out);
  source.String("name", stray.name);
}

class AddObserver final : public IngestObserver {
 public:
  AddObserver(Context& context, const Arguments& arguments, const IngestRequest& request,
              size_t inputs)
      : context_(context),
        request_(request),
        company_given_(arguments.Has("company")),
        progress_(context, inputs),
        interrupt_(context) {}

  void Stored(const Posting& posting, const ImportOutcome& outcome) override {
    if (posting.source.name != file_) NextFile(posting.source.name);
    const uint64_t unreadable = unread_.unreadable();
    unread_.Count(posting);
    if (unread_.unreadable() > unreadable) CountUnread(outcome.status);
    if (outcome.company_set) ++companies_set_;
    if (outcome.status == ImportStatus::kBeside && beside_.empty()) beside_ = outcome.id;
    if (outcome.removed && removed_.empty()) removed_ = outcome.id;
    if (outcome.status == ImportStatus::kNew) {
      no_postings_.Count(posting, outcome.id);
      no_companies_.Count(posting);
    }
    if (outcome.status == ImportStatus::kChanged && !outcome.removed) {
      changed_.push_back(outcome.id);
    }
    if (IsOfPrepDocument(posting)) prepared_.push_back({outcome.id, posting.source.name});
    if (!context_.json()) return;
    AppendOutcomeJson(posting, outcome, UnreadWords(posting, context_.language()),
                      context_.answer().buffer());
    context_.answer().Write("\n");
  }

  void Failed(const std::string& file, const std::string& message) override {
    progress_.Clear();
    context_.Problem(message);
    ++failures_;
    WriteFailure(file, message, std::nullopt);
  }

  void Progress(const IngestCounts& counts) override {
    // What is on disk is reported before anything more is stored.
    context_.answer().Flush();
    progress_.Show(counts.files, counts.postings);
    interrupt_.Kept(counts.created + counts.changed);
  }

  void LinksLeft(const std::string& file, size_t links) override {
    progress_.Clear();
    const std::vector<std::string> words = {file};
    context_.Remark(
        context_.Say(text::kLinksLeft, {file, std::to_string(links), ShellWords(words)}));
  }

  void Strayed(const StrayDocument& stray) override {
    if (stray.kind == StrayKind::kNote && !stray.stored && IsNamed(stray.name)) {
      // Who names it expects a posting of it.
      TellNoOpening(stray);
      return;
    }
    no_postings_.Strayed(stray);
    if (stray.stored || !context_.json()) return;
    AppendStrayJson(stray, context_.answer().buffer());
    context_.answer().Write("\n");
  }

  void Closed(const std::string& link) override {
    progress_.Clear();
    context_.Remark(context_.Say(text::kPageClosed, {link}));
  }

  [[nodiscard]] uint64_t Finish() {
    progress_.Clear();
    NextFile("");
    return failures_;
  }

  // Of the postings stored, those that could not be read: they are told as such, and as nothing
  // else.
  [[nodiscard]] const IngestCounts& unread() const { return unread_counts_; }
  [[nodiscard]] uint64_t companies_set() const { return companies_set_; }
  [[nodiscard]] const NoPostingTally& no_postings() const { return no_postings_; }
  // The first of those that are kept beside others, and of those that stay removed.
  [[nodiscard]] const std::string& beside() const { return beside_; }
  [[nodiscard]] const std::string& removed() const { return removed_; }
  [[nodiscard]] const std::vector<std::string>& changed() const { return changed_; }
  [[nodiscard]] const std::vector<PrepSource>& prepared() const { return prepared_; }

 private:
  void CountUnread(ImportStatus status) {
    if (status == ImportStatus::kNew) {
      ++unread_counts_.created;
    } else if (status == ImportStatus::kChanged) {
      ++unread_counts_.changed;
    } else {
      ++unread_counts_.same;
    }
  }

  // By itself, and not as a part of a folder or an archive.
  [[nodiscard]] bool IsNamed(const std::string& file) const {
    return std::ranges::find(request_.files, file) != request_.files.end() &&
           !request_.found.contains(file);
  }

  void WriteFailure(const std::string& file, const std::string& message,
                    std::optional<std::string_view> reason) {
    if (!context_.json()) return;
    AppendFailureJson(file, message, reason, context_.answer().buffer());
    context_.answer().Write("\n");
  }

  void TellNoOpening(const StrayDocument& stray) {
    const std::string& file = stray.name;
    progress_.Clear();
    const std::vector<std::string> words = {file};
    const std::string name = file == "-" ? context_.Say(text::kStdin) : file;
    const std::string message = context_.Say(text::kAddNoOpening, {name, ShellWords(words)});
    context_.Problem(message);
    ++failures_;
    WriteFailure(file, message, StrayKindName(stray.kind));
  }

  void NextFile(const std::string& file) {
    progress_.Clear();
    if (!file_.empty() && unread_.Tell(file_, context_)) failures_ += unread_.unreadable();
    unread_ = UnreadTally();
    if (!company_given_) no_companies_.Tell(file_, context_);
    file_ = file;
  }

  Context& context_;
  const IngestRequest& request_;
  bool company_given_;
  NoCompanyTally no_companies_;
  cli::Progress progress_;
  InterruptNotice interrupt_;
  std::string file_;
  UnreadTally unread_;
  NoPostingTally no_postings_;
  std::string beside_;
  std::string removed_;
  std::vector<std::string> changed_;
  std::vector<PrepSource> prepared_;
  IngestCounts unread_counts_;
  uint64_t companies_set_ = 0;
  uint64_t failures_ = 0;
};

ExitCode Finish(Context& context, const IngestCounts& counts, const AddObserver& observer,
                uint64_t failures) {
  const IngestCounts& unread = observer.unread();
  const auto number = [](uint64_t value) { return std::to_string(value); };
  context.answer().Flush();
  const std::string done =
      context.Say(text::kAddDone,
                  {number(counts.created - unread.created), number(counts.changed - unread.changed),
                   number(counts.same - unread.same), number(failures)});
  // The counts are the answer, unless the answer is JSON.
  if (context.json() || context.quiet()) {
    context.Remark(done);
  } else {
    context.answer().Write(done + '\n');
  }
  if (const uint64_t set = observer.companies_set(); set > 0) {
    context.Remark(context.Say(text::kAddCompanySet, {number(set)}));
  }
  if (counts.beside > 0) {
    context.Remark(context.Say(text::kAddBeside, {number(counts.beside), observer.beside()}));
  }
  if (counts.removed > 0) {
    context.Remark(context.Say(text::kAddRemoved, {number(counts.removed), observer.removed()}));
  }
  return failures == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
}

}  // namespace

ExitCode RunAdd(Context& context, const Arguments& arguments) {
  std::vector<std::string> links;
  std::vector<std::string> files;
  for (const std::string& input : arguments.positionals) {
    (IsUrl(input) ? links : files).push_back(input);
  }
  if (!links.empty() && arguments.Has("no-fetch")) {
    return context.UsageProblem(context.Say(text::kNoFetchOfLink, {links.front()}));
  }
  const auto net = NetAccess::Open(context);
  if (!net && !links.empty()) return context.Report(net.error());
  InputList list = ExpandInputs(files, context);
  IngestRequest request;
  request.files = std::move(list.files);
  request.found = std::move(list.found);
  if (const auto name = arguments.Value("format")) request.format = FormatFromName(*name);
  request.as_of = context.settings().as_of;
  request.today = context.Today();
  request.company = arguments.Value("company");
  for (const std::string& typed : arguments.Values("tag")) {
    for (std::string& tag : SplitTags(typed)) request.tags.push_back(std::move(tag));
  }
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  request.skills = *skills;
  const size_t inputs = request.files.size() + links.size();
  if (!arguments.Has("no-fetch")) {
    // Files can do without the network.
    if (net) {
      request.pages = (*net)->Intake(context, std::move(links));
    }
    if (!net) context.Problem(context.Words(net.error()));
  }

  AddObserver observer(context, arguments, request, inputs);
  for (const InputFailure& failure : list.failures) observer.Failed(failure.path, failure.message);
  const auto library = OpenLibrary(context, OpenMode::kReadWrite);
  if (!library) return context.Report(library.error());
  const auto counts = Ingest(request, **library, observer);
  const uint64_t failures = observer.Finish();
  if (!counts) return context.Report(counts.error());
  const ExitCode code = Finish(context, *counts, observer, failures);
  observer.no_postings().Tell(context);
  TellChanges(context, **library, observer.changed());
  AttachPrepNotes(context, **library, observer.prepared());
  return code;
}

}  // namespace gonggo::cli
