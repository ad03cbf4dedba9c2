// MeantCommand: which command is meant by a word that is none, because other programs and people
// call it so (apply, 지원, search, rm, 이력서), or because of a typing error.
//
// Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo::cli {

// "gonggo track", "gonggo refresh나 gonggo vault"; empty where nothing is near.
[[nodiscard]] std::string MeantCommand(std::string_view word, Language language);

// "'shwo'는 없는 명령입니다.", and which command is meant where one is near.
[[nodiscard]] std::string UnknownCommandWords(std::string_view word, Language language);

// The words of the table and their commands, by spaces: for its test.
struct CommandSynonyms {
  std::string_view commands;
  std::string_view words;
};
[[nodiscard]] std::span<const CommandSynonyms> AllCommandSynonyms();

}  // namespace gonggo::cli
