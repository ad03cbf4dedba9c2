#include "posting/split/told_english.h"

#include <algorithm>
#include <cstddef>

#include "posting/field/gate.h"
#include "posting/field/salary.h"
#include "posting/line/chat_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_names.h"
#include "posting/split/row_names.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestTitleBytes = 60;

bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }

// Where the first of `words`, which begin with a space each, stands in `sentence` from `at` on; its
// size where none does.
size_t FindWord(std::string_view sentence, const BeginWords& words, size_t at) {
  for (at = sentence.find(' ', at); at != std::string_view::npos; at = sentence.find(' ', at + 1)) {
    if (words.Begins(sentence.substr(at))) return at;
  }
  return sentence.size();
}

// Whether a name goes on with `word` to its left: "Marsh & Oakley", not "Sam, Mossgate".
bool IsOfName(std::string_view word) {
  return word == "&" || word == "St." ||
         (IsCapital(word[0]) && !word.ends_with(',') && !word.ends_with('.') &&
          !chat_words::kNobody.Is(word));
}

// "of" of "University of Maarwick".
bool JoinsName(std::string_view word, std::string_view behind) {
  return word == "of" && !behind.empty() && IsCapital(behind[0]);
}

}  // namespace

// The capitalised words that `before` ends with: "The bakery Pinefield" is Pinefield, and "My
// client, Tidewater Analytics," whom the comma encloses.
std::string_view NameAtEnd(std::string_view before) {
  before = TrimSpaces(before);
  if (before.ends_with(',')) {
    before.remove_suffix(1);
    if (before.find(", ") == std::string_view::npos) return {};
  }
  size_t begin = before.size();
  while (begin > 0) {
    const size_t end = begin == before.size() ? begin : begin - 1;
    if (end == 0) break;
    const size_t space = before.substr(0, end).rfind(' ');
    const size_t word = space == std::string_view::npos ? 0 : space + 1;
    if (word == end || !IsOfName(before.substr(word, end - word))) break;
    begin = word;
  }
  const std::string_view name = before.substr(begin);
  return name.starts_with('&') ? std::string_view() : name;
}

// The capitalised words that `behind` begins with.
std::string_view NameAtBegin(std::string_view behind) {
  constexpr std::string_view kThe = "The ";
  const bool article =
      behind.size() > kThe.size() && behind.starts_with(kThe) && IsCapital(behind[kThe.size()]);
  size_t end = article ? kThe.size() : 0;
  while (end < behind.size()) {
    const size_t word_end = std::min(behind.find(' ', end), behind.size());
    std::string_view word = behind.substr(end, word_end - end);
    const bool last = !word.empty() && std::string_view(",.;:!").find(word.back()) != word.npos;
    if (last) word.remove_suffix(1);
    if (word.empty()) break;
    const std::string_view rest = behind.substr(std::min(word_end + 1, behind.size()));
    if (!(end > 0 && JoinsName(word, rest)) && !IsOfName(word)) break;
    end += word.size();
    if (last || word_end == behind.size()) break;
    end = word_end + 1;
  }
  return TrimSpaces(behind.substr(0, end));
}

std::string_view JobUpToMark(std::string_view words) {
  words.remove_prefix(chat_words::kEnglishArticle.BeginOf(words).size());
  const size_t end = std::min(words.find_first_of(",.;:!("), words.size());
  return TrimSpaces(words.substr(0, std::min(end, words.find("—"))));
}

std::string_view JobAtBegin(std::string_view words) {
  const std::string_view title = JobUpToMark(words);
  return TrimSpaces(title.substr(0, FindWord(title, chat_words::kEnglishTitleEnd, 0)));
}

