#include "posting/facts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <utility>

#include "base/find_bytes.h"
#include "posting/fact_lists.h"
#include "posting/fact_places.h"
#include "posting/field/deadline.h"
#include "posting/field/education.h"
#include "posting/field/experience.h"
#include "posting/field/headcount.h"
#include "posting/field/link.h"
#include "posting/field/location.h"
#include "posting/field/place_prose.h"
#include "posting/field/posted.h"
#include "posting/field/probation.h"
#include "posting/field/role.h"
#include "posting/field/salary.h"
#include "posting/field/work_place.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

class FactReader {
 public:
  FactReader(const FactInput& input, const Places& places, const ParseOptions& options,
             Posting& posting)
      : input_(input), places_(places), options_(options), posting_(posting) {}

  void Read() {
    ReadExperienceFact();
    ReadDeadlineFact();
    ReadPostedFact();
    ReadSalaryFact();
    ReadLocationFact();
    ReadLinkFact();
    ReadRoleFact();
    ReadEducationFact();
    ReadWorkFacts();
  }

 private:
  [[nodiscard]] std::string_view TextOf(const Place& place) const {
    return Cut(input_.text, place.at);
  }

  void Evidence(const char* field, const Place& place, Span at) {
    posting_.evidence[field].push_back(
        {place.line + 1, place.at.begin + at.begin, place.at.begin + at.end});
  }

  // Asks `read(text, labelled)` at the places where `labels` name the field, then where
  // `plain(place)`.
  template <typename Read, typename Plain>
  auto First(const char* field, Field gate, std::initializer_list<std::string_view> labels,
             Read read, Plain plain)
      -> std::optional<decltype(read(std::string_view(), Labelled::kYes)->value)> {
    for (const uint32_t index : places_.labelled) {
      const Place& place = places_.all[index];
      if (!std::any_of(labels.begin(), labels.end(),
                       [&place](std::string_view label) { return label == place.field; }))
        continue;
      if (auto found = read(TextOf(place), Labelled::kYes)) {
        Evidence(field, place, found->at);
        return std::move(found->value);
      }
    }
    if (!places_.possible.Has(gate)) return std::nullopt;
    for (const Place& place : places_.all) {
      if (!place.possible.Has(gate) || IsElsewhere(place) || !plain(place)) continue;
      if (auto found = read(TextOf(place), Labelled::kNo)) {
        Evidence(field, place, found->at);
        return std::move(found->value);
      }
    }
    return std::nullopt;
  }

  // An id may hold "d-9".
  static bool IsElsewhere(const Place& place) {
    return place.field == "key" || place.field == "link";
  }

  // "20년 이상 고객사를 도와 온 …" may stand among duties, too.
  [[nodiscard]] bool SpeaksOfExperience(const Place& place) const {
    const std::string_view text = TextOf(place);
    constexpr std::array<std::string_view, 6> kWords = {"경력", "경험", "신입",
                                                        "실무", "연차", "xperience"};
    return std::any_of(kWords.begin(), kWords.end(), [text](std::string_view word) {
      return text.find(word) != std::string_view::npos;
    });
  }

  // What applicants are to have; what a company has, it says of itself.
  [[nodiscard]] bool AsksForExperience(const Place& place) const {
    const std::string_view text = TextOf(place);
    constexpr std::array<std::string_view, 5> kAsked = {"years of", "years in", "years as",
                                                        "years’", "years' "};
    constexpr std::array<std::string_view, 7> kOfCompany = {"we ",    "We ",  "our ", "Our ",
                                                            "founded", " over ", "combined"};
    const auto has = [text](std::string_view word) { return FindBytes(text, word) < text.size(); };
    return SpeaksOfExperience(place) && std::any_of(kAsked.begin(), kAsked.end(), has) &&
           std::none_of(kOfCompany.begin(), kOfCompany.end(), has);
  }

