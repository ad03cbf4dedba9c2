// NoteNames: which part of "서리꽃소프트 백엔드 개발자" is the company, in a note whose openings
// are named so.
//
// A single posting's title may begin with any word; where two openings of a note at least begin
// with different words that are no part of a job's name, those are who is looking. The same tells
// "이음카드 - 리스크 모델러" apart where no word of the second half is a known job, and "Quillbay —
// Data Analyst". Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"

namespace gonggo {

// `postings` are those of one note, whose text is `text`.
void SplitNoteNames(std::string_view text, std::vector<Posting>& postings);

// Whether a word ends as names of companies do: 소프트, 병원, 랩.
[[nodiscard]] bool EndsLikeCompany(std::string_view word);

// "카페", "법무법인": what somebody is who looks for people, before the name.
[[nodiscard]] bool IsKindOfEmployer(std::string_view word);

// Whether a word may qualify a job: "시니어", "안드로이드", "병동", "서울".
[[nodiscard]] bool QualifiesJob(std::string_view word);

// "관리 직원", "웨딩 플래너": who is looked for, though no known job.
[[nodiscard]] bool EndsLikePerson(std::string_view words);

}  // namespace gonggo
