#include "vault/sync.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "store/sha256.h"
#include "text/utf8.h"
#include "vault/lock.h"
#include "vault/merge.h"
#include "vault/note.h"
#include "vault/note_file.h"
#include "vault/posting_notes.h"

namespace gonggo {
namespace {

constexpr std::string_view kUpdatedProperty = "updated";
constexpr std::string_view kFitProperty = "적합도";

std::string DigestText(std::string_view text) {
  Sha256 digest;
  digest.Add(text);
  return digest.Hex();
}

VaultField FieldAt(size_t i) { return static_cast<VaultField>(i); }

class Syncer {
 public:
  Syncer(VaultSource& source, const VaultOptions& options) : source_(source), options_(options) {}

  Result<VaultReport> Run() {
    auto postings = source_.List();
    if (!postings) return std::unexpected(postings.error());
    state_ = ReadVaultState(options_.folder);
    const VaultState before = state_;
    auto notes = FindPostingNotes(source_, options_.folder, *postings, state_, report_);
    if (!notes) return std::unexpected(notes.error());
    notes_ = std::move(*notes);
    for (VaultPosting& posting : *postings) {
      if (auto done = SyncPosting(posting); !done) {
        // What was agreed on until now stays known; if that can't be written either, the next time
        // shows conflicts where it would have known.
        const auto kept = WriteVaultState(options_.folder, state_);
        if (!kept)
          return std::unexpected(
              Error{done.error().code, done.error().message + " " + kept.error().message});
        return std::unexpected(done.error());
      }
    }
    if (state_ == before) return std::move(report_);
    if (options_.wait_for_disk) SyncFolder(options_.folder);
    if (auto written = WriteVaultState(options_.folder, state_); !written) {
      return std::unexpected(written.error());
    }
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::string Absolute(const std::string& path) const {
    return options_.folder + "/" + path;
  }

  Result<void> SyncPosting(VaultPosting& posting) {
    if (posting.about_others) {
      const auto region = source_.Region(posting, note_names_);
      if (!region) return std::unexpected(region.error());
      posting.content_key = DigestText(*region);
    }
    const auto found = notes_.by_id.find(posting.id);
    auto known = state_.notes.find(posting.id);
    if (found == notes_.by_id.end()) {
      if (known != state_.notes.end() && !options_.recreate) {
        if (!known->second.deleted) ++report_.deleted;
        known->second.deleted = true;
        return {};
      }
      return Create(posting);
    }
    const bool fresh = known == state_.notes.end();
    NoteState& state = state_.notes[posting.id];
    const VaultFile& file = found->second.file;
    if (found->second.adopted) {
      state = NoteState{};
      ++report_.adopted;
    } else if (!fresh && state.path != file.path) {
      ++report_.renamed;
    }
    state.deleted = false;
    if (state.path == file.path && state.stamp == file.stamp && IsSettled(posting, state)) {
      ++report_.unchanged;
      return {};
    }
    state.path = file.path;
    return SyncNote(posting, file, state);
  }

  static bool IsSettled(const VaultPosting& posting, const NoteState& state) {
    if (state.region && state.content_key != posting.content_key) return false;
    if (posting.fit && state.fit != *posting.fit) return false;
    for (size_t i = 0; i < kVaultFieldCount; ++i) {
      const auto& base = state.base[i];
      if (!base || (*base != posting.values[i] && *base != BlankBase(posting.values[i]))) {
        return false;
      }
    }
    return true;
  }

  Result<void> Create(const VaultPosting& posting) {
    if (!notes_.names.insert(AsciiLower(NoteNameOf(posting.file_name))).second &&
        posting.about_others) {
      return {};
    }
    auto region = source_.Region(posting, note_names_);
    if (!region) return std::unexpected(region.error());
    std::string text = "---\n";
    const auto property = [&text](std::string_view key, std::string_view value) {
      text.append(key).append(": ").append(PropertyText(value)).append("\n");
    };
    property(kIdProperty, posting.id);
    text += "created: " + posting.created + "\nupdated: " + options_.now + "\n";
    NoteState state;
    for (size_t i = 0; i < kVaultFieldCount; ++i) {
      state.base[i] = posting.values[i];
      if (!posting.values[i].empty()) property(PropertyName(FieldAt(i)), posting.values[i]);
    }
    if (posting.fit) {
      text.append(kFitProperty).append(":");
      if (!posting.fit->empty()) text.append(" ").append(*posting.fit);
      text += '\n';
      state.fit = *posting.fit;
    }
    text += "tags:\n  - " + posting.tag + "\n---\n\n" + MarkedRegion(*region) + "\n";
    state.path = posting.file_name;
    state.content_key = posting.content_key;
    state.region = DigestText(*region);
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(Absolute(state.path)).parent_path(),
                                        ignored);
    const auto stamp = ReplaceNote(Absolute(state.path), text, std::nullopt);
    if (!stamp) {
      report_.problems.push_back(stamp.error().message);
      return {};
    }
    if (!*stamp) {
      report_.problems.push_back(state.path + ": 같은 이름의 노트가 이미 있어 만들지 않았습니다.");
      return {};
    }
    state.stamp = **stamp;
    state_.notes[posting.id] = std::move(state);
    ++report_.created;
    return {};
  }

