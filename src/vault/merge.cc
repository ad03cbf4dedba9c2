#include "vault/merge.h"

namespace gonggo {
namespace {

// Stands in no value: normalised text has no controls.
constexpr char kBlank = '\x01';

constexpr char kConflicted = '\x02';

}  // namespace

std::string ConflictBase() { return {kConflicted}; }

std::string BlankBase(std::string_view library) { return kBlank + std::string(library); }

MergeAction Merge(const std::optional<std::string>& base, std::string_view library,
                  std::string_view note) {
  if (note == library) return MergeAction::kNothing;
  if (!base) {
    if (note.empty()) return MergeAction::kWriteNote;
    return library.empty() ? MergeAction::kApplyLibrary : MergeAction::kConflict;
  }
  std::string_view before = *base;
  if (before.starts_with(kConflicted)) return MergeAction::kConflict;
  if (before.starts_with(kBlank)) {
    before.remove_prefix(1);
    // Left empty until the library says something new.
    if (note.empty()) return library == before ? MergeAction::kNothing : MergeAction::kWriteNote;
  }
  if (note == before) return MergeAction::kWriteNote;
  if (library == before) return MergeAction::kApplyLibrary;
  return MergeAction::kConflict;
}

}  // namespace gonggo