namespace {

// Whether something is said of it that an opening has, a place or pay: who does a job needs others,
// too.
bool StatesFact(std::string_view sentence, std::string_view behind) {
  const auto facts = PossibleFields(sentence, {0, static_cast<uint32_t>(sentence.size())});
  constexpr std::string_view kIn = " in ";
  return facts.Has(Field::kDeadline) || facts.Has(Field::kExperience) ||
         facts.Has(Field::kSalary) || facts.Has(Field::kWorkPlace) ||
         (behind.starts_with(kIn) && behind.size() > kIn.size() && IsCapital(behind[kIn.size()]));
}

// " at Mossgate!" behind a title: who hires, if it names one.
std::string_view EmployerBehind(std::string_view behind) {
  constexpr std::string_view kAt = " at ";
  if (!behind.starts_with(kAt)) return {};
  const std::string_view name = NameAtBegin(behind.substr(kAt.size()));
  return MayBeCompany(name) ? name : std::string_view();
}

// "Mossgate is looking for a Support Engineer in Leeds", "They're also hiring a Platform Engineer".
std::optional<ToldName> ReadCall(std::string_view sentence) {
  for (size_t at = sentence.find(' '); at != std::string_view::npos;
       at = sentence.find(' ', at + 1)) {
    const std::string_view from = sentence.substr(at);
    const std::string_view call = chat_words::kEnglishCall.BeginOf(from);
    const std::string_view wish = chat_words::kEnglishWish.BeginOf(from);
    const size_t size = std::max(call.size(), wish.size());
    if (size == 0) continue;
    const std::string_view title = JobAtBegin(from.substr(size));
    if (title.empty() || !(NamesJob(title) || NamesPost(title))) continue;
    const std::string_view behind =
        sentence.substr(static_cast<size_t>(title.end() - sentence.begin()));
    if (call.empty() && !StatesFact(sentence, behind)) continue;
    const std::string_view before = sentence.substr(0, at);
    if (chat_words::kEnglishPlural.Ends(before)) return ToldName{EmployerBehind(behind), title};
    const std::string_view name = NameAtEnd(before);
    if (!name.empty() && MayBeCompany(name)) return ToldName{name, title};
  }
  return std::nullopt;
}

// "Product Designer at Quillworks (Berlin, hybrid)", also behind a colon.
std::optional<ToldName> ReadJobAt(std::string_view sentence) {
  constexpr std::string_view kAt = " at ";
  const size_t at = sentence.find(kAt);
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  std::string_view title = sentence.substr(0, at);
  if (const size_t colon = title.rfind(": "); colon != std::string_view::npos)
    title = TrimSpaces(title.substr(colon + 2));
  const std::string_view name = NameAtBegin(sentence.substr(at + kAt.size()));
  if (title.empty() || title.size() > kLongestTitleBytes || !IsCapital(title[0]) ||
      NameAtEnd(title) != title || !NamesJob(title) || name.empty() || !MayBeCompany(name))
    return std::nullopt;
  return ToldName{name, title};
}

// "Lumen Harbor, Engineering Manager, 5+ years managing".
std::optional<ToldName> ReadListed(std::string_view sentence) {
  const auto pieces = PiecesBetween(sentence, ", ");
  if (pieces.size() < 3) return std::nullopt;
  const std::string_view name = pieces[0];
  const std::string_view title = pieces[1];
  const bool named = !name.empty() && NameAtBegin(name) == name && MayBeCompany(name) &&
                     !NamesJob(name) && !title.empty() && IsCapital(title[0]) &&
                     title.size() <= kLongestTitleBytes && NamesJob(title);
  return named && StatesFact(sentence, {}) ? std::optional(ToldName{name, title}) : std::nullopt;
}

// "Leeds" behind "in": no tool is meant, as in "Developer in Python".
bool MayBePlace(std::string_view words) {
  if (words.empty() || !IsCapital(words[0])) return false;
  return FieldStatedInNote(words) == "location" || !QualifiesJob(words);
}

// Up to its next mark; the comma of "9,000" is none.
size_t PieceEnd(std::string_view words) {
  for (size_t end = 0; end < words.size(); ++end) {
    const bool mark = std::string_view(",();").find(words[end]) != std::string_view::npos;
    const bool of_number = words[end] == ',' && end > 0 && end + 1 < words.size() &&
                           IsDigitByte(words[end - 1]) && IsDigitByte(words[end + 1]);
    if (mark && !of_number) return end;
  }
  return words.size();
}

// The field that one piece states beside names; "" for none.
std::string_view FieldOfPiece(std::string_view piece) {
  if (const std::string_view field = FieldStatedInNote(piece); !field.empty()) return field;
  const auto possible = PossibleFields(piece, {0, static_cast<uint32_t>(piece.size())});
  const auto pay = ReadSalary(piece, Labelled::kYes);
  if (pay && pay->value.min && possible.Has(Field::kSalary)) return "salary";
  if (possible.Has(Field::kWorkPlace)) return "work";
  return {};
}

}  // namespace

std::vector<NoteFact> FactsBehindNames(std::string_view sentence, const ToldName& name) {
  constexpr std::string_view kIn = "in ";
  constexpr std::string_view kThe = "the ";
  const auto end_of = [sentence](std::string_view part) {
    return part.empty() ? 0 : static_cast<size_t>(part.data() + part.size() - sentence.data());
  };
  std::vector<NoteFact> facts;
  const auto add = [&facts](std::string_view piece) {
    if (const std::string_view field = FieldOfPiece(piece); !field.empty())
      facts.push_back({piece, field});
  };
  std::string_view rest = sentence.substr(std::max(end_of(name.title), end_of(name.company)));
  while (!rest.empty()) {
    const size_t end = PieceEnd(rest);
    const std::string_view piece = TrimSpaces(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    size_t in = piece.starts_with(kIn) ? 0 : piece.find(" in ");
    if (in != 0 && in != std::string_view::npos) ++in;
    std::string_view place =
        in == std::string_view::npos ? std::string_view() : piece.substr(in + kIn.size());
    if (place.starts_with(kThe)) place.remove_prefix(kThe.size());
    if (MayBePlace(place)) {
      facts.push_back({place, "location"});
      add(TrimSpaces(piece.substr(0, in)));
    } else {
      add(piece);
    }
  }
  return facts;
}

std::optional<ToldName> ReadToldEnglish(std::string_view sentence) {
  if (auto name = ReadCall(sentence)) return name;
  if (auto name = ReadJobAt(sentence)) return name;
  return ReadListed(sentence);
}

}  // namespace gonggo
