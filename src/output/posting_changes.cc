#include "output/posting_changes.h"

#include <set>
#include <string_view>

#include "model/labels.h"
#include "output/posting_facts.h"
#include "output/posting_words.h"

namespace gonggo {
namespace {

// A posting that was written anew is better read than listed.
constexpr size_t kMostItems = 5;

constexpr Bilingual kAdded{"새 요건: ", "new: "};
constexpr Bilingual kGone{"없어진 요건: ", "gone: "};

std::string Shown(const std::string& words, Language language) {
  return words.empty() ? std::string(NotStated(language)) : words;
}

std::set<std::string_view> Texts(const Posting& posting) {
  std::set<std::string_view> texts;
  for (const Requirement& requirement : posting.requirements) {
    if (!IsDuty(requirement)) texts.insert(requirement.text);
  }
  return texts;
}

void AppendOnlyIn(const Posting& posting, const Posting& other, const Bilingual& head,
                  Language language, std::vector<std::string>& out) {
  const std::set<std::string_view> known = Texts(other);
  size_t count = 0;
  for (const Requirement& requirement : posting.requirements) {
    if (IsDuty(requirement) || known.contains(requirement.text)) continue;
    if (++count > kMostItems) continue;
    out.push_back(std::string(head.In(language)) + requirement.text);
  }
  if (count <= kMostItems) return;
  const std::string more = std::to_string(count - kMostItems);
  out.push_back(std::string(head.In(language)) +
                (language == Language::kKorean ? "그 밖에 " + more + "개" : more + " more"));
}

}  // namespace

std::vector<std::string> PostingChanges(const Posting& before, const Posting& after, Date today,
                                        Language language) {
  std::vector<std::string> changes;
  const std::vector<PostingFact> old_facts = PostingFacts(before, today, language);
  const std::vector<PostingFact> new_facts = PostingFacts(after, today, language);
  for (size_t i = 0; i < old_facts.size() && i < new_facts.size(); ++i) {
    if (old_facts[i].words == new_facts[i].words) continue;
    changes.push_back(std::string(FieldLabel(new_facts[i].field, language)) + ": " +
                      Shown(old_facts[i].words, language) + " → " +
                      Shown(new_facts[i].words, language));
  }
  AppendOnlyIn(after, before, kAdded, language, changes);
  AppendOnlyIn(before, after, kGone, language, changes);
  return changes;
}

}  // namespace gonggo
