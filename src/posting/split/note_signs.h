// NoteSigns: words by which a note of one's own is known, and words that only an opening has.
//
// For no_opening.h. Linear in the words. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// What heads a note of one's own or a part of it, squeezed: "면접복기", "할일".
[[nodiscard]] bool IsOwnHead(std::string_view squeezed);

// "- [ ] 이력서 수정", "☑ 증명사진": something to do, done or not.
[[nodiscard]] bool IsBoxToTick(std::string_view line);

// The parts of a letter of application, squeezed: "성장과정".
[[nodiscard]] bool IsEssayHead(std::string_view squeezed);

// "공고는 아직 안 떴음", "지금은 열린 자리 없음"
[[nodiscard]] bool SaysNoneOpen(std::string_view line);

// A link to where openings are told.
[[nodiscard]] bool LinksToBoard(std::string_view line);

// "벚꽃안경 안경사 구함 (면허 필수)", "형 우리팀 QA 뽑아요": calls for applicants, anywhere in it.
[[nodiscard]] bool Calls(std::string_view words);

}  // namespace gonggo
