#include "posting/field/eligibility.h"

#include <algorithm>
#include <iterator>

#include "requirement/scan.h"
#include "requirement/word_pairs.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 4'000;
// How far 결격 may stand behind 해외여행: "해외여행 및 비자 발급에 결격".
constexpr size_t kMaxTravelGap = 64;

constexpr WordTable kMilitary = {"병역필",
                                 "군필",
                                 "병역을 필",
                                 "병역의무",
                                 "병역을 마",
                                 "병역 면제",
                                 "군 면제",
                                 "미필",
                                 "군복무를 마",
                                 "군복무를 필",
                                 "군복무 필",
                                 "병역사항",
                                 "남성의 경우 병역",
                                 "남자의 경우 병역",
                                 "병역법",
                                 "병역에 결격",
                                 "병역 및 해외",
                                 "병역/해외",
                                 "병역·해외",
                                 "병역, 해외",
                                 "military service completed",
                                 "completed military service",
                                 "military service"};
constexpr WordTable kTravel = {
    "해외여행에 제한", "해외여행에 문제", "해외출장에 문제", "able to travel internationally",
    "valid passport",  "여권 소지",       "유효한 여권"};
constexpr WordTable kAbroad = {"해외여행", "해외출장", "해외 출입국", "국외여행",
                               "국외출장", "해외체류", "해외 파견",   "해외근무"};
constexpr WordTable kUnfit = {"결격"};
constexpr WordTable kCitizenship = {"국적자",
                                    "국적 소지",
                                    "국적을 보유",
                                    "국적 보유",
                                    "한국 국적",
                                    "대한민국 국적",
                                    "내국인만",
                                    "내국인 한정",
                                    "내국인에 한",
                                    "한국인만",
                                    "한국인 한정",
                                    "외국인 지원",
                                    "외국인도 지원",
                                    "외국인 등록",
                                    "외국인의 경우",
                                    "외국인은 지원",
                                    "외국인 채용",
                                    "취업비자",
                                    "취업 가능한 비자",
                                    "비자 소지",
                                    "비자 지원 불가",
                                    "비자 지원이 불가",
                                    "비자 지원은 불가",
                                    "비자 지원을 하지",
                                    "비자를 소지",
                                    "영주권",
                                    "f-2",
                                    "f-4",
                                    "f-5",
                                    "f-6",
                                    "e-7",
                                    "work visa",
                                    "valid visa",
                                    "work authorization",
                                    "authorized to work",
                                    "legally authorized",
                                    "right to work",
                                    "citizenship",
                                    "u.s. citizen",
                                    "us citizen",
                                    "korean national",
                                    "eligible to work"};
// Of these: says that who comes from abroad may apply, where nothing refuses it.
constexpr WordTable kFromAbroad = {"외국인 지원", "외국인도 지원", "외국인은 지원", "외국인 채용"};
// What an employer may do for somebody from abroad: a condition where it is refused, else an offer.
constexpr WordTable kSponsoring = {"visa sponsorship",
                                   "visa support",
                                   "sponsorship of visas",
                                   "work sponsorship",
                                   "immigration sponsorship",
                                   "employment sponsorship",
                                   "require sponsorship",
                                   "requires sponsorship",
                                   "requiring sponsorship",
                                   "need sponsorship",
                                   "provide sponsorship",
                                   "offer sponsorship",
                                   "without sponsorship",
                                   "sponsor visas",
                                   "sponsor a visa",
                                   "sponsor work visas",
                                   "sponsor your visa",
                                   "sponsor candidates",
                                   "sponsor applicants",
                                   "비자 스폰",
                                   "비자 지원",
                                   "비자를 지원",
                                   "비자 발급 지원",
                                   "비자 발급을 지원"};
constexpr WordTable kRefused = {"not",     "no",          "cannot",  "can't", "can’t", "unable",
                                "without", "unavailable", "don't",   "don’t", "won't", "won’t",
                                "isn't",   "isn’t",       "neither", "nor",   "불가",  "않",
                                "없",      "못",          "어렵"};
// Somebody who needs it is spoken of, and nothing is offered: "if you require visa sponsorship".
constexpr WordTable kNeeded = {"require", "requires", "requiring", "need", "needs", "필요"};
constexpr WordTable kOffered = {"available", "provide", "provides", "provided", "offer",
                                "offers",    "offered", "support",  "가능",     "제공",
                                "지원합",    "지원해",  "도와"};
// Papers that the employer may get: "E-7 비자 지원".
constexpr WordTable kVisas = {"f-2", "f-4", "f-5", "f-6", "e-7", "취업비자", "work visa"};