  // The label ("경력: …") first, then the title, facts, requirements and, for pages that glue their
  // fields together, duties. A bare "경력" is kept only if nothing states years.
  void ReadExperienceFact() {
    const auto stated = [](std::string_view text, Labelled labelled) {
      auto found = ReadExperience(text, labelled);
      const bool says = found && (found->value.min || found->value.max || found->value.newcomer);
      return says ? found : std::nullopt;
    };
    using Test = bool (*)(const Place&);
    constexpr std::array<Test, 3> kOrder = {[](const Place& p) { return p.is_title; },
                                            [](const Place& p) { return p.kind == kFacts; },
                                            [](const Place& p) { return p.kind == kRequirements; }};
    posting_.experience = First("experience", Field::kExperience, {"experience"}, stated,
                                [](const Place&) { return false; });
    const auto newcomer = [](std::string_view text, Labelled) { return ReadNewcomerTitle(text); };
    for (const Test test : kOrder) {
      if (!posting_.experience)
        posting_.experience = First("experience", Field::kExperience, {}, stated, test);
      if (!posting_.experience && test == kOrder[0])
        posting_.experience = First("experience", Field::kExperience, {}, newcomer, test);
    }
    if (!posting_.experience)
      posting_.experience =
          First("experience", Field::kExperience, {}, stated,
                [this](const Place& p) { return p.kind == kDuties && SpeaksOfExperience(p); });
    // "Have 5+ years of experience in …" where the heading above it is lost.
    if (!posting_.experience)
      posting_.experience =
          First("experience", Field::kExperience, {}, stated,
                [this](const Place& p) { return p.segment && AsksForExperience(p); });
    if (!posting_.experience)
      posting_.experience =
          First("experience", Field::kExperience, {"experience"}, ReadExperience, IsFactPlace);
    if (posting_.experience) return;
    const auto welcome = [](std::string_view text, Labelled) { return ReadWelcome(text); };
    posting_.experience = First("experience", Field::kExperience, {}, welcome, [](const Place& p) {
      return p.kind == kPreferred || p.kind == kProcess || p.kind == kBenefits;
    });
  }

  void ReadDeadlineFact() {
    const auto read = [this](std::string_view text, Labelled labelled) {
      return ReadDeadline(text, labelled, options_.as_of);
    };
    posting_.deadline = First("deadline", Field::kDeadline, {"deadline", "period"}, read,
                              [](const Place& p) { return IsFactPlace(p) || p.kind == kProcess; });
    // "채용 시 조기 마감" often closes a list of something else.
    const auto filled = [&read](std::string_view text, Labelled labelled) {
      auto found = read(text, labelled);
      const bool says = found && found->value.kind == DeadlineKind::kUntilFilled;
      return says ? found : std::nullopt;
    };
    if (!posting_.deadline)
      posting_.deadline = First("deadline", Field::kDeadline, {}, filled, [](const Place& p) {
        return p.kind == kBenefits || p.kind == kOther;
      });
    if (posting_.deadline && posting_.deadline->kind == DeadlineKind::kDate &&
        !posting_.deadline->date) {
      posting_.diagnostics.push_back(
          {"deadline_without_year", "마감일에 연도가 없습니다. --as-of로 기준일을 알려 주세요."});
    }
  }

  void ReadPostedFact() {
    const auto read = [this](std::string_view text, Labelled labelled) {
      return ReadPosted(text, labelled, options_.as_of);
    };
    posting_.posted =
        First("posted", Field::kPosted, {"posted"}, read, [](const Place&) { return false; });
  }

  void ReadSalaryFact() {
    posting_.salary = First("salary", Field::kSalary, {"salary"}, ReadSalary, IsFactPlace);
  }

  // A bullet, a word and the label of a line: behind it a label names nothing.
  static constexpr size_t kLabelBytes = 24;

  void ReadLocationFact() {
    ReadNamedLocation();
    if (posting_.location) return;
    posting_.location =
        First("location", Field::kLocation, {"location"}, ReadLocation, IsFactPlace);
    if (posting_.location) return;
    const auto in_title = [](std::string_view text, Labelled) { return ReadLocationInTitle(text); };
    posting_.location = First("location", Field::kLocation, {}, in_title,
                              [](const Place& p) { return p.is_title; });
    if (posting_.location) return;
    posting_.location = First("location", Field::kLocation, {}, ReadLocation, [](const Place& p) {
      return p.kind == kBenefits || p.kind == kProcess || p.kind == kCompany;
    });
    if (posting_.location) return;
    // "- 근무지 서울" among what is asked for or done there.
    posting_.location =
        First("location", Field::kLocation, {}, ReadLocation, [this](const Place& p) {
          const bool item = p.kind == kRequirements || p.kind == kPreferred || p.kind == kDuties;
          return item && TextOf(p).substr(0, kLabelBytes).find("근무지") != std::string_view::npos;
        });
    if (posting_.location) return;
    ReadLocationInProse();
    if (posting_.location) return;
    // "서울 마포구 …에 위치하고 있습니다" among what the company says of itself.
    posting_.location =
        First("location", Field::kLocation, {}, ReadLocation, [this](const Place& p) {
          return p.kind == kAbout && (FindBytes(TextOf(p), "에 위치") != std::string_view::npos ||
                                      FindBytes(TextOf(p), "에 본사") != std::string_view::npos);
        });
  }

