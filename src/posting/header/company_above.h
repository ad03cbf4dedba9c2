// CompanyAbove: a note's heading that names a company above several positions, each under a deeper
// heading.
//
// Asked posting by posting, in the order of the document. Linear. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/posting.h"
#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Sets `value` to what `named` says, with its evidence under `field`; nothing where there is none.
void SetNamed(std::string_view text, const std::optional<NamedLine>& named, const char* field,
              std::optional<std::string>& value, Posting& posting);

class CompanyAbove {
 public:
  // Both must outlive it.
  CompanyAbove(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  // Names the company of a posting that has none, and keeps that of one that has.
  void Give(LineRange range, Posting& posting);

 private:
  // Of the Markdown heading that names the field; 0 where none does.
  [[nodiscard]] uint8_t LevelOf(const Posting& posting, const char* field) const;

  // Whether another heading of the company's level stands there.
  [[nodiscard]] bool EndsWithin(LineRange range) const;

  std::string_view text_;
  const LabelledLines& input_;
  std::optional<Evidence> above_;
  uint8_t level_ = 0;
};

}  // namespace gonggo
