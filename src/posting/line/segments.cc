#include "posting/line/segments.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/line/labels.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// "Employment Type" and the like have no more words and bytes.
constexpr size_t kMostLabelWords = 4;
constexpr size_t kLongestLabelBytes = 40;
// Facts that one value states.
constexpr std::array<std::string_view, 8> kFields = {
    "location", "work", "employment", "salary", "experience", "education", "headcount", "deadline"};

// Of "•" and its like.
constexpr unsigned char kBulletLead = 0xE2;

struct Label {
  std::string_view field;
  size_t begin = 0;
};

bool IsOneValue(std::string_view field) {
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end();
}

// The longest label that `text` ends with, before a colon.
Label FindLabel(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  Label label;
  if (!text.ends_with(':')) return label;
  text.remove_suffix(1);
  size_t words = 0;
  for (size_t i = text.size(); i-- > 0 && words < kMostLabelWords;) {
    const bool starts = i == 0 || text[i - 1] == ' ' || text[i - 1] == ';';
    if (!starts || text[i] == ' ') continue;
    ++words;
    const std::string_view name = text.substr(i);
    // "Im Office: …"
    if (!IsUpperByte(text[i]) || name == "Office") continue;
    const std::string_view field = FieldOfLabel(name);
    if (!field.empty()) label = {field, i};
  }
  return label;
}

class SegmentReader {
 public:
  SegmentReader(std::string_view text, Span at)
      : text_(Cut(text, at)),
        offset_(at.begin),
        field_(FindLabel(text.substr(0, at.begin)
                             .substr(at.begin - std::min<size_t>(at.begin, kLongestLabelBytes + 4)))
                   .field) {
    if (!IsOneValue(field_) || (field_ == "location" && !BeginsName(0))) field_ = {};
    if (field_.empty() && IsBelowLocation(text.substr(0, at.begin)) && IsNameAlone())
      field_ = "location";
  }

  std::vector<Segment> Read() {
    size_t label_from = 0;  // no label begins before it
    for (size_t i = NextSign(0); i < text_.size(); i = NextSign(i + 1)) {
      const char c = text_[i];
      if (c == ':') {
        ReadLabel(label_from, i);
        label_from = i + 1;
      } else if (const size_t next = EndOfSentence(i); next > 0) {
        Close(c == '.' || c == '!' || c == '?' ? i + 1 : i);
        begin_ = next;
        label_from = next;
        i = next - 1;
      }
    }
    Close(text_.size());
    return std::move(segments_);
  }

 private:
  // The first of the signs that may end a label or a sentence, from `from` on.
  [[nodiscard]] size_t NextSign(size_t from) const {
    return FindByteWhere(text_, from, [](auto b, auto) {
      return (b == ':') | (b == '.') | (b == '!') | (b == '?') | (b == '&') | (b == '*') |
             (b == kBulletLead);
    });
  }

  // Behind what is left of a tag that was escaped twice, if it stands at `i`, else 0.
  [[nodiscard]] size_t EndOfTag(size_t i) const {
    for (const std::string_view tag : {"&lt;", "&gt;", "&nbsp;"}) {
      if (text_.substr(i).starts_with(tag)) return i + tag.size();
    }
    return 0;
  }

  // Behind the bullet of a list that has lost its lines ("… degree * Strong …"), if one stands at
  // `i` between spaces, else 0.
  [[nodiscard]] size_t EndOfBullet(size_t i) const {
    if (i == 0 || text_[i - 1] != ' ') return 0;
    for (const std::string_view bullet : {"* ", "** ", "• ", "● ", "▪ ", "✓ ", "✔ "}) {
      if (text_.substr(i).starts_with(bullet)) return i + bullet.size();
    }
    return 0;
  }

  // Where the next sentence begins if one ends with the sign at `i`, else 0.
  [[nodiscard]] size_t EndOfSentence(size_t i) const {
    const char c = text_[i];
    if (c == '&') return EndOfTag(i);
    if (c == '*' || static_cast<unsigned char>(c) == kBulletLead) return EndOfBullet(i);
    size_t next = i + 1;
    while (next < text_.size() && text_[next] == ' ') ++next;
    if (next == i + 1 || next >= text_.size()) return 0;
    // "St. Louis": a short word with a capital is no end.
    const size_t word = text_.substr(0, i).find_last_of(' ') + 1;
    const bool abbreviation = i - word <= 2 && IsUpperByte(text_[word]);
    const char after = text_[next];
    const bool begins = IsUpperByte(after) || static_cast<unsigned char>(after) >= 0xC3;
    return begins && !abbreviation ? next : 0;
  }

  // "… Location |Porto Department Maps": the heading "Location" in running text.
  static bool IsBelowLocation(std::string_view before) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    return before.ends_with(" Location");
  }

  // Whether what the text begins with is no sentence: "Porto Department …", but "Barley works …".
  [[nodiscard]] bool IsNameAlone() const {
    constexpr size_t kMostWords = 4;
    size_t i = 0;
    for (size_t words = 0; words < kMostWords && i < text_.size(); ++words) {
      const std::string_view rest = text_.substr(i);
      const std::string_view word = rest.substr(0, rest.find(' '));
      if (word != "or" && word != "and" && !IsUpperByte(word.empty() ? ' ' : word.front()))
        return false;
      if (!word.empty() && (word.back() == '.' || word.back() == ',')) break;
      i += word.size() + 1;
    }
    return BeginsName(0);
  }

  // The label that ends at the colon.
  void ReadLabel(size_t from, size_t colon) {
    from = std::max(from, colon - std::min(colon, kLongestLabelBytes));
    const Label label = FindLabel(text_.substr(from, colon + 1 - from));
    if (label.field.empty() || (label.field == "location" && !BeginsName(colon + 1))) return;
    Close(from + label.begin);
    begin_ = colon + 1;
    if (IsOneValue(label.field)) field_ = label.field;
  }

  // "Im Office: für Ordnung sorgen" names no place, nor does "Location: This is a remote job".
  [[nodiscard]] bool BeginsName(size_t at) const {
    while (at < text_.size() && text_[at] == ' ') ++at;
    for (const std::string_view word :
         {"This ", "We ", "The ", "Our ", "You ", "Candidate", "Type ", "Type:"}) {
      if (text_.substr(at).starts_with(word)) return false;
    }
    return at < text_.size() && (text_[at] < 'a' || text_[at] > 'z') &&
           static_cast<unsigned char>(text_[at]) != 0xC3;
  }

  void Close(size_t end) {
    const Span at = TrimSpan(text_, {static_cast<uint32_t>(begin_), static_cast<uint32_t>(end)});
    if (!at.empty()) segments_.push_back({{offset_ + at.begin, offset_ + at.end}, field_});
    field_ = {};
  }

  std::string_view text_;
  uint32_t offset_;
  size_t begin_ = 0;
  std::string_view field_;
  std::vector<Segment> segments_;
};

}  // namespace

std::vector<Segment> FindSegments(std::string_view text, Span at) {
  return SegmentReader(text, at).Read();
}

}  // namespace gonggo
