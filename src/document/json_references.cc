#include "document/json_references.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gonggo {
namespace {

constexpr std::string_view kId = "@id";
constexpr std::array<std::string_view, 4> kFollowed = {"hiringOrganization", "jobLocation",
                                                       "address", "baseSalary"};
// A company with its addresses and links has some two thousand bytes.
constexpr uint32_t kLongestObjectBytes = 8192;
constexpr size_t kMostReferences = 16;

// The value of the object's "@id"; "" where it has none.
std::string_view IdOf(const JsonTree& tree, uint32_t object) {
  for (const uint32_t member : ChildrenOf(tree, object)) {
    const JsonNode& node = tree.nodes[member];
    if (node.key == kId && node.kind == JsonKind::kString) return node.text;
  }
  return {};
}

// Whether the object is nothing but an "@id", perhaps with its type.
bool IsReference(const JsonTree& tree, uint32_t object) {
  if (tree.nodes[object].kind != JsonKind::kObject || tree.nodes[object].open) return false;
  bool id = false;
  for (const uint32_t member : ChildrenOf(tree, object)) {
    const JsonNode& node = tree.nodes[member];
    if (node.key != kId && node.key != "@type") return false;
    id = id || node.key == kId;
  }
  return id;
}

}  // namespace

void JsonReferences::ReadIds() {
  if (std::exchange(read_, true)) return;
  // Each "@id" is looked at once, as a member of the object that encloses it most closely.
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < tree_.nodes.size(); ++i) {
    while (!open.empty() && tree_.nodes[open.back()].after <= i) open.pop_back();
    const JsonNode& node = tree_.nodes[i];
    if (node.key == kId && node.kind == JsonKind::kString && !open.empty() &&
        !IsReference(tree_, open.back()))
      objects_.emplace(node.text, open.back());
    if (IsContainer(node)) open.push_back(i);
  }
}

uint32_t JsonReferences::Target(uint32_t reference, uint32_t record) {
  ReadIds();
  const auto found = objects_.find(IdOf(tree_, reference));
  if (found == objects_.end()) return 0;
  const JsonNode& object = tree_.nodes[found->second];
  const bool apart = found->second >= tree_.nodes[record].after || object.after <= record;
  return apart && !object.open && object.end - object.begin <= kLongestObjectBytes ? found->second
                                                                                   : 0;
}

std::optional<std::string> JsonReferences::Resolve(const JsonRecord& record) {
  const JsonNode& whole = tree_.nodes[record.node];
  if (!record.around.empty() || whole.open) return std::nullopt;
  std::string text;
  uint32_t from = whole.begin;
  size_t resolved = 0;
  for (uint32_t i = record.node + 1; i < whole.after && resolved < kMostReferences; ++i) {
    const JsonNode& node = tree_.nodes[i];
    if (std::find(kFollowed.begin(), kFollowed.end(), node.key) == kFollowed.end() ||
        !IsReference(tree_, i))
      continue;
    const uint32_t target = Target(i, record.node);
    if (target == 0) continue;
    const JsonNode& object = tree_.nodes[target];
    text.append(tree_.source.substr(from, node.begin - from));
    text.append(tree_.source.substr(object.begin, object.end - object.begin));
    from = node.end;
    ++resolved;
  }
  if (resolved == 0) return std::nullopt;
  text.append(tree_.source.substr(from, whole.end - from));
  return text;
}

std::optional<JsonRecord> ReadResolved(std::string_view text, LiteralDialect dialect,
                                       JsonTree& tree) {
  ParseValue(text, 0, dialect, tree);
  std::vector<JsonRecord> records = FindRecords(tree);
  if (records.size() != 1 || tree.damage) return std::nullopt;
  return std::move(records.front());
}

}  // namespace gonggo
