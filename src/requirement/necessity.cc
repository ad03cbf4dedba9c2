#include "requirement/necessity.h"

#include <algorithm>
#include <utility>

#include "knowledge/tables.h"
#include "requirement/degree.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/meaningful_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What the cues of an item say, those inside parentheses aside.
struct Statement {
  bool preferred = false;
  bool required = false;
  bool not_required = false;  // also inside parentheses
};

// Follows parentheses through a text from left to right.
class Depth {
 public:
  explicit Depth(std::string_view text) : text_(text) {}

  // Whether `at`, which never decreases from call to call, stands inside parentheses.
  [[nodiscard]] bool IsInside(uint32_t at) {
    for (; at_ < at; ++at_) {
      if (text_[at_] == '(') ++depth_;
      if (text_[at_] == ')' && depth_ > 0) --depth_;
    }
    return depth_ > 0;
  }

 private:
  std::string_view text_;
  uint32_t at_ = 0;
  int depth_ = 0;
};

// The place of the ']' that ends `item`; npos where none does.
size_t ClosingBracket(std::string_view item) {
  constexpr auto kNone = std::string_view::npos;
  if (!TrimSpaces(item).ends_with(']')) return kNone;
  return item.rfind(']');
}

// Whether `cue` stands among other words in brackets at the end: "… 분 [이런 분이면 더욱 좋아요]".
// `close` is the ClosingBracket of the item, which is asked once for all of its cues.
bool EndsInBrackets(std::string_view item, Span cue, size_t close) {
  constexpr size_t kBesideTheCue = 8;
  // A heading is short: looking further would cost the square of a long line's length.
  constexpr size_t kHeading = 300;
  if (close == std::string_view::npos || close < cue.end || close - cue.end > kHeading)
    return false;
  if (item.substr(cue.end, close - cue.end).contains(']')) return false;
  const size_t from = cue.begin > kHeading ? cue.begin - kHeading : 0;
  const size_t open = item.substr(from, cue.begin + 1 - from).rfind('[');
  return open != std::string_view::npos && close - (from + open) > cue.size() + kBesideTheCue &&
         !TrimSpaces(item.substr(0, from + open)).empty();
}

// "… 분 [우대 사항]", "… 분 ■ 우대사항": the heading of what follows, glued to the end of the item.
bool IsHeadingOfNext(std::string_view item, Span cue, size_t closing_bracket) {
  if (EndsInBrackets(item, cue, closing_bracket)) return true;
  constexpr std::string_view kNouns[] = {"사항", "조건", "요건"};
  constexpr std::string_view kMarks[] = {"[", "<", "【", "■", "●", "◆", "▶", "★", "※", "#"};
  std::string_view behind = TrimSpaces(item.substr(cue.end));
  const auto noun = std::find_if(std::begin(kNouns), std::end(kNouns),
                                 [behind](std::string_view n) { return behind.starts_with(n); });
  if (noun == std::end(kNouns)) return false;
  behind.remove_prefix(noun->size());
  constexpr size_t kClosing = 8;  // "]", "】 ✨"
  if (behind.size() > kClosing || MeaningfulEnd(behind) > 0) return false;
  std::string_view front = TrimSpaces(item.substr(0, cue.begin));
  const auto mark = std::find_if(std::begin(kMarks), std::end(kMarks),
                                 [front](std::string_view m) { return front.ends_with(m); });
  if (mark == std::end(kMarks)) {
    // "2) 우대 사항"
    const size_t digit = front.size() < 2 ? 0 : front.size() - 2;
    if (front.size() < 2 || !IsDigitByte(front[digit]) ||
        (front.back() != ')' && front.back() != '.'))
      return false;
    front = front.substr(0, digit);
  } else {
    front.remove_suffix(mark->size());
  }
  return !TrimSpaces(front).empty();
}

// "(우대) Spark를 써 본 경험", "무역 서류를 다뤄 본 분(우대)": a parenthesis of nothing but the
// cue, at the beginning or behind the whole statement. Behind a name it is that name's:
// "Kotlin(우대)".
bool IsSaidOfItem(std::string_view item, Span cue, size_t meaningful_end) {
  constexpr std::string_view kStatements[] = {"분",         "자",     "경험",      "경력",  "능력",
                                              "역량",       "보유",   "가능",      "이상",  "소지",
                                              "자격증",     "면허",   "우수",      "능숙",  "지식",
                                              "experience", "skills", "knowledge", "degree"};
  constexpr std::string_view kNouns[] = {"사항", "조건", "함"};
  std::string_view front = TrimSpaces(item.substr(0, cue.begin));
  std::string_view behind = TrimSpaces(item.substr(cue.end));
  for (const std::string_view noun : kNouns) {
    if (behind.starts_with(noun)) behind.remove_prefix(noun.size());
  }
  if (!front.ends_with('(') || !behind.starts_with(')')) return false;
  front.remove_suffix(1);
  front = TrimSpaces(front);
  if (front.empty()) return true;
  // Words behind the cue are ruled out first: else each of many cues would look over the same signs
  // at the end.
  const auto rest = static_cast<size_t>(behind.data() + 1 - item.data());
  return meaningful_end <= rest &&
         std::any_of(std::begin(kStatements), std::end(kStatements),
                     [front](std::string_view word) { return front.ends_with(word); }) &&
         MeaningfulEnd(item.substr(rest)) == 0;
}

