#include "output/prep_regions.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace gonggo {
namespace {

constexpr std::string_view kBegin = "<!-- gonggo:begin ";
constexpr std::string_view kEnd = "<!-- gonggo:end -->";
constexpr std::string_view kTail = " -->";
constexpr std::string_view kOwner = "<!-- gonggo:of ";

std::string Sum(std::string_view content) {
  uint64_t hash = 0xcbf29ce484222325ULL;  // FNV-1a
  for (const char c : content) {
    if (c == '\r') continue;  // an editor may have changed the line ends
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  }
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[hash >> shift & 15U];
  return out;
}

// Whose document `head`, what stands above the first region, says that it is; "" where it does not.
std::string_view OwnerOf(std::string_view head) {
  const size_t at = head.find(kOwner);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = head.substr(at + kOwner.size());
  const size_t end = rest.find(kTail);
  return end == std::string_view::npos ? std::string_view() : rest.substr(0, end);
}

struct Region {
  std::string_view id, sum;
  size_t begin = 0, end = 0;  // of the whole, markers and the last line end included
  size_t content_begin = 0, content_end = 0;  // between the markers' lines
};

std::expected<std::vector<Region>, RegionProblem> FindRegions(std::string_view text) {
  std::vector<Region> regions;
  bool inside = false;
  size_t number = 0;
  for (size_t at = 0; at < text.size();) {
    ++number;
    const size_t found = text.find('\n', at);
    const size_t next = found == std::string_view::npos ? text.size() : found + 1;
    std::string_view line = text.substr(at, next - at);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '))
      line.remove_suffix(1);
    if (line.starts_with(kBegin)) {
      if (inside || !line.ends_with(kTail))
        return std::unexpected(RegionProblem{RegionProblemKind::kNotEnded, number});
      std::string_view words =
          line.substr(kBegin.size(), line.size() - kBegin.size() - kTail.size());
      const size_t space = words.find(' ');
      Region region{words.substr(0, space),
                    space == std::string_view::npos ? "" : words.substr(space + 1),
                    at,
                    0,
                    next,
                    0};
      for (const Region& other : regions) {
        if (other.id == region.id)
          return std::unexpected(RegionProblem{RegionProblemKind::kTwice, number});
      }
      regions.push_back(region);
      inside = true;
    } else if (line == kEnd) {
      if (!inside) return std::unexpected(RegionProblem{RegionProblemKind::kNotBegun, number});
      regions.back().content_end = at;
      regions.back().end = next;
      inside = false;
    }
    at = next;
  }
  if (inside) return std::unexpected(RegionProblem{RegionProblemKind::kNotEnded, number});
  return regions;
}

}  // namespace

void AppendOwner(std::string_view owner, std::string& out) {
  out += std::string(kOwner) + std::string(owner) + std::string(kTail) + '\n';
}

void AppendRegion(std::string_view id, std::string_view content, std::string& out) {
  out += std::string(kBegin) + std::string(id) + ' ' + Sum(content) + std::string(kTail) + '\n';
  out += content;
  out += std::string(kEnd) + '\n';
}

std::expected<MergedRegions, RegionProblem> MergeRegions(std::string_view old,
                                                         std::string_view fresh, bool overwrite) {
  const auto before = FindRegions(old);
  if (!before) return std::unexpected(before.error());
  if (before->empty()) return std::unexpected(RegionProblem{RegionProblemKind::kNone, 0});
  const auto after = FindRegions(fresh);
  if (!after) return std::unexpected(after.error());
  const std::string_view owner = OwnerOf(old.substr(0, before->front().begin));
  const std::string_view wanted =
      OwnerOf(fresh.substr(0, after->empty() ? 0 : after->front().begin));
  if (!owner.empty() && !wanted.empty() && owner != wanted)
    return std::unexpected(RegionProblem{RegionProblemKind::kNotOurs, 0});
  const auto has = [](const std::vector<Region>& regions, std::string_view id) {
    return std::ranges::any_of(regions, [id](const Region& r) { return r.id == id; });
  };
  const auto whole = [fresh](const Region& r) { return fresh.substr(r.begin, r.end - r.begin); };
  MergedRegions merged;
  // New regions that come before any that the file has.
  size_t copied = before->front().begin;
  merged.text = old.substr(0, copied);
  if (owner.empty() && !wanted.empty()) {
    AppendOwner(wanted, merged.text);
    merged.text += '\n';
  }
  for (const Region& r : *after) {
    if (has(*before, r.id)) break;
    merged.text += whole(r);
    merged.text += '\n';
  }
  for (const Region& r : *before) {
    merged.text += old.substr(copied, r.begin - copied);
    copied = r.end;
    const bool changed = Sum(old.substr(r.content_begin, r.content_end - r.content_begin)) != r.sum;
    const auto again = std::ranges::find_if(*after, [&r](const Region& a) { return a.id == r.id; });
    if (changed && !overwrite) {
      ++merged.kept;
      merged.text += old.substr(r.begin, r.end - r.begin);
    } else if (again != after->end()) {
      merged.text += whole(*again);
    } else if (merged.text.ends_with("\n\n")) {
      merged.text.pop_back();  // the empty line that came with it
    }
    if (again == after->end()) continue;
    for (auto next = again + 1; next != after->end() && !has(*before, next->id); ++next) {
      merged.text += '\n';
      merged.text += whole(*next);
    }
  }
  merged.text += old.substr(copied);
  return merged;
}

}  // namespace gonggo
