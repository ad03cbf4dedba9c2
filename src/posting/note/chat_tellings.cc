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
#include "posting/note/chat_talk.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "그럼 이건 어때", "하나 더 있어": what follows is another opening.
bool OpensAnother(std::string_view words) { return chat_words::kAnotherOpening.StandsIn(words); }

// "하늘랩 백엔드 개발자도 있어요": a sentence that NamesOpening takes for talk.
bool CallsForJob(std::string_view words) {
  const auto is_call = [](std::string_view word) { return chat_words::kCall.Begins(word); };
  return NamesJob(words) && std::ranges::any_of(PiecesBetween(words, " "), is_call);
}

bool SaysJob(std::string_view words) {
  return NamesOpening(words) || CallsForJob(words) || name_words::kPost.Ends(words);
}

class Teller {
 public:
  Teller(std::string_view text, const PastedChat& chat, std::vector<Line>& lines)
      : text_(text), chat_(chat), lines_(lines) {}

  std::vector<StatedCell> Mark() {
    std::set<std::string_view> senders;
    for (const ChatMessage& message : chat_.messages) senders.insert(message.sender);
    senders.erase("");
    if (senders.size() < 2) return {};
    MarkHead();
    for (const uint32_t i : chat_.sender_lines) lines_[i].boilerplate = true;
    for (const ChatMessage& message : chat_.messages) {
      if (chat_words::kSelf.Is(message.sender) && !PassesOn(message)) {
        Leave(message);
      } else {
        MarkMessage(message);
      }
    }
    return std::move(cells_);
  }

