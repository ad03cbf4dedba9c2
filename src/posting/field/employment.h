// ReadEmployment: the kinds of employment that a posting offers.
//
// In:  one line or title, or the value beside a label (고용형태).
// Out: each kind once, in the order of the text, with its place. "정규직 전환 가능 인턴" is an
// internship;
//      "계약직(6개월 후 정규직 전환)" is a contract; "정규직 (인턴십 가능)" is both. An unlabelled
//      line counts only where the kind opens it, stands in brackets or ends a title, or is said of
//      the posting ("이 포지션은 정규직이며"). No allocation where there is none. Pure;
//      thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::vector<Found<Employment>> ReadEmployment(std::string_view text,
                                                            Labelled labelled);

// The same of a posting's title, in which a kind counts wherever it stands ("전환형 계약직 상담원",
// "Marketing Intern (Seoul)"), unless the work is about such people ("인턴 교육 담당자", "Contract
// Specialist").
[[nodiscard]] std::vector<Found<Employment>> ReadEmploymentTitle(std::string_view title);

// The same of a sentence of running text that says it of a post: "This is a full-time remote role",
// "seeking a clerk for a part-time position".
[[nodiscard]] std::vector<Found<Employment>> ReadEmploymentSentence(std::string_view sentence);

}  // namespace gonggo
