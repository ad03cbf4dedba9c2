#include "cli/vault_source.h"

#include <algorithm>
#include <utility>

#include "cli/stage_hint.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "cli/without_contacts.h"
#include "output/markdown.h"
#include "output/stage_words.h"
#include "posting/field/link.h"
#include "store/operation_summary.h"
#include "track/application_change.h"
#include "track/when.h"
#include "vault/note.h"
#include "vault/region.h"

namespace gonggo::cli {
namespace {

// The note that lists the others; no posting has such an id.
constexpr std::string_view kIndexId = "index";
constexpr std::string_view kIndexFile = "공고 현황.md";

std::string DeadlineValue(const std::optional<Deadline>& deadline) {
  if (!deadline) return "";
  switch (deadline->kind) {
    case DeadlineKind::kAlways:
      return "상시";
    case DeadlineKind::kUntilFilled:
      return "채용 시 마감";
    case DeadlineKind::kDate:
      break;
  }
  return deadline->date ? FormatDate(*deadline->date) : "";
}

// "2026-11-20T14:00", as Obsidian writes times.
std::string ObsidianTime(int64_t unix_seconds) {
  std::string text = FormatKoreanTime(KoreanTimeAt(unix_seconds));
  std::replace(text.begin(), text.end(), ' ', 'T');
  return text;
}

std::string ContentKey(const PostingRecord& record) {
  int64_t corrected = 0;
  for (const Correction& correction : record.corrections) {
    corrected = std::max(corrected, correction.at);
  }
  return std::to_string(kRegionVersion) + "." + std::to_string(record.revision) + "." +
         std::to_string(record.corrections.size()) + "." + std::to_string(corrected);
}

}  // namespace

VaultPosting LibraryVault::Shown(const PostingRecord& record,
                                 const Application& application) const {
  VaultPosting shown;
  shown.id = record.summary.id;
  const Posting& posting = record.posting;
  const std::string stage =
      application.events.empty() ? "" : EventWords(application.events.back(), Language::kKorean);
  const std::string values[] = {posting.company.value_or(""),
                                posting.link.value_or(""),
                                DeadlineValue(posting.deadline),
                                posting.location ? posting.location->raw : "",
                                stage,
                                record.note};
  for (size_t i = 0; i < kVaultFieldCount; ++i) shown.values[i] = NormalValue(values[i]);
  shown.file_name = ObsidianFileName(posting);
  shown.content_key = ContentKey(record);
  shown.created = ObsidianTime(record.summary.added_at);
  if (fit_) {
    // A number that rests on next to nothing would be sorted by like any other.
    const PostingScore score = fit_->ScoreOf(posting);
    const bool says = score.points && !score.few_grounds;
    shown.fit = says ? std::to_string(*score.points) : std::string();
  }
  return shown;
}

Result<std::vector<VaultPosting>> LibraryVault::List() {
  const auto tracked = library_.Applications({.removed = ListRemoved::kInclude});
  if (!tracked) return std::unexpected(tracked.error());
  std::map<std::string, const Application*> applications;
  for (const TrackedPosting& posting : *tracked) {
    applications.emplace(posting.summary.id, &posting.application);
  }
  std::vector<VaultPosting> all;
  links_ = VaultLinks();
  const auto visited = library_.Visit(filter_, [&](PostingRecord&& record) {
    const auto application = applications.find(record.summary.id);
    const bool known = application != applications.end();
    if (known || scope_ == Scope::kAll) {
      all.push_back(Shown(record, known ? *application->second : Application{}));
      links_.Add(record, all.back().values[static_cast<size_t>(VaultField::kDeadline)]);
    }
    return true;
  });
  if (!visited) return std::unexpected(visited.error());
  notes_ = {all.size(), 0};
  if (all.empty()) return all;
  const std::string created = all.front().created;
  if (kinds_.index) {
    VaultPosting index;
    index.id = kIndexId;
    index.file_name = kIndexFile;
    index.content_key = std::to_string(kRegionVersion);
    index.created = created;
    all.push_back(std::move(index));
  }
  links_.AppendNotes(created, kinds_, all);
  notes_.others = all.size() - notes_.postings;
  return all;
}

Result<std::string> LibraryVault::Region(const VaultPosting& posting, const NoteNames& names) {
  if (posting.id == kIndexId) return IndexRegion();
  if (posting.about_others) return links_.Region(posting.id, names);
  auto record = library_.Get(posting.id);
  if (!record) return std::unexpected(record.error());
  const auto text = reader_.Read(record->posting, record->revision);
  if (!text) return std::unexpected(text.error());
  SourceText shown{.document = (*text)->document};
  LeaveOutContacts(shown);
  LeaveOutContacts(record->posting);
  return PostingRegion(record->posting, shown.lines);
}

Result<void> LibraryVault::SetStage(const std::string& id, const std::string& value) {
  const auto stage = ReadStage(value);
  if (!stage) return Fail(ErrorCode::kInvalidArgument, NotAStageWords(context_, value));
  const Language language = context_.language();
  const auto change = [&](const std::string&, const Application& before) -> Result<Application> {
    auto result =
        RecordStage(before, {.stage = stage}, UserNow(context_), context_.clock().NowUnixSeconds());
    if (!result) {
      return Fail(ErrorCode::kInvalidArgument, StageProblemWords(result.error(), language));
    }
    // A stage that is behind already would change nothing, and look as if it had.
    if (result->application.events.back().point != result->event.point) {
      return Fail(ErrorCode::kInvalidArgument,
                  context_.Say(text::kVaultStageBehind,
                               {EventWords(result->event, language),
                                EventWords(result->application.events.back(), language)}));
    }
    return result->application;
  };
  const auto operation = library_.ChangeApplications(
      {{id}, OperationSummary(OperationWhat::kStageOfNote, {Id(stage->point)}), change});
  if (!operation) return std::unexpected(operation.error());
  return {};
}

Result<void> LibraryVault::Correct(const std::string& id, VaultField field,
                                   const std::string& value) {
  UserAction action{ActionKind::kCorrect, {id}, "", value};
  switch (field) {
    case VaultField::kCompany:
      action.field = "company";
      break;
    case VaultField::kLink:
      action.field = "link";
      break;
    case VaultField::kLocation:
      action.field = "location";
      break;
    case VaultField::kDeadline: {
      action.field = "deadline";
      const auto day = ReadWhen(value, UserNow(context_).day);
      if (day) action.value = FormatDate(day->day);
      break;
    }
    case VaultField::kStage:
    case VaultField::kNote:
      action.kind = ActionKind::kSetNote;
      break;
  }
  const auto operation = library_.Apply(action);
  if (!operation) return std::unexpected(operation.error());
  return {};
}

Result<VaultPosting> LibraryVault::Set(const std::string& id, VaultField field,
                                       const std::string& value) {
  if (id == kIndexId || VaultLinks::IsOurs(id)) {
    return Fail(ErrorCode::kInvalidArgument, context_.Say(text::kVaultIndexHasNoValues));
  }
  const auto done = field == VaultField::kStage ? SetStage(id, value) : Correct(id, field, value);
  if (!done) return std::unexpected(done.error());
  const auto record = library_.Get(id);
  if (!record) return std::unexpected(record.error());
  const auto tracked = library_.Applications({.ids = {id}, .removed = ListRemoved::kInclude});
  if (!tracked) return std::unexpected(tracked.error());
  return Shown(*record, tracked->empty() ? Application{} : tracked->front().application);
}

std::string LibraryVault::CanonicalLink(const std::string& link) {
  return gonggo::CanonicalLink(link);
}

}  // namespace gonggo::cli
