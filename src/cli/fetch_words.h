// FetchWords: why a link was not read, and what the user can do about it. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/language.h"
#include "net/http.h"

namespace gonggo::cli {

// Names the link as it may be shown, and where it led if that was elsewhere.
[[nodiscard]] std::string FetchWords(const std::string& link, const FetchFailure& failure,
                                     Language language);

// "not_public", "robots" …: stable, for --json.
[[nodiscard]] std::string_view Id(FetchProblem problem);

}  // namespace gonggo::cli