constexpr WordTable kLicence = {
    "운전면허",        "1종 보통",         "2종 보통",        "운전 가능",       "면허 소지",
    "면허증",          "면허 보유",        "면허를 소지",     "면허를 보유",     "의사면허",
    "간호사 면허",     "약사 면허",        "변호사 자격",     "변호사 면허",     "driver's license",
    "drivers license", "driver’s license", "driving licence", "driving license", "driver license",
    "driver's licence"};
constexpr WordTable kVeteran = {
    "보훈",           "국가유공자", "유공자",         "취업지원대상자",     "취업보호대상자",
    "취업 보호 대상", "veterans",   "veteran status", "veteran candidates", "veteran applicants"};
constexpr WordTable kDisability = {"장애인",      "장애우",     "장애를 가진",
                                   "장애 대상자", "disability", "disabilities"};

// The boilerplate that names everybody, and facilities.
constexpr WordTable kBoilerplate = {"regard to",
                                    "regardless",
                                    "discriminat",
                                    "discriminate",
                                    "discrimination",
                                    "equal opportunity",
                                    "equal employment",
                                    "all qualified applicants",
                                    "accommodation",
                                    "accommodations",
                                    "차별하지",
                                    "차별 없",
                                    "무관하게",
                                    "편의 시설",
                                    "주차장",
                                    "화장실",
                                    "disability insurance",
                                    "short-term disability",
                                    "long-term disability"};
// Words that make the same syllables speak of something else.
constexpr WordTable kNotMilitary = {"병역특례", "병역법인"};
constexpr WordTable kNotLicence = {
    "학원비",   "취득 시",        "취득 지원",    "취득비",          "모바일 운전면허",
    "면허번호", "운전 가능 지역", "운전면허시험", "소프트웨어 면허", "소지여부 무관",
    "우대",     "선호",           "preferred",    "a plus",          "nice to have"};
constexpr WordTable kNotDisability = {
    "장애인식",      "장애인 인식",   "장애인 접근성", "장애인 e",
    "장애인을 위한", "장애인용",      "비장애인",      "장애인 복지관",
    "장애인 스포츠", "장애인 서비스", "장애인 콜택시", "장애인 이동",
    "insurance",     "vision",        "dental",        "life",
    "leave",         "leaves",        "fmla",          "law",
    "laws",          "benefits",      "pension",       "medical",
    "healthcare",    "age",           "belief",        "beliefs",
    "religion",      "gender",        "race",          "sexual orientation",
    "ethnicity",     "regard to",     "regardless"};

struct Kind {
  Eligibility value;
  WordList words;
  WordList unless;
};
constexpr Kind kKinds[] = {{Eligibility::kMilitary, kMilitary, kNotMilitary},
                           {Eligibility::kTravel, kTravel, {}},
                           {Eligibility::kCitizenship, kCitizenship, kBoilerplate},
                           {Eligibility::kLicence, kLicence, kNotLicence},
                           {Eligibility::kVeteran, kVeteran, kBoilerplate},
                           {Eligibility::kDisability, kDisability, kNotDisability}};

// The kinds in their order, and behind them what FindTravel begins with.
constexpr WordPairs kPairs = {kKinds[0].words, kKinds[1].words, kKinds[2].words, kKinds[3].words,
                              kKinds[4].words, kKinds[5].words, kAbroad,         kSponsoring};
static_assert(std::size(kKinds) == 6);
constexpr unsigned kAbroadBit = 1U << std::size(kKinds);
constexpr unsigned kSponsoringBit = kAbroadBit << 1U;

// The sentence of `text` that holds `at`.
std::string_view SentenceAt(std::string_view text, size_t at, size_t end) {
  constexpr std::string_view kStops[] = {". ", "; ", "\n", "다.", "요.", "? "};
  size_t begin = 0;
  size_t stop = text.size();
  for (const std::string_view sign : kStops) {
    const size_t before = text.substr(0, at).rfind(sign);
    if (before != std::string_view::npos) begin = std::max(begin, before + sign.size());
    stop = std::min(stop, text.find(sign, end));
  }
  return text.substr(begin, stop - begin);
}

// Whether the sentence says that the employer sees to the visa.
bool IsOffer(std::string_view sentence) {
  return !HasAnyWord(sentence, kRefused) &&
         (!HasAnyWord(sentence, kNeeded) || HasAnyWord(sentence, kOffered));
}

