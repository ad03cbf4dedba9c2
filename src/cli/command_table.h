// The groups of the command table; command_spec.h gives them as one.
#pragma once

#include <span>

#include "cli/command_spec.h"

namespace gonggo::cli {

// Formats that --format takes as a hint of what the input is (FormatName).
inline constexpr std::string_view kInputFormats =
    "text markdown html mhtml json json_lines csv tsv python_dict docx hwpx hwp pdf eml zip";
// … and as what export writes.
inline constexpr std::string_view kExportFormats =
    "json jsonl csv markdown pydict schema-org obsidian";
// Shells that completion is written for.
inline constexpr std::string_view kShells = "bash zsh fish";

[[nodiscard]] std::span<const CommandSpec> ReadingCommands();  // command_table_reading.cc
[[nodiscard]] std::span<const CommandSpec> MarketCommands();   // command_table_market.cc
[[nodiscard]] std::span<const CommandSpec> EditingCommands();  // command_table_editing.cc
[[nodiscard]] std::span<const CommandSpec> TrackCommands();    // command_table_track.cc
[[nodiscard]] std::span<const CommandSpec> UpkeepCommands();   // command_table_upkeep.cc
[[nodiscard]] std::span<const CommandSpec> FitCommands();      // command_table_fit.cc

}  // namespace gonggo::cli
