#include "posting/split/told_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/gate.h"
#include "posting/line/chat_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/line/sentence_end.h"
#include "posting/line/sentence_words.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_names.h"
#include "posting/split/row_names.h"
#include "posting/split/row_pieces.h"
#include "posting/split/told_english.h"
#include "posting/split/told_sentence.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestSentenceBytes = 400;
constexpr size_t kMostWords = 40;
constexpr size_t kLongestTitleChars = 40;
constexpr size_t kSureChars = 3;  // of a name from which a particle was taken

// Whether a particle may stand behind `rest`, by its last syllable: 이, 은, 을 follow a consonant,
// 가, 는, 를 a vowel. So 물결페이 is a name, and 분석가 a job.
bool MayFollow(std::string_view particle, std::string_view rest) {
  const char32_t last = DecodeCharBefore(rest, rest.size()).code;
  if (!IsHangulSyllable(last)) return true;
  for (const std::string_view behind_consonant : {"이", "은", "을", "으로"}) {
    if (particle == behind_consonant) return HasFinalConsonant(last);
  }
  for (const std::string_view behind_vowel : {"가", "는", "를"}) {
    if (particle == behind_vowel) return !HasFinalConsonant(last);
  }
  return true;
}

// The word without a particle of `particles`; the word where it has none.
std::string_view WithoutParticle(std::string_view word, const EndWords& particles) {
  const std::string_view rest = particles.CutFrom(word);
  return !rest.empty() && MayFollow(word.substr(rest.size()), rest) ? rest : word;
}

bool MayLook(std::string_view name) {
  return CountChars(name) >= 2 && MayBeCompany(name) && !chat_words::kNobody.Is(name) &&
         !note_words::kPointing.Is(name) && !QualifiesJob(name) && !NamesPost(name);
}

// The name that ends in a word, without its particle; "" where it is none.
std::string_view NameOf(std::string_view word, const EndWords& particles, size_t least_chars) {
  if (EndsLikeCompany(word)) return {};
  const std::string_view name = WithoutParticle(word, particles);
  if (name.size() == word.size() || CountChars(name) < least_chars || !MayLook(name)) return {};
  return name;
}

// "포장할 사람", "백엔드 개발자": whom somebody may look for.
bool MayBeSought(std::string_view title) {
  return !title.empty() && CountChars(title) <= kLongestTitleChars && !title.ends_with("분") &&
         title.find(',') == std::string_view::npos && !chat_words::kNobody.Is(title) &&
         (NamesPost(title) || IsRole(title) || EndsLikePerson(title) || title.ends_with("할 사람"));
}

// The words [begin, end) as a title: "지금 백엔드 개발자를", "백엔드 12/5까지".
std::string_view TitleOf(const std::vector<std::string_view>& words, size_t begin, size_t end) {
  const auto is_day = [](std::string_view word) {
    return std::ranges::any_of(word, IsDigitByte) &&
           (word.ends_with("까지") || word.ends_with("일") || word.ends_with("명"));
  };
  while (begin < end && chat_words::kBesideTitle.Is(words[begin])) ++begin;
  while (begin < end && (is_day(words[end - 1]) || chat_words::kBesideTitle.Is(words[end - 1])))
    --end;
  if (begin >= end) return {};
  const std::string_view last = WithoutParticle(words[end - 1], chat_words::kObjectEnd);
  const std::string_view title = Between(words[begin], last);
  if (MayBeSought(title)) return title;
  // "QA 신입도"
  const std::string_view whole = Between(words[begin], words[end - 1]);
  return MayBeSought(whole) ? whole : std::string_view();
}

// "카페 솔바람", "카페 솔바람 합정점": what it is stands before the name.
size_t WithKind(const std::vector<std::string_view>& words, size_t name) {
  if (name > 0 && IsKindOfEmployer(words[name - 1])) return name - 1;
  const std::string_view branch = WithoutParticle(words[name], chat_words::kPlaceOfCall);
  return name > 1 && branch.ends_with("점") && IsKindOfEmployer(words[name - 2]) ? name - 2 : name;
}

