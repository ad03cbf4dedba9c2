#include "posting/note/remark_words.h"

#include <algorithm>
#include <array>

#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestStateBytes = 90;
constexpr size_t kLongestThoughtBytes = 150;
constexpr size_t kLongestCommentBytes = 75;

// Signs between the words of a state.
bool IsBetween(char c) {
  constexpr std::string_view kSigns = " ()[],/-.:~!>+|";
  return kSigns.find(c) != std::string_view::npos;
}

// "11/20", "12월 3일", "2시": says when.
bool SaysWhen(std::string_view words) {
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    const bool digit = IsDigitByte(words[i - 1]);
    if (digit && (words[i] == '/' || words[i] == '.' || words[i] == ':') &&
        IsDigitByte(words[i + 1]))
      return true;
    if (digit && (words.substr(i).starts_with("월") || words.substr(i).starts_with("시")))
      return true;
  }
  constexpr std::array<std::string_view, 5> kMonths = {"nov ", "dec ", "jan ", "feb ", "mar "};
  const std::string lower = AsciiLower(words);
  return std::any_of(kMonths.begin(), kMonths.end(), [&lower](std::string_view month) {
    return lower.find(month) != std::string::npos;
  });
}

// The end of a smile or arrow at `at`; `at` where none stands there.
size_t SkipSign(std::string_view words, size_t at) {
  if (IsBetween(words[at]) || IsDigitByte(words[at])) return at + 1;
  const DecodedChar c = DecodeChar(words, at);
  const bool sign = c.code >= 0x2000 && !IsHangulSyllable(c.code) && !IsWordChar(c.code);
  return sign ? at + c.size : at;
}

// "(나 없음)", "(지원완료)": what such brackets hold is the keeper's.
bool IsOwnInBrackets(std::string_view words) {
  if (IsOwnThought(words)) return true;
  return OwnStateOf(words) != OwnState::kNone || note_words::kSelfBegin.Begins(words);
}

}  // namespace

OwnState OwnStateOf(std::string_view words) {
  words = TrimSpaces(words);
  if (words.empty() || words.size() > kLongestStateBytes) return OwnState::kNone;
  // "지원 X (자소서 미완)"
  if (const size_t open = words.rfind(" ("); words.ends_with(')') && open != words.npos &&
                                             open > 0 &&
                                             OwnStateOf(words.substr(0, open)) == OwnState::kSure)
    return OwnState::kSure;
  size_t sure = 0;
  size_t dated = 0;
  for (size_t at = 0; at < words.size();) {
    if (const size_t sign = SkipSign(words, at); sign > at) {
      at = sign;
      continue;
    }
    // The longest: "서류 합격" begins like "서류합".
    const auto end_of = [&words, at](WordList list) {
      const auto found = FindWordAt(words, at, list);
      return found ? found->end : at;
    };
    const size_t state = end_of(note_words::kOwnState);
    const size_t day = end_of(note_words::kDatedState);
    const size_t end = std::max({state, day, end_of(note_words::kBesideState)});
    if (end == at) return OwnState::kNone;
    sure += state == end ? 1 : 0;
    dated += day == end ? 1 : 0;
    at = end;
  }
  if (sure > 0) return OwnState::kSure;
  return dated > 0 && SaysWhen(words) ? OwnState::kDated : OwnState::kNone;
}

bool IsYetToApply(std::string_view words) {
  return note_words::kYetToApply.StandsIn(Squeezed(words));
}

bool IsOwnLabel(std::string_view label) {
  constexpr size_t kLongestBytes = 20;
  if (label.size() > kLongestBytes) return false;
  return note_words::kOwnLabel.Is(AsciiLower(TrimSpaces(label)));
}

std::string Squeezed(std::string_view words) {
  std::string out = AsciiLower(words);
  std::erase(out, ' ');
  return out;
}

bool MayHeadDuties(std::string_view label) {
  constexpr size_t kLongestBytes = 30;
  return label.size() <= kLongestBytes && note_words::kDutiesHead.Is(Squeezed(label));
}

