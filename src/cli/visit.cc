#include "cli/visit.h"

#include <memory>
#include <optional>
#include <utility>

#include "cli/library_access.h"
#include "cli/without_contacts.h"
#include "model/posting_json.h"
#include "model/posting_json_edit.h"
#include "pipeline/ordered_work.h"
#include "pipeline/parse_pool.h"

namespace gonggo::cli {
namespace {

// So many postings are one task: some tenths of a millisecond, which handing them over costs little
// beside.
constexpr size_t kPortion = 8;
using Portion = std::vector<PackedPosting>;

struct Unpacked {
  PostingRecord record;
  std::shared_ptr<const SourceText> text;
};

// What became of a portion: its values, up to the first error.
template <typename Value>
struct Outcome {
  std::vector<Value> values;
  std::optional<Error> error;
};

// Makes records, and documents where the postings carry their source. The document of the last
// posting stays, so that a note of a thousand postings is read once by each thread, not a thousand
// times.
class RecordWorker {
 public:
  RecordWorker(const Library& library, const Selection& selection)
      : unpacker_(library.Unpacker()), parts_(selection.parts), edit_(selection.edit) {}

  Outcome<Unpacked> operator()(Portion&& portion) {
    Outcome<Unpacked> outcome;
    outcome.values.reserve(portion.size());
    for (PackedPosting& packed : portion) {
      auto text = TextOf(packed);
      if (!text) outcome.error = text.error();
      if (outcome.error) break;
      auto record = parts_ == Selection::Parts::kAll ? unpacker_->Record(std::move(packed))
                                                     : LinesOf(std::move(packed));
      if (!record) outcome.error = record.error();
      if (outcome.error) break;
      outcome.values.push_back({std::move(*record), std::move(*text)});
    }
    return outcome;
  }

 private:
  Result<PostingRecord> LinesOf(PackedPosting&& packed) {
    json_.clear();
    const auto whole = unpacker_->AppendJson(std::move(packed), JsonContacts::kLeaveOut, json_);
    if (!whole) return std::unexpected(whole.error());
    const auto lines = JsonOfLines(json_);
    auto posting = ParsePostingJson(lines ? *lines : json_);
    if (!posting) return std::unexpected(posting.error());
    PostingRecord record;
    record.posting = std::move(*posting);
    return record;
  }

  Result<std::shared_ptr<const SourceText>> TextOf(const PackedPosting& packed) {
    if (packed.raw == nullptr) return none_;
    const PostingSource& source = packed.summary.source;
    if (text_ != nullptr && packed.raw == raw_ && source.record == record_) return text_;
    const auto raw = unpacker_->Raw(packed);
    if (!raw) return std::unexpected(raw.error());
    raw_ = packed.raw;
    record_ = source.record;
    auto text = ReadSource(*raw, source);
    if (edit_) edit_(*text);
    text_ = std::move(text);
    return text_;
  }

  std::unique_ptr<PostingUnpacker> unpacker_;
  const Selection::Parts parts_;
  const std::function<void(SourceText&)> edit_;
  std::string json_;
  const std::shared_ptr<const SourceText> none_ = std::make_shared<const SourceText>();
  std::shared_ptr<const std::string> raw_;  // that `text_` was read from
  uint32_t record_ = 0;
  std::shared_ptr<const SourceText> text_;
};

class JsonWorker {
 public:
  JsonWorker(const Library& library, JsonContacts contacts)
      : unpacker_(library.Unpacker()), contacts_(contacts) {}

  Outcome<std::string> operator()(Portion&& portion) {
    Outcome<std::string> outcome;
    outcome.values.reserve(portion.size());
    for (PackedPosting& packed : portion) {
      auto json = JsonOf(std::move(packed));
      if (!json) {
        outcome.error = json.error();
        break;
      }
      outcome.values.push_back(std::move(*json));
    }
    return outcome;
  }

 private:
  // A posting without contacts has nothing to hide; only the others are taken apart.
  Result<std::string> JsonOf(PackedPosting&& packed) {
    std::string json;
    const auto done = unpacker_->AppendJson(std::move(packed), JsonContacts::kInclude, json);
    if (!done) return std::unexpected(done.error());
    if (contacts_ == JsonContacts::kInclude) return json;
    constexpr std::string_view kNoContacts = ",\"contacts\":[]";
    if (const size_t none = json.find(kNoContacts); none != std::string::npos)
      return json.erase(none, kNoContacts.size());
    auto posting = ParsePostingJson(json);
    if (!posting) return std::unexpected(posting.error());
    LeaveOutContacts(*posting);
    json.clear();
    AppendPostingJson(*posting, {}, json);
    return json;
  }

