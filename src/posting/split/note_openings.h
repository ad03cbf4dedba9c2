// FindNoteOpenings: the openings of a note that somebody keeps, whatever form he gives them.
//
// People write names above what is said of them and mark the names in one way through a note
// (opening_heads.h). Each way that occurs is tried: what stands below each such name is weighed (a
// job or a company in the name; what is asked for; facts such as a deadline or a place), and the
// way in which most openings show is the note's. Where lines such as "=====" part a note, each part
// may have a way of its own, or be one whole posting that was pasted. Unlike split.h it needs no
// headings that come again. Linear for each way. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// In order, without what the keeper says between and behind them; empty unless there are two at
// least. Not of records.
[[nodiscard]] std::vector<LineRange> FindNoteOpenings(std::string_view text,
                                                      const LabelledLines& input);

// Leaves out of several openings of a note what the keeper says behind each.
void DropTalk(std::string_view text, const LabelledLines& input, std::vector<LineRange>& ranges);

}  // namespace gonggo
