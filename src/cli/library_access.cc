#include "cli/library_access.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/message_texts.h"
#include "cli/message_texts_query.h"
#include "cli/query_access.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/shell_words.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// What could be an id, or its beginning; "java" could, too.
bool MayBeId(std::string_view word) {
  constexpr size_t kFewest = 4;
  constexpr size_t kIdLength = 10;
  return word.size() >= kFewest && word.size() <= kIdLength &&
         std::all_of(word.begin(), word.end(), IsAsciiAlnum);
}

// Whether each of the words begins the id of a posting.
Result<bool> AreIds(Library& library, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto found = library.Resolve(word);
    if (!found) return std::unexpected(found.error());
    if (found->empty()) return false;
  }
  return true;
}

std::string Candidates(const std::vector<PostingSummary>& postings, Language language) {
  std::string out;
  for (const PostingSummary& posting : postings) {
    out += "\n  " + posting.id + "  " +
           CompanyWords(posting.company, posting.link, posting.source, language) + " · " +
           ShortTitle(posting.title, posting.company, language);
  }
  return out;
}

// That no id begins with `word`. Where it is words of postings, as the name of a company is, these
// with their ids.
std::unexpected<Error> NoSuchPosting(Library& library, Context& context, const std::string& word) {
  constexpr size_t kMost = 5;
  auto none = Fail(ErrorCode::kNotFound, context.Say(text::kNoSuchPosting, {word}));
  if ((MayBeId(word) && HasDigit(word)) || word.empty() || word.contains('"')) return none;
  auto asked = Ask(context, library, {'"' + word + '"'});
  if (!asked || asked->found.says_nothing || !asked->found.slots.Any()) return none;
  const auto slots = asked->searcher->Order(asked->query, asked->found.slots,
                                            SearchOrder::kRelevance, asked->asked, kMost + 1);
  auto postings = library.List({.keys = asked->searcher->KeysOf(slots)});
  if (!postings) return none;
  const bool more = postings->size() > kMost;
  if (more) postings->pop_back();
  std::string message =
      context.Say(text::kNotAnId, {word}) + Candidates(*postings, context.language());
  if (more) message += "\n  … gonggo list " + ShellWords(std::vector{word});
  return Fail(ErrorCode::kNotFound, std::move(message));
}

}  // namespace

Result<std::unique_ptr<Library>> OpenLibrary(Context& context, OpenMode mode) {
  const std::string& path = context.settings().library_path;
  if (path.empty()) return Fail(ErrorCode::kIo, context.Say(text::kNoHome));
  return OpenSqliteLibrary(path, mode, context.clock(), [&context](int64_t postings) {
    context.Remark(context.Say(text::kUpgrading, {std::to_string(postings)}));
  });
}

Result<std::unique_ptr<Library>> OpenExistingLibrary(Context& context) {
  std::error_code error;
  const std::filesystem::file_status status =
      std::filesystem::status(context.settings().library_path, error);
  // Opening it read-only says what is to be said about a library that is not there.
  const bool missing = status.type() == std::filesystem::file_type::not_found;
  return OpenLibrary(context, missing ? OpenMode::kReadOnly : OpenMode::kReadWrite);
}

bool IsNoLibraryYet(const Context& context, const Error& error) {
  return error.code == ErrorCode::kNotFound && !context.settings().library_named;
}

Result<std::vector<std::string>> ResolveIds(Library& library, Context& context,
                                            const std::vector<std::string>& typed) {
  std::vector<std::string> ids;
  for (const std::string& word : typed) {
    const auto found = library.Resolve(word);
    if (!found) return std::unexpected(found.error());
    if (found->empty()) return NoSuchPosting(library, context, word);
    if (found->size() > 1) {
      return Fail(ErrorCode::kInvalidArgument,
                  context.Say(text::kAmbiguousId, {word}) + Candidates(*found, context.language()));
    }
    const std::string& id = found->front().id;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

namespace {

Result<ListFilter> FilterOfIds(Library& library, Context& context,
                               const std::vector<std::string>& typed) {
  auto ids = ResolveIds(library, context, typed);
  if (!ids) return std::unexpected(ids.error());
  // A posting named by its id is meant, removed or not.
  return ListFilter{.ids = std::move(*ids), .removed = ListRemoved::kInclude};
}

// Of words that might be ids: fails with the first that is none and that no posting has.
Result<void> CheckIdsOrWords(Library& library, Context& context,
                             const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const auto ids = library.Resolve(word);
    if (!ids) return std::unexpected(ids.error());
    if (!ids->empty()) continue;
    const auto alone = Ask(context, library, {word});
    if (!alone) return std::unexpected(alone.error());
    if (alone->found.slots.Any()) continue;
    return Fail(ErrorCode::kNotFound, context.Say(text::kNeitherIdNorWord, {word}));
  }
  return {};
}

}  // namespace

Result<ListFilter> SelectPostings(Library& library, Context& context,
                                  const std::vector<std::string>& arguments) {
  if (arguments.empty()) return ListFilter{};
  const bool may_be = std::all_of(arguments.begin(), arguments.end(), MayBeId);
  const auto ids = may_be ? AreIds(library, arguments) : false;
  if (!ids) return std::unexpected(ids.error());
  // A word of letters alone is looked for first.
  if (*ids && std::all_of(arguments.begin(), arguments.end(), HasDigit)) {
    return FilterOfIds(library, context, arguments);
  }
  auto result = Ask(context, library, arguments);
  if (!result) return std::unexpected(result.error());
  const bool found = result->found.slots.Any();
  if (*ids && !found) return FilterOfIds(library, context, arguments);
  TellSuggestions(context, *result);
  if (may_be && !found) {
    const auto checked = CheckIdsOrWords(library, context, arguments);
    if (!checked) return std::unexpected(checked.error());
  }
  ListFilter filter;
  std::vector<uint32_t> slots;
  result->found.slots.ForEach([&](size_t slot) { slots.push_back(static_cast<uint32_t>(slot)); });
  filter.keys = result->searcher->KeysOf(slots);
  return filter;
}

Result<std::optional<OpenSelection>> OpenAndSelect(Context& context, OpenMode mode,
                                                   const std::vector<std::string>& arguments) {
  auto library =
      mode == OpenMode::kReadOnly ? OpenLibrary(context, mode) : OpenExistingLibrary(context);
  if (!library && IsNoLibraryYet(context, library.error())) {
    TellEmpty(context, false);
    return std::nullopt;
  }
  if (!library) return std::unexpected(library.error());
  auto filter = SelectPostings(**library, context, arguments);
  if (!filter) return std::unexpected(filter.error());
  return OpenSelection{std::move(*library), std::move(*filter)};
}

void TellEmpty(Context& context, bool has_filter) {
  context.Remark(context.Say(has_filter ? text::kNothingMatches : text::kEmptyLibrary));
}

}  // namespace gonggo::cli
