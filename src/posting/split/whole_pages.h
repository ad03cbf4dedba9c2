// WholePages: the pages of postings that somebody pasted below each other.
//
//   하늘보리∙서울 성동구∙경력 3-7년      (or "서버 개발자" alone and "하늘보리" alone,
//   서버 개발자                           or a link above both, or "[하늘보리] 서버 개발자")
//   포지션 상세 … 주요업무 … 자격요건 … 우대사항 … 혜택 및 복지 …
//
//   들보리∙서울 마포구∙신입
//   데이터 분석가
//   포지션 상세 … 주요업무 … 자격요건 …
//
// What is done and asked for comes again, and between the last section of the core and that stands
// a head of the same make as the first page's. A page that says its duties twice, or those of two
// of its positions, has no second such head. Linear in the text for each of the first few lines
// that may be a head. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

struct WholePages {
  std::vector<LineRange> pages;  // in order; empty unless there are two at least
  bool long_ones = false;        // they are as long as sites' pages are, and notes are not
  bool sure = false;             // each is framed as a site frames its pages
};

[[nodiscard]] WholePages FindWholePages(std::string_view text, const LabelledLines& input);

// Whether one line heads the page and names both: "[하늘보리] 서버 개발자", "★ 들보리 / 서버
// 개발자".
[[nodiscard]] bool NamesBothInOneLine(std::string_view text, const LabelledLines& input,
                                      LineRange page);

}  // namespace gonggo
