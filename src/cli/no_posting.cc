#include "cli/no_posting.h"

#include <algorithm>
#include <span>

#include "cli/message_texts.h"
#include "cli/unread.h"
#include "text/shell_words.h"

namespace gonggo::cli {
namespace {

// More names than this are a list that nobody reads.
constexpr size_t kNamesShown = 5;

std::string NamesOf(const std::vector<std::string>& files, Context& context) {
  std::string names;
  for (size_t i = 0; i < std::min(files.size(), kNamesShown); ++i)
    names.append(i > 0 ? ", " : "").append(files[i]);
  if (files.size() > kNamesShown)
    names += context.Say(text::kAndSoMany, {std::to_string(files.size() - kNamesShown)});
  return names;
}

}  // namespace

void TellLeftOut(const std::vector<std::string>& files, const Bilingual& words, Context& context) {
  if (files.empty()) return;
  context.Remark(context.Say(words, {std::to_string(files.size()), NamesOf(files, context),
                                     ShellWords(std::span(files).first(1))}));
}

std::string_view StrayKindName(StrayKind kind) {
  if (kind == StrayKind::kPrep) return "prep";
  return kind == StrayKind::kResume ? "resume" : "no_posting";
}

void NoPostingTally::Strayed(const StrayDocument& document) {
  if (document.stored) {
    named_.emplace(document.name, document.kind);
    return;
  }
  std::vector<std::string>& files = Of(document.kind).left_out;
  // Records of one file follow each other.
  if (files.empty() || files.back() != document.name) files.push_back(document.name);
}

void NoPostingTally::Count(const Posting& posting, const std::string& id) {
  if (IsUnread(posting)) {
    if (++unread_count_ == 1) unread_id_ = id;
  } else if (const auto named = named_.find(posting.source.name); named != named_.end()) {
    Of(named->second).stored.push_back({named->first, id});
    named_.erase(named);
  }
}

void NoPostingTally::Tell(Context& context) const {
  const auto tell_stored = [&context](const Kind& kind, const Bilingual& words) {
    if (kind.stored.empty()) return;
    const Stored& first = kind.stored.front();
    const size_t others = kind.stored.size() - 1;
    const std::string more =
        others > 0 ? context.Say(text::kAndMore, {std::to_string(others)}) : "";
    const std::vector<std::string> file = {first.name};
    context.Remark(context.Say(words, {first.name, first.id, more, ShellWords(file)}));
  };
  tell_stored(nothings_, text::kAddNoPosting);
  tell_stored(resumes_, text::kAddNamedResume);
  if (unread_count_ > 0) {
    context.Remark(context.Say(text::kAddUnreadKept, {std::to_string(unread_count_), unread_id_}));
  }
  TellLeftOut(notes_.left_out, text::kAddNotesLeftOut, context);
  TellLeftOut(nothings_.left_out, text::kAddLeftOut, context);
  TellLeftOut(resumes_.left_out, text::kAddResumesLeftOut, context);
  TellLeftOut(preps_.left_out, text::kAddPrepsLeftOut, context);
}

}  // namespace gonggo::cli
