#include "posting/paragraph/lead_in.h"

#include <algorithm>
#include <utility>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// So much of a sentence is looked at in front of its colon.
constexpr size_t kLongestLeadIn = 100;

// Sentences that stop where the work is told.
constexpr WordTable kDoing = {"you will",
                              "you'll",
                              "you’ll",
                              "you will be",
                              "you'll be",
                              "you’ll be",
                              "you get to",
                              "impact you will have",
                              "impact you'll have",
                              "impact you’ll have",
                              "you do",
                              "you will do day-to-day",
                              "you'll do day-to-day",
                              "you’ll do day-to-day",
                              "you will do",
                              "you'll do",
                              "you’ll do",
                              "you would do",
                              "you'd do",
                              "you’d do",
                              "you will be doing",
                              "you'll be doing",
                              "you’ll be doing",
                              "you will focus on",
                              "you'll focus on",
                              "you’ll focus on",
                              "you will work on",
                              "you'll work on",
                              "you’ll work on",
                              "you'll be working on",
                              "you’ll be working on",
                              "you will own",
                              "you'll own",
                              "you’ll own",
                              "spend your time on",
                              "be expected to",
                              "day-to-day might look like",
                              "days will look like",
                              "day will look like",
                              "you will get to",
                              "you'll get to",
                              "you’ll get to",
                              "responsible for",
                              "you can expect to",
                              "wirst du",
                              "werden sie",
                              "du übernimmst",
                              "sie übernehmen",
                              "verantwortlich für",
                              "aufgaben gehören",
                              "aufgaben gehören insbesondere",
                              "aufgaben umfassen",
                              "aufgaben sind",
                              "aufgaben zählen",
                              "deinen aufgaben",
                              "ihren aufgaben",
                              "alltag aus",
                              "unterstützt du uns",
                              "du unterstützt uns bei"};
// The same where they name the work.
constexpr WordTable kIncluding = {"include",  "includes",   "including",     "are",
                                  "involves", "limited to", "the following", "as follows"};
constexpr WordTable kWork = {
    "responsibilities", "responsibility", "duties",     "tasks",
    "functions",        "day-to-day",     "day to day", "accountabilities"};
// Sentences that stop where somebody is described.
constexpr WordTable kHaving = {"if",
                               "if you",
                               "if you have",
                               "if you are",
                               "if you're",
                               "if you’re",
                               "if you can",
                               "if you bring",
                               "expect you to have",
                               "want you to have",
                               "like you to have",
                               "expect you to",
                               "you to have",
                               "who",
                               "who has",
                               "who have",
                               "who is",
                               "who are",
                               "who can",
                               "someone with",
                               "people with",
                               "you have",
                               "you are",
                               "you bring",
                               "you need",
                               "you must",
                               "you should",
                               "you possess",
                               "you'll have",
                               "you’ll have",
                               "you will have",
                               "you'll need",
                               "you’ll need",
                               "you must have",
                               "you should have",
                               "you should be",
                               "you bring with you",
                               "du hast",
                               "hast du",
                               "du bist",
                               "bist du",
                               "du bringst",
                               "wenn du",
                               "sie haben",
                               "sie verfügen über",
                               "du verfügst über",
                               "bringst du mit",
                               "bringen sie mit",
                               "mitbringst",
                               "mitbringen",
                               "mitbringen solltest",
                               "must haves",
                               "must-haves",
                               "nice to haves",
                               "mitbringen sollten",
                               "wünschen wir uns",
                               "dir wünschen",
                               "ihnen wünschen",
                               "du mit",
                               "dich aus",
                               "darum du",
                               "erfolgreich zu sein",
                               "need to be successful",
                               "to be successful in this role",
                               "need to succeed"};
// The same where they name who is looked for.
constexpr WordTable kAsking = {
    "have",    "has",         "will have", "must have", "should have", "to have",      "should be",
    "must be", "possess",     "possesses", "will",      "will be",     "would have",   "would be",
    "is",      "demonstrate", "must",      "should",    "can",         "the following"};
// Nouns that do so behind "the following": "Candidate experience" is a thing of its own.
constexpr WordTable kNouns = {"skills",     "skillset",   "qualifications", "requirements",
                              "experience", "attributes", "qualities"};
constexpr WordTable kFollowing = {"following", "these"};
constexpr WordTable kPeople = {"candidate",  "candidates", "applicant", "applicants",
                               "you have",   "you bring",  "someone",   "person",
                               "people",     "engineers",  "you to",    "you must",
                               "we require", "we need",    "meet",      "qualifications"};
constexpr WordTable kWishing = {
    "bonus",        "nice",        "a plus",        "ideally",      "even better", "even more",
    "extra",        "preferred",   "preferable",    "preferably",   "desirable",   "desired",
    "stand out",    "advantage",   "especially",    "particularly", "thrilled",    "an edge",
    "idealerweise", "von vorteil", "wünschenswert", "pluspunkt",    "pluspunkte",  "im idealfall"};
// Sentences that stop where something is wished for.
constexpr WordTable kWishedEnds = {"bonus points for", "bonus points if",  "bonus points",
                                   "bonus if",         "extra points for", "give you an edge",
                                   "not required",     "set you apart",    "make you stand out",
                                   "even better if",   "wünschenswert",    "pluspunkte",
                                   "pluspunkt",        "pluspunkte für",   "stand out even more"};
