// gonggo export: the selected postings in another format.
#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "cli/answer_target.h"
#include "cli/command/commands.h"
#include "cli/export_whole.h"
#include "cli/message_texts.h"
#include "cli/output_file.h"
#include "cli/shared_record.h"
#include "cli/track_texts.h"
#include "cli/visit.h"
#include "cli/without_contacts.h"
#include "model/posting_json.h"
#include "model/system_words.h"
#include "output/csv.h"
#include "output/json_pretty.h"
#include "output/markdown.h"
#include "output/pydict.h"
#include "output/schema_org.h"

namespace gonggo::cli {
namespace {

// One way of writing postings; Begin and End also for none.
class Exporter {
 public:
  virtual ~Exporter() = default;
  [[nodiscard]] virtual bool needs_documents() const { return true; }
  virtual void Begin(std::string&) {}
  virtual void Posting(const PostingRecord& record, const SourceText& text, std::string& out) = 0;
  // The JSON form of a posting does as well, with such contacts: then Json may be called instead.
  [[nodiscard]] virtual std::optional<JsonContacts> takes_json() const { return std::nullopt; }
  virtual void Json(std::string_view /*json*/, std::string&) {}
  virtual void End(std::string&) {}
};

class JsonExporter final : public Exporter {
 public:
  enum class Shape : uint8_t { kList, kLines };
  JsonExporter(Shape shape, JsonContacts contacts) : shape_(shape) { options_.contacts = contacts; }
  [[nodiscard]] bool needs_documents() const override { return false; }
  [[nodiscard]] std::optional<JsonContacts> takes_json() const override {
    return options_.contacts;
  }
  void Begin(std::string& out) override {
    if (shape_ == Shape::kList) out += '[';
  }
  void Posting(const PostingRecord& record, const SourceText&, std::string& out) override {
    json_.clear();
    AppendPostingJson(record.posting, options_, json_);
    Json(json_, out);
  }
  void Json(std::string_view json, std::string& out) override {
    if (shape_ == Shape::kList) out += first_ ? "\n" : ",\n";
    first_ = false;
    out += json;
    if (shape_ == Shape::kLines) out += '\n';
  }
  void End(std::string& out) override {
    if (shape_ == Shape::kList) out += first_ ? "]\n" : "\n]\n";
  }

 private:
  Shape shape_;
  PostingJsonOptions options_;
  std::string json_;
  bool first_ = true;
};

class CsvExporter final : public Exporter {
 public:
  // With `labels` for a spreadsheet's reader, else for programs.
  CsvExporter(CsvContacts contacts, std::optional<Language> labels)
      : contacts_(contacts), labels_(labels) {}
  [[nodiscard]] bool needs_documents() const override { return false; }
  void Begin(std::string& out) override {
    if (labels_) out += kCsvByteOrderMark;
    AppendCsvHeader(contacts_, out, labels_);
  }
  void Posting(const PostingRecord& record, const SourceText&, std::string& out) override {
    AppendCsvRow(record.posting, contacts_, out, labels_);
  }

 private:
  CsvContacts contacts_;
  std::optional<Language> labels_;
};

class MarkdownExporter final : public Exporter {
 public:
  explicit MarkdownExporter(const MarkdownOptions& options) : options_(options) {}
  void Posting(const PostingRecord& record, const SourceText& text, std::string& out) override {
    if (!first_) out += "\n---\n\n";
    first_ = false;
    AppendMarkdownPosting(record.posting, text.lines, options_, out);
  }

 private:
  MarkdownOptions options_;
  bool first_ = true;
};

class PydictExporter final : public Exporter {
 public:
  void Posting(const PostingRecord& record, const SourceText& text, std::string& out) override {
    const bool corrected =
        std::any_of(record.corrections.begin(), record.corrections.end(),
                    [](const Correction& correction) { return correction.field == "title"; });
    const PydictTitle title = corrected ? PydictTitle::kOfPosting : PydictTitle::kAsInSource;
    writer_.Append(PydictEntryOf(record.posting, text.document, text.lines, title),
                   record.posting.company.value_or(""), out);
  }
  void End(std::string& out) override { writer_.Finish(out); }

 private:
  PydictWriter writer_;
};

class SchemaOrgExporter final : public Exporter {
 public:
  explicit SchemaOrgExporter(ContactItems contacts) : options_{JsonLdPlace::kInGraph, contacts} {}
  void Begin(std::string& out) override {
    out += R"({"@context":"https://schema.org/","@graph":[)";
  }
  void Posting(const PostingRecord& record, const SourceText& text, std::string& out) override {
    out += first_ ? "\n" : ",\n";
    first_ = false;
    AppendSchemaOrg(record.posting, text.lines, options_, out);
  }
  void End(std::string& out) override { out += "\n]}\n"; }

