// FindRecords: which objects of a JSON tree are the records, one posting each.
//
// Rules, by shape and the general words of field_names.h only:
//  - a schema.org JobPosting is a record, and beside one nothing else is; but where it has no text
//  and stands in an object with a title and a text, it is a part of that one;
//  - an object with a title and a text is a record;
//  - else, the outermost list of objects that carry text: each of them; what stands beside the list
//    (count, next_page) is no record. Lists of name–value pairs (metadata) never are such lists;
//  - an object of like-shaped objects: each member, whose key is the record's title;
//  - a company's name beside the list is the company of its records that name none;
//  - an object that only wraps one of these: what it wraps; else the value itself is the one
//  record.
// The rules look at a value alone, never at what is around it: reading a record's own text finds
// that record again. Linear. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/json_parse.h"
#include "document/json_value.h"

namespace gonggo {

// What is around a record and says something about it.
struct JsonAround {
  uint32_t member = 0;   // in which the record stands
  bool title = false;    // its key is a title
  uint32_t company = 0;  // beside it, the company's name; 0 where there is none
};

struct JsonRecord {
  uint32_t node = 0;
  std::vector<JsonAround> around;  // outermost first
};

// In the order of the source; empty for an empty tree.
[[nodiscard]] std::vector<JsonRecord> FindRecords(const JsonTree& tree);

// What makes an object a posting for sure: being a schema.org JobPosting, or also a title and a
// text.
enum class PostingEvidence : uint8_t { kSchema, kTitleAndText };

// Such objects wherever they stand, none inside another.
[[nodiscard]] std::vector<JsonRecord> FindPostings(const JsonTree& tree, PostingEvidence evidence);

// The record's own text, from which FindRecords gives the same record, with what is around it.
[[nodiscard]] std::string RawOf(const JsonTree& tree, const JsonRecord& record,
                                LiteralDialect dialect);

// What `record.around[i]` puts before and behind the record's text.
struct AroundText {
  std::string before;
  std::string behind;
};
[[nodiscard]] AroundText TextAround(const JsonTree& tree, const JsonRecord& record, size_t i,
                                    LiteralDialect dialect);

}  // namespace gonggo
