// Commands that read postings in and give them out.
#include <array>

#include "cli/command/commands.h"
#include "cli/command_table.h"
#include "cli/evidence_option.h"

namespace gonggo::cli {
namespace {

constexpr OptionSpec kInputFormat{.name = "format",
                                  .kind = OptionKind::kValue,
                                  .value_name = "FORMAT",
                                  .choices = kInputFormats,
                                  .help = {"입력 형식을 알아내지 않고 이것으로 읽습니다",
                                           "read the input as this format instead of sniffing it"}};
constexpr OptionSpec kOutput{
    .name = "output",
    .short_name = 'o',
    .kind = OptionKind::kValue,
    .value_name = "FILE",
    .hint = ValueHint::kFile,
    .help = {"표준 출력 대신 이 파일에 씁니다", "write to this file instead of stdout"}};
constexpr OptionSpec kForce{
    .name = "force", .help = {"파일이 이미 있으면 바꿔 씁니다", "replace the file if it exists"}};
constexpr OptionSpec kWithContacts{.name = "with-contacts",
                                   .help = {"담당자 연락처도 넣습니다 (기본은 빼고 씁니다)",
                                            "include contact details (left out otherwise)"}};

constexpr std::array kExtractOptions = {
    OptionSpec{.name = "with-text",
               .help = {"줄 번호와 위치가 가리키는 본문을 \"text\"로 함께 씁니다",
                        "include the text that lines and offsets refer to, as \"text\""}},
    kWithContacts, kInputFormat,
    OptionSpec{.name = "pretty",
               .help = {"사람이 읽기 좋게 들여쓰기합니다", "indent for human readers"}}};

constexpr std::array kAddOptions = {
    OptionSpec{
        .name = "company",
        .kind = OptionKind::kValue,
        .value_name = "NAME",
        .help = {"원문에 회사 이름이 없을 때 쓸 이름", "the company, where the source names none"}},
    OptionSpec{
        .name = "tag",
        .kind = OptionKind::kRepeated,
        .value_name = "TAG",
        .help = {"넣는 공고마다 붙일 태그 (여러 번 가능)", "a tag for every posting (repeatable)"}},
    OptionSpec{.name = "no-fetch",
               .help = {"링크만 있는 메모에서 링크를 열지 않고 메모 그대로 넣습니다",
                        "take a note that is a list of links as it is, without opening them"}},
    kInputFormat};

constexpr std::array kListOptions = {
    OptionSpec{
        .name = "sort",
        .kind = OptionKind::kValue,
        .value_name = "ORDER",
        .choices = "relevance newest oldest company deadline fit",
        .help =
            {"순서: relevance(단어로 찾을 때 기본), newest(기본), oldest, company, deadline, fit",
             "order: relevance (default with words), newest (default), oldest, company, deadline, "
             "fit"},
        .other_names = "관련=relevance 관련순=relevance 관련도순=relevance 최신=newest "
                       "최신순=newest 오래된=oldest 오래된순=oldest 회사=company 회사순=company "
                       "마감=deadline 마감순=deadline 마감일=deadline 마감일순=deadline "
                       "적합도=fit 적합도순=fit"},
    OptionSpec{.name = "limit",
               .short_name = 'n',
               .kind = OptionKind::kValue,
               .value_name = "N",
               .help = {"앞에서 N건만", "only the first N"}},
    OptionSpec{.name = "tag",
               .kind = OptionKind::kValue,
               .value_name = "TAG",
               .help = {"이 태그가 붙은 공고만", "only postings with this tag"}},
    OptionSpec{.name = "snippets",
               .help = {"찾은 말이나 조건에 맞는 값이 나오는 줄을 함께 보여 줍니다",
                        "show a line of each posting that has what was looked for"}},
    kEvidence,
    kWithContacts,
    OptionSpec{.name = "facets",
               .help = {"찾은 공고를 더 좁힐 수 있는 조건과 건수를 보여 줍니다",
                        "show what would narrow the result down, with counts"}},
    OptionSpec{.name = "removed",
               .help = {"지운 공고만 (restore로 되살릴 수 있습니다)", "removed postings only"}},
    OptionSpec{.name = "groups",
               .help = {"거의 같은 공고는 대표 하나만", "one of each group of near-duplicates"}}};

constexpr std::array kShowOptions = {
    OptionSpec{.name = "source",
               .help = {"읽은 원문을 줄 번호와 함께 보여 줍니다",
                        "show the text it was read from, with line numbers"}},
    OptionSpec{.name = "history",
               .help = {"지금까지 읽은 판을 모두 보여 줍니다", "list every revision"}},
    kWithContacts};

constexpr std::array kDigestOptions = {kOutput, kForce, kEvidence, kWithContacts,
                                       OptionSpec{.name = "title",
                                                  .kind = OptionKind::kValue,
                                                  .value_name = "TEXT",
                                                  .help = {"문서 제목", "the document's title"}}};

constexpr std::array kExportOptions = {
    OptionSpec{.name = "format",
               .short_name = 'f',
               .kind = OptionKind::kValue,
               .value_name = "FORMAT",
               .choices = kExportFormats,
               .help = {"json jsonl csv markdown pydict schema-org obsidian 가운데 하나",
                        "one of json jsonl csv markdown pydict schema-org obsidian"}},
    kOutput,
    kForce,
    kWithContacts,
    OptionSpec{.name = "share",
               .help = {"남에게 보여도 되는 것만: 태그, 메모, 연락처, 파일 위치를 뺍니다",
                        "only what may be shown to others: without tags, notes, contacts and where "
                        "files are"}},
    OptionSpec{.name = "applications",
               .help = {"공고 대신 지원 기록을 csv, json, jsonl로 씁니다",
                        "applications instead of postings, as csv, json or jsonl"}},
    OptionSpec{
        .name = "all",
        .help = {"라이브러리 전체를 파일 하나에 씁니다: gonggo export --all 파일 (import로 되살림)",
                 "the whole library into one file: gonggo export --all FILE (import takes it)"}},
    OptionSpec{
        .name = "excel",
        .help = {"CSV를 엑셀에서 바로 읽을 수 있게 BOM을 붙이고 값을 id 대신 이름으로 씁니다",
                 "CSV for Excel: with a BOM, and names in the place of ids"}}};

constexpr std::array kUnknownOptions = {
    OptionSpec{.name = "limit",
               .short_name = 'n',
               .kind = OptionKind::kValue,
               .value_name = "N",
               .help = {"앞에서 N개만 (기본 50)", "only the first N (default 50)"}}};

constexpr std::array kCommands = {
    CommandSpec{
        .name = "extract",
        .positional = {"[FILE|DIR|-]…", 0, kAnyNumber, "", ValueHint::kFile},
        .options = kExtractOptions,
        .summary = {"공고를 읽어 JSON Lines로 씁니다 (저장하지 않음)",
                    "postings as JSON Lines on stdout; keeps nothing"},
        .description =
            {"파일, 폴더, 표준 입력('-')에서 채용공고를 읽어 한 줄에 하나씩 JSON으로 씁니다. "
             "형식은 내용을 보고 "
             "알아내며 .gz와 .zst는 풀어서 읽습니다. 메모리는 입력 크기와 상관없이 일정합니다.\n",
             "Reads postings from files, directories or standard input ('-') and writes each as "
             "one line of "
             "JSON. The format is told from the content; .gz and .zst are unpacked. Memory stays "
             "flat however "
             "long the input.\n"},
        .examples =
            "gonggo extract 공고.html\ncurl -s https://example.com/jobs.json | gonggo extract -\n",
        .run = RunExtract},
    CommandSpec{
        .name = "add",
        .positional = {"FILE|DIR|URL|-…", 1, kAnyNumber, "", ValueHint::kFile},
        .options = kAddOptions,
        .summary = {"공고를 라이브러리에 넣습니다", "put postings into the library"},
        .description =
            {"새로 넣은 것, 바뀐 것, 그대로인 것, 읽지 못한 것의 수를 알립니다. 같은 공고는 링크나 "
             "내용으로 알아보므로 "
             "여러 번 넣어도 늘어나지 않습니다. 링크를 적으면 그 페이지를 받아 읽고, 링크만 모아 "
             "둔 메모를 넣으면 그 링크들을 "
             "모두 받습니다. 폴더를 적으면 그 안에서 공고로 보이는 것만 넣고, 나머지와 이력서는 "
             "알려 "
             "드립니다. --json이면 저장이 끝난 공고를 한 줄씩 씁니다.\n",
             "Reports how many were new, changed, the same and failed. A posting is recognised by "
             "its link or text, "
             "so adding it again changes nothing. A link is opened and its page read; of a note "
             "that "
             "is a list of links all of them are. Of a folder only what looks like a posting is "
             "added; the rest, and résumés, are named. With --json, each posting is reported once "
             "it is "
             "on disk.\n"},
        .examples = "gonggo add 저장한공고.html 메모.md\ngonggo add https://example.com/jobs/7\n"
                    "gonggo add 공고폴더 --tag 2026상반기\n",
        .run = RunAdd},
    CommandSpec{
        .name = "list",
        .positional = {"[QUERY]…", 0, kAnyNumber, "", ValueHint::kQuery},
        .options = kListOptions,
        .summary = {"공고를 표로 봅니다", "a table of postings"},
        .description =
            {"단어를 적으면 그 단어가 모두 나오는 공고만 보여 줍니다. \"…\"는 "
             "그대로 이어진 말, -단어는 빼기, OR과 괄호도 "
             "쓸 수 있고, 기술:파이썬 필수:자바 지역:서울 경력:4 "
             "연봉>=5000(만원) 마감<2026-12-01 같은 조건을 섞을 수 있습니다. 밝히지 "
             "않은 공고는 지역:기재없음, 연봉:기재없음처럼 찾습니다. 프로필이 있으면 적합도도 "
             "보여 줍니다.\n",
             "Words restrict it to postings that have all of them. \"…\" is a "
             "phrase, -word leaves out, OR "
             "and parentheses work, and filters mix in: skill:python must:java "
             "region:seoul years:4 salary>=5000 "
             "(in 10,000 won) deadline<2026-12-01. region:unknown, salary:unknown "
             "find postings that do not state it. Where there is a profile, the fit is shown, "
             "too.\n"},
        .examples = "gonggo list\ngonggo list 백엔드 --sort deadline\ngonggo list "
                    "기술:파이썬 경력:4 -신입\n",
        .run = RunList},
    CommandSpec{.name = "show",
                .positional = {"ID", 1, 1, "", ValueHint::kPostingId},
                .options = kShowOptions,
                .summary = {"공고 하나를 자세히 봅니다",
                            "one posting, each value with the line it came from"},
                .description = {"값마다 원문의 몇 행에서 읽었는지 함께 보여 줍니다. ID는 하나로 "
                                "정해지는 만큼만 적으면 됩니다.\n",
                                "Each value is shown with the line it was read from. An ID may be "
                                "shortened to what is "
                                "unique.\n"},
                .examples = "gonggo show 7k2m\ngonggo show 7k2m --source\n",
                .run = RunShow},
    CommandSpec{.name = "digest",
                .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
                .options = kDigestOptions,
                .summary = {"자격요건과 우대사항을 Markdown으로 정리합니다",
                            "requirements and preferred qualifications as a Markdown note"},
                .description =
                    {"공고마다 자격요건, 우대사항, 링크를 원문 그대로 모아 넣은 순서대로 씁니다.\n",
                     "Each posting's requirements, preferred qualifications and link, verbatim, in "
                     "the order they were added.\n"},
                .examples = "gonggo digest > 정리.md\ngonggo digest 백엔드 -o 정리.md\n",
                .run = RunDigest},
    CommandSpec{
        .name = "export",
        .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kExportOptions,
        .summary = {"공고를 다른 형식으로 내보냅니다", "export postings in another format"},
        .description =
            {"json, jsonl은 모든 값을, csv는 표에 맞는 값을 씁니다. pydict는 제목 → 담당 업무, "
             "자격요건, 우대사항의 파이썬 "
             "사전, schema-org는 JobPosting JSON-LD, obsidian은 속성이 있는 노트입니다.\n",
             "json and jsonl hold every value, csv those that fit a table. pydict is a Python dict "
             "of title → "
             "담당 업무, 자격요건, 우대사항; schema-org is JobPosting JSON-LD; obsidian is notes "
             "with properties.\n"},
        .examples =
            "gonggo export --format csv --excel -o 공고.csv\ngonggo export 백엔드 --format jsonl\n"
            "gonggo export --applications --format csv -o 지원.csv\ngonggo export --all "
            "이사.jsonl\n",
        .run = RunExport},
    CommandSpec{
        .name = "unknown",
        .positional = {"[QUERY|ID]…", 0, kAnyNumber, "", ValueHint::kPostingId},
        .options = kUnknownOptions,
        .summary = {"요건에 나왔지만 사전에 없는 표현을 찾습니다",
                    "terms in requirements that no knowledge entry covers"},
        .description =
            {"자주 나온 순서로 보여 줍니다. 기술이라면 $XDG_CONFIG_HOME/gonggo/knowledge/*.yaml에 "
             "적고 gonggo reparse --all로 다시 읽으세요. 형식은 docs/knowledge.md에 있습니다.\n",
             "The most frequent first. What is a skill goes into "
             "$XDG_CONFIG_HOME/gonggo/knowledge/*.yaml; then run gonggo reparse --all. "
             "docs/knowledge.md has the format.\n"},
        .examples = "gonggo unknown\ngonggo unknown 백엔드 -n 20\n",
        .run = RunUnknown},
};

}  // namespace

std::span<const CommandSpec> ReadingCommands() { return kCommands; }

}  // namespace gonggo::cli
