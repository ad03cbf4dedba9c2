#include "cli/command_table.h"

#include <array>
#include <vector>

namespace gonggo::cli {
namespace {

constexpr std::array kGlobalOptions = {
    OptionSpec{.name = "db",
               .kind = OptionKind::kValue,
               .value_name = "FILE",
               .hint = ValueHint::kFile,
               .help = {"라이브러리 파일 (기본: $XDG_DATA_HOME/gonggo/library.db)",
                        "the library file (default: $XDG_DATA_HOME/gonggo/library.db)"}},
    OptionSpec{.name = "json",
               .help = {"결과를 JSON으로 씁니다 (형식은 문서에 있고 바뀌지 않습니다)",
                        "answer in JSON (documented and stable)"}},
    OptionSpec{.name = "lang",
               .kind = OptionKind::kValue,
               .value_name = "LANG",
               .choices = "ko en",
               .help = {"메시지의 언어: ko, en (기본: 로캘, 없으면 한국어)",
                        "language of messages: ko, en (default: the locale, else Korean)"}},
    OptionSpec{.name = "color",
               .kind = OptionKind::kValue,
               .value_name = "WHEN",
               .choices = "auto always never",
               .help = {"색을 쓸 때: auto, always, never (NO_COLOR도 따릅니다)",
                        "when to use colours: auto, always, never (NO_COLOR is respected)"}},
    OptionSpec{.name = "quiet",
               .short_name = 'q',
               .help = {"문제만 알리고 나머지 안내는 생략합니다", "report problems only"}},
    OptionSpec{.name = "as-of",
               .kind = OptionKind::kValue,
               .value_name = "YYYY-MM-DD",
               .help = {"오늘 대신 쓸 날짜 (연도 없는 마감일과 D-7의 기준)",
                        "the day to use as today (for deadlines without a year, and D-7)"}},
    OptionSpec{
        .name = "help", .short_name = 'h', .help = {"도움말을 보여 줍니다", "show this help"}},
    OptionSpec{.name = "version", .help = {"버전을 보여 줍니다", "show the version"}},
};

std::vector<CommandSpec> Joined() {
  std::vector<CommandSpec> commands;
  for (const auto group : {ReadingCommands(), MarketCommands(), FitCommands(), EditingCommands(),
                           TrackCommands(), UpkeepCommands()}) {
    commands.insert(commands.end(), group.begin(), group.end());
  }
  return commands;
}

}  // namespace

std::span<const CommandSpec> AllCommands() {
  static const std::vector<CommandSpec> commands = Joined();
  return commands;
}

std::span<const OptionSpec> GlobalOptions() { return kGlobalOptions; }

const CommandSpec* FindCommand(std::string_view name) {
  for (const CommandSpec& command : AllCommands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

}  // namespace gonggo::cli
