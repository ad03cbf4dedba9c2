// ShortTitle: a posting's title as a table shows it beside the company.
//
// Many titles begin with the company's name, in brackets ("[하늘다리소프트] 백엔드 개발자") or
// before a dash ("하늘다리소프트 – 백엔드 개발자"), which would be shown twice. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>

#include "model/language.h"

namespace gonggo {

[[nodiscard]] std::string ShortTitle(const std::optional<std::string>& title,
                                     const std::optional<std::string>& company, Language language);

}  // namespace gonggo
