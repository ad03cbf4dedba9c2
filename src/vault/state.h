// VaultState: what a vault and the library last agreed on, kept in the vault's hidden folder
// ".gonggo".
//
// Lost, it costs nothing but certainty: where the two sides then differ, a conflict is shown
// instead of guessed. Thread-compatible.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "base/result.h"
#include "vault/note_file.h"

namespace gonggo {

// The values that go both ways.
enum class VaultField : uint8_t { kCompany, kLink, kDeadline, kLocation, kStage, kNote };
inline constexpr size_t kVaultFieldCount = 6;
// 회사, 공고 사이트, 기한, 근무지역, 단계, 메모
[[nodiscard]] std::string_view PropertyName(VaultField field);

using VaultValues = std::array<std::string, kVaultFieldCount>;

struct NoteState {
  std::string path;
  FileStamp stamp;                                                // of the note as it was left
  std::array<std::optional<std::string>, kVaultFieldCount> base;  // vault/merge.h
  std::string content_key;                                        // what its region was made of
  std::optional<std::string> region;  // a digest of what was written there; none where it has none
  std::optional<std::string> fit;     // as last written
  bool deleted = false;               // by the user: not made again

  friend bool operator==(const NoteState&, const NoteState&) = default;
};

struct VaultState {
  std::map<std::string, NoteState> notes;  // by the posting's id
  // Notes that are about no posting, so that they are not read again.
  std::map<std::string, FileStamp> others;

  friend bool operator==(const VaultState&, const VaultState&) = default;
};

// Empty where there is none, or where it is damaged.
[[nodiscard]] VaultState ReadVaultState(const std::string& folder);
[[nodiscard]] Result<void> WriteVaultState(const std::string& folder, const VaultState& state);

// ".gonggo" in `folder`
[[nodiscard]] std::string StateFolder(const std::string& folder);

}  // namespace gonggo
