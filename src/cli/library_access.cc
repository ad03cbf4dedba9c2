#include "cli/library_access.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/message_texts.h"
#include "cli/query_access.h"
#include "output/posting_words.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

bool LooksLikeId(std::string_view word) {
  constexpr size_t kFewest = 4;
  constexpr size_t kIdLength = 10;
  if (word.size() < kFewest || word.size() > kIdLength) return false;
  const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return IsAsciiAlpha(code) || IsAsciiDigit(code);
  });
  return plain &&
         (word.size() == kIdLength || word.find_first_of("0123456789") != std::string_view::npos);
}

std::string Candidates(const std::vector<PostingSummary>& postings, Language language) {
  std::string out;
  for (const PostingSummary& posting : postings) {
    out += "\n  " + posting.id + "  " +
           CompanyWords(posting.company, posting.link, posting.source, language) + " · " +
           TitleWords(posting.title, language);
  }
  return out;
}

}  // namespace

Result<std::unique_ptr<Library>> OpenLibrary(const Context& context, OpenMode mode) {
  const std::string& path = context.settings().library_path;
  if (path.empty()) return Fail(ErrorCode::kIo, context.Say(text::kNoHome));
  return OpenSqliteLibrary(path, mode, context.clock());
}

Result<std::unique_ptr<Library>> OpenExistingLibrary(const Context& context) {
  std::error_code error;
  const std::filesystem::file_status status =
      std::filesystem::status(context.settings().library_path, error);
  // Opening it read-only says what is to be said about a library that is not there.
  const bool missing = status.type() == std::filesystem::file_type::not_found;
  return OpenLibrary(context, missing ? OpenMode::kReadOnly : OpenMode::kReadWrite);
}

Result<std::vector<std::string>> ResolveIds(Library& library, const Context& context,
                                            const std::vector<std::string>& typed) {
  std::vector<std::string> ids;
  for (const std::string& word : typed) {
    const auto found = library.Resolve(word);
    if (!found) return std::unexpected(found.error());
    if (found->empty())
      return Fail(ErrorCode::kNotFound, context.Say(text::kNoSuchPosting, {word}));
    if (found->size() > 1) {
      return Fail(ErrorCode::kInvalidArgument,
                  context.Say(text::kAmbiguousId, {word}) + Candidates(*found, context.language()));
    }
    const std::string& id = found->front().id;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

Result<ListFilter> SelectPostings(Library& library, Context& context,
                                  const std::vector<std::string>& arguments) {
  ListFilter filter;
  bool all_ids = !arguments.empty();
  for (const std::string& argument : arguments) {
    if (!LooksLikeId(argument)) {
      all_ids = false;
      break;
    }
    const auto found = library.Resolve(argument);
    if (!found) return std::unexpected(found.error());
    if (found->empty()) all_ids = false;
  }
  if (all_ids) {
    auto ids = ResolveIds(library, context, arguments);
    if (!ids) return std::unexpected(ids.error());
    filter.ids = std::move(*ids);
    // A posting named by its id is meant, removed or not.
    filter.removed = ListRemoved::kInclude;
    return filter;
  }
  if (arguments.empty()) return filter;
  auto result = Ask(context, library, arguments);
  if (!result) return std::unexpected(result.error());
  std::vector<uint32_t> slots;
  result->found.slots.ForEach([&](size_t slot) { slots.push_back(static_cast<uint32_t>(slot)); });
  filter.keys = result->searcher->KeysOf(slots);
  return filter;
}

void TellEmpty(Context& context, bool has_filter) {
  context.Remark(context.Say(has_filter ? text::kNothingMatches : text::kEmptyLibrary));
}

}  // namespace gonggo::cli
