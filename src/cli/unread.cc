#include "cli/unread.h"

#include <algorithm>
#include <string_view>

#include "cli/message_texts.h"
#include "model/no_posting.h"
#include "output/reader_words.h"

namespace gonggo::cli {
namespace {

constexpr std::string_view kTruncated = "truncated";

// A program that a library keeps from earlier days, and whatever could not be read.
bool IsUnreadCode(std::string_view code) {
  return code == kDiagnosticUnreadable || code == kDiagnosticNoDocument;
}

// Of the remarks that say so; nullptr for any other.
const Diagnostic* FirstRemark(const Posting& posting) {
  const auto found = std::ranges::find_if(posting.diagnostics, [](const Diagnostic& diagnostic) {
    return IsUnreadCode(diagnostic.code) || diagnostic.code == kDiagnosticImageOnly ||
           diagnostic.code == kTruncated;
  });
  return found == posting.diagnostics.end() ? nullptr : &*found;
}

}  // namespace

bool IsUnread(const Posting& posting) {
  const bool bare = !posting.company && !posting.title && posting.requirements.empty();
  return std::ranges::any_of(posting.diagnostics, [bare](const Diagnostic& diagnostic) {
    if (IsUnreadCode(diagnostic.code)) return true;
    return bare && (diagnostic.code == kDiagnosticImageOnly || diagnostic.code == kTruncated);
  });
}

std::optional<std::string> UnreadWords(const Posting& posting, Language language) {
  if (!IsUnread(posting)) return std::nullopt;
  return ReaderWords(FirstRemark(posting)->message, language);
}

void UnreadTally::Count(const Posting& posting) {
  const bool unread = IsUnread(posting);
  for (const Diagnostic& diagnostic : posting.diagnostics) {
    const bool image = diagnostic.code == kDiagnosticImageOnly;
    if (!image && !IsUnreadCode(diagnostic.code) && diagnostic.code != kTruncated) continue;
    if (unread) {
      if (++unreadable_ == 1) message_ = diagnostic.message;
      return;
    }
    if (image && ++image_only_ == 1) image_message_ = diagnostic.message;
  }
}

void UnreadTally::Add(const UnreadTally& later) {
  if (unreadable_ == 0) message_ = later.message_;
  if (image_only_ == 0) image_message_ = later.image_message_;
  unreadable_ += later.unreadable_;
  image_only_ += later.image_only_;
}

bool UnreadTally::Tell(const std::string& file, Context& context) const {
  const auto more = [&context](uint64_t count) {
    return count > 1 ? context.Say(text::kAndMore, {std::to_string(count - 1)}) : std::string();
  };
  // Readers name the file where they know it.
  const auto named = [&](const std::string& message) {
    const std::string words = ReaderWords(message, context.language());
    return words.find(file) == std::string::npos ? context.Say(text::kDocumentRemark, {file, words})
                                                 : words;
  };
  if (unreadable_ > 0) context.Problem(named(message_) + more(unreadable_));
  if (image_only_ > 0) context.Remark(named(image_message_) + more(image_only_));
  return unreadable_ > 0;
}

}  // namespace gonggo::cli
