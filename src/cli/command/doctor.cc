// gonggo doctor: whether the library is sound, its version and sizes.
#include "cli/command/commands.h"
#include "cli/knowledge_report.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "model/labels.h"
#include "output/json_object.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

std::string Size(uint64_t bytes) {
  constexpr uint64_t kStep = 1024;
  const char* unit = "B";
  uint64_t tenths = bytes * 10;
  for (const char* larger : {"KiB", "MiB", "GiB", "TiB"}) {
    if (tenths < kStep * 10) break;
    tenths /= kStep;
    unit = larger;
  }
  const bool whole = unit == std::string_view("B") || tenths % 10 == 0;
  return std::to_string(tenths / 10) + (whole ? "" : '.' + std::to_string(tenths % 10)) + ' ' +
         unit;
}

const std::vector<std::string>& ProblemsOf(const DoctorReport& report, const Context& context) {
  return context.language() == Language::kKorean ? report.problems : report.problems_in_english;
}

std::string ReportJson(const DoctorReport& report, const Context& context) {
  const std::vector<std::string>& problems = ProblemsOf(report, context);
  std::string out;
  {
    JsonObject object(out);
    object.String("library", context.settings().library_path);
    object.Bool("sound", report.problems.empty());
    object.Strings("problems", problems);
    object.Number("schema_version", report.schema_version);
    object.String("engine", report.engine);
    const LibraryStats& stats = report.stats;
    const std::pair<std::string_view, uint64_t> numbers[] = {
        {"postings", stats.postings},
        {"removed", stats.removed},
        {"unreadable", stats.unreadable},
        {"revisions", stats.revisions},
        {"raw_sources", stats.raw_sources},
        {"raw_bytes", stats.raw_bytes},
        {"raw_stored_bytes", stats.raw_stored_bytes},
        {"posting_stored_bytes", stats.posting_stored_bytes},
        {"file_bytes", stats.file_bytes},
        {"groups", stats.groups},
        {"tags", stats.tags},
        {"corrections", stats.corrections},
        {"notes", stats.notes},
        {"orphan_sources", report.orphan_sources}};
    for (const auto& [key, value] : numbers) object.Number(key, static_cast<int64_t>(value));
    object.Key("parsers");
    out += '[';
    for (size_t i = 0; i < report.parsers.size(); ++i) {
      if (i > 0) out += ',';
      JsonObject parser(out);
      parser.Number("version", report.parsers[i].version);
      parser.Number("revisions", static_cast<int64_t>(report.parsers[i].revisions));
    }
    out += ']';
  }
  return out + '\n';
}

class Report {
 public:
  explicit Report(const Context& context) : context_(context) {}

  void Row(const Bilingual& label, const std::string& value) {
    out_ += PadToWidth(label.In(context_.language()), 20) + ' ' + SafeForTerminal(value) + '\n';
  }
  void Count(const Bilingual& label, uint64_t value) { Row(label, std::to_string(value)); }
  [[nodiscard]] std::string& text() { return out_; }

 private:
  const Context& context_;
  std::string out_;
};

uint64_t OutdatedRevisions(const DoctorReport& report) {
  uint64_t outdated = 0;
  for (const ParserCount& parser : report.parsers) {
    if (parser.version != kParserVersion) outdated += parser.revisions;
  }
  return outdated;
}

std::string ReportText(const DoctorReport& report, const Context& context) {
  const LibraryStats& stats = report.stats;
  Report lines(context);
  lines.Row({"라이브러리", "library"}, context.settings().library_path);
  lines.Row({"형식", "format"}, std::to_string(report.schema_version) + " (" + report.engine + ')');
  lines.Row({"파일 크기", "file size"}, Size(stats.file_bytes));
  lines.Count({"공고", "postings"}, stats.postings);
  lines.Count({"지운 공고", "removed"}, stats.removed);
  lines.Count({"읽을 수 없는 공고", "unreadable"}, stats.unreadable);
  lines.Count({"읽은 판", "revisions"}, stats.revisions);
  lines.Row({"원문", "raw sources"}, std::to_string(stats.raw_sources) + " (" +
                                         Size(stats.raw_bytes) + " → " +
                                         Size(stats.raw_stored_bytes) + ')');
  lines.Row({"읽은 값", "derived values"}, Size(stats.posting_stored_bytes));
  lines.Count({"묶음", "groups"}, stats.groups);
  lines.Count({"태그", "tags"}, stats.tags);
  lines.Count({"메모", "notes"}, stats.notes);
  lines.Count({"고친 값", "corrections"}, stats.corrections);
  if (const uint64_t outdated = OutdatedRevisions(report); outdated > 0) {
    lines.text() += context.Say(text::kOutdated, {std::to_string(outdated)}) + '\n';
  }
  if (report.orphan_sources > 0) {
    lines.text() += context.Say(text::kOrphans, {std::to_string(report.orphan_sources)}) + '\n';
  }
  lines.text() += '\n';
  if (report.problems.empty()) {
    lines.text() += context.style().Paint(Paint::kGood, context.Say(text::kSound)) + '\n';
  }
  for (const std::string& problem : ProblemsOf(report, context)) {
    lines.text() += context.style().Paint(Paint::kWarning, "! ") + SafeForTerminal(problem) + '\n';
  }
  return lines.text();
}

}  // namespace

ExitCode RunDoctor(Context& context, const Arguments& arguments) {
  if (arguments.Has("knowledge")) {
    return ReportKnowledge(context, arguments.Has("all") ? ShownUnmet::kAll : ShownUnmet::kCount);
  }
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto report = (*library)->Doctor();
  if (!report) return context.Report(report.error());
  context.answer().Write(context.json() ? ReportJson(*report, context)
                                        : ReportText(*report, context));
  return report->problems.empty() ? ExitCode::kDone : ExitCode::kLibraryUnusable;
}

}  // namespace gonggo::cli
