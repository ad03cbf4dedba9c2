// A note of an Obsidian vault: its properties and the region that is ours, with everything else
// untouched, byte for byte.
//
// Properties are the YAML lines between two "---" at the beginning. They are read and written line
// by line and never re-emitted: notes hold what YAML forbids, and a comment or an order that
// somebody chose is theirs. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

struct NoteProperty {
  std::string key;
  std::string value;  // unquoted and unescaped, in the normal form of text, without spaces around
  size_t begin = 0;   // its lines in the note, with their line ends
  size_t end = 0;
};

enum class RegionState : uint8_t {
  kNone,
  kWhole,
  kBroken,  // a mark is missing, or there are several: nothing is touched
};

struct Note {
  std::vector<NoteProperty> properties;  // of equal keys the first
  size_t front_end = 0;                  // where the closing fence stands; 0: no front matter
  RegionState region = RegionState::kNone;
  size_t region_begin = 0;  // what is between the marks
  size_t region_end = 0;

  // nullptr if there is none.
  [[nodiscard]] const NoteProperty* Find(std::string_view key) const;
  // Empty if there is none.
  [[nodiscard]] std::string_view Value(std::string_view key) const;
};

[[nodiscard]] Note ParseNote(std::string_view text);

// The text with this property; it is put behind the others where it is new, and the front matter is
// made where there is none. An empty value leaves "key:".
[[nodiscard]] std::string WithProperty(std::string_view text, std::string_view key,
                                       std::string_view value);

// As WithProperty, for a number: without quotes, so that Obsidian sorts and compares it as one.
[[nodiscard]] std::string WithNumber(std::string_view text, std::string_view key,
                                     std::string_view digits);

// The text with `content` (lines ended by LF) between the marks, which must be whole.
[[nodiscard]] std::string WithRegion(std::string_view text, std::string_view content);
// The content between the marks, with LF as line ends.
[[nodiscard]] std::string RegionOf(std::string_view text, const Note& note);

// The marks with `content` between them.
[[nodiscard]] std::string MarkedRegion(std::string_view content);

// A value as it comes back from a note: in the normal form of text, without spaces and line ends
// around it.
[[nodiscard]] std::string NormalValue(std::string_view value);

// A value as it stands behind its key: in quotes, but for days, so that Obsidian takes them for
// such.
[[nodiscard]] std::string PropertyText(std::string_view value);

}  // namespace gonggo
