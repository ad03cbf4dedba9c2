#include "store/sqlite/action.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/correction.h"
#include "store/operation_summary.h"
#include "store/sqlite/duplicates.h"
#include "store/sqlite/journal.h"
#include "store/sqlite/posting_row.h"
#include "store/sqlite/query.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::sqlite {
namespace {

// A tag is a word for lists, a note a page; more is a mistake.
constexpr size_t kMaxTagBytes = 200;
constexpr size_t kMaxNoteBytes = size_t{1} << 20U;

struct Checked {
  std::string field;
  std::string value;
};

Result<Checked> CheckTag(const UserAction& action) {
  const std::string tag = NormalizeText(TrimSpaces(action.value));
  if (tag.empty() || tag.find('\n') != std::string::npos) {
    return Fail(ErrorCode::kInvalidArgument, "태그는 비어 있지 않은 한 줄이어야 합니다.",
                "a tag is one line that is not empty.");
  }
  if (tag.size() > kMaxTagBytes) {
    return Fail(ErrorCode::kInvalidArgument, "태그가 너무 깁니다 (200바이트까지).",
                "the tag is too long (200 bytes at most).");
  }
  return Checked{"", tag};
}

Result<std::string> CheckedNote(std::string_view note) {
  if (note.size() > kMaxNoteBytes) {
    return Fail(ErrorCode::kInvalidArgument, "메모가 너무 깁니다 (1 MB까지).",
                "the note is too long (1 MB at most).");
  }
  return NormalizeText(note);
}

Result<Checked> CheckNote(const UserAction& action) {
  const bool of_company = action.kind == ActionKind::kSetCompanyNote;
  const std::string company = of_company ? NormalizeText(TrimSpaces(action.field)) : "";
  if (of_company && company.empty()) {
    return Fail(ErrorCode::kInvalidArgument, "메모를 남길 회사 이름을 적어 주세요.",
                "name the company that the note is about.");
  }
  auto note = CheckedNote(action.value);
  if (!note) return std::unexpected(note.error());
  return Checked{company, std::move(*note)};
}

Result<Checked> CheckCorrection(const UserAction& action) {
  const std::string value = NormalizeText(TrimSpaces(action.value));
  const auto field = CorrectableField(action.field);
  Posting probe;
  // An empty value takes a correction back; the field is checked all the same.
  auto applied =
      ApplyCorrection(field.value_or(action.field), value.empty() && field ? "1" : value, probe);
  if (!applied && !(value.empty() && field)) return std::unexpected(applied.error());
  return Checked{std::string(*field), value};
}

Result<Checked> Check(const UserAction& action) {
  switch (action.kind) {
    case ActionKind::kAddTag:
    case ActionKind::kRemoveTag:
      return CheckTag(action);
    case ActionKind::kSetNote:
    case ActionKind::kSetCompanyNote:
      return CheckNote(action);
    case ActionKind::kCorrect:
      return CheckCorrection(action);
    default:
      return Checked{};
  }
}

std::string SummaryOf(const UserAction& action, const Checked& checked) {
  std::string count = std::to_string(action.ids.size());
  const bool deletes_note = checked.value.empty() && !action.edit;
  using enum OperationWhat;
  switch (action.kind) {
    case ActionKind::kAddTag:
      return OperationSummary(kTagged, {count, checked.value});
    case ActionKind::kRemoveTag:
      return OperationSummary(kUntagged, {count, checked.value});
    case ActionKind::kSetNote:
      return OperationSummary(deletes_note ? kNoteDeleted : kNoted, {count});
    case ActionKind::kSetCompanyNote:
      return OperationSummary(deletes_note ? kCompanyNoteDeleted : kCompanyNoted, {checked.field});
    case ActionKind::kRemove:
      return OperationSummary(kRemoved, {count});
    case ActionKind::kRestore:
      return OperationSummary(kRestored, {count});
    case ActionKind::kCorrect:
      if (checked.value.empty())
        return OperationSummary(kCorrectionCleared, {count, checked.field});
      return OperationSummary(kCorrected, {count, checked.field, checked.value});
    case ActionKind::kLeaveGroup:
      return OperationSummary(kLeftGroup, {count});
  }
  return count;
}

std::optional<std::string_view> OrNothing(const std::string& value) {
  if (value.empty()) return std::nullopt;
  return value;
}

// What a note is to be: the action's value, or what its edit makes of the note that is there.
Result<bool> SetNote(Database& database, Journal& journal, const UserAction& action,
                     const Checked& checked, int64_t posting) {
  const Cell cell = action.kind == ActionKind::kSetCompanyNote ? Cell::kCompanyNote : Cell::kNote;
  if (!action.edit) return journal.Set(cell, posting, checked.field, OrNothing(checked.value));
  auto edited = action.edit(ReadCell(database, cell, posting, checked.field).value_or(""));
  if (!edited) return std::unexpected(edited.error());
  const auto note = CheckedNote(*edited);
  if (!note) return std::unexpected(note.error());
  return journal.Set(cell, posting, checked.field, OrNothing(*note));
}

// True if something of the posting changed.
Result<bool> ActOn(Database& database, Journal& journal, const UserAction& action,
                   const Checked& checked, int64_t posting, int64_t now) {
  const std::string when = std::to_string(now);
  switch (action.kind) {
    case ActionKind::kAddTag:
      return !ReadCell(database, Cell::kTag, posting, checked.value) &&
             journal.Set(Cell::kTag, posting, checked.value, when);
    case ActionKind::kRemoveTag:
      return journal.Set(Cell::kTag, posting, checked.value, std::nullopt);
    case ActionKind::kSetNote:
    case ActionKind::kSetCompanyNote:
      return SetNote(database, journal, action, checked, posting);
    case ActionKind::kRemove:
      return !ReadCell(database, Cell::kRemoved, posting, "") &&
             journal.Set(Cell::kRemoved, posting, "", when);
    case ActionKind::kRestore:
      return journal.Set(Cell::kRemoved, posting, "", std::nullopt);
    case ActionKind::kCorrect: {
      if (checked.value.empty()) {
        return journal.Set(Cell::kCorrection, posting, checked.field, std::nullopt);
      }
      const auto before = ReadCell(database, Cell::kCorrection, posting, checked.field);
      if (before && SplitNumber(*before).rest == checked.value) return false;
      return journal.Set(Cell::kCorrection, posting, checked.field, when + " " + checked.value);
    }
    case ActionKind::kLeaveGroup:
      return LeaveGroup(database, journal, posting, now);
  }
  return false;
}

Result<std::vector<int64_t>> KeysOf(Database& database, const UserAction& action) {
  std::vector<int64_t> keys;
  if (action.kind == ActionKind::kSetCompanyNote) {
    keys.push_back(0);
    return keys;
  }
  for (const std::string& id : action.ids) {
    const auto key = KeyOfId(database, id);
    if (!key) return std::unexpected(NoSuchPosting(id));
    keys.push_back(*key);
  }
  return keys;
}

}  // namespace

Result<Operation> ApplyAction(Database& database, Codec& codec, const UserAction& action,
                              int64_t now) {
  const auto checked = Check(action);
  if (!checked) return std::unexpected(checked.error());
  const auto keys = KeysOf(database, action);
  if (!keys) return std::unexpected(keys.error());
  Operation operation{0, OperationKind::kAction, now, SummaryOf(action, *checked), 0};
  Journal journal(database, OperationKind::kAction, now, operation.summary);
  for (const int64_t key : *keys) {
    const auto changed = ActOn(database, journal, action, *checked, key, now);
    if (!changed) return std::unexpected(changed.error());
    if (!*changed) continue;
    if (action.kind == ActionKind::kCorrect) RefreshPostingRow(database, codec, key);
    if (key != 0) ++operation.posting_count;
  }
  if (!journal.begun()) return operation;
  journal.CountPostings(operation.posting_count);
  operation.number = journal.Number();
  return operation;
}

}  // namespace gonggo::sqlite
