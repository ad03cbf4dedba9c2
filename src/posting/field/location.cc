#include "posting/field/location.h"

#include <algorithm>

#include "posting/field/place_chain.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A labelled value that names no place of the table is taken as it stands, if it is short.
constexpr size_t kMaxForeignBytes = 90;
constexpr size_t kMaxDashedBytes = 32;
// How many chains of one line are looked at.
constexpr int kMaxChains = 4;
constexpr size_t kMaxText = 1'000;

constexpr WordTable kLabels = {"근무지",       "근무지역",    "근무장소",        "근무위치",
                               "근무 주소",    "근무지 주소", "근무처",          "회사위치",
                               "회사 주소",    "사무실 위치", "오피스 위치",     "주소",
                               "위치",         "주 근무지",   "근무 예정지",     "work location",
                               "job location", "location",    "office location", "based in",
                               "office in",    "workplace",   "오시는 길",       "office"};
// Behind a label.
constexpr WordTable kIs = {":", "：", "는", "은", "-", "|", "는 '", ")",
                           "]", "＞", "=",  "→",  "/", "*", "("};
constexpr WordTable kIsThere = {"에 위치",   "에 소재", "소재",      "에 있",   "위치",
                                "에 사무실", "에 본사", "에 자리",   "근무",    "본사 근무",
                                "에서 근무", "로 출근", "으로 출근", "에서 일", "에서 함께"};
constexpr WordTable kNearStation = {
    "도보", "에서 도보", "인근",     "역세권",  "바로 앞",  "출구",     "에서 걸어", "부근",
    "근처", "직결",      "초역세권", "과 연결", "에서 1분", "에서 2분", "에서 3분",  "에서 5분"};
constexpr WordTable kNoPlace = {"협의", "미정", "추후", "무관",   "없음",   "n/a",
                                "na",   "상세", "하단", "본문",   "참고",   "회사 내규",
                                "기타", "tbd",  "문의", "정규직", "계약직", "인턴"};

// "경기 용인시 처인구 지도": a button of the page behind the place.
size_t WithoutButton(std::string_view place) {
  for (const std::string_view button :
       {" 지도", " 지도보기", " 지도 보기", " 지도로 보기", " 복사", " 주소복사", " 주소 복사"}) {
    if (place.ends_with(button)) return place.size() - button.size();
  }
  return place.size();
}

// "경기 성남시 분당구, 서울 강남구": of several places the region of the first.
std::string_view FirstRegion(std::string_view places) {
  const std::string_view first = places.substr(0, places.find_first_of(",/"));
  const auto chain = first.size() < places.size() ? FindPlaceChain(first, 0) : std::nullopt;
  return chain && chain->begin == 0 ? chain->region : std::string_view();
}

Found<Location> Give(std::string_view text, PlaceChain chain) {
  Location location;
  chain.end = chain.begin + WithoutButton(text.substr(chain.begin, chain.end - chain.begin));
  location.raw = std::string(text.substr(chain.begin, chain.end - chain.begin));
  const std::string_view first = chain.region.empty() ? FirstRegion(location.raw) : chain.region;
  if (!first.empty()) location.region = std::string(first);
  if (!chain.region.empty() && !chain.district.empty())
    location.district = std::string(chain.district);
  return {std::move(location),
          {static_cast<uint32_t>(chain.begin), static_cast<uint32_t>(chain.end)}};
}

// The chain that says most: the first, unless it lacks the province and a later one has it.
std::optional<PlaceChain> BestChain(std::string_view text, size_t from) {
  std::optional<PlaceChain> best;
  size_t at = from;
  for (int i = 0; i < kMaxChains; ++i) {
    const auto chain = FindPlaceChain(text, at);
    if (!chain) break;
    const bool better =
        chain->province && chain->regions > 1 && !(best && (best->province || best->station));
    if (!best || better) best = chain;
    at = chain->end;
  }
  return best;
}

