// ReadEmbeddedState: the state that a page carries for its scripts → the postings in it.
//
// In:  the content of a <script>: JSON (__NEXT_DATA__) or assignments (window.__INITIAL_STATE__ =
// {…};),
//      also JSON.parse("…") and JSON inside JSON strings.
// Out: a Document for each outermost object that looks like a posting (json_records.h): a title and
//      a long text, or several texts; equal ones once; empty if there is none. Never fails.
//      Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadEmbeddedState(std::string_view json, const ReadHint& hint);

}  // namespace gonggo
