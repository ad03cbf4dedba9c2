// RowDetails: an opening that a note names in a row of its table and tells more of below.
//
//   | 회사 | 직무 | 지역 | 마감 |          ### 국제물산
//   | 국제물산 | 인프라 담당 | 인천 | 12/11 |   자격요건 …
//
// One company, named by one row and by one posting beside the table, has one opening: what the row
// states goes to the posting that asks. Linear in postings but for a sort. Pure; thread-safe.
#pragma once

#include <vector>

#include "model/posting.h"

namespace gonggo {

// `rows` are of the table, `postings` of the rest. Takes the rows out that tell of one of these.
void GiveRowsToDetails(std::vector<Posting>& rows, std::vector<Posting>& postings);

}  // namespace gonggo
