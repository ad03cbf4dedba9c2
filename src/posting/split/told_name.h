// ToldName: who looks for whom, as one person tells another in a sentence.
//
//   하늘랩에서 백엔드 개발자를 뽑는대           한빛물류도 물류관리 구해요
//   너울페이의 서버 개발자로, 경력 5년 이상      하늘랩 백엔드 개발자는 12월 5일 마감이고 …
//   그리고 달빛소프트도 뽑는대 프론트엔드 신입
//   Mossgate is looking for a Support Engineer in Leeds (told_english.h)
//
// A particle is taken off a name only where the sentence goes on as such sentences do, and where it
// may stand behind the name's last syllable: 한강광고 and 물결페이 end in one, too. For what is
// told in chats and letters; postings speak of themselves. Linear in the sentence. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/split/opening_name.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Parts of the sentence. `company` is empty where "they" look for somebody.
struct ToldName {
  std::string_view company;
  std::string_view title;
};

// Of the first sentence of `words`.
[[nodiscard]] std::optional<ToldName> ReadToldName(std::string_view words);

// What the first lines of `range` tell; its company is empty where "they" look for somebody.
[[nodiscard]] std::optional<OpeningName> ReadToldOpening(std::string_view text,
                                                         const std::vector<Line>& lines,
                                                         LineRange range);

// Whether the first line of `range` is a sentence in English, whose commas part no names.
[[nodiscard]] bool IsToldInProse(std::string_view text, const std::vector<Line>& lines,
                                 LineRange range);

// The facts that the sentences of `range` state beside names, without what the teller puts behind
// them ("월 280만원이고 이천이란다"), in order.
[[nodiscard]] std::vector<StatedCell> FactsOfTelling(std::string_view text,
                                                     const std::vector<Line>& lines,
                                                     LineRange range);

// Those of the first line of `range`, which tells the names as a row does: "은하상사 총무 정규직
// 을지로 12/8까지".
[[nodiscard]] std::vector<StatedCell> ReadFactsBesideNames(std::string_view text,
                                                           const std::vector<Line>& lines,
                                                           LineRange range);

}  // namespace gonggo