// "달빛소프트도 뽑는대 프론트엔드 신입": whom, behind the verb.
std::optional<ToldName> ReadCallBeforeTitle(const std::vector<std::string_view>& words,
                                            size_t call) {
  // "스텔라소프트에서 채용을 담당하는 한도윤입니다"
  if (call == 0 || call + 1 >= words.size() || words[call].ends_with("을") ||
      words[call].ends_with("를"))
    return std::nullopt;
  const std::string_view subject = words[call - 1];
  std::string_view name = NameOf(subject, chat_words::kPlaceOfCall, 2);
  if (name.empty()) name = NameOf(subject, chat_words::kSubjectEnd, kSureChars);
  if (name.empty() && EndsLikeCompany(subject) && MayLook(subject)) name = subject;
  if (name.empty()) return std::nullopt;
  for (const RowPiece& piece : PiecesOfRow(Between(words[call + 1], words.back()))) {
    if (piece.kind != RowPieceKind::kText || !MayBeSought(piece.words) || IsSentence(piece.words))
      continue;
    return ToldName{Between(words[WithKind(words, call - 1)], name), piece.words};
  }
  return std::nullopt;
}

// "…에서 … 뽑는대": the verb is the word `call`.
std::optional<ToldName> ReadCall(const std::vector<std::string_view>& words, size_t call) {
  const auto give = [&](size_t at, std::string_view name) -> std::optional<ToldName> {
    const std::string_view title = TitleOf(words, at + 1, call);
    if (title.empty()) return std::nullopt;
    return ToldName{Between(words[WithKind(words, at)], name), title};
  };
  if (auto name = ReadCallBeforeTitle(words, call)) return name;
  for (size_t i = call; i-- > 0;) {
    if (const auto name = NameOf(words[i], chat_words::kPlaceOfCall, 2); !name.empty())
      return give(i, name);
  }
  if (call < 2) return std::nullopt;
  for (size_t i = call - 1; i-- > 0;) {
    if (const auto name = NameOf(words[i], chat_words::kSubjectEnd, kSureChars); !name.empty())
      return give(i, name);
  }
  // "도담소프트 QA도 뽑아요"
  size_t at = 0;
  while (at + 2 < call && chat_words::kBesideTitle.Is(words[at])) ++at;
  const std::string_view first = words[at];
  if (chat_words::kNobody.Is(WithoutParticle(first, chat_words::kSubjectEnd)) ||
      CountChars(first) < kSureChars || !IsHangulSyllable(DecodeChar(first, 0).code) ||
      !MayLook(first))
    return std::nullopt;
  return give(at, first);
}

// Whether something is said of it that an opening has: who does a job has none of these to say.
bool StatesFact(std::string_view sentence) {
  const auto facts = PossibleFields(sentence, {0, static_cast<uint32_t>(sentence.size())});
  return facts.Has(Field::kDeadline) || facts.Has(Field::kExperience) ||
         facts.Has(Field::kSalary) || facts.Has(Field::kWorkPlace);
}

