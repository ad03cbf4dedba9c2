#include "pipeline/saved_frames.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <vector>

#include "document/byte_source.h"
#include "document/html_reader.h"
#include "document/limits.h"
#include "document/prefixed_source.h"
#include "posting/parse.h"
#include "posting/split/other_paper.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

// A page has a posting, advertisements and a map; frames in frames are as few.
constexpr size_t kMostFrames = 32;
constexpr int kMostDepth = 3;
constexpr size_t kMostFrameBytes = size_t{8} << 20U;

std::string FileBytes(const fs::path& path, size_t limit) {
  std::string bytes;
  auto source = OpenFileSource(path.native());
  if (!source || !ReadUpTo(**source, limit, bytes)) return {};
  return bytes;
}

// "./공고_files/saved_resource.html" → "saved_resource.html", decoded as browsers write it.
std::string FileNameOf(std::string_view source) {
  source = source.substr(0, source.find_first_of("?#"));
  const std::string_view name = source.substr(source.rfind('/') + 1);
  std::string out;
  for (size_t i = 0; i < name.size(); ++i) {
    unsigned byte = 0;
    const auto digit = [&name](size_t at) -> int {
      if (at >= name.size()) return -1;
      const auto c = static_cast<unsigned char>(name[at]);
      if (IsAsciiDigit(c)) return c - '0';
      const int lower = c | 0x20;
      return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    if (name[i] == '%' && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
      byte = static_cast<unsigned>(digit(i + 1) * 16 + digit(i + 2));
      out.push_back(static_cast<char>(byte));
      i += 2;
    } else {
      out.push_back(name[i]);
    }
  }
  return out.find('/') == std::string::npos && out != ".." ? out : std::string();
}

struct Frame {
  size_t end = 0;  // of "</iframe>", or of the tag where none closes it
  std::string file;
};

// The frames of `html` that have a source.
std::vector<Frame> FindFrames(std::string_view html) {
  std::vector<Frame> frames;
  const std::string lower = AsciiLower(html);
  for (const std::string_view tag : {"<iframe ", "<frame "}) {
    for (size_t at = lower.find(tag); at != std::string::npos && frames.size() < kMostFrames;
         at = lower.find(tag, at + 1)) {
      const size_t close = lower.find('>', at);
      if (close == std::string::npos) break;
      const size_t source = lower.find(" src=", at);
      if (source > close || source + 6 >= close) continue;
      const char quote = html[source + 5];
      if (quote != '"' && quote != '\'') continue;
      const size_t end = html.find(quote, source + 6);
      if (end == std::string_view::npos) continue;
      constexpr std::string_view kEnd = "</iframe>";
      const size_t ended = lower.find(kEnd, close);
      Frame frame{.end = close + 1, .file = FileNameOf(html.substr(source + 6, end - source - 6))};
      if (tag == "<iframe " && ended != std::string::npos) frame.end = ended + kEnd.size();
      if (!frame.file.empty()) frames.push_back(std::move(frame));
    }
  }
  std::sort(frames.begin(), frames.end(),
            [](const Frame& a, const Frame& b) { return a.end < b.end; });
  return frames;
}

// Readable in a page of any charset.
std::string AsAscii(std::string_view utf8) {
  std::string out;
  for (size_t i = 0; i < utf8.size();) {
    const DecodedChar c = DecodeChar(utf8, i);
    if (c.code < 0x80) {
      out.push_back(utf8[i]);
    } else {
      out.append("&#").append(std::to_string(static_cast<uint32_t>(c.code))).append(";");
    }
    i += c.size;
  }
  return out;
}

bool HoldsPosting(std::string_view html) {
  for (const Document& document : ReadHtml(html, {})) {
    const std::vector<Posting> postings = ParsePostings(document, {});
    if (std::any_of(postings.begin(), postings.end(), HasWorkHeading)) return true;
  }
  return false;
}

// `html` with the frames that hold a posting; empty where it has none.
std::string WithFrames(std::string_view html, const fs::path& folder, int depth,
                       std::set<std::string>& used) {
  std::string out;
  size_t kept = 0;
  for (const Frame& frame : FindFrames(html)) {
    if (frame.end < kept || !used.insert(frame.file).second) continue;
    std::string bytes = FileBytes(folder / frame.file, kMostFrameBytes);
    if (bytes.empty()) continue;
    if (depth < kMostDepth) {
      std::string inner = WithFrames(bytes, folder, depth + 1, used);
      if (!inner.empty()) bytes = std::move(inner);
    }
    if (!HoldsPosting(bytes)) continue;
    out.append(html.substr(kept, frame.end - kept));
    out.append("\n<div>").append(AsAscii(HtmlAsUtf8(bytes))).append("</div>\n");
    kept = frame.end;
  }
  if (kept == 0) return {};
  return out.append(html.substr(kept));
}

}  // namespace

std::string FolderOfSavedPage(const std::string& file) {
  const std::string lower = AsciiLower(file);
  for (const std::string_view end : {".html", ".htm", ".xhtml"}) {
    if (lower.ends_with(end)) return file.substr(0, file.size() - end.size()) + "_files";
  }
  return {};
}

std::optional<std::string> WithSavedFrames(const std::string& file) {
  const std::string folder = FolderOfSavedPage(file);
  std::error_code error;
  if (folder.empty() || !fs::is_directory(folder, error)) return std::nullopt;
  const std::string bytes = FileBytes(file, kMaxWholeFileBytes);
  std::set<std::string> used;
  std::string page = WithFrames(bytes, folder, 1, used);
  if (page.empty()) return std::nullopt;
  return page;
}

}  // namespace gonggo
