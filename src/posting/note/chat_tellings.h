// ChatTellings: what several people say to each other in a chat that was pasted, of whom one tells
// of an opening.
//
// The head of the export ("[하은]님과의 카카오톡 대화", "#이직방") names nobody. What "나" says is
// nobody's requirement, unless he passes on an opening himself, nor is small talk ("헐", "풀재택
// 부럽다.."). Messages that follow each other of one person are one telling, also where "나" asks
// between them, until he names another
// ("그럼 이건 어때", a second job). "포지션은 백엔드 엔지니어" is a label and its value. A chat of
// one person with himself is left as it is. Linear. Pure; thread-safe.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"
#include "posting/note/chat_messages.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Behind MarkSurroundings, which has cut stamps; `chat` was found before it. Gives the facts beside
// names, in order.
std::vector<StatedCell> MarkChatTellings(std::string_view text, const PastedChat& chat,
                                         std::vector<Line>& lines);

// Whether what was read of one's words is an opening: a job, or more than a fact.
[[nodiscard]] bool TellsOpening(const Posting& posting);

// Whether labels of their own in `range` say who looks and for whom.
[[nodiscard]] bool SaysNamesByLabels(const std::vector<Line>& lines, LineRange range);

// Whether `told` says more than `whole`, the postings of the same chat read together: openings in
// rows are told apart by the other rows.
[[nodiscard]] bool TellMore(std::span<const Posting> told, std::span<const Posting> whole);

// What is told, one behind the other; empty where nobody talks with another.
[[nodiscard]] std::vector<LineRange> TellingsOf(const std::vector<Line>& lines);

}  // namespace gonggo
