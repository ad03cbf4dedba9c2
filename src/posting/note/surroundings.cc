#include "posting/note/surroundings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line/bracket_name.h"
#include "posting/line/chat_stamp.h"
#include "posting/line/chat_words.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_title.h"
#include "posting/line/note_words.h"
#include "posting/note/other_postings.h"
#include "posting/note/page_menu.h"
#include "posting/note/page_menus.h"
#include "posting/saying/name_place.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostMenuLines = 24;

class Marker {
 public:
  Marker(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (!lines_[i].blank && !lines_[i].boilerplate) said_.push_back(i);
    }
  }

  void Mark() {
    if (said_.empty()) return;
    CutButtons();
    CutStamps();
    MarkFirst();
    MarkMailHeads();
    MarkMessageHeads();
    MarkLogos();
    MarkPageMenus(text_, said_, lines_);
    MarkReaderTalk();
    MarkStamps();
    MarkOtherPostings(text_, said_, lines_);
    MarkFooter();
    MarkTalkBelow();
  }

 private:
  // By its place among the lines that say something.
  [[nodiscard]] Line& Said(size_t k) { return lines_[said_[k]]; }
  [[nodiscard]] std::string_view Words(size_t k) { return Cut(text_, Said(k).content); }

  // "(주)하늘식품  관심기업": a button of the page behind a name, and links back.
  void CutButtons() {
    constexpr std::string_view kGap = "  ";
    for (size_t k = 0; k < said_.size(); ++k) {
      Line& line = Said(k);
      const std::string_view words = Words(k);
      // "← 전체 공고 보기"
      const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
      if (k < kMostMenuLines && whole.starts_with("←") && IsMenuEntry(whole))
        line.boilerplate = true;
      const size_t gap = words.rfind(kGap);
      // "|  회사 소개" is a heading.
      constexpr size_t kShortestNameBytes = 4;
      if (gap == std::string_view::npos || gap < kShortestNameBytes || !line.key.empty() ||
          !IsMenuEntry(words.substr(gap)))
        continue;
      line.content.end =
          line.content.begin + static_cast<uint32_t>(TrimSpaces(words.substr(0, gap)).size());
      line.core = HeadingCore(text_, line.content);
    }
  }

  // Who wrote a message when, before its first words. A message of several lines begins an opening.
  void CutStamps() {
    bool stamped = false;
    for (size_t k = 0; k < said_.size(); ++k) {
      Line& line = Said(k);
      const std::string_view whole = Cut(text_, line.whole);
      const size_t stamp = StampBefore(whole);
      if (stamp == 0 || stamp >= whole.size()) continue;
      stamped = line.sent = true;
      line.kind = BlockKind::kParagraph;
      line.content =
          TrimSpan(text_, {line.whole.begin + static_cast<uint32_t>(stamp), line.whole.end});
      line.core = HeadingCore(text_, line.content);
      ReadLabel(line);
      const bool last = k + 1 == said_.size() || StampBefore(Cut(text_, Said(k + 1).whole)) > 0;
      line.blank_before = line.blank_before || !last;
    }
    // Days above what was kept on them: below stamps, or several, each of which begins a paragraph.
    std::vector<size_t> days;
    for (size_t k = 0; k < said_.size(); ++k) {
      const bool begins =
          stamped || (Said(k).blank_before && k + 1 < said_.size() && !Said(k + 1).blank_before);
      if (begins && IsDayOfNote(Cut(text_, Said(k).whole))) days.push_back(k);
    }
    for (const size_t day : days) {
      if (stamped || days.size() > 1) Said(day).boilerplate = true;
    }
  }

  // "자격: 자바" behind a stamp.
  void ReadLabel(Line& line) const {
    constexpr size_t kLongestLabelBytes = 30;
    line.key = line.value = {};
    line.field = {};
    const std::string_view words = Cut(text_, line.content);
    const size_t colon = words.substr(0, kLongestLabelBytes).find(": ");
    if (colon == std::string_view::npos || colon == 0) return;
    line.key = SpanOf(text_, TrimSpaces(words.substr(0, colon)));
    line.value = SpanOf(text_, TrimSpaces(words.substr(colon + 2)));
    line.field = FieldOfLabel(Cut(text_, line.key));
  }

  // The day of a note, or the page's title, above everything.
  void MarkFirst() {
    const bool title = Said(0).kind != BlockKind::kTableRow && IsPageTitle(Words(0));
    if (title || IsPathOfEntries(Words(0)) || IsDayOfNote(Cut(text_, Said(0).whole)))
      Said(0).boilerplate = true;
    // "<< 1순위 >>" parts a note's openings.
    for (const uint32_t i : said_) {
      const std::string_view words = Cut(text_, lines_[i].whole);
      if (words.find("순위") != std::string_view::npos && HasNoteWordsOnly(words))
        lines_[i].boilerplate = true;
    }
  }

  // "보낸사람 …", "받는사람 …", "Sent: …" of a mail that was pasted, and the subject of one that
  // was passed on.
  void MarkMailHeads() {
    const auto is_head = [this](size_t k) {
      return note_words::kMailHead.Begins(Cut(text_, Said(k).whole));
    };
    const auto is_passed_on = [](std::string_view whole) {
      return whole.starts_with("Re: ") || whole.starts_with("RE: ") || whole.starts_with("Fwd: ") ||
             whole.starts_with("FW: ") || whole.starts_with("Fw: ") ||
             whole.find("Original Message") != std::string_view::npos ||
             whole.find("Forwarded message") != std::string_view::npos;
    };
    for (size_t k = 0; k + 1 < said_.size(); ++k) {
      if (!is_head(k) || !is_head(k + 1)) continue;
      if (k > 0 && is_passed_on(Cut(text_, Said(k - 1).whole))) Said(k - 1).boilerplate = true;
      for (; k < said_.size() && is_head(k); ++k) Said(k).boilerplate = true;
      // "날짜 2026년 11월 24일 (화) 오전 10:12"
      if (k < said_.size() && Cut(text_, Said(k).whole).starts_with("날짜"))
        Said(k).boilerplate = true;
    }
  }

  // "[Web발신]" above a message, each of which may be an opening, or before its words.
  void MarkMessageHeads() {
    for (size_t k = 0; k < said_.size(); ++k) {
      Line& line = Said(k);
      const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
      const size_t head = chat_words::kMessageHead.BeginOf(whole).size();
      if (head == 0) continue;
      const std::string_view words = TrimSpaces(whole.substr(head));
      if (words.empty()) {
        line.boilerplate = true;
        if (k + 1 < said_.size()) Said(k + 1).sent = Said(k + 1).blank_before = true;
        continue;
      }
      line.sent = true;
      line.content = SpanOf(text_, words);
      line.whole.begin = line.content.begin;
      line.core = HeadingCore(text_, line.content);
      ReadLabel(line);
    }
  }

  // "하늘보리 로고" above "하늘보리": what stands for a picture.
  static constexpr size_t kLongestLogoBytes = 90;
  void MarkLogos() {
    for (size_t k = 0; k + 1 < said_.size(); ++k) {
      const std::string_view words = Words(k);
      if (words.size() > kLongestLogoBytes) continue;
      for (const std::string_view picture :
           {" 로고", " logo", " Logo", "의 로고", " company logo", " 회사 로고"}) {
        if (!words.ends_with(picture)) continue;
        const std::string_view name = words.substr(0, words.size() - picture.size());
        if (name == Words(k + 1) || IsSiteName(name)) Said(k).boilerplate = true;
      }
    }
  }

  // What a site tells the reader of how he fits, above the posting: "Profile insights" up to "Job
  // details".
  void MarkReaderTalk() {
    constexpr size_t kMostLines = 40;
    size_t begin = said_.size();
    for (size_t k = 0; k < std::min(said_.size(), kMostMenuLines); ++k) {
      if (Words(k) == "Profile insights") begin = k;
    }
    for (size_t end = begin; end < std::min(said_.size(), begin + kMostLines); ++end) {
      if (Words(end) != "Job details" && Words(end) != "Full job description") continue;
      for (size_t k = begin; k < end; ++k) Said(k).boilerplate = true;
      return;
    }
  }

  // Who sent a message when, what a page counts, and messages of one short line that name no job.
  void MarkStamps() {
    std::vector<size_t> stamps;
    for (size_t k = 0; k < said_.size(); ++k) {
      const std::string_view whole = Cut(text_, Said(k).whole);
      if (IsCounter(whole) || chat_words::kOfApp.Ends(whole)) Said(k).boilerplate = true;
      if (IsCommentHead(whole)) {
        Said(k).boilerplate = true;
        if (k + 1 < said_.size()) Said(k + 1).blank_before = true;
        continue;
      }
      const bool time = IsTimeOfDay(whole);
      const bool below_sender = time && k > 0 && MaySend(k - 1);
      // Below the message, as a telephone shows it.
      const bool last = time && k > 0 && k + 1 == said_.size();
      if (last && FieldOfLabel(Cut(text_, Said(k - 1).core)).empty()) Said(k).boilerplate = true;
      if (below_sender) Said(k - 1).boilerplate = true;
      if (!below_sender && !IsSenderAndTime(whole)) continue;
      Said(k).boilerplate = true;
      stamps.push_back(k);
      // A message of several lines begins an opening.
      if (k + 2 < said_.size() && !Said(k + 1).blank_before && !Said(k + 2).blank_before)
        Said(k + 1).blank_before = true;
    }
    for (size_t s = 0; s < stamps.size(); ++s) {
      const size_t end = s + 1 < stamps.size() ? stamps[s + 1] : said_.size();
      const bool alone = stamps.size() >= 2 && end == stamps[s] + 2;
      if (alone && MayBeRemark(end - 1)) Said(end - 1).boilerplate = true;
    }
  }

  // The sender's name on the line above the time.
  [[nodiscard]] bool MaySend(size_t k) {
    constexpr size_t kLongestSenderChars = 12;
    const Line& line = Said(k);
    const std::string_view words = Words(k);
    return line.blank_before && !line.IsItem() && line.key.empty() &&
           CountChars(words) <= kLongestSenderChars && FieldOfLabel(words).empty() &&
           !IsRole(words);
  }

  [[nodiscard]] bool MayBeRemark(size_t k) {
    constexpr size_t kLongestBytes = 60;
    const std::string_view words = Words(k);
    return words.size() <= kLongestBytes && Said(k).key.empty() && !Said(k).IsItem() &&
           words.find("://") == std::string_view::npos && !IsRole(words);
  }

  // "Apply for this job", "Tidewell Home Page", "Jobs powered by …" at the end of a page.
  void MarkFooter() {
    constexpr size_t kLongestBytes = 60;
    constexpr size_t kMostLines = 6;
    for (size_t back = 0; back < kMostLines && back + 1 < said_.size(); ++back) {
      Line& line = Said(said_.size() - 1 - back);
      const std::string words = AsciiLower(Cut(text_, line.whole));
      if (line.IsItem() || !line.key.empty() || words.size() > kLongestBytes ||
          !note_words::kPageFoot.StandsIn(words) || note_words::kLineAsksEnd.Ends(words))
        return;
      line.boilerplate = true;
    }
  }

  // What a newsletter or a blog says to its readers in its last paragraphs.
  void MarkTalkBelow() {
    size_t end = said_.size();
    while (end > 0) {
      size_t begin = end - 1;
      while (begin > 0 && !Said(begin).blank_before) --begin;
      if (begin == 0 || end - begin > kMostTalkLines) return;
      for (size_t k = begin; k < end; ++k) {
        if (!Said(k).boilerplate && !IsTalk(k)) return;
      }
      for (size_t k = begin; k < end; ++k) Said(k).boilerplate = true;
      end = begin;
    }
  }
  static constexpr size_t kMostTalkLines = 4;

  [[nodiscard]] bool IsTalk(size_t k) {
    constexpr size_t kLongestBytes = 240;
    const Line& line = Said(k);
    const std::string_view words = Words(k);
    if (IsHashtags(Cut(text_, line.whole))) return true;
    if (line.IsItem() || line.kind == BlockKind::kHeading || !line.key.empty() ||
        words.size() > kLongestBytes)
      return false;
    for (const std::string_view leave : {"수신거부", "수신 거부", "구독 취소", "구독취소"}) {
      if (words.find(leave) != std::string_view::npos) return true;
    }
    const bool speaks = IsSentence(words) || words.ends_with('!') || words.ends_with('~') ||
                        words.ends_with('.') || words.ends_with(')');
    return speaks && note_words::kToReaders.StandsIn(words);
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<uint32_t> said_;
};

}  // namespace

void MarkSurroundings(std::string_view text, std::vector<Line>& lines) {
  Marker(text, lines).Mark();
}

}  // namespace gonggo
