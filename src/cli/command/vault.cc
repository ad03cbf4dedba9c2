// gonggo vault: postings as notes of an Obsidian vault, kept in step both ways.
#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/command/commands.h"
#include "cli/config_file.h"
#include "cli/config_path.h"
#include "cli/folder_watch.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_net.h"
#include "cli/posting_fit.h"
#include "cli/profile_files.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "cli/vault_kinds.h"
#include "cli/vault_source.h"
#include "model/system_words.h"
#include "output/json_object.h"
#include "pipeline/ingest.h"

namespace gonggo::cli {
namespace {

// Editors write a note in several steps.
constexpr int kQuietMilliseconds = 300;

std::string ObsidianNow(const Context& context) {
  KoreanTime now = UserNow(context);
  if (!now.minute) now.minute = 0;
  std::string text = FormatKoreanTime(now);
  std::replace(text.begin(), text.end(), ' ', 'T');
  return text;
}

// Notes of postings are no news to anybody: only what failed is told.
class QuietObserver final : public IngestObserver {
 public:
  explicit QuietObserver(Context& context) : context_(context) {}
  void Stored(const Posting&, const ImportOutcome&) override {}
  void Failed(const std::string&, const std::string& message) override {
    context_.Problem(message);
  }
  void Progress(const IngestCounts&) override {}
  void LinksLeft(const std::string&, size_t) override {}
  void Strayed(const StrayDocument&) override {}
  void Closed(const std::string& link) override {
    context_.Remark(context_.Say(text::kPageClosed, {link}));
  }

 private:
  Context& context_;
};

std::string NumberOf(uint64_t value) { return std::to_string(value); }

void AppendReportJson(const VaultReport& report, std::string& out) {
  JsonObject object(out);
  const auto number = [&object](std::string_view key, uint64_t value) {
    object.Number(key, static_cast<int64_t>(value));
  };
  number("created", report.created);
  number("written", report.written);
  number("applied", report.applied);
  number("adopted", report.adopted);
  number("renamed", report.renamed);
  number("deleted", report.deleted);
  number("unchanged", report.unchanged);
  object.Key("conflicts");
  out += '[';
  for (const VaultConflict& conflict : report.conflicts) {
    if (out.back() != '[') out += ',';
    JsonObject one(out);
    one.String("path", conflict.path);
    one.OptionalString("property", conflict.field
                                       ? std::optional(std::string(PropertyName(*conflict.field)))
                                       : std::nullopt);
    one.String("library", conflict.library);
    one.String("note", conflict.note);
  }
  out += ']';
  object.Strings("problems", report.problems);
  object.Strings("unknown", report.unknown);
}

class VaultRun {
 public:
  VaultRun(Context& context, const Arguments& arguments, Library& library, ListFilter filter,
           VaultKinds kinds, std::optional<PostingFitReader> fit)
      : context_(context),
        library_(library),
        folder_(arguments.positionals.front()),
        recreate_(arguments.Has("recreate")),
        source_(
            context, library, std::move(filter),
            arguments.Has("tracked") ? LibraryVault::Scope::kTracked : LibraryVault::Scope::kAll,
            kinds, std::move(fit)) {
    while (folder_.size() > 1 && folder_.ends_with('/')) folder_.pop_back();
  }

  [[nodiscard]] const std::string& folder() const { return folder_; }

  ExitCode Once() {
    auto report = Sync();
    if (!report) return context_.Report(report.error());
    if (!report->unknown.empty()) {
      if (auto taken = TakeIn(report->unknown); !taken) return context_.Report(taken.error());
      auto again = Sync();
      if (!again) return context_.Report(again.error());
      Add(*report, std::move(*again));
    }
    // The notes of companies and skills were put together before the user's values came in.
    if (report->applied > 0) {
      auto again = Sync();
      if (!again) return context_.Report(again.error());
      Add(*report, std::move(*again));
    }
    Tell(*report);
    const bool clean = report->conflicts.empty() && report->problems.empty();
    return clean ? ExitCode::kDone : ExitCode::kSomeFailed;
  }

 private:
  Result<VaultReport> Sync() {
    return SyncVault(source_,
                     {.folder = folder_, .now = ObsidianNow(context_), .recreate = recreate_});
  }

  // Notes about postings that the library does not have yet.
  Result<void> TakeIn(const std::vector<std::string>& notes) {
    IngestRequest request;
    for (const std::string& note : notes) request.files.push_back(folder_ + "/" + note);
    request.as_of = context_.settings().as_of;
    request.today = context_.Today();
    const auto skills = context_.Skills();
    if (!skills) return std::unexpected(skills.error());
    request.skills = *skills;
    QuietObserver observer(context_);
    const auto counts = Ingest(request, library_, observer);
    if (!counts) return std::unexpected(counts.error());
    return {};
  }

