#include "posting/field/place_chain.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

#include "knowledge/tables.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No place name is longer; a longer token is a pasted blob.
constexpr size_t kMaxTokenBytes = 96;
constexpr size_t kSyllable = 3;

// What may stand directly behind a place name, ending the chain.
constexpr WordTable kParticles = {
    "에서",   "에는", "에",     "의",   "입니다", "이며", "으로",   "은",   "는", "이고", "에요",
    "이에요", "예요", "이고",   "이나", "까지",   "권",   "내",     "시내", "쪽", "과",   "와",
    "인근",   "근처", "역세권", "이다", "소재",   "지역", "전지역", "근무", "및", "또는"};
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

// What a byte may be the beginning of.
enum class Byte : unsigned char { kPlain, kHangul, kBreak, kWide };

constexpr std::array<Byte, 256> MakeBytes() {
  std::array<Byte, 256> bytes{};
  for (size_t lead = kFirstSyllableLead; lead <= kLastSyllableLead; ++lead)
    bytes[lead] = Byte::kHangul;
  for (const char c : std::string_view("()[]{},./|:;'\"*<>~=!?&\t "))
    bytes[static_cast<unsigned char>(c)] = Byte::kBreak;
  for (const size_t lead : {0xC2, 0xE2, 0xE3, 0xEF}) bytes[lead] = Byte::kWide;
  return bytes;
}
constexpr std::array<Byte, 256> kBytes = MakeBytes();

Byte ByteKind(char c) { return kBytes[static_cast<unsigned char>(c)]; }

// Wide signs that break tokens too: · ㆍ ＞ → 「 」 • （ ）
size_t WideBreak(std::string_view text, size_t at) {
  if (ByteKind(text[at]) != Byte::kWide) return 0;
  static constexpr WordTable kWide = {"·",  "ㆍ", "＞", "→",  "「", "」", "•", "（",
                                      "）", "【", "】", "，", "：", "▶",  "’", "‘"};
  for (const std::string_view b : kWide) {
    if (text.substr(at).starts_with(b)) return b.size();
  }
  return 0;
}

size_t TokenEnd(std::string_view text, size_t at) {
  size_t i = at;
  while (i < text.size()) {
    const Byte kind = ByteKind(text[i]);
    if (kind == Byte::kBreak || (kind == Byte::kWide && WideBreak(text, i) > 0)) return i;
    i += kind == Byte::kHangul ? kSyllable : 1;
  }
  return text.size();
}

// The beginnings of all names, so that most words of a text are refused without asking the table.
class NameBeginnings {
 public:
  NameBeginnings() {
    for (const Term& term : Regions().terms()) bits_.set(Slot(term.surface));
  }
  [[nodiscard]] bool Has(std::string_view token) const { return bits_.test(Slot(token)); }

 private:
  static size_t Slot(std::string_view word) {
    const auto byte = [&](size_t i) {
      return i < word.size() ? static_cast<unsigned char>(word[i]) : 0U;
    };
    if (byte(0) < 0x80) return byte(0) | 0x20U;
    // The first two syllables.
    return 128 + (byte(1) * 31 + byte(2) * 7 + byte(4) * 67 + byte(5) * 13) % (kSlots - 128);
  }
  static constexpr size_t kSlots = 8192;
  std::bitset<kSlots> bits_;
};

struct Meaning {
  std::string_view region;
  std::string_view district;
};

bool MayBeginName(std::string_view token) {
  static const NameBeginnings kBeginnings;
  return kBeginnings.Has(token);
}

// The longest name at the beginning of `token` and all that it can mean.
size_t ReadName(std::string_view token, std::vector<Meaning>& meanings) {
  if (token.empty() || !MayBeginName(token)) return 0;
  std::vector<TermMatch> matches;
  Regions().FindAll(token, matches);
  size_t end = 0;
  for (const TermMatch& m : matches) {
    if (m.at.begin == 0) end = std::max<size_t>(end, m.at.end);
  }
  meanings.clear();
  for (const TermMatch& m : matches) {
    if (m.at.begin != 0 || m.at.end != end) continue;
    const Term& term = Regions().terms()[m.term];
    meanings.push_back({term.id, term.value});
  }
  return end;
}

bool IsAny(std::string_view text, WordList words) {
  return words.edges().MayEnd(text) && std::find(words.begin(), words.end(), text) != words.end();
}

// The first of `words` that `text` ends with, else "".
std::string_view SuffixOf(std::string_view text, WordList words) {
  if (!words.edges().MayEnd(text)) return {};
  const uint32_t tail = TailBefore(text, text.size());
  for (size_t i = 0; i < words.size(); ++i) {
    if (words.Tail(i) == tail && text.ends_with(words[i])) return words[i];
  }
  return {};
}

