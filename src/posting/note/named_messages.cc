#include "posting/note/named_messages.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>

#include "posting/line/chat_stamp.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/chat_talk.h"
#include "posting/note/note_facts.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 40;
constexpr size_t kMostNameChars = 12;
constexpr size_t kLeastMessages = 4;
constexpr size_t kLeastNames = 2;
constexpr std::string_view kSelf = "나";

std::string_view Words(std::string_view text, const Line& line) {
  return TrimSpaces(Cut(text, line.whole));
}

void Begin(std::string_view sender, uint32_t first, uint32_t words, size_t lines,
           PastedChat& chat) {
  if (chat.messages.empty()) {
    chat.first = first;
  } else {
    chat.messages.back().end = first;
  }
  chat.messages.push_back({sender, words, static_cast<uint32_t>(lines)});
}

// By its shape: the first of the lines of a paragraph.
bool StandsAbove(const std::vector<Line>& lines, size_t i) {
  const Line& line = lines[i];
  return !line.blank && line.blank_before && line.whole.size() <= kLongestNameBytes &&
         i + 1 < lines.size() && !lines[i + 1].blank && line.kind == BlockKind::kParagraph &&
         line.key.empty();
}

// "Q" and "A": who asks and answers on a page.
bool IsOfQuestions(std::string_view words) {
  static constexpr std::array<std::string_view, 6> kWords = {"질문",   "답변",     "문의",
                                                             "Answer", "Question", "답"};
  return CountChars(words) < 2 || std::ranges::find(kWords, words) != kWords.end();
}

bool MayBeSender(std::string_view words) {
  return CountChars(words) <= kMostNameChars && !IsOfQuestions(words) && !IsTeam(words) &&
         !std::ranges::any_of(words, IsDigitByte) &&
         words.find_first_of("[](){}<>/,.#*-_|\"?!~:") == std::string_view::npos &&
         FieldOfLabel(words).empty() && FieldStatedInNote(words).empty() &&
         !IsWholeHeading(words) && !IsOwnLabel(words) && !HoldsName(words) &&
         !IsSmallTalk({}, words);
}

}  // namespace

PastedChat FindSendersAbove(std::string_view text, const std::vector<Line>& lines) {
  size_t paragraphs = 0;
  size_t may = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    paragraphs += !lines[i].blank && lines[i].blank_before ? 1 : 0;
    may += StandsAbove(lines, i) ? 1 : 0;
  }
  if (may < kLeastMessages || may * 2 <= paragraphs) return {};
  std::map<std::string_view, size_t> times;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!StandsAbove(lines, i)) continue;
    if (const std::string_view words = Words(text, lines[i]); MayBeSender(words)) ++times[words];
  }
  std::erase_if(times, [](const auto& name) { return name.second < 2; });
  size_t named = 0;
  for (const auto& [name, count] : times) named += count;
  if (times.size() < kLeastNames || named < kLeastMessages || named * 2 <= paragraphs) return {};
  PastedChat chat;
  bool talk = false;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!StandsAbove(lines, i) || !times.contains(Words(text, lines[i]))) continue;
    Begin(Words(text, lines[i]), i, i + 1, lines.size(), chat);
    chat.sender_lines.push_back(i);
    const bool alone = i + 2 >= lines.size() || lines[i + 2].blank;
    talk = talk || (alone && IsSmallTalk(lines[i + 1], Words(text, lines[i + 1])));
  }
  return talk ? std::move(chat) : PastedChat{};
}

namespace {

bool IsInBrackets(std::string_view words) {
  return words.size() > 2 && words.size() <= kLongestNameBytes && words[0] == '[' &&
         words.find(']') == words.size() - 1 && !IsTimeOfDay(words);
}

// "[자격요건]", "[근무시간]"
bool HeadsSection(std::string_view words) {
  const std::string_view name = TrimSpaces(words.substr(1, words.size() - 2));
  return !FieldOfLabel(name).empty() || IsWholeHeading(name);
}

}  // namespace

PastedChat FindSendersInBrackets(std::string_view text, std::vector<Line>& lines) {
  std::map<std::string_view, size_t> times;
  std::vector<uint32_t> clocks;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank || lines[i].whole.size() > kLongestNameBytes) continue;
    const std::string_view words = Words(text, lines[i]);
    if (words.starts_with('[')) {
      if (IsInBrackets(words) && !HeadsSection(words)) ++times[words];
    } else if (IsTimeOfDay(words)) {
      clocks.push_back(i);
    }
  }
  const bool again = std::ranges::any_of(times, [](const auto& name) { return name.second >= 2; });
  if (clocks.size() < 2 || !again) return {};
  PastedChat chat;
  bool ended = false;  // by a time
  bool spoken = true;  // something stands below the name
  auto clock = clocks.begin();
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank) continue;
    if (clock != clocks.end() && *clock == i) {
      // "[주간조]" and its hours below
      if (!spoken) return {};
      ++clock;
      ended = true;
      continue;
    }
    const std::string_view words = Words(text, lines[i]);
    const auto name = times.find(words);
    const bool sender = name != times.end() && name->second >= 2;
    // Between two names somebody has spoken until some time.
    if (sender && !ended && !chat.messages.empty()) return {};
    if (sender) {
      Begin(words.substr(1, words.size() - 2), i, i + 1, lines.size(), chat);
      chat.sender_lines.push_back(i);
    } else if (ended) {
      Begin(kSelf, i, i, lines.size(), chat);
    }
    ended = false;
    spoken = !sender;
  }
  for (const uint32_t i : clocks) lines[i].boilerplate = true;
  return chat;
}

}  // namespace gonggo
