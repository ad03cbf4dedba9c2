// ReadJobPostingsFromJsonLd: schema.org JobPosting in JSON-LD → one Document each.
//
// In:  the content of a <script type="application/ld+json">, or a file of it: one object, a list,
//      "@graph", "@type" as a name, an IRI or a list of them; CDATA and comment marks around it.
// Out: a Document for every JobPosting that is not inside another one, rendered like any record,
// with
//      the schema's own keys ("hiringOrganization", "jobLocation.address.addressLocality", …);
//      empty if there is none. Never fails. Linear. Thread-safe.
// Source of the keys: https://schema.org/JobPosting
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadJobPostingsFromJsonLd(std::string_view json,
                                                              const ReadHint& hint);

}  // namespace gonggo
