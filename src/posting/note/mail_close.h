// MailClose: how a mail ends: what it asks of the reader, who signs it, what stands below the
// signature ("본 메일은 …"), and the mail that it answers, quoted line by line ("> …").
//
//   이력서는 12월 7일(월)까지 회신 주시면 감사하겠습니다.
//
//   이선우 드림
//   커리어브릿지
//   서울특별시 강남구 테헤란로 12, 5층
//
// Neither is an item of the section above, and the sender's address no place of work. Of what is
// asked for only until when is left, which is the deadline. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// Behind MarkSurroundings.
void MarkMailClose(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
