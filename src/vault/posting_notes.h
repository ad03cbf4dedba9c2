// FindPostingNotes: which note of a vault is about which posting.
//
// By the id in it, by where it stood at the last sync, or by a posting's link in a note that has no
// id yet. Of two notes with one id (a copy) the one that was known keeps it. Only notes that
// changed since the last sync are opened. Not thread-safe: the caller holds the vault's lock.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "vault/note_file.h"
#include "vault/state.h"
#include "vault/sync.h"

namespace gonggo {

// The property that says which posting a note is about.
inline constexpr std::string_view kIdProperty = "gonggo";

struct FoundNote {
  VaultFile file;
  bool adopted = false;  // by its link
};

struct PostingNotes {
  std::unordered_map<std::string, FoundNote> by_id;  // of the posting
  std::unordered_set<std::string> names;             // of all notes, in lower case
};

// "회사/달빛정류장.md" → "달빛정류장": what a link says.
[[nodiscard]] std::string NoteNameOf(const std::string& path);

// Keeps in `state` what the other notes are, tells `report` of notes that are about no posting or
// one that has a note, and removes what a broken-off write left over. Fails where the folder can't
// be read.
[[nodiscard]] Result<PostingNotes> FindPostingNotes(VaultSource& source, const std::string& folder,
                                                    const std::vector<VaultPosting>& postings,
                                                    VaultState& state, VaultReport& report);

}  // namespace gonggo
