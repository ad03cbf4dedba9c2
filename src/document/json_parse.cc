#include "document/json_parse.h"

#include <algorithm>

#include "document/json_string.h"
#include "document/limits.h"
#include "document/value_end.h"

namespace gonggo {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// A bare key is a word or two; more is damage.
constexpr size_t kMaxBareKeyBytes = 256;

bool IsBlank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

bool IsQuote(char c) { return c == '"' || c == '\''; }

bool IsWordByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z') || byte == '_' || byte == '$' || byte == '.' || byte == '+' ||
         byte == '-' || byte >= 0x80;
}

bool IsNumber(std::string_view word) {
  const size_t at = word.front() == '-' || word.front() == '+' ? 1 : 0;
  if (at >= word.size()) return false;
  const char c = word[at];
  if (c == '.') return at + 1 < word.size() && word[at + 1] >= '0' && word[at + 1] <= '9';
  return c >= '0' && c <= '9';
}

JsonKind KindOfWord(std::string_view word) {
  if (word == "true" || word == "false" || word == "True" || word == "False")
    return JsonKind::kBool;
  if (word == "null" || word == "None" || word == "undefined" || word == "NaN" || word == "nan" ||
      word == "-NaN" || word == "NaT") {
    return JsonKind::kNull;
  }
  return IsNumber(word) ? JsonKind::kNumber : JsonKind::kWord;
}

size_t SkipBlanks(std::string_view source, size_t at) {
  for (;;) {
    while (at < source.size() && IsBlank(source[at])) ++at;
    const size_t behind = SkipComment(source, at);
    if (behind == at) return at;
    at = behind;
  }
}

size_t SkipCommas(std::string_view source, size_t at) {
  for (;;) {
    at = SkipBlanks(source, at);
    if (at >= source.size() || source[at] != ',') return at;
    ++at;
  }
}

// A quoted string's opening: prefix letters, quote and escape rules; quote is empty where none
// opens.
struct Opening {
  size_t size = 0;
  std::string_view quote;
  EscapeRules rules = EscapeRules::kJson;
};

Opening MatchOpening(std::string_view source, size_t at, LiteralDialect dialect) {
  Opening opening;
  const bool python = dialect == LiteralDialect::kPython;
  bool bytes = false;
  bool raw = false;
  size_t prefix = 0;
  while (python && prefix < 2 && at + prefix < source.size()) {
    const char letter = static_cast<char>(source[at + prefix] | 0x20);
    if (letter != 'u' && letter != 'b' && letter != 'r' && letter != 'f') break;
    bytes = bytes || letter == 'b';
    raw = raw || letter == 'r';
    ++prefix;
  }
  const size_t open = at + prefix;
  if (open >= source.size() || !IsQuote(source[open])) return opening;
  const std::string_view three = source.substr(open, 3);
  const bool triple = python && three.size() == 3 && three[0] == three[1] && three[1] == three[2];
  opening.quote = source.substr(open, triple ? 3 : 1);
  opening.size = prefix + opening.quote.size();
  if (python) opening.rules = bytes ? EscapeRules::kPythonBytes : EscapeRules::kPython;
  if (raw) opening.rules = EscapeRules::kNone;
  return opening;
}

class Parser {
 public:
  Parser(std::string_view source, LiteralDialect dialect, JsonTree& tree)
      : source_(source), dialect_(dialect), tree_(tree) {}

  void Run(size_t begin) {
    at_ = SkipBetweenValues(source_, begin);
    tree_.end = Offset(at_);
    if (at_ >= source_.size()) return;
    ReadValue({}, 0);
    tree_.end = Offset(at_);
  }

 private:
  struct Key {
    size_t begin = 0;
    size_t end = 0;
    std::string_view text;
  };

  static uint32_t Offset(size_t at) { return static_cast<uint32_t>(at); }

  // False, and `damage` set, where reading can't go on.
  bool ReadValue(const Key& key, int depth) {
    at_ = SkipBlanks(source_, at_);
    if (at_ >= source_.size()) return Damage();
    const char c = source_[at_];
    if (c == '{') return ReadContainer(key, JsonKind::kObject, depth);
    if (c == '[' || c == '(') return ReadContainer(key, JsonKind::kArray, depth);
    const Opening opening = MatchOpening(source_, at_, dialect_);
    if (!opening.quote.empty()) return ReadString(key, opening);
    return ReadWord(key, depth);
  }

