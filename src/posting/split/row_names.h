// RowNames: which words of a row name the company, and which the post.
//
//   샛여울중 국어 기간제        큰길택배 대리점 배송기사        햇살유통 (물류관리)
//
// Linear in the words. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

namespace gonggo {

struct NamesInRow {
  std::string_view company;
  std::string_view title;
  std::string_view place = {};  // "곤지암" of "곤지암 새벽상사 상하차"
  bool sure = false;  // a known job, a company's ending or a mark between them tells them apart
  size_t taken = 0;   // how many of the texts are names
};

// `texts`: what a row says that is no fact, in order.
[[nodiscard]] NamesInRow NamesOfTexts(const std::vector<std::string_view>& texts);

// "샛여울중", "해달유통센터", "산바라기요양원": ends as those do who look for people.
[[nodiscard]] bool EndsLikeEmployer(std::string_view word);

// Whether the words name a post: a known job, or an ending such as 직, 기사, 보조, 피킹.
[[nodiscard]] bool NamesPost(std::string_view words);

}  // namespace gonggo
