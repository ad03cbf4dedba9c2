#include "cli/extract_pool.h"

#include <utility>

#include "cli/without_contacts.h"
#include "output/json_pretty.h"
#include "output/reader_words.h"
#include "pipeline/open_input.h"
#include "pipeline/stray.h"

namespace gonggo::cli {
namespace {

using Pool = OrderedPool<std::vector<ExtractedPart>, PostingParser>;

// Documents that are parsed in one go: enough that handing them over costs nothing beside it.
constexpr size_t kPortionDocuments = 32;
constexpr size_t kPortionBytes = size_t{256} << 10U;
// Portions under way for each parser, and the bytes of text in all of them: what is read from a
// text, and its JSON, take several times as much.
constexpr size_t kQueuedPortions = 4;
constexpr size_t kQueuedBytes = size_t{4} << 20U;

// The JSON of a text is mostly smaller. Memory that is not written to costs nothing.
constexpr size_t kJsonPerTextByte = 8;

// A part before it is parsed.
struct Segment {
  ExtractedPart part;
  std::vector<Document> documents;
};

void Extract(const ExtractRequest& request, PostingParser& parser, Segment& segment) {
  ExtractedPart& part = segment.part;
  PostingJsonOptions json;
  json.contacts = request.contacts;
  size_t text_bytes = 0;
  for (const Document& document : segment.documents) text_bytes += document.text.size();
  part.json.reserve(kJsonPerTextByte * text_bytes);
  std::string line;
  for (const Document& document : segment.documents) {
    if (request.with_text) json.text = document.text;
    std::vector<Posting> postings = parser.Parse(document);
    if (IsNoteWithoutOpening(document, postings)) {
      part.notes.push_back(document.origin.name);
      continue;
    }
    for (Posting& posting : postings) {
      part.unread.Count(posting);
      SayIn(request.language, posting.diagnostics);
      if (json.contacts == JsonContacts::kLeaveOut && !posting.contacts.empty())
        LeaveOutContacts(posting);
      if (request.pretty) {
        line.clear();
        AppendPostingJson(posting, json, line);
        AppendPrettyJson(line, part.json);
      } else {
        AppendPostingJson(posting, json, part.json);
      }
      part.json += '\n';
      ++part.postings;
    }
  }
}

// Reads the files and deals out their documents.
class Reader {
 public:
  Reader(const ExtractRequest& request, Pool& pool) : request_(request), pool_(pool) {}

  void ReadAll() {
    for (const std::string& file : request_.files) {
      Begin(file);
      std::string failure = ReadOne(file);
      if (stopped_) return;
      segments_.back().part.ends_file = true;
      if (!failure.empty()) segments_.back().part.failures.push_back(std::move(failure));
    }
    Deal();
  }

 private:
  void Begin(const std::string& file) {
    if (IsFull()) Deal();
    segments_.emplace_back().part.file = file;
  }

  // Why the file could not be read to its end; empty if it was.
  std::string ReadOne(const std::string& file) {
    auto source = OpenInput(file);
    if (!source) {
      segments_.back().part.opened = false;
      return source.error().message;
    }
    const ReadHint hint{.name = file, .format = request_.format};
    const auto read = ReadDocuments(**source, hint, [&](Document&& document) {
      if (const Diagnostic* nothing = NothingIn(document)) {
        segments_.back().part.failures.push_back(nothing->message);
        return true;
      }
      bytes_ += document.text.size();
      ++documents_;
      segments_.back().documents.push_back(std::move(document));
      if (!IsFull()) return true;
      Deal();
      segments_.emplace_back().part.file = file;
      return !stopped_;
    });
    return read ? std::string() : read.error().message;
  }

  [[nodiscard]] bool IsFull() const {
    return documents_ >= (request_.prompt ? 1 : kPortionDocuments) || bytes_ >= kPortionBytes;
  }

  void Deal() {
    Pool::Task task([&request = request_,
                     segments = std::exchange(segments_, {})](PostingParser& parser) mutable {
      std::vector<ExtractedPart> parts;
      parts.reserve(segments.size());
      for (Segment& segment : segments) {
        Extract(request, parser, segment);
        parts.push_back(std::move(segment.part));
      }
      return parts;
    });
    stopped_ = !pool_.Deal(std::move(task), std::exchange(bytes_, 0)) || stopped_;
    documents_ = 0;
  }

  const ExtractRequest& request_;
  Pool& pool_;
  std::vector<Segment> segments_;  // of the portion that is being collected
  size_t documents_ = 0;           // in them
  size_t bytes_ = 0;               // of their text
  bool stopped_ = false;           // nobody wants more
};

}  // namespace

ExtractPool::ExtractPool(const ExtractRequest& request, size_t parsers)
    : pool_(
          {parsers, kQueuedPortions, kQueuedBytes},
          [&request](Pool& pool) { Reader(request, pool).ReadAll(); },
          [&request] { return PostingParser(request.parse); }) {}

}  // namespace gonggo::cli