  std::unique_ptr<PostingUnpacker> unpacker_;
  JsonContacts contacts_;
};

// Calls `sink` for each packed posting.
Result<void> VisitPacked(Library& library, const ListFilter& filter, PackedRaw raw,
                         const PackedSink& sink) {
  if (filter.ids.empty()) return library.VisitPacked(filter, raw, sink);
  bool go_on = true;
  for (const std::string& id : filter.ids) {
    const auto visited = library.VisitPacked(
        {.ids = {id}, .removed = ListRemoved::kInclude}, raw,
        [&](PackedPosting&& packed) { return go_on = sink(std::move(packed)); });
    if (!visited || !go_on) return visited;
  }
  return {};
}

// Shares the portions among threads, hands on what becomes of them, and counts it.
template <typename Value, typename MakeWorker, typename Sink>
Result<void> VisitShared(Library& library, const ListFilter& filter, PackedRaw raw,
                         const MakeWorker& make_worker, const Sink& sink, uint64_t& count) {
  std::optional<Error> error;
  OrderedWork<Portion, Outcome<Value>> work(UsefulParsers() - 1, make_worker,
                                            [&](Outcome<Value>&& outcome) {
                                              for (Value& value : outcome.values) {
                                                ++count;
                                                if (!sink(value)) return false;
                                              }
                                              error = std::move(outcome.error);
                                              return !error;
                                            });
  Portion portion;
  const auto hand_over = [&] { return work.Add(std::exchange(portion, {})); };
  const auto visited = VisitPacked(library, filter, raw, [&](PackedPosting&& packed) {
    portion.push_back(std::move(packed));
    return portion.size() < kPortion || hand_over();
  });
  // What was read before an error is told before it.
  if (!portion.empty()) (void)hand_over();
  (void)work.Finish();
  return error ? Result<void>(std::unexpected(*error)) : visited;
}

PackedRaw RawFor(Selection::Documents documents) {
  switch (documents) {
    case Selection::Documents::kNone:
      return PackedRaw::kLeaveOut;
    case Selection::Documents::kForLists:
      return PackedRaw::kForLists;
    case Selection::Documents::kReadAgain:
      break;
  }
  return PackedRaw::kInclude;
}

using Visit = std::function<Result<void>(Library&, const ListFilter&)>;

ExitCode OpenAndVisit(Context& context, const Selection& selection, const Visit& visit,
                      const uint64_t& count) {
  const auto opened = OpenAndSelect(context, OpenMode::kReadOnly, selection.arguments);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  Library& library = *(*opened)->library;
  ListFilter filter = (*opened)->filter;
  filter.order = ListOrder::kOldest;
  if (selection.begin) selection.begin(library, filter);
  const auto visited = visit(library, filter);
  if (!visited) return context.Report(visited.error());
  if (count == 0) TellEmpty(context, !selection.arguments.empty());
  return ExitCode::kDone;
}

}  // namespace

ExitCode VisitSelected(Context& context, const Selection& selection, const SelectedSink& sink,
                       uint64_t& count) {
  count = 0;
  const PackedRaw raw = RawFor(selection.documents);
  const auto visit = [&](Library& library, const ListFilter& filter) {
    const auto make_worker = [&library, &selection] {
      const auto worker = std::make_shared<RecordWorker>(library, selection);
      return [worker](Portion&& portion) { return (*worker)(std::move(portion)); };
    };
    const auto take = [&sink](const Unpacked& one) { return sink(one.record, *one.text); };
    return VisitShared<Unpacked>(library, filter, raw, make_worker, take, count);
  };
  return OpenAndVisit(context, selection, visit, count);
}

ExitCode VisitSelectedJson(Context& context, const Selection& selection, JsonContacts contacts,
                           const JsonSinkOfSelected& sink, uint64_t& count) {
  count = 0;
  const auto visit = [&](Library& library, const ListFilter& filter) {
    const auto make_worker = [&library, contacts] {
      const auto worker = std::make_shared<JsonWorker>(library, contacts);
      return [worker](Portion&& portion) { return (*worker)(std::move(portion)); };
    };
    return VisitShared<std::string>(library, filter, PackedRaw::kLeaveOut, make_worker, sink,
                                    count);
  };
  return OpenAndVisit(context, selection, visit, count);
}

}  // namespace gonggo::cli
