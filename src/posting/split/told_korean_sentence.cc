#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "posting/line/chat_words.h"
#include "posting/line/job_title.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/prose_words.h"
#include "posting/line/sentence_words.h"
#include "posting/line/unknown_word.h"
#include "posting/note/note_names.h"
#include "posting/split/row_names.h"
#include "posting/split/told_sentence.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostTitleWords = 4;
constexpr size_t kMostNameChars = 20;

using Words = std::span<const std::string_view>;

// "3명을", "1명을"
bool IsCount(std::string_view word) {
  return !word.empty() && IsDigitByte(word[0]) &&
         (word.find("명") != std::string_view::npos || word.find("분") != std::string_view::npos);
}

// Whether a word may stand in a title before its last one: a part of a job's name, or a noun, but
// no name of a company.
bool MayQualify(std::string_view word) {
  const bool unit = name_words::kUnitOfCompany.Is(word);
  if (!unit && (EndsLikeCompany(word) || EndsLikeEmployer(word))) return false;
  if (QualifiesJob(word) || IsRole(word)) return true;
  if (prose_words::kBeforeTitle.Ends(word) || prose_words::kBesideSought.Is(word) ||
      chat_words::kNobody.Is(word))
    return false;
  const char32_t first = DecodeChar(word, 0).code;
  return IsHangulSyllable(first) ? CountChars(word) > 1 && !HoldsUnknownWord(word)
                                 : IsAsciiAlpha(first);
}

// The job that stands in front of the verb `call`; "" where none does.
std::string_view TitleBefore(Words words, size_t call) {
  size_t end = call;
  while (end > 0 && (prose_words::kBesideSought.Is(words[end - 1]) || IsCount(words[end - 1])))
    --end;
  if (end == 0) return {};
  const std::string_view last = prose_words::kSoughtEnd.CutFrom(words[end - 1]);
  const std::string_view whole = prose_words::kHonorific.CutFrom(words[end - 1]);
  const auto is_job = [](std::string_view word) {
    return NamesJob(word) || NamesPost(word) || EndsLikePerson(word);
  };
  size_t begin = end - 1;
  while (begin > 0 && end - begin < kMostTitleWords && MayQualify(words[begin - 1])) --begin;
  // "강사님을" is a 강사, "담당자가" a 담당자, and "분석가" what it says.
  const std::string_view plain = chat_words::kObjectEnd.CutFrom(words[end - 1]);
  for (const std::string_view word : {last, whole, plain}) {
    if (word.empty()) continue;
    const std::string_view title = Between(words[begin], word);
    if (is_job(title) && CountChars(title) <= 2 * kMostNameChars) return title;
  }
  return {};
}

class KoreanReader {
 public:
  explicit KoreanReader(SentencePlace place) : place_(place) {}

  ToldSentence Read(std::string_view sentence) {
    const std::vector<std::string_view> words = WordsOfSentence(sentence);
    size_t call = words.size();
    for (size_t k = 1; k < words.size(); ++k) {
      if (!prose_words::kSeeks.Begins(words[k]) || words[k - 1] == "수" ||
          words[k].ends_with("을") || words[k].ends_with("를"))
        continue;
      said_.title = TitleBefore(words, k);
      if (said_.title.empty()) continue;
      call = k;
      AddEmployerBefore(words);
      break;
    }
    if (call == words.size()) ReadSoughtBehind(words);
    for (size_t k = 0; k < words.size(); ++k) Weigh(words, k, call);
    return std::move(said_);
  }

 private:
  // "구하는 사람은 음성 쪽 머신러닝 엔지니어입니다", "직함은 풀스택 인턴이고"
  void ReadSoughtBehind(Words words) {
    for (size_t k = 0; k + 1 < words.size(); ++k) {
      if (!prose_words::kSoughtTopic.Is(words[k])) continue;
      for (size_t end = k + 2; end <= words.size(); ++end) {
        const std::string_view job = prose_words::kIs.CutFrom(WithoutMarks(words[end - 1]));
        if (job.size() == WithoutMarks(words[end - 1]).size() || !NamesJob(job)) continue;
        size_t begin = end - 1;
        while (begin > k + 1 && end - begin < kMostTitleWords && MayQualify(words[begin - 1]))
          --begin;
        said_.title = Between(words[begin], job);
        return;
      }
    }
  }

  // "새벽나루물류센터 지게차 기사님 급구합니다"
  void AddEmployerBefore(Words words) {
    for (size_t k = 0; k + 1 < words.size(); ++k) {
      if (words[k + 1].data() != said_.title.data()) continue;
      if (EndsLikeCompany(words[k]) || EndsLikeEmployer(words[k])) Add(words[k], 3);
    }
  }

