#include "posting/note/emoji_labels.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/field/link.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/note_facts.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameChars = 24;
constexpr std::array<std::string_view, 3> kHouses = {"🏢", "🏬", "🏭"};
constexpr std::string_view kPlace = "📍";
constexpr std::string_view kLink = "🔗";

std::string_view WordsOf(std::string_view text, const Line& line) {
  return TrimSpaces(Cut(text, line.whole));
}

// What stands behind one of `signs`; empty where none begins the line.
template <size_t N>
std::string_view Behind(std::string_view words, const std::array<std::string_view, N>& signs) {
  constexpr std::string_view kVariation = "\xEF\xB8\x8F";
  for (const std::string_view sign : signs) {
    if (!words.starts_with(sign)) continue;
    words = words.substr(sign.size());
    if (words.starts_with(kVariation)) words = words.substr(kVariation.size());
    return TrimSpaces(words);
  }
  return {};
}

// "50-100명", "120 people": how many work there.
bool IsCount(std::string_view words) {
  return IsDigitByte(words[0]) && (words.ends_with("명") || words.ends_with("명 이상") ||
                                   words.ends_with("people") || words.ends_with("employees"));
}

// "들판타워 5층", "판교오피스": where they are.
bool IsOffice(std::string_view words) {
  static constexpr std::array<std::string_view, 10> kEnds = {
      "층", "오피스", "본사", "사옥", "타워", "Office", "office", "HQ", "Campus", "Headquarters"};
  return std::ranges::any_of(kEnds, [words](std::string_view end) { return words.ends_with(end); });
}

bool MayBeName(std::string_view words) {
  return !words.empty() && CountChars(words) <= kLongestNameChars && !IsSentence(words) &&
         !IsWholeHeading(words) && !IsTeam(words) && !IsCount(words) && !IsOffice(words) &&
         FieldStatedInNote(words).empty() && words.find_first_of(":,/|") == std::string_view::npos;
}

// "✏️ UI/UX 디자이너", right above who looks for one.
void ReadTitle(std::string_view text, Line& line) {
  const std::string_view words = WordsOf(text, line);
  if (line.boilerplate || !line.key.empty() || words.empty()) return;
  const std::string_view job = Cut(text, NameSpan(text, SpanOf(text, words)));
  if (static_cast<unsigned char>(words[0]) < 0xE2 || job.size() >= words.size() || !IsRole(job) ||
      IsSentence(job))
    return;
  SetLabel(text, words.substr(0, words.size() - job.size()), job, "title", line);
}

// An address and nothing else, and no site's first page.
bool IsLink(std::string_view words) {
  return words.starts_with("http") && words.find(' ') == std::string_view::npos &&
         LeadsToPage(words);
}

// Whether a section begins between `begin` and `house`, or right above: what a benefit or an office
// is called.
bool IsInSection(std::string_view text, size_t begin, size_t house,
                 const std::vector<Line>& lines) {
  size_t first = begin;
  while (first > 0 && lines[first - 1].blank) --first;
  first -= first > 0 ? 1 : 0;
  for (size_t i = first; i < house; ++i) {
    if (lines[i].blank) continue;
    const auto words = ReadHeadingWords(Cut(text, lines[i].core));
    if (words && words->kind != SectionKind::kTitle && words->kind != SectionKind::kCompany &&
        (words->whole || words->weight >= kSayingWeight))
      return true;
  }
  return false;
}

// "Meadow Labs is hiring a Backend Engineer": then a house says in what business.
bool NamesWhoLooks(std::string_view text, const Line& line) {
  const std::string_view words = WordsOf(text, line);
  return words.find(" is hiring ") != std::string_view::npos ||
         words.find(" is looking for ") != std::string_view::npos;
}

// "⏰ 주 5일 10-19시" below who looks: some label's value, and no name of an opening.
void ReadFact(std::string_view text, Line& line) {
  const std::string_view words = WordsOf(text, line);
  if (line.boilerplate || !line.key.empty() || words.empty()) return;
  const std::string_view value = Cut(text, NameSpan(text, SpanOf(text, words)));
  if (static_cast<unsigned char>(words[0]) < 0xE2 || value.empty() || value.data() == words.data())
    return;
  SetLabel(text, words.substr(0, static_cast<size_t>(value.data() - words.data())), value,
           FieldStatedInNote(value), line);
}

// The lines [begin, end) are a paragraph. `linked`: another label says where the posting is.
void ReadParagraph(std::string_view text, size_t begin, size_t end, bool linked,
                   std::vector<Line>& lines) {
  size_t houses = 0;
  Line* house = nullptr;
  size_t links = 0;
  Line* link = nullptr;
  bool place = false;
  for (size_t i = begin; i < end; ++i) {
    Line& line = lines[i];
    if (line.boilerplate || !line.key.empty()) continue;
    const std::string_view words = WordsOf(text, line);
    // Nearly every line
    if (words.empty() || static_cast<unsigned char>(words[0]) < 0xF0) continue;
    place = place || words.starts_with(kPlace);
    if (IsLink(Behind(words, std::array{kLink}))) {
      ++links;
      link = &line;
    }
    if (!MayBeName(Behind(words, kHouses))) continue;
    ++houses;
    house = &line;
  }
  if (links == 1 && !linked) {
    const std::string_view words = WordsOf(text, *link);
    SetLabel(text, words.substr(0, kLink.size()), Behind(words, std::array{kLink}), "link", *link);
  }
  if (!place || houses != 1 || IsInSection(text, begin, house - lines.data(), lines) ||
      NamesWhoLooks(text, lines[begin]))
    return;
  if (house > &lines[begin]) ReadTitle(text, *(house - 1));
  const std::string_view words = WordsOf(text, *house);
  SetLabel(text, words.substr(0, kHouses[0].size()), Behind(words, kHouses), "company", *house);
  for (Line* line = house + 1; line < lines.data() + end; ++line) ReadFact(text, *line);
}

}  // namespace

void ReadEmojiLabels(std::string_view text, std::vector<Line>& lines) {
  const bool any = text.find(kLink) != std::string_view::npos ||
                   (text.find(kPlace) != std::string_view::npos &&
                    std::ranges::any_of(kHouses, [text](std::string_view house) {
                      return text.find(house) != std::string_view::npos;
                    }));
  if (!any) return;  // nearly every text
  const bool linked = std::ranges::any_of(
      lines, [](const Line& line) { return line.field == "link" && !line.value.empty(); });
  for (size_t i = 0; i < lines.size();) {
    size_t end = i;
    while (end < lines.size() && !lines[end].blank) ++end;
    ReadParagraph(text, i, end, linked, lines);
    i = end + 1;
  }
}

}  // namespace gonggo
