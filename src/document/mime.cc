#include "document/mime.h"

#include <algorithm>
#include <optional>

#include "document/charset.h"
#include "document/limits.h"
#include "document/transfer_encoding.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A header longer than this is an attack or no header: mail servers stop at far less.
constexpr size_t kMaxHeaderBytes = size_t{256} << 10U;

std::string_view WithoutCr(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The value of `name` in "text/html; charset=utf-8; name=\"a b\"", raw; nullopt-like empty if
// absent.
std::string_view RawParameter(std::string_view value, std::string_view name, bool& found) {
  found = false;
  size_t at = value.find(';');
  while (at != std::string_view::npos && at < value.size()) {
    ++at;
    while (at < value.size() && (value[at] == ' ' || value[at] == '\t')) ++at;
    const size_t equals = value.find_first_of("=;", at);
    if (equals == std::string_view::npos) return {};
    if (value[equals] == ';') {
      at = equals;
      continue;
    }
    const std::string key = AsciiLower(TrimSpaces(value.substr(at, equals - at)));
    at = equals + 1;
    while (at < value.size() && value[at] == ' ') ++at;
    std::string_view content;
    if (at < value.size() && value[at] == '"') {
      const size_t close = std::min(value.find('"', at + 1), value.size());
      content = value.substr(at + 1, close - at - 1);
      at = value.find(';', std::min(close + 1, value.size()));
    } else {
      const size_t end = std::min(value.find(';', at), value.size());
      content = TrimSpaces(value.substr(at, end - at));
      at = end;
    }
    if (key == name) {
      found = true;
      return content;
    }
  }
  return {};
}

// RFC 2231: "utf-8'ko'%EA%B0%80".
std::string DecodeExtended(std::string_view value) {
  const size_t first = value.find('\'');
  const size_t second = first == std::string_view::npos ? first : value.find('\'', first + 1);
  if (second == std::string_view::npos) return DecodePercent(value);
  return DecodeToUtf8(DecodePercent(value.substr(second + 1)), value.substr(0, first)).utf8;
}

// RFC 2231 continuations: name*0="…", name*1*=… . Ten pieces are more than any file name has.
std::string ContinuedParameter(std::string_view value, std::string_view name) {
  std::string joined;
  bool extended = false;
  for (char digit = '0'; digit <= '9'; ++digit) {
    bool found = false;
    const std::string key = std::string(name) + '*' + digit;
    std::string_view piece = RawParameter(value, key + '*', found);
    extended = extended || found;
    if (!found) piece = RawParameter(value, key, found);
    if (!found) break;
    joined += piece;
  }
  return extended ? DecodeExtended(joined) : DecodeHeaderText(joined);
}

struct EncodedWord {
  size_t begin = 0;
  size_t end = 0;
  std::string_view charset;
  std::string_view text;
  bool base64 = false;
};

// The next "=?charset?B?text?=" (RFC 2047) from `at` on.
std::optional<EncodedWord> FindEncodedWord(std::string_view value, size_t at) {
  constexpr size_t kNone = std::string_view::npos;
  const size_t begin = value.find("=?", at);
  if (begin == kNone) return std::nullopt;
  const size_t charset_end = value.find('?', begin + 2);
  if (charset_end == kNone || charset_end + 3 > value.size() || value[charset_end + 2] != '?') {
    return std::nullopt;
  }
  const size_t end = value.find("?=", charset_end + 3);
  if (end == kNone) return std::nullopt;
  EncodedWord word{.begin = begin, .end = end + 2};
  word.charset = value.substr(begin + 2, charset_end - begin - 2);
  word.charset = word.charset.substr(0, word.charset.find('*'));  // RFC 2231: "utf-8*ko"
  word.base64 = value[charset_end + 1] == 'B' || value[charset_end + 1] == 'b';
  word.text = value.substr(charset_end + 3, end - charset_end - 3);
  return word;
}

struct Multipart {
  std::string_view body;
  std::string boundary;
};

// The bodies between the boundary's lines.
std::vector<std::string_view> SplitMultipart(const Multipart& multipart) {
  std::vector<std::string_view> parts;
  const std::string mark = "--" + multipart.boundary;
  const std::string_view body = multipart.body;
  size_t begin = std::string_view::npos;  // of the part that is open
  for (size_t at = body.find(mark); at != std::string_view::npos;
       at = body.find(mark, at + mark.size())) {
    if (at > 0 && body[at - 1] != '\n') continue;
    // "--a" is no mark of "--ab".
    const std::string_view after = body.substr(at + mark.size(), 1);
    if (!after.empty() && std::string_view("-\r\n \t").find(after) == std::string_view::npos)
      continue;
    if (begin != std::string_view::npos) {
      std::string_view part = body.substr(begin, at - begin);
      if (part.ends_with('\n')) part.remove_suffix(1);
      parts.push_back(WithoutCr(part));
    }
    if (body.substr(at + mark.size(), 2) == "--") return parts;
    if (parts.size() >= static_cast<size_t>(kMaxContainerMembers)) return parts;
    begin = std::min(body.find('\n', at), body.size() - 1) + 1;
  }
  if (begin != std::string_view::npos) parts.push_back(body.substr(begin));
  return parts;
}

MimePart LeafOf(MimeHeaders headers, std::string_view body) {
  MimePart part;
  part.type = headers.MediaType();
  part.body = body;
  const std::string disposition = AsciiLower(headers.Get("content-disposition").substr(0, 10));
  part.headers = std::move(headers);
  const bool text = part.type == "text/plain" || part.type == "text/html";
  part.attachment = disposition == "attachment" || (!text && !FileNameOf(part).empty());
  return part;
}

}  // namespace

