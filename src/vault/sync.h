// SyncVault: postings and the notes of an Obsidian vault, kept equal in both directions.
//
// A property that the user changes goes into the library, one that the library changes goes into
// the note, and where both changed the conflict is reported and neither is touched. Of a note, our
// properties and the region between our marks are written, nothing else, byte for byte. A renamed
// note is found by its id, a deleted one is not made again, one about a posting (by its link) is
// taken in.
//
// One sync of a vault at a time (kBusy); other programs may edit its notes meanwhile: a note that
// changes under our hands is left for the next time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "vault/state.h"

namespace gonggo {

struct VaultPosting {
  std::string id;
  VaultValues values;       // as properties say them, in normal form; empty: not stated
  std::string file_name;    // of a new note
  std::string content_key;  // changes whenever the region would
  std::string created;      // "2026-11-20T14:00"
  std::string tag = "공고";
  // The property 적합도, a number, which only goes into the note; empty where it can't be judged,
  // nullopt: nobody asked.
  std::optional<std::string> fit;
  // A note about others (a company's, a skill's): its region is asked for each time, since it names
  // their notes; and it is not made where the user has a note of that name, which links lead to.
  bool about_others = false;
};

// How a note is linked to ("[[…]]"): its name by the posting's id; empty where there is none.
using NoteNames = std::function<std::string(const std::string& id)>;

// The library, as a vault sees it.
class VaultSource {
 public:
  virtual ~VaultSource() = default;
  // Those about others behind those that they are about.
  [[nodiscard]] virtual Result<std::vector<VaultPosting>> List() = 0;
  // What stands between the marks: Markdown that can do nothing, lines ended by LF.
  [[nodiscard]] virtual Result<std::string> Region(const VaultPosting& posting,
                                                   const NoteNames& names) = 0;
  // Puts what the user wrote into the library, and gives the posting as it then is. An Error says
  // why it can't be there (kInvalidArgument), or that the library failed (anything else).
  [[nodiscard]] virtual Result<VaultPosting> Set(const std::string& id, VaultField field,
                                                 const std::string& value) = 0;
  // The form by which links are compared.
  [[nodiscard]] virtual std::string CanonicalLink(const std::string& link) = 0;
};

struct VaultConflict {
  std::string path;
  std::optional<VaultField> field;  // nullopt: the region
  std::string library;
  std::string note;
};

struct VaultReport {
  uint64_t created = 0;
  uint64_t written = 0;  // notes that were there, and got something from the library
  uint64_t applied = 0;  // values that came into the library
  uint64_t adopted = 0;  // notes that were there before us
  uint64_t renamed = 0;  // since the last time, by the user
  uint64_t deleted = 0;  // likewise
  uint64_t unchanged = 0;
  std::vector<VaultConflict> conflicts;
  std::vector<std::string> problems;  // Korean, each names the note
  std::vector<std::string> unknown;   // notes with a link that no posting has
};

struct VaultOptions {
  std::string folder;
  std::string now;        // for the property `updated`: "2026-11-20T14:00"
  bool recreate = false;  // also notes that the user deleted
  // Whether the end waits until all is on disk, so that a power cut loses nothing either.
  bool wait_for_disk = true;
};

// Fails where the vault can't be read or the library fails; what was done until then is done.
[[nodiscard]] Result<VaultReport> SyncVault(VaultSource& source, const VaultOptions& options);

}  // namespace gonggo
