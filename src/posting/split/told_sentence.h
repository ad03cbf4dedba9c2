// ToldSentence: what one sentence of a posting says of who looks for whom (told_posting.h).
//
// All names are parts of the sentence. Linear in it. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gonggo {

// A name that may be the company's, with what speaks for it: from kSureWeight on it is one.
struct WeighedName {
  std::string_view name;
  int weight = 0;
};
inline constexpr int kSureWeight = 3;

struct ToldSentence {
  std::string_view title;  // "" where it looks for nobody
  std::vector<WeighedName> companies;
};

// Where the sentence stands.
struct SentencePlace {
  size_t paragraph = 0;
  bool first = false;  // of its paragraph
};

// "이제 백엔드 개발자 한 분을 더 모시려고 합니다", "조개껍질상점은 … 나르는 팀이에요"
[[nodiscard]] ToldSentence ReadKoreanSentence(std::string_view sentence, SentencePlace place);

// "Sous Chef wanted at The Salty Fern", "we're hiring a Founding Engineer", "Tallymoor makes …"
[[nodiscard]] ToldSentence ReadEnglishSentence(std::string_view sentence, SentencePlace place);

}  // namespace gonggo
