#include "posting/note/mail_close.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "posting/field/contact_places.h"
#include "posting/field/written_date.h"
#include "posting/line/chat_words.h"
#include "posting/line/names.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// "이선우 드림", "Best,": the line above the sender's name, or with it.
bool IsSignOff(std::string_view words) {
  constexpr size_t kLongestChars = 30;
  if (CountChars(words) > kLongestChars) return false;
  return chat_words::kSignedEnd.Ends(words) || chat_words::kSignOff.Is(words);
}

// "Tel. 02-000-0000", "hr@harim.example": how to reach somebody.
bool IsContact(std::string_view words) {
  constexpr std::ptrdiff_t kPhoneDigits = 7;
  return words.find('@') != std::string_view::npos || words.find("://") != std::string_view::npos ||
         std::ranges::count_if(words, IsDigitByte) >= kPhoneDigits;
}

// "reply by Dec 4" in a sentence.
std::optional<Span> DayBy(std::string_view words) {
  for (const std::string_view by : {"reply by ", "respond by ", "apply by ", "back to me by "}) {
    const size_t at = words.find(by);
    if (at == std::string_view::npos) continue;
    const auto date = ReadWrittenDate(words, at + by.size());
    if (date) return Span{static_cast<uint32_t>(at), static_cast<uint32_t>(date->end)};
  }
  return std::nullopt;
}

// "12월 7일(월)까지" in a sentence.
std::optional<Span> DayUntil(std::string_view words) {
  constexpr std::string_view kUntil = "까지";
  constexpr size_t kLongestDayBytes = 40;
  const size_t until = words.find(kUntil);
  if (until == std::string_view::npos) return DayBy(words);
  const size_t from = until > kLongestDayBytes ? until - kLongestDayBytes : 0;
  for (size_t at = from; at < until; ++at) {
    const bool begins = IsDigitByte(words[at]) && (at == 0 || !IsDigitByte(words[at - 1]));
    if (!begins || !ReadWrittenDate(words, at)) continue;
    return Span{static_cast<uint32_t>(at), static_cast<uint32_t>(until + kUntil.size())};
  }
  return std::nullopt;
}

constexpr uint32_t kLongestSignature = 8;  // lines

