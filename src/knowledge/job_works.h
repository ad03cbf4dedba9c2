// JobWorks: titles of jobs that say what is done there; an id is the skill that the job consists of
// (knowledge/job_works.yaml).
//
// Constant data. Thread-safe.
#pragma once

#include "knowledge/term_table.h"

namespace gonggo {

const TermTable& JobWorks();

}  // namespace gonggo
