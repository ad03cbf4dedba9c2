#include "vault/region.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "model/labels.h"
#include "output/posting_words.h"
#include "output/section_items.h"
#include "vault/plain_text.h"

namespace gonggo {
namespace {

constexpr std::array<SectionKind, 7> kShown = {SectionKind::kAbout,        SectionKind::kDuties,
                                               SectionKind::kRequirements, SectionKind::kPreferred,
                                               SectionKind::kStack,        SectionKind::kBenefits,
                                               SectionKind::kProcess};

// Notes name the skills that are asked for; a stack of fifty would be no link list.
constexpr size_t kMostLinks = 30;

std::string Link(std::string_view name) {
  const std::string link = LinkName(name);
  return link.empty() ? std::string() : "[[" + link + "]]";
}

std::string SkillLinks(const Posting& posting) {
  std::vector<std::string> links;
  for (const SkillMention& skill : posting.skills) {
    std::string link = Link(skill.name);
    if (link.empty() || links.size() == kMostLinks) continue;
    if (std::find(links.begin(), links.end(), link) == links.end())
      links.push_back(std::move(link));
  }
  std::string out;
  for (const std::string& link : links) out += (out.empty() ? "" : " · ") + link;
  return out;
}

std::vector<SectionItem> ItemsOf(const Posting& posting, const TextLines& text, SectionKind kind) {
  if (kind == SectionKind::kRequirements) {
    return SplitRequirements(posting, text, ListExtent::kByMeaning).required;
  }
  if (kind == SectionKind::kPreferred) {
    return SplitRequirements(posting, text, ListExtent::kByMeaning).preferred;
  }
  return SectionItems(posting, text, kind, ContactItems::kLeaveOut);
}

}  // namespace

std::string PostingRegion(const Posting& posting, const TextLines& text) {
  constexpr auto kKo = Language::kKorean;
  std::string out = "# " + PlainForVault(TitleWords(posting.title, kKo)) + "\n\n";
  const auto fact = [&out](std::string_view field, const std::string& words) {
    if (!words.empty()) out += "- " + std::string(FieldLabel(field, kKo)) + ": " + words + "\n";
  };
  if (posting.company) fact("company", Link(*posting.company));
  if (posting.experience) {
    fact("experience", PlainForVault(ExperienceWords(posting.experience, kKo)));
  }
  if (posting.salary) fact("salary", PlainForVault(SalaryWords(*posting.salary, kKo)));
  if (const std::string links = SkillLinks(posting); !links.empty())
    out += "- 기술: " + links + "\n";
  for (const SectionKind kind : kShown) {
    const std::vector<SectionItem> items = ItemsOf(posting, text, kind);
    if (items.empty()) continue;
    out += "\n## " + std::string(Label(kind, kKo)) + "\n\n";
    for (const SectionItem& item : items) out += "- " + PlainForVault(item.text) + "\n";
  }
  return out;
}

std::string IndexRegion() {
  return "# 공고 현황\n\n"
         "Dataview 플러그인이 있으면 아래가 표로 보입니다.\n\n"
         "## 단계별\n\n"
         "```dataview\n"
         "TABLE rows.file.link AS 공고, rows.기한 AS 기한\n"
         "WHERE gonggo AND 단계\n"
         "GROUP BY 단계\n"
         "```\n\n"
         "## 기한순\n\n"
         "```dataview\n"
         "TABLE 회사, 단계, 기한, 근무지역\n"
         "WHERE gonggo AND 기한\n"
         "SORT 기한 ASC\n"
         "```\n";
}

}  // namespace gonggo
