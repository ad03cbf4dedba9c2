// What a part of a heading says by itself, where names or a tag stand beside it. Linear in the
// line. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "posting/line/heading_words.h"
#include "posting/line/lines.h"

namespace gonggo {

// "*1 . 하늘소프트 · 서버 개발자 · 자격 조건*", as `gonggo digest` writes it: what the words behind
// the last dot say, if they are the heading of what is asked for; sets `names` to what stands
// before it.
[[nodiscard]] std::optional<HeadingWords> BehindDots(std::string_view text, const Line& line,
                                                     Span& names);

// "*1 . 자격 조건* — 하늘소프트, 서버 개발자": what the words before the dash say, if they say it
// alone; sets `names` to the rest.
[[nodiscard]] std::optional<HeadingWords> BeforeDash(std::string_view text, const Line& line,
                                                     Span& names);

// "[Refresh] 오래 함께하면 좋아요": what the brackets say, where they name another section of the
// posting's own than the words behind them.
[[nodiscard]] std::optional<HeadingWords> InBrackets(std::string_view content,
                                                     const HeadingWords& words);

}  // namespace gonggo
