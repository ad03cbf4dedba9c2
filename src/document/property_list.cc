#include "document/property_list.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kMagic = "bplist00";
constexpr size_t kTrailerBytes = 32;

// Where "<!DOCTYPE plist" stands, behind the XML declaration.
constexpr size_t kXmlHeadBytes = 200;

// Of one member of a dictionary: more are no page's.
constexpr uint64_t kMostMembers = 1024;

class List {
 public:
  explicit List(std::string_view bytes) : bytes_(bytes) {}

  // False where the trailer makes no sense.
  bool Open() {
    if (bytes_.size() < kMagic.size() + kTrailerBytes) return false;
    const size_t trailer = bytes_.size() - kTrailerBytes;
    offset_size_ = Byte(trailer + 6);
    reference_size_ = Byte(trailer + 7);
    count_ = Number(trailer + 8, 8);
    top_ = Number(trailer + 16, 8);
    table_ = Number(trailer + 24, 8);
    return offset_size_ >= 1 && offset_size_ <= 8 && reference_size_ >= 1 && reference_size_ <= 8 &&
           table_ < trailer && count_ <= (trailer - table_) / offset_size_;
  }

  [[nodiscard]] uint64_t top() const { return top_; }

  // The object that a dictionary has under `key`.
  [[nodiscard]] std::optional<uint64_t> Member(uint64_t object, std::string_view key) const {
    const auto dict = Find(object);
    if (!dict || dict->type != 0xD || dict->size > kMostMembers) return std::nullopt;
    const uint64_t values = dict->begin + dict->size * reference_size_;
    if (values + dict->size * reference_size_ > table_) return std::nullopt;
    for (uint64_t i = 0; i < dict->size; ++i) {
      if (Text(Number(dict->begin + i * reference_size_, reference_size_)) == key)
        return Number(values + i * reference_size_, reference_size_);
    }
    return std::nullopt;
  }

  // Of a string of ASCII or of data; a UTF-16 string, which no address is, has none.
  [[nodiscard]] std::string_view Text(uint64_t object) const {
    const auto found = Find(object);
    if (!found || (found->type != 0x4 && found->type != 0x5)) return {};
    if (found->begin > table_ || found->size > table_ - found->begin) return {};
    return bytes_.substr(found->begin, found->size);
  }

 private:
  struct Object {
    unsigned type = 0;
    uint64_t size = 0;
    uint64_t begin = 0;  // of its content
  };

  [[nodiscard]] unsigned Byte(uint64_t at) const {
    return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0;
  }

  [[nodiscard]] uint64_t Number(uint64_t at, unsigned size) const {
    uint64_t number = 0;
    for (unsigned i = 0; i < size; ++i) number = number << 8U | Byte(at + i);
    return number;
  }

  [[nodiscard]] std::optional<Object> Find(uint64_t object) const {
    if (object >= count_) return std::nullopt;
    const uint64_t at = Number(table_ + object * offset_size_, offset_size_);
    if (at >= table_) return std::nullopt;
    Object found{.type = Byte(at) >> 4U, .size = Byte(at) & 0xFU, .begin = at + 1};
    if (found.size != 0xF) return found;
    // The size stands behind, as an integer of 2^n bytes.
    const unsigned marker = Byte(at + 1);
    const unsigned power = marker & 0xFU;
    if (marker >> 4U != 1 || power > 3) return std::nullopt;
    found.size = Number(at + 2, 1U << power);
    found.begin = at + 2 + (1U << power);
    return found.size > bytes_.size() ? std::nullopt : std::optional(found);
  }

  std::string_view bytes_;
  unsigned offset_size_ = 0;
  unsigned reference_size_ = 0;
  uint64_t count_ = 0;
  uint64_t top_ = 0;
  uint64_t table_ = 0;
};

bool IsWebAddress(std::string_view text) {
  return (text.starts_with("https://") || text.starts_with("http://")) &&
         text.find_first_of(" \n\r<>\"") == std::string_view::npos;
}

// "<key>URL</key> <string>https://…</string>"; an address has no references but &amp;.
std::string LinkOfXml(std::string_view xml) {
  constexpr std::string_view kKey = "<key>URL</key>";
  constexpr std::string_view kString = "<string>";
  const size_t key = xml.find(kKey);
  if (key == std::string_view::npos) return {};
  const size_t begin = xml.find(kString, key);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = xml.substr(begin + kString.size());
  std::string link(rest.substr(0, std::min(rest.find('<'), rest.size())));
  constexpr std::string_view kAmp = "&amp;";
  for (size_t at = 0; (at = link.find(kAmp, at)) != std::string::npos; ++at) {
    link.replace(at, kAmp.size(), "&");
  }
  return IsWebAddress(link) ? link + '\n' : std::string();
}

}  // namespace

bool IsPropertyList(std::string_view head) {
  return head.starts_with(kMagic) ||
         (head.starts_with("<?xml") &&
          head.substr(0, kXmlHeadBytes).find("<!DOCTYPE plist") != std::string_view::npos);
}

std::string TextOfPropertyList(std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) return LinkOfXml(bytes);
  List list(bytes);
  if (!list.Open()) return {};
  const auto text = [&list](std::optional<uint64_t> in, std::string_view key) {
    const auto member = in ? list.Member(*in, key) : std::nullopt;
    return member ? list.Text(*member) : std::string_view();
  };
  if (const std::string_view link = text(list.top(), "URL"); IsWebAddress(link))
    return std::string(link) + '\n';
  const auto page = list.Member(list.top(), "WebMainResource");
  const std::string_view html = text(page, "WebResourceData");
  if (html.empty() || !text(page, "WebResourceMIMEType").ends_with("html")) return {};
  const std::string_view address = text(page, "WebResourceURL");
  std::string out;
  if (IsWebAddress(address)) {
    out.append("<!-- saved from url=(").append(std::to_string(address.size())).append(")");
    out.append(address).append(" -->\n");
  }
  return out.append(html);
}

}  // namespace gonggo
