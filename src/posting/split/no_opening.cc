#include "posting/split/no_opening.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "knowledge/posting_subjects.h"
#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "posting/line/chat_stamp.h"
#include "posting/line/job_title.h"
#include "posting/line/lines.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/line/note_words.h"
#include "posting/line/word_lists.h"
#include "posting/note/remark_words.h"
#include "posting/split/likeness.h"
#include "posting/split/note_signs.h"
#include "posting/split/row_reader.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A note of one's own is short; what is longer would have to be looked at for too long.
constexpr size_t kLongestNoteBytes = size_t{64} << 10U;
constexpr size_t kLongestHeadChars = 40;

// "11/27 금", "# 2026년 11월 27일": a day and nothing but its weekday.
bool IsDay(std::string_view words) {
  const auto date = ReadWrittenDate(words, 0);
  constexpr size_t kMostCharsBehind = 5;  // " (금)"
  return date && CountChars(words.substr(date->end)) <= kMostCharsBehind;
}

// What a note shows of itself.
struct NoteMarks {
  size_t heads = 0;  // of one's own
  size_t essay = 0;  // heads of a letter of application
  size_t talk = 0;   // lines that are said to oneself or a friend
  bool day = false;  // stands above everything
  bool boxes = false;
  bool none_open = false;
  bool one_line = false;  // too little to tell
  bool duties = false;    // of a job, below what may be its name

  [[nodiscard]] size_t Weight() const {
    return std::min<size_t>(heads, 3) + (essay >= 2 ? 2 : 0) + size_t{talk >= 2} + size_t{day} +
           size_t{boxes} + (none_open ? 2 : 0);
  }
  // "달빛서점 / 할 일: 책 정리, 계산"
  [[nodiscard]] bool AreOfSmallPosting() const { return duties && Weight() == 0; }
};

class NoteReader {
 public:
  explicit NoteReader(const Document& document)
      : text_(document.text), lines_(BuildLines(document)) {}

  // Whether a line is one that only an opening has.
  [[nodiscard]] bool HasSignOfOpening() const {
    return std::ranges::any_of(lines_, [this](const Line& line) { return IsSign(line); });
  }

  // Whether a line may be the name of a job, or speak of one.
  [[nodiscard]] bool MayNameJob() const {
    return std::ranges::any_of(lines_, [this](const Line& line) { return MayBeTitle(line); });
  }