bool SpeaksOfPerson(const TermMatch& m) { return NecessityCues().terms()[m.term].id == "person"; }

// "… 관심이 있으신 분이면 좋겠어요" says politely who is looked for: nothing of whether it must be.
bool IsPolite(const std::vector<TermMatch>& matches, Span cue) {
  return std::any_of(matches.begin(), matches.end(), [cue](const TermMatch& m) {
    return m.at.begin <= cue.begin && cue.end <= m.at.end && SpeaksOfPerson(m);
  });
}

// "고졸 이상, 초대졸 우대", "Java 3년 이상, Kotlin 우대": what stands before the comma is complete.
// `before` is what stands in front of the wish.
bool StandsBehindStatement(std::string_view before) {
  const size_t comma = before.rfind(',');
  if (comma == std::string_view::npos) return false;
  const std::string_view statement = TrimSpaces(before.substr(0, comma));
  return !TrimSpaces(before.substr(comma + 1)).empty() &&
         (statement.ends_with("이상") || statement.ends_with("필수") ||
          statement.ends_with("required"));
}

// "Bachelor's degree in law, Master's preferred": who is wished to have a degree must have the one
// that was named before.
bool WishesForHigherDegree(std::string_view before) {
  const size_t comma = before.rfind(',');
  return comma != std::string_view::npos && !FindDegrees(before.substr(comma)).empty() &&
         !FindDegrees(before.substr(0, comma)).empty();
}

// "Fluent English, German is a plus", "Degree in law; a doctorate is preferred": the wish is that
// of a clause of its own. Names that are joined are wished for together: "Java, Go and Rust are a
// plus".
bool IsOfOwnClause(std::string_view item, Span cue) {
  constexpr size_t kClause = 160;  // longer ones are sentences
  const size_t from = cue.begin > kClause ? cue.begin - kClause : 0;
  const std::string_view before = item.substr(from, cue.begin - from);
  if (StandsBehindStatement(before)) return true;
  if (!IsAlphaByte(item[cue.begin])) return false;
  if (WishesForHigherDegree(before)) return true;
  const size_t sign = before.find_last_of(",;");
  if (sign == std::string_view::npos) return false;
  if (from == 0 && TrimSpaces(before.substr(0, sign)).empty()) return false;
  const std::string_view clause = TrimSpaces(before.substr(sign + 1));
  if (before[sign] == ';') {
    return !clause.empty() && !before.substr(0, sign).ends_with("&amp") &&
           !before.substr(0, sign).ends_with("&nbsp");
  }
  constexpr std::string_view kAdded[] = {"especially", "particularly", "preferably", "ideally",
                                         "including",  "such",         "e.g",        "or ",
                                         "so ",        "and ",         "which",      "this"};
  const bool added = std::any_of(std::begin(kAdded), std::end(kAdded),
                                 [&](std::string_view word) { return clause.starts_with(word); });
  // What stands in front is spoken of again: "…, and these are welcome".
  if (clause.contains("these") || clause.contains("this ")) return false;
  return (clause.ends_with(" is") || clause.ends_with(" is a")) && !added &&
         !clause.contains(" or ") && !clause.contains(" and ");
}

// "Ideally some years at sea".
bool BeginsWithWish(std::string_view item) {
  static constexpr WordTable kWishes = {
      "ideally",      "preferably", "idealerweise", "im idealfall", "wünschenswert",
      "nice to have", "(선택)",     "[선택]",       "(optional)",   "[optional]"};
  return MatchAnyAt(item, 0, kWishes) != kNoMatch;
}

