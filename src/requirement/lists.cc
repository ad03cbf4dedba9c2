#include "requirement/lists.h"

#include <algorithm>

#include "requirement/list_choices.h"
#include "requirement/list_join.h"
#include "requirement/list_kind.h"
#include "requirement/list_tail.h"
#include "requirement/list_works.h"
#include "requirement/peers.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr ByteSet kClosing(")]");
constexpr ByteSet kSeparators(",/;");

constexpr size_t kNoToken = static_cast<size_t>(-1);

// A list that is being read: members, how each follows the one before, where it stands.
struct OpenList {
  std::vector<size_t> members;
  std::vector<ListGap> gaps;  // gaps[i] is in front of members[i + 1]; kOpen: in a parenthesis
  size_t head;                // the token in front of its parenthesis; tokens.size() if none
  bool in_parentheses = false;
  uint32_t begin = 0;      // where its first member may be led in from
  uint32_t end = 0;        // behind its last member and that one's parentheses
  bool is_kind = false;    // its only member is what the examples in its parenthesis are of
  size_t kind = kNoToken;  // a member whose parenthesis took its place
};

int NetDepth(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
  }
  return depth;
}

bool IsListed(const Token& token) {
  return token.kind == TokenKind::kSkill || token.kind == TokenKind::kName;
}

class GroupFinder {
 public:
  explicit GroupFinder(const LineView& line) : line_(line), none_(line.tokens.size()) {}

  std::vector<Group> Find() {
    size_t last = none_;
    for (size_t i = 0; i < line_.tokens.size(); ++i) {
      if (!IsListed(line_.tokens[i])) continue;
      if (last == none_) {
        Start(i, 0);
      } else {
        Follow(last, i);
      }
      last = i;
    }
    while (!open_.empty()) FinishAtEnd();
    std::sort(groups_.begin(), groups_.end(),
              [](const Group& a, const Group& b) { return a.members.front() < b.members.front(); });
    return std::move(groups_);
  }

 private:
  [[nodiscard]] const Token& At(size_t i) const { return line_.tokens[i]; }

  // "MySQL, PostgreSQL 등 RDBMS 또는 MongoDB와 같은 NoSQL": the kind of one list begins no other.
  void Start(size_t i, uint32_t begin) {
    if (!groups_.empty() && groups_.back().open && groups_.back().head == i) return;
    const uint32_t at = At(i).at.begin;
    const size_t paren = line_.text.substr(begin, at - begin).rfind('(');
    const bool inside =
        paren != std::string_view::npos && NetDepth(line_.text.substr(begin, at - begin)) > 0;
    open_.push_back({{i}, {}, none_, inside, begin, At(i).at.end});
  }

  void Open(size_t head, size_t i, uint32_t paren) {
    open_.push_back({{i}, {}, head, true, paren + 1, At(i).at.end});
  }

  void Append(size_t i, ListGap gap) {
    open_.back().members.push_back(i);
    open_.back().gaps.push_back(gap);
    open_.back().end = At(i).at.end;
  }

  void Follow(size_t last, size_t i) {
    Span gap{At(last).at.end, At(i).at.begin};
    if (open_.empty()) return Start(i, gap.begin);
    const std::string_view between = Cut(line_.text, gap);
    int depth = NetDepth(between);
    // Lists that end with their parenthesis.
    size_t from = 0;
    while (depth < 0 || (depth == 0 && ClosesFirst(between, from))) {
      const size_t close = kClosing.FirstIn(between, from);
      if (close == std::string_view::npos) break;
      const bool inner = open_.back().in_parentheses;
      Finish(gap.begin + static_cast<uint32_t>(close));
      from = close + 1;
      if (!open_.empty() && inner) open_.back().end = gap.begin + static_cast<uint32_t>(from);
      if (depth < 0) ++depth;
      if (open_.empty()) break;
    }
    const Span rest{gap.begin + static_cast<uint32_t>(from), gap.end};
    const std::string_view after = Cut(line_.text, rest);
    if (open_.empty()) return Start(i, rest.begin);
    const size_t paren = after.rfind('(');
    if (paren != std::string_view::npos && NetDepth(after) > 0) {
      return OpenParenthesis(i, {rest.begin, rest.begin + static_cast<uint32_t>(paren)});
    }
    const ListGap join = ReadJoin(line_.text, rest, line_.cues);
    if (join != ListGap::kNone &&
        (join != ListGap::kSpace || IsInsideItem(last) || AreSideBySide(line_, last, i)))
      return Append(i, join);
    // Of a list that ends in a verb nothing says what the other verb is an alternative to.
    if (open_.back().gaps.empty() && JoinsVerbs(after)) return Append(i, ListGap::kOr);
    FinishAll(rest.end);
    Start(i, rest.begin);
  }

