// FindLinks: the web addresses in a text. CanonicalLink: the form by which two links are compared.
//
// Addresses begin with http://, https:// or www.; Markdown's brackets, closing punctuation and unbalanced
// brackets at the end do not belong to them. One pass: linear even on a megabyte of "http://a.b(".
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "posting/field/found.h"

namespace gonggo {

// Longer ones are data, not addresses (Chrome and Edge cut at 2083 and 2048 in practice; boards stay below).
inline constexpr size_t kMaxLinkBytes = 2'048;

[[nodiscard]] std::vector<Found<std::string>> FindLinks(std::string_view text);

// Scheme and host lowered, http made https, default port, "www.", "m." and a trailing slash removed; parameters
// that only track (utm_*, by_theme, ref, fbclid, gclid …) removed, those that may name the posting kept in
// their order; the fragment is removed unless it is a route ("#/jobs/3", "#!…"). What is no web address comes
// back as it is.
[[nodiscard]] std::string CanonicalLink(std::string_view link);

}  // namespace gonggo