 private:
  SchemaOrgOptions options_;
  bool first_ = true;
};

std::unique_ptr<Exporter> MakeExporter(const std::string& format, const Context& context,
                                       const Arguments& arguments) {
  const bool contacts = arguments.Has("with-contacts");
  const JsonContacts json = contacts ? JsonContacts::kInclude : JsonContacts::kLeaveOut;
  const ContactItems items = contacts ? ContactItems::kInclude : ContactItems::kLeaveOut;
  if (format == "json") return std::make_unique<JsonExporter>(JsonExporter::Shape::kList, json);
  if (format == "jsonl") return std::make_unique<JsonExporter>(JsonExporter::Shape::kLines, json);
  if (format == "markdown")
    return std::make_unique<MarkdownExporter>(MarkdownOptions{context.language(), items});
  if (format == "pydict") return std::make_unique<PydictExporter>();
  if (format == "schema-org") return std::make_unique<SchemaOrgExporter>(items);
  return std::make_unique<CsvExporter>(
      contacts ? CsvContacts::kInclude : CsvContacts::kLeaveOut,
      arguments.Has("excel") ? std::optional(context.language()) : std::nullopt);
}

// `sink` as it is, or with what may be shown where contacts were not asked for, or shared.
SelectedSink WithoutContacts(const Arguments& arguments, SelectedSink sink) {
  if (arguments.Has("with-contacts")) return sink;
  const bool share = arguments.Has("share");
  return [share, sink = std::move(sink)](const PostingRecord& record, const SourceText& text) {
    if (share) return sink(SharedRecord(record), text);
    PostingRecord shown = record;
    LeaveOutContacts(shown.posting);
    return sink(shown, text);
  };
}

// All that was asked for, each with its document, or with what of that is shown.
Selection SelectionOf(const Arguments& arguments) {
  Selection selection{.arguments = arguments.positionals, .begin = nullptr};
  if (!arguments.Has("with-contacts"))
    selection.edit = [](SourceText& text) { LeaveOutContacts(text); };
  return selection;
}

// A note a posting: into a folder, or one on standard output.
ExitCode ExportObsidian(Context& context, const Arguments& arguments) {
  const auto folder = arguments.Value("output");
  const Overwrite overwrite = arguments.Has("force") ? Overwrite::kReplace : Overwrite::kRefuse;
  std::error_code error;
  if (folder) std::filesystem::create_directories(*folder, error);
  if (error) {
    context.Problem(
        context.Say(text::kCannotWrite, {*folder, SystemWords(error.value(), context.language())}));
    return ExitCode::kSomeFailed;
  }
  uint64_t count = 0;
  uint64_t written = 0;
  bool failed = false;
  bool too_many = false;
  std::string note;
  const ContactItems contacts =
      arguments.Has("with-contacts") ? ContactItems::kInclude : ContactItems::kLeaveOut;
  const auto write = [&](const PostingRecord& record, const SourceText& text) {
    if (!folder && written > 0) {
      too_many = true;
      return false;
    }
    note.clear();
    AppendObsidianNote(record.posting, text.lines, {record.summary.tags, record.note, contacts},
                       note);
    ++written;
    if (!folder) return true;
    const auto saved =
        WriteFileInOneStep(*folder + '/' + ObsidianFileName(record.posting), note, overwrite);
    if (!saved) {
      context.Problem(context.Words(saved.error()));
      failed = true;
    }
    return true;
  };
  const ExitCode code =
      VisitSelected(context, SelectionOf(arguments), WithoutContacts(arguments, write), count);
  if (code != ExitCode::kDone) return code;
  if (too_many) return context.UsageProblem(context.Say(text::kObsidianNeedsFolder));
  if (!folder) context.answer().Write(note);
  if (folder && !failed)
    context.Remark(context.Say(text::kNotesWritten, {std::to_string(written), *folder}));
  return failed ? ExitCode::kSomeFailed : ExitCode::kDone;
}

}  // namespace

ExitCode RunExport(Context& context, const Arguments& arguments) {
  if (arguments.Has("all")) return ExportWholeLibrary(context, arguments);
  const auto format = arguments.Value("format");
  if (!format) return context.UsageProblem(context.Say(text::kExportNeedsFormat));
  if (*format != "csv" && arguments.Has("excel")) {
    return context.UsageProblem(context.Say(text::kExcelIsCsv));
  }
  const bool applications = arguments.Has("applications");
  if (arguments.Has("share") && (applications || arguments.Has("with-contacts"))) {
    return context.UsageProblem(context.Say(text::kShareLeavesOut));
  }
  if (applications) return ExportApplications(context, arguments, *format);
  if (*format == "obsidian") return ExportObsidian(context, arguments);
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  const auto exporter = MakeExporter(*format, context, arguments);
  exporter->Begin(target.buffer());
  uint64_t count = 0;
  Selection selection = SelectionOf(arguments);
  if (!exporter->needs_documents()) selection.documents = Selection::Documents::kNone;
  const auto contacts = exporter->takes_json();
  const ExitCode code =
      contacts && !arguments.Has("share")
          ? VisitSelectedJson(
                context, selection, *contacts,
                [&](std::string_view json) {
                  exporter->Json(json, target.buffer());
                  return target.Drain();
                },
                count)
          : VisitSelected(context, selection,
                          WithoutContacts(arguments,
                                          [&](const PostingRecord& record, const SourceText& text) {
                                            exporter->Posting(record, text, target.buffer());
                                            return target.Drain();
                                          }),
                          count);
  if (code != ExitCode::kDone) {
    target.buffer().clear();
    return code;
  }
  exporter->End(target.buffer());
  return target.Finish(text::kHoldsPostings, count);
}

}  // namespace gonggo::cli