 private:
  // What stands right above the first message: the name of the channel or of who talks, what the
  // app counts, and where it was copied from. Openings may stand further up.
  void MarkHead() {
    constexpr size_t kMostLines = 6;
    size_t seen = 0;
    bool head = false;  // what stands above such a line and names nobody is one, too
    for (uint32_t i = chat_.first; i-- > 0 && seen < kMostLines;) {
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

  // "나" who tells of an opening himself, or goes on.
  [[nodiscard]] bool PassesOn(const ChatMessage& message) const {
    bool tells = false;
    for (uint32_t i = message.begin; i < message.end && !tells; ++i) {
      const Line& line = lines_[i];
      if (line.blank || line.boilerplate) continue;
      tells = line.field == "company" || line.field == "title" ||
              PassesOnOpening(TrimSpaces(Cut(text_, line.content)));
    }
    return tells;
  }

  void Leave(const ChatMessage& message) {
    for (uint32_t i = message.begin; i < message.end; ++i) MarkRemark(lines_[i]);
  }

  void MarkMessage(const ChatMessage& message) {
    bool begins = message.sender != teller_;
    bool first = true;
    bool own_firm = false;
    for (uint32_t i = message.begin; i < message.end; ++i) {
      Line& line = lines_[i];
      if (line.blank || line.boilerplate) continue;
      std::string_view words = TrimSpaces(Cut(text_, line.content));
      if (OpensAnother(words)) begins = true;
      words = CutTalkBeside(line);
      if (IsSmallTalk(line, words) || IsDayOfNote(Cut(text_, line.whole))) {
        MarkRemark(line);
        own_firm = own_firm || chat_words::kOwnFirm.StandsIn(words);
        continue;
      }
      ReadLabel(line);
      if (own_firm) CutFirm(i);
      own_firm = chat_words::kOwnFirm.StandsIn(words);
      const bool job = SaysJob(words) || line.field == "title";
      // A second job of the same person, where the first was said; "상시채용" alone is none.
      if (job_said_ &&
          ((job && i == message.begin && HoldsName(words)) || (first && NamesJobBelow(message, i))))
        begins = true;
      if (first && !begins && job) begins = DropPreface();
      if (begins) job_said_ = false;
      job_said_ = job_said_ || job;
      CutGreeting(line);
      // What one person says in a row is not parted.
      if (begins || first) line.blank_before = begins || i == 0;
      line.telling = begins;
      if (begins) preface_.clear();
      const bool speaks = line.field.empty() && !line.IsItem() && IsSentence(words);
      if (job_said_ || !speaks || HoldsOpening(words)) {
        preface_.clear();
        prefaced_ = false;
      } else if (begins || prefaced_) {
        preface_.push_back(i);
        prefaced_ = true;
      }
      begins = first = false;
      teller_ = message.sender;
    }
  }

  // "다담문구 합정점 / 매장 판매 아르바이트 / …": whether the line below `line` names a job, and
  // more is said behind it in the same message.
  [[nodiscard]] bool NamesJobBelow(const ChatMessage& message, uint32_t line) const {
    constexpr uint32_t kLeastLines = 3;
    if (line + kLeastLines > message.end || lines_[line].IsItem()) return false;
    const Line& below = lines_[line + 1];
    if (below.blank || below.boilerplate || below.IsItem() || !below.field.empty()) return false;
    const std::string_view words = Cut(text_, below.content);
    return std::ranges::none_of(words, IsDigitByte) && SaysJob(words) && HoldsName(words);
  }

  // "지난번에 말씀드린 건 공유드려요" in a message above the opening: sentences that say nothing of
  // it. Whether there were any.
  bool DropPreface() {
    for (const uint32_t i : preface_) {
      MarkRemark(lines_[i]);
      lines_[i].telling = false;
    }
    const bool any = !preface_.empty();
    preface_.clear();
    prefaced_ = false;
    return any;
  }

  static void MarkRemark(Line& line) {
    line.boilerplate = true;
    line.remark = true;
  }

  // "저희도요! 돌담스튜디오 - 데브옵스 엔지니어"
  void CutGreeting(Line& line) const {
    const std::string_view greeting = chat_words::kGreeting.BeginOf(Cut(text_, line.content));
    if (greeting.empty()) return;
    line.content.begin += static_cast<uint32_t>(greeting.size());
    line.whole.begin = std::max(line.whole.begin, line.content.begin);
    line.core = HeadingCore(text_, line.content);
  }

  // Cuts what is said before and behind an opening. Gives the line's words.
  std::string_view CutTalkBeside(Line& line) const {
    const std::string_view all = TrimSpaces(Cut(text_, line.content));
    if (!line.key.empty() && !line.field.empty()) return all;
    const std::string_view words = WithoutTalkBeside(all);
    if (words.size() == all.size() || words.empty()) return words;
    line.content = SpanOf(text_, words);
    line.whole = line.content;
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
  const PastedChat& chat_;
  std::vector<Line>& lines_;
  std::vector<StatedCell> cells_;
  std::vector<uint32_t> preface_;  // lines of the telling that so far say nothing of an opening
  bool prefaced_ = false;          // whether there are none but those
  std::string_view teller_;        // who spoke of an opening last
  bool job_said_ = false;          // by him, of this opening
};

}  // namespace

std::vector<StatedCell> MarkChatTellings(std::string_view text, const PastedChat& chat,
                                         std::vector<Line>& lines) {
  return Teller(text, chat, lines).Mark();
}

bool TellsOpening(const Posting& posting) {
  const int facts = int{posting.deadline.has_value()} + int{posting.salary.has_value()} +
                    int{posting.location.has_value()} + int{posting.experience.has_value()} +
                    int{posting.work.has_value()} + int{posting.link.has_value()} +
                    int{!posting.employment.empty()};
  // Talk of postings may sound like a title.
  const bool named = posting.title && (posting.company || facts > 0 ||
                                       !posting.requirements.empty() || SaysJob(*posting.title));
  return named || posting.role || facts >= 2;
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
  // "My client", "They're" are nobody's name.
  const auto is_named = [](const Posting& posting) {
    if (!posting.company || !posting.title) return false;
    const std::string_view company = *posting.company;
    const std::string_view first = company.substr(0, company.find(' '));
    return !chat_words::kNobody.Is(first) && !chat_words::kEnglishPlural.Ends(first);
  };
  const auto told_named = std::ranges::count_if(told, is_named);
  const auto whole_named = std::ranges::count_if(whole, is_named);
  if (told_named != whole_named || told.size() != whole.size()) return told_named > whole_named;
  // "다온상사에서 / 구매 담당자 모집합니다" is said better by "다온상사 / 구매 담당자", and
  // "[하늘랩] 백엔드 개발자" by its second half.
  const auto says_less = [](const Posting& a, const Posting& b) {
    const bool company = a.company && b.company && b.company->starts_with(*a.company) &&
                         b.company->size() > a.company->size();
    const bool title = a.title && b.title && b.title->size() > a.title->size();
    const bool both = title && a.company && b.title->ends_with(*a.title) &&
                      b.title->find(*a.company) != std::string::npos;
    return company || both || (title && b.title->starts_with(*a.title));
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
