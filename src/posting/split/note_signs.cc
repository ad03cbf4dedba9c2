#include "posting/split/note_signs.h"

#include "posting/line/call_words.h"
#include "posting/line/note_words.h"
#include "posting/note/remark_words.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {

// What heads a note of one's own or a part of it, squeezed.
bool IsOwnHead(std::string_view squeezed) {
  return note_words::kOwnHead.StandsIn(squeezed) || note_words::kOwnHeadEnd.Ends(squeezed) ||
         note_words::kOwnHeadBegin.Begins(squeezed) || note_words::kOwnHeadWhole.Is(squeezed) ||
         (squeezed.starts_with("취준") && !squeezed.starts_with("취준방"));
}

bool IsBoxToTick(std::string_view line) {
  line = TrimSpaces(line);
  if (line.starts_with("- ") || line.starts_with("* ")) line = TrimSpaces(line.substr(2));
  return line.starts_with("[ ]") || line.starts_with("[x]") || line.starts_with("[X]") ||
         line.starts_with("☐") || line.starts_with("☑");
}

// The parts of a letter of application, squeezed.
bool IsEssayHead(std::string_view squeezed) { return note_words::kEssayHead.Is(squeezed); }

// "공고는 아직 안 떴음", "지금은 열린 자리 없음"
bool SaysNoneOpen(std::string_view line) {
  constexpr size_t kLongestChars = 80;
  if (CountChars(line) > kLongestChars) return false;
  const std::string squeezed = Squeezed(line);
  return note_words::kWhatIsOpen.StandsIn(squeezed) && note_words::kNoneOpen.StandsIn(squeezed);
}

// A link to where openings are told.
bool LinksToBoard(std::string_view line) {
  if (line.find("://") == std::string_view::npos && line.find("www.") == std::string_view::npos)
    return false;
  return note_words::kBoardLink.StandsIn(AsciiLower(line));
}

// "벚꽃안경 안경사 구함 (면허 필수)", "형 우리팀 QA 뽑아요": calls for applicants, anywhere in a
// line.
bool Calls(std::string_view words) {
  return IsCallForApplicants(words) || IsBareCall(words) ||
         note_words::kHeldCall.StandsIn(Squeezed(words));
}

}  // namespace gonggo
