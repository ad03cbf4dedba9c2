// Merge: one value on two sides → what is to be done, given what both were when they were last
// equal.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gonggo {

enum class MergeAction : uint8_t {
  kNothing,
  kWriteNote,     // the library's value goes into the note
  kApplyLibrary,  // the note's value goes into the library
  kConflict,      // both changed: shown, and neither is overwritten
};

// `base` is nullopt where the two were never equal; BlankBase() of a value where the user emptied
// the property while the library had that value.
[[nodiscard]] MergeAction Merge(const std::optional<std::string>& base, std::string_view library,
                                std::string_view note);

[[nodiscard]] std::string BlankBase(std::string_view library);

// Of a value that a conflict was shown for: only what is equal settles it.
[[nodiscard]] std::string ConflictBase();

}  // namespace gonggo
