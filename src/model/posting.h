// Posting: what one job posting says. Plain values; unknown is nullopt or an empty list.
//
// The JSON form (model/posting_json.h, docs/schema/posting.schema.json) mirrors this struct. Lines
// are 1-based lines of the document's text, offsets are its UTF-8 bytes. Evidence says where a
// value stands; a value without evidence is never shown. Thread-compatible.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "model/diagnostic.h"

namespace gonggo {

// Version of the JSON form.
inline constexpr int kPostingSchemaVersion = 1;
// Version of the rules that derive a Posting from a Document; raise it whenever they change
// results.
inline constexpr int kParserVersion = 22;

enum class SectionKind : uint8_t {
  kTitle,
  kCompany,
  kFacts,
  kAbout,
  kDuties,
  kRequirements,
  kPreferred,
  kStack,
  kBenefits,
  kProcess,
  kOther,
};
inline constexpr int kSectionKindCount = 11;

enum class Necessity : uint8_t { kRequired, kPreferred, kMentioned };

enum class Employment : uint8_t { kFullTime, kContract, kIntern, kPartTime, kFreelance, kMilitary };

enum class Education : uint8_t { kAny, kHighSchool, kAssociate, kBachelor, kMaster, kDoctor };

enum class WorkPlace : uint8_t { kOnsite, kHybrid, kRemote };

enum class DeadlineKind : uint8_t {
  kDate,         // `date` is set, or year_missing and month/day are
  kAlways,       // 상시
  kUntilFilled,  // 채용 시 마감
};

enum class PayPeriod : uint8_t { kYear, kMonth, kWeek, kDay, kHour };

enum class Eligibility : uint8_t {
  kMilitary,
  kCitizenship,
  kLicence,
  kVeteran,
  kDisability,
  kTravel,
  kPortfolio  // of one's works, to be handed in
};

enum class ConditionKind : uint8_t {
  kSkill,
  kFamily,
  kYears,
  kDegree,
  kCertificate,
  kLanguage,
  kEquivalent,
};

// Where a value stands.
struct Evidence {
  uint32_t line = 0;
  uint32_t begin = 0;
  uint32_t end = 0;

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Experience {
  std::optional<double> min;  // years; 0.5 is six months
  std::optional<double> max;
  bool newcomer = false;  // 신입 may apply; 경력무관 is {nullopt, nullopt, true}

  friend bool operator==(const Experience&, const Experience&) = default;
};

struct Deadline {
  DeadlineKind kind = DeadlineKind::kDate;
  std::optional<Date> date;  // kDate only; nullopt while the year is unknown
  std::string raw;           // as it stands there, so that a missing year can be resolved later
  std::optional<std::string> time;  // "HH:MM" if stated, Korean time

  friend bool operator==(const Deadline&, const Deadline&) = default;
};

struct Location {
  std::string raw;
  std::optional<std::string> region;    // ISO 3166-2:KR, "KR-11"
  std::optional<std::string> district;  // 시·군·구, "강남구"

  friend bool operator==(const Location&, const Location&) = default;
};

struct Salary {
  // In `currency`, to the hundredth at most: 40000000 for 4,000만원, 12.75 for £12.75.
  std::optional<double> min;
  std::optional<double> max;
  std::string currency = "KRW";  // ISO 4217
  std::optional<PayPeriod> period;
  bool negotiable = false;  // 협의, 회사 내규: then min and max may both be missing

  friend bool operator==(const Salary&, const Salary&) = default;
};

struct Headcount {
  std::optional<int> min;
  std::optional<int> max;
  std::string raw;  // "0명" is a one-digit number: 1..9, "00명" 10..99; never zero

  friend bool operator==(const Headcount&, const Headcount&) = default;
};

struct Section {
  SectionKind kind = SectionKind::kOther;
  std::string heading;  // as it stands there, without decoration; empty where there is none
  uint32_t line_begin = 0;
  uint32_t line_end = 0;

  friend bool operator==(const Section&, const Section&) = default;
};

// The value of an alternative of kind equivalent that is an item of a choice in which nothing was
// understood; its surface is the item's words.
inline constexpr std::string_view kUnreadItem = "unread";

struct Alternative {
  ConditionKind kind = ConditionKind::kSkill;
  std::string value;    // canonical id, or the number of years, degree …; of an equivalent "" or
                        // kUnreadItem
  std::string surface;  // text[begin:end]
  Evidence at;

  friend bool operator==(const Alternative&, const Alternative&) = default;
};

// Met by `at_least` of its alternatives or, if `open`, by one that is not named.
struct Condition {
  Necessity necessity = Necessity::kRequired;
  uint32_t at_least = 1;
  bool open = false;
  std::vector<Alternative> alternatives;

