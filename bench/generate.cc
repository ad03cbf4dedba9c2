#include "generate.h"

#include <algorithm>
#include <array>

#include "words.h"

namespace gonggo::bench {

std::string PostingGenerator::Fill(std::string_view pattern) {
  std::string out;
  size_t at = 0;
  while (at < pattern.size()) {
    const size_t open = pattern.find('{', at);
    if (open == std::string_view::npos) break;
    const size_t close = pattern.find('}', open);
    out.append(pattern, at, open - at);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    if (name == "skill") {
      out += Pick(kSkills);
    } else if (name == "field") {
      out += Pick(kFields);
    } else if (name == "noun") {
      out += Pick(kNouns);
    } else if (name == "Field") {
      out += Pick(kEnglishFields);
    } else if (name == "Noun") {
      out += Pick(kEnglishNouns);
    } else if (name == "years") {
      out += std::to_string(1 + Below(9));
    } else if (name == "number") {
      out += std::to_string(10 + Below(990));
    }
    at = close + 1;
  }
  out.append(pattern, at);
  return out;
}

std::vector<std::string> PostingGenerator::Lines(std::span<const std::string_view> patterns,
                                                 uint32_t count) {
  std::vector<std::string> lines;
  lines.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    std::string line = Fill(Pick(patterns));
    // Nobody asks for the same thing twice.
    if (std::find(lines.begin(), lines.end(), line) == lines.end())
      lines.push_back(std::move(line));
  }
  return lines;
}

Draft PostingGenerator::Korean() {
  Draft draft;
  draft.company = std::string(Pick(kCompanyFirst)) + std::string(Pick(kCompanySecond));
  draft.title = std::string(Pick(kFields)) + " " + std::string(Pick(kRoles));
  draft.facts = {
      {"근무지", std::string(Pick(kPlaces)) + " 없는로 " + std::to_string(1 + Below(300))},
      {"고용형태", std::string(Pick(kEmployment))},
      {"경력", std::to_string(1 + Below(6)) + "년 이상"},
      {"마감일", "2027-" + std::to_string(10 + Below(3)) + "-" + std::to_string(10 + Below(19))}};
  draft.sections = {{std::string(Pick(kAboutHeadings)), Lines(kAboutLines, 4 + Below(3))},
                    {std::string(Pick(kDutyHeadings)), Lines(kDutyLines, 6 + Below(6))},
                    {std::string(Pick(kRequiredHeadings)), Lines(kRequiredLines, 6 + Below(6))},
                    {std::string(Pick(kPreferredHeadings)), Lines(kPreferredLines, 5 + Below(6))},
                    {std::string(Pick(kBenefitHeadings)), Lines(kBenefitLines, 5 + Below(6))},
                    {std::string(Pick(kProcessHeadings)), Lines(kProcessLines, 2 + Below(3))}};
  return draft;
}

Draft PostingGenerator::English() {
  Draft draft;
  draft.language = Language::kEnglish;
  draft.company = std::string(Pick(kEnglishCompanies)) + " " + std::to_string(1 + Below(999));
  draft.title = std::string(Pick(kEnglishFields)) + " " + std::string(Pick(kEnglishRoles));
  draft.facts = {{"Location", std::string(Pick(kEnglishPlaces))}, {"Type", "Full-time"}};
  draft.sections = {{"About us", Lines(kEnglishAboutLines, 3 + Below(3))},
                    {"What you'll do", Lines(kEnglishDutyLines, 7 + Below(6))},
                    {"Requirements", Lines(kEnglishRequiredLines, 7 + Below(6))},
                    {"Nice to have", Lines(kEnglishPreferredLines, 5 + Below(4))},
                    {"Benefits", Lines(kEnglishBenefitLines, 3 + Below(4))}};
  return draft;
}

Draft PostingGenerator::Next() {
  // Two in three are Korean, as in the collections that people keep.
  Draft draft = Below(3) == 0 ? English() : Korean();
  draft.link =
      "https://jobs.example.com/" + std::to_string(engine_()) + "-" + std::to_string(++number_);
  return draft;
}

}  // namespace gonggo::bench