  static void Add(VaultReport& first, VaultReport&& second) {
    second.created += first.created;
    second.written += first.written;
    second.applied += first.applied;
    second.adopted += first.adopted;
    second.renamed += first.renamed;
    second.deleted += first.deleted;
    first = std::move(second);
  }

  void Tell(const VaultReport& report) {
    if (context_.json()) {
      AppendReportJson(report, context_.answer().buffer());
      context_.answer().Write("\n");
    } else {
      context_.answer().Write(
          context_.Say(text::kVaultDone,
                       {NumberOf(report.created), NumberOf(report.written),
                        NumberOf(report.applied), NumberOf(report.unchanged),
                        NumberOf(source_.notes().postings), NumberOf(source_.notes().others)}) +
          "\n");
    }
    context_.answer().Flush();
    for (const std::string& problem : report.problems) context_.Problem(problem);
    for (const VaultConflict& conflict : report.conflicts) TellConflict(conflict);
    const auto remark = [&](uint64_t count, const Bilingual& message) {
      if (count > 0) context_.Remark(context_.Say(message, {NumberOf(count)}));
    };
    remark(report.adopted, text::kVaultAdopted);
    remark(report.renamed, text::kVaultRenamed);
    remark(report.deleted, text::kVaultDeleted);
    remark(report.unknown.size(), text::kVaultUnknown);
  }

  void TellConflict(const VaultConflict& conflict) {
    if (!conflict.field) {
      context_.Problem(context_.Say(text::kVaultRegionConflict, {conflict.path}));
      return;
    }
    const auto shown = [&](const std::string& value) {
      return value.empty() ? context_.Say(text::kVaultEmpty) : value;
    };
    context_.Problem(
        context_.Say(text::kVaultConflict, {conflict.path, PropertyName(*conflict.field),
                                            shown(conflict.library), shown(conflict.note)}));
  }

  Context& context_;
  Library& library_;
  std::string folder_;
  bool recreate_;
  LibraryVault source_;
};

ExitCode Watch(Context& context, VaultRun& run) {
  auto watch = FolderWatch::Begin();
  if (!watch) return context.Report(watch.error());
  const std::filesystem::path library = context.settings().library_path;
  const std::string folder = library.parent_path().empty() ? "." : library.parent_path().native();
  while (true) {
    // Before the sync, so that what changes during it is not missed.
    if (auto added = watch->AddTree(run.folder()); !added) return context.Report(added.error());
    if (auto added = watch->AddFiles(folder, library.filename().native()); !added) {
      return context.Report(added.error());
    }
    const ExitCode code = run.Once();
    if (code != ExitCode::kDone && code != ExitCode::kSomeFailed) return code;
    if (context.answer().stopped()) return ExitCode::kDone;
    if (watch->Wait(kQuietMilliseconds) == FolderWatch::Woken::kInterrupted) return ExitCode::kDone;
  }
}

// What the option says, else the settings, else every kind.
Result<VaultKinds> KindsOf(const Context& context, const Arguments& arguments) {
  std::string where = "--notes";
  std::optional<std::string> text = arguments.Value("notes");
  if (!text) {
    const auto config = ConfigFile::Load(ConfigPath(context.environment()));
    if (!config) return std::unexpected(config.error());
    where = "vault.notes";
    text = config->Get(where);
  }
  if (!text) return VaultKinds{};
  const auto kinds = ReadVaultKinds(*text);
  if (kinds) return *kinds;
  return Fail(ErrorCode::kInvalidArgument,
              context.Say(text::kNotVaultKinds, {*text, where, kVaultKindNames}));
}

}  // namespace

ExitCode RunVault(Context& context, const Arguments& arguments) {
  const auto kinds = KindsOf(context, arguments);
  if (!kinds) return context.Report(kinds.error());
  const std::string& folder = arguments.positionals.front();
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    context.Problem(
        context.Say(text::kCannotWrite, {folder, SystemWords(error.value(), context.language())}));
    return ExitCode::kSomeFailed;
  }
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const std::vector<std::string> words(arguments.positionals.begin() + 1,
                                       arguments.positionals.end());
  auto filter = SelectPostings(**library, context, words);
  if (!filter) return context.Report(filter.error());
  filter->order = ListOrder::kOldest;
  filter->removed = ListRemoved::kLeaveOut;
  std::optional<PostingFitReader> fit;
  if (!ProfileNames(context).empty()) {
    auto reader = PostingFitReader::Open(context);
    // A profile that can't be read, or several of which none is the usual one: notes can do
    // without.
    if (!reader) context.Problem(context.Words(reader.error()));
    if (reader) fit = std::move(*reader);
  }
  VaultRun run(context, arguments, **library, std::move(*filter), *kinds, std::move(fit));
  return arguments.Has("watch") ? Watch(context, run) : run.Once();
}

}  // namespace gonggo::cli
