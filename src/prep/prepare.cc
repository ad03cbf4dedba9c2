#include "prep/prepare.h"

#include <algorithm>
#include <utility>

#include "prep/choose.h"
#include "prep/gaps.h"
#include "prep/highlights.h"
#include "prep/keys.h"
#include "prep/reverse.h"
#include "prep/steps.h"
#include "text/lines.h"

namespace gonggo {
namespace {

// The posting's own lines of a document that may hold others.
std::string_view OwnText(const Posting& posting, std::string_view text) {
  if (posting.sections.empty() || text.empty()) return text;
  const LineIndex lines(text);
  const uint32_t first = posting.sections.front().line_begin;
  const uint32_t last = std::min(posting.sections.back().line_end, lines.line_count());
  if (first < 1 || first > last) return text;
  return text.substr(lines.LineSpan(first).begin,
                     lines.LineSpan(last).end - lines.LineSpan(first).begin);
}

}  // namespace

PrepDocument Prepare(const Posting& posting, std::string_view text, const Profile& profile,
                     const PostingFit& fit, const SkillTable& skills, const QuestionTable& table) {
  PrepDocument document;
  PostingKeys keys = KeysOf(posting, fit, skills);
  // Without a profile nothing is known to be missing.
  for (auto& [id, key] : keys) key.gap = key.gap && !profile.lines.empty();
  document.questions = ChooseQuestions(posting, keys, table, skills);
  for (PrepQuestion& question : document.questions)
    question.story = StoryOf(question.keys, profile);
  UnaskedLines unasked = AttachLines(posting, keys, document.questions);
  document.without_question = std::move(unasked.required);
  document.wishes_without_question = std::move(unasked.preferred);
  document.concepts = ChooseConcepts(posting, keys, table, skills);
  document.reverse = ChooseReverse(posting, OwnText(posting, text), keys, table, skills);
  document.steps = FindSteps(posting, text);
  if (profile.lines.empty()) return document;
  document.claims = ChooseClaims(fit);
  document.highlights = ChooseHighlights(profile, fit);
  document.gaps = FindGaps(profile, fit, document.concepts, skills);
  return document;
}

}  // namespace gonggo
