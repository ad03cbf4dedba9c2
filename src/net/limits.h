// How much of a network a single link may cost. Every one is a guard against somebody else's
// server.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gonggo {

// A posting's page is under 1 MB, with its scripts under 5; a brochure as PDF may be ten. Counted
// after decompression, so that a bomb of gzip ends here too.
inline constexpr size_t kMaxPageBytes = size_t{16} << 20U;

// RFC 9309 section 2.5: at least 500 KiB are to be read; what stands behind is cut.
inline constexpr size_t kMaxRobotsBytes = size_t{512} << 10U;

// Servers send a few hundred bytes up to 8 KB of headers; whoever sends more never ends.
inline constexpr size_t kMaxHeaderBytes = size_t{64} << 10U;

// Shorteners and login walls need two or three; RFC 9309 asks for five for robots.txt.
inline constexpr int kMaxRedirects = 5;

// A connection is made within a second or two from anywhere on earth.
inline constexpr int kMaxConnectSeconds = 10;

// One answer, from the first byte sent to the last received; slow trickles end here. The user may
// set another (net.timeout), within these bounds.
inline constexpr int kDefaultTimeoutSeconds = 30;
inline constexpr int kMinTimeoutSeconds = 1;
inline constexpr int kMaxTimeoutSeconds = 300;

// Between two requests to one host. A reader opens a page every few seconds; so does this.
inline constexpr int64_t kPauseMilliseconds = 2000;

// Longest pause that a robots.txt (Crawl-delay) is granted; who asks for more than this is asked
// once in this time anyway, as nobody fetches more than a handful of pages of one host.
inline constexpr int64_t kMaxPauseMilliseconds = 10'000;

// A server that says "again in n seconds" (Retry-After) is waited for once, up to this long. What
// is further away the user does later.
inline constexpr int64_t kMaxRetrySeconds = 20;

// Web servers refuse longer addresses, and nobody types them.
inline constexpr size_t kMaxUrlBytes = 4096;

// Links that one note leads to. A list of more is a crawl, which this is not.
inline constexpr size_t kMaxLinksOfNote = 200;

}  // namespace gonggo
