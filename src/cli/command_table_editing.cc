// Commands for the user's own hand on postings.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"

namespace gonggo::cli {
namespace {

constexpr std::array kTagOptions = {
    OptionSpec{.name = "remove", .help = {"태그를 뗍니다", "take the tags off"}}};
constexpr std::array kUndoOptions = {
    OptionSpec{.name = "force",
               .help = {"그 뒤에 프로필이 바뀌었어도 되돌립니다",
                        "take it back even if a profile was changed after it"}}};
constexpr std::array kNoteOptions = {
    OptionSpec{.name = "company",
               .help = {"공고가 아니라 그 회사에 메모를 남깁니다",
                        "note on the company instead of the posting"}},
    OptionSpec{.name = "replace",
               .help = {"덧붙이지 않고 있던 메모를 이 내용으로 바꿉니다",
                        "put TEXT in the place of the note instead of adding it"}},
    OptionSpec{.name = "clear", .help = {"메모를 지웁니다", "delete the note"}},
    OptionSpec{.name = "checklist",
               .help = {"메모의 점검 항목('- [ ] …')을 번호와 함께 보여 줍니다",
                        "list the boxes of the note ('- [ ] …') with their numbers"}},
    OptionSpec{.name = "check",
               .kind = OptionKind::kRepeated,
               .value_name = "N",
               .help = {"N번 항목에 확인 표시를 합니다 (여러 번 쓸 수 있음)",
                        "tick box N (may be repeated)"}},
    OptionSpec{.name = "uncheck",
               .kind = OptionKind::kRepeated,
               .value_name = "N",
               .help = {"N번 항목의 확인 표시를 지웁니다", "take the tick of box N away"}}};
constexpr std::array kCorrectOptions = {
    OptionSpec{.name = "clear",
               .help = {"고친 값을 취소하고 읽은 값으로 되돌립니다", "take the correction back"}}};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "remove",
        .positional = {"ID…", 1, kAnyNumber, "", ValueHint::kPostingId},
        .summary = {"공고를 지웁니다 (되살릴 수 있음)", "remove postings (they can be restored)"},
        .description =
            {"지운 공고는 목록과 내보내기에서 빠지고, 다시 넣어도 지운 채로 남습니다.\n",
             "Removed postings leave lists and exports, and stay removed when added again.\n"},
        .examples = "gonggo remove 7k2m\n",
        .run = RunRemove},
    CommandSpec{.name = "restore",
                .positional = {"ID…", 1, kAnyNumber, "", ValueHint::kPostingId},
                .summary = {"지운 공고를 되살립니다", "bring removed postings back"},
                .description = {"지운 공고는 gonggo list --removed로 볼 수 있습니다.\n",
                                "gonggo list --removed shows what can be restored.\n"},
                .examples = "gonggo restore 7k2m\n",
                .run = RunRestore},
    CommandSpec{
        .name = "undo",
        .options = kUndoOptions,
        .summary = {"마지막으로 한 일을 되돌립니다", "take back the last thing done"},
        .description =
            {"add, remove, restore, correct, tag, note, track, dedupe를 한 단계씩 되돌립니다.\n",
             "Takes back add, remove, restore, correct, tag, note, track and dedupe, step by "
             "step.\n"},
        .examples = "gonggo undo\n",
        .run = RunUndo},
    CommandSpec{
        .name = "correct",
        .positional = {"ID FIELD [VALUE]", 2, 3, "", ValueHint::kPostingId, ValueHint::kField},
        .options = kCorrectOptions,
        .summary = {"잘못 읽은 값을 직접 고칩니다", "set a value that was read wrongly"},
        .description =
            {"고칠 수 있는 항목: 회사, 제목, 직무, 링크, 경력, 학력, 고용형태, 마감, 근무지, 지역, "
             "근무방식, 급여, 게시일, 모집인원, 수습. 값을 틀리게 적으면 쓸 수 있는 값을 알려 "
             "드립니다. 고친 값은 사용자가 고친 것으로 표시되고 reparse 뒤에도 남습니다. 요건, "
             "기술, "
             "전형 절차, 지원 자격은 원문에서 읽은 대로 둡니다.\n",
             "Fields: company, title, role, link, experience, education, employment, deadline, "
             "location, region, work, salary, posted, headcount, probation_months, or what show "
             "calls them. A value that does not fit is answered with those that do. A correction "
             "is "
             "marked as yours and survives reparse. Requirements, skills, steps and eligibility "
             "stay as they were read.\n"},
        .examples = "gonggo correct 7k2m company 가나소프트\ngonggo correct 7k2m deadline "
                    "12/31\ngonggo correct "
                    "7k2m 급여 "
                    "4,000만~5,500만원\n",
        .run = RunCorrect},
    CommandSpec{
        .name = "tag",
        .positional = {"ID TAG…", 2, kAnyNumber, "", ValueHint::kPostingId},
        .options = kTagOptions,
        .summary = {"공고에 태그를 붙이거나 뗍니다", "put tags on a posting, or take them off"},
        .description = {"", ""},
        .examples = "gonggo tag 7k2m 관심 서울\ngonggo tag 7k2m 관심 --remove\n",
        .run = RunTag},
    CommandSpec{
        .name = "note",
        .positional = {"ID [TEXT]", 1, 2, "", ValueHint::kPostingId},
        .options = kNoteOptions,
        .summary = {"공고나 회사에 메모를 남깁니다", "attach a note to a posting or its company"},
        .description =
            {"내용을 적으면 있던 메모 아래에 새 문단으로 덧붙이고, 내용 없이 쓰면 지금 메모를 보여 "
             "줍니다. 메모에 '- [ ] 할 일'이라고 쓴 줄은 점검 항목이 되어 --check로 표시할 수 "
             "있습니다.\n",
             "TEXT becomes a new paragraph below what the note has already; without TEXT it shows "
             "the note. Lines of it such as '- [ ] something' are boxes that --check ticks.\n"},
        .examples =
            "gonggo note 7k2m \"11월 3일 통화함\"\ngonggo note 7k2m --company \"야근 적다고 함\"\n"
            "gonggo note 7k2m --check 3\n",
        .run = RunNote},
};

}  // namespace

std::span<const CommandSpec> EditingCommands() { return kCommands; }

}  // namespace gonggo::cli