// Sentences that stop where it is told what is given.
constexpr WordTable kGiving = {"we offer",
                               "we offer you",
                               "you'll receive",
                               "you’ll receive",
                               "you will receive",
                               "you'll get",
                               "you’ll get",
                               "you will get",
                               "you'll enjoy",
                               "you’ll enjoy",
                               "you will enjoy",
                               "benefits include",
                               "perks include",
                               "package including",
                               "package includes",
                               "benefits including",
                               "benefit from",
                               "look forward to",
                               "what you'll love",
                               "bieten wir",
                               "bieten wir dir",
                               "bieten wir ihnen",
                               "wir dir bieten",
                               "wir ihnen bieten",
                               "kannst du dich freuen",
                               "dürfen sie sich freuen",
                               "profitierst du von",
                               "wir bieten dir",
                               "wir bieten ihnen"};
constexpr WordTable kNobody = {"not for you",   "won't be",       "won’t be",  "isn't for you",
                               "isn’t for you", "not be for you", "not a fit", "nicht"};
// "You have worked with at least one of the following: …": a demand whose list is a part of it.
constexpr WordTable kChoosing = {"one of",  "one or more", "any of",   "at least",
                                 "some of", "mindestens",  "eines der"};
constexpr WordTable kOffering = {"receive", "enjoy", "benefit from", "benefits", "perks", "offer"};

// Where the sentence begins whose colon stands at `colon`.
size_t SentenceBegin(std::string_view content, size_t colon) {
  size_t begin = colon;
  while (begin > 0 && colon - begin < kLongestLeadIn) {
    const char c = content[begin - 1];
    const bool ends = c == '.' || c == '!' || c == '?' || c == ';' || c == ':';
    if (ends && begin < content.size() && content[begin] == ' ') break;
    --begin;
  }
  while (begin < colon && content[begin] != ' ' && begin > 0) ++begin;
  return std::min(SkipSpaces(content, begin), colon);
}

// What stands in front of it in the same text without a full stop is another section's: the words
// of the opening begin with the last capital.
size_t WordsBegin(std::string_view content, size_t begin, size_t colon) {
  for (size_t i = colon; i > begin; --i) {
    if (IsUpperByte(content[i - 1]) && (i == 1 || content[i - 2] == ' ')) return i - 1;
  }
  return begin;
}

}  // namespace

std::optional<SectionKind> KindOfLeadIn(std::string_view words) {
  words = TrimSpaces(words);
  const auto ends = [words](WordList list) {
    return MatchAnyBefore(words, words.size(), list) != kNoMatch;
  };
  if (words.empty() || HasAnyWord(words, kChoosing)) return std::nullopt;
  const bool does = ends(kDoing) || (ends(kIncluding) && HasAnyWord(words, kWork));
  if (does && !HasAnyWord(words, kOffering)) return SectionKind::kDuties;
  const bool asks = ends(kAsking) || (ends(kNouns) && HasAnyWord(words, kFollowing));
  if (ends(kGiving)) return SectionKind::kBenefits;
  if (ends(kWishedEnds)) return SectionKind::kPreferred;
  if (!ends(kHaving) && !(asks && HasAnyWord(words, kPeople))) return std::nullopt;
  if (HasAnyWord(words, kNobody)) return SectionKind::kAbout;
  return HasAnyWord(words, kWishing) ? SectionKind::kPreferred : SectionKind::kRequirements;
}

void AddLeadIns(std::string_view content, std::vector<ParagraphOpening>& openings) {
  using enum SectionKind;
  static constexpr WordTable kIf = {"if"};
  std::vector<ParagraphOpening> all;
  size_t next = 0;  // of `openings`
  for (size_t colon = content.find(':'); colon != std::string_view::npos;
       colon = content.find(':', colon + 1)) {
    if (colon + 2 >= content.size() || content[colon + 1] != ' ') continue;
    const size_t begin = SentenceBegin(content, colon);
    if (begin >= colon) continue;
    const auto kind = KindOfLeadIn(content.substr(begin, colon - begin));
    if (!kind) continue;
    const size_t words = WordsBegin(content, begin, colon);
    while (next < openings.size() && openings[next].at.begin <= words) {
      all.push_back(openings[next++]);
    }
    const SectionKind now = all.empty() ? kAbout : all.back().kind;
    if (now == *kind) continue;
    // "You'll succeed if you are: …" may follow what is offered, "You will: …" may be part of it.
    const bool offered = now == kBenefits || now == kProcess;
    if (offered && (*kind == kDuties || !HasAnyWord(content.substr(begin, colon - begin), kIf))) {
      continue;
    }
    const bool taken = (!all.empty() && all.back().at.end + 1 > words) ||
                       (next < openings.size() && openings[next].at.begin <= colon);
    if (taken) continue;
    all.push_back({{static_cast<uint32_t>(words), static_cast<uint32_t>(colon)}, *kind});
  }
  all.insert(all.end(), openings.begin() + static_cast<std::ptrdiff_t>(next), openings.end());
  openings = std::move(all);
}

}  // namespace gonggo
