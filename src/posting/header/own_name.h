// OwnName: a product that is the company's own is no skill to have learnt.
//
// "[달빛톡] 데이터 분석가", "달빛톡의 성장을 이끕니다": a tool or platform that is called as the
// company or as the brand in brackets at the beginning of its title stands for the company itself.
// It stays where a posting asks for experience with it ("달빛톡 사용 경험이 있는 분"). Linear in
// the skills found. Pure; thread-safe.
#pragma once

#include <string_view>

#include "knowledge/skill_table.h"
#include "model/posting.h"

namespace gonggo {

// Takes such mentions out of `posting`'s skills, conditions and choices; `text` is the document's.
void DropOwnNames(std::string_view text, const SkillTable& skills, Posting& posting);

}  // namespace gonggo
