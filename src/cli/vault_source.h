// LibraryVault: the library as a vault sees it (vault/sync.h). Not thread-safe.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/source_text.h"
#include "store/library.h"
#include "vault/sync.h"

namespace gonggo::cli {

class LibraryVault final : public VaultSource {
 public:
  // The postings of `filter`; only those with a stage if `tracked`.
  enum class Scope : uint8_t { kAll, kTracked };
  LibraryVault(const Context& context, Library& library, ListFilter filter, Scope scope)
      : context_(context),
        library_(library),
        filter_(std::move(filter)),
        scope_(scope),
        reader_(library) {}

  Result<std::vector<VaultPosting>> List() override;
  Result<std::string> Region(const VaultPosting& posting) override;
  Result<VaultPosting> Set(const std::string& id, VaultField field,
                           const std::string& value) override;
  std::string CanonicalLink(const std::string& link) override;

 private:
  [[nodiscard]] static VaultPosting Shown(const PostingRecord& record,
                                          const Application& application);
  Result<void> SetStage(const std::string& id, const std::string& value);
  Result<void> Correct(const std::string& id, VaultField field, const std::string& value);

  const Context& context_;
  Library& library_;
  ListFilter filter_;
  Scope scope_;
  SourceReader reader_;
};

}  // namespace gonggo::cli
