// Tokens: what one requirement line names, before it is known how these belong together.
//
// Skills and families of skills, years, degrees, and words such as "그에 준하는". In the order of
// the line, none overlapping another. Fields of study (통계, 수학 전공) are no skills and left out.
// Pure but for the finder's scratch buffers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "model/posting.h"
#include "requirement/cue.h"
#include "requirement/line_terms.h"
#include "requirement/years.h"

namespace gonggo {

enum class TokenKind : uint8_t {
  kSkill,
  kName,  // a name that no entry holds (open_name.h): a member of lists, no condition
  kYears,
  kDegree,
  kEquivalent
};

struct Token {
  TokenKind kind = TokenKind::kSkill;
  Span at;             // bytes of the line
  int32_t skill = -1;  // kSkill: as SkillMatch; one of both is set
  int32_t family = -1;
  FoundYears years;                         // kYears
  Education degree = Education::kBachelor;  // kDegree; kAny where no level is named

  friend bool operator==(const Token&, const Token&) = default;
};

// A line's tokens, and the cues that say how they belong together.
struct LineTokens {
  std::vector<Token> tokens;
  std::vector<Cue> cues;  // empty where there is no token
};

// Sets `read` to those of `line`, in which `terms` has looked.
void ReadTokens(std::string_view line, const LineTerms& terms, YearsContext years,
                SkillFinder& finder, LineTokens& read);

}  // namespace gonggo
