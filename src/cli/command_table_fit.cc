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

constexpr OptionSpec kLimit{.name = "limit",
                            .short_name = 'n',
                            .kind = OptionKind::kValue,
                            .value_name = "N",
                            .help = {"앞에서 N개만", "only the first N"}};

constexpr std::array kFitOptions = {
    kProfile,
    OptionSpec{.name = "profiles",
               .kind = OptionKind::kValue,
               .value_name = "DIR",
               .hint = ValueHint::kDirectory,
               .help = {"폴더의 프로필과 이력서마다 (사람 × 공고)",
                        "every profile and résumé of a folder (people × postings)"}},
    OptionSpec{
        .name = "csv",
        .help = {"--profiles의 결과를 CSV로 씁니다", "write the answer to --profiles as CSV"}},
    kLimit};

constexpr std::array kLearnOptions = {kProfile, kLimit};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "profile",
        .positional = {"[import FILE|show|edit|list]", 0, 2, "", ValueHint::kFile},
        .options = kProfileOptions,
        .summary = {"내 경력을 이력서에서 가져오고, 보고, 고칩니다",
                    "your own experience: import a résumé, show it, edit it"},
        .description =
            {"이력서와 경력기술서(JSON Resume, Markdown, 텍스트, PDF, DOCX, HTML)를 읽어 "
             "$XDG_DATA_HOME/gonggo/profiles/NAME.yaml에 적습니다. 다시 가져오면 없던 줄만 더하고, "
             "직접 "
             "고친 것과 주석은 그대로 둡니다. show는 기술마다 근거가 된 줄과 기간을 보여 주고, "
             "edit는 "
             "$EDITOR로 엽니다. '현재'는 오늘(--as-of)까지로 셉니다.\n",
             "Reads a résumé (JSON Resume, Markdown, text, PDF, DOCX, HTML) into "
             "$XDG_DATA_HOME/gonggo/profiles/NAME.yaml. Importing again adds only what is missing; "
             "what you "
             "changed and your comments stay. show gives each skill with the lines that show it "
             "and "
             "its "
             "years; edit opens the file in $EDITOR. 'present' means today (--as-of).\n"},
        .examples = "gonggo profile import 이력서.pdf\ngonggo profile show\ngonggo profile edit "
                    "--profile 데이터\n",
        .run = RunProfile},
    CommandSpec{
        .name = "fit",
        .positional = {"[WORD|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kFitOptions,
        .summary = {"공고가 내 경력에 얼마나 맞는지 봅니다", "how postings fit your experience"},
        .description = {"ID 하나면 요건마다 충족, 일부 충족, 이력서에 없음, 판단 불가를 양쪽 "
                        "근거와 함께 보여 주고, "
                        "아니면 단어로 고른 공고를 적합도 순으로 늘어놓습니다. 점수는 0~100이고 "
                        "계산법은 docs/fit.md에 "
                        "있습니다. 요건을 절반도 확인하지 못하면 점수를 내지 않습니다.\n",
                        "With one ID: each requirement as met, partly met, not in the résumé or "
                        "impossible to tell, with "
                        "the evidence of both sides. Else the postings that the words select, the "
                        "best fit first. The "
                        "score is 0 to 100; docs/fit.md has the formula. There is none where less "
                        "than half of the "
                        "requirements could be checked.\n"},
        .examples = "gonggo fit 7k2m\ngonggo fit 백엔드 -n 20\ngonggo fit --profiles 이력서폴더 "
                    "--csv > 표.csv\n",
        .run = RunFit},
    CommandSpec{.name = "learn",
                .positional = {"[WORD|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
                .options = kLearnOptions,
                .summary = {"무엇을 배우면 공고가 열리는지 봅니다",
                            "what to learn next, and how many postings each step opens"},
                .description = {"없는 기술마다 그것만 더하면 지원할 수 있게 되는 공고와 한 걸음 "
                                "남는 공고를 세고, 차례를 "
                                "정해 줍니다. 경력 연차, 학력, 자격증, 외국어, 병역으로 막힌 "
                                "공고는 열리는 것으로 세지 않고 따로 "
                                "알립니다.\n",
                                "For each missing skill, how many postings it makes possible and "
                                "how many it brings within one "
                                "step, and a path. Postings blocked by years, degree, certificate, "
                                "language or military service "
                                "are never counted as opened, but reported.\n"},
                .examples = "gonggo learn\ngonggo learn 백엔드\n",
                .run = RunLearn}};

}  // namespace

std::span<const CommandSpec> FitCommands() { return kCommands; }

}  // namespace gonggo::cli