  // "IoT, React, Java Spring 중 하나": two names beside each other where a list goes on.
  [[nodiscard]] bool IsInsideItem(size_t last) const {
    const OpenList& list = open_.back();
    return list.members.back() == last && !list.gaps.empty() &&
           (list.gaps.back() == ListGap::kComma || list.gaps.back() == ListGap::kSlash ||
            list.gaps.back() == ListGap::kDot);
  }

  void FinishAll(uint32_t limit) {
    while (!open_.empty()) Finish(limit);
  }

  // `i` is the first skill in a parenthesis; `noun` stands between the skill before it and that.
  void OpenParenthesis(size_t i, Span noun) {
    constexpr uint32_t kHeadBytes = 24;
    constexpr std::string_view kBesides = "외";  // "Java 외 (Kotlin, Go)"
    // "Vue.js(또는 React)"
    if (ReadListGap(line_.text.substr(noun.end + 1, At(i).at.begin - noun.end - 1)) == ListGap::kOr)
      return Append(i, ListGap::kOr);
    const bool beside = noun.size() <= kHeadBytes &&
                        !TrimSpaces(Cut(line_.text, noun)).ends_with(kBesides) &&
                        !kSeparators.IsIn(Cut(line_.text, noun)) && !EndsPhrase(line_.cues, noun) &&
                        !EndsList(line_.cues, noun);
    const size_t head = beside ? open_.back().members.back() : none_;
    if (!beside) FinishAll(noun.end);
    Open(head, i, noun.end);
  }

  // The first closing parenthesis from `from` on. What was searched is not searched again: lists
  // end from the innermost outwards, each of which begins further in front.
  size_t ClosingFrom(size_t from) {
    if (from < closing_from_) {
      const size_t in_front = kClosing.FirstIn(line_.text.substr(0, closing_from_), from);
      if (in_front != std::string_view::npos) closing_at_ = in_front;
    } else if (from > closing_at_) {
      closing_at_ = kClosing.FirstIn(line_.text, from);
    }
    closing_from_ = std::min<size_t>(from, line_.text.size());
    return closing_at_;
  }

  // Ends the innermost list where no skill follows: at its parenthesis, or at the end of the line.
  void FinishAtEnd() {
    const size_t close =
        open_.back().in_parentheses ? ClosingFrom(open_.back().end) : std::string_view::npos;
    Finish(static_cast<uint32_t>(std::min(close, line_.text.size())));
    if (!open_.empty() && close != std::string_view::npos)
      open_.back().end = static_cast<uint32_t>(close + 1);
  }

  // Ends the innermost list; `limit` is as far as words about it may stand.
  void Finish(uint32_t limit) {
    OpenList list = std::move(open_.back());
    open_.pop_back();
    if (list.members.empty() || (list.is_kind && list.members.size() == 1)) return;
    TailCue tail = ReadTail(line_.text, list.end, limit, line_.cues,
                            list.in_parentheses ? Within::kParentheses : Within::kLine);
    if (tail.open && AreOneThing(line_, list.members))
      tail.open = !IsSaidOfAnother(Cut(line_.text, {list.end, tail.cue_begin}));
    if (!tail.open && !tail.one_of && list.in_parentheses) {
      // "언어(Java, Scala) 중 하나 이상"
      const TailCue behind = ReadTailAt(line_.text, limit + 1, line_.cues);
      // "어도비(포토샵, 프리미어) 등": examples of what stands in front, where that is alone.
      const bool of_one = list.members.size() > 1 && list.head != none_ && !open_.empty() &&
                          open_.back().members.size() == 1;
      if (behind.one_of || (behind.open && of_one)) tail = behind;
      if (behind.open && of_one) open_.back().is_kind = true;
    }
    if (tail.open && NamesOneMore(line_, list.members.back(), tail.cue_begin, tail.end))
      tail.open = false;
    if (tail.open && !tail.one_of && AreWorks(line_, list.members, tail.end)) return;
    if (tail.open && SubjectsInFront(line_, list.members, list.gaps) > 0) DropFirstMember(list);
    TailCue lead = ReadLead(line_.text, At(list.members.front()).at.begin, list.begin, line_.cues);
    if (list.in_parentheses && AllAreMeant(line_.text, list.end, limit)) return;
    if (list.in_parentheses && !lead.one_of) ReadFront(line_, list.members.front(), lead);
    const bool unnamed =
        AreBesideCommas(list) &&
        EndsInUnnamedChoice(line_.text, list.end, static_cast<uint32_t>(line_.text.size()));
    const bool open = tail.open || lead.open || unnamed;
    if (StandsForHead(list)) {
      open_.back().kind = DropLastMember();
      if (!open && !open_.back().members.empty()) return TakeIn(list);
    }
    const bool one_of = tail.one_of || lead.one_of;
    const uint32_t at_least = tail.one_of ? tail.at_least : lead.at_least;
    if (open || (one_of && list.members.size() > at_least)) {
      Group group{list.members, at_least, open, HeadOf(list)};
      if (group.head == none_ && tail.open) group.head = KindBehind(line_, list.members, tail.end);
      if (group.head == none_ && lead.open) group.head = KindInFront(line_, list.members, lead.end);
      if (group.head != none_ && at_least == 1) group.at_least = CountInFront(group.head);
      groups_.push_back(std::move(group));
      return;
    }
    if (SlashesAreChoices(line_) && IsFamilyHead(list) && !IsOneName(line_, list.members)) {
      const size_t head = HeadOf(list);
      groups_.push_back({list.members, head == none_ ? 1 : CountInFront(head), false, head});
      return;
    }
    if (list.members.size() == 1 && !open_.empty() && list.in_parentheses && list.head != none_) {
      // "SQL(BigQuery), Python 등": one more of the outer list.
      if (!ExplainsName(line_, list.members.front())) Append(list.members.front(), ListGap::kOpen);
      return;
    }
    AddChoices(line_, {list.members, list.gaps, std::min(list.kind, none_)}, groups_);
  }

