#include "posting/paragraph/task_openings.h"

#include <algorithm>

#include "posting/paragraph/item_openings.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// What somebody is told to do.
constexpr WordTable kTasks = {"accelerate",    "act as",       "administer",
                              "advise",        "advocate",     "analyze",
                              "analyse",       "architect",    "assess",
                              "assist",        "assists",      "audit",
                              "author",        "automate",     "be responsible",
                              "build",         "building",     "champion",
                              "coach",         "collaborate",  "collaborates",
                              "collaborating", "communicate",  "communicates",
                              "compile",       "conduct",      "conducts",
                              "conducting",    "configure",    "consult",
                              "contribute",    "coordinate",   "coordinates",
                              "coordinating",  "create",       "creates",
                              "creating",      "debug",        "define",
                              "defines",       "deliver",      "delivers",
                              "demonstrate",   "deploy",       "design",
                              "designs",       "designing",    "determine",
                              "develop",       "develops",     "developing",
                              "diagnose",      "document",     "draft",
                              "drive",         "drives",       "educate",
                              "ensure",        "ensures",      "ensuring",
                              "establish",     "establishes",  "evaluate",
                              "evaluates",     "execute",      "expand",
                              "facilitate",    "facilitates",  "follow up",
                              "foster",        "gather",       "generate",
                              "handle",        "handles",      "identify",
                              "identifies",    "implement",    "implements",
                              "implementing",  "improve",      "influence",
                              "inspect",       "install",      "integrate",
                              "interpret",     "investigate",  "lead",
                              "leads",         "leading",      "leverage",
                              "liaise",        "maintain",     "maintains",
                              "maintaining",   "manage",       "manages",
                              "managing",      "mentor",       "monitor",
                              "monitors",      "monitoring",   "negotiate",
                              "operate",       "optimize",     "optimise",
                              "orchestrate",   "organize",     "oversee",
                              "oversees",      "own",          "owns",
                              "participate",   "participates", "partner",
                              "partners",      "perform",      "performs",
                              "performing",    "plan",         "prepare",
                              "prepares",      "preparing",    "prioritize",
                              "produce",       "provide",      "provides",
                              "providing",     "recommend",    "represent",
                              "resolve",       "respond",      "responsible for",
                              "review",        "reviews",      "run",
                              "schedule",      "serve as",     "serves as",
                              "set up",        "shape",        "spearhead",
                              "support",       "supports",     "supporting",
                              "test",          "track",        "train",
                              "translate",     "troubleshoot", "update",
                              "validate",      "verify",       "work closely",
                              "work with",     "write"};

// Of these that are names of things as well: "Product Design", "Sales Lead".
constexpr WordTable kNamesToo = {
    "advocate",   "audit",   "author",  "building", "champion", "coach",
    "contribute", "design",  "designs", "draft",    "drive",    "drives",
    "document",   "lead",    "leads",   "leverage", "manage",   "monitoring",
    "own",        "owns",    "partner", "partners", "plan",     "produce",
    "review",     "reviews", "run",     "schedule", "shape",    "support",
    "supports",   "test",    "track",   "train",    "training", "update"};
// Further verbs that begin a task only behind another.
constexpr WordTable kVerbs = {
    "achieve",    "act",         "adapt",        "adhere",       "align",         "apply",
    "arrange",    "assume",      "attend",       "balance",      "blend",         "brainstorm",
    "bring",      "capture",     "carry out",    "check",        "clean",         "close",
    "collect",    "complete",    "consistently", "continuously", "convert",       "craft",
    "cultivate",  "deepen",      "delegate",     "direct",       "discover",      "effectively",
    "embed",      "empower",     "enable",       "engage",       "enhance",       "escalate",
    "explore",    "field",       "flag",         "follow",       "forecast",      "formulate",
    "grow",       "guide",       "help",         "host",         "independently", "increase",
    "inform",     "initiate",    "inspire",      "instruct",     "introduce",     "keep",
    "launch",     "learn",       "log",          "measure",      "meet",          "mobilize",
    "navigate",   "nurture",     "offer",        "onboard",      "originate",     "personalize",
    "pitch",      "proactively", "process",      "promote",      "propose",       "provision",
    "pursue",     "reach out",   "receive",      "recognize",    "reconcile",     "record",
    "refine",     "report",      "research",     "scale",        "secure",        "select",
    "sell",       "set",         "share",        "ship",         "solve",         "source",
    "stay",       "streamline",  "strengthen",   "submit",       "supervise",     "synthesize",
    "tailor",     "take",        "target",       "teach",        "transform",     "uncover",
    "understand", "upsell",      "use",          "utilize",      "visit",         "win",
    "work"};
