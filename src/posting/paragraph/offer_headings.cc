#include "posting/paragraph/offer_headings.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/paragraph/heading_begin.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

using Opening = ParagraphOpening;

// "Why Gullboard?", "Why join Gullboard?", "Warum Gullboard?", "What Gullboard Offers": the end of
// a heading about what is offered that has the company's name, or `begin`.
size_t NamedOfferEnd(std::string_view content, size_t begin) {
  constexpr size_t kLongestNameWords = 4;
  static constexpr WordTable kOffers = {"offers", "offers you", "can offer", "can offer you"};
  if (content[begin] != 'W') return begin;
  const std::string_view words = content.substr(begin);
  const bool why = words.starts_with("Why ") || words.starts_with("Warum ");
  if (!why && !words.starts_with("What ")) return begin;
  size_t i = begin + words.find(' ') + 1;
  static constexpr WordTable kDoing = {"join", "choose", "work at", "work for", "work with"};
  if (const size_t behind = why ? MatchAnyAt(content, i, kDoing) : kNoMatch; behind != kNoMatch)
    i = SkipSpaces(content, behind);
  for (size_t name = 0; name < kLongestNameWords && i < content.size(); ++name) {
    const size_t offers = why || name == 0 ? kNoMatch : MatchAnyAt(content, i, kOffers);
    if (offers != kNoMatch) return offers;
    if (!IsUpperByte(content[i])) return begin;
    const size_t stop = std::min(content.find_first_of(" ?:.", i), content.size());
    if (why && stop < content.size() && content[stop] == '?') return stop;
    if (stop >= content.size() || content[stop] != ' ') return begin;
    i = stop + 1;
  }
  return begin;
}

// Whether a heading may begin at `begin` behind what is asked for: behind a sentence or a word in
// small letters, not inside of a name ("Workers' Compensation").
bool MayClose(std::string_view content, size_t begin) {
  if (!MayBegin(content, begin)) return false;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  if (before.empty() || BeginsSentence(content, begin)) return true;
  return !IsUpperByte(before[before.rfind(' ') + 1]) || before.back() == ')';
}

// "Why Gullboard • Free boots", "Why Join Gullboard", "Why This Role": right behind demands no
// question mark is asked for.
size_t WhyEnd(std::string_view content, size_t begin) {
  constexpr std::string_view kWhy = "Why ";
  if (!content.substr(begin).starts_with(kWhy)) return begin;
  const size_t next = begin + kWhy.size();
  const bool named = next < content.size() && IsUpperByte(content[next]);
  return named && MayBegin(content, begin) ? next - 1 : begin;
}

// "… Teamfähigkeit Wir bieten Freie Tage", "… a licence Compensation: $20", "Pay Range $20".
size_t EndBehindDemands(std::string_view content, size_t begin, WordList words) {
  size_t end = MatchAnyAt(content, begin, words);
  if (end == kNoMatch || (end < content.size() && IsAlphaByte(content[end]))) return begin;
  const bool marked = content[end - 1] == ':' || content[end - 1] == '?';
  // German nouns are capitals.
  const bool german = content[begin] == 'W' || content[begin] == 'D';
  if (!(marked || german ? MayBegin(content, begin) : MayClose(content, begin))) return begin;
  if (marked) --end;
  const std::string_view rest = content.substr(end);
  const bool goes_on = rest.starts_with(" & ") || rest.starts_with(" $") || rest.starts_with(" €");
  return goes_on || ContentBehind(content, end) != std::string_view::npos ? end : begin;
}

// "… in Wort und Schrift Benefits flexible Arbeitszeiten": German lists of gifts go on in small
// letters; "Benefits und …", "Corporate Benefits" do not.
size_t GermanBenefitsEnd(std::string_view content, size_t begin) {
  constexpr std::string_view kBenefits = "Benefits";
  static constexpr WordTable kGifts = {
      " flexible",     " flexibles",  " ein ",         " eine ",   " attraktive", " attraktives",
      " individuelle", " kostenlose", " betriebliche", " moderne", " zahlreiche", " vielfältige"};
  if (!content.substr(begin).starts_with(kBenefits) || !MayBegin(content, begin)) return begin;
  const std::string_view before = TrimSpaces(content.substr(0, begin));
  if (before.ends_with("Corporate") || before.ends_with("Employee")) return begin;
  const size_t end = begin + kBenefits.size();
  return MatchAnyAt(content, end, kGifts) == kNoMatch ? begin : end;
}

}  // namespace

std::optional<Opening> OfferHeadingAt(std::string_view content,
                                      const std::vector<Opening>& openings, size_t begin) {
  static constexpr WordTable kOffer = {"wir bieten",         "das bieten wir", "warum wir?",
                                       "warum diese rolle?", "compensation:",  "what to expect"};
  static constexpr WordTable kPay = {"salary range", "base salary range", "pay range",
                                     "compensation range", "compensation"};
  constexpr std::string_view kCapitals = "WDCSBP";
  const auto at = [begin](size_t end, SectionKind kind) -> std::optional<Opening> {
    if (end == begin) return std::nullopt;
    return Opening{{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}, kind};
  };
  if (kCapitals.find(content[begin]) == std::string_view::npos) return std::nullopt;
  if (auto named = at(NamedOfferEnd(content, begin), SectionKind::kBenefits)) return named;
  if (openings.empty() || !IsCore(openings.back().kind)) return std::nullopt;
  // Duties may be told of with a question.
  if (openings.back().kind != SectionKind::kDuties) {
    if (auto why = at(WhyEnd(content, begin), SectionKind::kBenefits)) return why;
  }
  if (auto offer = at(EndBehindDemands(content, begin, kOffer), SectionKind::kBenefits))
    return offer;
  // What goes on in small letters, and the label of what is paid, are a part of what they open.
  const auto here = static_cast<uint32_t>(begin);
  if (GermanBenefitsEnd(content, begin) != begin)
    return Opening{{here, here}, SectionKind::kBenefits};
  if (EndBehindDemands(content, begin, kPay) == begin) return std::nullopt;
  return Opening{{here, here}, SectionKind::kFacts};
}

}  // namespace gonggo
