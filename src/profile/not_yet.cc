#include "profile/not_yet.h"

#include <algorithm>
#include <optional>

#include "requirement/scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What somebody plans, or says that they lack: of all of the line.
constexpr WordTable kLacking = {
    "배우고 싶", "배워 보고 싶",  "도입 예정",         "경험은 없",       "경험이 없",
    "경험 없음", "써 본 적은 없", "사용해 본 적은 없", "다뤄 본 적은 없", "못 했",
    "하지 못",   "해 보지 못",    "want to learn",     "plan to learn",   "no experience",
};

// Of the clause before them.
constexpr WordTable kLearning = {
    "공부 중",   "학습 중",   "배우는 중",   "공부하는 중", "학습하는 중", "익히는 중", "입문 중",
    "스터디 중", "수강 중",   "준비 중",     "공부하고 있", "학습하고 있", "배우고 있", "익히고 있",
    "학습 예정", "공부 예정", "공부할 예정", "배울 예정",   "취득 예정",   "응시 예정", "수강 예정",
};

// Of what follows them.
constexpr WordTable kLearningWhat = {"currently learning", "currently studying", "now learning",
                                     "still learning",     "am learning",        "am studying",
                                     "i'm learning",       "interested in",      "preparing for",
                                     "planning to learn",  "starting to learn"};

// These say so as a label or a remark, where nothing else stands beside them.
constexpr WordTable kLabels = {
    "공부",     "관심",          "관심사",        "예정",     "배우는 것",
    "learning", "studying",      "interests",     "interest", "areas of interest",
    "to learn", "learning next", "in preparation"};

// What may stand beside them there.
constexpr WordTable kFillers = {
    "현재", "요즘", "최근", "앞으로", "추가",         "개인",       "기술",  "분야",
    "언어", "스택", "도구", "툴",     "자격증",       "시험",       "실기",  "필기",
    "합격", "인",   "있는", "것",     "이 있는",      "를",         "을",    "및",
    "년",   "월",   "일",   "skills", "technologies", "technology", "tools", "now"};

// "이직 준비 중" says nothing of what is named.
constexpr WordTable kOtherPlans = {"이직", "취업", "면접", "오픈", "출시", "런칭",  "론칭",
                                   "창업", "배포", "입사", "지원", "유학", "서비스"};

constexpr WordTable kInterest = {"관심"};
constexpr WordTable kInterestOf = {"에",      "에 대한", "에 대해", "에 큰",
                                   "에 많은", "에도",    "에 깊은"};
// Past which a sentence is about something else; as they are written, since "Node.js" ends none.
constexpr std::string_view kClauseEnds[] = {". ",  "! ",   ";",     "|",      "\n", "고, ",
                                            "며 ", "며, ", "지만 ", "지만, ", "(",  "["};
// A label is set off from what it is about by one of the first of these, which stand on both
// sides of a remark, too; the members of a list by the last.
constexpr std::string_view kMarks[] = {":", "：", " - ", " – ", " — ", "|"};
constexpr std::string_view kOpens[] = {"(", "["};
constexpr std::string_view kCloses[] = {")", "]"};
constexpr std::string_view kSeparators[] = {",", ";", "·", "ㆍ", "\n", " / ", ". ", "|"};

template <size_t kCount>
size_t SizeAt(std::string_view text, size_t at, const std::string_view (&signs)[kCount]) {
  for (const std::string_view sign : signs) {
    if (text.substr(at).starts_with(sign)) return sign.size();
  }
  return 0;
}

template <size_t kCount>
bool EndsWith(std::string_view text, size_t end, const std::string_view (&signs)[kCount]) {
  return std::ranges::any_of(
      signs, [&](std::string_view sign) { return text.substr(0, end).ends_with(sign); });
}

bool IsBound(std::string_view text, size_t at) {
  return SizeAt(text, at, kMarks) + SizeAt(text, at, kOpens) + SizeAt(text, at, kCloses) +
             SizeAt(text, at, kSeparators) >
         0;
}

