#include "posting/note/chat_tellings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/gate.h"
#include "posting/line/chat_stamp.h"
#include "posting/line/chat_words.h"
#include "posting/line/job_title.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Message {
  std::string_view sender;
  uint32_t begin = 0;  // the first line of its words
  uint32_t end = 0;
};

// Who says a line that StampBefore or IsSenderAndTime knows.
std::string_view SenderOf(std::string_view line, size_t stamp) {
  if (stamp == 0) {
    // "민규  오전 11:02", "RecruitBot — 어제 오후 9:14", "이도윤  [10:24 AM]"
    for (const std::string_view gap : {" —", "  ", " ["}) {
      if (const size_t at = line.find(gap); at != std::string_view::npos)
        return TrimSpaces(line.substr(0, at));
    }
    return {};
  }
  if (line.starts_with("나 :") || line.starts_with("나:")) return line.substr(0, 3);
  if (line.starts_with('[')) {
    const std::string_view name = line.substr(1, line.find(']') - 1);
    if (!IsTimeOfDay(name)) return name;
    // "[10:24 AM] 이도윤: …"
    const std::string_view said = line.substr(0, stamp);
    const size_t colon = said.rfind(": ");
    const size_t close = line.find(']');
    return colon == std::string_view::npos || colon < close
               ? std::string_view()
               : TrimSpaces(said.substr(close + 1, colon - close - 1));
  }
  const size_t comma = line.find(", ");
  const size_t colon = line.find(" : ");
  if (comma == std::string_view::npos || colon == std::string_view::npos || colon < comma)
    return {};
  return line.substr(comma + 2, colon - comma - 2);
}

// "jin0 — 오늘 오후 3:10": behind a dash a name may have numbers in it.
bool IsSenderBeforeDash(std::string_view line) {
  constexpr std::string_view kDash = " — ";
  constexpr size_t kLongestSenderChars = 24;
  const size_t dash = line.find(kDash);
  if (dash == std::string_view::npos || dash == 0) return false;
  const std::string_view sender = line.substr(0, dash);
  return CountChars(sender) <= kLongestSenderChars && sender.find(':') == std::string_view::npos &&
         IsTimeOfDay(line.substr(dash + kDash.size()));
}

// "그럼 이건 어때", "하나 더 있어": what follows is another opening.
bool OpensAnother(std::string_view words) { return chat_words::kAnotherOpening.StandsIn(words); }

// Whether a name stands in it: a job's, a company's by its ending or form, or a link.
bool HoldsName(std::string_view words) {
  if (words.find("://") != std::string_view::npos || NamesJob(words) ||
      name_words::kPost.Ends(words) || HasLegalForm(words))
    return true;
  const auto all = PiecesBetween(words, " ");
  return std::ranges::any_of(all, [](std::string_view word) {
    for (const std::string_view particle : {"에서", "은", "는", "도", ","}) {
      if (word.ends_with(particle) && word.size() > particle.size() &&
          EndsLikeCompany(word.substr(0, word.size() - particle.size())))
        return true;
    }
    return EndsLikeCompany(word);
  });
}

// Whether something of an opening may stand in it: a name, or a number such as a day, pay or years.
bool HoldsOpening(std::string_view words) {
  return std::ranges::any_of(words, IsDigitByte) || HoldsName(words);
}

// Whether it is talk and nothing else.
bool IsSmallTalk(const Line& line, std::string_view words) {
  if (!line.field.empty() || line.IsItem() || line.bold ||
      words.find("://") != std::string_view::npos || std::ranges::any_of(words, IsDigitByte))
    return false;
  if (chat_words::kQuestionEnd.Ends(words)) return true;
  const bool ends = chat_words::kSmallTalkEnd.Ends(words);
  const bool begins = chat_words::kSmallTalkBegin.Begins(words);
  // "혹시 서버 하는 분 있어요? 우리 회사 뽑아요"
  if (const size_t asked = words.find("? "); asked != std::string_view::npos && ends)
    return !HoldsName(words.substr(asked + 2));
  // "아 데이터 분석가 부럽다"
  if (HoldsName(words)) return begins && ends && !chat_words::kCallEnd.Ends(words);
  return begins || ends || IsTalkOfOneself(words);
}

