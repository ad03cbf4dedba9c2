// FactSearch: the first place of a posting that states a field.
//
// Beside the field's label first, wherever it stands, then in places that the caller names. What is
// found leaves its evidence in the posting. Linear in the places. Not thread-safe: one a posting.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "posting/fact/fact_places.h"
#include "posting/field/found.h"
#include "posting/line/plain_escapes.h"

namespace gonggo {

class FactSearch {
 public:
  // All must outlive the search.
  FactSearch(const FactInput& input, const Places& places, Posting& posting)
      : input_(input), places_(places), posting_(posting) {}

  [[nodiscard]] std::string_view TextOf(const Place& place) const {
    return Cut(input_.text, place.at);
  }

  // Where `at`, of the place's text, stands. A clause that a mail has wrapped has several lines; a
  // line may state a hundred thousand things, and is not counted through for each.
  [[nodiscard]] struct Evidence EvidenceAt(const Place& place, Span at) const {
    uint32_t line = place.line + 1;
    if (place.at.end > input_.lines.lines[place.line].whole.end) {
      const std::string_view above = TextOf(place).substr(0, at.begin);
      line += static_cast<uint32_t>(std::ranges::count(above, '\n'));
    }
    return {line, place.at.begin + at.begin, place.at.begin + at.end};
  }

  void Evidence(const char* field, const Place& place, Span at) {
    posting_.evidence[field].push_back(EvidenceAt(place, at));
  }

  // Asks `read(text, labelled)` at the places where `labels` name the field, then where
  // `plain(place)`. It is given the text without escapes.
  template <typename Read, typename Plain>
  auto First(const char* field, Field gate, std::initializer_list<std::string_view> labels,
             Read read, Plain plain)
      -> std::optional<decltype(read(std::string_view(), Labelled::kYes)->value)> {
    for (const uint32_t index : places_.labelled) {
      const Place& place = places_.all[index];
      if (!std::any_of(labels.begin(), labels.end(),
                       [&place](std::string_view label) { return label == place.field; }) ||
          place.alternative.Has(gate))
        continue;
      if (auto found = ReadAt(place, Labelled::kYes, read)) {
        Evidence(field, place, found->at);
        return std::move(found->value);
      }
    }
    if (!places_.possible.Has(gate)) return std::nullopt;
    for (const Place& place : places_.all) {
      if (!place.possible.Has(gate) || place.alternative.Has(gate) || IsElsewhere(place) ||
          !plain(place))
        continue;
      if (auto found = ReadAt(place, Labelled::kNo, read)) {
        Evidence(field, place, found->at);
        return std::move(found->value);
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] const FactInput& input() const { return input_; }
  [[nodiscard]] const Places& places() const { return places_; }
  [[nodiscard]] Posting& posting() { return posting_; }

 private:
  template <typename Read>
  auto ReadAt(const Place& place, Labelled labelled, Read& read) const {
    return ReadPlain(TextOf(place), [&](std::string_view text) { return read(text, labelled); });
  }

  // An id may hold "d-9".
  static bool IsElsewhere(const Place& place) {
    return place.field == "key" || place.field == "link";
  }

  const FactInput& input_;
  const Places& places_;
  Posting& posting_;
};

}  // namespace gonggo
