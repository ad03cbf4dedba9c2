// --evidence: of every value and count the postings and lines that it comes from. One option, with
// one meaning and one form, of every command that shows many postings at once.
#pragma once

#include "cli/command_spec.h"

namespace gonggo::cli {

inline constexpr OptionSpec kEvidence{
    .name = "evidence",
    .help = {"값과 건수마다 어느 공고의 몇 행에서 왔는지 함께 씁니다",
             "say of each value and count which posting and line it comes from"}};

}  // namespace gonggo::cli
