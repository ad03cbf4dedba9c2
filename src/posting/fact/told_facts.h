// Facts of a posting that is told in sentences, which nothing labels.
//
// "사무실은 성수동에 있고 주 2일은 집에서 일합니다. 12월 20일까지 쪽지 주세요.": where a sentence
// is all that there is, it is read less strictly than a line among others (saying/prose.h says
// which those are). Linear. Pure; thread-safe.
#pragma once

#include "posting/fact/fact_places.h"
#include "posting/value/fact_input.h"
#include "posting/value/parse_options.h"

namespace gonggo {

// Fills the fields that `posting` has not: deadline, salary, employment, place and way of work.
void ReadToldFacts(const FactInput& input, const Places& places, const ParseOptions& options,
                   Posting& posting);

}  // namespace gonggo
