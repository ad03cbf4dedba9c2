// Letter: openings that somebody tells of in sentences, one behind the other: a relative's mail, a
// recruiter's.
//
//   이모가 들었는데 하늘랩에서 백엔드 개발자를 뽑는다더라. 3년 이상이면 되고 12월 5일까지래.
//   그리고 도담소프트도 QA 엔지니어를 구한대. 판교라고 했어.
//
// Each begins with the sentence that says who looks for whom (told_name.h) and goes up to the next
// such one, or to what ends a letter. What has headings, lists or labels of names is read as they
// say. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

// The sentences of each opening, from its first byte to behind its last; empty where the text is no
// letter that tells of one.
[[nodiscard]] std::vector<Span> FindLetterOpenings(std::string_view text,
                                                   const std::vector<Heading>& headings,
                                                   const std::vector<Line>& lines);

}  // namespace gonggo
