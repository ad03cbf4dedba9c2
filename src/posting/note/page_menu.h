// PageMenu: what a site shows above its postings: entries of its menu, where one is in it, its
// title.
//
//   홈 / 채용정보 / 로그인      채용공고 · 이력서 · 알림 3      잡나래 > 채용정보 > 물류
//
// The entries are knowledge/page_entries.yaml's. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "posting/line/lines.h"

namespace gonggo {

inline constexpr size_t kLongestMenuEntryBytes = 36;

// "채용정보", "알림 3", "← 목록으로".
[[nodiscard]] bool IsMenuEntry(std::string_view words);

// "스크랩", "지원하기", "New": one of them that is about the posting beside which it stands.
[[nodiscard]] bool IsButton(std::string_view words);

// "지원하기 채팅하기", "온라인 입사지원 | 이메일 지원": buttons beside each other and nothing else.
[[nodiscard]] bool IsRowOfButtons(std::string_view words);

// "채용공고 · 이력서 · 헤드헌팅 제안 3", "지역별 직업별 HOT100 헤드헌팅 커뮤니티": how many entries
// stand beside each other; 0 where more than one in four says anything else.
[[nodiscard]] size_t EntriesInRow(std::string_view words);

// What sites show right below a posting's two names: a tag (fact_rows.h) or a button.
[[nodiscard]] bool StandsBelowNames(std::string_view text, const Line& line);

// "채용정보 > 상세", "잡나래 > 채용정보 > 물류": where in a site the page is.
[[nodiscard]] bool IsPathOfEntries(std::string_view words);

// "채용공고 상세 | 잡나래", "리멤버 채용공고": the title of a page that has none of its posting's.
[[nodiscard]] bool IsPageTitle(std::string_view words);

}  // namespace gonggo
