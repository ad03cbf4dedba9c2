#include "posting/note/emoji_labels.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/note/note_facts.h"
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

bool MayBeName(std::string_view words) {
  return !words.empty() && CountChars(words) <= kLongestNameChars && !IsSentence(words) &&
         !IsWholeHeading(words) && FieldStatedInNote(words).empty() &&
         words.find_first_of(":,/|") == std::string_view::npos;
}

void SetLabel(std::string_view text, std::string_view label, std::string_view value,
              std::string_view field, Line& line) {
  line.key = SpanOf(text, label);
  line.value = SpanOf(text, value);
  line.field = field;
}

// "✏️ UI/UX 디자이너", right above who looks for one.
void ReadTitle(std::string_view text, Line& line) {
  if (line.boilerplate || !line.key.empty()) return;
  const std::string_view words = WordsOf(text, line);
  const std::string_view job = Cut(text, NameSpan(text, SpanOf(text, words)));
  if (static_cast<unsigned char>(words[0]) < 0xE2 || job.size() >= words.size() || !IsRole(job) ||
      IsSentence(job))
    return;
  SetLabel(text, words.substr(0, words.size() - job.size()), job, "title", line);
}

// The lines [begin, end) are a paragraph.
void ReadParagraph(std::string_view text, size_t begin, size_t end, std::vector<Line>& lines) {
  size_t houses = 0;
  Line* house = nullptr;
  bool place = false;
  for (size_t i = begin; i < end; ++i) {
    Line& line = lines[i];
    if (line.boilerplate || !line.key.empty()) continue;
    const std::string_view words = WordsOf(text, line);
    if (static_cast<unsigned char>(words[0]) < 0xF0) continue;  // nearly every line
    place = place || words.starts_with(kPlace);
    const std::string_view link = Behind(words, std::array{kLink});
    if (link.starts_with("http") && link.find(' ') == std::string_view::npos)
      SetLabel(text, words.substr(0, kLink.size()), link, "link", line);
    const std::string_view name = Behind(words, kHouses);
    if (!MayBeName(name)) continue;
    ++houses;
    house = &line;
  }
  if (!place || houses != 1) return;
  if (house > &lines[begin]) ReadTitle(text, *(house - 1));
  const std::string_view words = WordsOf(text, *house);
  SetLabel(text, words.substr(0, kHouses[0].size()), Behind(words, kHouses), "company", *house);
}

}  // namespace

void ReadEmojiLabels(std::string_view text, std::vector<Line>& lines) {
  const bool any = text.find(kLink) != std::string_view::npos ||
                   (text.find(kPlace) != std::string_view::npos &&
                    std::ranges::any_of(kHouses, [text](std::string_view house) {
                      return text.find(house) != std::string_view::npos;
                    }));
  if (!any) return;  // nearly every text
  for (size_t i = 0; i < lines.size();) {
    size_t end = i;
    while (end < lines.size() && !lines[end].blank) ++end;
    ReadParagraph(text, i, end, lines);
    i = end + 1;
  }
}

}  // namespace gonggo
