#include "posting/note/chat_talk.h"

#include <algorithm>
#include <cstddef>

#include "posting/line/chat_words.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool HoldsLink(std::string_view words) { return words.find("://") != std::string_view::npos; }

// How much of `words` is said before an opening; 0 for nothing.
size_t TalkBefore(std::string_view words) {
  const size_t interjection = chat_words::kInterjection.BeginOf(words).size();
  // "하나 더 있는데요, ", also where "하나 더 " alone is known.
  if (const size_t comma = words.find(", "); comma != std::string_view::npos) {
    const std::string_view lead = words.substr(0, comma);
    if (chat_words::kLeadEnd.Ends(lead) && !HoldsOpening(lead)) return comma + 2;
  }
  if (interjection > 0) return interjection;
  if (const size_t link = words.find("http");
      link != std::string_view::npos && !HoldsOpening(words.substr(0, link)))
    return link;
  if (const size_t asked = words.find("? "); asked != std::string_view::npos) return asked + 2;
  // "채용공고 | 하늘랩 백엔드 개발자", as a link is shown.
  if (const size_t bar = words.find(" | ");
      bar != std::string_view::npos && IsOfPage(words.substr(0, bar), {}))
    return bar + 3;
  // "Another one from us: …"
  constexpr std::ptrdiff_t kLeastSpaces = 2;
  if (const size_t colon = words.find(": "); colon != std::string_view::npos) {
    const std::string_view lead = words.substr(0, colon);
    if (std::ranges::count(lead, ' ') >= kLeastSpaces && !HoldsOpening(lead)) return colon + 2;
  }
  return 0;
}

}  // namespace

bool HoldsName(std::string_view words) {
  if (HoldsLink(words) || NamesJob(words) || name_words::kPost.Ends(words) || HasLegalForm(words))
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

bool HoldsOpening(std::string_view words) {
  return std::ranges::any_of(words, IsDigitByte) || HoldsName(words);
}

namespace {

// "우리 팀 사람 구해요 🙋", "대신 올립니다~": signs behind the words. Marks of questions say more.
std::string_view WithoutSigns(std::string_view words) {
  constexpr char32_t kFirstSign = 0x2190;
  constexpr char32_t kJoiner = 0x200D;
  constexpr char32_t kVariation = 0xFE0F;
  while (!words.empty()) {
    const DecodedChar last = DecodeCharBefore(words, words.size());
    const bool plain = last.code == U'~' || last.code == U'!' || last.code == U'^' ||
                       last.code == U' ' || last.code == kJoiner || last.code == kVariation;
    if (!plain && (last.code < kFirstSign || IsWordChar(last.code))) break;
    words.remove_suffix(last.size);
  }
  return words;
}

}  // namespace

bool IsSmallTalk(const Line& line, std::string_view words) {
  if (const std::string_view bare = WithoutSigns(words); !bare.empty()) words = bare;
  if (!line.field.empty() || line.IsItem() || line.bold || HoldsLink(words) ||
      std::ranges::any_of(words, IsDigitByte))
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

std::string_view WithoutTalkBeside(std::string_view words) {
  constexpr int kMostCuts = 3;
  for (int i = 0; i < kMostCuts; ++i) {
    const size_t cut = TalkBefore(words);
    if (cut == 0 || !HoldsOpening(words.substr(cut))) break;
    words = TrimSpaces(words.substr(cut));
  }
  const std::string_view behind = chat_words::kTalkBehind.EndOf(words);
  const std::string_view opening = words.substr(0, words.size() - behind.size());
  return behind.empty() || !HoldsName(opening) ? words : opening;
}

bool PassesOnOpening(std::string_view words) {
  if (words.find('?') != std::string_view::npos || chat_words::kQuestionEnd.Ends(words))
    return false;
  if (HoldsLink(words)) return true;
  if (!NamesJob(words) && !name_words::kPost.Ends(words)) return false;
  const auto is_call = [](std::string_view word) { return chat_words::kCall.Begins(word); };
  const auto all = FilledBetween(words, " ");
  const bool calls = std::ranges::any_of(all, is_call);
  const bool talks = chat_words::kSmallTalkEnd.Ends(words) || IsTalkOfOneself(words);
  if (!calls && (talks || IsSentence(words) || std::ranges::none_of(words, IsDigitByte)))
    return false;
  std::string_view first = all.front();
  if (first.starts_with('[') && first.ends_with(']')) first = first.substr(1, first.size() - 2);
  return CountChars(first) >= 2 && MayBeCompany(first) && !chat_words::kNobody.Is(first) &&
         !QualifiesJob(first) && !NamesJob(first);
}

}  // namespace gonggo
