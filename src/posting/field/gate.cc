#include "posting/field/gate.h"

#include <algorithm>
#include <array>

#include "posting/field/gate_words.h"

namespace gonggo {
namespace {

// Hangul syllables are the code points with the lead bytes EA..ED; a slot for each pair of the
// bytes after.
constexpr size_t kSyllableSlots = 4U * 4096U;
constexpr unsigned kFirstLead = 0xEA;
constexpr size_t kMaxClasses = 256;
// Latin words are told apart by their first eight letters.
constexpr size_t kLatinLetters = 8;
constexpr unsigned kLatinBits = 12;

constexpr size_t SyllableSlot(unsigned b0, unsigned b1, unsigned b2) {
  return ((b0 - kFirstLead) << 12U) | ((b1 & 0x3FU) << 6U) | (b2 & 0x3FU);
}

constexpr unsigned ByteAt(std::string_view s, size_t i) { return static_cast<unsigned char>(s[i]); }

constexpr size_t SlotAt(std::string_view word, size_t i) {
  return SyllableSlot(ByteAt(word, i), ByteAt(word, i + 1), ByteAt(word, i + 2));
}

// Fibonacci hashing: the upper bits of the product with 2^64 / golden ratio.
constexpr size_t LatinSlot(uint64_t letters) {
  return (letters * 0x9E3779B97F4A7C15ULL) >> (64U - kLatinBits);
}

constexpr uint64_t Letters(std::string_view word) {
  uint64_t letters = 0;
  for (size_t i = 0; i < kLatinLetters && i < word.size(); ++i)
    letters = (letters << 8U) | ByteAt(word, i);
  return letters;
}

// Syllables → classes, so that the tables that are touched for every character stay small.
struct Tables {
  std::array<uint8_t, kSyllableSlots> classes{};
  std::array<uint32_t, kMaxClasses> first{};   // fields with a trigger that begins with this class
  std::array<uint32_t, kMaxClasses> second{};  // … that has it in the second place
  std::array<uint32_t, size_t{1} << kLatinBits> latin{};
  size_t class_count = 1;  // class 0 is every other syllable
};

constexpr uint8_t ClassOf(Tables& tables, size_t slot) {
  if (tables.classes[slot] == 0) tables.classes[slot] = static_cast<uint8_t>(tables.class_count++);
  return tables.classes[slot];
}

constexpr Tables MakeTables() {
  Tables tables;
  for (const GateWord& word : kGateWords) {
    const uint32_t bits = word.fields.bits();
    if (ByteAt(word.text, 0) < 0x80) {  // a word of Latin letters
      tables.latin[LatinSlot(Letters(word.text))] |= bits;
      continue;
    }
    tables.first[ClassOf(tables, SlotAt(word.text, 0))] |= bits;
    tables.second[ClassOf(tables, SlotAt(word.text, 3))] |= bits;
  }
  return tables;
}

constexpr Tables kTables = MakeTables();
static_assert(kTables.class_count <= kMaxClasses);

constexpr bool IsLetter(unsigned b) { return (b | 0x20U) - 'a' < 26U; }

// £, and "ⓒ"-like two-byte signs.
constexpr FieldSet kCurrency{Field::kSalary};

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

struct Pass {
  uint32_t bits = 0;
  unsigned digits = 0;
  bool year = false;
  bool range = false;
  bool bracket = false;
  bool people = false;
};

// "12/31까지": the digits of the shortest date.
constexpr unsigned kDateDigits = 2;
// "2026.11.01 ~ 2026.12.31" alone is a deadline without any word: so many digits, so few bytes.
constexpr unsigned kRangeDigits = 10;
constexpr size_t kRangeBytes = 96;
constexpr size_t kPeopleBytes = 80;
// A title may have the place in brackets of its own: "[역삼/인턴] …", "디자이너 (동탄)".
constexpr size_t kBracketBytes = 160;

// The word of ASCII letters at `i`; returns its end.
size_t PassLatin(std::string_view line, size_t i, Pass& pass) {
  uint64_t letters = 0;
  const size_t stop = std::min(line.size(), i + kLatinLetters);
  for (; i < stop && IsLetter(ByteAt(line, i)); ++i)
    letters = (letters << 8U) | (ByteAt(line, i) | 0x20U);
  pass.bits |= kTables.latin[LatinSlot(letters)];
  while (i < line.size() && IsLetter(ByteAt(line, i))) ++i;
  return i;
}

}  // namespace

FieldSet PossibleFields(std::string_view line) {
  static constexpr size_t kYear = SlotAt("년", 0);
  static constexpr size_t kPeople = SlotAt("명", 0);
  Pass pass;
  uint32_t open = 0;  // fields whose trigger may be half read
  size_t i = 0;
  while (i < line.size()) {
    const unsigned b = ByteAt(line, i);
    if (b >= kFirstLead && b <= 0xED && i + 2 < line.size()) {
      const size_t slot = SyllableSlot(b, ByteAt(line, i + 1), ByteAt(line, i + 2));
      const uint8_t c = kTables.classes[slot];
      if (c == 0) {
        open = 0;
      } else {
        pass.bits |= open & kTables.second[c];
        open = kTables.first[c];
      }
      pass.year = pass.year || slot == kYear;
      pass.people = pass.people || slot == kPeople;
      i += 3;
    } else if (b == ' ' || b == '\t') {
      ++i;
    } else if (b < 0x80) {
      open = 0;
      if (IsLetter(b)) {
        i = PassLatin(line, i, pass);
        continue;
      }
      pass.digits += b - '0' < 10U ? 1 : 0;
      pass.range = pass.range || b == '~' || b == '-';
      pass.bracket = pass.bracket || b == '(' || b == '[';
      if (b == '@') pass.bits |= FieldSet{Field::kContact}.bits();
      if (b == '$') pass.bits |= kCurrency.bits();
      if (b == '>') pass.bits |= FieldSet{Field::kProcess}.bits();
      ++i;
    } else {
      open = 0;
      if (b == 0xE2 || b == 0xE3 || b == 0xEF) {
        pass.bits |= SignBits(line, i);
        pass.range = true;
      }
      if (b == 0xC2) pass.bits |= kCurrency.bits();
      ++i;
    }
  }
  if (pass.digits > 0 && pass.year) pass.bits |= FieldSet{Field::kYears, Field::kExperience}.bits();
  if (pass.range && pass.digits >= kRangeDigits && line.size() <= kRangeBytes) {
    pass.bits |= FieldSet{Field::kDeadline}.bits();
  }
  // "( 2명 )", "O명"
  if (pass.people && line.size() <= kPeopleBytes) pass.bits |= FieldSet{Field::kHeadcount}.bits();
  if (pass.bracket && line.size() <= kBracketBytes) pass.bits |= FieldSet{Field::kLocation}.bits();
  // 까지 and 접수 end an application only with a date or with somebody who is hired.
  const FieldSet bits(pass.bits);
  const bool dated = pass.digits >= kDateDigits || bits.Has(kHiring) || bits.Has(kMonth);
  if ((bits.Has(kUntil) && dated)) pass.bits |= FieldSet{Field::kDeadline}.bits();
  return FieldSet(pass.bits & kFieldBits);
}

}  // namespace gonggo
