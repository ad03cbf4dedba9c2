#include "posting/field/gate.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/load_bytes.h"
#include "posting/field/gate_words.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// Hangul syllables are the code points with the lead bytes EA..ED, which their last two bits tell
// apart; a slot for each pair of the bytes after.
constexpr size_t kSyllableSlots = 4U * 4096U;
constexpr unsigned kFirstLead = kFirstSyllableLead;
constexpr size_t kMaxClasses = 256;
// Latin words are told apart by their first eight letters, and looked up by a hash of these.
constexpr size_t kLatinLetters = 8;
constexpr unsigned kLatinBits = 12;
constexpr size_t kLatinSlots = size_t{1} << kLatinBits;

constexpr size_t SyllableSlot(unsigned b0, unsigned b1, unsigned b2) {
  return ((b0 & 3U) << 12U) | ((b1 & 0x3FU) << 6U) | (b2 & 0x3FU);
}

constexpr unsigned ByteAt(std::string_view s, size_t i) { return static_cast<unsigned char>(s[i]); }

constexpr size_t SlotAt(std::string_view word, size_t i) {
  return SyllableSlot(ByteAt(word, i), ByteAt(word, i + 1), ByteAt(word, i + 2));
}

// Fibonacci hashing: the upper bits of the product with 2^64 / golden ratio.
constexpr size_t LatinSlot(uint64_t letters) {
  return (letters * 0x9E3779B97F4A7C15ULL) >> (64U - kLatinBits);
}

// The first letters of a word, the first one lowest.
constexpr uint64_t Letters(std::string_view word) {
  uint64_t letters = 0;
  for (size_t i = 0; i < kLatinLetters && i < word.size(); ++i)
    letters |= uint64_t{ByteAt(word, i)} << (8 * i);
  return letters;
}

// Syllables that count wherever they stand: they take the second place of a pair behind anything.
constexpr uint32_t kAlone = FieldSet{kYearUnit, kPeopleUnit}.bits();

// Syllables → classes, so that the tables that are touched for every character stay small.
struct Tables {
  std::array<uint8_t, kSyllableSlots> classes{};
  std::array<uint32_t, kMaxClasses> first{};   // what a trigger that begins with this class opens
  std::array<uint32_t, kMaxClasses> second{};  // … one that has it in the second place
  size_t class_count = 1;                      // class 0 is every other syllable
};

struct LatinWord {
  uint64_t letters = 0;
  uint32_t bits = 0;
};

// Most slots are empty, so that most words cost one look.
struct LatinTables {
  std::array<uint8_t, kLatinSlots> slots{};  // index of a word, 0 in an empty slot
  std::array<LatinWord, kMaxClasses> words{};
  size_t count = 1;
};

constexpr uint8_t ClassOf(Tables& tables, size_t slot) {
  if (tables.classes[slot] == 0) tables.classes[slot] = static_cast<uint8_t>(tables.class_count++);
  return tables.classes[slot];
}

constexpr bool BeginsWithAscii(const GateWord& word) { return ByteAt(word.text, 0) < 0x80; }

constexpr Tables MakeTables() {
  Tables tables;
  for (const GateWord& word : kGateWords) {
    if (BeginsWithAscii(word)) continue;
    const uint32_t bits = word.fields.bits();
    tables.first[ClassOf(tables, SlotAt(word.text, 0))] |= bits;
    tables.second[ClassOf(tables, SlotAt(word.text, 3))] |= bits;
  }
  tables.second[ClassOf(tables, SlotAt("년", 0))] |= FieldSet{kYearUnit}.bits();
  tables.second[ClassOf(tables, SlotAt("명", 0))] |= FieldSet{kPeopleUnit}.bits();
  for (uint32_t& first : tables.first) first |= kAlone;
  return tables;
}

constexpr Tables kTables = MakeTables();
static_assert(kTables.class_count <= kMaxClasses);

