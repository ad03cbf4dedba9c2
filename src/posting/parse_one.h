// ParseOne: one posting from its lines: header, sections, requirements, fields.
//
// What every posting of a document goes through once parse.cc has told them apart. Linear.
// `Readers` keeps scratch and what it has read before: one a thread.
#pragma once

#include <optional>
#include <vector>

#include "model/document.h"
#include "model/posting.h"
#include "posting/demand/demand_memo.h"
#include "posting/line/lines.h"
#include "posting/saying/line_scores.h"
#include "posting/split/told_posting.h"
#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"
#include "posting/value/parse_options.h"
#include "requirement/reader.h"

namespace gonggo {

// What reads the lines of all postings.
struct Readers {
  Readers(const ParseOptions& parse_options, RepeatedLines repeated)
      : options(parse_options),
        scorer(repeated),
        requirements(options.skills != nullptr ? *options.skills : BuiltInSkills()) {
    if (repeated == RepeatedLines::kRemember) memo.emplace();
  }

  ParseOptions options;
  LineScorer scorer;
  RequirementReader requirements;
  std::optional<DemandMemo> memo;
  // Of the document before: memory for the next one.
  std::vector<Line> lines;
  std::vector<Heading> headings;
};

// What the page says itself of one of its positions.
struct GivenNames {
  std::optional<NamedLine> title;
  std::optional<NamedLine> company;
  bool all = false;   // and nothing else in its lines does
  bool only = false;  // it is the only one of its page
  // What its sentences say, where they are all that it has.
  ToldNames told = {};
};

// A name that begins somewhere in `lines`, with the line that it stands in.
[[nodiscard]] std::optional<NamedLine> WithLine(const std::vector<Line>& lines,
                                                const std::optional<Span>& name);

[[nodiscard]] Posting ParseOne(const Document& document, const LabelledLines& input,
                               LineRange range, Readers& readers, const GivenNames& given);

}  // namespace gonggo
