#include "posting/paragraph.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "knowledge/tables.h"
#include "posting/flattened_items.h"
#include "posting/heading_words.h"
#include "posting/item_split.h"
#include "posting/lead_in.h"
#include "posting/paragraph_opening.h"
#include "requirement/scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Headings in capitals ("WHAT WE OFFER") have at most so many bytes and at least so many words.
constexpr size_t kLongestCapitals = 60;
constexpr size_t kFewestCapitalWords = 2;
// So much in one line is a posting, even if only one of its headings is known.
constexpr size_t kWholePostingBytes = 1500;
// A remark in parentheses behind a heading.
constexpr size_t kLongestRemark = 24;
// Hints inside a sentence don't open a section; a heading that says it alone weighs this much.
constexpr float kOpeningWeight = 3.0F;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }

using Opening = ParagraphOpening;

// Whether every word of `words` begins with a capital, small ones aside ("Roles and
// responsibilities" does not count; "Roles and Responsibilities" and "What You'll Do" do).
bool IsTitled(std::string_view words) {
  bool begins = true;
  size_t long_words = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    if (begins && IsLower(words[i])) {
      const size_t end = std::min(words.find(' ', i), words.size());
      const std::string_view word = words.substr(i, end - i);
      if (!GoesOn(word) && word != "we") return false;
    }
    long_words += begins ? 1 : 0;
    begins = words[i] == ' ';
  }
  return long_words > 0 && IsUpper(words[0]);
}

// Behind spaces, those that are left of tags among them.
size_t PassSpaces(std::string_view content, size_t i) {
  constexpr std::string_view kNoBreak = "&nbsp;";
  while (i < content.size()) {
    if (content[i] == ' ') {
      ++i;
    } else if (content[i] == '&' && content.substr(i).starts_with(kNoBreak)) {
      i += kNoBreak.size();
    } else {
      break;
    }
  }
  return i;
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
  for (size_t at = end;;) {
    size_t next = 0;
    for (const std::string_view joint : {", and ", ", ", " and ", " & ", " &amp; ", "/", " / "}) {
      if (content.substr(at).starts_with(joint)) next = at + joint.size();
      if (next > 0) break;
    }
    const bool named = next > 0 && next < content.size() && IsUpper(content[next]);
    const size_t noun = named ? MatchAnyAt(content, next, kHeadingNouns) : kNoMatch;
    if (noun == kNoMatch || (noun < content.size() && IsLower(content[noun]))) return at;
    at = noun;
  }
}

