#include "posting/note/note_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_marks.h"
#include "posting/note/fact_signs.h"
#include "posting/note/note_facts.h"
#include "posting/saying/fact_rows.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNoteBytes = 140;
constexpr size_t kLeastFacts = 2;
constexpr size_t kLongestLabelBytes = 24;

// "3,400~3,800": between two thousand and thirty thousand, as a year's pay is written.
bool IsBarePay(std::string_view words) {
  const size_t sign = words.find('~');
  const auto amount = [](std::string_view part) {
    part = TrimSpaces(part);
    const bool digits =
        std::all_of(part.begin(), part.end(), [](char c) { return c == ',' || IsDigitByte(c); });
    return digits && part.size() == 5 && part[1] == ',' && part[0] != '0' && part[0] != '1';
  };
  return sign != std::string_view::npos && amount(words.substr(0, sign)) &&
         amount(words.substr(sign + 1));
}

bool IsPayBehindSign(std::string_view words) {
  for (const std::string_view heard : {"들은 바로는 ", "대략 ", "약 "}) {
    if (words.starts_with(heard)) words = words.substr(heard.size());
  }
  const bool amount = !words.empty() && IsDigitByte(words[0]);
  return amount || words.find("내규") != std::string_view::npos ||
         words.find("협의") != std::string_view::npos;
}

// Whether a mark parts them: several facts are none of them alone.
bool HoldsSeveral(std::string_view words) {
  static constexpr std::array<std::string_view, 6> kMarks = {"ㆍ", "·", "∙", " | ", " / ", ", "};
  return (MayHoldFactMark(words) || words.find(',') != std::string_view::npos) &&
         std::any_of(kMarks.begin(), kMarks.end(), [words](std::string_view mark) {
           return words.find(mark) != std::string_view::npos;
         });
}

// The field that `words` state by themselves; "" where they state none.
std::string_view FieldOf(std::string_view words) {
  if (HoldsSeveral(words)) return {};
  switch (FactTagOf(words)) {
    case FactTag::kCareer:
      return "experience";
    case FactTag::kWay:
      return WorkPlaces().FindWhole(words) >= 0 ? "work" : "employment";
    case FactTag::kEducation:
      return "education";
    case FactTag::kDeadline:
      return "deadline";
    case FactTag::kPay:
      return "salary";
    case FactTag::kNone:
      break;
  }
  if (IsBareYears(words)) return "experience";
  if (IsPlaceTag(words)) return "location";
  return IsBarePay(words) ? "salary" : std::string_view();
}

}  // namespace

std::string_view NoteLabelOf(std::string_view words) {
  // "포지션 서버 개발자", but not "포지션 소개".
  for (const std::string_view label : {"포지션", "직무"}) {
    const bool begins =
        words.size() > label.size() + 1 && words.starts_with(label) && words[label.size()] == ' ';
    if (begins && IsRole(words.substr(label.size() + 1)) && !IsWholeHeading(words))
      return words.substr(0, label.size());
  }
  std::string_view best;
  // "(우대) …"; marked_item.h tells "[우대] …".
  if (words.starts_with('(')) words.remove_prefix(1);
  for (size_t at = 0; at <= kLongestLabelBytes && at + 1 < words.size(); ++at) {
    if (words[at] != ' ' && words[at] != ')') continue;
    const std::string_view label = words.substr(0, at);
    if (note_words::kBareLabel.Is(AsciiLower(label))) best = label;
  }
  if (best.empty()) return {};
  const std::string_view value = TrimSpaces(words.substr(best.size()));
  const bool heading = note_words::kHeadingRest.Begins(value) || IsWholeHeading(words);
  return heading ? std::string_view() : best;
}

namespace {

// What stands behind a label: "필수 - 파이썬", "우대) 스파크".
std::string_view BehindLabel(std::string_view words, std::string_view label) {
  const size_t at = static_cast<size_t>(label.data() - words.data()) + label.size();
  const std::string_view value = TrimSpaces(words.substr(at));
  for (const std::string_view dash : {"- ", "– ", "— ", ")"}) {
    if (value.starts_with(dash)) return TrimSpaces(value.substr(dash.size()));
  }
  return value;
}

class NoteReader {
 public:
  NoteReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  std::vector<StatedCell> Read() {
    for (uint32_t i = 0; i < lines_.size();) {
      uint32_t end = i;
      while (end < lines_.size() && !lines_[end].blank) ++end;
      if (end - i > kLeastFacts && IsNote(i, end)) {
        for (uint32_t k = i; k < end; ++k) {
          if (!ReadLine(lines_[k]) && k > i && !lines_[k].IsItem()) ReadRow(k);
        }
        DropTalkBelow(i, end);
      } else {
        ReadLastLines(i, end);
      }
      i = end + 1;
    }
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      ReadAside(lines_[i]);
      ReadFactsAlone(i);
    }
    std::stable_sort(cells_.begin(), cells_.end(),
                     [](const StatedCell& a, const StatedCell& b) { return a.line < b.line; });
    return std::move(cells_);
  }

