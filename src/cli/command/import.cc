// gonggo import: a whole library from another machine, or a table of applications.
#include <algorithm>
#include <array>
#include <optional>

#include "cli/application_import.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "document/byte_source.h"
#include "output/json_object.h"
#include "pipeline/reparse.h"

namespace gonggo::cli {
namespace {

constexpr std::string_view kLibraryMark = "{\"gonggo_library\":";
// A raw source is kept up to 64 MB; compressed and in base64 it is never more than this.
constexpr size_t kMaxLineBytes = size_t{256} << 20U;
constexpr size_t kMaxTableBytes = size_t{64} << 20U;
constexpr size_t kChunkBytes = size_t{1} << 16U;

// The lines of a file, in flat memory but for the line at hand.
class FileLines {
 public:
  FileLines(std::unique_ptr<ByteSource> source, const Context& context, std::string file)
      : source_(std::move(source)), context_(context), file_(std::move(file)) {}

  // Whether the file begins with `mark`.
  Result<bool> BeginsWith(std::string_view mark) {
    while (!ended_ && buffer_.size() < mark.size()) {
      if (auto more = More(); !more) return std::unexpected(more.error());
    }
    return buffer_.starts_with(mark);
  }

  Result<std::optional<std::string>> Next() {
    size_t end = buffer_.find('\n', at_);
    while (end == std::string::npos && !ended_) {
      buffer_.erase(0, at_);
      at_ = 0;
      const size_t from = buffer_.size();
      if (auto more = More(); !more) return std::unexpected(more.error());
      if (buffer_.size() > kMaxLineBytes) {
        return Fail(ErrorCode::kLimit, context_.Say(text::kLineTooLong, {file_}));
      }
      end = buffer_.find('\n', from);
    }
    if (end == std::string::npos && at_ == buffer_.size()) return std::nullopt;
    end = std::min(end, buffer_.size());
    std::string line = buffer_.substr(at_, end - at_);
    at_ = std::min(end + 1, buffer_.size());
    return line;
  }

  Result<std::string> Rest() {
    while (!ended_) {
      if (buffer_.size() > kMaxTableBytes) {
        return Fail(ErrorCode::kInvalidArgument, context_.Say(text::kImportTooLarge, {file_}));
      }
      if (auto more = More(); !more) return std::unexpected(more.error());
    }
    return std::move(buffer_);
  }

 private:
  Result<void> More() {
    std::array<char, kChunkBytes> chunk{};
    const auto size = source_->Read(chunk);
    if (!size) return std::unexpected(size.error());
    ended_ = *size == 0;
    buffer_.append(chunk.data(), *size);
    return {};
  }

  std::unique_ptr<ByteSource> source_;
  const Context& context_;
  std::string file_;
  std::string buffer_;
  size_t at_ = 0;
  bool ended_ = false;
};

Result<FileLines> OpenLines(const Context& context, const std::string& file) {
  if (file == "-") return FileLines(Decompressed(StandardInputSource()), context, file);
  auto source = OpenFileSource(file);
  if (!source) return std::unexpected(source.error());
  return FileLines(Decompressed(std::move(*source)), context, file);
}

ExitCode ImportLibrary(Context& context, FileLines& lines, const std::string& file) {
  const auto library = OpenLibrary(context, OpenMode::kReadWrite);
  if (!library) return context.Report(library.error());
  const auto postings = (*library)->ImportAll([&lines] { return lines.Next(); });
  if (!postings) {
    // The line is told; the file is not known down there.
    Error error = postings.error();
    if (error.code == ErrorCode::kCorrupt || error.code == ErrorCode::kUnsupported) {
      error.message = file + ": " + error.message;
      if (!error.english.empty()) error.english = file + ": " + error.english;
    }
    return context.Report(error);
  }
  // The file has no index of the texts: it is made of them again.
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  if (auto indexed = IndexLibrary(**library, **skills); !indexed) {
    return context.Report(indexed.error());
  }
  if (context.json()) {
    {
      JsonObject object(context.answer().buffer());
      object.Number("postings", static_cast<int64_t>(*postings));
    }
    context.answer().Write("\n");
  } else {
    context.answer().Write(context.Say(text::kLibraryImported, {std::to_string(*postings)}) + '\n');
  }
  return ExitCode::kDone;
}

ExitCode Tell(Context& context, const ApplicationImport& counts) {
  if (context.json()) {
    {
      JsonObject object(context.answer().buffer());
      object.Number("recorded", static_cast<int64_t>(counts.recorded));
      object.Number("new_postings", static_cast<int64_t>(counts.postings));
      object.Number("same", static_cast<int64_t>(counts.same));
      object.Number("kept", static_cast<int64_t>(counts.kept));
      object.Number("repeated", static_cast<int64_t>(counts.repeated));
      object.Number("failed", static_cast<int64_t>(counts.failed));
    }
    context.answer().Write("\n");
  } else {
    context.answer().Write(
        context.Say(text::kImportDone,
                    {std::to_string(counts.recorded), std::to_string(counts.postings),
                     std::to_string(counts.same), std::to_string(counts.kept),
                     std::to_string(counts.repeated), std::to_string(counts.failed)}) +
        '\n');
  }
  if (counts.kept > 0) {
    context.Remark(context.Say(text::kImportKept, {std::to_string(counts.kept)}));
  }
  if (counts.repeated > 0) {
    context.Remark(context.Say(text::kImportRepeated, {std::to_string(counts.repeated)}));
  }
  return counts.failed == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
}

ExitCode ImportTable(Context& context, FileLines& lines, const std::string& file,
                     RecordedAlready recorded) {
  const auto bytes = lines.Rest();
  if (!bytes) return context.Report(bytes.error());
  auto rows = ReadApplicationFile(*bytes, {UserNow(context), context.clock().NowUnixSeconds()});
  if (!rows) {
    context.Problem(file + ": " + context.Words(rows.error()));
    return ExitCode::kUsage;
  }
  const auto library = OpenLibrary(context, OpenMode::kReadWrite);
  if (!library) return context.Report(library.error());
  const auto counts = ImportApplications(context, **library, file, std::move(*rows), recorded);
  if (!counts) return context.Report(counts.error());
  return Tell(context, *counts);
}

}  // namespace

ExitCode RunImport(Context& context, const Arguments& arguments) {
  const std::string& file = arguments.positionals.front();
  auto lines = OpenLines(context, file);
  if (!lines) return context.Report(lines.error());
  const auto whole = lines->BeginsWith(kLibraryMark);
  if (!whole) return context.Report(whole.error());
  const bool replace = arguments.Has("replace");
  if (*whole && replace) return context.UsageProblem(context.Say(text::kReplaceIsForApplications));
  if (*whole) return ImportLibrary(context, *lines, file);
  return ImportTable(context, *lines, file,
                     replace ? RecordedAlready::kReplace : RecordedAlready::kKeep);
}

}  // namespace gonggo::cli