  Result<void> SyncNote(VaultPosting posting, const VaultFile& file, NoteState& state) {
    const auto read = ReadNote(Absolute(file.path));
    if (!read) {
      report_.problems.push_back(read.error().message);
      return {};
    }
    std::string text = *read;
    const Note note = ParseNote(text);
    NoteState next = state;
    refused_ = false;
    if (auto applied = Apply(note, posting, next); !applied) return applied;
    if (note.Value(kIdProperty) != posting.id) text = WithProperty(text, kIdProperty, posting.id);
    // Kept where the note can't be written: what the user wrote and the library took.
    NoteState half = state;
    half.base = next.base;
    WriteValues(note, posting, next, text);
    if (posting.fit) {
      text = WithNumber(text, kFitProperty, *posting.fit);
      next.fit = *posting.fit;
    }
    if (auto region = SyncRegion(posting, next, text); !region) return region;
    if (text == *read) {
      // Looked at again next time, so that what was refused is told until it is put right.
      next.stamp = refused_ ? FileStamp{} : file.stamp;
      state = std::move(next);
      ++report_.unchanged;
      return {};
    }
    text = WithProperty(text, kUpdatedProperty, "");
    text = WithUpdated(text);
    const auto stamp = ReplaceNote(Absolute(file.path), text, file.stamp);
    if (stamp && *stamp) {
      next.stamp = refused_ ? FileStamp{} : **stamp;
      state = std::move(next);
      ++report_.written;
      return {};
    }
    report_.problems.push_back(
        stamp ? file.path + ": 맞추는 동안 바뀌어서 그대로 두었습니다. 다음에 다시 맞춥니다."
              : stamp.error().message);
    half.stamp = FileStamp{};
    state = std::move(half);
    return {};
  }

  // A time is written without quotes, as Obsidian writes it.
  [[nodiscard]] std::string WithUpdated(std::string_view text) const {
    const Note note = ParseNote(text);
    const NoteProperty* property = note.Find(kUpdatedProperty);
    std::string out(text.substr(0, property->begin));
    const std::string_view line = text.substr(property->begin, property->end - property->begin);
    const size_t end = line.find_first_of("\r\n");
    out.append(kUpdatedProperty).append(": ").append(options_.now);
    return out.append(line.substr(end)).append(text.substr(property->end));
  }

