// Rederiver: a stored posting, derived again from its raw source by today's rules.
//
// What Library::Reparse calls. The document of the last source stays in memory, since the library
// asks in the order of its sources: a note of a thousand postings is read once. Not thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "knowledge/skill_table.h"
#include "model/document.h"
#include "output/text_lines.h"
#include "search/tokens.h"
#include "store/library.h"

namespace gonggo {

class Rederiver {
 public:
  // `skills` must outlive it.
  explicit Rederiver(const SkillTable& skills = BuiltInSkills())
      : skills_(skills), tokenizer_(skills) {}

  // nullopt if the source no longer holds a posting that could be this one.
  [[nodiscard]] std::optional<Derived> Derive(const ReparseInput& input);

  // What there is to search by of a posting that can't be derived again.
  [[nodiscard]] Derived Keep(const ReparseInput& input);

 private:
  struct Candidate {
    Posting posting;
    size_t document = 0;
  };
  void Load(const ReparseInput& input);
  [[nodiscard]] const Candidate* Choose(const Posting& stored) const;

  const SkillTable& skills_;
  Tokenizer tokenizer_;
  RawSource raw_;
  Date as_of_;
  std::string name_;
  bool loaded_ = false;
  std::vector<Document> documents_;
  std::vector<TextLines> lines_;  // of each document
  std::vector<Candidate> candidates_;
};

// Indexes the texts of postings that came without (a library that was moved), and changes nothing
// else.
[[nodiscard]] Result<void> IndexLibrary(Library& library,
                                        const SkillTable& skills = BuiltInSkills());

// Reads every revision again that older rules derived (or every one).
[[nodiscard]] Result<ReparseReport> ReparseLibrary(Library& library, Library::ReparseScope scope,
                                                   const SkillTable& skills = BuiltInSkills());

}  // namespace gonggo
