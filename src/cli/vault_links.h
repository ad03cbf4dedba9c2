// VaultLinks: the notes of companies and skills that the notes of postings link to.
//
// Not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/vault_kinds.h"
#include "model/posting.h"
#include "store/records.h"
#include "vault/sync.h"

namespace gonggo::cli {

class VaultLinks {
 public:
  // A posting that has a note; `deadline` in words, empty if not stated.
  void Add(const PostingRecord& record, const std::string& deadline);

  // The notes about companies and skills of what was added, as created at `created`: those of
  // `kinds`.
  void AppendNotes(const std::string& created, VaultKinds kinds,
                   std::vector<VaultPosting>& out) const;

  // What stands between the marks of the note with this id.
  [[nodiscard]] std::string Region(const std::string& id, const NoteNames& names) const;

  // True for the ids of these notes; no posting has such a one.
  [[nodiscard]] static bool IsOurs(std::string_view id);

 private:
  struct Entry {
    std::string id;
    std::string company;
    std::string title;
    std::string deadline;
  };
  struct Use {
    uint32_t entry = 0;
    Necessity necessity = Necessity::kMentioned;
  };
  struct Company {
    std::vector<uint32_t> entries;
    std::map<std::string, uint64_t> skills;
  };

  std::vector<Entry> entries_;
  // By the name that links use.
  std::map<std::string, Company, std::less<>> companies_;
  std::map<std::string, std::vector<Use>, std::less<>> skills_;
};

}  // namespace gonggo::cli
