// Commands that count: what many postings ask for.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"
#include "cli/evidence_option.h"

namespace gonggo::cli {
namespace {

constexpr OptionSpec kTop{
    .name = "top",
    .short_name = 'n',
    .kind = OptionKind::kValue,
    .value_name = "N",
    .help = {"분류마다 앞에서 N개 (기본 10)", "the first N of each section (default 10)"}};
constexpr OptionSpec kCsv{.name = "csv",
                          .help = {"표 대신 CSV로 씁니다", "CSV instead of a table"}};
constexpr OptionSpec kSvg{.name = "svg",
                          .kind = OptionKind::kValue,
                          .value_name = "FILE",
                          .hint = ValueHint::kFile,
                          .help = {"차트를 SVG 파일로 씁니다", "write a chart as an SVG file"}};
constexpr OptionSpec kForce{
    .name = "force", .help = {"파일이 이미 있으면 바꿔 씁니다", "replace the file if it exists"}};

constexpr std::array kCommonOptions = {kTop, kEvidence, kCsv, kSvg, kForce};
constexpr std::array kTogetherOptions = {kTop, kEvidence, kCsv};
constexpr std::array kTrendOptions = {
    OptionSpec{.name = "of",
               .kind = OptionKind::kRepeated,
               .value_name = "SKILL",
               .help = {"볼 기술 (여러 번 가능, 기본은 가장 많이 찾는 것)",
                        "a skill to look at (repeatable; default: those asked for most)"}},
    kEvidence, kCsv, kSvg, kForce};
constexpr std::array kCompanyOptions = {kTop, kEvidence};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "common",
        .positional = {"[QUERY]…", 0, kAnyNumber, "", ValueHint::kQuery},
        .options = kCommonOptions,
        .summary = {"공고들이 공통으로 찾는 것을 세어 봅니다",
                    "what postings have in common, as counts and bars"},
        .description =
            {"기술, 기술 분류, 성향, 학력, 자격증, 외국어, 경력마다 몇 건이 필수·우대·언급으로 "
             "찾는지 셉니다. 공고 하나는 가장 "
             "강한 쪽으로 한 번만 세고, 거의 같은 공고는 묶어서 한 번, 읽지 못한 공고는 빼고 "
             "셉니다. 여럿 가운데 하나면 되는 것은 "
             "택1로 따로 밝힙니다. 구간은 95% 신뢰구간(Wilson)입니다.\n",
             "For each skill, family, trait, degree, certificate, language and for experience: how "
             "many "
             "postings require, prefer or mention it. A posting counts once, at its strongest; "
             "near-duplicates count once, unreadable ones not at all. One of several is told as a "
             "choice. "
             "Intervals are 95 % (Wilson).\n"},
        .examples = "gonggo common\ngonggo common 백엔드 지역:서울 --svg 백엔드.svg\n",
        .run = RunCommon},
    CommandSpec{
        .name = "together",
        .positional = {"SKILL [QUERY]…", 1, kAnyNumber, "", ValueHint::kNothing},
        .options = kTogetherOptions,
        .summary = {"어떤 기술과 함께 찾는 것을 봅니다", "what is asked along with a skill"},
        .description =
            {"'평소 대비'는 그 기술을 찾는 공고에서 얼마나 더 자주 나오는지입니다. 1배면 차이가 "
             "없고 "
             "2배면 두 배 자주 나옵니다.\n",
             "The lift says how much more often it is asked for where the skill is: 1 is no "
             "connection, 2 is twice as often.\n"},
        .examples = "gonggo together 쿠버네티스\ngonggo together redis 백엔드\n",
        .run = RunTogether},
    CommandSpec{
        .name = "trend",
        .positional = {"[QUERY]…", 0, kAnyNumber, "", ValueHint::kQuery},
        .options = kTrendOptions,
        .summary = {"월별로 무엇을 찾는지 봅니다", "demand by month"},
        .description = {"게시일이 없는 공고는 넣은 날로 세고, 공고가 적은 달은 따로 표시합니다.\n",
                        "Postings without a date are counted by their import; months with few "
                        "postings are marked.\n"},
        .examples = "gonggo trend 백엔드 --of java --of kotlin\n",
        .run = RunTrend},
    CommandSpec{
        .name = "company",
        .positional = {"NAME…", 1, kAnyNumber, "", ValueHint::kNothing},
        .options = kCompanyOptions,
        .summary = {"한 회사의 공고와 그 회사가 특히 많이 찾는 것을 봅니다",
                    "one company's openings, and what it asks for that others do not"},
        .description = {"이름의 일부만 적어도 됩니다.\n", "A part of the name is enough.\n"},
        .examples = "gonggo company 가온소프트\n",
        .run = RunCompany},
    CommandSpec{
        .name = "compare",
        .positional = {"ID ID…", 2, kAnyNumber, "", ValueHint::kPostingId},
        .options = {},
        .summary = {"공고를 나란히 놓고 비교합니다", "postings side by side"},
        .description =
            {"급여, 경력, 근무지, 마감 같은 조건을 나란히 놓고, 모두 찾는 것과 한 곳만 찾는 것을 "
             "줄 번호와 함께 보여 줍니다. 프로필이 있으면 얼마나 맞는지, 무엇이 없는지도 "
             "비교합니다.\n",
             "Pay, experience, place, deadline and the like side by side; then what all of "
             "them ask for and what only one does, with line numbers. With a profile, "
             "how each fits and what is missing.\n"},
        .examples = "gonggo compare 7k2m 9x4q\n",
        .run = RunCompare}};

}  // namespace

std::span<const CommandSpec> MarketCommands() { return kCommands; }

}  // namespace gonggo::cli
