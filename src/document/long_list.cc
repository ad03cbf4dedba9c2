#include "document/long_list.h"

#include <algorithm>
#include <unordered_set>

namespace gonggo {
namespace {

// The containers that are open at the end of the tree, outermost first.
std::vector<uint32_t> OpenChain(const JsonTree& tree) {
  std::vector<uint32_t> chain;
  for (uint32_t i = 0; i < tree.nodes.size(); ++i) {
    // Only the last container of each level can be open, so that they stand in this order.
    if (tree.nodes[i].open && IsContainer(tree.nodes[i])) chain.push_back(i);
  }
  return chain;
}

void SetAround(const JsonTree& tree, const JsonRecord& record, uint32_t container,
               LiteralDialect dialect, LongList& list) {
  for (size_t i = 0; i < record.around.size(); ++i) {
    if (record.around[i].member > container) break;  // its own key, in a map
    const AroundText text = TextAround(tree, record, i, dialect);
    list.before.append(text.before);
    list.behind.insert(0, text.behind);
  }
}

}  // namespace

std::optional<LongList> FindLongList(const JsonTree& tree, const std::vector<JsonRecord>& records,
                                     LiteralDialect dialect) {
  std::unordered_set<uint32_t> nodes;
  for (const JsonRecord& record : records) nodes.insert(record.node);
  LongList list;
  for (const uint32_t container : OpenChain(tree)) {
    uint32_t shown = 0;
    uint32_t resume = tree.nodes[container].begin + 1;
    for (const uint32_t child : ChildrenOf(tree, container)) {
      const JsonNode& node = tree.nodes[child];
      if (node.open || node.after == tree.nodes.size()) {
        // The last one, even if it looks complete: a number may go on.
        resume = node.key_end > node.key_begin ? node.key_begin : node.begin;
        break;
      }
      if (shown == 0 && nodes.contains(child)) shown = child;
      resume = node.end;
    }
    if (nodes.contains(container)) return std::nullopt;  // one record, however long
    if (shown == 0) {
      // A member needs a key; which does not matter.
      if (!list.openers.empty() && list.openers.back() == '{') list.openers.append("\"\": ");
      list.openers.push_back(tree.source[tree.nodes[container].begin]);
      continue;
    }
    list.map = tree.nodes[container].kind == JsonKind::kObject;
    list.resume = resume;
    const auto record = std::find_if(records.begin(), records.end(),
                                     [shown](const JsonRecord& r) { return r.node == shown; });
    SetAround(tree, *record, container, dialect, list);
    return list;
  }
  return std::nullopt;
}

std::string WrapElement(const LongList& list, std::string_view element, LiteralDialect dialect) {
  const std::string_view mark =
      dialect == LiteralDialect::kPython ? ", '': None}" : ", \"\": null}";
  std::string text = list.before;
  if (list.map) text.push_back('{');
  text.append(element);
  if (list.map) text.append(mark);
  return text.append(list.behind);
}

}  // namespace gonggo
