// PageBytes: a page as it came over the network → the file that a browser would have saved.
//
// The address that it was found at (without parameters that only track) stands in a comment on top
// ("saved from url"), as browsers write it, so that the posting's link has characters to point to.
// A charset that only the HTTP header knew is made UTF-8, with a byte order mark; what is no text
// stays as it is. Pure; thread-safe.
#pragma once

#include <string>

#include "net/fetcher.h"

namespace gonggo {

[[nodiscard]] std::string PageBytes(const Page& page);

}  // namespace gonggo
