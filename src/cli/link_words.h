// What was found behind a posting's link, in words and in JSON. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"
#include "store/link_state.h"

namespace gonggo::cli {

// "gone", "page", "list"; empty for an open one.
[[nodiscard]] std::string_view Id(ClosedReason reason);

// "페이지가 없습니다"; empty for an open one.
[[nodiscard]] std::string_view WhyClosed(ClosedReason reason, Language language);

// "2026-11-26에 확인: 열려 있음", "…: 마감 (페이지가 없습니다, 2026-11-20부터)"
[[nodiscard]] std::string LinkStateWords(const LinkState& state, Language language);

// {"checked":…,"condition":"open"|"closed","reason":…,"since":…}
void AppendLinkStateJson(const LinkState& state, std::string& out);

}  // namespace gonggo::cli
