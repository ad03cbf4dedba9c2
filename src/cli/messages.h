// Messages: a catalogue text with its arguments filled in, in the user's language.
//
// A text has "{0}" … "{9}" for arguments and "{을/를}" (first form after a final consonant) for a
// Korean particle that depends on what was put before it (text/particle.h). The texts themselves
// are in message_texts.h. Pure; thread-safe.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo::cli {

[[nodiscard]] std::string FormatMessage(const Bilingual& message, Language language,
                                        std::initializer_list<std::string_view> arguments = {});

}  // namespace gonggo::cli