  [[nodiscard]] NoteMarks Marks() const {
    NoteMarks marks;
    bool first = true;
    bool named = false;
    for (size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank) continue;
      marks.one_line = first;
      const std::string_view whole = Cut(text_, line.whole);
      if (first) {
        marks.day = IsDay(Cut(text_, line.core));
        named = MayNameSmallPosting(line);
      } else if (named && HeadsDuties(i)) {
        marks.duties = true;
        continue;
      }
      first = false;
      marks.boxes = marks.boxes || IsBoxToTick(whole);
      marks.talk += IsTalkOfOneself(Cut(text_, line.content)) ? 1 : 0;
      const std::string head = HeadOf(line);
      marks.heads += IsOwnHead(head) ? 1 : 0;
      // The subject of a mail says what all of it is about.
      marks.none_open = marks.none_open || (IsOwnHead(head) && IsTitleOfNote(line));
      marks.essay += IsEssayHead(head) ? 1 : 0;
      marks.none_open = marks.none_open || SaysNoneOpen(whole);
    }
    return marks;
  }

 private:
  // "달빛서점": a few words, and no title of a note ("이번 주"), day or own words.
  [[nodiscard]] bool MayNameSmallPosting(const Line& line) const {
    constexpr size_t kLongestChars = 30;
    constexpr std::ptrdiff_t kMostSpaces = 3;
    const std::string_view words = Cut(text_, line.content);
    return CountChars(words) >= 2 && CountChars(words) <= kLongestChars &&
           std::ranges::count(words, ' ') <= kMostSpaces && line.key.empty() && !line.IsItem() &&
           !HasNoteWordsOnly(words) && !IsDay(words) && !ReadWeekday(words, 0) &&
           !IsOwnHead(Squeezed(words)) && !IsTalkOfOneself(words);
  }

  // "할 일: API 개발", "할 일" above items of which none is the keeper's own.
  [[nodiscard]] bool HeadsDuties(size_t i) const {
    constexpr size_t kMostItems = 12;
    const Line& head = lines_[i];
    if (!MayHeadDuties(Cut(text_, head.key.empty() ? head.core : head.key))) return false;
    if (!head.key.empty() && !head.value.empty()) return !IsOwnTask(Cut(text_, head.value));
    size_t below = i + 1;
    for (; below < std::min(lines_.size(), i + 1 + kMostItems) && !lines_[below].blank; ++below) {
      const std::string_view words = Cut(text_, lines_[below].content);
      if (IsOwnTask(words) || IsBoxToTick(Cut(text_, lines_[below].whole))) return false;
    }
    return below > i + 1;
  }

  // Of the note itself: "제목: …".
  [[nodiscard]] bool IsTitleOfNote(const Line& line) const {
    return note_words::kTitleOfNote.Is(AsciiLower(Cut(text_, line.key)));
  }

  // What of a line may head others, squeezed.
  [[nodiscard]] std::string HeadOf(const Line& line) const {
    // "제목: [하늘식품] 서류전형 합격 안내", of a mail.
    const Span label = IsTitleOfNote(line) ? line.value : line.key;
    const std::string_view words = Cut(text_, line.key.empty() ? line.content : label);
    if (CountChars(words) > kLongestHeadChars) return {};
    std::string head = Squeezed(words);
    // "면접 복기 (어제)"
    if (const size_t open = head.find('('); head.ends_with(')') && open > 0 && open < head.size())
      head.resize(open);
    // "상담 메모 11/27"
    while (!head.empty() && (IsDigitByte(head.back()) || head.back() == '/' || head.back() == '.'))
      head.pop_back();
    return head;
  }

  [[nodiscard]] bool IsSign(const Line& line) const {
    if (line.blank) return false;
    const std::string_view words = Cut(text_, line.content);
    if (line.field == "company") return true;
    if (line.field == "title") {
      if (!IsTitleOfNote(line)) return true;
    }
    if (LinksToBoard(words)) return true;
    if (SaysNoneOpen(words)) return false;
    if (Calls(words) || Calls(Cut(text_, line.key))) return true;
    if (IsBoxToTick(Cut(text_, line.whole))) return IsOpeningToTick(line);
    // What somebody did himself stands in lists.
    return MayBeTitle(line) && !line.IsItem() && NamesJob(words);
  }

  // "- [ ] 하늘보리 백엔드 개발자 지원 (~12/10)": who looks for whom, and until when.
  [[nodiscard]] bool IsOpeningToTick(const Line& line) const {
    const auto row = RowReader(text_).Read(line, 0, RowNames::kOfCompanies);
    return row && row->named && row->dated && !row->company.empty() && !row->title.empty();
  }

  [[nodiscard]] bool MayBeTitle(const Line& line) const {
    constexpr size_t kLongestChars = 50;
    const std::string_view words = Cut(text_, line.content);
    // "보낸사람: 인사팀 <hr@…>"
    if (note_words::kMailHead.Begins(Cut(text_, line.whole))) return false;
    return !line.blank && CountChars(words) <= kLongestChars &&
           !IsBoxToTick(Cut(text_, line.whole)) && !IsOwnHead(Squeezed(words)) &&
           !IsTalkOfOneself(words) && words.find("박람회") == std::string_view::npos &&
           IsJobTitle(words);
  }

  std::string_view text_;
  std::vector<Line> lines_;
};

// "다음 주 할 일" heads nobody's duties.
bool IsOwnHeading(std::string_view heading) {
  const std::string squeezed = Squeezed(heading);
  return CountChars(heading) <= 1 || IsOwnHead(squeezed);
}

