// Postings of the market in the layouts of examples/.
#include "market.h"
#include "model/posting_json.h"

namespace gonggo::bench {
namespace {

constexpr std::string_view kMarketBullets[] = {"- ", "• ", "* ", "ㆍ", "· ", "", "- ", "• "};

struct Frame {
  std::string_view before;
  std::string_view after;
};
constexpr Frame kFrames[] = {{"[", "]"}, {"■ ", ""}, {"", ""}, {"【", "】"}, {"# ", ""}, {"", ""}};

std::string Lines(const MarketSection& section, std::string_view bullet) {
  std::string out;
  const std::string_view shown = section.lines.size() == 1 ? "" : bullet;
  for (const std::string& line : section.lines) out.append(shown).append(line) += '\n';
  return out;
}

void AppendMember(std::string_view name, std::string_view value, std::string& out) {
  if (out.back() != '{') out += ',';
  AppendJsonString(name, out);
  out += ':';
  AppendJsonString(value, out);
}

}  // namespace

std::string MarketGenerator::AsText(const MarketPosting& posting) {
  Draw style(posting.style + 1);
  const std::string_view bullet = style.Pick(kMarketBullets);
  const Frame& frame = kFrames[style.Below(std::size(kFrames))];
  const bool facts_last = style.OneIn(3);
  std::string facts;
  for (const MarketFact& fact : posting.facts)
    facts.append(fact.label).append(facts_last ? " : " : ": ").append(fact.value) += '\n';
  std::string out = posting.title + "\n\n" + posting.company + "\n\n";
  if (!facts_last) out += facts;
  for (const MarketSection& section : posting.sections) {
    out.append("\n").append(frame.before).append(section.heading).append(frame.after) += '\n';
    out += Lines(section, bullet);
  }
  if (facts_last) out += "\n" + facts;
  return out;
}

std::string MarketGenerator::AsRecord(const MarketPosting& posting) {
  std::string out = "{";
  AppendMember("company", posting.company, out);
  AppendMember("title", posting.title, out);
  AppendMember("url", posting.link, out);
  AppendMember("posted", posting.posted, out);
  // Half of the crawlers keep the page's text, the others its parts.
  if (Draw(posting.style + 2).OneIn(2)) {
    AppendMember("text", AsText(posting), out);
  } else {
    for (const MarketFact& fact : posting.facts) AppendMember(fact.label, fact.value, out);
    for (const MarketSection& section : posting.sections)
      AppendMember(section.heading, Lines(section, "- "), out);
  }
  return out += "}\n";
}

}  // namespace gonggo::bench
