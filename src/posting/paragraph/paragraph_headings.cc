#include "posting/paragraph/paragraph_headings.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/paragraph/heading_begin.h"
#include "posting/paragraph/item_openings.h"
#include "posting/paragraph/offer_headings.h"
#include "posting/paragraph/part_headings.h"
#include "posting/paragraph/whole_headings.h"
#include "posting/paragraph/word_starts.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Headings in capitals ("WHAT WE OFFER") have at most so many bytes and at least so many words.
constexpr size_t kLongestCapitals = 60;
constexpr size_t kFewestCapitalWords = 2;
// Hints inside a sentence don't open a section; a heading that says it alone weighs this much.
constexpr float kOpeningWeight = 3.0F;

using Opening = ParagraphOpening;

// "Über uns" begins with a capital of two bytes.
constexpr std::string_view kUber = "Über ";

// Whether every word of `words` begins with a capital, small ones aside ("Roles and
// responsibilities" does not count; "Roles and Responsibilities" and "What You'll Do" do).
bool IsTitled(std::string_view words) {
  bool begins = true;
  size_t long_words = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    if (begins && IsLowerByte(words[i])) {
      const size_t end = std::min(words.find(' ', i), words.size());
      const std::string_view word = words.substr(i, end - i);
      if (!GoesOn(word) && word != "we") return false;
    }
    long_words += begins ? 1 : 0;
    begins = words[i] == ' ';
  }
  return long_words > 0 && IsUpperByte(words[0]);
}

// What else a heading names: "Qualifications and Skills", "Knowledge, Skills and Abilities".
constexpr WordTable kHeadingNouns = {
    "abilities",      "attributes",   "benefits",         "compensation", "competencies", "duties",
    "education",      "expectations", "experience",       "expertise",    "knowledge",    "perks",
    "qualifications", "requirements", "responsibilities", "rewards",      "skills",       "traits"};
// Behind "Benefits" they make a title of it: "The Benefits Manager is …".
constexpr WordTable kPosts = {" manager",     " specialist", " analyst", " administrator",
                              " coordinator", " officer",    " lead",    " director"};

// Behind the nouns that are joined to a heading: "Qualifications &amp; Skills Five years …".
size_t JoinedNounsEnd(std::string_view content, size_t end) {
  constexpr int kMostNouns = 8;
  size_t at = end;
  for (int nouns = 0; nouns < kMostNouns; ++nouns) {
    size_t next = 0;
    for (const std::string_view joint : {", and ", ", ", " and ", " & ", " &amp; ", "/", " / "}) {
      if (content.substr(at).starts_with(joint)) next = at + joint.size();
      if (next > 0) break;
    }
    const bool joined = next > 0 && next < content.size();
    const size_t noun = joined ? MatchAnyAt(content, next, kHeadingNouns) : kNoMatch;
    if (noun == kNoMatch || (noun < content.size() && IsLowerByte(content[noun]))) return at;
    at = noun;
  }
  return at;
}

// Behind what a heading says it is for: "What you'll need to succeed in this post Five years …",
// "What we look for in you: …", "What we would love to see from you Five years …", "What would you
// do at Gullboard? Row …", "Deine Aufgaben bei Gullboard: …".
size_t PurposeEnd(std::string_view content, size_t end) {
  constexpr size_t kLongestPurpose = 40;
  const std::string_view rest = content.substr(end, kLongestPurpose);
  if (rest.starts_with(" at ") || rest.starts_with(" bei ")) {
    const size_t mark = rest.find_first_of("?:.,");
    const bool ends = mark != std::string_view::npos && (rest[mark] == '?' || rest[mark] == ':');
    return ends ? end + mark : end;
  }
  const bool goes_on =
      rest.starts_with(" to ") || rest.starts_with(" in ") || rest.starts_with(" from ");
  if (!goes_on) return end;
  for (size_t i = 4; i < rest.size(); ++i) {
    if (rest[i] == ':' || rest[i] == '?') return end + i;
    if (rest[i] == ' ' && i + 1 < rest.size() && IsUpperByte(rest[i + 1])) {
      const size_t word = rest.rfind(' ', i - 1) + 1;
      return GoesOn(rest.substr(word, i - word)) ? end : end + i;
    }
    if (!IsLowerByte(rest[i]) && rest[i] != ' ') return end;
  }
  return end;
}

