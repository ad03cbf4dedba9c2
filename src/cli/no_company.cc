#include "cli/no_company.h"

#include <vector>

#include "cli/message_texts.h"
#include "text/shell_words.h"

namespace gonggo::cli {
namespace {

// One posting may well be corrected by hand.
constexpr uint64_t kWorthTelling = 3;

}  // namespace

void NoCompanyTally::Count(const Posting& posting) {
  ++all_;
  if (!posting.company && !posting.link) ++without_;
}

void NoCompanyTally::Tell(const std::string& file, Context& context) {
  // Of a mixed file most name theirs: one company for all would be wrong.
  if (without_ >= kWorthTelling && 2 * without_ > all_ && file != "-") {
    const std::vector<std::string> words = {file};
    context.Remark(
        context.Say(text::kAddNoCompany, {file, std::to_string(without_), ShellWords(words)}));
  }
  without_ = 0;
  all_ = 0;
}

}  // namespace gonggo::cli
