// PastedChat: who says which lines of a chat that was pasted, as messengers write it.
//
//   지현  오전 10:20          a line of its own above the words, or two
//   [유나] [오후 7:01] …       before the words (chat_stamp.h), also as a record of an export
//   지훈: …                    the name alone, where several talk so
//
// Linear. Thread-compatible: changes `lines` alone.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

struct ChatMessage {
  std::string_view sender;  // of the text
  uint32_t begin = 0;       // the first line of its words
  uint32_t end = 0;
};

struct PastedChat {
  std::vector<ChatMessage> messages;
  std::vector<uint32_t> sender_lines;  // that hold no words of a message
  uint32_t first = 0;                  // line that a message's sender or words stand in
};

// Before MarkSurroundings, which cuts stamps. Names alone before the words are cut here, and the
// quotes around the words of a record.
[[nodiscard]] PastedChat FindChatMessages(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
