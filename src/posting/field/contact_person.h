// FindPersons: the names of persons behind a label ("담당자: 김하늘 매니저" → 김하늘).
//
// A Korean name is two to four syllables that begin with a family name and stand alone or before a
// title, behind the offices of its bearer or not ("인사팀 김하늘"); an English one is two or three
// capitalised words. Teams, departments and "추후 안내" are no persons. Linear; pure; thread-safe.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

// Appends to `out`, kind "person".
void FindPersons(std::string_view text, std::vector<Found<Contact>>& out);

// Appends the names that no label of a person introduces, for what is hidden from others. Before
// one of `reached` (in order): with a title ("김하늘 매니저 010-…"), behind an office ("인사팀
// 김하늘 (02-…)") or behind a label and its colon ("문의: 김하늘, 02-…"); such a label and a title
// are enough without a number ("문의: 김하늘 대리"). Behind one: in brackets, with a title or an
// office.
void FindCalledPersons(std::string_view text, std::span<const Span> reached,
                       std::vector<Span>& out);

// Whether `words` are an office's name alone: 인사팀, 경영지원본부.
[[nodiscard]] bool IsOffice(std::string_view words);
// Whether they are a title alone that somebody is called by: 매니저, 팀장님.
[[nodiscard]] bool IsCalledBy(std::string_view words);

}  // namespace gonggo
