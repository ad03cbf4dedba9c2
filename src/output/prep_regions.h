// Regions: the parts of a generated file that are made again, between what the user wrote.
//
//   <!-- gonggo:begin questions 5f0c1d2e3a4b5c6d -->
//   …
//   <!-- gonggo:end -->
//
// The number is of the region's own text: where it does not fit, the user changed the text inside,
// and it is left as it is. Pure; thread-safe.
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace gonggo {

// Appends the line that says whose document it is, "interview 7k2m9x4q1d"; it stands above all
// regions.
void AppendOwner(std::string_view owner, std::string& out);

// Appends a region; `content` ends with a line end.
void AppendRegion(std::string_view id, std::string_view content, std::string& out);

enum class RegionProblemKind : uint8_t {
  kNone,      // the file has no region at all: it is not ours
  kNotEnded,  // a region begins inside of another one, or the file ends in it
  kNotBegun,  // one ends that never began
  kTwice,     // two of the same name
  kNotOurs,   // the file is another posting's document, or one of another kind
};
struct RegionProblem {
  RegionProblemKind kind = RegionProblemKind::kNone;
  size_t line = 0;  // 1-based
};

struct MergedRegions {
  std::string text;
  size_t kept = 0;  // regions that the user changed
};

// `old` with every region's content as `fresh` has it; what stands outside is kept byte for byte. A
// region that `old` lacks is put behind the one before it in `fresh`; one that `fresh` lacks goes,
// unless the user changed it. A file that does not say whose it is gets the line that does.
// `overwrite`: changed regions too are made again.
[[nodiscard]] std::expected<MergedRegions, RegionProblem> MergeRegions(std::string_view old,
                                                                       std::string_view fresh,
                                                                       bool overwrite);

}  // namespace gonggo