class Teller {
 public:
  Teller(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  std::vector<StatedCell> Mark() {
    FindMessages();
    std::set<std::string_view> senders;
    for (const Message& message : messages_) senders.insert(message.sender);
    senders.erase("");
    if (senders.size() < 2) return {};
    MarkHead();
    for (const uint32_t i : stamps_) {
      if (StampBefore(TrimSpaces(Cut(text_, lines_[i].whole))) == 0) lines_[i].boilerplate = true;
    }
    for (const Message& message : messages_) {
      if (chat_words::kSelf.Is(message.sender)) {
        Leave(message);
      } else {
        MarkMessage(message);
      }
    }
    return std::move(cells_);
  }

 private:
  void FindMessages() {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      const std::string_view whole = TrimSpaces(Cut(text_, lines_[i].whole));
      const size_t stamp = StampBefore(whole);
      const bool below_sender = stamp == 0 && IsTimeOfDay(whole) && MaySend(i);
      const bool alone =
          stamp == 0 && (below_sender || IsSenderAndTime(whole) || IsSenderBeforeDash(whole));
      if (stamp == 0 && !alone) continue;
      if (below_sender) stamps_.push_back(i - 1);
      stamps_.push_back(i);
      if (!messages_.empty())
        messages_.back().end = stamps_[stamps_.size() - (below_sender ? 2 : 1)];
      const std::string_view sender =
          below_sender ? TrimSpaces(Cut(text_, lines_[i - 1].whole)) : SenderOf(whole, stamp);
      messages_.push_back({sender, alone ? i + 1 : i, static_cast<uint32_t>(lines_.size())});
    }
  }

  // What stands above the first message: the name of the channel or of who talks, not an opening.
  // "이도윤" on the line above "오전 10:24".
  [[nodiscard]] bool MaySend(uint32_t time) const {
    constexpr size_t kLongestSenderChars = 24;
    if (time == 0 || lines_[time - 1].blank || (!stamps_.empty() && stamps_.back() == time - 1))
      return false;
    const Line& line = lines_[time - 1];
    const std::string_view words = TrimSpaces(Cut(text_, line.whole));
    return !line.IsItem() && line.key.empty() && CountChars(words) <= kLongestSenderChars &&
           words.find_first_of(":/~#") == std::string_view::npos && FieldOfLabel(words).empty() &&
           !HoldsOpening(words);
  }

  // What stands right above the first message: the name of the channel or of who talks, what the
  // app counts, and where it was copied from. Openings may stand further up.
  void MarkHead() {
    constexpr size_t kMostLines = 6;
    size_t seen = 0;
    bool head = false;  // what stands above such a line and names nobody is one, too
    for (uint32_t i = stamps_.front(); i-- > 0 && seen < kMostLines;) {
      Line& line = lines_[i];
      if (line.blank) continue;
      ++seen;
      const std::string_view words = TrimSpaces(Cut(text_, line.whole));
      const bool sure = words.starts_with('#') || IsDayOfNote(words) ||
                        chat_words::kHead.StandsIn(words) || chat_words::kHeadWord.Is(words);
      if (!sure && (!head || HoldsName(words) || line.IsItem() || !line.field.empty())) break;
      head = head || sure;
      line.boilerplate = true;
    }
  }

  void Leave(const Message& message) {
    for (uint32_t i = message.begin; i < message.end; ++i) {
      lines_[i].boilerplate = true;
      lines_[i].remark = true;
    }
  }

