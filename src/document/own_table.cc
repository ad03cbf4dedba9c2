#include "document/own_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/date.h"
#include "document/own_record.h"
#include "model/labels.h"
#include "model/posting.h"
#include "model/posting_columns.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Names that no other table has together.
constexpr std::array<std::string_view, 5> kTelling = {"experience_min", "experience_max",
                                                      "newcomer", "skills_required", "preferred"};

constexpr std::array kLanguages = {Language::kKorean, Language::kEnglish};

template <typename Enum>
std::optional<Enum> ValueOf(std::string_view word, std::initializer_list<Enum> values) {
  for (const Enum value : values) {
    if (word == Id(value)) return value;
    for (const Language language : kLanguages) {
      if (word == Label(value, language)) return value;
    }
  }
  return std::nullopt;
}

// The id of a value that is written as its id or by one of its names.
std::string IdOf(std::string_view word, std::span<const NamedValue> values) {
  for (const NamedValue& value : values) {
    if (word == value.id || word == value.name.korean || word == value.name.english)
      return std::string(value.id);
  }
  return {};
}

std::optional<double> NumberOf(std::string_view cell) {
  std::string digits;
  for (const char c : cell) {
    if (c != ',') digits.push_back(c);  // as spreadsheets group them
  }
  double number = 0;
  const char* end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, number);
  if (digits.empty() || error != std::errc() || rest != end || number < 0) return std::nullopt;
  return number;
}

std::vector<std::string> LinesOf(std::string_view cell) {
  std::vector<std::string> lines;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find('\n', at), cell.size());
    const std::string_view line = TrimSpaces(cell.substr(at, end - at));
    if (!line.empty()) lines.emplace_back(line);
    at = end + 1;
  }
  return lines;
}

bool IsTrue(std::string_view cell) { return AsciiLower(cell) == "true" || cell == kKoreanTrue; }

class Row {
 public:
  Row(const std::vector<std::string>& columns, const std::vector<std::string>& cells) {
    for (size_t i = 0; i < columns.size() && i < cells.size(); ++i)
      cells_.emplace(columns[i], Bare(cells[i]));
  }

  Posting Read() const {
    Posting posting;
    ReadNames(posting);
    ReadExperience(posting);
    ReadConditions(posting);
    ReadPay(posting);
    ReadDays(posting);
    ReadRequirements(posting);
    for (const std::string& code : LinesOf(Of("diagnostics")))
      posting.diagnostics.push_back({code, "표에 '" + code + "'라고 적혀 있습니다."});
    ReadContacts(posting);
    return posting;
  }