// "포트폴리오 제출 필수", "필수: 이력서, 포트폴리오", "A portfolio is required".
std::optional<FoundWord> FindPortfolio(std::string_view text) {
  static constexpr WordTable kPortfolio = {"포트폴리오", "portfolio"};
  static constexpr WordTable kMust = {"필수",     "필요",      "반드시", "지참",
                                      "required", "mandatory", "must"};
  static constexpr WordTable kMay = {
      "선택",        "우대",         "필수 아",  "필수는 아", "필수가 아", "필요 없", "필요는 없",
      "필요하지 않", "not required", "optional", "preferred", "경우",      "관리",    "투자"};
  constexpr size_t kReach = 40;
  // Rare in most texts.
  if (FindSyllable(text, "폴") == std::string_view::npos && !text.contains("ortfolio"))
    return std::nullopt;
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kPortfolio, from)) {
    from = word->end;
    std::string_view near = text.substr(word->end, kReach);
    near = near.substr(0, std::min(near.find('\n'), near.size()));
    const size_t before = word->begin - std::min(word->begin, kReach);
    const std::string_view front = text.substr(before, word->begin - before);
    static constexpr WordTable kChosen = {"선택)", "선택", "optional)"};
    const size_t end = SkipSpacesBack(text, word->begin);
    if (HasAnyWord(near, kMay) || (end > 0 && MatchAnyBefore(text, end, kChosen) != kNoMatch))
      continue;
    const bool listed = HasAnyWord(front, kMust) && front.contains(':');
    if (HasAnyWord(near, kMust) || listed) return word;
  }
  return std::nullopt;
}

// The first word that is a condition of citizenship or of the right to work, and no offer.
std::optional<FoundWord> FindCitizenship(std::string_view text) {
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kCitizenship, from)) {
    from = word->end;
    const std::string_view sentence = SentenceAt(text, word->begin, word->end);
    if (MatchAnyAt(text, word->begin, kFromAbroad) != kNoMatch && !HasAnyWord(sentence, kRefused))
      continue;
    const bool visa = FindAnyWord(text.substr(0, word->end), kVisas, word->begin).has_value();
    if (!visa || !HasAnyWord(sentence, kSponsoring) || !IsOffer(sentence)) return word;
  }
  from = 0;
  while (const auto word = FindAnyWord(text, kSponsoring, from)) {
    from = word->end;
    const std::string_view sentence = SentenceAt(text, word->begin, word->end);
    const bool needed = HasAnyWord(sentence, kNeeded) && !HasAnyWord(sentence, kOffered);
    if (HasAnyWord(sentence, kRefused) || needed) return word;
  }
  return std::nullopt;
}

// 해외여행(출장, …)에 결격, with a few words between.
std::optional<FoundWord> FindTravel(std::string_view text) {
  size_t from = 0;
  while (const auto abroad = FindAnyWord(text, kAbroad, from)) {
    from = abroad->end;
    const std::string_view rest =
        text.substr(0, std::min(text.size(), abroad->end + kMaxTravelGap));
    const auto unfit = FindAnyWord(rest, kUnfit, abroad->end);
    if (!unfit ||
        rest.substr(abroad->end, unfit->begin - abroad->end).find('.') != std::string_view::npos)
      continue;
    return FoundWord{abroad->begin, unfit->end, 0};
  }
  return std::nullopt;
}

}  // namespace

std::vector<Found<Eligibility>> ReadEligibility(std::string_view text) {
  std::vector<Found<Eligibility>> found;
  if (text.size() > kMaxText) return found;
  const auto add = [&found](Eligibility value, const FoundWord& word) {
    found.push_back({value, {static_cast<uint32_t>(word.begin), static_cast<uint32_t>(word.end)}});
  };
  if (const auto portfolio = FindPortfolio(text)) add(Eligibility::kPortfolio, *portfolio);
  const unsigned lists = kPairs.ListsIn(text);
  if (lists == 0) return found;
  for (size_t i = 0; i < std::size(kKinds); ++i) {
    const Kind& kind = kKinds[i];
    const bool abroad = kind.value == Eligibility::kTravel && (lists & kAbroadBit) != 0;
    const bool citizenship = kind.value == Eligibility::kCitizenship;
    auto word =
        !citizenship && (lists >> i & 1U) != 0 ? FindAnyWord(text, kind.words) : std::nullopt;
    if (citizenship && ((lists >> i & 1U) != 0 || (lists & kSponsoringBit) != 0))
      word = FindCitizenship(text);
    if (!word && abroad) word = FindTravel(text);
    if (!word || HasAnyWord(text, kind.unless)) continue;
    if (kind.value == Eligibility::kDisability && HasAnyWord(text, kBoilerplate)) continue;
    add(kind.value, *word);
  }
  return found;
}

}  // namespace gonggo