// German nouns that are what somebody does.
constexpr WordTable kGermanTasks = {"abstimmung",
                                    "analyse",
                                    "ansprechpartner für",
                                    "aufbau",
                                    "auswertung",
                                    "bearbeitung",
                                    "begleitung",
                                    "beratung",
                                    "betreuung",
                                    "bewertung",
                                    "buchen",
                                    "dokumentation",
                                    "durchführung",
                                    "einführung",
                                    "entwicklung",
                                    "erfassung",
                                    "ermittlung",
                                    "erstellung",
                                    "erstellen",
                                    "führen",
                                    "führung",
                                    "gestaltung",
                                    "identifikation",
                                    "identifizierung",
                                    "implementierung",
                                    "installation",
                                    "kommunikation mit",
                                    "konfiguration",
                                    "kontrolle",
                                    "konzeption",
                                    "koordination",
                                    "koordinierung",
                                    "leitung",
                                    "mitarbeit",
                                    "mithilfe",
                                    "mitgestaltung",
                                    "mitwirken",
                                    "mitwirkung",
                                    "moderation",
                                    "optimierung",
                                    "organisation",
                                    "pflege",
                                    "planung",
                                    "präsentation",
                                    "prüfung",
                                    "recherche",
                                    "sicherstellung",
                                    "sicherstellen",
                                    "steuerung",
                                    "überwachung",
                                    "umsetzung",
                                    "unterstützung",
                                    "unterstützen",
                                    "verantwortung für",
                                    "verwaltung",
                                    "vorbereitung",
                                    "wartung",
                                    "weiterentwicklung",
                                    "zusammenarbeit mit",
                                    "enge zusammenarbeit",
                                    "übernahme",
                                    "eigenständige",
                                    "eigenverantwortliche",
                                    "selbstständige"};

// Behind these a capital is no verb: "the Design team", "our Support and Sales".
constexpr WordTable kBehindNames = {
    "team",      "teams",       "and",         "or",       "department", "manager",
    "managers",  "lead",        "leads",       "function", "functions",  "stakeholders",
    "engineers", "engineering", "specialists", "is",       "are",        "of",
    "has",       "channels",    "process",     "processes"};

// Whether more than two words stand between `begin` and `i`. Looks no further back than these.
bool HasWordsBefore(std::string_view part, size_t begin, size_t i) {
  constexpr int kFewestSpaces = 2;
  int spaces = 0;
  for (size_t at = SkipSpacesBack(part, i); at > begin && spaces < kFewestSpaces; --at)
    spaces += part[at - 1] == ' ' ? 1 : 0;
  return spaces == kFewestSpaces;
}

std::string_view WordBefore(std::string_view part, size_t i) {
  const std::string_view before = TrimSpaces(part.substr(0, i));
  return before.substr(before.rfind(' ') + 1);
}

}  // namespace

// Whether somebody is told to do something at `i`, which begins a word.
bool BeginsTask(std::string_view part, size_t i) {
  if (!IsUpperByte(part[i])) return false;
  if (i == 0) return MatchAnyAt(part, i, kTasks) != kNoMatch;
  const std::string_view before = TrimSpaces(part.substr(0, i));
  if (before.empty()) return true;
  const char last = before.back();
  if (last == ',' || IsUpperByte(last) || last == '/') return false;
  if (MatchAnyAt(part, i, kTasks) == kNoMatch) return false;
  return !IsLowerByte(last) || !GoesOn(WordBefore(part, i));
}

bool BeginsNextTask(std::string_view part, size_t begin, size_t i) {
  // "Content Erstellung": no task of one word stands in front.
  if (!HasWordsBefore(part, begin, i)) return false;
  const std::string_view word = WordBefore(part, i);
  if (word.empty() || GoesOn(word)) return false;
  const char end = word.back();
  if (!IsLowerByte(end) && !IsUpperByte(end) && !IsDigitByte(end) && end != ')' && end != '%')
    return false;
  if (MatchAnyAt(part, i, kGermanTasks) != kNoMatch) return IsUpperByte(word[0]) || end == ')';
  const auto task = FindWordAt(part, i, kTasks);
  const auto other = FindWordAt(part, i, kVerbs);
  const size_t verb = std::max(task ? task->end : 0, other ? other->end : 0);
  if (verb == 0 || verb >= part.size() || part[verb] != ' ') return false;
  if (task && MatchAnyAt(part, i, kNamesToo) == kNoMatch)
    return IsLowerByte(end) || end == ')' || IsDigitByte(end) || IsUpperByte(end);
  // "our Design team", "with Support and Sales": a name goes on in capitals or with its noun.
  return (IsLowerByte(word[0]) || end == ')') && verb + 1 < part.size() && part[verb + 1] != '&' &&
         MatchAnyAt(part, verb + 1, kBehindNames) == kNoMatch;
}

}  // namespace gonggo
