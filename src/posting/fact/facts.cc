#include "posting/fact/facts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "knowledge/tables.h"
#include "posting/fact/career_lines.h"
#include "posting/fact/experience_fact.h"
#include "posting/fact/fact_lists.h"
#include "posting/fact/fact_places.h"
#include "posting/fact/fact_search.h"
#include "posting/fact/location_fact.h"
#include "posting/fact/salary_fact.h"
#include "posting/fact/told_facts.h"
#include "posting/field/countdown.h"
#include "posting/field/deadline.h"
#include "posting/field/education.h"
#include "posting/field/headcount.h"
#include "posting/field/link.h"
#include "posting/field/posted.h"
#include "posting/field/probation.h"
#include "posting/field/role.h"
#include "posting/field/work_place.h"
#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "posting/saying/fact_line.h"
#include "posting/value/labelled_lines.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

class FactReader {
 public:
  FactReader(const FactInput& input, const Places& places, const ParseOptions& options,
             Posting& posting)
      : input_(input),
        places_(places),
        options_(options),
        posting_(posting),
        search_(input, places, posting) {}

  void Read() {
    posting_.experience = ReadExperienceFact(search_);
    ReadDeadlineFact();
    ReadPostedFact();
    posting_.salary = ReadSalaryFact(search_);
    ReadLocationFact(search_);
    ReadLinkFact();
    ReadRoleFact();
    ReadEducationFact();
    ReadWorkFacts();
    SayFurtherPositions();
  }

 private:
  void ReadDeadlineFact() {
    const auto read = [this](std::string_view text, Labelled labelled) {
      return ReadDeadline(text, labelled, options_.as_of);
    };
    // "D-20" was counted on the day that the page was copied: a written date holds.
    const auto written = [&read](std::string_view text, Labelled labelled) {
      auto found = read(text, labelled);
      return found && !IsCountdown(found->value) ? found : std::nullopt;
    };
    const auto beside_label = [this](const auto& reader) {
      return search_.First("deadline", Field::kDeadline, {"deadline", "period"}, reader,
                           [](const Place&) { return false; });
    };
    posting_.deadline = beside_label(written);
    if (!posting_.deadline) posting_.deadline = beside_label(read);
    // "채용기간" says until when one may apply only where nothing else does.
    if (!posting_.deadline)
      posting_.deadline =
          search_.First("deadline", Field::kDeadline, {"hiring_period"}, read,
                        [](const Place& p) { return IsFactPlace(p) || p.kind == kProcess; });
    // "채용 시 조기 마감" often closes a list of something else.
    // A date there is one only where it says what is done until then.
    const auto filled = [&read](std::string_view text, Labelled labelled) {
      auto found = read(text, labelled);
      const bool says =
          found && (found->value.kind == DeadlineKind::kUntilFilled ||
                    TakesUntil(text.substr(0, found->at.begin), text.substr(found->at.end)));
      return says ? found : std::nullopt;
    };
    if (!posting_.deadline)
      posting_.deadline = search_.First(
          "deadline", Field::kDeadline, {}, filled,
          [](const Place& p) { return p.kind == kBenefits || p.kind == kOther || p.segment; });
    if (!posting_.deadline) SayAmbiguousDeadline();
    AddDeadlineTime();
    if (posting_.deadline && posting_.deadline->kind == DeadlineKind::kDate &&
        !posting_.deadline->date && !FindAmbiguousDate(posting_.deadline->raw)) {
      posting_.diagnostics.push_back(
          {"deadline_without_year", "마감일에 연도가 없습니다. --as-of로 기준일을 알려 주세요."});
    }
  }

  // "Closing date: 05/01/2027": nobody knows which of the numbers is the month.
  void SayAmbiguousDeadline() {
    const Place* const place = search_.places().FirstLabelled("deadline");
    if (place == nullptr) return;
    const auto date = FindAmbiguousDate(search_.TextOf(*place));
    if (!date) return;
    Deadline deadline;
    deadline.raw = std::string(search_.TextOf(*place).substr(date->begin, date->end - date->begin));
    posting_.diagnostics.push_back(
        {"deadline_ambiguous",
         "마감일이 '" + deadline.raw + "'로 적혀 있어 " + std::to_string(date->first) + "월 " +
             std::to_string(date->second) + "일인지 " + std::to_string(date->second) + "월 " +
             std::to_string(date->first) + "일인지 알 수 없습니다."});
    search_.Evidence("deadline", *place,
                     {static_cast<uint32_t>(date->begin), static_cast<uint32_t>(date->end)});
    posting_.deadline = std::move(deadline);
  }

