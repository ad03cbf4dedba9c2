#include "posting/demand/demand_memo.h"

namespace gonggo {
namespace {

// More than nearly any line of a posting demands: it is read again rather than kept, so that the
// memory is bounded.
constexpr size_t kMostPackedBytes = 1024;

uint32_t TagOf(const DemandLine& line) {
  return static_cast<uint32_t>(line.reading) << 8U | static_cast<uint32_t>(line.section);
}

WordsPlace PlaceOf(const DemandLine& line) { return {line.words, line.begin, line.line}; }

}  // namespace

bool DemandMemo::Recall(const DemandLine& line, Demands& demands) {
  const std::string* const packed = memo_.Find(line.words, TagOf(line));
  if (packed == nullptr) return false;
  UnpackDemands(*packed, PlaceOf(line), demands);
  return true;
}

void DemandMemo::Keep(const DemandLine& line, const Demands& demands, size_t first_requirement,
                      size_t first_skill) {
  packed_.clear();
  PackDemands(demands, first_requirement, first_skill, PlaceOf(line), packed_);
  if (packed_.size() > kMostPackedBytes) return;
  if (std::string* const kept = memo_.Keep(line.words, TagOf(line)); kept != nullptr)
    *kept = packed_;
}

bool DemandMemo::NamesSkill(std::string_view label, RequirementReader& reader) {
  if (const bool* const known = labels_.Find(label, 0); known != nullptr) return *known;
  const bool names = reader.NamesSkill(label);
  if (bool* const kept = labels_.Keep(label, 0); kept != nullptr) *kept = names;
  return names;
}

}  // namespace gonggo
