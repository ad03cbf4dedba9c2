// HintsOf: in one quick pass, which fields a line could speak of, and which signs stand in it.
//
// Most lines hold no field at all, and asking every reader would cost more than reading the page.
// The gate looks at pairs of syllables, first letters of Latin words, digits and signs, and says no
// only where a reader would find nothing unlabelled. The readers don't ask it: whoever has one read
// an unlabelled text asks once a line, for all fields, and leaves out what is impossible. The signs
// are for those who look for something in every line that nearly none holds. About ten instructions
// a byte; no allocation; total; thread-safe.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

enum class Field : uint8_t {
  kYears,
  kExperience,
  kDeadline,
  kPosted,
  kSalary,
  kLocation,
  kEmployment,
  kEducation,
  kWorkPlace,
  kHeadcount,
  kProbation,
  kEligibility,
  kProcess,
  kLink,
  kContact,
  kPapers,  // what one hands in: no field, but asked of every line of the core, too
  kPlaceInProse,
};

class FieldSet {
 public:
  constexpr FieldSet() = default;
  constexpr explicit FieldSet(uint32_t bits) : bits_(bits) {}
  constexpr FieldSet(std::initializer_list<Field> fields) {
    for (const Field f : fields) bits_ |= 1U << static_cast<unsigned>(f);
  }
  [[nodiscard]] constexpr bool Has(Field field) const {
    return (bits_ >> static_cast<unsigned>(field) & 1U) != 0;
  }
  [[nodiscard]] constexpr bool HasAny(FieldSet others) const { return (bits_ & others.bits_) != 0; }
  constexpr void Add(FieldSet others) { bits_ |= others.bits_; }
  [[nodiscard]] constexpr bool Any() const { return bits_ != 0; }
  [[nodiscard]] constexpr uint32_t bits() const { return bits_; }

 private:
  uint32_t bits_ = 0;
};

enum class LineSign : uint8_t {
  kDigit,
  kColon,  // narrow, maybe wide
  kStop,   // .
  kComma,
  kBar,    // |
  kSlash,  // /
  kDash,   // -
  kClose,  // ) ]
  kDot,    // · and others that begin with the byte C2
  kWide,   // bullets and others that begin with the bytes E2 and E3
};

class LineSigns {
 public:
  constexpr LineSigns() = default;
  constexpr explicit LineSigns(uint32_t bits) : bits_(bits) {}
  constexpr LineSigns(std::initializer_list<LineSign> signs) {
    for (const LineSign s : signs) bits_ |= 1U << static_cast<unsigned>(s);
  }
  [[nodiscard]] constexpr bool HasAny(LineSigns others) const {
    return (bits_ & others.bits_) != 0;
  }
  [[nodiscard]] constexpr bool Has(LineSign sign) const { return HasAny({sign}); }
  [[nodiscard]] constexpr uint32_t bits() const { return bits_; }

 private:
  uint32_t bits_ = 0;
};

struct LineHints {
  FieldSet fields;
  LineSigns signs;
};

// `line` is a piece of `text` and begins and ends between characters.
[[nodiscard]] LineHints HintsOf(std::string_view text, Span line);

[[nodiscard]] inline FieldSet PossibleFields(std::string_view text, Span line) {
  return HintsOf(text, line).fields;
}

// The same of `line` and, into `of_pieces`, of each of its `pieces`, in one pass over all. They
// stand in it in order, and a sign or a letter parts each from what stands around it.
[[nodiscard]] FieldSet PossibleFields(std::string_view text, Span line,
                                      std::span<const Span> pieces,
                                      std::vector<FieldSet>& of_pieces);

}  // namespace gonggo
