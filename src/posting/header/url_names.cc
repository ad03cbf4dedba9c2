#include "posting/header/url_names.h"

#include <algorithm>
#include <array>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastNameBytes = 4;
constexpr size_t kMostNameBytes = 40;
constexpr int kMostFolders = 2;
constexpr size_t kMostNames = 200;

// Parts of addresses that are nobody's.
constexpr std::array<std::string_view, 22> kCommonParts = {
    "jobs",     "careers",     "career",  "boards",  "apply",  "hire",     "hiring",    "recruit",
    "join",     "team",        "about",   "company", "work",   "position", "positions", "posting",
    "postings", "engineering", "product", "data",    "design", "people"};

std::string Folded(std::string_view name) {
  std::string folded;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (IsAsciiAlpha(byte) || IsAsciiDigit(byte)) folded += LowerAscii(c);
  }
  return folded;
}

}  // namespace

UrlNames::UrlNames(std::string_view text, const std::vector<Line>& lines, LineRange range) {
  for (uint32_t i = range.begin; i < range.end && names_.size() < kMostNames; ++i) {
    if (!lines[i].blank) AddUrlsOf(Cut(text, lines[i].whole));
  }
}

void UrlNames::AddUrlsOf(std::string_view line) {
  constexpr std::string_view kScheme = "://";
  for (size_t at = line.find(kScheme); at != std::string_view::npos && names_.size() < kMostNames;
       at = line.find(kScheme, at + 1)) {
    const std::string_view rest = line.substr(at + kScheme.size());
    AddParts(rest.substr(0, std::min(rest.size(), rest.find_first_of(" \t)>]\"',?#"))));
  }
}

void UrlNames::AddParts(std::string_view url) {
  const size_t host_end = std::min(url.size(), url.find('/'));
  const auto add = [this](std::string_view part) {
    if (part.size() < kLeastNameBytes || part.size() > kMostNameBytes) return;
    std::string folded = Folded(part);
    if (folded.size() < kLeastNameBytes ||
        std::find(kCommonParts.begin(), kCommonParts.end(), folded) != kCommonParts.end())
      return;
    names_.insert(std::move(folded));
  };
  // The last label of a host is a country's or "com".
  std::string_view host = url.substr(0, host_end);
  for (size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
    add(host.substr(0, dot));
    host.remove_prefix(dot + 1);
  }
  std::string_view path = url.substr(host_end);
  for (int folder = 0; folder < kMostFolders && !path.empty(); ++folder) {
    path.remove_prefix(1);
    const size_t end = std::min(path.size(), path.find('/'));
    add(path.substr(0, end));
    path.remove_prefix(end);
  }
}

bool UrlNames::Has(std::string_view name) const {
  return name.size() <= 2 * kMostNameBytes && names_.contains(Folded(name));
}

}  // namespace gonggo
