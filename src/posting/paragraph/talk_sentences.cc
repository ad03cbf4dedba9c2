#include "posting/paragraph/talk_sentences.h"

#include <algorithm>
#include <cstddef>

#include "posting/paragraph/item_openings.h"
#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// How sentences begin that ask for nothing, whatever else they say.
constexpr WordTable kBegins = {"all qualified applicants",
                               "all applicants",
                               "in compliance with",
                               "research shows",
                               "studies have shown",
                               "so if you think",
                               "your specific compensation",
                               "join us",
                               "join the",
                               "join our",
                               "join a",
                               "consent to",
                               "by submitting",
                               "by applying",
                               "this may include",
                               "and additionally, you",
                               "apply now",
                               "apply by",
                               "apply before",
                               "apply until",
                               "apply at ",
                               "apply today",
                               "apply via",
                               "apply anyway",
                               "learn more",
                               "click here",
                               "please submit",
                               "please apply",
                               "please send",
                               "please note",
                               "please include",
                               "please let us know",
                               "please register",
                               "if you think you",
                               "if you feel you",
                               "if you are interested",
                               "if you're interested",
                               "if you’re interested",
                               "if this sounds",
                               "if most of this",
                               "if you match",
                               "if you believe you",
                               "if you have any questions",
                               "if you have questions",
                               "if you are looking for a place",
                               "if you require",
                               "if you have a disability",
                               "even if you",
                               "don't meet",
                               "any compensation",
                               "the salary range",
                               "the base salary",
                               "base salary",
                               "strong base salary",
                               "the base pay",
                               "the pay range",
                               "pay range",
                               "compensation range",
                               "salary range",
                               "salary will",
                               "for this position, we are targeting",
                               "this position is eligible",
                               "this role is eligible",
                               "this role is also eligible",
                               "in addition to base",
                               "in addition to a competitive",
                               "in addition to this range",
                               "other benefits include",
                               "some benefits may",
                               "benefits may",
                               "actual compensation",
                               "submit your",
                               "send us",
                               "interested candidates",
                               "only shortlisted",
                               "for more information",
                               "to explore",
                               "to apply call",
                               "to apply send",
                               "to apply please",
                               "to apply, send",
                               "to apply, please",
                               "to apply, visit",
                               "read more",
                               "sounds good",
                               "sound good",
                               "sound like",
                               "does this sound",
                               "why join",
                               "what we offer",
                               "what you can expect",
                               "here’s just a taste",
                               "here's just a taste",
                               "this is a beta",
                               "companies can search",
                               "these regulations",
                               "nothing in this job description",
                               "it is not designed to contain",
                               "lorem ipsum",
                               "additional information",
                               "other things to know",
                               "scheduled weekly hours",
                               "in certain roles",
                               "responsible use of ai",
                               "#li-",
                               "some of our recent awards",
                               "enjoy the freedom",
                               "enjoy a ",
                               "enjoy an ",
                               "enjoy peace",
                               "with more than",
                               "founded in",
                               "headquartered in",
                               "about us",
                               "bewirb dich",
                               "bewerben sie sich",
                               "schick uns",
                               "sende uns",
                               "senden sie uns",
                               "bei fragen",
                               "bei rückfragen",
                               "noch fragen",
                               "für rückfragen",
                               "auch, wenn du",
                               "auch wenn du nicht",
                               "wenn du glaubst",
                               "wenn sie glauben",
                               "werde teil",
                               "werden sie teil",
                               "es erwartet dich",
                               "es erwartet sie",
                               "dich erwartet",
                               "dich erwarten",
                               "sie erwartet",
                               "das erwartet dich",
                               "was dich bei",
                               "was dich erwartet",
                               "was wir dir bieten",
                               "klingt ",
                               "kein problem",
                               "kontakt",
                               "deine ansprech",
                               "ihre ansprech",
                               "ihr ansprech",
                               "dein ansprech",
                               "haben wir dein interesse",
                               "haben wir ihr interesse",
                               "zum team gehören",
                               "du fühlst dich angesprochen",
                               "nach der bewerbung",
                               "nach deiner bewerbung"};
// Of whom sentences speak that ask for nothing unless they ask in so many words.
constexpr WordTable kCompany = {"we ",     "we're ",   "we’re ",   "we've ",   "we’ve ",
                                "we'll ",  "we’ll ",   "our ",     "wir ",     "unser ",
                                "unsere ", "unserem ", "unserer ", "bei uns ", "als unternehmen"};
