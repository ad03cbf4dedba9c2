#include "query_mix.h"

#include <string_view>
#include <vector>

#include "knowledge/skill_names.h"
#include "knowledge/skill_table.h"
#include "market_words.h"
#include "text/utf8.h"

namespace gonggo::bench {
namespace {

// What is no sign of the query language and no punctuation.
std::vector<std::string_view> WordsOf(std::string_view line) {
  std::vector<std::string_view> words;
  size_t begin = 0;
  size_t at = 0;
  const auto end_word = [&] {
    if (at > begin && line.substr(begin, at - begin) != "OR")
      words.push_back(line.substr(begin, at - begin));
  };
  while (at < line.size()) {
    const DecodedChar c = DecodeChar(line, at);
    const bool inside = IsHangulSyllable(c.code) || IsAsciiAlpha(c.code) || IsAsciiDigit(c.code);
    if (!inside) {
      end_word();
      begin = at + c.size;
    }
    at += c.size;
  }
  end_word();
  return words;
}

}  // namespace

std::string QueryMix::Words(uint32_t count) {
  while (true) {
    const MarketPosting posting = Posting();
    const MarketSection& section =
        posting.sections[draw_.Below(static_cast<uint32_t>(posting.sections.size()))];
    const std::string& line =
        section.lines[draw_.Below(static_cast<uint32_t>(section.lines.size()))];
    // One in eight looks for the title, one in sixteen for the company.
    const uint32_t where = draw_.Below(16);
    const std::vector<std::string_view> words = WordsOf(where == 0  ? posting.company
                                                        : where < 3 ? posting.title
                                                                    : line);
    if (words.size() < count) continue;
    const uint32_t first = draw_.Below(static_cast<uint32_t>(words.size()) - count + 1);
    std::string out;
    for (uint32_t i = 0; i < count; ++i) out.append(i == 0 ? "" : " ").append(words[first + i]);
    return out;
  }
}

std::string QueryMix::Skill() {
  static const Zipf kRanks(40, 2);  // as often as the market has it
  while (true) {
    const auto trades = draw_.OneIn(3) ? OtherTrades() : SoftwareTrades();
    const auto skills = trades[draw_.Below(static_cast<uint32_t>(trades.size()))].skills;
    const std::string_view name = skills[kRanks.Rank(draw_, static_cast<uint32_t>(skills.size()))];
    // Not every tool that postings name is one that the program knows.
    if (SkillNamed(BuiltInSkills(), name)) return "\"" + std::string(name) + "\"";
  }
}

std::string QueryMix::Filter() {
  switch (draw_.Below(8)) {
    case 0:
      return "지역:서울";
    case 1:
      return "지역:경기,인천";
    case 2:
      return "경력:" + std::to_string(1 + draw_.Below(8));
    case 3:
      return "신입:가능";
    case 4:
      return "고용:정규직";
    case 5:
      return "마감>=2026-11-26";
    case 6:
      return "게시>=2026-0" + std::to_string(1 + draw_.Below(9)) + "-01";
    default:
      return "필수:" + Skill();
  }
}

MixedQuery QueryMix::Next() {
  const uint32_t kind = draw_.Below(100);
  if (kind < 34) return {"word", Words(1)};
  if (kind < 48) return {"two words", Words(2)};
  if (kind < 58) return {"phrase", "\"" + Words(2 + draw_.Below(2)) + "\""};
  if (kind < 72) return {"skill", "기술:" + Skill()};
  if (kind < 84) return {"word and filter", Words(1) + " " + Filter()};
  if (kind < 90) return {"either", Words(1) + " OR " + Words(1)};
  if (kind < 95) return {"without", Words(1) + " -" + Words(1)};
  return {"filters", Filter() + " " + Filter()};
}

}  // namespace gonggo::bench
