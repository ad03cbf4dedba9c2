// ListHeading: which headings of a posting's lists are no items of them when a list is shown.
//
// The words are those of knowledge/list_headings.yaml. Linear in the heading. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// "1 . 자격 조건", "2) 우대사항" without the number.
[[nodiscard]] std::string_view WithoutHeadingNumber(std::string_view heading);

// Whether the heading (without a number) names the whole list, by a word that every reader knows.
[[nodiscard]] bool IsUsualHeading(std::string_view heading);

// Whether `next` is the end of the heading `first`, which was wrapped in a narrow cell: "담당" /
// "업무", "자격" / "요건 신입".
[[nodiscard]] bool GoesOnWrapped(std::string_view first, std::string_view next);

}  // namespace gonggo
