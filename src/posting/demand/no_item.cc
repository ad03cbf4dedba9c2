#include "posting/demand/no_item.h"

#include <algorithm>
#include <array>

#include "posting/line/labels.h"
#include "posting/line/word_lists.h"
#include "requirement/necessity.h"
#include "text/meaningful_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "경력" above "3년 이상", "학력" above "무관": a page's label on a line of its own.
bool IsBareLabel(std::string_view text) {
  static constexpr std::array<std::string_view, 8> kFields = {"education",     "location", "salary",
                                                              "employment",    "deadline", "period",
                                                              "hiring_period", "headcount"};
  if (text == "경력") return true;
  const std::string_view field = FieldOfLabel(text);
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end();
}

// "자격증: 없음" → "없음"; a text without a label is its own value.
std::string_view ValueOf(std::string_view text) {
  const size_t colon = text.find(": ");
  return colon == std::string_view::npos ? text : text.substr(colon + 2);
}

// "5~10%", "•", "</": no words that ask for anything. A figure alone stays: a record of them only
// counts what is asked for (other_paper.h).
bool SaysNothing(std::string_view text) {
  bool signs = false;
  for (size_t i = 0; i < text.size();) {
    const DecodedChar c = DecodeChar(text, i);
    if (IsWordChar(c.code) && !IsAsciiDigit(c.code)) return false;
    signs = signs || !IsAsciiDigit(c.code);
    i += c.size;
  }
  return signs || text.empty();
}

// "이런 역량을 가지신 분을 우대합니다", "아래와 같은 경험도 있으시면 더욱 좋아요".
bool LeadsIn(std::string_view text) {
  constexpr size_t kLongestBytes = 84;  // some 30 syllables
  static constexpr std::array<std::string_view, 5> kBegins = {"이런 ", "아래 ", "아래와 같은 ",
                                                              "다음 ", "다음과 같은 "};
  static constexpr BeginWords kLeadBegins(kBegins);
  static constexpr std::array<std::string_view, 15> kEnds = {
      "찾습니다",   "찾아요",   "찾고 있습니다",  "찾고 있어요", "우대합니다",
      "우대해요",   "원합니다", "원해요",         "좋아요",      "좋습니다",
      "좋겠습니다", "좋겠어요", "좋을 것 같아요", "환영합니다",  "환영해요"};
  static constexpr EndWords kLeadEnds(kEnds);
  if (text.size() > kLongestBytes || !kLeadBegins.Begins(text)) return false;
  const std::string_view said = text.substr(0, MeaningfulEnd(text));
  if (!kLeadEnds.Ends(said)) return false;
  // What is asked for is named only so.
  static constexpr std::array<std::string_view, 7> kNames = {"분",   "경험", "역량", "인재",
                                                             "성향", "강점", "사람"};
  return std::ranges::any_of(kNames, [said](std::string_view name) { return said.contains(name); });
}

// "우대사항은 그저 우대사항일 뿐입니다", "우대사항은 필수가 아닙니다".
bool SpeaksOfWishes(std::string_view text) {
  constexpr std::string_view kWishes = "우대사항은 ";
  if (!text.starts_with(kWishes)) return false;
  const std::string_view said = text.substr(0, MeaningfulEnd(text));
  static constexpr std::array<std::string_view, 6> kEnds = {"뿐입니다", "아닙니다", "아니에요",
                                                            "않습니다", "않음",     "아님"};
  static constexpr EndWords kDenialEnds(kEnds);
  return kDenialEnds.Ends(said);
}

}  // namespace

bool AsksForNoItem(std::string_view text) {
  return SaysNothing(text) || IsBareLabel(text) || IsStatedAbsence(ValueOf(text)) ||
         LeadsIn(text) || SpeaksOfWishes(text);
}

bool GoesOnBelow(std::string_view line) {
  static constexpr std::array<std::string_view, 38> kOpen = {
      "하여", "하며",   "하고",   " 및",      ",",    "와",   "과",     "의",    "을",   "를",
      "또는", "/",      "관련",   "위한",     "통한", " and", " or",    " with", " of",  " the",
      "하게", "빠르게", "다르게", " 수 있는", "대한", "관한", "위해",   "통해",  "하는", "되는",
      "있는", "에서",   "으로",   "에게",     "따라", "따른", "기반한", "에"};
  static constexpr EndWords kOpenEnds(kOpen);
  return kOpenEnds.Ends(line);
}

}  // namespace gonggo
