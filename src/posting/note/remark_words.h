// RemarkWords: what somebody who keeps openings writes of himself beside them: how far he is
// ("지원완료 11/20", "서류 탈락 ㅠㅠ", "면접 12/3 2시", "rejected"), what he heard or has yet to
// ask
// ("야근 많다고 함", "주차 되는지 물어볼 것"), and the labels of his own thoughts ("내 메모",
// "장점", "궁금한거").
//
// Linear in the words. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

// How sure words are no posting's.
enum class OwnState : uint8_t {
  kNone,
  kDated,  // "면접 12/3 2시": a posting's process may say it, too
  kSure,   // "지원완료 11/20"
};

// Whether the words say how far an application is, and nothing else.
[[nodiscard]] OwnState OwnStateOf(std::string_view words);

// "지원 예정", "고민중", "자소서 쓰는 중": a state of somebody who has not applied yet.
[[nodiscard]] bool IsYetToApply(std::string_view words);

// "내 메모", "상태", "pros": a label of the keeper's own, whole.
[[nodiscard]] bool IsOwnLabel(std::string_view label);

// In small letters and without spaces, which people set as they like ("오늘 한일", "오늘한 일").
[[nodiscard]] std::string Squeezed(std::string_view words);

// "할 일", "to do": heads what the keeper has to do himself, and the duties of a short posting.
[[nodiscard]] bool MayHeadDuties(std::string_view label);

// "이력서 다듬기", "경력증명서 떼기, 은행": only somebody who looks for work has this to do, or
// speaks of it so.
[[nodiscard]] bool IsOwnTask(std::string_view words);
// "백엔드 개발자" of "백엔드 개발자 지원" in a list of what is to be done.
[[nodiscard]] std::string_view WithoutTask(std::string_view title);
// Whether what looks like a company and a title in a line of a plan is what the keeper has to do:
// "토익" / "접수", "하늘랩" / "면접". Companies may be named so, and look for somebody then.
[[nodiscard]] bool IsTaskOfPlan(std::string_view company, std::string_view title);

// Words heard, to be asked or thought of oneself, as a line of their own.
[[nodiscard]] bool IsOwnThought(std::string_view words);

// "근데 온콜 24시간 교대라 함", "연차 안 됨", "쉬자", "포트폴리오 보고싶대": said as one speaks to
// oneself or a friend, which no posting does. Only for lines of a note that ask for nothing.
[[nodiscard]] bool IsTalkOfOneself(std::string_view words);

// "이거 내가 약함", "OK", "토이플젝만 해봄", "경력 인정 애매": what is thought of the line above
// it, behind an arrow.
[[nodiscard]] bool IsOwnComment(std::string_view words);

// Where a remark behind the line's own words begins: "Spring 경험 ← 이거 내가 약함", "정보보안기사
// (나 없음)", "QA 엔지니어 (지원완료)", "Selenium - 나는 Cypress만 해봄"; the words' size where
// none does.
[[nodiscard]] size_t OwnRemarkBehind(std::string_view words);

// How many bytes of state stand before a name: "[서류합] 토담소프트"; 0 for none.
[[nodiscard]] size_t OwnStateBefore(std::string_view words);

}  // namespace gonggo
