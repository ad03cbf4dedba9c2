#include "posting/header/header_candidates.h"

#include <utility>

#include "knowledge/tables.h"
#include "posting/line/call_words.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/saying/fact_rows.h"
#include "posting/saying/name_place.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/char_count.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostHeaderLines = 6;
constexpr size_t kLongestNameChars = 70;

class CandidateFinder {
 public:
  CandidateFinder(std::string_view text, const LabelledLines& input, LineRange range)
      : text_(text), input_(input), range_(range) {}

  std::vector<NameCandidate> Find() {
    size_t seen = 0;
    for (uint32_t i = range_.begin; i < range_.end && seen < kMostHeaderLines; ++i) {
      const Line& line = At(i);
      if (line.blank || line.boilerplate || input_.headings[i].control ||
          line.kind == BlockKind::kRule)
        continue;
      if (input_.OpensSection(i)) break;
      if (line.kind == BlockKind::kKeyValue && seen == 0 && IsColonTitle(line)) {
        const Span whole{line.key.begin, line.content.end};
        candidates_.push_back({i, whole, true, false});
      }
      if (line.kind == BlockKind::kKeyValue || line.kind == BlockKind::kTableRow) continue;
      if (input_.InTable(i)) break;
      if (const Span head = HeadOfParts(i); seen == 0 && !head.empty()) {
        candidates_.push_back({i, head, true, false});
        break;
      }
      ++seen;
      if (IsWholeHeading(Cut(text_, At(i).core))) continue;
      if (line.quote) continue;  // a motto above the title
      // Prose has begun: what stands below it is no name.
      if (EndsInPeriod(Cut(text_, line.content)) && !NamesRole(i)) break;
      const std::vector<Span> tags = TagsOf(text_, line);
      if (!MayName(i, !tags.empty())) {
        if (IsSentence(Cut(text_, line.content)) ||
            CountChars(Cut(text_, line.content)) > kLongestNameChars)
          break;
        continue;
      }
      const Span named = tags.empty() ? line.content : NameAmongTags(text_, tags);
      if (named.empty() || HasNoteWordsOnly(Cut(text_, named)) ||
          IsAppointment(Cut(text_, named)) || IsNumberOfNotice(Cut(text_, named)) ||
          IsBracketedSite(Cut(text_, named)) || IsBareCall(Cut(text_, named)))
        continue;
      const Span whole = WithoutSite(text_, NameSpan(text_, LabelOfLink(text_, named)));
      const Span alone = WithoutTeam(text_, WithoutFactsBehind(whole));
      const bool role = IsRole(Cut(text_, alone));
      const Span at = role ? alone : WithoutPlace(text_, alone);
      const std::string_view name = Cut(text_, at);
      NameCandidate c{i, at, false, HasLegalForm(name)};
      const Span asked = named == line.content && at == whole ? line.content : at;
      c.role = (asked == alone ? role : IsRole(Cut(text_, asked))) || IsShortCall(name);
      // "자격기준", "급여 협의" below a title, though nobody knows them as a heading or value.
      if (!candidates_.empty() && !c.role && !c.legal && name_words::kLabelEnd.Ends(name)) continue;
      candidates_.push_back(c);
    }
    // A board's own name above both.
    const bool whole = range_.begin == 0 && range_.end == input_.lines.size();
    if (whole && candidates_.size() > 2 && IsSiteName(Cut(text_, candidates_.front().at)))
      candidates_.erase(candidates_.begin());
    return std::move(candidates_);
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  // "[너울] 서버 개발자 모집 담당업무 …": what stands above the first heading of a line without
  // line breaks, where it names a job.
  [[nodiscard]] Span HeadOfParts(uint32_t i) const {
    const auto parts = input_.PartsOf(i);
    if (parts.empty() || parts.front().kind != SectionKind::kAbout) return {};
    const Span head = parts.front().at;
    const std::string_view words = Cut(text_, head);
    return CountChars(words) <= kLongestNameChars && IsRole(words) && !IsSentence(words)
               ? NameSpan(text_, head)
               : Span{};
  }

  // "1차 면접은 12/22 예정이라고 함": what who keeps the note has before him.
  static bool IsAppointment(std::string_view words) {
    const bool day = words.find('/') != std::string_view::npos ||
                     words.find("월 ") != std::string_view::npos || HoldsHangul(words, "예정");
    return day && HasDigit(words) &&
           (HoldsHangul(words, "면접") || HoldsHangul(words, "인터뷰") ||
            HoldsHangul(words, "코테"));
  }

  // "달빛도시공사 공고 제2026-131호": a title stands below it.
  static bool IsNumberOfNotice(std::string_view words) {
    return words.ends_with("호") && words.find("공고 제") != std::string_view::npos;
  }

  // "Nordlicht GmbH | Hamburg | Vollzeit, unbefristet": the legal form says which is the name.
  [[nodiscard]] Span WithoutFactsBehind(Span at) const {
    const Span first = WithoutTagline(text_, at);
    if (first == at) return at;
    return HasLegalForm(Cut(text_, first)) && !IsRole(Cut(text_, at)) ? first : at;
  }

  [[nodiscard]] bool NamesRole(uint32_t i) const { return IsRole(Cut(text_, At(i).content)); }

  // "배달 플랫폼: 서버 개발자" above everything else; no field has that name.
  [[nodiscard]] bool IsColonTitle(const Line& line) const {
    const std::string_view value = Cut(text_, line.value);
    return candidates_.empty() && !line.record_key && !line.record_value && !line.IsItem() &&
           line.field.empty() && !IsWholeHeading(Cut(text_, line.key)) &&
           CountChars(value) <= kLongestNameChars && NamesJob(value) && !IsSentence(value);
  }

  static bool IsShortCall(std::string_view content) {
    constexpr size_t kLongestChars = 30;
    return IsCallForApplicants(content) && !content.ends_with('.') &&
           CountChars(content) <= kLongestChars;
  }

  // `tagged`: what it states besides stands beside a name.
  [[nodiscard]] bool MayName(uint32_t i, bool tagged) const {
    const Line& line = At(i);
    if (!input_.PartsOf(i).empty() && !line.blank_before) return false;
    if (line.record_key || !line.states.empty() || IsHashtags(Cut(text_, line.whole))) return false;
    if (line.IsItem()) {
      // "- [하늘소프트](https://…)" above deeper items.
      const bool first = i == range_.begin;
      // "- 서버 개발자" right below "- 하늘보리", where both begin a list of their own.
      const bool second = i == range_.begin + 1 && At(range_.begin).IsItem() &&
                          At(range_.begin).level == line.level && At(range_.begin).blank_before &&
                          NamesRole(i) && !candidates_.empty() && !candidates_.front().role;
      if (!first && !second) return false;
    }
    const std::string_view content = Cut(text_, LabelOfLink(text_, line.content));
    if (content.empty() || CountChars(content) > kLongestNameChars || content.starts_with("http"))
      return false;
    if (line.quote || content.starts_with("|")) return false;
    if (!line.field.empty() || !FieldOfLabel(Cut(text_, line.core)).empty()) return false;
    // "보낸이: 이도윤"
    if (!line.key.empty() && !line.value.empty() && line.field.empty() && !NamesRole(i) &&
        IsUnlikeName(line))
      return false;
    // "3급 기관사 면허 / 승선 경력 2년 이상"
    if (!tagged && (content.ends_with("년 이상") || content.ends_with(" 면허") ||
                    content.ends_with(" 자격증")))
      return false;
    if (IsNumeric(content) || IsFragment(content) || !FieldOfLabel(content).empty() ||
        FactTagOf(content) != FactTag::kNone)
      return false;
    // "주말 홀서빙 알바 구해요"
    return !IsSentence(content) || line.kind == BlockKind::kHeading || IsShortCall(content);
  }

  // A label of one word in Hangul, as a note has them.
  [[nodiscard]] bool IsUnlikeName(const Line& line) const {
    constexpr size_t kLongestLabelBytes = 15;
    const std::string_view key = Cut(text_, line.key);
    return key.size() <= kLongestLabelBytes && key.find(' ') == std::string_view::npos &&
           IsHangulSyllable(DecodeChar(key, 0).code);
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  std::vector<NameCandidate> candidates_;
};

}  // namespace

std::vector<NameCandidate> FindNameCandidates(std::string_view text, const LabelledLines& input,
                                              LineRange range) {
  return CandidateFinder(text, input, range).Find();
}

}  // namespace gonggo