  static bool AreBesideCommas(const OpenList& list) {
    return !list.gaps.empty() &&
           std::ranges::all_of(list.gaps, [](ListGap gap) { return gap == ListGap::kComma; });
  }

  // "Kafka 또는 AWS 메시징 서비스(Kinesis, SQS)": the alternative to Kafka is what the parenthesis
  // holds.
  [[nodiscard]] bool StandsForHead(const OpenList& list) const {
    if (!list.in_parentheses || list.members.size() < 2 || list.head == none_ || open_.empty())
      return false;
    const OpenList& outer = open_.back();
    return !outer.gaps.empty() && outer.members.back() == list.head &&
           outer.gaps.back() == ListGap::kOr &&
           !TrimSpaces(Cut(line_.text, {At(list.head).at.end, list.begin - 1})).empty();
  }

  size_t DropLastMember() {
    OpenList& outer = open_.back();
    const size_t member = outer.members.back();
    outer.members.pop_back();
    outer.gaps.pop_back();
    return member;
  }

  void TakeIn(const OpenList& list) {
    for (const size_t member : list.members) Append(member, ListGap::kOr);
  }

  static void DropFirstMember(OpenList& list) {
    list.members.erase(list.members.begin());
    list.gaps.erase(list.gaps.begin());
  }

  // The token whose word names the kind of the list's members and stands in front of its
  // parenthesis.
  [[nodiscard]] size_t HeadOf(const OpenList& list) const {
    if (list.head == none_) return none_;
    return NamesKindOf(line_, list.head, list.members) ? list.head : none_;
  }

  // "두 가지 이상의 프로그래밍 언어(Java, Go)": how many of the kind at `head` are asked for.
  [[nodiscard]] uint32_t CountInFront(size_t head) const {
    return CountBefore(line_.cues, At(head).at.begin);
  }

  // "시각화 툴(Tableau, Redash)": a parenthesis that holds members of one kind, of which one is
  // enough.
  [[nodiscard]] bool IsFamilyHead(const OpenList& list) const {
    if (!list.in_parentheses) return false;
    if (list.members.size() == 1)
      return list.head != none_ && NamesKindOf(line_, list.head, list.members);
    if (std::find(list.gaps.begin(), list.gaps.end(), ListGap::kAnd) != list.gaps.end())
      return false;
    if (IsBehindKind(line_.text, At(list.members.front()).at.begin)) return true;
    return AreOfOneFamily(line_, list.head, list.members);
  }

  const LineView& line_;
  const size_t none_;
  // No closing parenthesis stands between these two; npos and npos before anything was searched.
  size_t closing_from_ = std::string_view::npos;
  size_t closing_at_ = std::string_view::npos;
  std::vector<OpenList> open_;
  std::vector<Group> groups_;
};

}  // namespace

std::vector<Group> FindGroups(const LineView& line) {
  // One skill alone is a group only where a cue says so.
  const auto skills = std::count_if(line.tokens.begin(), line.tokens.end(),
                                    [](const Token& token) { return IsListed(token); });
  if (skills == 0 || (skills == 1 && line.cues.empty())) return {};
  return GroupFinder(line).Find();
}

}  // namespace gonggo
