#include "posting/paragraph/part_headings.h"

#include <cstdint>

#include "posting/paragraph/heading_begin.h"
#include "posting/paragraph/item_openings.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

using Opening = ParagraphOpening;
using enum SectionKind;

constexpr WordTable kWished = {"should have",
                               "should-have",
                               "should haves",
                               "should-haves",
                               "could have",
                               "desirable",
                               "desired",
                               "nice-to-have",
                               "nice-to-haves",
                               "preferred",

                               "would be nice",
                               "das ist ein plus, aber kein muss",
                               "schön, aber kein muss"};
constexpr WordTable kAsked = {"must have", "must-have", "must haves", "must-haves",
                              "essential", "required",  "mandatory"};
// What kind the demands behind are of: as much wanted as those in front.
constexpr WordTable kKinds = {"technical",      "technical skills",   "soft skills",
                              "hard skills",    "education",          "experience",
                              "certifications", "professional skills"};

// Whether a heading may begin at `begin`: right behind another, behind a sentence, or behind a word
// in small letters ("Strong Technical Experience" is a phrase).
bool MayBeginPart(std::string_view content, const Opening& last, size_t begin) {
  const std::string_view between = content.substr(last.at.end, begin - last.at.end);
  if (between.find_first_not_of(" :") == std::string_view::npos) return true;
  if (!MayBegin(content, begin)) return false;
  if (BeginsSentence(content, begin)) return true;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  return !IsUpperByte(before[before.rfind(' ') + 1]) || before.back() == ')';
}

}  // namespace

std::optional<Opening> PartHeadingAt(std::string_view content, const std::vector<Opening>& openings,
                                     size_t begin) {
  if (openings.empty()) return std::nullopt;
  const Opening& last = openings.back();
  if (last.kind != kRequirements && last.kind != kPreferred) return std::nullopt;
  Opening part{{static_cast<uint32_t>(begin), 0}, kPreferred};
  size_t end = MatchAnyAt(content, begin, kWished);
  if (end == kNoMatch) {
    end = MatchAnyAt(content, begin, kAsked);
    part.kind = kRequirements;
  }
  if (end == kNoMatch) {
    end = MatchAnyAt(content, begin, kKinds);
    part.kind = last.kind;
  }
  if (end == kNoMatch) return std::nullopt;
  // A whole sentence of German, whose nouns are capitals.
  const std::string_view words = content.substr(begin, end - begin);
  const bool told = words.contains(',');
  const bool may_begin = told ? MayBegin(content, begin) : MayBeginPart(content, last, begin);
  if (!may_begin) return std::nullopt;
  const size_t behind = ContentBehind(content, end);
  if (behind == std::string_view::npos) return std::nullopt;
  // "Bonus: a boat", "Experience: 3 years": the label of one item.
  const bool marked = end < content.size() && content[end] == ':';
  if (marked && words.find_first_of(" -") == std::string_view::npos) return std::nullopt;
  // "Must Have: a boat", "Das ist ein Plus, aber kein Muss 💡 …"
  const std::string_view demand = content.substr(behind);
  if (!marked && !told && !BeginsDemand(demand) && !BeginsWithYears(demand)) return std::nullopt;
  part.at.end = static_cast<uint32_t>(end);
  return part;
}

}  // namespace gonggo