  // "Location: Lisbon or Porto Pay Rate: …" in running text: the names alone.
  void ReadNamedLocation() {
    for (const uint32_t index : places_.labelled) {
      const Place& place = places_.all[index];
      if (place.field != "location") continue;
      if (!place.segment) return;  // a line of its own says it better
      if (const auto found = ReadPlaceNames(TextOf(place))) {
        posting_.location = found->value;
        Evidence("location", place, found->at);
        return;
      }
    }
  }

  // "This role will be based in Lisbon" in running text.
  void ReadLocationInProse() {
    for (const Place& place : places_.all) {
      if (!place.segment || place.kind == kOther) continue;
      const auto found = ReadPlaceInProse(TextOf(place));
      if (!found) continue;
      posting_.location = found->value;
      Evidence("location", place, found->at);
      return;
    }
  }

  // A labelled link, one on the company's or title's line, one that stands alone on its line above
  // or below the sections. Links inside the running text lead elsewhere.
  void ReadLinkFact() {
    const auto first_link = [](std::string_view text,
                               Labelled) -> std::optional<Found<std::string>> {
      auto links = FindLinks(text);
      if (links.empty()) return std::nullopt;
      return std::move(links.front());
    };
    posting_.link =
        First("link", Field::kLink, {"link"}, first_link, [](const Place&) { return false; });
    // A name's line may be narrowed to the link's label: look at all of it.
    for (Place place : places_.all) {
      if (posting_.link || (!place.is_title && place.kind != kCompany)) continue;
      place.at = input_.lines.lines[place.line].whole;
      if (const auto found = first_link(TextOf(place), Labelled::kNo)) {
        posting_.link = found->value;
        Evidence("link", place, found->at);
      }
    }
    if (posting_.link) return;
    const auto alone = [&](std::string_view text,
                           Labelled labelled) -> std::optional<Found<std::string>> {
      auto found = first_link(text, labelled);
      if (!found || !IsLinkLine(text, found->at)) return std::nullopt;
      return found;
    };
    posting_.link = First("link", Field::kLink, {}, alone,
                          [this](const Place& p) { return IsOutsideSections(p); });
  }

  // Whether the line holds nothing but the link (and its label).
  static bool IsLinkLine(std::string_view text, Span link) {
    const MarkdownLink markdown = FindMarkdownLink(text, 0);
    if (!markdown.whole.empty()) return markdown.whole.size() + 4 >= TrimSpaces(text).size();
    return link.size() + 4 >= TrimSpaces(text).size();
  }

  // The first and last lines of a posting, and sections of facts ("###### 링크").
  [[nodiscard]] bool IsOutsideSections(const Place& place) const {
    if (place.kind == kFacts || place.kind == kTitle) return true;
    const Line& line = input_.lines.lines[place.line];
    const bool heading = line.kind == BlockKind::kHeading;
    return heading || place.line + 4 >= input_.range.end;
  }

  void ReadRoleFact() {
    if (!input_.header.title) return;
    const auto found = ReadRole(Cut(input_.text, input_.header.title->at));
    if (!found) return;
    posting_.role = found->value;
    const uint32_t begin = input_.header.title->at.begin;
    posting_.evidence["role"].push_back(
        {input_.header.title->line + 1, begin + found->at.begin, begin + found->at.end});
  }

  void ReadEducationFact() {
    // "나이/성별/학력 무관" promises fairness; it is no statement about the post.
    const auto read = [](std::string_view text, Labelled labelled) {
      return text.find("성별") == std::string_view::npos ? ReadEducation(text, labelled)
                                                         : std::nullopt;
    };
    posting_.education =
        First("education", Field::kEducation, {"education"}, read,
              [](const Place& p) { return p.is_title || p.kind == kRequirements; });
    if (!posting_.education)
      posting_.education = First("education", Field::kEducation, {}, read, [](const Place& p) {
        return IsFactPlace(p) || p.kind == kDuties;
      });
  }

  void ReadWorkFacts() {
    const auto around = [](const Place& p) {
      return IsFactPlace(p) || p.kind == kBenefits || p.kind == kProcess || p.segment;
    };
    posting_.work = First("work", Field::kWorkPlace, {"work", "location"}, ReadWorkPlace, around);
    posting_.headcount =
        First("headcount", Field::kHeadcount, {"headcount"}, ReadHeadcount, IsFactPlace);
    posting_.probation_months =
        First("probation_months", Field::kProbation, {"probation"}, ReadProbation, around);
  }

  const FactInput& input_;
  const Places& places_;
  const ParseOptions& options_;
  Posting& posting_;
};

}  // namespace

void ReadFacts(const FactInput& input, const ParseOptions& options, Posting& posting) {
  const Places places = CollectPlaces(input);
  FactReader(input, places, options, posting).Read();
  ReadFactLists(input, places, posting);
}

}  // namespace gonggo
