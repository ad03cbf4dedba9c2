#include "market/grounds.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "columns/ask_places.h"

namespace gonggo {
namespace {

// What is stated without standing anywhere is the user's correction.
std::vector<std::string_view> StatedFields(const Posting& posting) {
  std::vector<std::string_view> fields;
  const auto add = [&fields](bool stated, std::string_view field) {
    if (stated) fields.push_back(field);
  };
  add(posting.company.has_value(), "company");
  add(posting.role.has_value(), "role");
  add(posting.experience.has_value(), "experience");
  add(!posting.employment.empty(), "employment");
  add(posting.location.has_value(), "location");
  add(posting.work.has_value(), "work");
  add(posting.salary.has_value(), "salary");
  add(posting.posted.has_value(), "posted");
  return fields;
}

}  // namespace

void Grounds::Add(uint32_t slot, const Posting& posting) {
  const auto number = static_cast<uint32_t>(slots_.size());
  slots_.push_back(slot);
  ids_.push_back(posting.id);
  Fields& fields = fields_.emplace_back();
  for (const std::string_view field : StatedFields(posting)) {
    const auto at = posting.evidence.find(field);
    fields.emplace(field, at == posting.evidence.end() ? std::vector<Evidence>() : at->second);
  }
  of_term_.resize(table_.terms().size());
  for (AskPlace& place : AskPlacesOf(posting)) {
    const auto term = table_.FindTerm(place.ask.kind, place.ask.value);
    if (!term) continue;
    of_term_[*term].push_back({number, place.ask.necessity, place.ask.choice, std::move(place.at)});
  }
}

std::vector<Ground> Grounds::Of(std::span<const uint32_t> terms) const {
  std::map<uint32_t, Ground> by_posting;
  for (const uint32_t term : terms) {
    if (term >= of_term_.size()) continue;
    for (const Place& place : of_term_[term]) {
      const auto [at, is_new] = by_posting.try_emplace(place.posting);
      Ground& ground = at->second;
      if (is_new || place.necessity < ground.necessity) {
        ground = {slots_[place.posting], ids_[place.posting], place.necessity, place.choice,
                  place.at};
      } else if (place.necessity == ground.necessity) {
        ground.choice = ground.choice && place.choice;
        ground.at.insert(ground.at.end(), place.at.begin(), place.at.end());
      }
    }
  }
  std::vector<Ground> grounds;
  for (auto& [posting, ground] : by_posting) {
    std::ranges::sort(ground.at, [](const Evidence& a, const Evidence& b) {
      return std::tie(a.line, a.begin, a.end) < std::tie(b.line, b.begin, b.end);
    });
    grounds.push_back(std::move(ground));
  }
  return grounds;
}

std::vector<Ground> Grounds::OfField(std::string_view field) const {
  std::vector<Ground> grounds;
  for (size_t i = 0; i < slots_.size(); ++i) {
    const auto at = fields_[i].find(field);
    if (at == fields_[i].end()) continue;
    grounds.push_back({slots_[i], ids_[i], Necessity::kMentioned, false, at->second});
  }
  return grounds;
}

std::vector<Ground> Grounds::All() const {
  std::vector<Ground> grounds;
  grounds.reserve(slots_.size());
  for (size_t i = 0; i < slots_.size(); ++i)
    grounds.push_back({slots_[i], ids_[i], Necessity::kMentioned, false, {}});
  return grounds;
}

std::vector<uint32_t> TermsOfRow(const CommonRow& row, const ColumnTable& table,
                                 const TermMap& terms, const SkillTable& skills) {
  std::vector<uint32_t> out;
  if (row.kind == CommonKind::kFamily || row.kind == CommonKind::kGroup) {
    for (uint32_t term = 0; term < terms.size(); ++term) {
      const uint16_t family = terms.family(term);
      if (family == kNoFamily) continue;
      const bool member = row.kind == CommonKind::kFamily
                              ? family == row.family
                              : skills.families[family].group == row.group;
      if (member) out.push_back(term);
    }
    return out;
  }
  const auto add = [&](std::string_view id) {
    if (const auto term = table.FindTerm(AskKindOf(row.kind), id)) out.push_back(*term);
  };
  for (const NearName& name : row.near_names) add(name.id);
  if (row.near_names.empty()) add(row.id);
  return out;
}

}  // namespace gonggo