 private:
  // A mark before what a spreadsheet would take for a formula.
  static std::string_view Bare(std::string_view cell) {
    cell = TrimSpaces(cell);
    const bool guarded = cell.size() > 1 && cell[0] == '\'' &&
                         std::string_view("=+-@").find(cell[1]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
  }

  std::string_view Of(std::string_view column) const {
    const auto found = cells_.find(column);
    return found == cells_.end() ? std::string_view() : found->second;
  }

  std::optional<std::string> Text(std::string_view column) const {
    const std::string_view cell = Of(column);
    return cell.empty() ? std::nullopt : std::optional(std::string(cell));
  }

  void ReadNames(Posting& posting) const {
    posting.id = Of("id");
    posting.company = Text("company");
    posting.title = Text("title");
    if (const std::string role = IdOf(Of("role"), RoleNames()); !role.empty()) posting.role = role;
    posting.link = Text("link");
    posting.tags = LinesOf(Of("tags"));
  }

  void ReadExperience(Posting& posting) const {
    const Experience experience{NumberOf(Of("experience_min")), NumberOf(Of("experience_max")),
                                IsTrue(Of("newcomer"))};
    if (experience != Experience{}) posting.experience = experience;
  }

  void ReadConditions(Posting& posting) const {
    for (const std::string& word : LinesOf(Of("employment"))) {
      const auto value =
          ValueOf(word, {Employment::kFullTime, Employment::kContract, Employment::kIntern,
                         Employment::kPartTime, Employment::kFreelance, Employment::kMilitary});
      if (value) posting.employment.push_back(*value);
    }
    posting.education =
        ValueOf(Of("education"), {Education::kAny, Education::kHighSchool, Education::kAssociate,
                                  Education::kBachelor, Education::kMaster, Education::kDoctor});
    posting.work =
        ValueOf(Of("work"), {WorkPlace::kOnsite, WorkPlace::kHybrid, WorkPlace::kRemote});
    if (!Of("location").empty() || !Of("region").empty()) {
      const std::string region = IdOf(Of("region"), RegionNames());
      posting.location = Location{.raw = std::string(Of("location"))};
      if (!region.empty()) posting.location->region = region;
    }
    if (!Of("headcount").empty())
      posting.headcount = Headcount{.raw = std::string(Of("headcount"))};
    if (const auto months = NumberOf(Of("probation_months")); months && *months < 1000)
      posting.probation_months = static_cast<int>(*months);
    for (const std::string& word : LinesOf(Of("eligibility"))) {
      const auto value =
          ValueOf(word, {Eligibility::kMilitary, Eligibility::kCitizenship, Eligibility::kLicence,
                         Eligibility::kVeteran, Eligibility::kDisability, Eligibility::kTravel,
                         Eligibility::kPortfolio});
      if (value) posting.eligibility.push_back(*value);
    }
    posting.process = LinesOf(Of("process"));
  }

  void ReadPay(Posting& posting) const {
    Salary salary{NumberOf(Of("salary_min")), NumberOf(Of("salary_max")),
                  std::string(Of("salary_currency")), std::nullopt,
                  IsTrue(Of("salary_negotiable"))};
    if (salary.currency.empty()) return;
    salary.period = ValueOf(
        Of("salary_period"),
        {PayPeriod::kYear, PayPeriod::kMonth, PayPeriod::kWeek, PayPeriod::kDay, PayPeriod::kHour});
    // Older tables have no column for it; pay without an amount is one to be agreed on.
    salary.negotiable = salary.negotiable || (!salary.min && !salary.max);
    posting.salary = std::move(salary);
  }

  void ReadDays(Posting& posting) const {
    posting.posted = ParseIsoDate(Of("posted"));
    const std::string_view cell = Of("deadline");
    if (cell.empty()) return;
    Deadline deadline{DeadlineKind::kDate, ParseIsoDate(cell), std::string(cell),
                      Text("deadline_time")};
    for (const DeadlineKind kind : {DeadlineKind::kAlways, DeadlineKind::kUntilFilled}) {
      if (cell == Id(kind)) deadline.kind = kind;
    }
    posting.deadline = std::move(deadline);
  }

  void ReadRequirements(Posting& posting) const {
    AddList("duties", SectionKind::kDuties, Necessity::kMentioned, posting);
    AddList("requirements", SectionKind::kRequirements, Necessity::kRequired, posting);
    AddList("preferred", SectionKind::kPreferred, Necessity::kPreferred, posting);
    // The lists name their own skills; what is left stands in no list.
    for (const std::string& name : LinesOf(Of("skills_mentioned"))) {
      SkillMention skill;
      skill.id = skill.name = skill.surface = name;
      posting.skills.push_back(std::move(skill));
    }
  }

  void ReadContacts(Posting& posting) const {
    for (const std::string& line : LinesOf(Of("contacts"))) {
      const size_t colon = line.find(": ");
      if (colon != std::string::npos)
        posting.contacts.push_back({line.substr(0, colon), line.substr(colon + 2)});
    }
  }

  void AddList(std::string_view column, SectionKind section, Necessity necessity,
               Posting& posting) const {
    for (const std::string& text : LinesOf(Of(column))) {
      Requirement requirement;
      requirement.text = text;
      requirement.line = requirement.line_end =
          static_cast<uint32_t>(posting.requirements.size()) + 1;
      requirement.section = section;
      requirement.necessity = necessity;
      posting.requirements.push_back(std::move(requirement));
    }
  }

  std::map<std::string_view, std::string_view> cells_;
};

bool Holds(std::span<const std::string> columns, std::string_view name) {
  return std::find(columns.begin(), columns.end(), name) != columns.end();
}

// The columns of `--excel` in Korean by their own names.
std::vector<std::string> InEnglish(std::vector<std::string> columns) {
  for (std::string& column : columns) {
    const auto* const korean = std::ranges::find(kKoreanColumns, column);
    if (korean != kKoreanColumns.end())
      column = kPostingColumns[static_cast<size_t>(korean - kKoreanColumns.begin())];
    if (column == kKoreanContactsColumn) column = kContactsColumn;
  }
  return columns;
}

}  // namespace

std::optional<Document> RenderOwnRow(const std::vector<std::string>& header,
                                     const std::vector<std::string>& cells, Origin& origin) {
  const auto is_own = [](const std::vector<std::string>& columns) {
    return std::ranges::all_of(kTelling,
                               [&columns](std::string_view name) { return Holds(columns, name); });
  };
  std::vector<std::string> columns = header;
  if (!is_own(columns)) columns = InEnglish(header);
  if (!is_own(columns)) return std::nullopt;
  std::vector<OwnExtra> extras;
  for (size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
    const bool known = columns[i] == kContactsColumn ||
                       std::find(kPostingColumns.begin(), kPostingColumns.end(), columns[i]) !=
                           kPostingColumns.end();
    if (!known && !TrimSpaces(cells[i]).empty()) extras.push_back({columns[i], cells[i]});
  }
  return RenderOwnPosting(Row(columns, cells).Read(), extras, std::move(origin));
}

}  // namespace gonggo