size_t MimeHeaders::Read(std::string_view message) {
  fields_.clear();
  size_t at = 0;
  while (at < message.size() && at < kMaxHeaderBytes) {
    const size_t end = std::min(message.find('\n', at), message.size());
    const std::string_view line = WithoutCr(message.substr(at, end - at));
    at = std::min(end + 1, message.size());
    if (line.empty()) return at;
    if ((line[0] == ' ' || line[0] == '\t') && !fields_.empty()) {
      fields_.back().second += ' ';
      fields_.back().second += TrimSpaces(line);
      continue;
    }
    const size_t colon = line.find(':');
    // "From …" of a mailbox file, or no header at all.
    if (colon == std::string_view::npos) continue;
    fields_.emplace_back(AsciiLower(TrimSpaces(line.substr(0, colon))),
                         TrimSpaces(line.substr(colon + 1)));
  }
  return at;
}

std::string_view MimeHeaders::Get(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (key == name) return value;
  }
  return {};
}

std::string MimeHeaders::MediaType() const {
  const std::string_view value = Get("content-type");
  const std::string type = AsciiLower(TrimSpaces(value.substr(0, value.find(';'))));
  return type.empty() ? "text/plain" : type;
}

std::string MimeHeaders::Parameter(std::string_view header, std::string_view name) const {
  const std::string_view value = Get(header);
  bool found = false;
  const std::string_view extended = RawParameter(value, std::string(name) + '*', found);
  if (found) return DecodeExtended(extended);
  const std::string_view plain = RawParameter(value, name, found);
  if (found) return DecodeHeaderText(plain);
  return ContinuedParameter(value, name);
}

std::vector<MimePart> ReadMimeParts(std::string_view message, MimeHeaders& headers) {
  const size_t body_begin = headers.Read(message);
  std::vector<MimePart> leaves;
  struct Open {
    MimeHeaders headers;
    std::string_view body;
    int depth;
  };
  std::vector<Open> stack;
  stack.push_back({headers, message.substr(body_begin), 0});
  while (!stack.empty()) {
    Open open = std::move(stack.back());
    stack.pop_back();
    const bool multipart = open.headers.MediaType().starts_with("multipart/");
    const std::string boundary =
        multipart ? open.headers.Parameter("content-type", "boundary") : "";
    if (boundary.empty() || open.depth >= kMaxMultipartDepth) {
      leaves.push_back(LeafOf(std::move(open.headers), open.body));
      continue;
    }
    const std::vector<std::string_view> parts = SplitMultipart({open.body, boundary});
    if (parts.empty()) leaves.push_back(LeafOf(std::move(open.headers), open.body));
    // Last first, so that they are taken from the stack in their order.
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
      Open inner{{}, {}, open.depth + 1};
      inner.body = part->substr(inner.headers.Read(*part));
      stack.push_back(std::move(inner));
    }
  }
  return leaves;
}

std::string DecodedBody(const MimePart& part) {
  const std::string encoding =
      AsciiLower(part.headers.Get("content-transfer-encoding").substr(0, 32));
  if (encoding.starts_with("base64")) return DecodeBase64(part.body);
  if (encoding.starts_with("quoted-printable")) return DecodeQuotedPrintable(part.body);
  return std::string(part.body);
}

std::string PartText(const MimePart& part) {
  return DecodeToUtf8(DecodedBody(part), part.headers.Parameter("content-type", "charset")).utf8;
}

std::string DecodeHeaderText(std::string_view value) {
  std::string out;
  std::string bytes;  // of words not yet converted: a character may be cut by the end of a word
  std::string_view bytes_charset;
  const auto convert = [&] {
    if (!bytes.empty()) out += DecodeToUtf8(bytes, bytes_charset).utf8;
    bytes.clear();
  };
  size_t at = 0;
  while (at < value.size()) {
    const std::optional<EncodedWord> word = FindEncodedWord(value, at);
    if (!word) break;
    const std::string_view between = value.substr(at, word->begin - at);
    // White space between two words is only there to fold the line.
    const bool joined = !bytes.empty() && TrimSpaces(between).empty();
    if (!joined || word->charset != bytes_charset) convert();
    if (!joined) out += DecodeToUtf8(between).utf8;
    bytes += word->base64 ? DecodeBase64(word->text) : DecodeQ(word->text);
    bytes_charset = word->charset;
    at = word->end;
  }
  convert();
  out += DecodeToUtf8(value.substr(at)).utf8;
  return out;
}

std::string FileNameOf(const MimePart& part) {
  std::string name = part.headers.Parameter("content-disposition", "filename");
  if (name.empty()) name = part.headers.Parameter("content-type", "name");
  return name;
}

}  // namespace gonggo
