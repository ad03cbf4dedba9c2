#include "cli/application_import.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "document/read.h"
#include "output/stage_words.h"
#include "pipeline/ingest.h"
#include "posting/field/link.h"
#include "store/operation_summary.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "track/tracker_values.h"

namespace gonggo::cli {
namespace {

// As `add` stores them.
constexpr size_t kBatch = 500;

// Company and title without case and spaces; empty where one of them is missing.
std::string NameKey(std::string_view company, std::string_view title) {
  if (company.empty() || title.empty()) return "";
  std::string key;
  for (const std::string_view part : {company, title}) {
    for (const char c : AsciiLower(NormalizeText(part))) {
      if (c != ' ') key += c;
    }
    key += '\n';
  }
  return key;
}

// Finds the posting that a row means.
class Postings {
 public:
  Result<void> Read(Library& library) {
    const auto all = library.List({.removed = ListRemoved::kInclude, .order = ListOrder::kOldest});
    if (!all) return std::unexpected(all.error());
    for (const PostingSummary& posting : *all) {
      Add(posting.id, posting.link.value_or(""), posting.company.value_or(""),
          posting.title.value_or(""));
    }
    return {};
  }

  void Add(const std::string& id, std::string_view link, std::string_view company,
           std::string_view title) {
    ids_.emplace(id, id);
    if (!link.empty()) links_.emplace(CanonicalLink(link), id);
    if (const std::string key = NameKey(company, title); !key.empty()) names_.emplace(key, id);
  }

  // A link says more than a name: the same company may seek the same twice.
  [[nodiscard]] std::optional<std::string> Find(const TrackerRow& row) const {
    if (const auto at = ids_.find(row.id); at != ids_.end()) return at->second;
    if (!row.link.empty()) {
      const auto at = links_.find(CanonicalLink(row.link));
      return at == links_.end() ? std::nullopt : std::optional(at->second);
    }
    const std::string key = NameKey(row.company, row.title);
    const auto at = key.empty() ? names_.end() : names_.find(key);
    return at == names_.end() ? std::nullopt : std::optional(at->second);
  }

 private:
  std::unordered_map<std::string, std::string> ids_;
  std::unordered_map<std::string, std::string> links_;
  std::unordered_map<std::string, std::string> names_;
};

// What a row says about the posting itself, as a note that can be read again.
std::string NoteOf(const TrackerRow& row, Date today) {
  std::string note;
  const auto line = [&note](std::string_view label, std::string value) {
    for (char& c : value) {
      if (c == '\n') c = ' ';
    }
    if (!value.empty()) note += std::string(label) + value + '\n';
  };
  line("# ", row.title);
  line("회사: ", row.company);
  line("링크: ", row.link);
  line("근무지: ", row.location);
  const auto deadline = ReadTrackerDate(row.deadline, today);
  line("마감: ", deadline ? FormatKoreanTime(*deadline) : row.deadline);
  line("연봉: ", row.salary);
  return note;
}

class Importer {
 public:
  Importer(Context& context, Library& library, const std::string& file)
      : context_(context), library_(library), file_(file) {}

  Result<ApplicationImport> Import(std::vector<ApplicationRow> rows, RecordedAlready recorded) {
    if (auto read = postings_.Read(library_); !read) return std::unexpected(read.error());
    std::vector<TrackerRow> unknown;
    std::vector<size_t> numbers;
    for (ApplicationRow& entry : rows) {
      if (!entry.row) {
        TellProblem(entry.number, entry.row.error());
      } else if (const auto id = postings_.Find(*entry.row)) {
        Take(*id, std::move(entry.row->application));
      } else if (entry.row->company.empty() && entry.row->title.empty() &&
                 entry.row->link.empty()) {
        Failed(context_.Say(text::kImportRowNameless, {file_, std::to_string(entry.number)}));
      } else {
        unknown.push_back(std::move(*entry.row));
        numbers.push_back(entry.number);
      }
    }
    if (auto made = MakePostings(std::move(unknown), numbers); !made) {
      return std::unexpected(made.error());
    }
    if (auto applied = Apply(recorded); !applied) return std::unexpected(applied.error());
    return counts_;
  }

 private:
  void Failed(const std::string& message) {
    context_.Problem(message);
    ++counts_.failed;
  }

  void TellProblem(size_t number, const TrackerProblem& problem) {
    const std::string row = std::to_string(number);
    if (problem.stages) {
      Failed(context_.Say(text::kImportRowStages,
                          {file_, row, StageProblemWords(*problem.stages, context_.language())}));
      return;
    }
    const bool stage = problem.field == TrackerField::kStage;
    Failed(context_.Say(stage ? text::kImportRowStage : text::kImportRowValue,
                        {file_, row, problem.value}));
  }

