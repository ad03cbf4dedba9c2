#include "model/posting.h"

#include <algorithm>
#include <array>
#include <span>

#include "model/no_posting.h"

namespace gonggo {
namespace {

// One table an enum, in the order of its values.
constexpr std::array<std::string_view, kSectionKindCount> kSectionIds = {
    "title",     "company", "facts",    "about",   "duties", "requirements",
    "preferred", "stack",   "benefits", "process", "other"};
constexpr std::array<std::string_view, 3> kNecessityIds = {"required", "preferred", "mentioned"};
constexpr std::array<std::string_view, 6> kEmploymentIds = {"full_time", "contract",  "intern",
                                                            "part_time", "freelance", "military"};
constexpr std::array<std::string_view, 6> kEducationIds = {"any",      "high_school", "associate",
                                                           "bachelor", "master",      "doctor"};
constexpr std::array<std::string_view, 3> kWorkPlaceIds = {"onsite", "hybrid", "remote"};
constexpr std::array<std::string_view, 3> kDeadlineIds = {"date", "always", "until_filled"};
constexpr std::array<std::string_view, 5> kPayPeriodIds = {"year", "month", "week", "day", "hour"};
constexpr std::array<std::string_view, 7> kEligibilityIds = {
    "military", "citizenship", "licence", "veteran", "disability", "travel", "portfolio"};
constexpr std::array<std::string_view, 7> kConditionIds = {
    "skill", "family", "years", "degree", "certificate", "language", "equivalent"};

template <typename Enum>
constexpr std::span<const std::string_view> Ids();
template <>
constexpr std::span<const std::string_view> Ids<SectionKind>() {
  return kSectionIds;
}
template <>
constexpr std::span<const std::string_view> Ids<Necessity>() {
  return kNecessityIds;
}
template <>
constexpr std::span<const std::string_view> Ids<Employment>() {
  return kEmploymentIds;
}
template <>
constexpr std::span<const std::string_view> Ids<Education>() {
  return kEducationIds;
}
template <>
constexpr std::span<const std::string_view> Ids<WorkPlace>() {
  return kWorkPlaceIds;
}
template <>
constexpr std::span<const std::string_view> Ids<DeadlineKind>() {
  return kDeadlineIds;
}
template <>
constexpr std::span<const std::string_view> Ids<PayPeriod>() {
  return kPayPeriodIds;
}
template <>
constexpr std::span<const std::string_view> Ids<Eligibility>() {
  return kEligibilityIds;
}
template <>
constexpr std::span<const std::string_view> Ids<ConditionKind>() {
  return kConditionIds;
}

template <typename Enum>
std::string_view IdOf(Enum value) {
  return Ids<Enum>()[static_cast<size_t>(value)];
}

}  // namespace

std::string_view Id(SectionKind kind) { return IdOf(kind); }
std::string_view Id(Necessity necessity) { return IdOf(necessity); }
std::string_view Id(Employment employment) { return IdOf(employment); }
std::string_view Id(Education education) { return IdOf(education); }
std::string_view Id(WorkPlace work) { return IdOf(work); }
std::string_view Id(DeadlineKind kind) { return IdOf(kind); }
std::string_view Id(PayPeriod period) { return IdOf(period); }
std::string_view Id(Eligibility eligibility) { return IdOf(eligibility); }
std::string_view Id(ConditionKind kind) { return IdOf(kind); }

template <typename Enum>
std::optional<Enum> FromId(std::string_view id) {
  const auto ids = Ids<Enum>();
  // Of those that are as long nearly none begins alike: no call for what is no match.
  const auto is_id = [id](std::string_view other) {
    return other.size() == id.size() && !id.empty() && other[0] == id[0] && other == id;
  };
  const auto it = std::find_if(ids.begin(), ids.end(), is_id);
  if (it == ids.end()) return std::nullopt;
  return static_cast<Enum>(it - ids.begin());
}

template std::optional<SectionKind> FromId<SectionKind>(std::string_view);
template std::optional<Necessity> FromId<Necessity>(std::string_view);
template std::optional<Employment> FromId<Employment>(std::string_view);
template std::optional<Education> FromId<Education>(std::string_view);
template std::optional<WorkPlace> FromId<WorkPlace>(std::string_view);
template std::optional<DeadlineKind> FromId<DeadlineKind>(std::string_view);
template std::optional<PayPeriod> FromId<PayPeriod>(std::string_view);
template std::optional<Eligibility> FromId<Eligibility>(std::string_view);
template std::optional<ConditionKind> FromId<ConditionKind>(std::string_view);

bool IsUnreadable(const Posting& posting) {
  return std::any_of(posting.diagnostics.begin(), posting.diagnostics.end(),
                     [](const Diagnostic& d) {
                       return d.code == kDiagnosticUnreadable || d.code == kDiagnosticImageOnly ||
                              d.code == kDiagnosticNoDocument;
                     });
}

bool IsListedOnly(const Posting& posting) {
  return std::any_of(posting.diagnostics.begin(), posting.diagnostics.end(),
                     [](const Diagnostic& d) { return d.code == kDiagnosticListedOnly; });
}

}  // namespace gonggo