  // What the user changed goes into the library.
  Result<void> Apply(const Note& note, VaultPosting& posting, NoteState& next) {
    for (size_t i = 0; i < kVaultFieldCount; ++i) {
      const std::string value(note.Value(PropertyName(FieldAt(i))));
      if (Merge(next.base[i], posting.values[i], value) != MergeAction::kApplyLibrary) continue;
      // An emptied stage is no stage: what happened is not undone by it.
      if (value.empty() && FieldAt(i) == VaultField::kStage) {
        next.base[i] = BlankBase(posting.values[i]);
        continue;
      }
      auto set = source_.Set(posting.id, FieldAt(i), value);
      if (!set && set.error().code == ErrorCode::kInvalidArgument) {
        report_.problems.push_back(next.path + ": " + std::string(PropertyName(FieldAt(i))) + ": " +
                                   set.error().message);
        refused_ = true;
        continue;
      }
      if (!set) return std::unexpected(set.error());
      posting = std::move(*set);
      ++report_.applied;
      // The note says it in the user's words until ours are written.
      next.base[i] =
          value.empty() && !posting.values[i].empty() ? BlankBase(posting.values[i]) : value;
    }
    return {};
  }

  // What the library says goes into the note; what differs on both sides is shown.
  void WriteValues(const Note& note, const VaultPosting& posting, NoteState& next,
                   std::string& text) {
    for (size_t i = 0; i < kVaultFieldCount; ++i) {
      const std::string_view name = PropertyName(FieldAt(i));
      const std::string value(note.Value(name));
      switch (Merge(next.base[i], posting.values[i], value)) {
        case MergeAction::kNothing:
          if (value == posting.values[i]) next.base[i] = value;
          break;
        case MergeAction::kWriteNote:
          text = WithProperty(text, name, posting.values[i]);
          next.base[i] = posting.values[i];
          break;
        case MergeAction::kConflict:
          report_.conflicts.push_back({next.path, FieldAt(i), posting.values[i], value});
          // Whatever is chosen from here on, going back to the old value is a choice too.
          next.base[i] = ConflictBase();
          break;
        case MergeAction::kApplyLibrary:
          break;  // it was refused, and told
      }
    }
  }

  Result<void> SyncRegion(const VaultPosting& posting, NoteState& next, std::string& text) {
    const Note note = ParseNote(text);
    if (note.region == RegionState::kBroken) {
      report_.problems.push_back(
          next.path + ": gonggo 표시 하나가 없거나 여럿이라 그 사이를 고치지 않았습니다.");
      return {};
    }
    if (note.region == RegionState::kNone) {
      next.region.reset();
      next.content_key = posting.content_key;
      return {};
    }
    const std::string content = RegionOf(text, note);
    const bool empty = content.find_first_not_of(" \n\t") == std::string::npos;
    const bool ours = empty || next.region == DigestText(content);
    // Nothing new to say: what stands there may stay, whosever it is.
    if (!empty && next.region && next.content_key == posting.content_key) return {};
    const auto region = source_.Region(posting, note_names_);
    if (!region) return std::unexpected(region.error());
    if (content != *region) {
      if (!ours) {
        report_.conflicts.push_back({next.path, std::nullopt, "", ""});
        return {};
      }
      text = WithRegion(text, *region);
    }
    next.region = DigestText(*region);
    next.content_key = posting.content_key;
    return {};
  }

  VaultSource& source_;
  const VaultOptions& options_;
  VaultState state_;
  VaultReport report_;
  bool refused_ = false;  // a value of the note at hand could not go into the library
  PostingNotes notes_;
  NoteNames note_names_ = [this](const std::string& id) {
    const auto at = state_.notes.find(id);
    return at == state_.notes.end() || at->second.deleted ? std::string()
                                                          : NoteNameOf(at->second.path);
  };
};

}  // namespace

Result<VaultReport> SyncVault(VaultSource& source, const VaultOptions& options) {
  auto lock = VaultLock::Take(options.folder);
  if (!lock) return std::unexpected(lock.error());
  return Syncer(source, options).Run();
}

}  // namespace gonggo
