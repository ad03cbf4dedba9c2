// Tally: how many postings ask for one thing, each posting counted once at its strongest necessity.
#pragma once

#include <cstdint>

#include "model/posting.h"

namespace gonggo {

struct Tally {
  uint32_t required = 0;
  uint32_t preferred = 0;
  uint32_t mentioned = 0;
  // Of these, postings that take one of several instead (택1), with that necessity.
  uint32_t required_choice = 0;
  uint32_t preferred_choice = 0;

  [[nodiscard]] uint32_t asked() const { return required + preferred; }
  [[nodiscard]] uint32_t total() const { return required + preferred + mentioned; }

  void Add(Necessity necessity, bool choice) {
    switch (necessity) {
      case Necessity::kRequired:
        ++required;
        required_choice += choice ? 1 : 0;
        return;
      case Necessity::kPreferred:
        ++preferred;
        preferred_choice += choice ? 1 : 0;
        return;
      case Necessity::kMentioned:
        ++mentioned;
        return;
    }
  }

  // What was counted of other postings.
  void Add(const Tally& other) {
    required += other.required;
    preferred += other.preferred;
    mentioned += other.mentioned;
    required_choice += other.required_choice;
    preferred_choice += other.preferred_choice;
  }

  friend bool operator==(const Tally&, const Tally&) = default;
};

}  // namespace gonggo
