// Links: web addresses in a line, and the form in which two links are the same posting.
//
// URL syntax: RFC 3986, http and https only. Linear in the text, also on 900 KB of "http://a.b(".
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "posting/field/found.h"

namespace gonggo {

// Every address in `text`, in order, also inside Markdown links ("[공고](https://…)"). Closing
// punctuation and brackets that belong to the sentence are left out; brackets that are balanced
// inside stay.
[[nodiscard]] std::vector<Found<std::string>> FindLinks(std::string_view text);

// `url` with scheme and host in lower case, without default port, fragment, closing slash and
// parameters that only track (utm_*, by_theme, fbclid …); the parameters that are left stand in
// order. Those that name the posting (gh_jid, job_id, rec_idx …) stay, since every one not known to
// track does. A fragment that routes ("#/jobs/12", "#!…") stays too.
[[nodiscard]] std::string CanonicalLink(std::string_view url);

// Whether `url` leads to more than a site: it has a path or parameters. What has none ("홈페이지:
// https://…") is the company's, and the same in all of its openings; a picture's is no page.
[[nodiscard]] bool LeadsToPage(std::string_view url);

// The one page in a line that says to apply there: "홈페이지(https://…/jobs/3) 입사 지원", "Apply
// by May 2 at https://…". A site of its own is none, nor is one of several addresses.
[[nodiscard]] std::optional<Found<std::string>> FindApplyPage(std::string_view text);

}  // namespace gonggo