  uint32_t AddNode(JsonKind kind, const Key& key) {
    const auto index = static_cast<uint32_t>(tree_.nodes.size());
    JsonNode& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.after = index + 1;
    node.begin = Offset(at_);
    node.key_begin = Offset(key.begin);
    node.key_end = Offset(key.end);
    node.key = key.text;
    return index;
  }

  bool Damage() {
    tree_.damage = Offset(std::min(at_, source_.size()));
    return false;
  }

  bool ReadString(const Key& key, Opening opening) {
    const uint32_t index = AddNode(JsonKind::kString, key);
    const size_t kept = tree_.decoded.size();
    QuotedString string = Quoted(opening);
    // Python joins strings that stand side by side.
    while (dialect_ == LiteralDialect::kPython && string.closed) {
      const size_t next = SkipBlanks(source_, at_);
      opening = MatchOpening(source_, next, dialect_);
      if (opening.quote.empty()) break;
      if (tree_.decoded.size() == kept) tree_.decoded.append(string.text);
      at_ = next;
      const size_t before = tree_.decoded.size();
      string = Quoted(opening);
      if (tree_.decoded.size() == before) tree_.decoded.append(string.text);
      string.text = std::string_view(tree_.decoded).substr(kept);
    }
    JsonNode& node = tree_.nodes[index];
    node.text = string.text;
    node.end = Offset(at_);
    node.open = !string.closed;
    return string.closed || Damage();
  }

  QuotedString Quoted(const Opening& opening) {
    const QuotedString string =
        ReadQuoted(source_, at_ + opening.size, opening.quote, opening.rules, tree_.decoded);
    at_ = string.end;
    return string;
  }

  bool ReadWord(const Key& key, int depth) {
    const size_t begin = at_;
    while (at_ < source_.size() && IsWordByte(source_[at_])) ++at_;
    if (at_ == begin) return Damage();
    const std::string_view word = source_.substr(begin, at_ - begin);
    if (at_ < source_.size() && source_[at_] == '(') return ReadCall(key, begin, depth);
    const size_t behind = at_;
    at_ = begin;
    const uint32_t index = AddNode(KindOfWord(word), key);
    at_ = behind;
    tree_.nodes[index].text = word;
    tree_.nodes[index].end = Offset(at_);
    return true;
  }

  // OrderedDict({…}) and the like are what they wrap; other calls are kept as they stand.
  bool ReadCall(const Key& key, size_t begin, int depth) {
    const size_t argument = SkipBlanks(source_, at_ + 1);
    const bool wraps =
        argument < source_.size() && (source_[argument] == '{' || source_[argument] == '[');
    if (wraps) {
      at_ = argument;
      if (!ReadValue(key, depth + 1)) return false;
      at_ = SkipCommas(source_, at_);
      if (at_ < source_.size() && source_[at_] == ')') ++at_;
      return true;
    }
    const size_t end = FindValueEnd(source_, at_);
    at_ = begin;
    const uint32_t index = AddNode(JsonKind::kWord, key);
    at_ = std::min(end, source_.size());
    tree_.nodes[index].text = source_.substr(begin, at_ - begin);
    tree_.nodes[index].end = Offset(at_);
    return end != std::string_view::npos || Damage();
  }

  // Passes over a container that is nested too deep, without recursion.
  bool SkipContainer(const Key& key) {
    const uint32_t index = AddNode(JsonKind::kNull, key);
    if (!tree_.too_deep) tree_.too_deep = Offset(at_);
    const size_t end = FindValueEnd(source_, at_);
    at_ = std::min(end, source_.size());
    tree_.nodes[index].end = Offset(at_);
    return end != std::string_view::npos || Damage();
  }

  bool ReadContainer(const Key& key, JsonKind kind, int depth) {
    if (depth >= kMaxNesting) return SkipContainer(key);
    const char close = source_[at_] == '{' ? '}' : source_[at_] == '[' ? ']' : ')';
    const uint32_t index = AddNode(kind, key);
    ++at_;
    const bool whole =
        kind == JsonKind::kObject ? ReadMembers(index, depth) : ReadElements(close, depth);
    JsonNode& node = tree_.nodes[index];
    node.after = static_cast<uint32_t>(tree_.nodes.size());
    node.end = Offset(at_);
    node.open = !whole;
    return whole;
  }

