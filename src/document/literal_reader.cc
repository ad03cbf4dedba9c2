#include "document/literal_reader.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "document/json_records.h"
#include "document/json_references.h"
#include "document/limits.h"
#include "document/literal_delivery.h"
#include "document/literal_preamble.h"
#include "document/long_list.h"
#include "document/stream_window.h"
#include "document/value_end.h"

namespace gonggo {
namespace {

// How much is looked at first.
constexpr size_t kWindowBytes = size_t{1} << 20U;

// A value is read as a whole up to here: a file of a thousand postings. Of a longer one its
// beginning shows whether it is a list; where it is none, no more than that is parsed twice.
constexpr size_t kWholeValueBytes = size_t{4} << 20U;
constexpr size_t kBeginningBytes = kWholeValueBytes / 2;

class LiteralStream {
 public:
  LiteralStream(ByteSource& source, const ReadHint& hint, LiteralFormat literal,
                const DocumentSink& sink)
      : window_(source), hint_(hint), dialect_(literal.dialect), delivery_(hint, literal, sink) {}

  Result<void> Run() {
    Result<void> done = window_.Grow(kWindowBytes);
    window_.Skip(std::min(SkipGuard(window_.View()), window_.View().size()));
    lines_ = LooksLikeLines(window_.View());
    while (done && delivery_.wanted()) {
      const Result<bool> more = FindNext();
      if (!more) return std::unexpected(more.error());
      if (!*more) break;
      done = lines_ ? ReadLine() : ReadOne();
    }
    if (!done) return done;
    if (delivery_.delivered() == 0) {
      delivery_.DeliverNotice(
          "empty", hint_.name + ": 읽을 공고가 들어 있지 않습니다. 파일 내용을 확인해 주세요.");
    }
    return {};
  }

 private:
  // Stands on the next value; false at the end.
  Result<bool> FindNext() {
    for (;;) {
      const std::string_view view = window_.View();
      size_t at = SkipBetweenValues(view, 0);
      at += SkipAssignment(view.substr(at));
      if (at < view.size() && IsStray(view[at])) ++at;
      window_.Skip(at);
      if (at == 0 && !view.empty()) return true;
      if (!window_.View().empty()) continue;
      if (window_.ended()) return false;
      const Result<void> grown = window_.Grow(kWindowBytes);
      if (!grown) return std::unexpected(grown.error());
    }
  }

  // Brackets that are left over behind damage or a long list.
  bool IsStray(char c) const {
    return c == ';' || (torn_ && (c == ']' || c == '}' || c == ')' || c == ':'));
  }

  Result<void> ReadLine() {
    size_t size = kWindowBytes;
    size_t end = window_.View().find('\n');
    while (end == std::string_view::npos && !window_.ended()) {
      if (window_.View().size() > kMaxRecordBytes) return SkipLongLine();
      size *= 2;
      const Result<void> grown = window_.Grow(size);
      if (!grown) return grown;
      end = window_.View().find('\n');
    }
    const std::string_view line = window_.View().substr(0, end);
    if (line.size() == 1) {  // a value that is written over several lines
      lines_ = false;
      return ReadOne();
    }
    for (size_t at = 0; at < line.size() && delivery_.wanted();) {
      ParseValue(line, at, dialect_, tree_);
      DeliverTree(tree_, end == std::string_view::npos);
      delivery_.ReportDamage();
      if (tree_.nodes.empty() || tree_.damage) break;
      at = tree_.end;
    }
    window_.Skip(std::min(line.size() + 1, window_.View().size()));
    return {};
  }

  Result<void> SkipLongLine() {
    ReportLong();
    for (;;) {
      const size_t end = window_.View().find('\n');
      window_.Skip(std::min(end, window_.View().size()));
      if (end != std::string_view::npos || window_.ended()) return {};
      const Result<void> grown = window_.Grow(kWindowBytes);
      if (!grown) return grown;
    }
  }

  void ReportLong() {
    delivery_.DeliverNotice(
        "truncated",
        hint_.name + ": " + std::to_string(window_.LineOf(0)) +
            "번째 줄의 항목이 너무 커서(16 MiB 초과) 읽지 않았습니다. 공고별로 나누어 주세요.");
  }

  // Whether the tree ends only because what was parsed does: the window, or a beginning of it.
  bool IsCut() const {
    const size_t parsed = tree_.source.size();
    return tree_.damage && *tree_.damage == parsed &&
           !(window_.ended() && parsed == window_.View().size());
  }

  Result<void> ReadOne() {
    // A file of one value is not parsed in vain first; of values behind each other only the last
    // in the window is.
    Result<void> grown;
    if (!std::exchange(begun_, true)) grown = window_.Grow(kWholeValueBytes);
    while (grown) {
      const std::string_view view = window_.View();
      const bool whole = window_.ended() || view.size() < kWholeValueBytes;
      ParseValue(whole ? view : view.substr(0, kBeginningBytes), 0, dialect_, tree_);
      if (!IsCut()) return FinishOne();
      if (!whole) return ReadLong();
      grown = window_.Grow(kWholeValueBytes);
    }
    return grown;
  }

  Result<void> FinishOne() {
    DeliverTree(tree_, true);
    rest_ = false;
    if (tree_.damage) return GoOnBehind(*tree_.damage);
    window_.Skip(std::max<size_t>(tree_.end, 1));
    return {};
  }

