// JsonTree: a JSON value or Python literal as it was read, flat and tied to its source.
//
// Nodes stand in the order of the source, each container before its members, so that the subtree of
// node i is [i, nodes[i].after). Views point into the source or into `decoded`: a tree must not
// outlive its source, and is moved or reused, never copied. Members with the same key are all kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

enum class JsonKind : uint8_t {
  kNull,
  kBool,
  kNumber,
  kString,
  kWord,  // what is no JSON but stands where a value does: datetime.date(2024, 8, 31), an
          // identifier
  kArray,
  kObject,
};

struct JsonNode {
  JsonKind kind = JsonKind::kNull;
  bool open = false;   // the source ended, or was damaged, inside of it
  uint32_t after = 0;  // index of the first node behind the subtree
  uint32_t begin = 0;  // of the value in the source, with quotes and brackets
  uint32_t end = 0;
  uint32_t key_begin = 0;  // of the key in the source, with its quotes; empty in arrays
  uint32_t key_end = 0;
  std::string_view key;   // decoded
  std::string_view text;  // kString: decoded; other scalars: as in the source
};

struct JsonTree {
  std::string_view source;
  std::vector<JsonNode> nodes;       // empty where no value stands at the place
  std::string decoded;               // holds strings that had escapes
  uint32_t end = 0;                  // of the value in the source
  std::optional<uint32_t> damage;    // where reading had to stop
  std::optional<uint32_t> too_deep;  // first value that was left out for kMaxNesting

  JsonTree() = default;
  JsonTree(const JsonTree&) = delete;
  JsonTree& operator=(const JsonTree&) = delete;
};

[[nodiscard]] inline bool IsContainer(const JsonNode& node) {
  return node.kind == JsonKind::kArray || node.kind == JsonKind::kObject;
}

// for (uint32_t child : ChildrenOf(tree, i)) …
class JsonChildren {
 public:
  class Iterator {
   public:
    Iterator(const JsonTree& tree, uint32_t at) : tree_(&tree), at_(at) {}
    uint32_t operator*() const { return at_; }
    Iterator& operator++() {
      at_ = tree_->nodes[at_].after;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const JsonTree* tree_;
    uint32_t at_;
  };

  JsonChildren(const JsonTree& tree, uint32_t node) : tree_(&tree), node_(node) {}
  [[nodiscard]] Iterator begin() const { return {*tree_, node_ + 1}; }
  [[nodiscard]] Iterator end() const { return {*tree_, tree_->nodes[node_].after}; }

 private:
  const JsonTree* tree_;
  uint32_t node_;
};

// The members of a container; none for a scalar.
[[nodiscard]] inline JsonChildren ChildrenOf(const JsonTree& tree, uint32_t node) {
  return {tree, node};
}

}  // namespace gonggo