std::optional<Found<Location>> ReadForeign(std::string_view text) {
  std::string_view value = TrimSpaces(text.substr(0, text.find('(')));
  if (value.empty() || value.size() > kMaxForeignBytes || HasAnyWord(value, kNoPlace))
    return std::nullopt;
  // "Remote - EMEA", but no sentence with a dash in it.
  if (value.size() > kMaxDashedBytes && value.find('-') != std::string_view::npos)
    return std::nullopt;
  const bool letter = std::any_of(value.begin(), value.end(), [](char c) {
    return IsAlphaByte(c) || static_cast<unsigned char>(c) >= 0xC3;
  });
  if (!letter) return std::nullopt;
  Location location;
  location.raw = std::string(value);
  return Found<Location>{std::move(location), SpanOf(text, value)};
}

std::optional<Found<Location>> ReadLabelled(std::string_view text) {
  if (const auto chain = BestChain(text, 0)) return Give(text, *chain);
  return ReadForeign(text);
}

// 근무지: 서울 …, 주 근무지는 과천 본사이며
std::optional<Found<Location>> ReadBehindLabel(std::string_view text) {
  size_t from = 0;
  while (const auto label = FindAnyWord(text, kLabels, from)) {
    from = label->end;
    // 샌드위치 is no 위치.
    if (label->begin > 0 && IsHangulSyllable(DecodeCharBefore(text, label->begin).code)) continue;
    size_t at = SkipSpaces(text, label->end);
    const size_t is = MatchAnyAt(text, at, kIs);
    const bool latin = IsAlphaByte(text[label->begin]);
    if (is == kNoMatch && !latin && label->begin > 12) continue;
    if (is != kNoMatch) at = SkipSpaces(text, is);
    const auto chain = BestChain(text, at);
    // In a sentence the place follows at once.
    if (chain && chain->begin - at <= 40) return Give(text, *chain);
  }
  return std::nullopt;
}

bool IsNearStation(std::string_view text, const PlaceChain& chain) {
  size_t at = SkipSpaces(text, chain.end);
  if (MatchAnyAt(text, at, kNearStation) != kNoMatch) return true;
  const auto number = ScanNumber(text, at);  // 3번 출구, 1분 거리
  if (!number) return false;
  static constexpr WordTable kAfter = {"번 출구", "분 거리", "분 이내", "분 내", "호선"};
  at = SkipSpaces(text, number->end);
  return MatchAnyAt(text, at, kAfter) != kNoMatch;
}

// True if the line is hardly more than the address.
bool IsAddressLine(std::string_view text, const PlaceChain& chain) {
  if (!chain.province || (chain.regions < 2 && !chain.street)) return false;
  const std::string_view before = text.substr(0, chain.begin);
  const std::string_view after = TrimSpaces(text.substr(chain.end));
  const bool plain_before = std::none_of(
      before.begin(), before.end(), [](char c) { return IsAlphaByte(c) || IsSyllableLead(c); });
  return plain_before && (chain.street || after.size() <= 60);
}

// Where a remark in brackets behind `at` ends; `at` if there is none.
size_t SkipRemark(std::string_view text, size_t at) {
  constexpr size_t kMaxRemark = 90;
  const size_t open = SkipSpaces(text, at);
  if (open >= text.size() || text[open] != '(') return at;
  const size_t close = text.find(')', open);
  return close == std::string_view::npos || close - open > kMaxRemark ? at : close + 1;
}

// "서울 중구 …로 9 (을지로3가)에 위치"
bool IsSaidToBeThere(std::string_view text, const PlaceChain& chain) {
  if (!chain.province || chain.regions < 2) return false;
  const size_t at = SkipSpaces(text, SkipRemark(text, chain.end));
  if (MatchAnyAt(text, at, kIsThere) != kNoMatch) return true;
  // "… 하남산단 사무실에서 일합니다"
  constexpr size_t kNearBytes = 45;  // some fifteen syllables
  static constexpr WordTable kWorksIn = {"사무실에서 일", "사무실에서 근무", "본사에서 일",
                                         "본사에서 근무", "공장에서 일",     "공장에서 근무",
                                         "매장에서 근무", "오피스에서 일",   "오피스에서 근무",
                                         "센터에서 근무", "사무실로 출근"};
  return FindAnyWord(text, kWorksIn, at, std::min(text.size(), at + kNearBytes)).has_value();
}