  void DeliverTree(const JsonTree& tree, bool to_end) {
    if (tree.damage) {
      const size_t at = *tree.damage;
      delivery_.SetDamage({.offset = window_.OffsetOf(at),
                           .line = window_.LineOf(at),
                           .at_end = to_end && window_.ended() && at >= window_.View().size()});
    }
    JsonReferences references(tree);
    for (const JsonRecord& record : FindRecords(tree)) {
      if (rest_ && record.node == 0 && record.around.empty()) continue;
      DeliverWhole(tree, record, references);
    }
  }

  // With what the record only names put in.
  void DeliverWhole(const JsonTree& tree, const JsonRecord& record, JsonReferences& references) {
    if (const auto text = references.Resolve(record)) {
      JsonTree resolved;
      if (const auto whole = ReadResolved(*text, dialect_, resolved))
        return DeliverRecord(resolved, *whole);
    }
    DeliverRecord(tree, record);
  }

  void DeliverRecord(const JsonTree& tree, const JsonRecord& record) {
    const uint32_t first = record.node + 1;
    if (first_key_.empty() && tree.nodes[record.node].kind == JsonKind::kObject &&
        first < tree.nodes[record.node].after) {
      const JsonNode& member = tree.nodes[first];
      first_key_ = tree.source.substr(member.key_begin, member.key_end - member.key_begin);
    }
    delivery_.Deliver(tree, record);
  }

  // Passes over damage at `at`: to the next object that begins like the records before it, or that
  // begins a line.
  Result<void> GoOnBehind(size_t at) {
    delivery_.ReportDamage();
    torn_ = true;
    at = std::max<size_t>(at, 1);
    for (;;) {
      const std::string_view view = window_.View();
      const size_t next = FindRecordStart(view, std::min(at, view.size()), first_key_);
      window_.Skip(std::min(next, view.size()));
      if (next != std::string_view::npos || window_.ended()) return {};
      at = 0;
      const Result<void> grown = window_.Grow(kWindowBytes);
      if (!grown) return grown;
    }
  }

  Result<void> ReadLong() {
    const std::vector<JsonRecord> records = FindRecords(tree_);
    const std::optional<LongList> list = FindLongList(tree_, records, dialect_);
    if (list) {
      for (const JsonRecord& record : records) {
        if (tree_.nodes[record.node].begin < list->resume) DeliverRecord(tree_, record);
      }
      return ReadList(*list);
    }
    const Result<void> grown = window_.Grow(kMaxWholeFileBytes);
    if (!grown) return grown;
    ParseValue(window_.View(), 0, dialect_, tree_);
    return FinishOne();
  }

  Result<void> ReadList(const LongList& list) {
    window_.Skip(list.resume);
    while (delivery_.wanted()) {
      const Result<bool> more = FindNext();
      if (!more) return std::unexpected(more.error());
      if (!*more) {
        const size_t end = window_.View().size();
        delivery_.SetDamage(
            {.offset = window_.OffsetOf(end), .line = window_.LineOf(end), .at_end = true});
        delivery_.ReportDamage();
        return {};
      }
      const char c = window_.View().front();
      if (c == ']' || c == '}' || c == ')') break;
      const Result<bool> whole = ReadElement(list);
      if (!whole) return std::unexpected(whole.error());
      if (!*whole) return {};
    }
    // What stands behind the list is read as if the list had not been there.
    window_.Rewrap(std::min<size_t>(1, window_.View().size()), list.openers);
    rest_ = !list.openers.empty();
    return {};
  }

  // False where the list can't be gone on with.
  Result<bool> ReadElement(const LongList& list) {
    for (;;) {
      const std::string_view view = window_.View();
      const size_t value = list.map ? SkipKey(view) : 0;
      ParseValue(view, std::min(value, view.size()), dialect_, tree_);
      const bool cut = value >= view.size() ? !window_.ended() : IsCut();
      if (!cut) break;
      if (view.size() > kMaxRecordBytes) {
        ReportLong();
        const Result<void> passed = GoOnBehind(view.size());
        if (!passed) return std::unexpected(passed.error());
        return false;
      }
      const Result<void> grown = window_.Grow(2 * std::max(kWindowBytes, view.size()));
      if (!grown) return std::unexpected(grown.error());
    }
    if (tree_.damage || tree_.nodes.empty()) {
      DeliverTree(tree_, true);
      const Result<void> passed = GoOnBehind(tree_.damage.value_or(1));
      if (!passed) return std::unexpected(passed.error());
      return false;
    }
    DeliverElement(list, window_.View().substr(0, tree_.end));
    window_.Skip(tree_.end);
    return true;
  }

  void DeliverElement(const LongList& list, std::string_view element) {
    if (!list.map && list.before.empty()) {
      for (const JsonRecord& record : FindRecords(tree_)) DeliverRecord(tree_, record);
      return;
    }
    const std::string text = WrapElement(list, element, dialect_);
    JsonTree wrapped;
    ParseValue(text, 0, dialect_, wrapped);
    for (const JsonRecord& record : FindRecords(wrapped)) DeliverRecord(wrapped, record);
  }

  StreamWindow window_;
  const ReadHint& hint_;
  LiteralDialect dialect_;
  LiteralDelivery delivery_;
  JsonTree tree_;
  std::string first_key_;  // of the records, with its quotes: where one begins again behind damage
  bool begun_ = false;     // a value has been parsed
  bool lines_ = false;     // one value a line
  bool torn_ = false;      // brackets may be left over
  bool rest_ = false;      // the value is what stands beside a long list
};

}  // namespace

Result<void> ReadLiterals(ByteSource& source, const ReadHint& hint, LiteralFormat literal,
                          const DocumentSink& sink) {
  return LiteralStream(source, hint, literal, sink).Run();
}

}  // namespace gonggo
