// Calls for applicants: how people say that they look for somebody.
//
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// "서버 개발자를 모십니다.", "주말 알바 구해요"
[[nodiscard]] bool IsCallForApplicants(std::string_view text);

// "채용 공고", "★ 급구 ★": says that somebody is looked for, and nothing else.
[[nodiscard]] bool IsBareCall(std::string_view text);

// How many bytes of "[채용] " stand before a name; 0 for none.
[[nodiscard]] size_t CallTagBefore(std::string_view words);

}  // namespace gonggo
