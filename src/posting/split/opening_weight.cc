#include "posting/split/opening_weight.h"

#include <algorithm>
#include <array>

#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/note/note_lines.h"
#include "posting/note/note_names.h"
#include "posting/split/opening_heads.h"
#include "posting/split/opening_lines.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestLineBytes = 240;  // longer ones are a page's own sentences
// How many lines, the name's among them, may say who is looked for.
constexpr size_t kNameLines = 3;

// Of "경력 3년 이상 / 리빙·홈데코 / 경기 하남 / 채용시" those that state a fact.
size_t CountStated(std::string_view words) {
  const auto stands = [words](std::string_view mark) { return words.find(mark) != words.npos; };
  const auto first = MayHoldFactMark(words)
                         ? std::find_if(kFactMarks.begin(), kFactMarks.end(), stands)
                         : kFactMarks.end();
  const std::string_view mark = first == kFactMarks.end() ? ", " : *first;
  if (words.find(mark) == std::string_view::npos) return 0;
  const auto pieces = PiecesBetween(words, mark);
  return static_cast<size_t>(
      std::count_if(pieces.begin(), pieces.end(), [](std::string_view piece) {
        return !FieldOfRowPiece(piece).empty() || FactTagOf(piece) != FactTag::kNone;
      }));
}

}  // namespace

std::string_view WithoutParentheses(std::string_view words) {
  const size_t open = words.find('(');
  const bool behind = words.ends_with(')') && open != std::string_view::npos && open > 0;
  return behind ? TrimSpaces(words.substr(0, open)) : words;
}

bool IsParted(std::string_view words) {
  const auto names = [](std::string_view first) {
    return MayBeCompany(first) && FieldOfLabel(first).empty() && !IsWholeHeading(first);
  };
  // "*하늘랩* 서버 개발자", as a messenger writes bold.
  if (const size_t close = words.find("* ");
      words.starts_with('*') && close != std::string_view::npos)
    return names(words.substr(1, close - 1));
  static constexpr ByteSet kOfMarks("-/\xE2");  // one byte of each
  if (!kOfMarks.IsIn(words)) return false;
  for (const std::string_view mark : {" - ", " — ", " – ", " / "}) {
    const size_t at = words.find(mark);
    if (at == std::string_view::npos || at == 0) continue;
    return names(WithoutParentheses(words.substr(0, at)));
  }
  return false;
}

std::string_view WithoutRowFacts(std::string_view words) {
  if (!IsParted(words)) return words;
  for (const std::string_view mark : kFactMarks) {
    for (size_t at = words.rfind(mark); at != std::string_view::npos; at = words.rfind(mark)) {
      if (FieldOfRowPiece(words.substr(at + mark.size())).empty()) break;
      words = words.substr(0, at);
    }
  }
  return words;
}

bool IsLatinName(std::string_view words) {
  constexpr size_t kLongestBytes = 48;
  if (words.empty() || words.size() > kLongestBytes) return false;
  for (size_t at = 0; at < words.size();) {
    if ((words[at] < 'A' || words[at] > 'Z') && words[at] != '&') return false;
    at = words.find(' ', at);
    at = at == std::string_view::npos ? words.size() : at + 1;
  }
  return words.find_first_of(",.:/") == std::string_view::npos;
}

bool NamesEmployer(std::string_view words) {
  const auto employs = [](std::string_view name) {
    return EndsLikeCompany(name) || EndsLikeEmployer(name) || HasLegalForm(name);
  };
  // "24시 하온동물의료센터 / 수원"
  for (const std::string_view mark : {" - ", " — ", " – ", " / ", " | "}) {
    const size_t at = words.find(mark);
    if (at != std::string_view::npos && at > 0) words = words.substr(0, at);
  }
  return employs(WithoutParentheses(words));
}

bool EndsOpen(std::string_view words) {
  static constexpr std::array<std::string_view, 13> kEnds = {
      ",", "며", "하고", "위한", "는", "은", "을", "를", "에서", "으로", "하여", "수 있도록", "기"};
  // "스튜디오 겨를" is a name.
  const bool clause = words.ends_with(',') || std::count(words.begin(), words.end(), ' ') >= 3;
  return clause && std::any_of(kEnds.begin(), kEnds.end(),
                               [words](std::string_view end) { return words.ends_with(end); });
}

bool AsksSomething(std::string_view words) {
  words = WithoutParentheses(words);
  return words.starts_with("Experience") || note_words::kOpeningAsksEnd.Ends(words);
}

bool OpeningScale::OpensCore(size_t i) const { return IsCoreHeading(input_.headings[i]); }

bool OpeningScale::HeadsCore(size_t i) const { return OpensCore(i) && At(i).key.empty(); }

bool OpeningScale::HasCoreParts(size_t i) const {
  const auto parts = input_.PartsOf(static_cast<uint32_t>(i));
  return std::any_of(parts.begin(), parts.end(),
                     [](const ParagraphPart& part) { return IsCore(part.kind); });
}

OpeningWeight OpeningScale::Weigh(LineRange range) const {
  OpeningWeight weight = WeighHead(range);
  size_t said = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (!Counts(i)) continue;
    if (i != range.begin) {
      weight.core = weight.core || OpensCore(i) || HasCoreParts(i);
      weight.headed = weight.headed || HeadsCore(i);
      if (weight.facts < OpeningWeight::kEnoughFacts) weight.facts += FactsIn(i);
    }
    said += IsLong(i) ? 0 : 1;
  }
  weight.lines = said;
  return weight;
}