// The end of a heading that goes on to its colon: "Required Skills and Experience: …",
// "Requirements for Senior Vue.js Developers: …".
size_t HeadingEnd(std::string_view content, size_t end) {
  constexpr size_t kLongestRest = 32;
  constexpr size_t kLongestName = 64;
  end = JoinedNounsEnd(content, end);
  // "Nice-to-have skills: …"
  static constexpr WordTable kPlain = {
      " skills:", " qualifications:", " experience:", " requirements:", " criteria:", " points:"};
  if (const size_t plain = MatchAnyAt(content, end, kPlain); plain != kNoMatch) return plain - 1;
  std::string_view rest = content.substr(end, kLongestName);
  const bool of_name = rest.starts_with(" for ");
  const bool goes_on = of_name || rest.starts_with(" and ") || rest.starts_with(" & ") ||
                       rest.starts_with(" &amp; ") || rest.starts_with(" of ");
  if (!goes_on) return end;
  if (!of_name) rest = rest.substr(0, kLongestRest);
  const size_t colon = rest.find(':');
  if (colon == std::string_view::npos) return end;
  for (size_t i = 0; i < colon; ++i) {
    const bool in_name = of_name && rest[i] == '.' && rest[i + 1] != ' ';
    constexpr std::string_view kEnds = ".,?!";
    if (!in_name && kEnds.find(rest[i]) != std::string_view::npos) return end;
  }
  return end + colon;
}

// "Aufgaben, die motivieren: …": a heading that goes on to its colon.
size_t RelativeEnd(std::string_view content, size_t end) {
  constexpr size_t kLongest = 40;
  const std::string_view rest = content.substr(end, kLongest);
  if (!rest.starts_with(", die ") && !rest.starts_with(", that ")) return end;
  const size_t mark = rest.find_first_of(":.!?;");
  return mark != std::string_view::npos && rest[mark] == ':' ? end + mark : end;
}

// "Skills, Knowledge & Expertise", "Education and Experience": the end of two or more nouns that
// name together what is asked for, or `begin`.
size_t AskedNounsEnd(std::string_view content, size_t begin) {
  static constexpr WordTable kAsked = {
      "attributes", "abilities", "competencies",   "education",    "experience",
      "expertise",  "knowledge", "qualifications", "requirements", "skills"};
  constexpr std::string_view kCapitals = "ACEKQRS";
  if (kCapitals.find(content[begin]) == std::string_view::npos) return begin;
  const size_t first = MatchAnyAt(content, begin, kAsked);
  if (first == kNoMatch) return begin;
  const size_t end = JoinedNounsEnd(content, first);
  const bool opens = end > first && MayBegin(content, begin) &&
                     ContentBehind(content, end) != std::string_view::npos;
  return opens ? end : begin;
}

constexpr std::string_view kAboutWord = "About";

// "… of our boats About Gullboard We row …": a capital inside a sentence, in front of a name.
bool IsAboutName(std::string_view content, size_t begin) {
  if (content[begin] != 'A' || !content.substr(begin).starts_with(kAboutWord)) return false;
  const size_t name = begin + kAboutWord.size() + 1;
  if (name >= content.size() || content[name - 1] != ' ' || !IsUpperByte(content[name]))
    return false;
  if (!MayBegin(content, begin)) return false;
  // "Passionate About Boats" is a title.
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  return before.empty() || !IsLowerByte(before.back()) ||
         !IsUpperByte(before[before.rfind(' ') + 1]);
}

// Sentences begin with a capital, too: of what begins like one ("What you'll do is …") only words
// that are written like a heading open a section.
std::optional<Opening> OpeningAt(std::string_view content, const TermMatch& match) {
  const Term& term = Headings().terms()[match.term];
  if (term.weight < kOpeningWeight || term.place != TermPlace::kAnywhere) return std::nullopt;
  const std::string_view words = Cut(content, match.at);
  if ((words.size() < 6 && words != "Tasks") ||
      !(IsUpperByte(words[0]) || words.starts_with(kUber)) ||
      !HeadingMayBegin(content, match.at.begin, words))
    return std::nullopt;
  const bool phrase = std::count(words.begin(), words.end(), ' ') >= 2;
  // "Your profile Five years …": a sentence would go on in small letters. "Minimum requirements:
  // …".
  const SectionKind kind = *FromId<SectionKind>(term.id);
  size_t end = RelativeEnd(content, HeadingEnd(content, match.at.end));
  if (IsCore(kind) && content.substr(end).starts_with(" :")) ++end;
  const bool marked = IsCore(kind) && content.substr(end).starts_with(':');
  // "Minimum qualifications Five years …": its words may be small where a capital follows.
  const bool named = words.contains(' ') && IsCore(kind);
  if (!phrase && !marked && !named && !IsTitled(words) && !words.starts_with("Your ") &&
      !words.starts_with(kUber))
    return std::nullopt;
  if (!words.contains(' ') && kind != SectionKind::kDuties &&
      MatchAnyAt(content, match.at.end, kPosts) != kNoMatch)
    return std::nullopt;
  // "A Preferred Partner of oak growers"
  static constexpr WordTable kPartners = {" partner", " partners", " provider", " supplier",
                                          " vendor",  " name",     " employer", " language"};
  if (kind == SectionKind::kPreferred && MatchAnyAt(content, match.at.end, kPartners) != kNoMatch)
    return std::nullopt;
  if (words.contains(' ') && IsCore(kind)) end = PurposeEnd(content, end);
  // "What you'll bring. A licence …", "What you'll bring... A licence …"
  const bool stopped = phrase && end < content.size() && content[end] == '.';
  if (stopped && content.substr(end).starts_with("...")) {
    end += 3;
  } else if (stopped && BeginsSentence(content, match.at.begin)) {
    ++end;
  }
  if (ContentBehind(content, end) == std::string_view::npos) return std::nullopt;
  return Opening{{match.at.begin, static_cast<uint32_t>(end)}, kind};
}