// The slot of the word, or the empty one where the search for it ends.
constexpr size_t FindLatin(const LatinTables& tables, uint64_t letters) {
  size_t slot = LatinSlot(letters);
  while (tables.slots[slot] != 0 && tables.words[tables.slots[slot]].letters != letters)
    slot = (slot + 1) % kLatinSlots;
  return slot;
}

constexpr LatinTables MakeLatin() {
  LatinTables tables;
  for (const GateWord& word : kGateWords) {
    if (!BeginsWithAscii(word)) continue;
    const uint64_t letters = Letters(word.text);
    uint8_t& index = tables.slots[FindLatin(tables, letters)];
    if (index == 0) {
      index = static_cast<uint8_t>(tables.count++);
      tables.words[index].letters = letters;
    }
    tables.words[index].bits |= word.fields.bits();
  }
  return tables;
}
constexpr LatinTables kLatin = MakeLatin();
static_assert(kLatin.count <= kMaxClasses);

constexpr bool IsLetter(unsigned b) { return (b | 0x20U) - 'a' < 26U; }
constexpr bool IsSyllableLead(unsigned b) { return b - kFirstLead < 4U; }

// Three-byte signs, by the upper bits of a product.
constexpr unsigned kSignBits = 7;
struct Sign {
  uint32_t bytes = 0;
  uint32_t fields = 0;
};
constexpr size_t SignSlot(uint32_t bytes) { return (bytes * 2654435761U) >> (32U - kSignBits); }
constexpr uint32_t SignBytes(unsigned b0, unsigned b1, unsigned b2) {
  return (b0 << 16U) | (b1 << 8U) | b2;
}

constexpr std::array<Sign, size_t{1} << kSignBits> MakeSigns() {
  std::array<Sign, size_t{1} << kSignBits> signs{};
  for (const GateWord& sign : kGateSigns) {
    const uint32_t bytes =
        SignBytes(ByteAt(sign.text, 0), ByteAt(sign.text, 1), ByteAt(sign.text, 2));
    size_t slot = SignSlot(bytes);
    while (signs[slot].bytes != 0) slot = (slot + 1) % signs.size();
    signs[slot] = {bytes, sign.fields.bits()};
  }
  return signs;
}
constexpr auto kSigns = MakeSigns();

// What the three-byte sign at `i` opens: ₩ ○ → ▶ and the like.
uint32_t SignBits(std::string_view line, size_t i) {
  if (i + 2 >= line.size()) return 0;
  const uint32_t bytes = SignBytes(ByteAt(line, i), ByteAt(line, i + 1), ByteAt(line, i + 2));
  for (size_t slot = SignSlot(bytes); kSigns[slot].bytes != 0; slot = (slot + 1) % kSigns.size()) {
    if (kSigns[slot].bytes == bytes) return kSigns[slot].fields;
  }
  return 0;
}

// Fields and what opens them in the lower half, signs in the upper one.
constexpr uint64_t SignBit(LineSign sign) { return uint64_t{LineSigns{sign}.bits()} << 32U; }

// What a sign of ASCII opens and is.
constexpr std::array<uint64_t, 128> MakeAsciiSigns() {
  std::array<uint64_t, 128> bits{};
  bits['@'] = FieldSet{Field::kContact}.bits();
  bits['$'] = FieldSet{Field::kSalary}.bits();
  bits['>'] = FieldSet{Field::kProcess}.bits();
  bits['~'] = bits['-'] = FieldSet{kRange}.bits();
  bits['('] = bits['['] = FieldSet{kBracket}.bits();
  for (size_t digit = '0'; digit <= '9'; ++digit) bits[digit] = SignBit(LineSign::kDigit);
  bits[':'] = SignBit(LineSign::kColon);
  bits['.'] = SignBit(LineSign::kStop);
  bits[','] = SignBit(LineSign::kComma);
  bits['|'] = SignBit(LineSign::kBar);
  bits['/'] = SignBit(LineSign::kSlash);
  bits['-'] |= SignBit(LineSign::kDash);
  bits[')'] = bits[']'] = SignBit(LineSign::kClose);
  return bits;
}
constexpr auto kAsciiSigns = MakeAsciiSigns();