 private:
  // Short lines, several of which state a fact, and no section's heading among them.
  [[nodiscard]] bool IsNote(uint32_t begin, uint32_t end) const {
    size_t facts = 0;
    size_t labels = 0;
    for (uint32_t i = begin; i < end; ++i) {
      const Line& line = lines_[i];
      if (line.record_key || line.record_value || line.whole.size() > kLongestNoteBytes)
        return false;
      if (line.boilerplate) continue;
      if (line.key.empty() && IsWholeHeading(Cut(text_, line.core))) return false;
      if (StatesFact(line) || HasDashedLabel(line)) {
        ++facts;
      } else {
        labels += IsCoreLabel(line) ? 1 : 0;
      }
    }
    return facts + labels >= kLeastFacts;
  }

  [[nodiscard]] bool StatesFact(const Line& line) const {
    if (StatesOneFact(text_, line)) return true;
    const std::string_view words = Cut(text_, line.content);
    return line.key.empty() && (!FieldStatedInNote(words).empty() || IsBareDay(words));
  }

  // "필수 - 파이썬", "우대) 스파크": says as much as a colon.
  [[nodiscard]] bool HasDashedLabel(const Line& line) const {
    if (!line.key.empty()) return false;
    const std::string_view words = Cut(text_, line.content);
    const std::string_view label = NoteLabelOf(words);
    return !label.empty() &&
           (label.data() > words.data() ||
            BehindLabel(words, label).size() < TrimSpaces(words.substr(label.size())).size());
  }

  // "우대: 쿠버네티스", "nice to have: k8s", "자격 대졸 이상".
  [[nodiscard]] bool IsCoreLabel(const Line& line) const {
    if (line.key.empty()) return !NoteLabelOf(Cut(text_, line.content)).empty();
    return !line.value.empty() && IsWholeHeading(Cut(text_, line.key));
  }

  // Whether the line is a label's or states one fact.
  bool ReadLine(Line& line) const {
    if (line.boilerplate || !line.key.empty() || line.kind == BlockKind::kHeading) return true;
    const std::string_view words = Cut(text_, line.content);
    if (const std::string_view label = NoteLabelOf(words); !label.empty()) {
      SetLabel(text_, label, BehindLabel(words, label), FieldOfLabel(label), line);
      return true;
    }
    line.states = FieldStatedInNote(words);
    if (line.states.empty() && IsBareDay(words)) line.states = "deadline";
    if (line.states.empty()) return false;
    const FactSign* sign = nullptr;
    line.content = line.core = SpanOf(text_, BehindSign(words, sign));
    return true;
  }

  // What stands below the last label with a value in [begin, end).
  void DropTalkBelow(uint32_t begin, uint32_t end) {
    uint32_t last = end;
    while (last > begin && (lines_[last - 1].key.empty() || lines_[last - 1].boilerplate)) --last;
    if (last == begin || lines_[last - 1].value.empty()) return;
    // "- 시강 있음" below "급여: …"
    const bool fact = !lines_[last - 1].IsItem() &&
                      KindOfField(lines_[last - 1].field) == SectionKind::kFacts &&
                      !IsCoreHeading(Cut(text_, lines_[last - 1].key));
    for (uint32_t k = last; k < end; ++k) {
      if (lines_[k].states.empty() && (fact || !lines_[k].IsItem()) && SaysNothingAsked(lines_[k]))
        lines_[k].states = kRow;
    }
  }

  static bool IsCoreHeading(std::string_view key) {
    const auto heading = ReadHeadingWords(key);
    return heading && heading->whole && IsCore(heading->kind);
  }

  // "3교대, 기숙사 있음" below "우대: ACLS": whatever it says, it lists no more of what the label
  // does.
  [[nodiscard]] bool SaysNothingAsked(const Line& line) {
    if (line.boilerplate || (line.kind != BlockKind::kParagraph && !line.IsItem())) return false;
    const std::string_view words = Cut(text_, line.content);
    return !note_words::kLineAsksEnd.Ends(words) && !IsRole(words) && skills_.Find(words).empty();
  }