// "WHO WE ARE", "YOU COME WITH": a run of words in capitals alone; its end, or `begin`.
size_t CapitalsEnd(std::string_view content, size_t begin) {
  size_t end = begin;
  if (begin + 1 < content.size() && IsLowerByte(content[begin + 1])) return begin;
  size_t words = 0;
  for (size_t i = begin; i < content.size() && i - begin <= kLongestCapitals;) {
    const size_t stop = std::min(content.find(' ', i), content.size());
    const std::string_view word = content.substr(i, stop - i);
    const bool joint = word == "&amp;" && words > 0;
    const bool capital =
        joint || std::none_of(word.begin(), word.end(), [](char c) {
          return IsLowerByte(c) || IsDigitByte(c) || static_cast<unsigned char>(c) >= 0xC3;
        });
    const bool letter = joint || std::any_of(word.begin(), word.end(), IsUpperByte);
    // "I" and "A" begin sentences.
    const bool last_alone =
        word.size() == 1 && stop + 1 < content.size() && IsLowerByte(content[stop + 1]);
    if (!capital || !letter || last_alone) break;
    end = stop;
    ++words;
    i = stop + 1;
  }
  return words >= kFewestCapitalWords ? end : begin;
}

// "Benefits Das erwartet dich …": right behind the heading of what is offered another only says
// how.
bool IsPartOfOffer(std::string_view content, const std::vector<Opening>& openings,
                   const Opening& next) {
  if (openings.empty() || openings.back().kind != SectionKind::kBenefits ||
      next.kind != SectionKind::kDuties)
    return false;
  const size_t end = openings.back().at.end;
  const std::string_view between = content.substr(end, next.at.begin - end);
  return between.find_first_not_of(" :") == std::string_view::npos;
}

}  // namespace

std::vector<ParagraphOpening> FindParagraphHeadings(std::string_view content) {
  std::vector<Opening> openings;
  WholeHeadings whole(content);
  // Headings begin a word with a capital.
  for (size_t i = 0; i < content.size(); i = NextWordStart(content, i)) {
    if (content[i] == '#' && i + 1 < content.size()) ++i;
    if (!IsUpperByte(content[i]) && !content.substr(i).starts_with(kUber)) continue;
    if (const auto heading = Headings().LongestAt(content, i)) {
      auto opening = OpeningAt(content, *heading);
      if (opening && whole.HasOneAt(i)) {
        if (IsPartOfOffer(content, openings, *opening)) opening->kind = SectionKind::kBenefits;
        openings.push_back(*opening);
        i = opening->at.end - 1;
        continue;
      }
    }
    if (IsAboutName(content, i)) {
      openings.push_back({{static_cast<uint32_t>(i), static_cast<uint32_t>(i + kAboutWord.size())},
                          SectionKind::kAbout});
      continue;
    }
    if (const auto part = PartHeadingAt(content, openings, i)) {
      openings.push_back(*part);
      i = part->at.end - 1;
      continue;
    }
    if (const auto offer = OfferHeadingAt(content, openings, i)) {
      openings.push_back(*offer);
      i = std::max<size_t>(offer->at.end, i + 1) - 1;
      continue;
    }
    if (const size_t asked = AskedNounsEnd(content, i); asked != i) {
      openings.push_back(
          {{static_cast<uint32_t>(i), static_cast<uint32_t>(asked)}, SectionKind::kRequirements});
      i = asked - 1;
      continue;
    }
    const size_t end = CapitalsEnd(content, i);
    if (end == i) continue;
    const auto words = ReadHeadingWords(content.substr(i, end - i));
    if (words && words->weight >= kOpeningWeight) {
      openings.push_back({{static_cast<uint32_t>(i), static_cast<uint32_t>(end)}, words->kind});
    }
    i = end - 1;
  }
  return openings;
}

}  // namespace gonggo