bool EndsAtBound(std::string_view text, size_t end) {
  return EndsWith(text, end, kMarks) || EndsWith(text, end, kOpens) ||
         EndsWith(text, end, kCloses) || EndsWith(text, end, kSeparators);
}

// "공부 중입니다", "학습 중," but not "학습 중 만난 Kafka", which is about the time.
bool GoesOn(std::string_view text, const FoundWord& word) {
  if (!text.substr(0, word.end).ends_with("중")) return false;
  const size_t next = SkipSpaces(text, word.end);
  return next > word.end && next < text.size() && static_cast<unsigned char>(text[next]) >= 0xE0 &&
         !IsBound(text, word.end);
}

class Search {
 public:
  explicit Search(std::string_view text) : text_(text) {}

  std::vector<Span> Find() {
    FindEach(kLearning, [this](const FoundWord& word) { return OfSentence(word); });
    FindEach(kLearningWhat, [this](const FoundWord& word) { return OfWhatFollows(word); });
    FindEach(kInterest, [this](const FoundWord& word) { return OfInterest(word); });
    FindEach(kLabels, [](const FoundWord&) { return std::nullopt; });
    return std::move(found_);
  }

 private:
  // `otherwise` says what a word is about that is neither label nor remark.
  template <typename Otherwise>
  void FindEach(WordList words, Otherwise otherwise) {
    for (auto word = FindAnyWord(text_, words); word; word = FindAnyWord(text_, words, word->end)) {
      std::optional<Span> about = OfPiece(*word);
      if (!about) about = otherwise(*word);
      if (about && about->begin < about->end) found_.push_back(*about);
    }
  }

  static Span Make(size_t begin, size_t end) {
    return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  }

  // What stands between marks, brackets and separators around the word, where it says nothing
  // else.
  [[nodiscard]] std::optional<Span> OfPiece(const FoundWord& word) const {
    constexpr size_t kLongest = 60;
    size_t begin = word.begin;
    while (begin > 0 && word.begin - begin < kLongest && !EndsAtBound(text_, begin)) --begin;
    size_t end = word.end;
    while (end < text_.size() && end - word.end < kLongest && !IsBound(text_, end)) ++end;
    if (!IsNotYetLabel(text_.substr(begin, end - begin))) return std::nullopt;
    // "(필기 합격, 실기 준비 중)": the pieces before it in its brackets.
    while (EndsWith(text_, begin, kSeparators)) {
      const size_t before = text_.find_last_of("([,", begin - 2);
      if (before == std::string_view::npos || begin - before > kLongest) break;
      if (HasOtherThan(text_.substr(before + 1, begin - before - 1), kFillers)) break;
      begin = before + 1;
    }
    const bool bracketed = EndsWith(text_, begin, kOpens);
    if (bracketed && SkipSpaces(text_, 0) + 1 < begin) return Make(MemberBefore(begin - 1), end);
    const bool marked = EndsWith(text_, begin, kMarks);
    if (marked && text_[begin - 1] != '|') return Make(ListBefore(begin), end);
    if (bracketed && end < text_.size()) return Make(begin, LabelEnd(end + 1));
    if (end < text_.size() && SizeAt(text_, end, kMarks) > 0)
      return Make(begin, LabelEnd(end + SizeAt(text_, end, kMarks)));
    if (marked) return Make(MemberBefore(begin - 1), end);
    return std::nullopt;
  }

  // Where what a label that ends at `from` is about ends: before the next label.
  [[nodiscard]] size_t LabelEnd(size_t from) const {
    size_t separator = text_.size();
    for (size_t i = from; i < text_.size(); ++i) {
      if (text_[i] == '|' || text_[i] == ';' || text_[i] == '\n') return i;
      if (SizeAt(text_, i, kMarks) > 0 && separator < i) return separator;
      if (SizeAt(text_, i, kSeparators) > 0) separator = i;
    }
    return text_.size();
  }