bool EndsWithAny(std::string_view text, WordList words) { return !SuffixOf(text, words).empty(); }

// Without the particle at its end: 공덕동에 → 공덕동.
std::string_view WithoutParticle(std::string_view token) {
  if (!WordList(kParticles).edges().MayEnd(token)) return token;
  const uint32_t tail = TailBefore(token, token.size());
  for (size_t i = 0; i < WordList(kParticles).size(); ++i) {
    const std::string_view p = kParticles[i];
    if (WordList(kParticles).Tail(i) == tail && token.size() > p.size() + kSyllable &&
        token.ends_with(p))
      return token.substr(0, token.size() - p.size());
  }
  return token;
}

bool IsStation(std::string_view token) {
  return token.size() >= 3 * kSyllable && token.size() <= 12 * kSyllable && token.ends_with("역") &&
         !EndsWithAny(token, kNoStations) && IsSyllableLead(token[0]);
}

// 역삼동, 테헤란로, 역삼로1길, 은행로17, 3가: part of an address behind a region.
bool IsAddress(std::string_view token) {
  size_t letters = token.size();
  while (letters > 0 && (IsDigitByte(token[letters - 1]) || token[letters - 1] == '-')) --letters;
  const std::string_view name = token.substr(0, letters);
  const bool digits = letters < token.size();
  if (name.size() < 2 * kSyllable || IsDigitByte(name[0]) || IsAny(name, kNoAddresses))
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

// Reads one chain word by word.
class ChainReader {
 public:
  explicit ChainReader(std::string_view text) : text_(text) {}

  // The chain whose first name stands at `at`.
  std::optional<PlaceChain> Read(size_t at) {
    chain_.begin = chain_.end = at;
    if (!TakeFirst(at)) return std::nullopt;
    while (!closed_) {
      const size_t next = PassJoint(chain_.end);
      if (next == kNoMatch || !TakeNext(next)) break;
    }
    Settle();
    return chain_;
  }

 private:
  std::string_view Token(size_t at) const { return text_.substr(at, TokenEnd(text_, at) - at); }

  bool TakeFirst(size_t at) {
    const std::string_view token = Token(at);
    if (token.empty() || token.size() > kMaxTokenBytes) return false;
    return TakeNames(at, token) || TakeStation(at, token);
  }

  bool TakeNext(size_t at) {
    const std::string_view token = Token(at);
    if (token.empty() || token.size() > kMaxTokenBytes) return false;
    if (joined_by_comma_) return TakeNames(at, token) || TakeStation(at, token);
    if (address_ && IsLotNumber(token)) {
      chain_.end = at + token.size();
      chain_.street = true;
      address_ = token.find("길") != std::string_view::npos;
      return true;
    }
    // Behind the number of the house stands a building, whatever it begins with: 강남빌딩.
    if (chain_.street && !address_) return TakeStation(at, token);
    if (TakeNames(at, token) || TakeStation(at, token)) return true;
    const std::string_view bare = WithoutParticle(token);
    const std::string_view plain = IsAddress(token) ? token : bare;
    if (!IsAddress(plain)) return false;
    chain_.end = at + plain.size();
    chain_.street = chain_.street || IsDigitByte(plain.back());
    address_ = true;
    closed_ = plain.size() < token.size();
    return true;
  }

  bool TakeStation(size_t at, std::string_view token) {
    const std::string_view bare = IsStation(token) ? token : WithoutParticle(token);
    if (!IsStation(bare)) return false;
    chain_.end = at + bare.size();
    chain_.station = closed_ = true;
    return true;
  }

  // One or more names of the table, glued ("서울특별시강남구") or before what may follow a place.
  bool TakeNames(size_t at, std::string_view token) {
    size_t done = 0;
    while (done < token.size()) {
      std::vector<Meaning> meanings;
      const size_t size = ReadName(token.substr(done), meanings);
      if (size == 0 || !Fits(token, done + size) || !Agrees(meanings)) break;
      Narrow(meanings);
      done += size;
      chain_.end = at + done;
      const std::string_view name = token.substr(0, done);
      chain_.station = name.ends_with("역");
      address_ = name.ends_with("동") || name.ends_with("로") || name.ends_with("길") ||
                 name.ends_with("가") || name.ends_with("리");
    }
    if (done == 0) return false;
    const std::string_view rest = token.substr(done);
    if (rest.empty()) return true;
    closed_ = true;
    // 서울사무실 is one word; the name and its kind are the place.
    if (IsAny(rest, kPlaceNouns)) chain_.end = at + token.size();
    return true;
  }

  // True if what follows the name inside its token may follow a place.
  static bool Fits(std::string_view token, size_t end) {
    const std::string_view rest = token.substr(end);
    if (rest.empty()) return true;
    if (IsDigitByte(rest[0]))
      return EndsWithAny(rest, kPlaceNouns) || (rest.size() == 4 && rest.ends_with("가"));
    if (static_cast<unsigned char>(rest[0]) < 0x80) return !IsAlphaByte(rest[0]);
    if (rest.starts_with("역") || EndsWithAny(rest, kPlaceNouns)) return true;
    if (IsAny(rest, kParticles)) return true;
    // 서울특별시강남구, 강남구역삼동
    std::vector<Meaning> next;
    const size_t size = ReadName(rest, next);
    return size > 0 && Fits(rest, size);
  }

  bool Agrees(const std::vector<Meaning>& meanings) const {
    if (meanings_.empty() || joined_by_comma_) return true;
    return std::any_of(meanings.begin(), meanings.end(), [this](const Meaning& m) {
      return std::any_of(meanings_.begin(), meanings_.end(),
                         [&m](const Meaning& k) { return Compatible(k, m); });
    });
  }

  static bool Compatible(const Meaning& a, const Meaning& b) {
    if (a.region != b.region) return false;
    return a.district.empty() || b.district.empty() || a.district.starts_with(b.district) ||
           b.district.starts_with(a.district);
  }

  void Narrow(const std::vector<Meaning>& meanings) {
    ++chain_.regions;
    for (const Meaning& m : meanings) chain_.province = chain_.province || m.district.empty();
    if (meanings_.empty()) {
      meanings_ = meanings;
      return;
    }
    std::vector<Meaning> both;
    for (const Meaning& a : meanings_) {
      for (const Meaning& b : meanings) {
        if (Compatible(a, b)) both.push_back(a.district.size() > b.district.size() ? a : b);
      }
    }
    if (both.empty())
      open_ = true;  // 서울/부산: two places
    else
      meanings_ = std::move(both);
  }

  // Past blanks, or a sign that joins two names; kNoMatch where the chain ends.
  size_t PassJoint(size_t at) {
    joined_by_comma_ = false;
    size_t i = SkipSpaces(text_, at);
    if (i >= text_.size()) return kNoMatch;
    static constexpr WordTable kSteps = {">", "＞", "→", "-", "·", "ㆍ"};
    for (const std::string_view s : kSteps) {
      if (!text_.substr(i).starts_with(s)) continue;
      joined_by_comma_ = true;
      return SkipSpaces(text_, i + s.size());
    }
    if (text_[i] == ',' || text_[i] == '/') {
      joined_by_comma_ = true;
      return SkipSpaces(text_, i + 1);
    }
    return i > at ? i : kNoMatch;
  }

  void Settle() {
    if (open_ || meanings_.empty()) return;
    const bool one_region =
        std::all_of(meanings_.begin(), meanings_.end(),
                    [this](const Meaning& m) { return m.region == meanings_[0].region; });
    if (!one_region) return;
    chain_.region = meanings_[0].region;
    const bool one_district =
        std::all_of(meanings_.begin(), meanings_.end(),
                    [this](const Meaning& m) { return m.district == meanings_[0].district; });
    if (one_district) chain_.district = meanings_[0].district;
  }

  std::string_view text_;
  PlaceChain chain_;
  std::vector<Meaning> meanings_;
  bool closed_ = false;
  bool open_ = false;
  bool address_ = false;
  bool joined_by_comma_ = false;
};

bool IsBracketed(std::string_view text, size_t begin, size_t end) {
  const auto is = [text](size_t at, std::string_view signs) {
    return at < text.size() && signs.find(text[at]) != std::string_view::npos;
  };
  return begin > 0 && is(begin - 1, "([*") && is(end, ")]*/");
}

}  // namespace

std::optional<PlaceChain> FindPlaceChain(std::string_view text, size_t from) {
  size_t station = FindSyllable(text, "역", from);
  size_t at = from;
  while (at < text.size()) {
    const size_t wide = WideBreak(text, at);
    if (wide > 0 || ByteKind(text[at]) == Byte::kBreak) {
      at += wide > 0 ? wide : 1;
      continue;
    }
    const size_t end = TokenEnd(text, at);
    if (station < at) station = FindSyllable(text, "역", at);
    // A chain begins with a name or a station.
    const std::string_view token = text.substr(at, end - at);
    if (token.size() <= kMaxTokenBytes && (station < end || MayBeginName(token))) {
      if (auto chain = ChainReader(text).Read(at)) {
        chain->bracketed = IsBracketed(text, at, chain->end);
        return chain;
      }
    }
    at = std::max(end, at + 1);
  }
  return std::nullopt;
}

}  // namespace gonggo
