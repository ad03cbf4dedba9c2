#include "posting/fact/experience_fact.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "base/find_bytes.h"
#include "posting/fact/career_lines.h"
#include "posting/fact/years_parts.h"
#include "posting/field/experience.h"

namespace gonggo {
namespace {

using enum SectionKind;

class ExperienceReader {
 public:
  explicit ExperienceReader(FactSearch& search) : search_(search) {}

  // The label ("경력: …") first, then the title, facts, requirements and, for pages that glue their
  // fields together, duties. A bare "경력" is kept only if nothing states years.
  std::optional<Experience> Read() {
    if (auto parts = ReadYearsParts(search_)) return parts;
    const auto stated = [](std::string_view text, Labelled labelled) {
      auto found = ReadExperience(text, labelled);
      const bool says = found && (found->value.min || found->value.max || found->value.newcomer);
      return says ? found : std::nullopt;
    };
    using Test = bool (*)(const Place&);
    static constexpr std::array<Test, 3> kOrder = {
        [](const Place& p) { return p.is_title; }, [](const Place& p) { return p.kind == kFacts; },
        [](const Place& p) { return p.kind == kRequirements; }};
    experience_ = Find({"experience"}, stated, [](const Place&) { return false; });
    if (!experience_) experience_ = ReadMonthsPart(search_);
    const auto newcomer = [](std::string_view text, Labelled) { return ReadNewcomerTitle(text); };
    for (const Test test : kOrder) {
      if (!experience_)
        experience_ =
            Find({}, stated, [this, test](const Place& p) { return test(p) && !IsOfContract(p); });
      if (!experience_ && test == kOrder[0]) experience_ = Find({}, newcomer, test);
      if (test == kOrder[0]) ReadEndOfExperience();
    }
    if (!experience_)
      experience_ = Find({}, stated, [this](const Place& p) {
        return p.kind == kDuties && SpeaksOfExperience(p);
      });
    // "Have 5+ years of experience in …" where the heading above it is lost.
    if (!experience_)
      experience_ =
          Find({}, stated, [this](const Place& p) { return p.segment && AsksForExperience(p); });
    if (!experience_)
      experience_ = Find({"experience"}, ReadExperience,
                         [this](const Place& p) { return IsFactPlace(p) && !IsOfContract(p); });
    if (experience_) return experience_;
    const auto welcome = [](std::string_view text, Labelled) { return ReadWelcome(text); };
    return Find({}, welcome, [](const Place& p) {
      return p.kind == kPreferred || p.kind == kProcess || p.kind == kBenefits;
    });
  }

 private:
  template <typename ReadText, typename Wanted>
  std::optional<Experience> Find(std::initializer_list<std::string_view> labels, ReadText read,
                                 Wanted wanted) {
    return search_.First("experience", Field::kExperience, labels, read, wanted);
  }

  // "20년 이상 고객사를 도와 온 …" may stand among duties, too.
  [[nodiscard]] bool SpeaksOfExperience(const Place& place) const {
    const std::string_view text = search_.TextOf(place);
    static constexpr std::array<std::string_view, 7> kWords = {
        "경력", "경험", "신입", "실무", "연차", "xperience", "rfahrung"};
    return std::any_of(kWords.begin(), kWords.end(), [text](std::string_view word) {
      return text.find(word) != std::string_view::npos;
    });
  }

  // What applicants are to have; what a company has, it says of itself.
  [[nodiscard]] bool AsksForExperience(const Place& place) const {
    const std::string_view text = search_.TextOf(place);
    static constexpr std::array<std::string_view, 7> kAsked = {
        "years of", "years in", "years as", "years’", "years' ", " Jahre ", " Jahren "};
    static constexpr std::array<std::string_view, 12> kOfCompany = {
        "we ",      "We ",  "our ", "Our ",  "founded", " over ",
        "combined", "wir ", "Wir ", "unser", "Unser",   "eit "};
    const auto has = [text](std::string_view word) { return FindBytes(text, word) < text.size(); };
    return SpeaksOfExperience(place) && std::any_of(kAsked.begin(), kAsked.end(), has) &&
           std::none_of(kOfCompany.begin(), kOfCompany.end(), has);
  }

  static bool SaysWhoMayCome(std::string_view text, std::string_view field) {
    const auto has = [text](std::string_view word) { return text.find(word) != text.npos; };
    if (has("신입")) return true;
    // No permanent job ends after some years.
    return field == "employment" && has("정규직") && !has("비정규직") && !has("수습") &&
           !has("전환") && (has("년 이상") || has("년↑") || has("무관") || (has("~") && has("년")));
  }

  // "근무형태: 계약직 (최대 2년)", "계약기간: 최소 6개월".
  [[nodiscard]] bool IsOfContract(const Place& place) const {
    if (place.kind != kFacts) return false;
    // "계약기간: 1년 (최대 3년)", "최대 2년까지 연장 가능"
    static constexpr std::array<std::string_view, 7> kTerms = {
        "계약기간", "계약 기간", "임용기간", "고용기간", "재계약", "연장 가능", "연장가능"};
    const std::string_view text = search_.TextOf(place);
    if (!SpeaksOfExperience(place) && std::any_of(kTerms.begin(), kTerms.end(), [text](auto term) {
          return text.find(term) != std::string_view::npos;
        }))
      return true;
    static constexpr std::array<std::string_view, 6> kFields = {
        "employment", "period", "deadline", "probation", "headcount", "salary"};
    const bool of_contract =
        std::find(kFields.begin(), kFields.end(), place.field) != kFields.end();
    // "고용 형태: 정규직 (신입)", "형태: 정규직, 3년 이상" say who may come, too.
    if (of_contract) return !SaysWhoMayCome(search_.TextOf(place), place.field);
    // "바로 시작 (최소 6개월)" below 근무기간.
    const bool months = search_.TextOf(place).find("개월") != std::string_view::npos;
    return months && place.field.empty() && !SpeaksOfExperience(place);
  }

  // "디자이너 (3년 이상)" above "경력 3년~7년": the title says where it begins, a requirement where
  // it ends.
  void ReadEndOfExperience() {
    if (!experience_ || !experience_->min || experience_->max) return;
    const double min = *experience_->min;
    for (const Place& place : search_.places().all) {
      if (place.kind != kRequirements || !place.possible.Has(Field::kExperience)) continue;
      const auto found = ReadExperience(search_.TextOf(place), Labelled::kNo);
      if (!found || found->value.min != min) continue;
      if (found->value.max) {
        experience_->max = found->value.max;
        search_.Evidence("experience", place, found->at);
      }
      return;
    }
  }

  FactSearch& search_;
  std::optional<Experience> experience_;
};

// "경력 : 1년 이상" and beside it "신입 : …".
void AddNewcomers(FactSearch& search, Experience& experience) {
  for (const Place& place : search.places().all) {
    if (place.kind != kRequirements && place.kind != kFacts) continue;
    if (!IsNewcomerLine(search.input(), place.line)) continue;
    experience.newcomer = true;
    const Span key = search.input().lines.lines[place.line].key;
    search.posting().evidence["experience"].push_back({place.line + 1, key.begin, key.end});
    return;
  }
}

}  // namespace

std::optional<Experience> ReadExperienceFact(FactSearch& search) {
  auto experience = ExperienceReader(search).Read();
  if (experience && !experience->newcomer) AddNewcomers(search, *experience);
  return experience;
}

}  // namespace gonggo
