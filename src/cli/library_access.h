// Opening the library and finding postings in it, with the messages that every command shares.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "store/library.h"

namespace gonggo::cli {

// The library that the settings name. `add` makes one where there is none; whatever else writes
// needs one (kNotFound).
[[nodiscard]] Result<std::unique_ptr<Library>> OpenLibrary(Context& context, OpenMode mode);
[[nodiscard]] Result<std::unique_ptr<Library>> OpenExistingLibrary(Context& context);

// Whether `error` says no more than that nobody has added anything yet. Where the user named a
// library that is not there, that is a mistake to be told, not an empty library.
[[nodiscard]] bool IsNoLibraryYet(const Context& context, const Error& error);

// The full ids of what the user typed. kNotFound names the one that does not exist, with the
// postings that it may be a word of; kInvalidArgument one that several postings begin with, with
// the candidates.
[[nodiscard]] Result<std::vector<std::string>> ResolveIds(Library& library, Context& context,
                                                          const std::vector<std::string>& typed);

// Which postings words or ids on the command line mean: all are ids (four characters or more, with
// which postings' ids begin), or together they are a query. Words of letters alone are ids only
// where the query finds nothing. Where neither is anything, kNotFound.
[[nodiscard]] Result<ListFilter> SelectPostings(Library& library, Context& context,
                                                const std::vector<std::string>& arguments);

// The library, and which of its postings words or ids mean. kReadWrite makes none. nullopt after
// the user was told that there is no library yet.
struct OpenSelection {
  std::unique_ptr<Library> library;
  ListFilter filter;
};
[[nodiscard]] Result<std::optional<OpenSelection>> OpenAndSelect(
    Context& context, OpenMode mode, const std::vector<std::string>& arguments);

// What to do next when there is nothing to show.
void TellEmpty(Context& context, bool has_filter);

}  // namespace gonggo::cli
