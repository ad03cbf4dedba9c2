#include "posting/field/place_words.h"

#include <algorithm>

#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// What may stand directly behind a place name, ending the chain.
constexpr WordTable kParticles = {
    "에서",   "에는",   "에",   "의",   "입니다", "이며",   "으로", "은", "는",  "이고", "에요",
    "이에요", "예요",   "이나", "까지", "권",     "내",     "시내", "쪽", "과",  "와",   "인근",
    "근처",   "역세권", "이다", "소재", "지역",   "전지역", "근무", "및", "또는"};
// The kind of place, with or without a blank before it.
constexpr WordTable kPlaceNouns = {"본사",   "사무실",  "오피스",  "지사",     "지점",   "사옥",
                                   "캠퍼스", "센터",    "공장",    "사업장",   "연구소", "점",
                                   "밸리",   "타워",    "빌딩",    "물류센터", "사무소", "office",
                                   "호점",   "R&D센터", "r&d센터", "인근",     "출장소", "스튜디오",
                                   "매장",   "일대",    "1공장",   "2공장"};
// Words that end in 역 and are no stations.
constexpr WordTable kNoStations = {
    "지역", "영역", "구역", "통역", "번역", "병역", "무역", "방역",     "용역",
    "면역", "권역", "광역", "해역", "하역", "교역", "수역", "현역",     "경역",
    "배역", "유역", "주역", "음역", "공역", "반역", "징역", "내역",     "이역",
    "검역", "전역", "노역", "요역", "부역", "대역", "사역", "지하철역", "전철역"};
constexpr WordTable kAddressEnds = {"시", "도", "구", "군", "읍", "면",
                                    "동", "리", "가", "로", "길", "대로"};
// Of these, what may carry a number: 역삼로1, 1길 …
constexpr WordTable kNumberedEnds = {"로", "길", "동", "리"};
// Nouns that look like the name of a neighbourhood or road.
constexpr WordTable kNoAddresses = {
    "활동", "운동",   "이동",   "공동",   "자동",   "행동", "변동",   "업무",   "필요시", "별도",
    "추가", "평가",   "휴가",   "기타로", "도구",   "연구", "누구",   "입사시", "우리",   "관리",
    "처리", "거리",   "편리",   "분리",   "수리",   "정리", "새로",   "바로",   "서로",   "별로",
    "국가", "전문가", "기획가", "정도",   "속도",   "제도", "난이도", "출근시", "협의시", "구로",
    "화면", "방면",   "측면",   "도면",   "영업시", "택시", "즉시",   "다시",   "수시",   "상시",
    "임시", "동시",   "혹시",   "전시",   "도시",   "필요", "근무시", "합류시", "면접시", "으로",
    "대로", "도로",   "출구",   "입구"};

bool IsAny(std::string_view text, WordList words) {
  return words.edges().MayEnd(text) && std::find(words.begin(), words.end(), text) != words.end();
}

bool EndsWithAny(std::string_view text, WordList words) {
  if (!words.edges().MayEnd(text)) return false;
  const uint32_t tail = TailBefore(text, text.size());
  for (size_t i = 0; i < words.size(); ++i) {
    if (words.Tail(i) == tail && text.ends_with(words[i])) return true;
  }
  return false;
}

}  // namespace

bool IsPlaceNoun(std::string_view word) { return IsAny(word, kPlaceNouns); }

bool EndsInPlaceNoun(std::string_view word) { return EndsWithAny(word, kPlaceNouns); }

bool IsPlaceParticle(std::string_view word) { return IsAny(word, kParticles); }

std::string_view WithoutPlaceParticle(std::string_view token) {
  if (!WordList(kParticles).edges().MayEnd(token)) return token;
  const uint32_t tail = TailBefore(token, token.size());
  for (size_t i = 0; i < WordList(kParticles).size(); ++i) {
    const std::string_view p = kParticles[i];
    if (WordList(kParticles).Tail(i) == tail && token.size() > p.size() + kSyllableBytes &&
        token.ends_with(p))
      return token.substr(0, token.size() - p.size());
  }
  return token;
}

bool IsStation(std::string_view token) {
  return token.size() >= 3 * kSyllableBytes && token.size() <= 12 * kSyllableBytes &&
         token.ends_with("역") && !EndsWithAny(token, kNoStations) && IsSyllableLead(token[0]);
}

bool IsAddress(std::string_view token) {
  size_t letters = token.size();
  while (letters > 0 && (IsDigitByte(token[letters - 1]) || token[letters - 1] == '-')) --letters;
  const std::string_view name = token.substr(0, letters);
  const bool digits = letters < token.size();
  if (name.size() < 2 * kSyllableBytes || IsDigitByte(name[0]) || IsAny(name, kNoAddresses))
    return false;
  if (digits) return EndsWithAny(name, kNumberedEnds);
  return EndsWithAny(name, kAddressEnds);
}

bool IsLotNumber(std::string_view token) {
  if (token.empty() || token.size() > 9 || !IsDigitByte(token[0])) return false;
  size_t i = 0;
  while (i < token.size() && (IsDigitByte(token[i]) || token[i] == '-')) ++i;
  const std::string_view rest = token.substr(i);
  return rest.empty() || rest == "번지" || rest == "번길" || rest == "길" ||
         rest.starts_with("번길");
}

}  // namespace gonggo
