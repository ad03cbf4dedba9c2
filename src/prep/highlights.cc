#include "prep/highlights.h"

#include <algorithm>
#include <map>
#include <set>

namespace gonggo {
namespace {

bool IsAchievement(const Profile& profile, uint32_t line) {
  return std::ranges::any_of(profile.achievements,
                             [line](const Achievement& a) { return a.line == line; });
}

}  // namespace

std::vector<uint32_t> LinesOf(const std::vector<ProfileEvidence>& evidence,
                              const Profile& profile) {
  // What was done in a job says more than a list of skills.
  std::vector<uint32_t> lines;
  for (const bool in_entry : {true, false}) {
    for (const ProfileEvidence& at : evidence) {
      if (at.line >= profile.lines.size() || (profile.lines[at.line].entry >= 0) != in_entry)
        continue;
      if (lines.size() < kMostEvidenceLines && std::ranges::find(lines, at.line) == lines.end())
        lines.push_back(at.line);
    }
  }
  return lines;
}

std::vector<PrepClaim> ChooseClaims(const PostingFit& fit) {
  std::vector<PrepClaim> claims;
  for (size_t i = 0; i < fit.items.size(); ++i) {
    const FitItem& item = fit.items[i];
    if (item.verdict != Verdict::kMet || item.evidence.empty()) continue;
    PrepClaim claim{i, {}};
    for (const ProfileEvidence& at : item.evidence) {
      if (claim.lines.size() < kMostEvidenceLines &&
          std::ranges::find(claim.lines, at.line) == claim.lines.end())
        claim.lines.push_back(at.line);
    }
    claims.push_back(std::move(claim));
  }
  std::stable_sort(claims.begin(), claims.end(), [&fit](const PrepClaim& a, const PrepClaim& b) {
    return fit.items[a.item].necessity < fit.items[b.item].necessity;
  });
  return claims;
}

std::vector<PrepHighlight> ChooseHighlights(const Profile& profile, const PostingFit& fit) {
  std::map<uint32_t, std::set<size_t>> shows;  // line → items
  for (size_t i = 0; i < fit.items.size(); ++i) {
    if (fit.items[i].verdict != Verdict::kMet && fit.items[i].verdict != Verdict::kPartly) continue;
    // What is merely similar stands among the gaps: no line both shows a thing and lacks it.
    if (fit.items[i].note == FitNote::kClose) continue;
    for (const ProfileEvidence& at : fit.items[i].evidence) {
      if (at.line < profile.lines.size() && profile.lines[at.line].entry >= 0)
        shows[at.line].insert(i);
    }
  }
  std::map<int32_t, PrepHighlight> by_entry;
  for (const auto& [line, items] : shows) {
    PrepHighlight& highlight = by_entry[profile.lines[line].entry];
    highlight.entry = profile.lines[line].entry;
    highlight.lines.push_back({line, {items.begin(), items.end()}, IsAchievement(profile, line)});
  }
  const auto weight = [&fit](const std::vector<size_t>& items) {
    int sum = 0;
    for (const size_t item : items) sum += fit.items[item].weight;
    return sum;
  };
  std::vector<PrepHighlight> highlights;
  for (auto& [entry, highlight] : by_entry) {
    std::stable_sort(highlight.lines.begin(), highlight.lines.end(),
                     [&](const auto& a, const auto& b) {
                       // By how much counts for as much again.
                       return weight(a.items) * (a.achievement ? 2 : 1) >
                              weight(b.items) * (b.achievement ? 2 : 1);
                     });
    std::set<size_t> all;
    for (const auto& line : highlight.lines) all.insert(line.items.begin(), line.items.end());
    highlight.weight = weight({all.begin(), all.end()});
    if (highlight.lines.size() > kMostHighlightLines) highlight.lines.resize(kMostHighlightLines);
    highlights.push_back(std::move(highlight));
  }
  std::stable_sort(highlights.begin(), highlights.end(),
                   [](const auto& a, const auto& b) { return a.weight > b.weight; });
  if (highlights.size() > kMostHighlights) highlights.resize(kMostHighlights);
  return highlights;
}

PrepStory StoryOf(const std::vector<std::string>& keys, const Profile& profile) {
  std::map<int32_t, std::vector<uint32_t>> by_entry;
  const auto add = [&](const ProfileEvidence& at) {
    if (at.line >= profile.lines.size() || profile.lines[at.line].entry < 0) return;
    // What it is called is no deed.
    const ProfileEntry& entry = profile.entries[static_cast<size_t>(profile.lines[at.line].entry)];
    const std::string& text = profile.lines[at.line].text;
    if (text == entry.title || text == entry.organisation) return;
    auto& lines = by_entry[profile.lines[at.line].entry];
    if (std::ranges::find(lines, at.line) == lines.end()) lines.push_back(at.line);
  };
  for (const std::string& key : keys) {
    for (const ProfileSkill& skill : profile.skills) {
      if (skill.id == key) std::ranges::for_each(skill.evidence, add);
    }
    for (const ProfileTrait& trait : profile.traits) {
      if (key == "trait:" + trait.id) add(trait.at);
    }
  }
  PrepStory best;
  size_t most = 0;
  for (auto& [entry, lines] : by_entry) {
    std::vector<uint32_t> results;
    // A figure of the same line tells of this skill; one beside it only of the same work.
    for (const uint32_t line : lines) {
      if (IsAchievement(profile, line)) results.push_back(line);
    }
    const size_t rank = lines.size() + 4 * results.size();
    if (rank <= most) continue;
    most = rank;
    best = {entry, lines, results};
  }
  if (best.action.size() > kMostEvidenceLines) best.action.resize(kMostEvidenceLines);
  return best;
}

}  // namespace gonggo