  void MarkMessage(const Message& message) {
    bool begins = message.sender != teller_;
    bool first = true;
    bool own_firm = false;
    for (uint32_t i = message.begin; i < message.end; ++i) {
      Line& line = lines_[i];
      if (line.blank || line.boilerplate) continue;
      std::string_view words = TrimSpaces(Cut(text_, line.content));
      if (OpensAnother(words)) begins = true;
      words = CutTalkBefore(line);
      if (IsSmallTalk(line, words) || IsDayOfNote(Cut(text_, line.whole))) {
        line.boilerplate = true;
        line.remark = true;
        own_firm = own_firm || chat_words::kOwnFirm.StandsIn(words);
        continue;
      }
      ReadLabel(line);
      if (own_firm) CutFirm(i);
      own_firm = chat_words::kOwnFirm.StandsIn(words);
      const bool job = NamesOpening(words) || line.field == "title";
      // A second job of the same person, where the first was said.
      if (job && job_said_ && i == message.begin) begins = true;
      if (begins) job_said_ = false;
      job_said_ = job_said_ || job;
      CutGreeting(line);
      // What one person says in a row is not parted.
      if (begins || first) line.blank_before = begins || i == 0;
      line.telling = begins;
      begins = first = false;
      teller_ = message.sender;
    }
  }

  // "저희도요! 돌담스튜디오 - 데브옵스 엔지니어"
  void CutGreeting(Line& line) const {
    const std::string_view greeting = chat_words::kGreeting.BeginOf(Cut(text_, line.content));
    if (greeting.empty()) return;
    line.content.begin += static_cast<uint32_t>(greeting.size());
    line.core = HeadingCore(text_, line.content);
  }

  // "와 하늘랩 백엔드 12/5까지", "이것도 봐봐 https://… 하늘랩", "서버 하는 분? 하늘랩 백엔드
  // 뽑아요": what is said before an opening is cut off. Gives the line's words.
  std::string_view CutTalkBefore(Line& line) const {
    constexpr int kMostCuts = 3;
    std::string_view words = TrimSpaces(Cut(text_, line.content));
    if (!line.key.empty() && !line.field.empty()) return words;
    const size_t size = words.size();
    for (int i = 0; i < kMostCuts; ++i) {
      size_t cut = chat_words::kInterjection.BeginOf(words).size();
      if (const size_t link = words.find("http");
          cut == 0 && link != std::string_view::npos && !HoldsOpening(words.substr(0, link)))
        cut = link;
      if (const size_t asked = words.find("? "); cut == 0 && asked != std::string_view::npos)
        cut = asked + 2;
      if (cut == 0 || !HoldsOpening(words.substr(cut))) break;
      words = TrimSpaces(words.substr(cut));
    }
    if (words.size() == size || words.empty()) return words;
    line.content = SpanOf(text_, words);
    line.whole.begin = line.content.begin;
    line.core = HeadingCore(text_, line.content);
    line.key = line.value = {};
    return words;
  }

  // "나래톡이고 서울 역삼역 5분, 연봉 5천" below "우리 회사 지금 뽑아요": its name, and facts.
  void CutFirm(uint32_t i) {
    Line& line = lines_[i];
    const std::string_view words = Cut(text_, line.content);
    constexpr std::string_view kAnd = "이고 ";
    const size_t end = words.find(kAnd);
    if (end == std::string_view::npos || end == 0 || words.find(' ') < end) return;
    const std::string_view rest = words.substr(end + kAnd.size());
    if (NamesJob(rest)) return;
    for (const std::string_view piece : PiecesBetween(rest, ",")) {
      std::string_view field = FieldStatedInNote(piece);
      const FieldSet possible = PossibleFields(text_, SpanOf(text_, piece));
      if (field.empty() && possible.Has(Field::kSalary)) field = "salary";
      if (field.empty() && possible.Has(Field::kExperience)) field = "experience";
      if (field.empty() && possible.Has(Field::kLocation)) field = "location";
      if (!field.empty()) cells_.push_back({i, SpanOf(text_, piece), field});
    }
    line.content.end = line.content.begin + static_cast<uint32_t>(end);
    line.core = HeadingCore(text_, line.content);
  }