  bool ReadElements(char close, int depth) {
    for (;;) {
      at_ = SkipCommas(source_, at_);
      if (at_ >= source_.size()) return Damage();
      if (source_[at_] == close) {
        ++at_;
        return true;
      }
      if (!ReadValue({}, depth + 1)) return false;
    }
  }

  bool ReadMembers(uint32_t object, int depth) {
    for (;;) {
      at_ = SkipCommas(source_, at_);
      if (at_ >= source_.size()) return Damage();
      if (source_[at_] == '}') {
        ++at_;
        return true;
      }
      const size_t begin = at_;
      const size_t kept = tree_.decoded.size();
      Key key;
      if (!ReadKey(key)) return false;
      at_ = SkipBlanks(source_, at_);
      if (at_ < source_.size() && source_[at_] == ':') {
        ++at_;
        if (!ReadValue(key, depth + 1)) return false;
        continue;
      }
      // {'a', 'b'} is a set: its elements stand where keys do.
      const bool set = tree_.nodes.size() == object + 1 && dialect_ == LiteralDialect::kPython &&
                       at_ < source_.size() && (source_[at_] == ',' || source_[at_] == '}');
      if (!set) return Damage();
      at_ = begin;
      tree_.decoded.resize(kept);  // it is read again, and must not be decoded twice
      return ReadSet(object, depth);
    }
  }

  // That this is a set is seen only behind its first element. Where that is damaged, the set ends
  // before it: of what is kept of the source nobody could tell any more that it was one.
  bool ReadSet(uint32_t object, int depth) {
    const size_t begin = at_;
    const size_t kept = tree_.decoded.size();
    const std::optional<uint32_t> too_deep = tree_.too_deep;
    if (!ReadValue({}, depth + 1)) {
      tree_.nodes.resize(object + 1);
      tree_.decoded.resize(kept);
      tree_.too_deep = too_deep;
      at_ = begin;
      return Damage();
    }
    tree_.nodes[object].kind = JsonKind::kArray;
    return ReadElements('}', depth);
  }

  bool ReadKey(Key& key) {
    key.begin = at_;
    const Opening opening = MatchOpening(source_, at_, dialect_);
    if (!opening.quote.empty()) {
      const QuotedString string = Quoted(opening);
      key.end = at_;
      key.text = string.text;
      return string.closed || Damage();
    }
    if (source_[at_] == '(') {  // a tuple
      const size_t end = FindValueEnd(source_, at_);
      if (end == std::string_view::npos || end - at_ > kMaxBareKeyBytes) return Damage();
      at_ = end;
    } else {
      while (at_ < source_.size() && at_ - key.begin < kMaxBareKeyBytes && IsWordByte(source_[at_]))
        ++at_;
      if (at_ == key.begin) return Damage();
    }
    key.end = at_;
    key.text = source_.substr(key.begin, key.end - key.begin);
    return true;
  }

  std::string_view source_;
  LiteralDialect dialect_;
  JsonTree& tree_;
  size_t at_ = 0;
};

}  // namespace

void ParseValue(std::string_view source, size_t begin, LiteralDialect dialect, JsonTree& tree) {
  tree.source = source;
  tree.nodes.clear();
  tree.decoded.clear();
  // No escape is shorter than what it stands for, so that views into `decoded` never move.
  tree.decoded.reserve(source.size());
  tree.damage.reset();
  tree.too_deep.reset();
  Parser(source, dialect, tree).Run(begin);
}

size_t SkipBetweenValues(std::string_view source, size_t begin) {
  for (;;) {
    begin = SkipCommas(source, begin);
    if (source.substr(begin).starts_with(kByteOrderMark)) {
      begin += kByteOrderMark.size();
    } else if (begin < source.size() && source[begin] == '\x1E') {
      ++begin;  // RFC 7464: JSON text sequences
    } else {
      return begin;
    }
  }
}

}  // namespace gonggo
