#include "posting/line/call_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "posting/line/name_words.h"
#include "text/utf8.h"

namespace gonggo {

bool IsCallForApplicants(std::string_view text) {
  static constexpr std::array<std::string_view, 12> kCalls = {
      "모십니다", "모집합니다", "찾습니다", "채용합니다", "구합니다", "뽑습니다",
      "모셔요",   "모집해요",   "찾아요",   "채용해요",   "구해요",   "뽑아요"};
  while (text.ends_with(".") || text.ends_with("!")) text.remove_suffix(1);
  return std::any_of(kCalls.begin(), kCalls.end(),
                     [text](std::string_view call) { return text.ends_with(call); });
}

bool IsBareCall(std::string_view text) {
  static constexpr std::array<std::string_view, 11> kCalls = {
      "긴급",     "긴급 채용", "채용공고", "채용 공고", "모집공고", "모집 공고",
      "채용안내", "채용 안내", "채용",     "모집",      "급구"};
  static constexpr std::array<std::string_view, 6> kEnglish = {
      "we're hiring", "we’re hiring", "we are hiring", "now hiring", "hiring", "join us"};
  if (std::any_of(kEnglish.begin(), kEnglish.end(), [text](std::string_view call) {
        constexpr size_t kMostBehind = 8;  // "! 🚀"
        return text.size() <= call.size() + kMostBehind &&
               AsciiLower(text.substr(0, call.size())) == call;
      }))
    return true;
  while (!text.empty() && text.front() == '[' && text.back() == ']')
    text = text.substr(1, text.size() - 2);
  // "급구 ★★★"
  for (std::string_view star : {"★", "☆", " ", "!"}) {
    while (text.ends_with(star)) text.remove_suffix(star.size());
  }
  return std::find(kCalls.begin(), kCalls.end(), text) != kCalls.end();
}

size_t CallTagBefore(std::string_view words) {
  if (!words.starts_with('[') && !words.starts_with('(')) return 0;
  const size_t close = words.find(words[0] == '[' ? ']' : ')');
  constexpr size_t kLongestTagBytes = 24;
  if (close > kLongestTagBytes || !name_words::kCallTag.Is(words.substr(1, close - 1))) return 0;
  const size_t name = words.find_first_not_of(' ', close + 1);
  return name == std::string_view::npos ? 0 : name;
}

}  // namespace gonggo
