// MeasureTree: how much each object of a JSON tree looks like a posting.
//
// One pass from the last node to the first, so that members are measured before what holds them.
// Linear. Thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "document/json_value.h"

namespace gonggo {

// In rising order of what it takes to be sure.
enum class RecordLikeness : uint8_t {
  kNone,    // nothing to read in it: {"id": 3}, a wrapper
  kStub,    // a title, or one text, or some short texts: a posting without its body, or anything
  kTexts,   // several texts, or a name and a text
  kTitled,  // a title and a text
  kSchema,  // "@type": "JobPosting"
};

struct JsonMeasure {
  RecordLikeness own = RecordLikeness::kNone;  // objects: of the object itself
  RecordLikeness listed =
      RecordLikeness::kNone;  // the best element of a list at or below this node
  RecordLikeness inner =
      RecordLikeness::kNone;  // the best object below this one that stands in no list
  bool schema = false;        // a JobPosting at or below this node that is a record
  bool schema_text = false;   // one of them has a text
  bool objects = false;       // arrays: an object at or below it
  uint8_t texts = 0;          // long texts in it, for the object around it
};

[[nodiscard]] std::vector<JsonMeasure> MeasureTree(const JsonTree& tree);

// The two members of an object that has a name, its content and nothing else that matters.
struct NamedContent {
  uint32_t name = 0;
  std::optional<uint32_t> content;  // nullopt where the object has a name only
};

// E.g. {"id": 7, "name": "고용 형태", "value": "정규직"}; nullopt for any other object.
[[nodiscard]] std::optional<NamedContent> MatchNamedContent(const JsonTree& tree, uint32_t object);

// True where `array` holds such objects only, each with a content: metadata, sections.
[[nodiscard]] bool IsPairList(const JsonTree& tree, uint32_t array);

// True for a list or object that stands beside the posting in its record: similar postings, the
// form that one applies with.
[[nodiscard]] bool IsAside(const JsonTree& tree, uint32_t member);

// True for an object in Gonggo's own form (docs/schema/posting.schema.json): that it is a posting
// needs no other sign.
[[nodiscard]] bool IsOwnForm(const JsonTree& tree, uint32_t object);

// True for a string that is prose rather than a value: long, or of several lines, or markup.
[[nodiscard]] bool IsLongText(std::string_view text);

}  // namespace gonggo
