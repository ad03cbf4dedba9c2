// PossibleFields: in one quick pass, which fields a line could speak of.
//
// Most lines hold no field at all, and asking every reader would cost more than reading the page.
// The gate looks at pairs of syllables, first letters of Latin words, digits and signs, and says no
// only where a reader would find nothing unlabelled. The readers don't ask it: whoever has one read
// an unlabelled text asks once a line, for all fields, and leaves out what is impossible. About ten
// instructions a byte; no allocation; total; thread-safe.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

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
  constexpr void Add(FieldSet others) { bits_ |= others.bits_; }
  [[nodiscard]] constexpr bool Any() const { return bits_ != 0; }
  [[nodiscard]] constexpr uint32_t bits() const { return bits_; }

 private:
  uint32_t bits_ = 0;
};

// `line` is a piece of `text` and begins and ends between characters.
[[nodiscard]] FieldSet PossibleFields(std::string_view text, Span line);

}  // namespace gonggo