// The end of a heading that goes on to its colon: "Required Skills and Experience: …",
// "Requirements for Senior Vue.js Developers: …".
size_t HeadingEnd(std::string_view content, size_t end) {
  constexpr size_t kLongestRest = 32;
  constexpr size_t kLongestName = 64;
  end = JoinedNounsEnd(content, end);
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

// Where what follows the heading begins: behind a colon, a question mark, spaces; or npos where
// nothing begins there ("Responsibilities include …").
size_t ContentBehind(std::string_view content, size_t end) {
  size_t i = end;
  while (i < content.size() && (content[i] == ':' || content[i] == '?' || content[i] == '!')) ++i;
  const bool marked = i > end;
  i = PassSpaces(content, i);
  // "What You Bring (Required) Five years …"
  if (i < content.size() && content[i] == '(') {
    const size_t close = content.substr(0, i + kLongestRemark).find(')', i);
    if (close == std::string_view::npos) return close;
    i = PassSpaces(content, close + 1);
  }
  if (i == end || i >= content.size()) return std::string_view::npos;
  const char c = content[i];
  const bool begins =
      IsUpper(c) || IsDigit(c) || c == '-' || c == '*' || static_cast<unsigned char>(c) >= 0x80;
  return begins || marked ? i : std::string_view::npos;
}

// A heading begins the text, a sentence, or follows a word that is no part of its own phrase.
bool MayBegin(std::string_view content, size_t begin) {
  if (begin == 0) return true;
  if (content[begin - 1] != ' ') return false;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  const size_t space = before.rfind(' ');
  const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
  return !GoesOn(word) && before.back() != ',';
}

// Whether a sentence ends in front of `begin`.
bool BeginsSentence(std::string_view content, size_t begin) {
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  return before.empty() || before.back() == '.' || before.back() == '!' || before.back() == '?';
}

// Sentences begin with a capital, too: of what begins like one ("What you'll do is …") only words
// that are written like a heading open a section.
std::optional<Opening> OpeningAt(std::string_view content, const TermMatch& match) {
  const Term& term = Headings().terms()[match.term];
  if (term.weight < kOpeningWeight || term.place != TermPlace::kAnywhere) return std::nullopt;
  const std::string_view words = Cut(content, match.at);
  if (words.size() < 6 || !IsUpper(words[0]) || !MayBegin(content, match.at.begin))
    return std::nullopt;
  const bool phrase = std::count(words.begin(), words.end(), ' ') >= 2;
  // "Your profile Five years …": a sentence would go on in small letters. "Minimum requirements:
  // …".
  const SectionKind kind = *FromId<SectionKind>(term.id);
  size_t end = HeadingEnd(content, match.at.end);
  if (IsCore(kind) && content.substr(end).starts_with(" :")) ++end;
  const bool marked = IsCore(kind) && content.substr(end).starts_with(':');
  if (!phrase && !marked && !IsTitled(words) && !words.starts_with("Your ")) return std::nullopt;
  if (!words.contains(' ') && MatchAnyAt(content, match.at.end, kPosts) != kNoMatch)
    return std::nullopt;
  // "What you'll bring. A licence …"
  const bool stopped = phrase && end < content.size() && content[end] == '.';
  if (stopped && BeginsSentence(content, match.at.begin)) ++end;
  if (ContentBehind(content, end) == std::string_view::npos) return std::nullopt;
  return Opening{{match.at.begin, static_cast<uint32_t>(end)}, kind};
}

// "WHO WE ARE", "YOU COME WITH": a run of words in capitals alone; its end, or `begin`.
size_t CapitalsEnd(std::string_view content, size_t begin) {
  size_t end = begin;
  if (begin + 1 < content.size() && IsLower(content[begin + 1])) return begin;
  size_t words = 0;
  for (size_t i = begin; i < content.size() && i - begin <= kLongestCapitals;) {
    const size_t stop = std::min(content.find(' ', i), content.size());
    const std::string_view word = content.substr(i, stop - i);
    const bool joint = word == "&amp;" && words > 0;
    const bool capital = joint || std::none_of(word.begin(), word.end(), [](char c) {
                           return IsLower(c) || IsDigit(c) || static_cast<unsigned char>(c) >= 0xC3;
                         });
    const bool letter = joint || std::any_of(word.begin(), word.end(), IsUpper);
    // "I" and "A" begin sentences.
    const bool last_alone =
        word.size() == 1 && stop + 1 < content.size() && IsLower(content[stop + 1]);
    if (!capital || !letter || last_alone) break;
    end = stop;
    ++words;
    i = stop + 1;
  }
  return words >= kFewestCapitalWords ? end : begin;
}

std::vector<Opening> FindOpenings(std::string_view content) {
  std::vector<Opening> openings;
  std::vector<TermMatch> matches;
  Headings().FindLongest(content, matches);
  size_t next = 0;
  // Headings begin a word with a capital.
  for (size_t i = 0; i < content.size(); i = std::min(content.find(' ', i), content.size()) + 1) {
    if (!IsUpper(content[i])) continue;
    while (next < matches.size() && matches[next].at.begin < i) ++next;
    if (next < matches.size() && matches[next].at.begin == i) {
      if (const auto opening = OpeningAt(content, matches[next])) {
        openings.push_back(*opening);
        i = opening->at.end - 1;
        continue;
      }
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

bool HoldsPosting(std::string_view content, const std::vector<Opening>& openings) {
  using enum SectionKind;
  if (openings.size() == 1) {
    const SectionKind kind = openings[0].kind;
    return content.size() >= kWholePostingBytes && (kind == kDuties || kind == kRequirements);
  }
  return std::any_of(openings.begin(), openings.end(),
                     [](const Opening& o) { return IsCore(o.kind); });
}

}  // namespace

std::vector<ParagraphPart> ReadParagraph(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  if (content.size() < kShortestParagraphBytes) return {};
  std::vector<Opening> openings = FindOpenings(content);
  AddLeadIns(content, openings);
  if (!HoldsPosting(content, openings)) return {};
  std::vector<ParagraphPart> parts;
  const auto add = [&](SectionKind kind, size_t begin, size_t end) {
    const std::string_view piece = TrimSpaces(content.substr(begin, end - begin));
    if (!piece.empty()) parts.push_back({kind, SpanOf(text, piece)});
  };
  add(SectionKind::kAbout, 0, openings.front().at.begin);
  for (size_t k = 0; k < openings.size(); ++k) {
    const size_t end = k + 1 < openings.size() ? openings[k + 1].at.begin : content.size();
    const size_t begin = ContentBehind(content, openings[k].at.end);
    if (begin < end) add(openings[k].kind, begin, end);
  }
  return parts;
}

std::vector<FlattenedLine> FindFlattened(std::string_view text, const std::vector<Line>& lines) {
  std::vector<FlattenedLine> flattened;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].content.size() < kShortestParagraphBytes || lines[i].boilerplate) continue;
    std::vector<ParagraphPart> parts = ReadParagraph(text, lines[i]);
    if (!parts.empty()) flattened.push_back({i, std::move(parts)});
  }
  return flattened;
}

SectionKind KindOfParagraph(std::string_view text, const Line& line,
                            std::span<const ParagraphPart> parts) {
  using enum SectionKind;
  std::array<size_t, kSectionKindCount> bytes{};
  for (const ParagraphPart& part : parts) bytes[static_cast<size_t>(part.kind)] += part.at.size();
  const size_t about = bytes[static_cast<size_t>(kAbout)];
  const size_t duties = bytes[static_cast<size_t>(kDuties)];
  const size_t required = bytes[static_cast<size_t>(kRequirements)];
  const size_t asks = required + bytes[static_cast<size_t>(kPreferred)];
  const bool introduces =
      Cut(text, line.content).starts_with("About ") ||
      (parts.front().kind == kAbout && parts.front().at.begin > line.content.begin);
  if (introduces && about >= std::max(duties, asks)) return kAbout;
  // The work is told once, what is asked for item by item.
  constexpr size_t kItemsToDuties = 3;
  if (duties > 0 && duties * kItemsToDuties >= asks) return kDuties;
  return required > 0 ? kRequirements : kPreferred;
}

}  // namespace gonggo
