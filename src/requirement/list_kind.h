// What kind of thing the members of a list are, and the word of the line that names it: "AWS, GCP
// 등 클라우드", "시각화 툴(Tableau, Redash)". Indexes are into the line's tokens; tokens.size()
// means that there is none. Linear in the members. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "requirement/list_tail.h"
#include "requirement/lists.h"

namespace gonggo {

// A practice or a field, that is: no thing that one uses.
[[nodiscard]] bool IsSubject(const LineView& line, size_t token);

// Whether the word at `head` is for the family of one of the members.
[[nodiscard]] bool NamesKindOf(const LineView& line, size_t head, std::span<const size_t> members);

// "AWS, GCP 등 클라우드", "MVC, MVVM 등의 디자인 패턴": the kind behind the list, whose words end
// at `end`.
[[nodiscard]] size_t KindBehind(const LineView& line, std::span<const size_t> members,
                                uint32_t end);

// "Cloud platforms such as AWS": the kind in front of the words that lead the list in, at `cue`.
[[nodiscard]] size_t KindInFront(const LineView& line, std::span<const size_t> members,
                                 uint32_t cue);

// Whether a lone name in parentheses says what the one before it is rather than names another:
// "MMP(어트리뷰션)", "CISA(Certified Information Systems Auditor)".
[[nodiscard]] bool ExplainsName(const LineView& line, size_t member);

// Whether the members are one skill, if said again: "AI 면접, AI 교육".
[[nodiscard]] bool AreOneThing(const LineView& line, std::span<const size_t> members);

// "하나 이상의 언어를 배우신 분(Python, Go)": sets `lead` to what words in front of the parenthesis
// in which `first` is the first member say of how many are asked for.
void ReadFront(const LineView& line, size_t first, TailCue& lead);

// Whether a parenthesis opens at `at` behind a word for a kind of things of which one chooses:
// "스크립트(Python, Bash)", "CS 솔루션 (채널톡, 젠데스크)".
[[nodiscard]] bool IsBehindKind(std::string_view text, uint32_t at);

// Whether members in a parenthesis are of one kind, "시각화 툴(Tableau, Redash)", "웹 서버(Apache,
// Tomcat)", rather than parts of what stands in front of it at `head`: AWS(EC2, RDS).
[[nodiscard]] bool AreOfOneFamily(const LineView& line, size_t head,
                                  std::span<const size_t> members);

}  // namespace gonggo