  friend bool operator==(const Condition&, const Condition&) = default;
};

struct AnyOf {
  uint32_t line = 0;
  bool open = false;
  std::vector<std::string> surfaces;

  friend bool operator==(const AnyOf&, const AnyOf&) = default;
};

struct YearsStatement {
  std::optional<double> min;
  std::optional<double> max;
  std::optional<std::string> of;  // what they are years of, a skill or field id
  Evidence at;

  friend bool operator==(const YearsStatement&, const YearsStatement&) = default;
};

struct Requirement {
  std::string text;  // one line, bullets and markup removed
  uint32_t line = 0;
  uint32_t line_end = 0;
  SectionKind section = SectionKind::kRequirements;
  Necessity necessity = Necessity::kRequired;
  std::vector<Condition> conditions;
  std::vector<AnyOf> any_of;
  std::vector<YearsStatement> years;
  std::vector<std::string> traits;

  friend bool operator==(const Requirement&, const Requirement&) = default;
};

// Whether it is what the work is done with rather than what the posting asks for: its necessity is
// `mentioned` unless its words say otherwise, and lists of requirements leave it out.
[[nodiscard]] inline bool IsDuty(const Requirement& requirement) {
  return requirement.section == SectionKind::kDuties || requirement.section == SectionKind::kStack;
}

struct SkillMention {
  std::string id;
  std::string name;
  std::string surface;
  SectionKind section = SectionKind::kOther;
  Necessity necessity = Necessity::kMentioned;
  Evidence at;

  friend bool operator==(const SkillMention&, const SkillMention&) = default;
};

struct PostingSource {
  std::string name;
  uint32_t record = 0;    // of the file
  uint32_t position = 0;  // of the postings in that record
  std::string format;
  std::optional<std::string> key;  // the record's own id in its source, e.g. the JSON "id"

  friend bool operator==(const PostingSource&, const PostingSource&) = default;
};

struct Contact {
  std::string kind;  // "email", "phone", "person"
  std::string value;

  friend bool operator==(const Contact&, const Contact&) = default;
};

struct Posting {
  std::string id;  // empty until a library gives one
  PostingSource source;
  std::optional<std::string> link;
  std::optional<std::string> company;
  std::optional<std::string> title;
  std::optional<std::string> role;  // id of a role family: "backend", "data_analyst" …
  std::vector<Employment> employment;
  std::optional<Education> education;
  std::optional<Experience> experience;
  std::optional<Headcount> headcount;
  std::optional<int> probation_months;
  std::optional<WorkPlace> work;
  std::optional<Date> posted;
  std::optional<Deadline> deadline;
  std::optional<Location> location;
  std::optional<Salary> salary;
  std::vector<Eligibility> eligibility;
  std::vector<std::string> process;
  std::vector<std::string> tags;  // the source's own tags
  std::vector<Contact> contacts;  // read, but left out of exports unless asked for
  std::vector<Section> sections;  // cover the posting's own lines, each once, in order
  // Of requirement sections, duties that name something a person can know, and lines of a stack
  // that name a choice (IsDuty), by line.
  std::vector<Requirement> requirements;
  std::vector<SkillMention> skills;
  std::vector<YearsStatement> years;  // those that stand outside requirements
  // Field name as in the JSON form → where its value stands.
  std::map<std::string, std::vector<Evidence>, std::less<>> evidence;
  std::vector<Diagnostic> diagnostics;

  friend bool operator==(const Posting&, const Posting&) = default;
};

// The ids used in JSON ("requirements", "required", "full_time" …).
[[nodiscard]] std::string_view Id(SectionKind kind);
[[nodiscard]] std::string_view Id(Necessity necessity);
[[nodiscard]] std::string_view Id(Employment employment);
[[nodiscard]] std::string_view Id(Education education);
[[nodiscard]] std::string_view Id(WorkPlace work);
[[nodiscard]] std::string_view Id(DeadlineKind kind);
[[nodiscard]] std::string_view Id(PayPeriod period);
[[nodiscard]] std::string_view Id(Eligibility eligibility);
[[nodiscard]] std::string_view Id(ConditionKind kind);

// The inverse of Id; nullopt for anything it never gives. Instantiated for the enums above.
template <typename Enum>
[[nodiscard]] std::optional<Enum> FromId(std::string_view id);

// True if the posting could not be read (HWP, pictures): it leaves every denominator.
[[nodiscard]] bool IsUnreadable(const Posting& posting);

// True if it stands in a list that says no more of it: what it asks for is not known either.
[[nodiscard]] bool IsListedOnly(const Posting& posting);

}  // namespace gonggo
