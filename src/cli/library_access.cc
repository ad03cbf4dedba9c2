#include "cli/library_access.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/message_texts.h"
#include "output/posting_words.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// "skill:python", "마감<2026-12-01": letters, an operator, something.
bool LooksLikeCondition(std::string_view word) {
  if (word == "OR" || word.starts_with('(') || word.starts_with('"')) return true;
  size_t at = 0;
  while (at < word.size()) {
    const DecodedChar c = DecodeChar(word, at);
    if (!IsAsciiAlpha(c.code) && !IsHangulSyllable(c.code)) break;
    at += c.size;
  }
  return at > 0 && at < word.size() &&
         std::string_view(":<>=").find(word[at]) != std::string_view::npos;
}

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

Result<void> CheckWords(const Context& context, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (LooksLikeCondition(word)) {
      return Fail(ErrorCode::kInvalidArgument, context.Say(text::kNoConditionsYet, {word}));
    }
  }
  return {};
}

Result<ListFilter> SelectPostings(Library& library, const Context& context,
                                  const std::vector<std::string>& arguments) {
  ListFilter filter;
  if (const auto checked = CheckWords(context, arguments); !checked)
    return std::unexpected(checked.error());
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
  if (!all_ids) {
    filter.words = arguments;
    return filter;
  }
  auto ids = ResolveIds(library, context, arguments);
  if (!ids) return std::unexpected(ids.error());
  filter.ids = std::move(*ids);
  // A posting named by its id is meant, removed or not.
  filter.removed = ListRemoved::kInclude;
  return filter;
}

void TellEmpty(Context& context, bool has_filter) {
  context.Remark(context.Say(has_filter ? text::kNothingMatches : text::kEmptyLibrary));
}

}  // namespace gonggo::cli