std::optional<Found<Location>> ReadLine(std::string_view text) {
  size_t at = 0;
  for (int i = 0; i < kMaxChains; ++i) {
    const auto chain = FindPlaceChain(text, at);
    if (!chain) return std::nullopt;
    at = chain->end;
    const bool whole_place = chain->bracketed && chain->regions > 0 && !chain->region.empty();
    // "매치(경기)": a match, not the province.
    if (whole_place && text.substr(chain->begin, chain->end - chain->begin) != "경기")
      return Give(text, *chain);
    if (chain->station && IsNearStation(text, *chain)) return Give(text, *chain);
    // An address down to the number of the house is given to be found.
    const bool whole_address = chain->street && chain->province && chain->regions > 1;
    if (whole_address || IsAddressLine(text, *chain)) return Give(text, *chain);
    if (IsSaidToBeThere(text, *chain)) return Give(text, *chain);
  }
  return std::nullopt;
}

// "서울", "대전 센터", "수도권", "세종 근무": nothing but a place, and what is there.
std::optional<Found<Location>> ReadPieceOfTitle(std::string_view piece) {
  static constexpr WordTable kThere = {"근무", "센터", "지사",   "지점",   "본사", "사옥",
                                       "지역", "권역", "오피스", "캠퍼스", "공장"};
  const size_t begin = SkipSpaces(piece, 0);
  size_t end = SkipSpacesBack(piece, piece.size());
  if (begin >= end) return std::nullopt;
  if (const size_t there = MatchAnyBefore(piece, end, kThere); there != kNoMatch && there > begin)
    end = SkipSpacesBack(piece, there);
  const std::string_view name = piece.substr(begin, end - begin);
  constexpr std::string_view kCapitalArea = "수도권";
  const auto chain = FindPlaceChain(name, 0);
  const bool whole = chain && chain->begin == 0 && chain->end == name.size() && chain->regions > 0;
  // "매치(경기)": a match, not the province.
  if (name != kCapitalArea && (!whole || chain->region.empty() || name == "경기"))
    return std::nullopt;
  PlaceChain all;
  if (whole) all = *chain;
  all.begin = begin;
  all.end = end;
  return Give(piece, all);
}

// "서울 지역 매장 관리", "대구 지점 부점장": a piece that begins with the place of its job.
std::optional<Found<Location>> ReadAreaOfTitle(std::string_view piece) {
  static constexpr WordTable kArea = {"지역 ", "지사 ", "지점 ", "권역 "};
  const size_t begin = SkipSpaces(piece, 0);
  const auto chain = FindPlaceChain(piece, begin);
  if (!chain || chain->begin != begin || chain->regions == 0 || chain->region.empty())
    return std::nullopt;
  if (MatchAnyAt(piece, SkipSpaces(piece, chain->end), kArea) == kNoMatch) return std::nullopt;
  return Give(piece, *chain);
}

}  // namespace

std::optional<Found<Location>> ReadLocationInTitle(std::string_view title) {
  for (size_t begin = 0; begin < title.size();) {
    const size_t end = std::min(title.find_first_of("[](),_/", begin), title.size());
    // The head of a title is its job.
    const std::string_view piece = title.substr(begin, end - begin);
    auto found = begin > 0 ? ReadPieceOfTitle(piece) : std::nullopt;
    if (!found) found = ReadAreaOfTitle(piece);
    if (found) {
      found->at.begin += static_cast<uint32_t>(begin);
      found->at.end += static_cast<uint32_t>(begin);
      return found;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

std::optional<Found<Location>> ReadLocation(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return std::nullopt;
  if (labelled == Labelled::kYes) return ReadLabelled(text);
  if (auto found = ReadBehindLabel(text)) return found;
  return ReadLine(text);
}

}  // namespace gonggo
