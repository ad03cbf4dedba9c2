// RoleWords: what a title speaks of, where no job of Roles() is named in it; an id is a family of
// roles, or "not" (knowledge/role_words.yaml).
//
// Constant data. Thread-safe.
#pragma once

#include "knowledge/term_table.h"

namespace gonggo {

const TermTable& RoleWords();

}  // namespace gonggo