  // "포지션은 백엔드 엔지니어", "회사는 들녘소프트고요"
  void ReadLabel(Line& line) const {
    const std::string_view words = Cut(text_, line.content);
    if (!line.key.empty()) return;
    const std::string_view label = chat_words::kSaidLabel.BeginOf(words);
    if (label.empty()) return;
    constexpr size_t kParticle = 4;  // "은 "
    const std::string_view key = label.substr(0, label.size() - kParticle);
    line.key = {line.content.begin, line.content.begin + static_cast<uint32_t>(key.size())};
    line.value = SpanOf(text_, WithoutEnding(TrimSpaces(words.substr(label.size()))));
    line.field = FieldOfLabel(key == "회사 이름" ? "회사" : key);
  }

  // "들녘소프트" of "들녘소프트고요". What may be the last syllable of a name, as in 한강광고, ends
  // what is known without it alone.
  static std::string_view WithoutEnding(std::string_view value) {
    while (value.ends_with('.') || value.ends_with('!') || value.ends_with(','))
      value.remove_suffix(1);
    constexpr size_t kLeastChars = 2;
    const std::string_view sure = chat_words::kSaidEnd.EndOf(value);
    const std::string_view end = sure.empty() ? chat_words::kSaidEndSyllable.EndOf(value) : sure;
    if (end.empty() || end.size() >= value.size()) return value;
    const std::string_view rest = value.substr(0, value.size() - end.size());
    if (CountChars(rest) < kLeastChars) return value;
    const bool known = NamesJob(rest) || EndsLikeCompany(rest) || Regions().FindWhole(rest) >= 0 ||
                       IsBareDay(rest);
    return !sure.empty() || known ? rest : value;
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<Message> messages_;
  std::vector<uint32_t> stamps_;  // their lines
  std::vector<StatedCell> cells_;
  std::string_view teller_;  // who spoke of an opening last
  bool job_said_ = false;    // by him, of this opening
};

}  // namespace

std::vector<StatedCell> MarkChatTellings(std::string_view text, std::vector<Line>& lines) {
  return Teller(text, lines).Mark();
}

bool TellsOpening(const Posting& posting) {
  const int facts = int{posting.deadline.has_value()} + int{posting.salary.has_value()} +
                    int{posting.location.has_value()} + int{posting.experience.has_value()} +
                    int{posting.work.has_value()} + int{posting.link.has_value()} +
                    int{!posting.employment.empty()};
  return posting.title || posting.role || facts >= 2;
}

bool SaysNamesByLabels(const std::vector<Line>& lines, LineRange range) {
  const auto says = [&](std::string_view field) {
    return std::any_of(lines.begin() + range.begin, lines.begin() + range.end,
                       [field](const Line& line) { return line.field == field; });
  };
  return says("company") || says("title");
}

bool TellMore(std::span<const Posting> told, std::span<const Posting> whole) {
  const auto openings = std::ranges::count_if(whole, TellsOpening);
  const auto told_openings = static_cast<std::ptrdiff_t>(told.size());
  if (told_openings != openings) return told_openings > openings;
  const auto is_named = [](const Posting& posting) { return posting.company && posting.title; };
  const auto told_named = std::ranges::count_if(told, is_named);
  const auto whole_named = std::ranges::count_if(whole, is_named);
  if (told_named != whole_named || told.size() != whole.size()) return told_named > whole_named;
  // "다온상사에서 / 구매 담당자 모집합니다" is said better by "다온상사 / 구매 담당자".
  const auto says_less = [](const Posting& a, const Posting& b) {
    return (a.company && b.company && b.company->starts_with(*a.company) &&
            b.company->size() > a.company->size()) ||
           (a.title && b.title && b.title->starts_with(*a.title) &&
            b.title->size() > a.title->size());
  };
  for (size_t i = 0; i < told.size(); ++i) {
    if (says_less(told[i], whole[i])) return true;
  }
  return false;
}

std::vector<LineRange> TellingsOf(const std::vector<Line>& lines) {
  std::vector<LineRange> tellings;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].telling) continue;
    if (!tellings.empty()) tellings.back().end = i;
    tellings.push_back({i, static_cast<uint32_t>(lines.size())});
  }
  return tellings;
}

}  // namespace gonggo