  // "기한: 2026-12-31" and "마감 시각: 18:00" in lines of their own.
  void AddDeadlineTime() {
    if (!posting_.deadline || !posting_.deadline->date || posting_.deadline->time) return;
    const Place* const place = search_.places().FirstLabelled("deadline_time");
    if (place == nullptr) return;
    const auto time = ReadTime(search_.TextOf(*place), 0);
    if (!time || time->hour >= 24) return;
    posting_.deadline->time = ClockText(*time);
    search_.Evidence("deadline", *place, {0, static_cast<uint32_t>(time->end)});
  }

  void ReadPostedFact() {
    const auto read = [this](std::string_view text, Labelled labelled) {
      return ReadPosted(text, labelled, options_.as_of);
    };
    posting_.posted = search_.First("posted", Field::kPosted, {"posted"}, read,
                                    [](const Place&) { return false; });
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
    posting_.link = search_.First("link", Field::kLink, {"link"}, first_link,
                                  [](const Place&) { return false; });
    // A name's line may be narrowed to the link's label: look at all of it.
    for (Place place : places_.all) {
      if (posting_.link || (!place.is_title && place.kind != kCompany)) continue;
      place.at = input_.lines.lines[place.line].whole;
      const auto found = first_link(search_.TextOf(place), Labelled::kNo);
      if (found && place.field != "homepage" && LeadsToPage(found->value)) {
        posting_.link = found->value;
        search_.Evidence("link", place, found->at);
      }
    }
    if (posting_.link) return;
    const auto alone = [&](std::string_view text,
                           Labelled labelled) -> std::optional<Found<std::string>> {
      auto found = first_link(text, labelled);
      if (!found || !LeadsToPage(found->value) || !IsLinkLine(text, found->at)) return std::nullopt;
      return found;
    };
    posting_.link = search_.First("link", Field::kLink, {}, alone, [this](const Place& p) {
      return p.field != "homepage" && IsOutsideSections(p);
    });
    if (posting_.link) return;
    posting_.link = search_.First(
        "link", Field::kLink, {},
        [](std::string_view text, Labelled) { return FindApplyPage(text); },
        [](const Place& p) { return p.kind == kProcess || p.kind == kFacts; });
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
    // "## 1) 하늘보리" and right below it its link, in a note of several.
    const LineRange range = input_.range;
    const bool several = range.begin > 0 || range.end < input_.lines.lines.size();
    const bool below_name = several && place.line <= range.begin + 2;
    return heading || below_name || place.line + 4 >= range.end;
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
      auto found = ReadEducation(text, labelled);
      const bool fairness =
          found && found->value == Education::kAny && text.find("성별") != std::string_view::npos;
      return fairness ? std::nullopt : found;
    };
    const auto for_all = [this](const Place& p) { return !IsNewcomerLine(input_, p.line); };
    posting_.education = search_.First(
        "education", Field::kEducation, {"education"}, read, [&for_all](const Place& p) {
          return (p.is_title || p.kind == kRequirements) && for_all(p);
        });
    if (!posting_.education)
      posting_.education =
          search_.First("education", Field::kEducation, {}, read, [&for_all](const Place& p) {
            return (IsFactPlace(p) || p.kind == kDuties) && for_all(p);
          });
  }

  // "수습기간 경력 3개월 / 신입 6개월": whom the posting is for says which.
  template <typename Wanted>
  void ReadProbationByCareer(Wanted wanted) {
    if (!posting_.experience) return;
    const bool years = posting_.experience->min && *posting_.experience->min > 0;
    if (years == posting_.experience->newcomer) return;  // for both, or for nobody knows whom
    const Career career = years ? Career::kExperienced : Career::kNewcomer;
    const auto read = [career](std::string_view text, Labelled) {
      return ReadProbationOf(text, career);
    };
    posting_.probation_months = search_.First("probation_months", Field::kProbation,
                                              {"probation", "employment"}, read, wanted);
  }

  // "출근: 주 2회", "재택: 없음": what is said of a way of work that is the label itself.
  void ReadWorkOfKeys() {
    for (uint32_t i = input_.range.begin; i < input_.range.end; ++i) {
      const Line& line = input_.lines.lines[i];
      if (line.boilerplate || line.key.empty() || line.value.empty() ||
          line.value.end <= line.key.begin ||
          WorkPlaces().FindWhole(Cut(input_.text, line.key)) < 0)
        continue;
      const Span both{line.key.begin, line.value.end};
      const auto found = ReadWorkPlace(Cut(input_.text, both), Labelled::kNo);
      if (!found) continue;
      posting_.work = found->value;
      posting_.evidence["work"].push_back(
          {i + 1, both.begin + found->at.begin, both.begin + found->at.end});
      return;
    }
  }

  // Whether the line's label, or "사원수" right above it, counts who works there already.
  [[nodiscard]] bool IsOfOthers(uint32_t i) const {
    const Line& line = input_.lines.lines[i];
    if (CountsOthers(Cut(input_.text, line.key))) return true;
    if (i == input_.range.begin || !line.key.empty()) return false;
    const std::string_view above = Cut(input_.text, input_.lines.lines[i - 1].core);
    return (above.ends_with("수") || above.ends_with("규모") || above.ends_with("mployees")) &&
           CountsOthers(above);
  }

  void ReadWorkFacts() {
    const auto around = [](const Place& p) {
      return IsFactPlace(p) || p.kind == kBenefits || p.kind == kProcess || p.segment;
    };
    posting_.work =
        search_.First("work", Field::kWorkPlace, {"work", "location"}, ReadWorkPlace, around);
    const auto in_title = [](std::string_view text, Labelled) { return ReadTitleWorkPlace(text); };
    if (!posting_.work)
      posting_.work = search_.First("work", Field::kWorkPlace, {}, in_title,
                                    [](const Place& p) { return p.is_title; });
    if (!posting_.work) ReadWorkOfKeys();
    if (!posting_.work) {
      posting_.work = search_.First("work", Field::kWorkPlace, {"work"}, ReadRemoteFlag,
                                    [](const Place&) { return false; });
    }
    posting_.headcount =
        search_.First("headcount", Field::kHeadcount, {"headcount"}, ReadHeadcount,
                      [this](const Place& p) { return IsFactPlace(p) && !IsOfOthers(p.line); });
    posting_.probation_months =
        search_.First("probation_months", Field::kProbation, {"probation"}, ReadProbation, around);
    if (!posting_.probation_months) ReadProbationByCareer(around);
  }

  // A posting has one place, one degree …; of a table with several positions they are those of the
  // first. Where the others say something else, that must not go without a word.
  void SayFurtherPositions() {
    const auto in_range = [this](const StatedCell& cell) {
      return cell.line >= input_.range.begin && cell.line < input_.range.end;
    };
    for (const StatedCell& other : input_.lines.further_cells) {
      if (!in_range(other)) continue;
      for (const StatedCell& first : input_.lines.table_cells) {
        if (first.field != other.field || !in_range(first) || !IsSource(first) ||
            Cut(input_.text, first.at) == Cut(input_.text, other.at))
          continue;
        posting_.diagnostics.push_back(
            {"first_position_only",
             "표에 모집 부문이 여럿입니다. 근무지·학력·모집 인원은 첫 부문의 것이니 다른 부문은 "
             "원문을 확인해 주세요."});
        return;
      }
    }
  }

  // Whether the cell is where its field was read.
  [[nodiscard]] bool IsSource(const StatedCell& cell) const {
    const auto found = posting_.evidence.find(cell.field);
    return found != posting_.evidence.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&cell](const auto& at) {
             return at.begin >= cell.at.begin && at.end <= cell.at.end;
           });
  }

  const FactInput& input_;
  const Places& places_;
  const ParseOptions& options_;
  Posting& posting_;
  FactSearch search_;
};

}  // namespace

void ReadFacts(const FactInput& input, const ParseOptions& options, Posting& posting) {
  const Places places = CollectPlaces(input);
  FactReader(input, places, options, posting).Read();
  ReadFactLists(input, places, posting);
  ReadToldFacts(input, places, options, posting);
}

}  // namespace gonggo
