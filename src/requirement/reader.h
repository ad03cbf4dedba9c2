// RequirementReader: what one line demands, as conditions that must all be met.
//
// The same for the requirements of a posting and the lines of a résumé. Steps, each in its own
// file:
//   token.h      skills, years, degrees and words of equivalence in the line
//   cue.h        words that say how many of a list are enough
//   lists.h      which skills are alternatives
//   conditions.h alternatives of several kinds, necessity of each condition
//   trait.h      soft traits
// Nothing is invented: every alternative has the bytes that it was read from; a line in which
// nothing is known gives no condition. Linear in the line. Keeps scratch buffers: not thread-safe,
// one a thread.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "model/posting.h"
#include "requirement/line_terms.h"
#include "requirement/open_name.h"
#include "requirement/token.h"

namespace gonggo {

// Where a requirement stands: bytes of a document's text, and the line on which they begin.
struct RequirementPlace {
  std::string_view text;
  Span at;
  uint32_t line = 1;  // 1-based
};

// A place with its line ends, so that every value's line is found without counting them again.
class PlaceLines {
 public:
  explicit PlaceLines(const RequirementPlace& place);

  // The document's line and bytes of `at`, which is relative to the place.
  [[nodiscard]] Evidence At(Span at) const;
  [[nodiscard]] std::string_view words() const { return Cut(place_.text, place_.at); }

 private:
  const RequirementPlace& place_;
  std::vector<uint32_t> line_ends_;
};

class RequirementReader {
 public:
  explicit RequirementReader(const SkillTable& skills) : finder_(skills) {}

  // Fills necessity, conditions, any_of, years and (outside of duties) traits of `requirement`,
  // whose section and necessity are set: the latter is what holds where the words say nothing else.
  // Appends every skill named there to `mentions`.
  void Read(const RequirementPlace& place, Requirement& requirement,
            std::vector<SkillMention>& mentions);

  // Appends every skill named in `place`; its necessity is `mentioned` unless a word there says
  // otherwise. A line of a stack may be one name alone.
  void ReadMentions(const RequirementPlace& place, SectionKind section,
                    std::vector<SkillMention>& mentions);

  // Whether `words` name a skill.
  [[nodiscard]] bool NamesSkill(std::string_view words);

  [[nodiscard]] const SkillTable& skills() const { return finder_.table(); }

 private:
  void AddMention(const PlaceLines& place, const SkillMatch& match, SectionKind section,
                  Necessity necessity, std::vector<SkillMention>& mentions) const;
  static void AddOpenName(const PlaceLines& place, Span at, SectionKind section,
                          Necessity necessity, std::vector<SkillMention>& mentions);
  // Names that the words show to be skills (open_name.h) join `read_`; those that no entry holds
  // are returned.
  std::vector<OpenName> OpenNamesOf(std::string_view words, SectionKind section);

  SkillFinder finder_;
  LineTerms terms_;                // of the last place
  LineTokens read_;                // likewise
  std::vector<SkillMatch> known_;  // likewise
};

}  // namespace gonggo
