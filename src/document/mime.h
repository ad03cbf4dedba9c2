// MIME: headers, encoded words, transfer encodings and multiparts, as mail and saved pages have
// them.
//
// In:  bytes of a message (RFC 5322, 2045–2047, 2231), also with bare LF, folded or broken lines.
// Out: its leaves, in order, with their headers decoded to UTF-8. Total: a multipart without its
//      boundary is one leaf, a broken base64 ends where it breaks. Linear: each level of nesting
//      reads its bytes once, up to kMaxMultipartDepth. Views point into the message. Pure;
//      thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gonggo {

// mixed → related → alternative is three; forwarded mail adds some.
inline constexpr int kMaxMultipartDepth = 8;

class MimeHeaders {
 public:
  // Reads headers up to the first empty line; returns the offset of what follows it.
  size_t Read(std::string_view message);

  // The value as it stands, unfolded; empty if there is none. `name` is lower case.
  [[nodiscard]] std::string_view Get(std::string_view name) const;

  // "text/html" of "Text/HTML; charset=…".
  [[nodiscard]] std::string MediaType() const;

  // A parameter of Content-Type or Content-Disposition, decoded: "charset", "boundary", "filename".
  [[nodiscard]] std::string Parameter(std::string_view header, std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;  // lower-case name, raw value
};

struct MimePart {
  MimeHeaders headers;
  std::string type;         // media type, lower case; "text/plain" where none is given
  std::string_view body;    // still in its transfer encoding
  bool attachment = false;  // Content-Disposition: attachment, or a file that is not shown inline
};

// The parts of a message that are no multiparts themselves. The message's own headers are returned
// in `headers`.
[[nodiscard]] std::vector<MimePart> ReadMimeParts(std::string_view message, MimeHeaders& headers);

// The part's bytes, decoded from base64 or quoted-printable.
[[nodiscard]] std::string DecodedBody(const MimePart& part);

// The same as UTF-8 text, from the charset that its headers name or its bytes show.
[[nodiscard]] std::string PartText(const MimePart& part);

// "=?utf-8?B?…?=" and raw 8-bit text of a header → UTF-8 on one line.
[[nodiscard]] std::string DecodeHeaderText(std::string_view value);

// The part's file name, or empty.
[[nodiscard]] std::string FileNameOf(const MimePart& part);

}  // namespace gonggo
