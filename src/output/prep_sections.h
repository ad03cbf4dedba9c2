// The sections of the interview document, one function each; empty where there is nothing to say.
// Pure; thread-safe.
#pragma once

#include <vector>

#include "output/prep_page.h"
#include "output/prep_words.h"

namespace gonggo {

using PrepBlocks = std::vector<PrepBlock>;

inline PrepBlock PrepHeading(int level, std::string text) {
  return {PrepBlock::Kind::kHeading, level, std::move(text), {}};
}
inline PrepBlock PrepItem(int level, std::string text) {
  return {PrepBlock::Kind::kItem, level, std::move(text), {}};
}
inline PrepBlock PrepText(std::string text) {
  return {PrepBlock::Kind::kText, 0, std::move(text), {}};
}
// An item of which `prose` may be rephrased, between what may not.
inline PrepBlock PrepProse(int level, std::string_view before, std::string_view prose,
                           std::string_view after = "") {
  PrepBlock block = PrepItem(level, std::string(before).append(prose).append(after));
  block.prose = {static_cast<uint32_t>(before.size()),
                 static_cast<uint32_t>(before.size() + prose.size())};
  return block;
}

// prep_sections_posting.cc: what the posting says.
[[nodiscard]] PrepBlocks OverviewSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks CompanySection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks StepsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks AdviceSection(const PrepView& view, const PrepWords& words);

// prep_sections_profile.cc: what the profile shows of it.
[[nodiscard]] PrepBlocks ClaimsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks HighlightsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks GapsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks ProofSection(const PrepView& view, const PrepWords& words);

// prep_sections_questions.cc: what is asked.
[[nodiscard]] PrepBlocks QuestionsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks ChecklistSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks UncoveredSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks ReverseSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks ConceptsSection(const PrepView& view, const PrepWords& words);
[[nodiscard]] PrepBlocks TimetableSection(const PrepView& view, const PrepWords& words);

}  // namespace gonggo