OpeningWeight OpeningScale::WeighHead(LineRange range) const {
  OpeningWeight weight;
  size_t said = 0;
  bool latin = false;  // the name's line
  for (uint32_t i = range.begin; i < range.end && said < kNameLines; ++i) {
    if (!Counts(i) || IsLong(i)) continue;
    const std::string_view words = Cut(text_, At(i).content);
    if (At(i).key.empty() && !input_.OpensSection(i)) {
      // What ends as a task is as often one of the duties.
      const bool task = NamesTask(words) && !IsRole(words);
      const bool job = NamesPost(words) && !task && !IsSentence(words) && !EndsOpen(words);
      // "Green Furrow Foundation" above "Program Officer"
      if (said == 1 && latin) weight.named = weight.named || IsLatinName(WithoutParentheses(words));
      latin = said == 0 && IsLatinName(WithoutParentheses(words));
      weight.job = weight.job || (said == 0 && job && NamesJob(words));
      weight.named = weight.named || job || (said == 0 && NamesEmployer(words));
    }
    weight.lines = ++said;
    if (i != range.begin) continue;
    weight.parted = IsParted(words);
    weight.facts += CountStated(words) + (words.find("://") != std::string_view::npos ? 1 : 0);
  }
  return weight;
}

// A posting's own table says nothing of where another begins.
bool OpeningScale::Counts(uint32_t i) const {
  return !At(i).blank && !At(i).boilerplate && !input_.InTable(i);
}

bool OpeningScale::IsLong(size_t i) const { return At(i).content.size() > kLongestLineBytes; }

size_t OpeningScale::FactsIn(uint32_t i) const {
  if (facts_[i] == kNotCounted) facts_[i] = Counts(i) && !IsLong(i) ? CountFacts(i) : 0;
  return facts_[i];
}

size_t OpeningScale::CountFacts(size_t i) const {
  const Line& line = At(i);
  const std::string_view words = Cut(text_, line.content);
  if (!line.key.empty()) {
    if (line.value.empty() || line.field.empty()) return 0;
    return KindOfField(line.field) == SectionKind::kFacts ? 1 : 0;
  }
  if (!line.states.empty() || IsBareLink(text_, line) || StatesOneFact(text_, line)) return 1;
  if (!FieldOfRowPiece(words).empty() || AskOfRowPiece(words) != RowAsk::kNone) return 1;
  return CountStated(words);
}

// "* 임용 발표 전까지만 넣기" behind "· 정교사 자격증": items of another mark than those above,
// whose last line `above` is.
bool OpeningScale::ChangesMark(uint32_t above, uint32_t i) const {
  const auto mark = [this](const Line& line) {
    return TrimSpaces(text_.substr(line.whole.begin, line.content.begin - line.whole.begin));
  };
  return At(i).IsItem() && At(above).IsItem() && mark(At(i)) != mark(At(above));
}

// Whether the last paragraph [begin, end) of an opening, below a blank line, is its keeper's: it
// opens nothing, states nothing and asks for nothing.
bool OpeningScale::IsOfKeeper(uint32_t begin, uint32_t end) const {
  uint32_t above = begin - 1;
  while (above > 0 && At(above).blank) --above;
  for (uint32_t i = begin; i < end; ++i) {
    const Line& line = At(i);
    if (line.boilerplate) continue;
    const std::string_view words = Cut(text_, line.content);
    if (input_.OpensSection(i) || !line.key.empty() || HasCoreParts(i) || CountFacts(i) > 0 ||
        AsksSomething(words) || words.size() > kLongestLineBytes)
      return false;
    if (line.IsItem() && !ChangesMark(above, i)) return false;
  }
  return true;
}

// Behind the last paragraph of `range` that belongs to the opening: below items or labels one of
// plain lines that state no fact is the keeper's own, and so is what stands below a divider without
// a section.
uint32_t OpeningScale::EndOf(LineRange range) const {
  for (uint32_t i = range.end; i-- > range.begin + 1;) {
    if (HeadsCore(i)) break;
    if (!At(i).blank && IsDivider(text_, At(i))) range.end = i;
  }
  uint32_t end = range.begin + 1;
  bool plain = true;  // a section of plain lines may go on after a blank one
  for (uint32_t i = range.begin; i < range.end;) {
    bool says = plain || i == range.begin;
    uint32_t stop = i;
    for (; stop < range.end && !At(stop).blank; ++stop) {
      const Line& line = At(stop);
      if (line.boilerplate) continue;
      const bool opens = input_.OpensSection(stop);
      says = says || opens || line.IsItem() || !line.key.empty() || HasCoreParts(stop) ||
             line.content.size() > kLongestLineBytes || CountFacts(stop) > 0;
      if (opens || line.IsItem() || !line.key.empty()) plain = opens && line.key.empty();
    }
    bool last = true;  // nothing stands behind it
    for (uint32_t k = stop; last && k < range.end; ++k) last = At(k).blank;
    if (says && last && i > range.begin && IsOfKeeper(i, stop)) says = false;
    if (says && stop > i) end = stop;
    i = std::max(stop, i + 1);
    while (i < range.end && At(i).blank) ++i;
  }
  return end;
}

}  // namespace gonggo