constexpr WordTable kAsking = {"look for",
                               "looking for",
                               "need ",
                               "require",
                               "expect",
                               "seek",
                               "prefer",
                               "want someone",
                               "seeking",
                               "searching",
                               "prioritize",
                               "stack",
                               "want people",
                               "want you",
                               "ask ",
                               "hiring",
                               "must ",
                               "unable to",
                               "cannot",
                               "not able to",
                               "not offer",
                               "not sponsor",
                               "strongly value",
                               "value people",
                               "value candidates",
                               "value engineers",
                               "interested in",
                               "looking at",
                               "suchen",
                               "erwarten",
                               "wünschen",
                               "brauchen",
                               "setzen",
                               "legen",
                               "freuen uns über",
                               "benötigen",
                               "zählt",
                               "zählen",
                               "nicht berücksichtigen",
                               "wenn du",
                               "wenn sie",
                               "laufen auf",
                               "arbeiten mit",
                               "auf deutsch",
                               "uns auf dein",
                               "uns auf deine",
                               "uns auf ihr",
                               "uns auf ihre"};
// Wherever they stand.
constexpr WordTable kHolds = {"equal opportunity employer",
                              "equal opportunities employer",
                              "equal employment opportunity",
                              "affirmative action",
                              "without regard to race",
                              "regardless of race",
                              "regardless of age",
                              "regardless of gender",
                              "employment without regard",
                              "encourage you to apply",
                              "encouraged to apply",
                              "love to hear from you",
                              "like to hear from you",
                              "competitive benefits",
                              "competitive compensation",
                              "compensation package",
                              "compensation philosophy",
                              "benefits package",
                              "total rewards",
                              "salary range for",
                              "specific salary range",
                              "incentive compensation",
                              "privacy policy",
                              "unsolicited resumes",
                              "reserves the right",
                              "apply anyway",
                              "click apply",
                              "reasonable accommodation",
                              "paid holidays",
                              "paid parental leave",
                              "auf deine bewerbung",
                              "auf ihre bewerbung",
                              "freuen wir uns, dich",
                              "datenschutzerklärung",
                              "unterlagen intern prüfen",
                              "betriebliche altersvorsorge"};

constexpr WordTable kYears = {"years", "year", "jahre"};

// Behind a label ("Health & Mobility: We support you"), else where the sentence begins.
size_t SubjectBegin(std::string_view sentence) {
  constexpr size_t kLongestName = 40;
  if (sentence.starts_with("At ") || sentence.starts_with("Bei ")) {
    const size_t comma = sentence.substr(0, kLongestName).find(", ");
    return comma == std::string_view::npos ? comma : comma + 2;
  }
  // "You learn as long as you live: We aim high."
  if (sentence.starts_with("You ") || sentence.starts_with("Du ")) return 0;
  const size_t colon = sentence.substr(0, kLongestName).find(": ");
  return colon == std::string_view::npos ? 0 : colon + 2;
}

// A wish, and who is spoken of, begin a demand, too.
constexpr WordTable kAsks = {
    "bonus",     "ideally",     "preferably",         "idealerweise", "you have",
    "you are",   "you can",     "you know",           "du hast",      "du bist",
    "du kannst", "evidence of", "working proficiency"};

bool BeginsAsking(std::string_view piece) {
  return BeginsDemand(piece) || BeginsWithYears(piece) || MatchAnyAt(piece, 0, kAsks) != kNoMatch;
}

// Whether it tells of the pay, the law or how to apply: behind it nobody asks for anything any
// more, while a company may speak of itself in the middle of its demands.
bool ClosesDemands(std::string_view sentence) {
  if (MatchAnyAt(sentence, 0, kBegins) != kNoMatch) return true;
  if (!HasAnyWord(sentence, kHolds) || HasAnyWord(sentence, kYears)) return false;
  const size_t begin = SubjectBegin(sentence);
  return begin == std::string_view::npos || !BeginsAsking(sentence.substr(begin));
}

// "For this crew, it is essential that you have a licence."
bool IsDemand(std::string_view piece) {
  static constexpr WordTable kNeeded = {"essential",    "mandatory",    "you must",
                                        "must have",    "must be",      "is required",
                                        "are required", "right to work"};
  return BeginsAsking(piece) || (HasAnyWord(piece, kNeeded) && !ClosesDemands(piece));
}

}  // namespace

bool AsksForNothing(std::string_view sentence) {
  if (ClosesDemands(sentence)) return true;
  const size_t begin = SubjectBegin(sentence);
  return begin != std::string_view::npos && MatchAnyAt(sentence, begin, kCompany) != kNoMatch &&
         !HasAnyWord(sentence, kAsking);
}

void DropTalk(std::string_view part, std::vector<Span>& pieces) {
  size_t left = pieces.size();
  while (left > 0 && !IsDemand(Cut(part, pieces[left - 1]))) --left;
  const auto behind = pieces.begin() + static_cast<std::ptrdiff_t>(left);
  const auto closes = [part](Span piece) { return ClosesDemands(Cut(part, piece)); };
  pieces.erase(std::find_if(behind, pieces.end(), closes), pieces.end());
  std::erase_if(pieces, [part](Span piece) { return AsksForNothing(Cut(part, piece)); });
}

}  // namespace gonggo
