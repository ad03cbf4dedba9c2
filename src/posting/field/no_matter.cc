#include "posting/field/no_matter.h"

#include <algorithm>

#include "requirement/scan.h"

namespace gonggo {
namespace {

// Not "상관없이": "경력에 상관없이 수습 기간이 있습니다" says something of everybody who comes.
constexpr WordTable kClosing = {"무관", "불문", "제한없", "제한이 없", "제한을 두지"};
constexpr WordTable kThings = {"나이", "연령", "성별", "학력", "전공",      "경력", "국적",
                               "학벌", "학과", "출신", "학교", "결혼 여부", "종교", "외모",
                               "지역", "학점", "성적", "스펙", "출신학교",  "신입"};
// Between the list and the word that closes it.
constexpr WordTable kParticles = {"은", "는", "이",   "가",   "을",   "를",   "에",
                                  "과", "와", "사항", "여부", "모두", "전부", "등",
                                  ":",  "：", ",",    ".",    "의"};
constexpr WordTable kJoints = {"/", ",", "·", "ㆍ", "및", "와", "과", "또는", "・", "∙", "|"};

// Where the particles in front of `end` begin.
size_t BeforeParticles(std::string_view text, size_t end) {
  constexpr int kMost = 4;
  size_t at = SkipSpacesBack(text, end);
  for (int i = 0; i < kMost; ++i) {
    // "나이" and "전공과" end in what may be a particle.
    if (MatchAnyBefore(text, at, kThings) != kNoMatch) break;
    const size_t begin = MatchAnyBefore(text, at, kParticles);
    if (begin == kNoMatch) break;
    at = SkipSpacesBack(text, begin);
  }
  return at;
}

}  // namespace

std::optional<Span> FindNoMatter(std::string_view text, std::string_view thing) {
  size_t from = 0;
  while (const auto closing = FindAnyWord(text, kClosing, from)) {
    size_t at = BeforeParticles(text, closing->begin);
    bool named = false;
    size_t first = at;
    for (size_t begin = MatchAnyBefore(text, at, kThings); begin != kNoMatch && begin >= from;
         begin = MatchAnyBefore(text, at, kThings)) {
      named = named || text.substr(begin, at - begin).contains(thing);
      first = begin;
      at = SkipSpacesBack(text, begin);
      const size_t joint = MatchAnyBefore(text, at, kJoints);
      if (joint != kNoMatch) at = SkipSpacesBack(text, joint);
    }
    if (named) return Span{static_cast<uint32_t>(first), static_cast<uint32_t>(closing->end)};
    from = closing->end;
  }
  return std::nullopt;
}

}  // namespace gonggo
