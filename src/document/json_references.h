// JsonReferences: what a JSON-LD posting says by naming another object of the same value.
//
// A "@graph" writes the company once and points to it: "hiringOrganization": {"@id": "…#org"}. In:
// the tree. Out: a record's text with the objects that it names in their places, from which
// FindRecords gives that record alone. Only what says who hires, where and for how much is
// followed: a page or a breadcrumb is no part of the posting. Linear: an object that is long is not
// put in, nor more than a few. Thread-compatible.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/json_parse.h"
#include "document/json_records.h"
#include "document/json_value.h"

namespace gonggo {

class JsonReferences {
 public:
  // `tree` must outlive it.
  explicit JsonReferences(const JsonTree& tree) : tree_(tree) {}

  // nullopt where the record names no object that is there.
  [[nodiscard]] std::optional<std::string> Resolve(const JsonRecord& record);

 private:
  void ReadIds();
  // The object that the member `reference` stands for, outside of `record`; 0 if there is none.
  [[nodiscard]] uint32_t Target(uint32_t reference, uint32_t record);

  const JsonTree& tree_;
  bool read_ = false;
  std::unordered_map<std::string_view, uint32_t> objects_;  // by their "@id"
};

// The one record of a text that Resolve gave; nullopt if there is not just one. `tree` keeps it.
[[nodiscard]] std::optional<JsonRecord> ReadResolved(std::string_view text, LiteralDialect dialect,
                                                     JsonTree& tree);

}  // namespace gonggo
