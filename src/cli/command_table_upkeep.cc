// Commands that look after the library and the program itself.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"

namespace gonggo::cli {
namespace {

constexpr std::array kReparseOptions = {OptionSpec{
    .name = "all",
    .help = {"규칙이 그대로인 공고도 다시 읽습니다", "also those read by the present rules"}}};
constexpr std::array kDedupeOptions = {
    OptionSpec{.name = "split",
               .kind = OptionKind::kRepeated,
               .value_name = "ID",
               .hint = ValueHint::kPostingId,
               .help = {"이 공고를 묶음에서 빼고 다시 묶지 않습니다 (여러 번 가능)",
                        "take this posting out of its group for good (repeatable)"}},
    OptionSpec{
        .name = "list",
        .help = {"새로 찾지 않고 지금 묶음만 보여 줍니다", "show the groups as they stand"}}};
constexpr std::array kBackupOptions = {OptionSpec{
    .name = "force", .help = {"파일이 이미 있으면 바꿔 씁니다", "replace the file if it exists"}}};
constexpr std::array kDoctorOptions = {
    OptionSpec{
        .name = "knowledge",
        .help = {"라이브러리 대신 기술 사전을 살펴봅니다 (수, 겹치는 표현, 쓰이지 않는 항목)",
                 "examine the knowledge of skills instead (counts, conflicts, entries never met)"}},
    OptionSpec{.name = "all",
               .help = {"--knowledge와 함께: 라이브러리에 없는 기술의 이름도 모두 씁니다",
                        "with --knowledge: name every skill that is not in the library, too"}}};
constexpr std::array kManOptions = {OptionSpec{
    .name = "directory",
    .kind = OptionKind::kValue,
    .value_name = "DIR",
    .hint = ValueHint::kDirectory,
    .help = {"모든 페이지를 이 폴더에 파일로 씁니다", "write every page into this directory"}}};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "refresh",
        .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .summary = {"링크를 다시 열어 바뀐 것을 확인합니다", "look again at the links of postings"},
        .description = {"공고의 링크를 하나씩 다시 열어 그대로인지, 바뀌었는지, 마감됐는지, 다시 "
                        "열렸는지 알려 줍니다. 바뀐 "
                        "공고는 새 판으로 저장하고, 마감된 공고는 읽은 그대로 남습니다. 한 "
                        "사이트에는 잠깐씩 쉬어 가며 묻고, "
                        "robots.txt를 따릅니다. 확인하지 못한 링크가 있으면 1로 끝납니다.\n",
                        "Opens the links of postings one by one and tells which are as before, "
                        "changed, closed "
                        "or open again. What changed is kept as a new revision; what is closed "
                        "stays as it was "
                        "read. Pauses between two requests to one site, and obeys robots.txt. Ends "
                        "with 1 where "
                        "a link could not be looked at.\n"},
        .examples = "gonggo refresh\ngonggo refresh 마감:상시\ngonggo refresh 7k2m --json\n",
        .run = RunRefresh},
    CommandSpec{.name = "reparse",
                .options = kReparseOptions,
                .summary = {"저장한 원문을 새 규칙으로 다시 읽습니다",
                            "derive everything again from the kept sources"},
                .description = {"ID, 태그, 메모, 고친 값은 그대로 남습니다.\n",
                                "IDs, tags, notes and corrections stay.\n"},
                .examples = "gonggo reparse\n",
                .run = RunReparse},
    CommandSpec{
        .name = "dedupe",
        .options = kDedupeOptions,
        .summary = {"거의 같은 공고를 묶습니다 (되돌릴 수 있음)",
                    "group near-duplicates (reversibly)"},
        .description = {"묶인 공고는 셀 때 하나로 칩니다. 공고는 하나도 지워지지 않습니다.\n",
                        "A group counts as one. No posting is deleted.\n"},
        .examples = "gonggo dedupe\ngonggo dedupe --split 7k2m\n",
        .run = RunDedupe},
    CommandSpec{
        .name = "backup",
        .positional = {"FILE", 1, 1, "", ValueHint::kFile},
        .options = kBackupOptions,
        .summary = {"라이브러리 전체를 파일 하나로 복사합니다",
                    "copy the whole library to one file"},
        .description =
            {"쓰는 도중에 다른 gonggo가 읽고 써도 됩니다. 되살리려면 --db로 그 파일을 쓰세요.\n",
             "Others may read and write meanwhile. Use the copy with --db.\n"},
        .examples = "gonggo backup ~/gonggo-2026-11-20.db\n",
        .run = RunBackup},
    CommandSpec{.name = "doctor",
                .options = kDoctorOptions,
                .summary = {"라이브러리에 문제가 없는지 점검합니다", "examine the library"},
                .description = {"문제가 있으면 종료 코드가 3입니다.\n",
                                "Ends with 3 if something is wrong.\n"},
                .examples = "gonggo doctor\ngonggo doctor --knowledge\n",
                .run = RunDoctor},
    CommandSpec{
        .name = "config",
        .positional = {"[list|get|set|unset|path] [KEY] [VALUE]", 0, 3, "list get set unset path",
                       ValueHint::kNothing, ValueHint::kSetting},
        .summary = {"설정을 보거나 바꿉니다", "show or change the settings"},
        .description =
            {"설정: db(라이브러리 파일), lang(ko, en), color(auto, always, never), "
             "vault.notes(볼트에 쓸 노트), net.allow_hosts, net.contact, net.proxy, "
             "net.timeout(링크를 "
             "열 때, docs/net.md), llm.base_url, llm.model, llm.api_key_env, llm.timeout(prep "
             "--polish, docs/prep.md). 명령줄 옵션이 설정보다 앞섭니다. 파일은 "
             "$XDG_CONFIG_HOME/gonggo/config.yaml입니다.\n",
             "Settings: db (library file), lang (ko, en), color (auto, always, never), vault.notes "
             "(notes that a vault has), net.allow_hosts, net.contact, net.proxy, net.timeout (for "
             "opening links, docs/net.md), llm.base_url, llm.model, llm.api_key_env, llm.timeout "
             "(prep --polish, docs/prep.md). Options come before settings. The file is "
             "$XDG_CONFIG_HOME/gonggo/config.yaml.\n"},
        .examples = "gonggo config\ngonggo config set db ~/문서/공고.db\ngonggo config unset db\n",
        .run = RunConfig},
    CommandSpec{.name = "completion",
                .positional = {"SHELL", 1, 1, kShells, ValueHint::kNothing},
                .summary = {"셸 자동 완성 스크립트를 씁니다 (bash, zsh, fish)",
                            "completion script for bash, zsh or fish"},
                .description = {"", ""},
                .examples = "source <(gonggo completion bash)\ngonggo completion fish | source\n",
                .run = RunCompletion},
    CommandSpec{.name = "man",
                .positional = {"[COMMAND]", 0, 1, "", ValueHint::kCommand},
                .options = kManOptions,
                .summary = {"man 페이지를 씁니다", "manual pages"},
                .description = {"", ""},
                .examples = "gonggo man list | man -l -\n",
                .run = RunMan},
    CommandSpec{.name = "help",
                .positional = {"[COMMAND]", 0, 1, "", ValueHint::kCommand},
                .summary = {"도움말을 보여 줍니다", "show help"},
                .description = {"", ""},
                .examples = "gonggo help add\n",
                .run = RunHelp},
};

}  // namespace

std::span<const CommandSpec> UpkeepCommands() { return kCommands; }

}  // namespace gonggo::cli
