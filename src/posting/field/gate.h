// PossibleFields: in one quick pass, which fields a line could speak of.
//
// Most lines hold no field at all, and asking every reader would cost more than reading the page.
// The gate looks at pairs of syllables, first letters of Latin words, digits and signs, and never
// says no where a reader would find something unlabelled: every reader asks the gate itself before
// it works on an unlabelled text, so a caller that asks once a line and skips what is impossible
// gets the same answers. About a nanosecond a byte; no allocation; total; thread-safe.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

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
  [[nodiscard]] constexpr bool Any() const { return bits_ != 0; }
  [[nodiscard]] constexpr uint32_t bits() const { return bits_; }

 private:
  uint32_t bits_ = 0;
};

[[nodiscard]] FieldSet PossibleFields(std::string_view line);

}  // namespace gonggo