  // Of two rows about one posting the first counts.
  void Take(const std::string& id, Application application) {
    if (!applications_.emplace(id, std::move(application)).second) {
      ++counts_.repeated;
      return;
    }
    ids_.push_back(id);
  }

  Result<void> MakePostings(std::vector<TrackerRow> rows, const std::vector<size_t>& numbers) {
    if (rows.empty()) return {};
    const auto skills = context_.Skills();
    if (!skills) return std::unexpected(skills.error());
    ImportBatch batch;
    batch.summary = OperationSummary(OperationWhat::kAdded, {file_, "0"});
    IngestReaders readers(RequestFor({}, *skills));
    std::vector<size_t> owners;  // of the items: which row
    Postings begun;              // by rows before
    for (size_t i = 0; i < rows.size(); ++i) {
      // Another row about the same would be another reading of it.
      if (begun.Find(rows[i])) {
        ++counts_.repeated;
        continue;
      }
      begun.Add(std::to_string(i), rows[i].link, rows[i].company, rows[i].title);
      Append(RequestFor(rows[i], *skills), rows[i], numbers[i], readers, batch);
      owners.resize(batch.items.size(), i);
      if (batch.items.size() < kBatch) continue;
      if (auto stored = Store(batch, owners, rows); !stored) return stored;
    }
    return batch.items.empty() ? Result<void>() : Store(batch, owners, rows);
  }

  [[nodiscard]] IngestRequest RequestFor(const TrackerRow& row, const SkillTable* skills) const {
    return {.as_of = context_.settings().as_of,
            .today = context_.Today(),
            .company = row.company.empty() ? std::nullopt : std::optional(row.company),
            .skills = skills};
  }

  void Append(const IngestRequest& request, const TrackerRow& row, size_t number,
              IngestReaders& readers, ImportBatch& batch) {
    const std::string note = NoteOf(row, request.today);
    for (Document& document : ReadDocuments(note, {.name = file_, .format = Format::kMarkdown})) {
      document.origin.record = static_cast<uint32_t>(number);
      AppendToBatch(request, std::move(document), Asked::kSurely, readers, batch);
    }
  }

  Result<void> Store(ImportBatch& batch, std::vector<size_t>& owners,
                     std::vector<TrackerRow>& rows) {
    const auto result = library_.Import(batch);
    if (!result) return std::unexpected(result.error());
    std::optional<size_t> last;
    for (size_t i = 0; i < result->outcomes.size(); ++i) {
      if (last == owners[i]) continue;  // a note that reads as two
      last = owners[i];
      TrackerRow& row = rows[owners[i]];
      const ImportOutcome& outcome = result->outcomes[i];
      if (outcome.status == ImportStatus::kNew) ++counts_.postings;
      Take(outcome.id, std::move(row.application));
    }
    batch.run = result->run;
    batch.sources.clear();
    batch.items.clear();
    owners.clear();
    return {};
  }

  static bool SayTheSame(Application a, Application b) {
    for (Application* application : {&a, &b}) {
      application->next_recorded_at = 0;
      for (ApplicationEvent& event : application->events) event.recorded_at = 0;
    }
    return a == b;
  }

  Result<void> Apply(RecordedAlready recorded) {
    if (ids_.empty()) return {};
    ApplicationImport counts = counts_;
    const auto change = [&](const std::string& id,
                            const Application& before) -> Result<Application> {
      const Application& read = applications_.at(id);
      if (SayTheSame(before, read)) {
        ++counts.same;
        return before;
      }
      if (!before.empty() && recorded == RecordedAlready::kKeep) {
        ++counts.kept;
        return before;
      }
      ++counts.recorded;
      return read;
    };
    const auto operation = library_.ChangeApplications(
        {ids_, OperationSummary(OperationWhat::kApplicationsRead, {file_}), change});
    if (!operation) return std::unexpected(operation.error());
    counts_ = counts;
    return {};
  }

  Context& context_;
  Library& library_;
  const std::string& file_;
  Postings postings_;
  std::vector<std::string> ids_;
  std::unordered_map<std::string, Application> applications_;
  ApplicationImport counts_;
};

}  // namespace

Result<ApplicationImport> ImportApplications(Context& context, Library& library,
                                             const std::string& file,
                                             std::vector<ApplicationRow> rows,
                                             RecordedAlready recorded) {
  return Importer(context, library, file).Import(std::move(rows), recorded);
}

}  // namespace gonggo::cli
