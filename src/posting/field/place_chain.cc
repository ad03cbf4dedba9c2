#include "posting/field/place_chain.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/place_words.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No place name is longer; a longer token is a pasted blob.
constexpr size_t kMaxTokenBytes = 96;

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

// Wide signs that break tokens too: · ㆍ ＞ → 「 」 • （ ）. Only where a byte of kWide stands.
size_t WideBreak(std::string_view text, size_t at) {
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
    i += kind == Byte::kHangul ? kSyllableBytes : 1;
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
    const auto byte = [&](size_t i) -> uint32_t {
      return i < word.size() ? static_cast<unsigned char>(word[i]) : 0U;
    };
    // The first two syllables, or three letters. No name is shorter.
    if (byte(0) >= 0x80)
      return HashOf(byte(1) | byte(2) << 8U | byte(4) << 16U | byte(5) << 24U, kSlotBits);
    return HashOf((byte(0) | byte(1) << 8U | byte(2) << 16U) | 0x202020U, kSlotBits);
  }
  static constexpr unsigned kSlotBits = 15;
  std::bitset<size_t{1} << kSlotBits> bits_;
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
    const std::string_view bare = WithoutPlaceParticle(token);
    const std::string_view plain = IsAddress(token) ? token : bare;
    if (!IsAddress(plain)) return false;
    chain_.end = at + plain.size();
    chain_.street = chain_.street || IsDigitByte(plain.back());
    address_ = true;
    closed_ = plain.size() < token.size();
    return true;
  }

  bool TakeStation(size_t at, std::string_view token) {
    const std::string_view bare = IsStation(token) ? token : WithoutPlaceParticle(token);
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
    if (IsPlaceNoun(rest)) chain_.end = at + token.size();
    return true;
  }

  // True if what follows the name inside its token may follow a place.
  static bool Fits(std::string_view token, size_t end) {
    const std::string_view rest = token.substr(end);
    if (rest.empty()) return true;
    if (IsDigitByte(rest[0]))
      return EndsInPlaceNoun(rest) || (rest.size() == 4 && rest.ends_with("가"));
    if (static_cast<unsigned char>(rest[0]) < 0x80) return !IsAlphaByte(rest[0]);
    if (rest.starts_with("역") || EndsInPlaceNoun(rest)) return true;
    if (IsPlaceParticle(rest)) return true;
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

bool MayBeginPlaceChain(std::string_view text) {
  const std::string_view token = text.substr(0, TokenEnd(text, 0));
  return !token.empty() && token.size() <= kMaxTokenBytes &&
         (MayBeginName(token) || FindSyllable(token, "역", 0) < token.size());
}

std::optional<PlaceChain> FindPlaceChain(std::string_view text, size_t from) {
  size_t station = FindSyllable(text, "역", from);
  size_t at = from;
  while (at < text.size()) {
    const Byte kind = ByteKind(text[at]);
    const size_t wide = kind == Byte::kWide ? WideBreak(text, at) : 0;
    if (wide > 0 || kind == Byte::kBreak) {
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
