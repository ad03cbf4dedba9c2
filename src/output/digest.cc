#include "output/digest.h"

#include <vector>

#include "output/posting_words.h"
#include "output/section_items.h"

namespace gonggo {
namespace {

void AppendItems(const std::vector<SectionItem>& items, Language language, std::string& out) {
  if (items.empty()) {
    out += "- " + std::string(NotStated(language)) + "\n\n";
    return;
  }
  for (const SectionItem& item : items) out += "- " + item.text + "\n\n";
}

}  // namespace

void AppendDigestTitle(std::string_view title, std::string& out) {
  out += "# ";
  out += title;
  out += "\n\n";
}

void AppendDigestPosting(const Posting& posting, const TextLines& text, size_t number,
                         Language language, std::string& out) {
  const bool korean = language == Language::kKorean;
  out += "## *" + std::to_string(number) + " . ";
  if (posting.company) out += *posting.company + " · ";
  if (posting.title) out += *posting.title + " · ";
  const RequirementLists lists = SplitRequirements(posting, text, ListExtent::kAsWritten);
  out += SectionHeading(posting, SectionKind::kRequirements)
             .value_or(korean ? "자격 조건" : "Requirements") +
         "*\n\n";
  AppendItems(lists.required, language, out);
  out +=
      "## *" +
      SectionHeading(posting, SectionKind::kPreferred).value_or(korean ? "우대사항" : "Preferred") +
      "*\n\n";
  AppendItems(lists.preferred, language, out);
  if (posting.link) out += "#### " + *posting.link + "\n\n";
  out += "---\n\n";
}

}  // namespace gonggo
