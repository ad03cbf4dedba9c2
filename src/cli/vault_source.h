// LibraryVault: the library as a vault sees it (vault/sync.h). Not thread-safe.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/posting_fit.h"
#include "cli/source_text.h"
#include "cli/vault_links.h"
#include "store/library.h"
#include "vault/sync.h"

namespace gonggo::cli {

class LibraryVault final : public VaultSource {
 public:
  // The postings of `filter`; only those with a stage if `tracked`.
  enum class Scope : uint8_t { kAll, kTracked };
  // `fit` is empty where there is no profile.
  LibraryVault(const Context& context, Library& library, ListFilter filter, Scope scope,
               VaultKinds kinds, std::optional<PostingFitReader> fit)
      : context_(context),
        library_(library),
        filter_(std::move(filter)),
        scope_(scope),
        kinds_(kinds),
        fit_(std::move(fit)),
        reader_(library) {}

  // How many notes the last List() asked for.
  struct NoteCounts {
    uint64_t postings = 0;
    uint64_t others = 0;  // of companies and skills, and the list of all
  };
  [[nodiscard]] const NoteCounts& notes() const { return notes_; }

  Result<std::vector<VaultPosting>> List() override;
  Result<std::string> Region(const VaultPosting& posting, const NoteNames& names) override;
  Result<VaultPosting> Set(const std::string& id, VaultField field,
                           const std::string& value) override;
  std::string CanonicalLink(const std::string& link) override;

 private:
  [[nodiscard]] VaultPosting Shown(const PostingRecord& record,
                                   const Application& application) const;
  Result<void> SetStage(const std::string& id, const std::string& value);
  Result<void> Correct(const std::string& id, VaultField field, const std::string& value);

  const Context& context_;
  Library& library_;
  ListFilter filter_;
  Scope scope_;
  VaultKinds kinds_;
  std::optional<PostingFitReader> fit_;
  SourceReader reader_;
  VaultLinks links_;  // as of the last List()
  NoteCounts notes_;
};

}  // namespace gonggo::cli
