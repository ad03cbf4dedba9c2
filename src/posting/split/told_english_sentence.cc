#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line/chat_words.h"
#include "posting/line/names.h"
#include "posting/line/prose_words.h"
#include "posting/line/sentence_words.h"
#include "posting/note/note_names.h"
#include "posting/split/row_names.h"
#include "posting/split/told_english.h"
#include "posting/split/told_sentence.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostTitleChars = 40;

class EnglishReader {
 public:
  explicit EnglishReader(SentencePlace place) : place_(place) {}

  // "Sous Chef wanted at The Salted Fern", "we're hiring a Founding Engineer", "Tallymoor crossed
  // …".
  ToldSentence Read(std::string_view sentence) {
    for (size_t at = sentence.find(' '); at != std::string_view::npos;
         at = sentence.find(' ', at + 1)) {
      const std::string_view from = sentence.substr(at);
      ReadEnglishSeek(sentence, at);
      AddBehindLead(from);
      if (said_.title.empty() && prose_words::kEnglishWanted.Begins(from)) {
        std::string_view title = sentence.substr(0, at);
        while (!title.empty() && !IsAlphaByte(title[0])) title.remove_prefix(1);  // "🌿 Sous Chef"
        if (NamesJob(title) && CountChars(title) <= kMostTitleChars) said_.title = title;
      }
    }
    // "We started Kopi Harbour": the lists have a space before their words.
    const std::string padded = " " + std::string(sentence);
    if (const size_t lead = prose_words::kEnglishFrom.BeginOf(padded).size(); lead > 1)
      AddEnglish(NameAtBegin(WithoutThe(sentence.substr(lead - 1))), 3);
    const std::string_view subject = NameAtBegin(sentence);
    const std::string_view rest = sentence.substr(subject.size());
    const bool is_subject = rest.size() > 2 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z';
    const bool does = prose_words::kEnglishDoes.Begins(rest);  // "makes", ", a pub in"
    const bool opens = place_.first && place_.paragraph < 3;
    if ((is_subject || does) && EndsInPeriod(sentence) && PlainWords().FindWhole(subject) < 0 &&
        !prose_words::kEnglishNoName.Is(subject))
      AddEnglish(subject, does ? 3 : opens ? 2 : 1);
    return std::move(said_);
  }

 private:
  // "… here at Mossgate"
  void AddBehindLead(std::string_view from) {
    const std::string_view lead = prose_words::kEnglishFrom.BeginOf(from);
    if (!lead.empty()) AddEnglish(NameAtBegin(WithoutThe(from.substr(lead.size()))), 3);
  }

  static std::string_view WithoutThe(std::string_view words) {
    constexpr std::string_view kThe = "the ";
    return words.starts_with(kThe) ? words.substr(kThe.size()) : words;
  }

  void AddEnglish(std::string_view name, int weight) {
    if (CountChars(name) > 1 && MayBeCompany(name, kLongestEnglishNameChars) &&
        name.find('\'') == std::string_view::npos && name.find("’") == std::string_view::npos &&
        !chat_words::kEnglishPlural.Ends(name) && !NamesJob(name) && !QualifiesJob(name))
      said_.companies.push_back({name, weight});
  }

  // A verb at `at` that looks for the job behind it.
  void ReadEnglishSeek(std::string_view sentence, size_t at) {
    const std::string_view from = sentence.substr(at);
    const std::string_view verb = prose_words::kEnglishSeek.BeginOf(from);
    if (verb.empty()) return;
    const std::string_view title = prose_words::kEnglishPost.Begins(from)
                                       ? JobUpToMark(from.substr(verb.size()))
                                       : JobAtBegin(from.substr(verb.size()));
    if (title.empty() || title.starts_with("the ") || !(NamesJob(title) || NamesPost(title)))
      return;
    if (said_.title.empty()) said_.title = title;
    const std::string_view before = WithoutAuxiliary(sentence.substr(0, at));
    const std::string_view name = NameAtEnd(before);
    AddEnglish(name.empty() && IsSmallName(before) ? before : name, 4);
  }

  // "brinemoor games needs a programmer", of somebody who writes no capitals.
  static bool IsSmallName(std::string_view words) {
    constexpr size_t kMostNameWords = 3;
    const std::vector<std::string_view> all = WordsOfSentence(words);
    return !all.empty() && all.size() <= kMostNameWords && IsLowerByte(words[0]) &&
           std::ranges::all_of(all, [](std::string_view word) {
             return PlainWords().FindWhole(word) < 0 && !chat_words::kNobody.Is(word) &&
                    !chat_words::kEnglishPlural.Ends(word);
           });
  }

  // "brinemoor games (three of us) needs", "Mossgate is"
  static std::string_view WithoutAuxiliary(std::string_view before) {
    if (const size_t open = before.rfind(" ("); before.ends_with(')') && open != before.npos)
      return before.substr(0, open);
    // "St. Brannock Medical Center in Duluth is"
    if (const size_t in = before.find(" in "); in != before.npos && IsUpperByte(before[0]))
      return before.substr(0, in);
    for (const std::string_view verb :
         {" is", " are", " has an", " is also", " is currently", " is now"}) {
      if (before.ends_with(verb)) return before.substr(0, before.size() - verb.size());
    }
    return before;
  }

  SentencePlace place_;
  ToldSentence said_;
};

}  // namespace

ToldSentence ReadEnglishSentence(std::string_view sentence, SentencePlace place) {
  return EnglishReader(place).Read(sentence);
}

}  // namespace gonggo