// The slot of the syllable whose bytes are the lower three of `bytes`: one product moves the six,
// six and two bits of each byte that matter beside each other.
size_t SyllableSlotOf(uint64_t bytes) {
  constexpr uint64_t kMove = (uint64_t{1} << 34U) | (uint64_t{1} << 48U) | (uint64_t{1} << 62U);
  return (bytes & 0x3F3F03U) * kMove >> 50U;
}

// "12/31까지": the digits of the shortest date.
constexpr unsigned kDateDigits = 2;
// "2026.11.01 ~ 2026.12.31" alone is a deadline without any word: so many digits, so few bytes.
constexpr unsigned kRangeDigits = 10;
constexpr size_t kRangeBytes = 96;
// "~ 12/20(일)" is one, too.
constexpr size_t kEndBytes = 24;
constexpr size_t kPeopleBytes = 80;
// A title may have the place in brackets of its own: "[역삼/인턴] …", "디자이너 (동탄)".
constexpr size_t kBracketBytes = 160;

// What stands in a line or a part of it.
struct Seen {
  uint64_t bits = 0;
  unsigned digits = 0;

  void Add(const Seen& other) {
    bits |= other.bits;
    digits += other.digits;
  }
};

// The fields that a line of so many bytes could speak of.
FieldSet Conclude(const Seen& all, size_t size) {
  auto bits = static_cast<uint32_t>(all.bits);
  const FieldSet seen(bits);
  const auto add = [&bits](FieldSet fields) { bits |= fields.bits(); };
  if (all.digits > 0 && seen.Has(kYearUnit)) add({Field::kYears, Field::kExperience});
  const bool range_alone = all.digits >= kRangeDigits && size <= kRangeBytes;
  const bool end_alone = all.digits >= kDateDigits && size <= kEndBytes;
  if (seen.Has(kRange) && (range_alone || end_alone)) add({Field::kDeadline});
  // "( 2명 )", "O명"
  if (seen.Has(kPeopleUnit) && size <= kPeopleBytes) add({Field::kHeadcount});
  if (seen.Has(kBracket) && size <= kBracketBytes) add({Field::kLocation});
  // 까지 and 접수 end an application only with a date or with somebody who is hired.
  const bool dated = all.digits >= kDateDigits || seen.Has(kHiring) || seen.Has(kMonth);
  if (seen.Has(kUntil) && dated) add({Field::kDeadline});
  return FieldSet(bits & kFieldBits);
}

// One pass over a line, which is a piece of a text: eight bytes at a time are read beyond its end.
class Pass {
 public:
  Pass(std::string_view text, Span line) : text_(text), at_(line.begin), end_(line.end) {}

  Seen Run() {
    PassEights();
    while (at_ < end_) {
      const unsigned b = ByteAt(text_, at_);
      if (IsSyllableLead(b) && at_ + 2 < end_) {
        const uint8_t c = kTables.classes[SlotAt(text_, at_)];
        bits_ |= open_ & kTables.second[c];
        open_ = kTables.first[c];
        at_ += 3;
      } else if (IsBlank(b)) {
        ++at_;
      } else {
        PassOther(b);
      }
    }
    return {bits_, digits_};
  }

 private:
  static bool IsBlank(unsigned b) { return b == ' ' || b == '\t'; }

  // As long as there are eight bytes to read in the text, of which a syllable takes three.
  void PassEights() {
    const size_t stop = std::min(end_, text_.size() < 8 ? 0 : text_.size() - 7);
    uint32_t bits = 0;
    uint32_t open = kAlone;
    size_t i = at_;
    while (i < stop) {
      const uint64_t bytes = LoadEight(text_.data() + i);
      const auto b = static_cast<unsigned>(bytes & 0xFFU);
      if (IsSyllableLead(b)) {
        const uint8_t c = kTables.classes[SyllableSlotOf(bytes)];
        bits |= open & kTables.second[c];
        open = kTables.first[c];
        i += 3;
      } else if (IsBlank(b)) {
        ++i;
      } else {
        open = kAlone;
        at_ = i;
        PassOther(b);
        i = at_;
      }
    }
    bits_ |= bits;
    open_ = open;
    at_ = i;
  }

