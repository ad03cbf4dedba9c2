// VisitSelected: the postings that words or ids on the command line mean, one by one, each with its
// document: what digest and export share.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/source_text.h"
#include "store/library.h"

namespace gonggo::cli {

// Returns false to stop.
using SelectedSink = std::function<bool(const PostingRecord&, const SourceText&)>;

struct Selection {
  std::vector<std::string> arguments;
  // Whether the sink needs each posting's document.
  // Is told which postings they are, before the first of them.
  std::function<void(Library&, const ListFilter&)> begin;
  enum class Documents : unsigned char { kNone, kReadAgain } documents = Documents::kReadAgain;
};

// Tells the user if there is nothing. `count` is how many were visited.
[[nodiscard]] ExitCode VisitSelected(Context& context, const Selection& selection,
                                     const SelectedSink& sink, uint64_t& count);

}  // namespace gonggo::cli
