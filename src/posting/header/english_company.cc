#include "posting/header/english_company.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Capitalised words of no company: "About The Role", "At This".
constexpr std::array<std::string_view, 18> kCommonEnglish = {
    "The", "This",     "Our",     "Us",    "You",  "Your", "We",    "Role", "Team",
    "Job", "Position", "Company", "These", "That", "It",   "There", "What", "Who"};

bool IsNameWord(std::string_view word) {
  if (word.empty() || word[0] < 'A' || word[0] > 'Z') return false;
  return std::find(kCommonEnglish.begin(), kCommonEnglish.end(), word) == kCommonEnglish.end();
}

// One to four capitalised words at `begin`: "American Century Investments"; empty where none stand
// there.
Span EnglishName(std::string_view text, size_t begin) {
  size_t end = begin;
  size_t at = begin;
  for (int words = 0; words < 4; ++words) {
    size_t stop = at;
    while (stop < text.size() &&
           (IsAlphaByte(text[stop]) || IsDigitByte(text[stop]) || text[stop] == '&'))
      ++stop;
    if (!IsNameWord(text.substr(at, stop - at))) break;
    end = stop;
    if (stop >= text.size() || text[stop] != ' ') break;
    at = stop + 1;
  }
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

// Whether a verb of a sentence about somebody follows the name: " tells …", " is …", "'s mission".
bool IsSubject(std::string_view rest) {
  if (rest.starts_with("'s ") || rest.starts_with("’s ")) return true;
  if (!rest.starts_with(' ')) return false;
  rest.remove_prefix(1);
  const size_t end = std::min(rest.size(), rest.find(' '));
  const std::string_view verb = rest.substr(0, end);
  return verb.size() >= 2 && verb.ends_with('s') && end < rest.size() &&
         std::all_of(verb.begin(), verb.end(), IsLowerByte);
}

// " is a payments company for small shops"
bool IsOfACompany(std::string_view rest) {
  constexpr size_t kLongestBytes = 90;
  if (!rest.starts_with(" is a ")) return false;
  rest = rest.substr(0, std::min({rest.find('.'), rest.find(','), kLongestBytes}));
  return std::ranges::any_of(
      std::to_array<std::string_view>({" company", " startup", " start-up", " scale-up", " studio",
                                       " agency", " non-profit", " nonprofit", " consultancy"}),
      [rest](std::string_view word) { return rest.find(word) != std::string_view::npos; });
}

// The heading that a flattened page has before its first sentence: "Company Overview Nimbus is …".
// One word may be a name's own ("Overview Maps is …"), unless the rest is named without it, too.
size_t PassHeading(std::string_view text, std::string_view content, size_t begin) {
  for (const std::string_view heading :
       {"Company Overview ", "Company Description ", "Job Description ", "Job Summary ",
        "Position Summary ", "Role Overview ", "About Us ", "Overview ", "Summary ",
        "Introduction ", "Description "}) {
    if (!content.substr(begin).starts_with(heading)) continue;
    const size_t after = begin + heading.size();
    const Span name = EnglishName(content, after);
    if (name.empty()) return begin;
    const std::string_view first = Cut(content, name).substr(0, Cut(content, name).find(' '));
    const bool one_word = heading.find(' ') == heading.size() - 1;
    const size_t here = text.find(first);
    const bool again = text.find(first, here + 1) != std::string_view::npos;
    return one_word && !again ? begin : after;
  }
  // "About Nimbus Nimbus is …".
  constexpr std::string_view kAbout = "About ";
  if (!content.substr(begin).starts_with(kAbout)) return begin;
  const Span twice = EnglishName(content, begin + kAbout.size());
  const std::string_view names = Cut(content, twice);
  const size_t half = names.size() / 2;
  const bool doubled = names.size() % 2 == 1 && names[half] == ' ' &&
                       names.substr(0, half) == names.substr(half + 1);
  return doubled ? twice.begin + half + 1 : begin;
}

// "… a role with my client Nimbus Energy AB.": whom an agency looks for people for; empty where
// none is named.
Span ClientOf(std::string_view content) {
  constexpr std::string_view kClient = " client";
  for (size_t at = content.find(kClient); at != std::string_view::npos;
       at = content.find(kClient, at + 1)) {
    const std::string_view before = content.substr(0, at);
    const std::string_view rest = content.substr(at + kClient.size());
    const bool ours = before.ends_with("my") || before.ends_with("our") || before.ends_with("My") ||
                      before.ends_with("Our");
    const size_t gap = rest.starts_with(", ") || rest.starts_with(": ") ? 2 : 1;
    if (!ours || rest.size() <= gap || (gap == 1 && rest[0] != ' ')) continue;
    const Span name = EnglishName(content, at + kClient.size() + gap);
    const std::string_view behind = content.substr(name.end);
    const bool ends = behind.empty() ||
                      std::string_view(".,;:!?)(").find(behind[0]) != std::string_view::npos ||
                      behind.starts_with(" is ") || behind.starts_with(" who ") ||
                      behind.starts_with(" in ") || behind.starts_with(" for ");
    if (!name.empty() && ends) return name;
  }
  return {};
}

}  // namespace

std::optional<Span> FindEnglishCompany(std::string_view text, Span line) {
  const std::string_view content = Cut(text, line);
  const auto shifted = [&](Span at) { return Span{line.begin + at.begin, line.begin + at.end}; };
  for (size_t i = 0; i < content.size(); i = content.find(". ", i) == std::string_view::npos
                                                 ? content.size()
                                                 : content.find(". ", i) + 2) {
    i = PassHeading(text, content, i);
    const std::string_view sentence = content.substr(i);
    const bool at_name = sentence.starts_with("At ");
    const Span name = EnglishName(content, at_name ? i + 3 : i);
    if (name.empty()) continue;
    std::string_view rest = content.substr(name.end);
    for (const std::string_view mark : {"®", "™", ", Inc."}) {
      if (rest.starts_with(mark)) rest.remove_prefix(mark.size());
    }
    if (at_name &&
        (TrimSpaces(rest).starts_with(", we ") || TrimSpaces(rest).starts_with(", our ") ||
         TrimSpaces(rest).starts_with(", you")))
      return shifted(name);
    for (const std::string_view verb :
         {" is the world", " is a leading", " is the leading", " is one of the", " is a global",
          " is a fast", " is an ", " is the first"}) {
      if (!at_name && rest.starts_with(verb)) return shifted(name);
    }
    if (!at_name && IsOfACompany(rest)) return shifted(name);
  }
  if (const Span client = ClientOf(content); !client.empty()) return shifted(client);
  return std::nullopt;
}

Span FindEnglishSubject(std::string_view text, Span line) {
  const std::string_view content = Cut(text, line);
  const Span name = EnglishName(content, 0);
  if (name.empty() || !IsSubject(content.substr(name.end))) return {};
  return {line.begin + name.begin, line.begin + name.end};
}

}  // namespace gonggo