  void StateFacts(uint32_t i, const std::vector<NoteFact>& facts) {
    lines_[i].states = kRow;
    for (const NoteFact& fact : facts) cells_.push_back({i, SpanOf(text_, fact.words), fact.field});
  }

  // "강남역 / 연봉 협의".
  bool ReadRow(uint32_t i) {
    const Line& line = lines_[i];
    if (line.boilerplate || !line.key.empty() || line.kind != BlockKind::kParagraph) return false;
    const auto facts = FactsOfRow(Cut(text_, line.content));
    if (facts.empty()) return false;
    StateFacts(i, facts);
    return true;
  }

  // "비고: 강남역 바로 앞" below a list is no more of it.
  void ReadAside(Line& line) {
    static constexpr std::array<std::string_view, 8> kAsides = {"비고", "참고", "특이사항", "notes",
                                                                "note", "ps",   "p.s",      "기타"};
    if (line.key.empty() || line.value.empty() || line.record_key || line.record_value ||
        line.boilerplate || !line.field.empty())
      return;
    const std::string key = AsciiLower(Cut(text_, line.key));
    // "- 기타: 외국어 가능자" is one of the list.
    if (key == "기타" && line.IsItem() && !SaysNothingAsked(line)) return;
    if (std::find(kAsides.begin(), kAsides.end(), key) != kAsides.end()) line.states = kRow;
  }

  // "- 인천 송도 / 정규직 / 12.16" among what is asked for: all that it says are facts.
  void ReadFactsAlone(uint32_t i) {
    const Line& line = lines_[i];
    if (line.blank || line.boilerplate || !line.key.empty() || !line.states.empty() ||
        line.record_key || line.record_value || line.kind == BlockKind::kHeading ||
        line.whole.size() > kLongestNoteBytes)
      return;
    const std::string_view words = Cut(text_, line.content);
    if (const auto labelled = FactsBetweenLabels(words); !labelled.empty())
      return StateFacts(i, labelled);
    const auto facts = FactsOfRow(words);
    size_t said = 0;
    for (const NoteFact& fact : facts) said += fact.words.size();
    // "신입/경력 2년 이하" is one fact. Between two of them stand three bytes at most.
    const bool several = std::any_of(facts.begin(), facts.end(), [&facts](const NoteFact& fact) {
      return fact.field != facts.front().field;
    });
    if (!several || said + 3 * (facts.size() - 1) < TrimSpaces(words).size()) return;
    StateFacts(i, facts);
  }

  // Below the items or labels of an opening, up to the next blank line.
  void ReadLastLines(uint32_t begin, uint32_t end) {
    bool below = false;
    uint32_t first = end;
    for (uint32_t i = begin; i < end; ++i) {
      const Line& line = lines_[i];
      if (line.record_key || line.record_value || line.whole.size() > kLongestNoteBytes) return;
      if (line.IsItem() || IsCoreLabel(line)) {
        below = true;
        first = i + 1;
      }
    }
    if (!below) return;
    for (uint32_t i = first; i < end; ++i) {
      Line& line = lines_[i];
      if (line.boilerplate || !line.key.empty() || line.kind != BlockKind::kParagraph ||
          IsWholeHeading(Cut(text_, line.core)))
        continue;
      line.states = FieldStatedInNote(Cut(text_, line.content));
      if (line.states.empty()) ReadRow(i);
    }
  }

  static constexpr std::string_view kRow = "row";  // several fields, no one's name

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<StatedCell> cells_;
  SkillFinder skills_;
};

}  // namespace

std::string_view FieldStatedBy(std::string_view words) {
  const FactSign* sign = nullptr;
  const std::string_view behind = BehindSign(words, sign);
  const std::string_view field = FieldOf(behind);
  if (sign == nullptr || field == sign->field) return field;
  if (sign->field == "deadline" && (IsBareDay(behind) || FieldStatedInNote(behind) == sign->field))
    return sign->field;
  return sign->field == "salary" && IsPayBehindSign(behind) ? sign->field : std::string_view();
}

bool StatesOneFact(std::string_view text, const Line& line) {
  if (line.blank || line.content.size() > kLongestNoteBytes) return false;
  if (line.key.empty()) return !FieldStatedBy(Cut(text, line.content)).empty();
  return !line.field.empty() && !line.value.empty() &&
         KindOfField(line.field) == SectionKind::kFacts;
}

std::vector<StatedCell> ReadNoteLines(std::string_view text, std::vector<Line>& lines) {
  return NoteReader(text, lines).Read();
}

}  // namespace gonggo
