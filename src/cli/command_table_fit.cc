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
                        "import anew instead of adding (the former file is kept as .bak)"}},
    OptionSpec{.name = "force",
               .help = {"채용공고로 보이는 파일이라도 이력서로 가져옵니다",
                        "import a file even if it looks like a posting"}}};

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

constexpr std::array kPrepOptions = {
    kProfile,
    OptionSpec{.name = "for",
               .kind = OptionKind::kValue,
               .value_name = "WHAT",
               .choices = "interview resume",
               .help = {"무엇을 준비하나: interview(면접, 기본), resume(이력서)",
                        "what to prepare: interview (the default) or resume"}},
    OptionSpec{
        .name = "format",
        .short_name = 'f',
        .kind = OptionKind::kValue,
        .value_name = "FORMAT",
        .choices = "markdown html pdf",
        .help =
            {"markdown, html, pdf(Chromium이 있을 때). 기본은 파일 이름을 따르고, 아니면 markdown",
             "markdown, html, or pdf (where there is a Chromium); by default as the file is named, "
             "else markdown"}},
    OptionSpec{
        .name = "interview",
        .kind = OptionKind::kValue,
        .value_name = "YYYY-MM-DD",
        .help = {"면접일: 그날까지의 일정을 넣습니다 (기본: 지원 기록에 있는 다음 면접)",
                 "day of the interview, for a timetable (default: the next one that track has)"}},
    OptionSpec{.name = "output",
               .short_name = 'o',
               .kind = OptionKind::kValue,
               .value_name = "FILE",
               .hint = ValueHint::kFile,
               .help = {"파일에 씁니다. 다시 만들어도 직접 쓴 것은 그대로 둡니다",
                        "write to a file; making it again keeps what you wrote into it"}},
    OptionSpec{.name = "polish",
               .help = {"설정한 언어 모델로 문장을 다듬습니다 (사실을 더한 문장은 원래대로)",
                        "let the language model that you set rephrase sentences (those that add a "
                        "fact stay as they were)"}},
    OptionSpec{.name = "dry-run",
               .help = {"--polish가 보낼 것을 보여 주고 아무것도 보내지 않습니다",
                        "show what --polish would send, and send nothing"}},
    OptionSpec{.name = "force",
               .help = {"직접 고친 구역도 새로 만들고, 다른 파일이라도 덮어씁니다",
                        "make regions that you changed again too, and replace any file"}}};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "profile",
        .positional = {"[import FILE|show|edit|undo|list]", 0, 2, "import show edit undo list",
                       ValueHint::kNothing, ValueHint::kFile},
        .options = kProfileOptions,
        .summary = {"내 경력을 이력서에서 가져오고, 보고, 고칩니다",
                    "your own experience: import a résumé, show it, edit it"},
        .description =
            {"이력서와 경력기술서(JSON Resume, Markdown, 텍스트, PDF, DOCX, HTML)를 읽어 "
             "$XDG_DATA_HOME/gonggo/profiles/이름.yaml에 적습니다. 다시 가져오면 없던 줄만 더하고, "
             "직접 "
             "고친 것과 주석은 그대로 둡니다. show는 기술마다 근거가 된 줄과 기간을 보여 주고, "
             "edit는 $EDITOR로 열고, undo는 마지막으로 바꾼 것을 되돌립니다. '현재'는 "
             "오늘(--as-of)까지로 셉니다.\n",
             "Reads a résumé (JSON Resume, Markdown, text, PDF, DOCX, HTML) into "
             "$XDG_DATA_HOME/gonggo/profiles/NAME.yaml. Importing again adds only what is missing; "
             "what you "
             "changed and your comments stay. show gives each skill with the lines that show it "
             "and "
             "its "
             "years; edit opens the file in $EDITOR; undo takes the last change back. 'present' "
             "means today (--as-of).\n"},
        .examples = "gonggo profile import 이력서.pdf\ngonggo profile show\ngonggo profile edit "
                    "--profile 데이터\n",
        .run = RunProfile},
    CommandSpec{
        .name = "fit",
        .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kFitOptions,
        .summary = {"공고가 내 경력에 얼마나 맞는지 봅니다", "how postings fit your experience"},
        .description = {"ID 하나면 요건마다 충족, 일부 충족, 이력서에 없음, 판단 불가를 양쪽 "
                        "근거와 함께 보여 주고, "
                        "아니면 단어로 고른 공고를 적합도 순으로 늘어놓습니다. 점수는 0~100이고 "
                        "계산법은 docs/fit.md에 "
                        "있습니다. 요건마다 비중이 다르며(필수가 크고 성향은 작습니다), 비중으로 "
                        "절반도 확인하지 "
                        "못하면 점수를 내지 않습니다.\n",
                        "With one ID: each requirement as met, partly met, not in the résumé or "
                        "impossible to tell, with "
                        "the evidence of both sides. Else the postings that the words select, the "
                        "best fit first. The "
                        "score is 0 to 100; docs/fit.md has the formula. Requirements weigh "
                        "differently (required ones much, traits little); there is no score where "
                        "less than half of the weight could be checked.\n"},
        .examples = "gonggo fit 7k2m\ngonggo fit 백엔드 -n 20\ngonggo fit --profiles 이력서폴더 "
                    "--csv > 표.csv\n",
        .run = RunFit},
    CommandSpec{.name = "learn",
                .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
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
                .run = RunLearn},
    CommandSpec{
        .name = "prep",
        .positional = {"ID", 1, kAnyNumber, "", ValueHint::kPostingId},
        .options = kPrepOptions,
        .summary = {"공고 하나의 면접이나 이력서를 준비하는 문서를 만듭니다",
                    "a document to prepare for one posting's interview, or the résumé for it"},
        .description = {"공고 개요, 맞는 이유, 강조할 경력, 예상 질문과 답변에 담을 것, 역질문, "
                        "복습할 개념, 보완점, "
                        "전형 단계별 준비를 공고와 프로필의 줄을 들어 씁니다. 근거가 없는 말은 "
                        "쓰지 않습니다. -o로 쓴 "
                        "파일을 다시 만들면 구역(<!-- gonggo:begin … -->) 밖에 쓴 글과 직접 고친 "
                        "구역은 그대로 "
                        "남습니다. docs/prep.md에 자세히 있습니다.\n",
                        "Job overview, why it fits, experience to stress, predicted questions with "
                        "what to cover, "
                        "questions back, concepts to review, gaps and preparation by step, each "
                        "naming its lines of "
                        "the posting and of the profile; nothing is said without them. Making a "
                        "file of -o again "
                        "keeps what you wrote outside of its regions (<!-- gonggo:begin … -->) and "
                        "the regions that "
                        "you changed. See docs/prep.md.\n"},
        .examples = "gonggo prep 7k2m -o 면접.md\ngonggo prep 7k2m --interview 2026-12-03\n"
                    "gonggo prep 7k2m --for resume\n",
        .run = RunPrep}};

}  // namespace

std::span<const CommandSpec> FitCommands() { return kCommands; }

}  // namespace gonggo::cli
