// FactTagOf: which fact of a posting a few words state that stand for themselves, as the tags of a
// page and the first lines of a note do: "정규직", "경력 3년 이상", "학력무관", "~12/20(일)", "마감
// D-7", "연봉 5000만원". Words that say more ("마감 업무 경험자") state none. Linear. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "posting/field/gate.h"

namespace gonggo {

enum class FactTag : uint8_t { kNone, kCareer, kWay, kEducation, kDeadline, kPay };

[[nodiscard]] FactTag FactTagOf(std::string_view words);
// Where it is known which fields `words` could speak of.
[[nodiscard]] FactTag FactTagOf(std::string_view words, FieldSet possible);

// "3~7년", "경력3년이상", "신입~3년", "3년↑": years with nothing else. Without 경력 they are of
// work only where what stands around says so.
[[nodiscard]] bool IsBareYears(std::string_view tag);

// "3일 전", "지원자 42명", "Reposted 2 weeks ago", "Over 100 applicants": what a page counts, which
// says nothing of the posting.
[[nodiscard]] bool IsPageCount(std::string_view tag);

// "연봉 5000만원", without a label's colon.
[[nodiscard]] bool StatesPay(std::string_view words);

}  // namespace gonggo