bool HasCoreHeading(const Posting& posting) {
  return std::ranges::any_of(posting.sections, [](const Section& section) {
    const bool core = section.kind == SectionKind::kDuties ||
                      section.kind == SectionKind::kRequirements ||
                      section.kind == SectionKind::kPreferred;
    return core && !section.heading.empty() && !IsOwnHeading(section.heading);
  });
}

// Text, and no records that could not be told from it.
bool IsNote(const Document& document) {
  const Format format = document.origin.format;
  if (format != Format::kText && format != Format::kMarkdown) return false;
  static constexpr std::array<std::string_view, 5> kRecords = {".csv", ".tsv", ".json", ".jsonl",
                                                               ".ndjson"};
  static constexpr EndWords kEnds(kRecords);
  return document.text.size() <= kLongestNoteBytes && !kEnds.Ends(AsciiLower(document.origin.name));
}

// "안녕하세요 오늘 날씨 좋네요": a few words of Korean that name nobody, ask for nothing and have
// no number in them. Of other languages too little is known.
bool SaysNothing(std::string_view text, const Posting& posting) {
  constexpr size_t kMostChars = 80;
  if (posting.company || posting.title || !posting.requirements.empty() ||
      !posting.skills.empty() || CountChars(text) > kMostChars)
    return false;
  bool hangul = false;
  for (size_t at = 0; at < text.size();) {
    if (IsDigitByte(text[at])) return false;
    const DecodedChar c = DecodeChar(text, at);
    hangul = hangul || IsHangulSyllable(c.code);
    at += c.size;
  }
  return hangul;
}

// "거기 사람 뽑는다며": what somebody says, where a name was looked for.
bool IsSaid(std::string_view company) {
  constexpr std::ptrdiff_t kMostSpaces = 1;
  return std::ranges::count(company, ' ') > kMostSpaces && !HasLegalForm(company) &&
         IsHangulSyllable(DecodeChar(company, 0).code);
}

// Messages that people sent to each other, of which none tells of an opening.
bool IsChatAlone(const Document& document, const Posting& posting) {
  constexpr size_t kLeastMessages = 2;
  if (document.origin.format != Format::kText || posting.title ||
      (posting.company && !IsSaid(*posting.company)) || !posting.requirements.empty() ||
      CountFacts(posting) > 1)
    return false;
  size_t messages = 0;
  size_t others = 0;  // lines above the first message
  const std::string_view text = document.text;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = TrimSpaces(text.substr(begin, end - begin));
    if (StampBefore(line) > 0) {
      ++messages;
    } else if (messages == 0 && !line.empty()) {
      ++others;
    }
    begin = end + 1;
  }
  return messages >= kLeastMessages && others <= kLeastMessages;
}

}  // namespace

bool HoldsNoOpening(const Document& document, std::span<const Posting> postings) {
  if (postings.size() != 1) return false;
  const Posting& posting = postings.front();
  // What could not be read may be anything.
  if (IsUnreadable(posting) || (posting.role && NamesJob(posting.title.value_or(""))) ||
      posting.requirements.size() > 3)
    return false;
  if (IsChatAlone(document, posting)) return true;
  if (!IsNote(document)) return false;
  const size_t facts = CountFacts(posting) + size_t{posting.link.has_value()};
  if (facts > 1) return false;
  // A posting that was pasted below one's own words speaks of more than these do.
  constexpr size_t kMostSubjects = 3;
  const size_t subjects = PostingSubjects(document.text).size();
  if (subjects > kMostSubjects) return false;
  const NoteReader note(document);
  const NoteMarks marks = note.Marks();
  if (HasCoreHeading(posting) && marks.essay < 2) return false;
  if (note.HasSignOfOpening() || marks.AreOfSmallPosting()) return false;
  const size_t against = facts + (note.MayNameJob() || marks.one_line ? 1 : 0);
  if (marks.Weight() > against) return true;
  return facts + subjects == 0 && !note.MayNameJob() && SaysNothing(document.text, posting) &&
         !LooksLikePosting(document, postings);
}

}  // namespace gonggo