  // What speaks for the word `k` as the company's name; `call` looks for somebody. Three says it
  // alone, two with something beside it; what merely looks like a name says one.
  void Weigh(Words words, size_t k, size_t call) {
    std::string_view word = words[k];
    while (word.ends_with(',') || word.ends_with('.') || word.ends_with('!')) word.remove_suffix(1);
    const std::optional<Quoted> in_quotes = QuotedIn(word);
    const bool quoted = in_quotes.has_value();
    const std::string_view name =
        quoted ? in_quotes->name : prose_words::kEmployerEnd.CutFrom(word);
    const std::string_view particle = quoted ? in_quotes->behind : word.substr(name.size());
    const std::string_view before = k > 0 ? words[k - 1] : std::string_view();
    const std::string_view next = k + 1 < words.size() ? words[k + 1] : std::string_view();
    const bool spoken_for = prose_words::kOffice.Begins(next);
    if (particle.empty() && !spoken_for && !quoted) return;
    const bool kind = !quoted && IsKindOfEmployer(before);
    if (!MayBeName(kind && !name.empty() ? Between(before, name) : name, quoted) ||
        prose_words::kAgency.Is(before))
      return;
    const bool latin = !IsHangulSyllable(DecodeChar(name, 0).code);
    const bool unknown = latin ? std::ranges::any_of(name, IsLowerByte) : HoldsUnknownWord(name);
    const bool telling =
        quoted || unknown || EndsLikeCompany(name) || EndsLikeEmployer(name) || kind;
    const bool introduces = IntroducesBehind(words, k);
    int weight = 0;
    if (spoken_for && (introduces || particle == "의")) weight += 3;
    if (particle.starts_with("에서") && call < words.size() && k < call) weight += 3;
    if (k == 0 && IsSubject(particle) &&
        prose_words::kCompanyIs.StandsIn(Between(words[0], words.back())))
      weight += 3;
    if (HasLegalForm(name)) weight += 4;
    const bool says_name = particle.starts_with("라고") || particle.starts_with("이라고") ||
                           particle.starts_with("라는") || particle.starts_with("이라는");
    if (says_name && !MayBePerson(name)) weight += 3;
    // "빵을 나르는 물결상점이고요"
    if (before.ends_with("는") &&
        (particle.starts_with("이고") || particle == "고요" || particle == "입니다" ||
         particle == "예요" || particle == "이에요" || particle == "에서" || particle == "의"))
      weight += 3;
    if (telling) {
      if (before == "저희" || before == "우리" || before == "당사" || (before == "회사" && k > 1))
        weight += 3;
      if (quoted && prose_words::kKindBeforeName.Ends(before)) weight += 3;
      if (k + 1 == words.size() && prose_words::kKindBeforeName.Ends(before)) weight += 3;
      if (kind || before.ends_with("는")) weight += 2;
      if (particle == "의" && introduces) weight += 2;
      if (EndsLikeCompany(name) || EndsLikeEmployer(name)) weight += 2;
      if (place_.paragraph == 0 && IsSubject(particle) && unknown) weight += 2;
      if (unknown) weight += 1;
    }
    if (weight == 0) return;
    Add(kind ? Between(before, name) : name, weight);
  }

  // "… 하나뿐인 디자이너 유담이에요", a few words behind the word `k`.
  static bool IntroducesBehind(Words words, size_t k) {
    constexpr size_t kFarthestWord = 5;
    const Words near = words.subspan(k + 1, std::min(kFarthestWord, words.size() - k - 1));
    return std::ranges::any_of(near, [](std::string_view word) {
      return prose_words::kIntroductionEnd.Ends(WithoutMarks(word));
    });
  }

  static std::string_view WithoutMarks(std::string_view word) {
    while (!word.empty() && static_cast<unsigned char>(word.back()) < 0x80 &&
           !IsAlphaByte(word.back()))
      word.remove_suffix(1);
    return word;
  }

  static bool IsSubject(std::string_view particle) {
    return particle == "은" || particle == "는" || particle == "이" || particle == "가";
  }

  struct Quoted {
    std::string_view name;
    std::string_view behind;  // the closing sign
  };
  // "'멍멍세이프'에서", "‘말꽃’이고". People close a sign of one kind by one of another.
  static std::optional<Quoted> QuotedIn(std::string_view word) {
    const size_t open = prose_words::kQuote.BeginOf(word).size();
    if (open == 0) return std::nullopt;
    for (size_t at = open; at < word.size(); ++at) {
      const size_t close = prose_words::kQuote.BeginOf(word.substr(at)).size();
      if (close == 0) continue;
      if (at == open) return std::nullopt;
      return Quoted{word.substr(open, at - open), word.substr(at + close)};
    }
    return std::nullopt;
  }

  static bool MayBeName(std::string_view name, bool quoted) {
    const size_t chars = CountChars(name);
    if (prose_words::kVerbStem.Ends(name)) return false;
    return chars >= (quoted ? 2U : 3U) && chars <= kMostNameChars && MayBeCompany(name) &&
           !chat_words::kNobody.Is(name) && !QualifiesJob(name) && !NamesPost(name) &&
           !IsRole(name) && !IsDigitByte(name[0]);
  }

  void Add(std::string_view name, int weight) { said_.companies.push_back({name, weight}); }

  SentencePlace place_;
  ToldSentence said_;
};

}  // namespace

ToldSentence ReadKoreanSentence(std::string_view sentence, SentencePlace place) {
  return KoreanReader(place).Read(sentence);
}

}  // namespace gonggo
