// Korean family names: what a person's name of three syllables begins with.
//
// Source: the census, which lists some 280; the rarest, and those that are common words, are left
// out. Constant data.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

// Of nine people in ten: enough to tell a person from a company anywhere.
inline constexpr std::array<std::string_view, 40> kFrequentFamilyNames = {
    "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신",
    "권", "황", "안", "송", "류", "전", "홍", "고", "문", "양", "손", "배", "백", "허",
    "유", "남", "심", "노", "하", "곽", "성", "차", "주", "우", "구", "민"};

// Of nearly everybody else: many are also common words, so they count only behind a label ("담당자:
// …").
inline constexpr std::array<std::string_view, 45> kOtherFamilyNames = {
    "나", "진", "지", "엄", "채",   "원",   "천",   "방",   "공",  "현", "함", "변",
    "염", "여", "추", "도", "소",   "석",   "선",   "설",   "마",  "길", "연", "위",
    "표", "명", "기", "반", "왕",   "금",   "옥",   "육",   "인",  "맹", "제", "모",
    "탁", "국", "어", "은", "남궁", "황보", "제갈", "선우", "독고"};

}  // namespace gonggo
