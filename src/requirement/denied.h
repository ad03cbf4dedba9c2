// DropDenied: what a line names only to say that it is not asked for: "PHP는 쓰지 않습니다",
// "Kafka 경험은 없어도 됩니다", "You don't need to know Rust", "No Kubernetes experience needed".
//
// A name is denied with those that it is listed with. A wish denies nothing: "필수는 아니지만
// 있으면 좋아요". Linear in the line. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "knowledge/term_table.h"
#include "requirement/cue.h"
#include "requirement/token.h"

namespace gonggo {

// `necessity`: all matches of NecessityCues() in the line. Skills and degrees are dropped; years
// are not.
void DropDenied(std::string_view line, const std::vector<Cue>& cues,
                const std::vector<TermMatch>& necessity, std::vector<Token>& tokens);

}  // namespace gonggo