bool IsOwnTask(std::string_view words) {
  constexpr std::string_view kEnd = "기";
  const std::string lower = AsciiLower(words);
  if (note_words::kOwnTask.StandsIn(lower)) return true;
  for (size_t at = words.find(kEnd); at != std::string_view::npos; at = words.find(kEnd, at + 1)) {
    const std::string_view behind = words.substr(at + kEnd.size());
    if (behind.empty() || behind.starts_with(',') || behind.starts_with(" /")) return true;
  }
  return false;
}

std::string_view WithoutTask(std::string_view title) {
  return note_words::kTaskBehindTitle.CutFrom(title);
}

bool IsTaskOfPlan(std::string_view company, std::string_view title) {
  title = WithoutTask(title);
  const bool task = note_words::kOwnTask.StandsIn(company) ||
                    note_words::kOwnTask.StandsIn(title) ||
                    note_words::kOwnPursuit.StandsIn(company);
  return task && !IsRole(title);
}

bool IsOwnThought(std::string_view words) {
  if (words.size() > kLongestThoughtBytes) return false;
  // A company may boast of what is said of it.
  constexpr size_t kLongestRatingBytes = 60;
  if (words.starts_with("잡플래닛") && words.size() > kLongestRatingBytes) return false;
  return note_words::kThoughtEnd.Ends(words) || note_words::kThoughtBegin.Begins(words);
}

bool IsTalkOfOneself(std::string_view words) {
  words = TrimSpaces(words);
  return words.size() <= kLongestThoughtBytes &&
         (note_words::kTalkEnd.Ends(words) || note_words::kTalkBegin.Begins(words) ||
          IsOwnThought(words));
}

bool IsOwnComment(std::string_view words) {
  while (words.ends_with('!') || words.ends_with('~') || words.ends_with('.'))
    words.remove_suffix(1);
  if (words.size() > kLongestCommentBytes) return false;
  return note_words::kCommentEnd.Ends(AsciiLower(words)) || IsOwnThought(words);
}

size_t OwnRemarkBehind(std::string_view words) {
  static constexpr ByteSet kOfSigns("-<#)\xE2");  // one byte of each that may part one
  if (!kOfSigns.IsIn(words)) return words.size();
  size_t end = words.size();
  for (const std::string_view mark :
       {" ← ", " <- ", " <-- ", " ⬅ ", " ◀ ", " - 나는 ", " - 난 ", " - 내가 "}) {
    const size_t at = words.find(mark);
    if (at != std::string_view::npos && at > 0) end = std::min(end, at);
  }
  if (end == words.size() && words.ends_with(')')) {
    const size_t open = words.rfind('(');
    if (open != std::string_view::npos && open > 0 &&
        IsOwnInBrackets(words.substr(open + 1, words.size() - open - 2)))
      end = open;
  }
  // "웹디자이너 - 지원"
  if (const size_t dash = words.substr(0, end).rfind(" - "); dash != words.npos && dash > 0) {
    const std::string_view state = TrimSpaces(words.substr(dash + 3, end - dash - 3));
    if (state == "지원" || state == "예정" || OwnStateOf(state) == OwnState::kSure) end = dash;
  }
  // "데이터 엔지니어 #지원예정"
  while (true) {
    const size_t tag = words.substr(0, end).rfind(" #");
    if (tag == std::string_view::npos || tag == 0 ||
        OwnStateOf(words.substr(tag + 2, end - tag - 2)) != OwnState::kSure)
      break;
    end = tag;
  }
  while (end > 0 && end < words.size() && words[end - 1] == ' ') --end;
  return end;
}

size_t OwnStateBefore(std::string_view words) {
  if (!words.starts_with('[') && !words.starts_with('(')) return 0;
  const size_t close = words.find(words[0] == '[' ? ']' : ')');
  if (close == std::string_view::npos || OwnStateOf(words.substr(1, close - 1)) == OwnState::kNone)
    return 0;
  size_t end = close + 1;
  while (end < words.size() && words[end] == ' ') ++end;
  return end < words.size() ? end : 0;
}

}  // namespace gonggo
