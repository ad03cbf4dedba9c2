#include "market.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/skill_table.h"
#include "market_fill.h"
#include "market_trades.h"
#include "market_words.h"

namespace gonggo::bench {
namespace {

constexpr uint32_t kCompanies = 200'000;
constexpr uint32_t kMostTradeSkills = 40;
constexpr uint32_t kMostTrades = 20;
// Of a hundred mentions so many are of any skill of the program's table, the rest of the trade's
// own.
constexpr uint32_t kForeignSkills = 12;
constexpr uint32_t kMonths = 24;

uint64_t Mixed(uint64_t a, uint64_t b) { return Draw(a * 0x9e3779b97f4a7c15U + b).Next(); }

// The company's name follows from its number alone: 80,000 Korean names and those of other tongues;
// where two numbers draw the same, it is one company.
std::string KoreanCompany(Draw& draw) {
  std::string name;
  if (draw.OneIn(5)) name = "(주)";
  name += draw.Pick(kNameFirst);
  if (draw.OneIn(3)) name += draw.Pick(kSyllables);
  name += draw.Pick(kNameMiddle);
  name += draw.Pick(kNameLast);
  return name;
}

std::string EnglishCompany(Draw& draw) {
  std::string name(draw.Pick(kEnglishFirst));
  name += draw.Pick(kEnglishMiddle);
  name += ' ';
  name += draw.Pick(kEnglishLast);
  return name;
}

std::string ProductOf(Draw& draw) {
  std::string name;
  const uint32_t syllables = 2 + draw.Below(3);
  for (uint32_t i = 0; i < syllables; ++i) name += draw.Pick(kSyllables);
  return name;
}

std::string TwoDigits(uint32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// Some months before December 2026.
std::string PostedDay(Draw& draw) {
  // The later, the more: what is old was taken down.
  const uint32_t back = std::min(draw.Below(kMonths), draw.Below(kMonths));
  const uint32_t month = 2026 * 12 + 10 - back;
  return std::to_string(month / 12) + "-" + TwoDigits(month % 12 + 1) + "-" +
         TwoDigits(1 + draw.Below(28));
}

std::string Deadline(Draw& draw, std::string_view posted) {
  const uint32_t kind = draw.Below(10);
  if (kind < 3) return "상시채용";
  if (kind < 4) return "채용 시 마감";
  const auto month = static_cast<uint32_t>((posted[5] - '0') * 10 + posted[6] - '0');
  const uint32_t next = month % 12 + 1;
  const std::string year = next == 1
                               ? std::to_string(std::stoi(std::string(posted.substr(0, 4))) + 1)
                               : std::string(posted.substr(0, 4));
  const uint32_t day = 1 + draw.Below(28);
  if (kind < 7) return year + "." + TwoDigits(next) + "." + TwoDigits(day);
  if (kind < 9) return year + "-" + TwoDigits(next) + "-" + TwoDigits(day) + " 18:00";
  return std::to_string(next) + "월 " + std::to_string(day) + "일까지";
}

std::string Experience(Draw& draw) {
  const uint32_t years = 1 + std::min(draw.Below(10), draw.Below(10));
  switch (draw.Below(6)) {
    case 0:
      return "신입";
    case 1:
      return "신입/경력";
    case 2:
      return "경력 무관";
    case 3:
      return std::to_string(years) + "~" + std::to_string(years + 2 + draw.Below(4)) + "년";
    default:
      return std::to_string(years) + "년 이상";
  }
}

std::string Salary(Draw& draw) {
  if (!draw.OneIn(3)) return "면접 후 결정";
  const uint32_t low = 28 + draw.Below(40);
  return "연봉 " + std::to_string(low) + "00만원 ~ " + std::to_string(low + 4 + draw.Below(20)) +
         "00만원";
}

void AddSection(MarketPosting& posting, std::string_view heading, Filler& filler,
                std::span<const std::string_view> patterns, uint32_t count) {
  MarketSection section{std::string(heading), {}};
  for (uint32_t i = 0; i < count; ++i) {
    std::string line = filler.Fill(patterns);
    // Nobody asks for the same thing twice.
    if (std::ranges::find(section.lines, line) == section.lines.end())
      section.lines.push_back(std::move(line));
  }
  posting.sections.push_back(std::move(section));
}

void WriteKorean(MarketPosting& posting, Draw& draw, Filler& filler, std::string_view place) {
  posting.facts = {{"근무지", std::string(place)},
                   {"경력", Experience(draw)},
                   {"고용형태", std::string(draw.Pick(kMarketEmployment))}};
  if (draw.OneIn(2)) posting.facts.push_back({"학력", std::string(draw.Pick(kMarketEducation))});
  if (draw.OneIn(3)) posting.facts.push_back({"급여", Salary(draw)});
  if (draw.OneIn(4))
    posting.facts.push_back({"모집인원", std::to_string(1 + draw.Below(5)) + "명"});
  posting.facts.push_back({"마감일", Deadline(draw, posting.posted)});
  // A company keeps its headings.
  Draw style(posting.style);
  const std::string_view about = style.Pick(kMarketAboutHeadings);
  const std::string_view duties = style.Pick(kMarketDutyHeadings);
  const std::string_view required = style.Pick(kMarketRequiredHeadings);
  const std::string_view preferred = style.Pick(kMarketPreferredHeadings);
  if (!draw.OneIn(4)) AddSection(posting, about, filler, kMarketAbout, 2 + draw.Below(5));
  AddSection(posting, duties, filler, kMarketDuties, 4 + draw.Below(8));
  AddSection(posting, required, filler, kMarketRequired, 4 + draw.Below(8));
  if (!draw.OneIn(6)) AddSection(posting, preferred, filler, kMarketPreferred, 3 + draw.Below(7));
  if (draw.OneIn(4)) {
    posting.sections.push_back(
        {std::string(style.Pick(kMarketStackHeadings)), {filler.SkillList(4 + draw.Below(6))}});
  }
  if (!draw.OneIn(4))
    AddSection(posting, style.Pick(kMarketBenefitHeadings), filler, kMarketBenefits,
               3 + draw.Below(7));
  if (draw.OneIn(2)) {
    posting.sections.push_back({std::string(style.Pick(kMarketProcessHeadings)),
                                {std::string(style.Pick(kMarketProcess))}});
  }
}

void WriteEnglish(MarketPosting& posting, Draw& draw, Filler& filler) {
  posting.facts = {{"Location", std::string(draw.Pick(kEnglishCities))},
                   {"Employment type", draw.OneIn(6) ? "Contract" : "Full-time"}};
  AddSection(posting, "About us", filler, kMarketEnglishAbout, 1 + draw.Below(3));
  AddSection(posting, draw.OneIn(2) ? "What you will do" : "Responsibilities", filler,
             kMarketEnglishDuties, 5 + draw.Below(7));
  AddSection(posting, draw.OneIn(2) ? "What we are looking for" : "Requirements", filler,
             kMarketEnglishRequired, 5 + draw.Below(7));
  AddSection(posting, "Nice to have", filler, kMarketEnglishPreferred, 3 + draw.Below(5));
  if (draw.OneIn(2))
    AddSection(posting, "Benefits", filler, kMarketEnglishBenefits, 2 + draw.Below(4));
}

}  // namespace

MarketGenerator::MarketGenerator(uint32_t seed)
    : seed_(seed),
      companies_(kCompanies, 20),
      all_skills_(static_cast<uint32_t>(BuiltInSkills().skills.size()), 30),
      trade_skills_(kMostTradeSkills, 2),
      trades_(kMostTrades, 4),
      places_(static_cast<uint32_t>(kMarketPlaces.size()), 3) {
  // In an order that has nothing to do with the alphabet; the same for every seed.
  Draw draw(1);
  std::vector<std::pair<uint64_t, std::string_view>> order;
  for (const Skill& skill : BuiltInSkills().skills) {
    const bool korean = !skill.name_ko.empty() && draw.OneIn(3);
    order.emplace_back(draw.Next(), korean ? skill.name_ko : skill.name);
  }
  std::ranges::sort(order);
  for (const auto& [key, name] : order) skills_.push_back(name);
}

// Half of the openings are for software: that is what the program's readers look for.
const Trade& MarketGenerator::TradeOf(Draw& draw) const {
  const auto trades = draw.OneIn(2) ? SoftwareTrades() : OtherTrades();
  return trades[trades_.Rank(draw, static_cast<uint32_t>(trades.size()))];
}

MarketPosting MarketGenerator::Make(uint64_t number) const {
  constexpr uint32_t kAgain = 50;  // one posting in so many is put up again, under another link
  Draw fresh(Mixed(seed_, number));
  const bool again = number > 0 && fresh.OneIn(kAgain);
  Draw draw(
      again ? Mixed(seed_, number - 1 -
                               fresh.Below(static_cast<uint32_t>(std::min<uint64_t>(number, 1000))))
            : Mixed(seed_, number));
  draw.Next();
  MarketPosting posting;
  posting.number = number;
  const uint32_t company = companies_.Rank(draw);
  Draw of_company(Mixed(0xC0, company));
  posting.tongue = of_company.OneIn(6) ? Tongue::kEnglish : Tongue::kKorean;
  posting.style = of_company.Next();
  posting.company =
      posting.tongue == Tongue::kEnglish ? EnglishCompany(of_company) : KoreanCompany(of_company);
  const std::string product = ProductOf(of_company);
  // Two in three postings of a company are of its own trade.
  const Trade* trade = &TradeOf(draw.OneIn(3) ? draw : of_company);
  if (posting.tongue == Tongue::kEnglish && trade->english_titles.empty())
    trade = &SoftwareTrades().front();
  Filler filler({.draw = draw,
                 .trade = *trade,
                 .product = product,
                 .all_skills = skills_,
                 .all_ranks = all_skills_,
                 .trade_ranks = trade_skills_,
                 .foreign_percent = kForeignSkills});
  posting.posted = PostedDay(draw);
  if (posting.tongue == Tongue::kEnglish) {
    posting.title = draw.OneIn(4) ? "Senior " : "";
    posting.title += draw.Pick(trade->english_titles);
    WriteEnglish(posting, draw, filler);
  } else {
    const std::string_view place =
        draw.OneIn(3) ? kMarketPlaces[places_.Rank(draw)] : kMarketPlaces[places_.Rank(of_company)];
    posting.title = draw.OneIn(5) ? "[" + product + "] " : "";
    posting.title += draw.Pick(trade->titles);
    if (draw.OneIn(5)) posting.title += " (" + std::string(filler.Task()) + ")";
    WriteKorean(posting, draw, filler, place);
  }
  posting.link =
      "https://jobs.example.com/" + std::to_string(seed_) + "/" + std::to_string(number + 1);
  return posting;
}

}  // namespace gonggo::bench
