// The settings that `config` keeps: their names, and what each may be.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace gonggo::cli {

struct Setting {
  std::string_view key;
  std::string_view choices;  // separated by spaces; empty: any value
};

inline constexpr std::array kSettings = {Setting{"db", ""},
                                         Setting{"lang", "ko en"},
                                         Setting{"color", "auto always never"},
                                         Setting{"llm.base_url", ""},
                                         Setting{"llm.model", ""},
                                         Setting{"llm.api_key_env", ""},
                                         Setting{"llm.timeout", ""},
                                         Setting{"net.allow_hosts", ""},
                                         Setting{"net.contact", ""},
                                         Setting{"net.proxy", ""},
                                         Setting{"net.timeout", ""},
                                         Setting{"vault.notes", ""}};

[[nodiscard]] inline const Setting* FindSetting(std::string_view key) {
  const auto* it = std::ranges::find(kSettings, key, &Setting::key);
  return it == kSettings.end() ? nullptr : &*it;
}

}  // namespace gonggo::cli