Statement ReadCues(std::string_view item, const std::vector<TermMatch>& matches) {
  Statement statement;
  statement.preferred = BeginsWithWish(item);
  Depth depth(item);
  const size_t closing_bracket = ClosingBracket(item);
  const size_t meaningful_end = MeaningfulEnd(item);
  for (const TermMatch& m : matches) {
    const Term& term = NecessityCues().terms()[m.term];
    if (term.id == "not_required") {
      statement.not_required = true;
    } else if (IsPolite(matches, m.at) || term.place == TermPlace::kAtEnd ||
               IsHeadingOfNext(item, m.at, closing_bracket) ||
               (depth.IsInside(m.at.end) && !IsSaidOfItem(item, m.at, meaningful_end))) {
      continue;
    } else if (term.id == "preferred") {
      statement.preferred = statement.preferred || !IsOfOwnClause(item, m.at);
    } else {
      statement.required = true;
    }
  }
  return statement;
}

}  // namespace

Necessity ReadNecessity(std::string_view item, Necessity of_section) {
  std::vector<TermMatch> matches;
  NecessityCues().FindAll(item, matches);
  return ReadNecessity(item, matches, of_section);
}

Necessity ReadNecessity(std::string_view item, const std::vector<TermMatch>& matches,
                        Necessity of_section) {
  if (matches.empty()) return BeginsWithWish(item) ? Necessity::kPreferred : of_section;
  const Statement statement = ReadCues(item, matches);
  if (statement.preferred) return Necessity::kPreferred;
  if (statement.required && !statement.not_required) return Necessity::kRequired;
  return of_section;
}

std::vector<NecessityCue> FindNecessityCues(std::string_view item) {
  std::vector<TermMatch> matches;
  NecessityCues().FindAll(item, matches);
  return NecessityCuesOf(std::move(matches));
}

std::vector<NecessityCue> NecessityCuesOf(std::vector<TermMatch> matches) {
  std::vector<NecessityCue> cues;
  KeepLongest(matches);
  for (const TermMatch& m : matches) {
    if (SpeaksOfPerson(m)) continue;
    const bool required = NecessityCues().terms()[m.term].id == "required";
    cues.push_back({required ? Necessity::kRequired : Necessity::kPreferred, m.at});
  }
  return cues;
}

Necessity NecessityAt(std::string_view item, const std::vector<NecessityCue>& cues, Span at,
                      Necessity of_item) {
  if (cues.empty()) return of_item;
  const auto cue_in = [&cues](size_t begin, size_t end) {
    const auto first =
        std::lower_bound(cues.begin(), cues.end(), begin,
                         [](const NecessityCue& cue, size_t from) { return cue.at.begin < from; });
    return first != cues.end() && first->at.end <= end ? first : cues.end();
  };
  // A phrase is short: looking further would cost the square of a long line's length.
  constexpr size_t kPhrase = 300;
  // "Java(필수)": what follows directly in parentheses, if it is nothing else.
  size_t end = at.end;
  if (end < item.size() && item[end] == ' ') ++end;
  if (end < item.size() && item[end] == '(') {
    constexpr size_t kBesideTheCue = 6;
    const std::string_view inside = item.substr(end, kPhrase);
    const size_t close = end + std::min(inside.find(')'), inside.size());
    const auto own = cue_in(end, close);
    if (own != cues.end() && close - end <= own->at.size() + kBesideTheCue) return own->necessity;
  }
  // "Python (Go 우대)", "Java 필수, Kotlin 우대": the phrase that it stands in.
  static constexpr ByteSet kEnds(",;()[]\n");
  const size_t from = at.begin > kPhrase ? at.begin - kPhrase : 0;
  const size_t before = kEnds.LastIn(item.substr(from, at.begin - from));
  const size_t begin = before == std::string_view::npos ? from : from + before + 1;
  const std::string_view behind = item.substr(at.end, kPhrase);
  const size_t end_of_phrase = at.end + std::min(kEnds.FirstIn(behind), behind.size());
  // Of several the first behind it ("TypeScript 필수이며 Vue를 써 보셨다면 좋습니다"), else the
  // last in front.
  const auto behind_it = cue_in(at.end, end_of_phrase);
  if (behind_it != cues.end()) return behind_it->necessity;
  auto phrase = cue_in(begin, at.begin);
  if (phrase == cues.end()) return of_item;
  while (phrase + 1 != cues.end() && (phrase + 1)->at.end <= at.begin) ++phrase;
  return phrase->necessity;
}

bool EndsAsWish(std::string_view item, Politeness politeness) {
  const size_t end = MeaningfulEnd(item);
  std::vector<TermMatch> matches;
  NecessityCues().FindEnds(item, end, matches);
  const bool polite_is_wish = politeness == Politeness::kOfWish;
  const bool wish = std::any_of(matches.begin(), matches.end(), [&](const TermMatch& m) {
    return NecessityCues().terms()[m.term].id != "not_required" && !IsOfOwnClause(item, m.at) &&
           (polite_is_wish || !IsPolite(matches, m.at));
  });
  return wish && !Depth(item).IsInside(static_cast<uint32_t>(end));
}

}  // namespace gonggo
