#include "vault/posting_notes.h"

#include <unistd.h>

#include <map>
#include <string_view>
#include <utility>

#include "text/utf8.h"
#include "vault/note.h"

namespace gonggo {
namespace {

class NoteFinder {
 public:
  NoteFinder(VaultSource& source, const std::string& folder, VaultState& state, VaultReport& report)
      : source_(source), folder_(folder), state_(state), report_(report) {}

  Result<PostingNotes> Find(const std::vector<VaultPosting>& postings) {
    const auto files = FindNotes(folder_);
    if (!files) return std::unexpected(files.error());
    // Nobody else writes here while we hold the lock.
    for (const std::string& path : files->left_over) unlink(path.c_str());
    for (const VaultPosting& posting : postings) {
      ids_.insert(posting.id);
      const std::string& link = posting.values[static_cast<size_t>(VaultField::kLink)];
      if (!link.empty()) links_.emplace(source_.CanonicalLink(link), posting.id);
    }
    std::unordered_map<std::string, std::string> id_at;
    for (const auto& [id, note] : state_.notes) {
      if (!note.deleted) id_at.emplace(note.path, id);
    }
    std::vector<std::pair<VaultFile, std::string>> linked;
    std::map<std::string, FileStamp> others;
    for (const VaultFile& file : files->notes) {
      notes_.names.insert(AsciiLower(NoteNameOf(file.path)));
      const auto at = id_at.find(file.path);
      if (at != id_at.end() && state_.notes[at->second].stamp == file.stamp) {
        Claim(at->second, file);
        continue;
      }
      const auto other = state_.others.find(file.path);
      if (other != state_.others.end() && other->second == file.stamp) {
        others.insert(*other);
        continue;
      }
      Look(file, linked, others);
    }
    state_.others = std::move(others);
    for (auto& [file, link] : linked) Adopt(file, link);
    return std::move(notes_);
  }

 private:
  void Look(const VaultFile& file, std::vector<std::pair<VaultFile, std::string>>& linked,
            std::map<std::string, FileStamp>& others) {
    const auto text = ReadNote(folder_ + "/" + file.path);
    if (!text) {
      report_.problems.push_back(text.error().message);
      return;
    }
    const Note note = ParseNote(*text);
    const std::string id(note.Value(kIdProperty));
    if (ids_.contains(id)) {
      Claim(id, file);
      return;
    }
    const std::string_view link = note.Value(PropertyName(VaultField::kLink));
    if (id.empty() && !link.empty()) {
      linked.emplace_back(file, std::string(link));
    } else {
      others.emplace(file.path, file.stamp);
    }
  }

  // Of two notes with one id (a copy) the one that was known keeps it.
  void Claim(const std::string& id, const VaultFile& file) {
    const auto [at, fresh] = notes_.by_id.emplace(id, FoundNote{file, false});
    if (fresh) return;
    const auto known = state_.notes.find(id);
    std::string other = file.path;
    if (known != state_.notes.end() && known->second.path == file.path) {
      other = std::exchange(at->second.file, file).path;
    }
    report_.problems.push_back(other + ": 같은 공고의 노트가 이미 있어 맞추지 않습니다 (" +
                               at->second.file.path + ").");
  }

  void Adopt(const VaultFile& file, const std::string& link) {
    const auto posting = links_.find(source_.CanonicalLink(link));
    if (posting == links_.end()) {
      report_.unknown.push_back(file.path);
    } else if (!notes_.by_id.contains(posting->second)) {
      notes_.by_id.emplace(posting->second, FoundNote{file, true});
    } else {
      report_.problems.push_back(file.path + ": 같은 링크의 노트가 이미 있어 맞추지 않습니다 (" +
                                 notes_.by_id.at(posting->second).file.path + ").");
    }
  }

  VaultSource& source_;
  const std::string& folder_;
  VaultState& state_;
  VaultReport& report_;
  PostingNotes notes_;
  std::unordered_set<std::string> ids_;  // of all postings
  std::unordered_map<std::string, std::string> links_;
};

}  // namespace

std::string NoteNameOf(const std::string& path) {
  std::string name = path.substr(path.rfind('/') + 1);
  return name.ends_with(".md") ? name.substr(0, name.size() - 3) : name;
}

Result<PostingNotes> FindPostingNotes(VaultSource& source, const std::string& folder,
                                      const std::vector<VaultPosting>& postings, VaultState& state,
                                      VaultReport& report) {
  return NoteFinder(source, folder, state, report).Find(postings);
}

}  // namespace gonggo
