// Commands for applications: stages, what is due, the calendar.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"

namespace gonggo::cli {
namespace {

constexpr std::array kTrackOptions = {
    OptionSpec{
        .name = "at",
        .kind = OptionKind::kValue,
        .value_name = "WHEN",
        .help = {"그 일이 있었거나 있을 때: 2026-11-25, \"내일 14:00\" (기본: 오늘)",
                 "when it happened or will: 2026-11-25, \"tomorrow 14:00\" (default: today)"}},
    OptionSpec{.name = "note",
               .kind = OptionKind::kValue,
               .value_name = "TEXT",
               .help = {"그 단계의 메모", "a note on the stage"}},
    OptionSpec{.name = "next",
               .kind = OptionKind::kValue,
               .value_name = "TEXT",
               .help = {"다음 할 일", "what to do next"}},
    OptionSpec{.name = "next-on",
               .kind = OptionKind::kValue,
               .value_name = "DAY",
               .help = {"다음 할 일의 날짜", "the day of --next"}},
    OptionSpec{.name = "next-done",
               .help = {"다음 할 일을 마쳤습니다", "what was to be done is done"}},
    OptionSpec{.name = "person",
               .kind = OptionKind::kRepeated,
               .value_name = "NAME",
               .help = {"그 단계에서 만난 사람 (여러 번 가능)", "who was met there (repeatable)"}},
    OptionSpec{.name = "file",
               .kind = OptionKind::kRepeated,
               .value_name = "FILE",
               .hint = ValueHint::kFile,
               .help = {"그 단계에 다는 파일. 경로만 적어 둡니다 (여러 번 가능)",
                        "a file that belongs to it; its path is kept (repeatable)"}},
    OptionSpec{.name = "salary",
               .kind = OptionKind::kValue,
               .value_name = "WON",
               .help = {"제안받은 연봉: 62000000, 6,200만원", "the salary offered, per year"}},
    OptionSpec{.name = "signing",
               .kind = OptionKind::kValue,
               .value_name = "WON",
               .help = {"사이닝 보너스", "the signing bonus"}},
    OptionSpec{.name = "reply-by",
               .kind = OptionKind::kValue,
               .value_name = "DAY",
               .help = {"제안에 답할 기한", "until when to answer the offer"}},
    OptionSpec{.name = "start-on",
               .kind = OptionKind::kValue,
               .value_name = "DAY",
               .help = {"입사일", "the first day of work"}},
    OptionSpec{.name = "offer-note",
               .kind = OptionKind::kValue,
               .value_name = "TEXT",
               .help = {"그 밖의 조건: 스톡옵션, 복지", "what else is offered: stock, benefits"}},
    OptionSpec{
        .name = "take-back",
        .help = {"잘못 적은 단계를 취소합니다", "take a stage away that was recorded wrongly"}}};

constexpr std::array kBoardOptions = {
    OptionSpec{.name = "all", .help = {"끝난 지원도 보여 줍니다", "also those that are over"}},
    OptionSpec{.name = "stats",
               .help = {"단계마다 도달한 수, 통과율, 걸린 날",
                        "for each stage: how many reached it, passed it, and how long it took"}},
    OptionSpec{.name = "by-source",
               .help = {"--stats를 공고 사이트마다 나눕니다", "--stats for each site"}},
    OptionSpec{.name = "by-fit",
               .help = {"--stats를 지금 프로필과의 적합도 구간마다 나눕니다",
                        "--stats for bands of the fit with your profile as it is now"}}};

constexpr OptionSpec kTracked{
    .name = "tracked", .help = {"단계를 기록한 공고만", "only postings with a recorded stage"}};

constexpr std::array kDueOptions = {
    OptionSpec{.name = "days",
               .kind = OptionKind::kValue,
               .value_name = "N",
               .help = {"앞으로 N일 (기본 7)", "the coming N days (default 7)"}},
    OptionSpec{.name = "silence",
               .kind = OptionKind::kValue,
               .value_name = "N",
               .help = {"N일째 소식이 없으면 알립니다 (기본 14)",
                        "report applications without a reply for N days (default 14)"}},
    kTracked,
    OptionSpec{.name = "check",
               .help = {"할 일이 있으면 종료 코드 5로 끝냅니다",
                        "end with 5 if there is anything to do"}}};

constexpr std::array kCalendarOptions = {
    kTracked,
    OptionSpec{.name = "all", .help = {"지난 마감도 씁니다", "also deadlines that have passed"}},
    OptionSpec{.name = "output",
               .short_name = 'o',
               .kind = OptionKind::kValue,
               .value_name = "FILE",
               .hint = ValueHint::kFile,
               .help = {"표준 출력 대신 이 파일에 씁니다", "write to FILE instead of stdout"}},
    OptionSpec{.name = "force",
               .help = {"파일이 이미 있으면 바꿔 씁니다", "replace the file if it exists"}}};

constexpr std::array kVaultOptions = {
    kTracked,
    OptionSpec{.name = "notes",
               .kind = OptionKind::kValue,
               .value_name = "KINDS",
               .help = {"공고 노트 말고 더 만들 노트: all(기본), 또는 companies, skills, index를 "
                        "쉼표로. postings는 공고 노트만",
                        "which notes beside the postings': all (default), or companies, skills, "
                        "index by comma; postings alone: no others"}},
    OptionSpec{.name = "watch",
               .help = {"끝나지 않고 지켜보며 바뀔 때마다 맞춥니다 (Ctrl+C로 끝냄)",
                        "stay, and follow changes as they come (Ctrl+C ends it)"}},
    OptionSpec{.name = "recreate",
               .help = {"지운 노트도 다시 만듭니다", "also make notes again that were deleted"}}};

constexpr std::array kImportOptions = {
    OptionSpec{.name = "replace",
               .help = {"이미 있는 지원 기록도 파일의 것으로 바꿉니다",
                        "take the file's record where there is another one"}}};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "track",
        .positional = {"ID [STAGE]", 1, kAnyNumber, "", ValueHint::kPostingId, ValueHint::kStage},
        .options = kTrackOptions,
        .summary = {"지원이 어디까지 왔는지 기록합니다", "record how far an application has come"},
        .description =
            {"단계: 관심, 지원 준비, 지원 완료, 서류 합격, 코딩테스트, 과제, 1차 면접, 2차 면접…, "
             "레퍼런스 체크, 처우 협의, 최종 합격, 입사. 끝: 불합격, 지원 취소, 보류. 코테, 최합, "
             "서탈, 면탈처럼 줄여 적어도 됩니다.\n단계를 빼면 지금까지의 기록을 보여 주고, 옵션만 "
             "적으면 지금 단계에 더합니다. 같은 단계를 다시 적으면 그 기록을 고칩니다. 지난 일은 "
             "--at으로 적어 넣습니다.\n",
             "Stages: interested, preparing, applied, document_passed, coding_test, assignment, "
             "interview_1, interview_2…, reference_check, offer, accepted, joined. Ends: rejected, "
             "withdrawn, on_hold.\nWithout STAGE it shows what was recorded; options alone add to "
             "the present stage. A stage that is recorded already is changed. The past is filled "
             "in with --at.\n"},
        .examples = "gonggo track 7k2m 지원 완료 --at 어제 --file 이력서.pdf\n"
                    "gonggo track 7k2m 1차 면접 --at \"11/25 14:00\" --person \"김하늘 팀장\"\n"
                    "gonggo track 7k2m --next \"감사 편지\" --next-on 내일\n"
                    "gonggo track 7k2m 서탈\n",
        .run = RunTrack},
    CommandSpec{.name = "board",
                .positional = {"[WORD|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
                .options = kBoardOptions,
                .summary = {"지원 현황을 봅니다", "where the applications stand"},
                .description = {"멀리 간 지원부터 보여 줍니다.\n", "The furthest first.\n"},
                .examples = "gonggo board\ngonggo board --stats --by-source --by-fit\n",
                .run = RunBoard},
    CommandSpec{
        .name = "due",
        .positional = {"[WORD|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kDueOptions,
        .summary = {"곧 해야 할 일을 봅니다", "what needs doing soon"},
        .description =
            {"마감, 면접과 시험, 다음 할 일, 회신 기한, 오래 소식이 없는 지원, 바뀐 공고를 가까운 "
             "순서로 보여 줍니다. 시각이 없는 마감은 그날 23:59까지로 봅니다 (한국 시각).\n",
             "Deadlines, interviews and tests, next actions, offers to answer, silence, changed "
             "postings; the nearest first. A deadline without a time is 23:59 of its day (Korean "
             "time).\n"},
        .examples = "gonggo due\ngonggo due --days 3 --check --quiet\n",
        .run = RunDue},
    CommandSpec{
        .name = "calendar",
        .positional = {"[WORD|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kCalendarOptions,
        .summary = {"마감과 면접을 iCalendar로 씁니다", "deadlines and interviews as iCalendar"},
        .description =
            {"구글, 애플, 아웃룩 달력에 넣을 수 있습니다. 마감 사흘 전과 하루 전 아침 9시에 "
             "알립니다. "
             "메모와 만난 사람, 지난 마감은 넣지 않습니다.\n",
             "For Google, Apple and Outlook. Reminds three days and one day before a deadline, at "
             "09:00. Notes, people and deadlines that have passed are left out.\n"},
        .examples = "gonggo calendar > 공고.ics\ngonggo calendar --tracked -o 공고.ics --force\n",
        .run = RunCalendar},
    CommandSpec{
        .name = "vault",
        .positional = {"DIR [WORD|ID]…", 1, kAnyNumber, "", ValueHint::kDirectory},
        .options = kVaultOptions,
        .summary = {"Obsidian 노트와 양쪽으로 맞춥니다", "sync with Obsidian notes, both ways"},
        .description = {"공고마다 노트 하나를 만들고, 속성(회사, 공고 사이트, 기한, 근무지역, "
                        "단계, 메모)을 양쪽에서 "
                        "맞춥니다. 표시된 자리와 이 속성들 말고는 한 글자도 고치지 않습니다. "
                        "양쪽에서 다르게 바뀐 "
                        "값은 알려 주기만 하고 종료 코드 1로 끝냅니다.\n"
                        "회사와 기술의 노트, 공고 현황도 함께 만듭니다. 고르려면 --notes를 쓰고, "
                        "늘 그렇게 하려면 gonggo config set vault.notes로 정해 두세요. 이미 있는 "
                        "노트는 지우지 않습니다.\n",
                        "A note a posting; the properties 회사, 공고 사이트, 기한, 근무지역, 단계 "
                        "and 메모 go both "
                        "ways. Nothing but these and the marked region is touched. What changed on "
                        "both sides is "
                        "told, left alone, and ends with 1.\n"
                        "Companies, skills and a list of all have notes, too. --notes chooses, and "
                        "gonggo config set vault.notes does so for good. Notes that are there are "
                        "never deleted.\n"},
        .examples = "gonggo vault ~/Obsidian/취업\n"
                    "gonggo vault ~/Obsidian/취업 --notes companies,index\n"
                    "gonggo vault ~/Obsidian/취업 --tracked --watch\n",
        .run = RunVault},
    CommandSpec{
        .name = "import",
        .positional = {"FILE|-", 1, 1, "", ValueHint::kFile},
        .options = kImportOptions,
        .summary = {"옮겨 온 라이브러리나 다른 곳의 지원 기록을 넣습니다",
                    "import a whole library, or applications kept elsewhere"},
        .description =
            {"gonggo export --all로 쓴 파일은 빈 라이브러리에 그대로 되살립니다. 그 밖의 CSV와 "
             "JSON은 "
             "지원 기록의 표로 읽습니다: 회사, 제목, 링크, 단계, 지원일처럼 이름 붙은 열을 "
             "알아보고, "
             "없는 공고는 만듭니다. 이미 있는 기록은 바꾸지 않습니다.\n",
             "What gonggo export --all wrote is restored into an empty library. Other CSV and JSON "
             "is read as a table of applications: columns are told by names such as company, "
             "title, "
             "link, status, date applied; postings that are not there are made. What is recorded "
             "already stays.\n"},
        .examples = "gonggo --db 새.db import 이사.jsonl\ngonggo import 지원현황.csv\n",
        .run = RunImport},
};

}  // namespace

std::span<const CommandSpec> TrackCommands() { return kCommands; }

}  // namespace gonggo::cli
