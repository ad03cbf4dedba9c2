#include "document/sniff.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/charset.h"
#include "document/sniff_markup.h"
#include "document/sniff_record.h"
#include "text/byte_scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kZipMember = "PK\x03\x04";
constexpr std::string_view kOleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

struct Magic {
  std::string_view bytes;
  Format format;
};

// Containers and pictures that need no further look; a picture is kUnknown.
constexpr std::array kMagics = {
    Magic{"HWP Document File", Format::kHwp},
    Magic{"{\\rtf", Format::kUnknown},
    Magic{"bplist00", Format::kUnknown},
    Magic{"\x89PNG\r\n\x1A\n", Format::kUnknown},
    Magic{"\xFF\xD8\xFF", Format::kUnknown},
    Magic{"GIF87a", Format::kUnknown},
    Magic{"GIF89a", Format::kUnknown},
    Magic{"\x7F"
          "ELF",
          Format::kUnknown},
    Magic{"Rar!\x1A\x07", Format::kUnknown},
    Magic{"7z\xBC\xAF\x27\x1C", Format::kUnknown},
    Magic{"SQLite format 3", Format::kUnknown},
    Magic{"\x1F\x8B\x08", Format::kUnknown},  // compressed deeper than Decompressed() goes
    Magic{"\x28\xB5\x2F\xFD", Format::kUnknown},
};

unsigned At(std::string_view bytes, size_t i) { return static_cast<unsigned char>(bytes[i]); }

// Which kind of ZIP, by the names in the local headers that stand in `bytes` (APPNOTE.TXT, 4.3.7).
Format SniffZip(std::string_view bytes) {
  // Documents of OpenDocument and EPUB say so in their first member, which is not compressed.
  const std::string_view type = bytes.substr(std::min<size_t>(bytes.size(), 30), 64);
  if (type.starts_with("mimetypeapplication/vnd.oasis.") ||
      type.starts_with("mimetypeapplication/epub"))
    return Format::kUnknown;
  bool office = false;
  bool hangul = bytes.find("application/hwp+zip") != std::string_view::npos;
  for (size_t at = bytes.find(kZipMember); at != std::string_view::npos;
       at = bytes.find(kZipMember, at + kZipMember.size())) {
    if (bytes.size() - at < 30) break;
    const size_t size = At(bytes, at + 26) | (At(bytes, at + 27) << 8U);
    const std::string_view name = bytes.substr(at + 30, size);
    if (name.starts_with("word/")) return Format::kDocx;
    if (name == "Index/Document.iwa" || name == "Index.zip") return Format::kUnknown;  // Pages
    if (name.starts_with("xl/") || name.starts_with("ppt/")) return Format::kUnknown;
    if (name.starts_with("Contents/content.hpf") || name.starts_with("Contents/section0"))
      hangul = true;
    office = office || name == "[Content_Types].xml";
  }
  if (hangul) return Format::kHwpx;
  return office ? Format::kDocx : Format::kZip;
}

// OLE compound files are HWP 5 unless a stream's name says Word, Excel or PowerPoint. Names are
// UTF-16.
Format SniffOle(std::string_view bytes) {
  static constexpr std::array<std::string_view, 3> kOthers = {"WordDocument", "Workbook",
                                                              "PowerPoint Document"};
  for (const std::string_view name : kOthers) {
    std::string wide;
    for (const char c : name) {
      wide.push_back(c);
      wide.push_back('\0');
    }
    if (bytes.find(wide) != std::string_view::npos) return Format::kUnknown;
  }
  return Format::kHwp;
}

// Control characters that no text has; a damaged text may hold a few.
bool IsBinary(std::string_view bytes) {
  const size_t first = FindByteWhere(
      bytes, 0, [](auto c, auto) { return (c < 0x09) | ((c >= 0x0E) & (c < 0x20) & (c != 0x1B)); });
  if (first == bytes.size()) return false;
  const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
    const auto c = static_cast<unsigned char>(byte);
    return c < 0x09 || (c >= 0x0E && c < 0x20 && c != 0x1B);
  });
  return static_cast<size_t>(controls) * 100 > bytes.size();
}

bool IsMarkdownName(std::string_view name) {
  const std::string lower = AsciiLower(name);
  return lower.ends_with(".md") || lower.ends_with(".markdown") || lower.ends_with(".mdown");
}

Format SniffText(std::string_view text, const SniffInput& input) {
  if (const auto literal = SniffLiteral(text)) return *literal;
  if (const auto mail = SniffMail(text)) return *mail;
  if (LooksHtml(text)) return Format::kHtml;
  const TextExtent extent = input.complete ? TextExtent::kWhole : TextExtent::kBeginning;
  if (const auto table = SniffTable(text, extent)) return *table;
  const int wanted = IsMarkdownName(input.name) ? 0 : 2;
  return wanted == 0 || MarkdownSigns(text) >= wanted ? Format::kMarkdown : Format::kText;
}

bool IsWide(Charset charset) {
  return charset == Charset::kUtf16Le || charset == Charset::kUtf16Be ||
         charset == Charset::kUtf32Le || charset == Charset::kUtf32Be;
}

}  // namespace

Format SniffFormat(const SniffInput& input) {
  const std::string_view bytes = input.bytes;
  if (bytes.starts_with(kZipMember) || bytes.starts_with("PK\x05\x06")) return SniffZip(bytes);
  if (bytes.starts_with(kOleMagic)) return SniffOle(bytes);
  if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return Format::kPdf;
  for (const Magic& magic : kMagics) {
    if (bytes.starts_with(magic.bytes)) return magic.format;
  }
  // Nearly every file is UTF-8 and needs no closer look; its last character may be cut off.
  const bool zeros = bytes.find('\0') != std::string_view::npos;
  const size_t sure =
      input.complete ? bytes.size() : bytes.size() - std::min<size_t>(bytes.size(), 4);
  const std::string_view whole = bytes.substr(0, CharBoundaryBefore(bytes, sure));
  const Charset charset = !zeros && IsValidUtf8(whole) ? Charset::kUtf8 : DetectCharset(bytes);
  if (!IsWide(charset) && IsBinary(bytes)) return Format::kUnknown;
  if (charset == Charset::kUtf8) {
    return SniffText(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes, input);
  }
  return SniffText(DecodeToUtf8(bytes).utf8, input);
}

}  // namespace gonggo