class Marker {
 public:
  Marker(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Mark() {
    uint32_t end = 0;  // of the last mail's signature
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank || !IsPlain(i) || !IsSignOff(Words(i))) continue;
      MarkAsks(end, i);
      end = MarkSignature(i);
      i = end - 1;
    }
    MarkBelowDashes();
    if (end > 0) MarkFoot(end);
    MarkQuoted();
    MarkAnswered();
  }

 private:
  [[nodiscard]] std::string_view Words(uint32_t i) const {
    return TrimSpaces(Cut(text_, lines_[i].content));
  }
  [[nodiscard]] bool IsPlain(uint32_t i) const {
    const Line& line = lines_[i];
    return !line.IsItem() && line.kind == BlockKind::kParagraph && line.field.empty();
  }

  [[nodiscard]] static bool AsksReader(std::string_view words) {
    return chat_words::kLetterClosing.StandsIn(words) || chat_words::kMailAsks.StandsIn(words);
  }

  [[nodiscard]] static bool EndsAsSentence(std::string_view words) {
    return IsSentence(words) || words.ends_with('.') || words.ends_with('?') ||
           words.ends_with('!');
  }

  // What the last lines above the sign-off ask of the reader.
  void MarkAsks(uint32_t begin, uint32_t sign_off) {
    constexpr int kMostLines = 4;
    int seen = 0;
    for (uint32_t i = sign_off; i-- > begin && seen < kMostLines;) {
      if (lines_[i].blank) continue;
      ++seen;
      if (!IsPlain(i) || !EndsAsSentence(Words(i)) || !AsksReader(Words(i))) break;
      if (const auto day = DayUntil(Words(i))) {
        const uint32_t begin_of_words = SpanOf(text_, Words(i)).begin;
        Line& line = lines_[i];
        line.content = {begin_of_words + day->begin, begin_of_words + day->end};
        line.core = line.content;
        line.key = line.value = {};
        line.states = "deadline";
      } else {
        MarkLine(i);
      }
    }
  }

  // The sign-off and the lines right below it, and the next ones where they say how to reach the
  // sender; gives where they end.
  uint32_t MarkSignature(uint32_t sign_off) {
    const uint32_t end = MarkSigned(sign_off);
    uint32_t next = end;
    while (next < lines_.size() && lines_[next].blank) ++next;
    bool reaches = false;
    for (uint32_t i = next; i < lines_.size() && !lines_[i].blank; ++i) {
      // A signature is short, and each of many in a paragraph looks ahead.
      if (!IsPlain(i) || IsQuoted(i) || i - next >= kLongestSignature) return end;
      reaches = reaches || IsContact(Words(i));
    }
    return reaches && !IsRole(Words(next)) ? MarkSigned(next) : end;
  }

  uint32_t MarkSigned(uint32_t sign_off) {
    uint32_t i = sign_off;
    for (; i < lines_.size() && !lines_[i].blank && i < sign_off + kLongestSignature && IsPlain(i);
         ++i) {
      if (IsContact(Words(i))) {
        LeaveContact(i);
      } else {
        MarkLine(i);
      }
    }
    return std::max(i, sign_off + 1);
  }

  // "Mia Brandt | TalentBridge | +49 30 555 0100": how to reach her, and nothing else.
  void LeaveContact(uint32_t i) {
    Line& line = lines_[i];
    if (Words(i).find(" | ") == std::string_view::npos) return;
    const std::vector<Span> places = ContactPlaces(Words(i));
    if (places.empty()) return;
    const uint32_t begin = SpanOf(text_, Words(i)).begin;
    line.content = {begin + places.front().begin, begin + places.back().end};
    line.core = line.content;
  }

  // "--", which programs put above a signature, in a mail that was saved: to its end, a few lines.
  void MarkBelowDashes() {
    if (lines_.empty() || Cut(text_, lines_[0].key) != "subject") return;
    const auto count = static_cast<uint32_t>(lines_.size());
    for (uint32_t i = count > kLongestSignature ? count - kLongestSignature : 0; i < count; ++i) {
      if (TrimSpaces(Cut(text_, lines_[i].whole)) != "--") continue;
      for (uint32_t k = i; k < count; ++k) {
        if (!lines_[k].blank && !IsContact(Words(k))) MarkLine(k);
      }
      return;
    }
  }

  // What programs and companies put below the last signature.
  void MarkFoot(uint32_t end) {
    for (uint32_t i = end; i < lines_.size(); ++i) {
      if (!lines_[i].blank && IsPlain(i) && chat_words::kMailFoot.StandsIn(Words(i))) MarkLine(i);
    }
  }

  [[nodiscard]] bool IsQuoted(uint32_t i) const {
    return !lines_[i].blank && text_[lines_[i].whole.begin] == '>';
  }

  // "> On 20 Nov 2026, Alex wrote:" and all that is quoted below it, to the end: the lesser part
  // of the mail (mail_quotes.h has those that were passed on as a whole).
  void MarkQuoted() {
    uint32_t first = static_cast<uint32_t>(lines_.size());
    size_t quoted = 0;
    while (first > 0 && (lines_[first - 1].blank || IsQuoted(first - 1)))
      quoted += lines_[--first].blank ? 0 : 1;
    if (quoted == 0) return;
    while (first < lines_.size() && lines_[first].blank) ++first;
    const auto said = static_cast<size_t>(std::ranges::count_if(
        lines_.begin(), lines_.begin() + first, [](const Line& line) { return !line.blank; }));
    const bool within = chat_words::kQuoteIntro.Ends(Words(first));
    uint32_t above = first;
    while (above > 0 && lines_[above - 1].blank) --above;
    const bool outside = above > 0 && chat_words::kQuoteIntro.Ends(Words(above - 1));
    if ((!within && !outside) || quoted >= said) return;
    for (uint32_t i = outside ? above - 1 : first; i < lines_.size(); ++i) {
      if (!lines_[i].blank) MarkLine(i);
    }
  }

  // The same of a page, where nothing marks the lines: what stands below "… wrote:", the lesser
  // part of the mail, whose own end it follows.
  void MarkAnswered() {
    size_t said = 0;
    bool signed_off = false;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      signed_off = signed_off || IsSignOff(Words(i));
      if (signed_off && chat_words::kQuoteIntro.Ends(Words(i))) {
        const auto below = static_cast<size_t>(std::ranges::count_if(
            lines_.begin() + i, lines_.end(), [](const Line& line) { return !line.blank; }));
        for (uint32_t k = i; below < said && k < lines_.size(); ++k) {
          if (!lines_[k].blank) MarkLine(k);
        }
        return;
      }
      ++said;
    }
  }

  void MarkLine(uint32_t i) {
    lines_[i].boilerplate = true;
    lines_[i].remark = true;
  }

  std::string_view text_;
  std::vector<Line>& lines_;
};

}  // namespace

void MarkMailClose(std::string_view text, std::vector<Line>& lines) { Marker(text, lines).Mark(); }

}  // namespace gonggo