  // Neither a syllable nor a blank: what was half read comes to nothing.
  void PassOther(unsigned b) {
    open_ = kAlone;
    if (IsLetter(b)) {
      PassLatin();
    } else {
      PassSign(b);
    }
  }

  // Up to eight bytes from `at_`, zeros behind the end of the text.
  [[nodiscard]] uint64_t Bytes() const {
    const size_t left = text_.size() - at_;
    if (left >= 8) return LoadEight(text_.data() + at_);
    return Letters(text_.substr(at_));
  }

  // A word of ASCII letters.
  void PassLatin() {
    uint64_t bytes = Bytes();
    size_t size = std::min(LettersIn(bytes), end_ - at_);
    bytes |= 0x2020202020202020U;
    if (size < 8) bytes &= (uint64_t{1} << (8 * size)) - 1;
    bits_ |= kLatin.words[kLatin.slots[FindLatin(kLatin, bytes)]].bits;
    at_ += size;
    while (size == 8 && at_ < end_) {
      size = std::min(LettersIn(Bytes()), end_ - at_);
      at_ += size;
    }
  }

  // How many of the bytes, from the lowest on, are ASCII letters.
  static size_t LettersIn(uint64_t bytes) {
    constexpr uint64_t kEach = 0x0101010101010101U;
    // Each byte without its top bit, which then tells a carry.
    const uint64_t low = (bytes | kEach * 0x20U) & kEach * 0x7FU;
    const uint64_t from_a = low + kEach * (0x80U - 'a');
    const uint64_t beyond_z = low + kEach * (0x80U - 'z' - 1);
    const uint64_t letters = from_a & ~beyond_z & ~bytes & kEach * 0x80U;
    return static_cast<size_t>(std::countr_one(letters | kEach * 0x7FU)) / 8;
  }

  void PassSign(unsigned b) {
    if (b < 0x80) {
      digits_ += b - '0' < 10U ? 1 : 0;
      bits_ |= kAsciiSigns[b];
    } else if (b == 0xE2 || b == 0xE3 || b == 0xEF) {
      bits_ |= SignBits(text_.substr(0, end_), at_) | FieldSet{kRange}.bits() |
               SignBit(b == 0xEF ? LineSign::kColon : LineSign::kWide);
    } else if (b == 0xC2) {  // £
      bits_ |= FieldSet{Field::kSalary}.bits() | SignBit(LineSign::kDot);
    }
    ++at_;
  }

  std::string_view text_;
  size_t at_;
  size_t end_;
  uint64_t bits_ = 0;
  uint32_t open_ = kAlone;  // what the next syllable may complete
  unsigned digits_ = 0;
};

}  // namespace

LineHints HintsOf(std::string_view text, Span line) {
  const Seen seen = Pass(text, line).Run();
  return {Conclude(seen, line.size()), LineSigns(static_cast<uint32_t>(seen.bits >> 32U))};
}

FieldSet PossibleFields(std::string_view text, Span line, std::span<const Span> pieces,
                        std::vector<FieldSet>& of_pieces) {
  Seen all;
  uint32_t at = line.begin;
  for (const Span& piece : pieces) {
    all.Add(Pass(text, {at, piece.begin}).Run());
    const Seen own = Pass(text, piece).Run();
    of_pieces.push_back(Conclude(own, piece.size()));
    all.Add(own);
    at = piece.end;
  }
  all.Add(Pass(text, {at, line.end}).Run());
  return Conclude(all, line.size());
}

}  // namespace gonggo
