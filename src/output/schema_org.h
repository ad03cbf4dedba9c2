// schema.org JobPosting as JSON-LD (https://schema.org/JobPosting), one object a posting.
//
// Only what the posting states is written; unknown properties are left out. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/posting.h"
#include "output/section_items.h"

namespace gonggo {

// Whether the object stands alone ("@context" in it) or in a "@graph".
enum class JsonLdPlace : unsigned char { kAlone, kInGraph };

struct SchemaOrgOptions {
  JsonLdPlace place = JsonLdPlace::kAlone;
  ContactItems contacts = ContactItems::kLeaveOut;
};

// `text` is that of the document, or empty; it becomes the description.
void AppendSchemaOrg(const Posting& posting, const TextLines& text, const SchemaOrgOptions& options,
                     std::string& out);

}  // namespace gonggo
