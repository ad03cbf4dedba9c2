#include "requirement/unknown.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "requirement/cue.h"
#include "text/byte_class.h"
#include "text/hangul.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxTermBytes = 60;

bool IsTermByte(char c) {
  return IsAsciiAlnum(c) || std::string_view("+#.&-_'").find(c) != std::string_view::npos;
}

class Search {
 public:
  Search(std::string_view line, const std::vector<SkillMatch>& known, const KnownNames& names)
      : line_(line), known_(known), names_(names), korean_(HasHangul(line)) {}

  std::vector<Span> Find() {
    LatinWords();
    if (!known_.empty()) ListedWords();
    std::sort(found_.begin(), found_.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool IsKnown(Span at) const {
    return std::any_of(known_.begin(), known_.end(), [at](const SkillMatch& m) {
      return m.at.begin < at.end && at.begin < m.at.end;
    });
  }

  void Add(Span at) {
    const std::string_view term = Cut(line_, at);
    if (at.size() < 2 || at.size() > kMaxTermBytes || NotSkills().FindWhole(term) >= 0) return;
    if (!IsKnown(at) && !names_.Has(term)) found_.push_back(at);
  }

  void LatinWords() {
    for (uint32_t i = 0; i < line_.size();) {
      if (!IsAlphaByte(line_[i])) {
        ++i;
        continue;
      }
      uint32_t end = WordEnd(i);
      if (LooksLikeName(i, end)) {
        end = PhraseEnd(end);
        Add({i, end});
      }
      i = end;
    }
  }

  [[nodiscard]] uint32_t WordEnd(uint32_t i) const {
    while (i < line_.size() && IsTermByte(line_[i])) ++i;
    while (i > 0 && std::string_view(".-_&'").find(line_[i - 1]) != std::string_view::npos) --i;
    return i;
  }

  [[nodiscard]] bool LooksLikeName(uint32_t begin, uint32_t end) const {
    const std::string_view word = line_.substr(begin, end - begin);
    if (korean_) return true;
    const auto inner = std::find_if(word.begin() + 1, word.end(), [](char c) {
      return IsUpperByte(c) || IsDigitByte(c) || c == '+';
    });
    if (inner != word.end()) return true;
    return IsUpperByte(word[0]) && begin > 0 && !BeginsSentence(begin);
  }

  [[nodiscard]] bool BeginsSentence(uint32_t begin) const {
    const std::string_view before = TrimSpaces(line_.substr(0, begin));
    return before.empty() ||
           std::string_view(".:!?-*").find(before.back()) != std::string_view::npos ||
           !IsAlphaByte(before.back());
  }

  // Past further capitalised words: "Movie Magic".
  [[nodiscard]] uint32_t PhraseEnd(uint32_t end) const {
    for (int words = 1; words < 4; ++words) {
      if (end + 1 >= line_.size() || line_[end] != ' ' || !IsUpperByte(line_[end + 1])) return end;
      const uint32_t next = WordEnd(end + 1);
      if (IsKnown({end + 1, next})) return end;
      end = next;
    }
    return end;
  }

  // The bytes of the separator at `i`; 0 if none stands there.
  [[nodiscard]] size_t SeparatorAt(uint32_t i) const {
    for (const std::string_view separator : {",", "/", "(", ")", "|", "·", "ㆍ"}) {
      if (line_.substr(i).starts_with(separator)) return separator.size();
    }
    return 0;
  }

  // What stands between the separators of a list in which something is known.
  void ListedWords() {
    uint32_t begin = 0;
    bool listed = false;  // a known skill stands in the piece before
    for (uint32_t i = 0; i <= line_.size(); ++i) {
      const size_t separator = i < line_.size() ? SeparatorAt(i) : 1;
      if (separator == 0) continue;
      const Span piece{begin, i};
      const bool known = IsKnown(piece);
      if (!known && (listed || NextIsKnown(i))) AddHangul(piece);
      listed = known;
      begin = i + static_cast<uint32_t>(separator);
    }
  }

  [[nodiscard]] bool NextIsKnown(uint32_t at) const {
    constexpr uint32_t kNear = 30;
    return IsKnown({at, std::min(static_cast<uint32_t>(line_.size()), at + kNear)});
  }

  void AddHangul(Span piece) {
    std::string_view term = TrimSpaces(Cut(line_, piece));
    while (!term.empty() && std::string_view(".~:;-*\"' ").find(term[0]) != std::string_view::npos)
      term.remove_prefix(1);
    constexpr size_t kLeast = 6;  // two syllables
    if (term.size() < kLeast || !HasHangul(term) || term.size() > 36) return;
    const std::vector<Cue> cues = FindCues(term);
    if (!cues.empty()) return;
    Add(SpanOf(line_, term));
  }

  std::string_view line_;
  const std::vector<SkillMatch>& known_;
  const KnownNames& names_;
  bool korean_;
  std::vector<Span> found_;
};

}  // namespace

std::vector<Span> FindUnknownTerms(std::string_view line, SkillFinder& finder,
                                   const KnownNames& names) {
  return Search(line, finder.Find(line), names).Find();
}

}  // namespace gonggo
