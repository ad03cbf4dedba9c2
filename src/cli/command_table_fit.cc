// Commands about the user's own experience.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"

namespace gonggo::cli {
namespace {

constexpr OptionSpec kProfile{
    .name = "profile",
    .kind = OptionKind::kValue,
    .value_name = "NAME",
    .help = {"이 이름의 프로필을 씁니다", "use the profile of this name"}};

constexpr std::array kProfileOptions = {
    kProfile,
    OptionSpec{.name = "name",
               .kind = OptionKind::kValue,
               .value_name = "NAME",
               .help = {"import할 때 프로필에 붙일 이름 (기본: default)",
                        "the name of the profile that import makes (default: default)"}},
    OptionSpec{.name = "replace",
               .help = {"import할 때 더하지 않고 새로 씁니다 (전 것은 .bak으로 남김)",
                        "import anew instead of adding (the former file is kept as .bak)"}}};

constexpr std::array kCommands = {CommandSpec{
    .name = "profile",
    .positional = {"[import FILE|show|edit|list]", 0, 2, "", ValueHint::kFile},
    .options = kProfileOptions,
    .summary = {"내 경력을 이력서에서 가져오고, 보고, 고칩니다",
                "your own experience: import a résumé, show it, edit it"},
    .description =
        {"이력서와 경력기술서(JSON Resume, Markdown, 텍스트, PDF, DOCX, HTML)를 읽어 "
         "$XDG_DATA_HOME/gonggo/profiles/NAME.yaml에 적습니다. 다시 가져오면 없던 줄만 더하고, "
         "직접 "
         "고친 것과 주석은 그대로 둡니다. show는 기술마다 근거가 된 줄과 기간을 보여 주고, edit는 "
         "$EDITOR로 엽니다. '현재'는 오늘(--as-of)까지로 셉니다.\n",
         "Reads a résumé (JSON Resume, Markdown, text, PDF, DOCX, HTML) into "
         "$XDG_DATA_HOME/gonggo/profiles/NAME.yaml. Importing again adds only what is missing; "
         "what you "
         "changed and your comments stay. show gives each skill with the lines that show it and "
         "its "
         "years; edit opens the file in $EDITOR. 'present' means today (--as-of).\n"},
    .examples = "gonggo profile import 이력서.pdf\ngonggo profile show\ngonggo profile edit "
                "--profile 데이터\n",
    .run = RunProfile}};

}  // namespace

std::span<const CommandSpec> FitCommands() { return kCommands; }

}  // namespace gonggo::cli
