// PrepDocument: what to prepare for one posting, as references into what it was made from.
//
// It holds no sentence: each thing names its line of the posting, its evidence in the profile and
// its entry of the knowledge, so that nothing can be said that rests on none of them. output/ makes
// the words. Lines are 1-based lines of the posting's document. Plain values; thread-compatible.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/questions.h"
#include "model/posting.h"
#include "model/profile.h"

namespace gonggo {

// Where the posting names what something is about.
struct PrepReason {
  std::string key;      // id of a skill, "family:ID", "trait:ID", "role:ID"
  std::string surface;  // as it stands there; empty where no single word says it
  uint32_t line = 0;
  Necessity necessity = Necessity::kMentioned;
  int32_t requirement = -1;  // index into Posting::requirements

  friend bool operator==(const PrepReason&, const PrepReason&) = default;
};

// Indexes into Profile::lines that show one thing, with what stands around it.
struct PrepStory {
  int32_t entry = -1;            // of Profile::entries
  std::vector<uint32_t> action;  // lines that name the skill, inside of that entry
  std::vector<uint32_t> result;  // lines of it that say by how much

  [[nodiscard]] bool empty() const { return action.empty(); }
};

struct PrepClaim {
  size_t item = 0;              // index into PostingFit::items
  std::vector<uint32_t> lines;  // of the profile, each once
};

struct PrepHighlight {
  int32_t entry = -1;
  int weight = 0;  // of all that its lines show
  struct Line {
    uint32_t line = 0;
    std::vector<size_t> items;  // what it shows: indexes into PostingFit::items
    bool achievement = false;
  };
  std::vector<Line> lines;  // the most telling first
};

struct PrepQuestion {
  size_t question = 0;  // index into QuestionTable::questions
  PrepReason reason;
  std::vector<std::string> keys;  // all keys of the question that the posting names
  // Lines that it asks about as well and that no question's reason names: indexes into
  // Posting::requirements.
  std::vector<size_t> also;
  PrepStory story;
  bool gap = false;  // the profile does not show what it is about
};

struct PrepConcept {
  size_t concept_number = 0;  // index into QuestionTable::concepts
  PrepReason reason;
  bool gap = false;
};

struct PrepReverse {
  size_t reverse = 0;   // index into QuestionTable::reverse
  PrepReason reason;    // line 0 where it is asked for what the posting leaves out
  std::string missing;  // "salary" …
};

// What the posting asks for and the profile does not show, or only in part.
struct PrepGap {
  size_t item = 0;                 // index into PostingFit::items
  std::vector<uint32_t> evidence;  // the partial evidence
  // What the profile has beside it: a skill of the same family, or one close to it.
  std::string adjacent;  // id; empty where there is none
  std::vector<uint32_t> adjacent_lines;
  std::vector<size_t> concepts;  // of PrepDocument::concepts about it
};

enum class PrepStepKind : uint8_t {
  kDocuments,
  kCodingTest,
  kAssignment,
  kJobInterview,
  kCultureInterview,
  kReferenceCheck,
  kOffer,
  kOther,
};

struct PrepStep {
  PrepStepKind kind = PrepStepKind::kOther;
  std::string name;  // as the posting has it
  uint32_t line = 0;
};

struct PrepDocument {
  std::vector<PrepClaim> claims;
  std::vector<PrepHighlight> highlights;
  std::vector<PrepQuestion> questions;   // by requirement, the heaviest first
  std::vector<size_t> without_question;  // required lines: indexes into Posting::requirements
  std::vector<size_t> wishes_without_question;  // preferred ones
  std::vector<PrepReverse> reverse;
  std::vector<PrepConcept> concepts;
  std::vector<PrepGap> gaps;
  std::vector<PrepStep> steps;
};

}  // namespace gonggo
