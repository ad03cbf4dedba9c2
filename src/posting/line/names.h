// Names: whether a short piece of text could name a company or a job.
//
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// Whether it ends as a Korean sentence does.
[[nodiscard]] bool IsSentence(std::string_view text);

// Whether `text` ends in a sentence's period: not that of a legal form ("Acme Inc.", "Co., Ltd.")
// or of initials ("B.V.").
[[nodiscard]] bool EndsInPeriod(std::string_view text);

// "안녕하세요 오늘 점심 뭐 먹지": begins in Hangul and has more words than a name.
[[nodiscard]] bool IsManyWords(std::string_view text);

// "정산플랫폼실": a part of a company by its last word.
[[nodiscard]] bool IsTeam(std::string_view name);

// "D-45", "2021.04.12 ~ 2021.05.31": at most one letter, so no name.
[[nodiscard]] bool IsNumeric(std::string_view text);

// What a page says of itself where a name might stand, above `below`: an entry of its menu
// ("채용공고", "Careers"), its path ("Home / Engineering / Data Engineer" above "Data Engineer"), a
// row of facts that names no job.
[[nodiscard]] bool IsOfPage(std::string_view text, std::string_view below);

// What stands where a name might and is none: a row of facts ("서울 강남구 · 경력 3-7년"),
// somebody's words ("이거 너한테 맞을 듯. 한번 봐!", "Hi Mina, five openings"), a note's own title
// (note_title.h), code.
[[nodiscard]] bool IsNoName(std::string_view text);

// What is left of a wrapped sentence, and no name: "경력 3개월 / 신입 6개월" (how long a probation
// is) and "적용)" below it.
[[nodiscard]] bool IsFragment(std::string_view text);

// "신입", "경력 무관": nothing but whom a post is for by what they have done before.
[[nodiscard]] bool IsCareer(std::string_view text);

// "하늘보리 주식회사 · 인사팀": a company's name without the part of it that hires.
[[nodiscard]] Span WithoutTeam(std::string_view text, Span at);

// Whether it names a job (knowledge/roles.yaml, and words such as 모집 and 담당).
[[nodiscard]] bool IsRole(std::string_view name);

// Whether it names a job of knowledge/roles.yaml; "구분: 경력" has a word of titles only.
[[nodiscard]] bool NamesJob(std::string_view name);

// Whether it ends in what is done ("배차 시스템 설계", "보안 관제 전문가"), as titles do and names
// of companies seldom, or names a kind of employment.
[[nodiscard]] bool NamesTask(std::string_view name);

// Whether a legal form of a company stands in it: ㈜, 주식회사, Inc …
[[nodiscard]] bool HasLegalForm(std::string_view name);

// Names in Hangul, and among other words, are no longer; in a sentence of English some are.
inline constexpr size_t kLongestCompanyNameChars = 22;
inline constexpr size_t kLongestEnglishNameChars = 44;

// Short, named, and none of the words that qualify a job ("신입", "3년 이상", "정규직") or name a
// place.
[[nodiscard]] bool MayBeCompany(std::string_view name,
                                size_t most_chars = kLongestCompanyNameChars);

// "#백엔드 #신입가능": what a line is to be found by, and nothing else.
[[nodiscard]] bool IsHashtags(std::string_view line);

// "Openings at Skybarley": the company alone.
[[nodiscard]] Span WithoutCall(std::string_view text, Span at);

// A company's name without the number that it is registered by: "하늘소프트(주) 123-45-67890",
// "하늘소프트 (사업자등록번호: 1234567890)".
[[nodiscard]] Span WithoutRegistration(std::string_view text, Span at);

// Whether a value only says what should stand in its place: "name", "Company Name", "회사명".
[[nodiscard]] bool IsPlaceholderName(std::string_view value);

// "Nimbus | Jobs in Seoul": `at` up to the bar.
[[nodiscard]] Span WithoutTagline(std::string_view text, Span at);

}  // namespace gonggo