  // Where the member of a list that ends at `end` begins.
  [[nodiscard]] size_t MemberBefore(size_t end) const {
    size_t begin = end;
    while (begin > 0 && !EndsWith(text_, begin, kSeparators) && !EndsWith(text_, begin, kMarks) &&
           !EndsWith(text_, begin, kOpens))
      --begin;
    return begin;
  }

  // Before a mark at whose end `end` stands: the last member where others have marks of their own
  // ("Java: 5년, Go: 학습 중"), else all of them.
  [[nodiscard]] size_t ListBefore(size_t end) const {
    size_t mark = end - 1;
    while (mark > 0 && (text_[mark] == ' ' || !IsBound(text_, mark))) --mark;
    const size_t clause = ClauseBefore(mark);
    for (size_t i = clause; i < mark; ++i) {
      if (SizeAt(text_, i, kMarks) > 0 && i + SizeAt(text_, i, kMarks) < end)
        return MemberBefore(mark);
    }
    return clause;
  }

  [[nodiscard]] size_t ClauseBefore(size_t end) const {
    size_t begin = end;
    while (begin > 0 && !EndsWith(text_, begin, kClauseEnds)) --begin;
    return begin;
  }

  [[nodiscard]] size_t ClauseAfter(size_t begin) const {
    size_t end = begin;
    while (end < text_.size() && SizeAt(text_, end, kClauseEnds) == 0) ++end;
    return end;
  }

  [[nodiscard]] std::optional<Span> OfSentence(const FoundWord& word) const {
    if (GoesOn(text_, word)) return std::nullopt;
    if (MatchAt(text_, word.begin, "준비") != kNoMatch &&
        MatchAnyBefore(text_, SkipSpacesBack(text_, word.begin), kOtherPlans) != kNoMatch)
      return std::nullopt;
    // "공부 중인 Go"
    const std::string_view rest = text_.substr(word.end);
    if (rest.starts_with("인 ") || rest.starts_with("는 "))
      return Make(word.begin, ClauseAfter(word.end));
    return Make(ClauseBefore(word.begin), word.end);
  }

  [[nodiscard]] std::optional<Span> OfWhatFollows(const FoundWord& word) const {
    return Make(word.begin, ClauseAfter(word.end));
  }

  // "Rust에 관심이 많습니다"
  [[nodiscard]] std::optional<Span> OfInterest(const FoundWord& word) const {
    const size_t before = SkipSpacesBack(text_, word.begin);
    if (MatchAnyBefore(text_, before, kInterestOf) == kNoMatch) return std::nullopt;
    return Make(ClauseBefore(word.begin), word.begin);
  }

  // Whether anything but these words, numbers and signs stands there.
  static bool HasOtherThan(std::string_view text, WordList words) {
    size_t at = 0;
    while (at < text.size()) {
      const auto found = FindWordAt(text, at, words);
      if (!found && (IsAlphaByte(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80))
        return true;
      at = found ? found->end : at + 1;
    }
    return false;
  }

  std::string_view text_;
  std::vector<Span> found_;
};

}  // namespace

bool IsNotYetLabel(std::string_view label) {
  constexpr size_t kLongest = 60;
  const std::string_view text = TrimSpaces(label);
  if (text.empty() || text.size() > kLongest) return false;
  bool says_so = false;
  for (size_t at = 0; at < text.size();) {
    size_t end = kNoMatch;
    for (const WordList words : {WordList(kLearning), WordList(kLearningWhat), WordList(kLabels)}) {
      const size_t own = MatchAnyAt(text, at, words);
      if (own != kNoMatch && (end == kNoMatch || own > end)) end = own;
    }
    says_so = says_so || end != kNoMatch;
    if (end == kNoMatch) end = MatchAnyAt(text, at, kFillers);
    if (end == kNoMatch) {
      if (IsAlphaByte(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80) return false;
      end = at + 1;
    }
    at = end;
  }
  return says_so;
}

std::vector<Span> FindNotYet(std::string_view text) {
  if (HasAnyWord(text, kLacking)) return {{0, static_cast<uint32_t>(text.size())}};
  return Search(text).Find();
}

}  // namespace gonggo