// A job that the sentence is about: "너울페이의 서버 개발자로", "하늘랩 백엔드 개발자는 12월 5일
// …".
std::optional<ToldName> ReadSubject(std::string_view sentence,
                                    const std::vector<std::string_view>& words) {
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string_view owner = NameOf(words[i], chat_words::kOwnerEnd, 2);
    if (owner.empty() && i > 0) continue;
    for (size_t k = i + 1; k < words.size() && k <= i + 4; ++k) {
      if (chat_words::kCall.Begins(words[k])) break;
      const std::string_view end =
          (owner.empty() ? chat_words::kTopicEnd : chat_words::kRoleEnd).EndOf(words[k]);
      if (end.empty() || end.size() >= words[k].size()) continue;
      const std::string_view title =
          Between(words[i + 1], words[k].substr(0, words[k].size() - end.size()));
      if (!NamesJob(title)) continue;
      if (!StatesFact(sentence)) return std::nullopt;
      if (!owner.empty()) return ToldName{Between(words[WithKind(words, i)], owner), title};
      if (CountChars(words[0]) >= kSureChars && MayLook(words[0]) &&
          IsHangulSyllable(DecodeChar(words[0], 0).code))
        return ToldName{words[0], title};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<ToldName> ReadToldName(std::string_view words) {
  const std::string_view sentence = TrimSpaces(words.substr(0, SentenceSize(words)));
  if (sentence.size() > kLongestSentenceBytes) return std::nullopt;
  const std::vector<std::string_view> all = WordsOfSentence(sentence, kMostWords);
  if (auto name = ReadSubject(sentence, all)) return name;
  for (size_t i = 1; i < all.size(); ++i) {
    // "지원하실 수 있어요"
    if (!chat_words::kCall.Begins(all[i]) || all[i - 1] == "수") continue;
    if (auto name = ReadCall(all, i)) return name;
  }
  return ReadToldEnglish(sentence);
}

std::optional<OpeningName> ReadToldOpening(std::string_view text, const std::vector<Line>& lines,
                                           LineRange range) {
  constexpr size_t kMostLines = 3;
  constexpr size_t kMostSentences = 4;
  size_t said = 0;
  for (uint32_t i = range.begin; i < range.end && said < kMostLines; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    ++said;
    std::string_view words = Cut(text, lines[i].content);
    for (size_t k = 0; k < kMostSentences && !words.empty(); ++k) {
      if (const auto name = ReadToldName(words)) {
        const Span company = name->company.empty() ? Span() : SpanOf(text, name->company);
        return OpeningName{{i, SpanOf(text, name->title)}, {i, company}};
      }
      words = TrimSpaces(words.substr(SentenceSize(words)));
    }
  }
  return std::nullopt;
}

bool IsToldInProse(std::string_view text, const std::vector<Line>& lines, LineRange range) {
  constexpr size_t kLeastWords = 5;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    const std::string_view words = Cut(text, lines[i].content);
    const std::string_view sentence = words.substr(0, SentenceSize(words));
    return !lines[i].IsItem() && !sentence.empty() && IsAlphaByte(sentence[0]) &&
           EndsInPeriod(sentence) && WordsOfSentence(sentence, kMostWords).size() >= kLeastWords;
  }
  return false;
}

namespace {

// "이천이란다" → location, with `piece` cut to what states it; "" where it is no fact.
std::string_view FieldTold(std::string_view& piece) {
  while (piece.ends_with('.') || piece.ends_with('!')) piece.remove_suffix(1);
  if (const std::string_view field = FieldStatedInNote(piece); !field.empty()) return field;
  const std::string_view bare = chat_words::kToldFactEnd.CutFrom(piece);
  if (bare.empty() || bare.size() == piece.size()) return {};
  piece = bare;
  return FieldStatedInNote(bare);
}

}  // namespace

std::vector<StatedCell> ReadFactsBesideNames(std::string_view text, const std::vector<Line>& lines,
                                             LineRange range) {
  std::vector<StatedCell> cells;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    for (const RowPiece& piece : PiecesOfRow(Cut(text, lines[i].content))) {
      if (piece.kind == RowPieceKind::kFact && !piece.within && !piece.field.empty())
        cells.push_back({i, SpanOf(text, piece.words), piece.field});
    }
    break;
  }
  return cells;
}

std::vector<StatedCell> FactsOfTelling(std::string_view text, const std::vector<Line>& lines,
                                       LineRange range) {
  std::vector<StatedCell> cells;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.IsItem() || !line.field.empty()) continue;
    std::string_view words = Cut(text, line.content);
    while (!words.empty()) {
      const size_t size = SentenceSize(words);
      if (const auto name = ReadToldEnglish(words.substr(0, size))) {
        for (const auto& [piece, field] : FactsBehindNames(words.substr(0, size), *name))
          cells.push_back({i, SpanOf(text, piece), field});
        words = TrimSpaces(words.substr(size));
        continue;
      }
      for (const std::string_view part : PiecesBetween(words.substr(0, size), ",")) {
        for (std::string_view piece : PiecesBetween(part, "고 ")) {
          if (const std::string_view field = FieldTold(piece); !field.empty())
            cells.push_back({i, SpanOf(text, piece), field});
        }
      }
      words = TrimSpaces(words.substr(size));
    }
  }
  return cells;
}

}  // namespace gonggo
