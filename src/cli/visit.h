// VisitSelected: the postings that words or ids on the command line mean, one by one, each with its
// document: what digest, export, fit and others share.
//
// Several threads take postings apart and read documents; the sink is called in the calling thread,
// in order. Postings named by id keep the user's order, the others that of their import.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"
#include "cli/source_text.h"
#include "store/library.h"

namespace gonggo::cli {

// Returns false to stop. The record's `sources` are left out.
using SelectedSink = std::function<bool(const PostingRecord&, const SourceText&)>;

struct Selection {
  std::vector<std::string> arguments;
  // Is told which postings they are, before the first of them.
  std::function<void(Library&, const ListFilter&)> begin;
  // Whether the sink needs each posting's document; for its two lists (output/section_items.h),
  // only of those postings that do not have them word for word.
  enum class Documents : unsigned char {
    kNone,
    kForLists,
    kReadAgain
  } documents = Documents::kReadAgain;
  // Changes each document once it was read, before any posting of it is handed on; from several
  // threads.
  std::function<void(SourceText&)> edit;
  // Whether it needs the whole record, or of its `posting` what JsonOfLines leaves, and nothing
  // else.
  enum class Parts : unsigned char { kAll, kLines } parts = Parts::kAll;
};

// Tells the user if there is nothing. `count` is how many were visited.
[[nodiscard]] ExitCode VisitSelected(Context& context, const Selection& selection,
                                     const SelectedSink& sink, uint64_t& count);

// The JSON form of each instead: without documents, and mostly as it is kept. Returns false to
// stop.
using JsonSinkOfSelected = std::function<bool(std::string_view json)>;
[[nodiscard]] ExitCode VisitSelectedJson(Context& context, const Selection& selection,
                                         JsonContacts contacts, const JsonSinkOfSelected& sink,
                                         uint64_t& count);

}  // namespace gonggo::cli
