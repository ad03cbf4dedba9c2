#include "posting/line/list_number.h"

#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {

int NumberOf(std::string_view text, const Line& line) {
  const std::string_view words = TrimSpaces(Cut(text, line.whole));
  int letter = 0;
  for (const std::string_view mark : {"가.", "나.", "다.", "라.", "마.", "바.", "사.", "아.", "자.",
                                      "차.", "카.", "타.", "파.", "하."}) {
    ++letter;
    if (words.starts_with(mark)) return letter;
  }
  int number = 0;
  size_t i = 0;
  for (; i < words.size() && i < 2 && IsDigitByte(words[i]); ++i)
    number = number * 10 + (words[i] - '0');
  const bool ends = i > 0 && i + 1 < words.size() && (words[i] == '.' || words[i] == ')');
  return ends && !IsDigitByte(words[i + 1]) ? number : 0;
}

}  // namespace gonggo
