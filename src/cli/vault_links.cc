#include "cli/vault_links.h"

#include <algorithm>
#include <utility>

#include "output/posting_words.h"
#include "vault/link_note.h"
#include "vault/plain_text.h"

namespace gonggo::cli {
namespace {

constexpr std::string_view kCompanyId = "company:";
constexpr std::string_view kSkillId = "skill:";

VaultPosting NoteOf(std::string_view kind, const std::string& name, std::string_view tag,
                    const std::string& created) {
  VaultPosting note;
  note.id = std::string(kind) + name;
  note.tag = tag;
  note.file_name = std::string(tag) + '/' + name + ".md";
  note.created = created;
  note.about_others = true;
  return note;
}

// Of several mentions the strongest: required before preferred before mentioned.
std::map<std::string, Necessity> SkillsOf(const Posting& posting) {
  std::map<std::string, Necessity> skills;
  for (const SkillMention& mention : posting.skills) {
    const std::string name = LinkName(mention.name);
    if (name.empty()) continue;
    const auto [at, fresh] = skills.emplace(name, mention.necessity);
    if (!fresh) at->second = std::min(at->second, mention.necessity);
  }
  return skills;
}

}  // namespace

void VaultLinks::Add(const PostingRecord& record, const std::string& deadline) {
  const Posting& posting = record.posting;
  const auto entry = static_cast<uint32_t>(entries_.size());
  entries_.push_back(
      {record.summary.id,
       CompanyWords(posting.company, posting.link, posting.source, Language::kKorean),
       TitleWords(posting.title, Language::kKorean), deadline});
  const std::map<std::string, Necessity> skills = SkillsOf(posting);
  for (const auto& [name, necessity] : skills) skills_[name].push_back({entry, necessity});
  if (!posting.company) return;
  const std::string name = LinkName(*posting.company);
  if (name.empty()) return;
  Company& company = companies_[name];
  company.entries.push_back(entry);
  for (const auto& [skill, necessity] : skills) ++company.skills[skill];
}

void VaultLinks::AppendNotes(const std::string& created, VaultKinds kinds,
                             std::vector<VaultPosting>& out) const {
  if (kinds.companies) {
    for (const auto& [name, company] : companies_)
      out.push_back(NoteOf(kCompanyId, name, "회사", created));
  }
  if (!kinds.skills) return;
  for (const auto& [name, uses] : skills_) out.push_back(NoteOf(kSkillId, name, "기술", created));
}

std::string VaultLinks::Region(const std::string& id, const NoteNames& names) const {
  const auto linked = [&](const Use& use) {
    const Entry& entry = entries_[use.entry];
    return LinkedPosting{names(entry.id), entry.company, entry.title, entry.deadline,
                         use.necessity};
  };
  std::vector<LinkedPosting> postings;
  if (id.starts_with(kSkillId)) {
    const auto skill = skills_.find(std::string_view(id).substr(kSkillId.size()));
    if (skill == skills_.end()) return {};
    for (const Use& use : skill->second) postings.push_back(linked(use));
    return SkillRegion(skill->first, postings);
  }
  const auto company = companies_.find(std::string_view(id).substr(kCompanyId.size()));
  if (company == companies_.end()) return {};
  for (const uint32_t entry : company->second.entries) postings.push_back(linked({entry}));
  return CompanyRegion(company->first, postings,
                       {company->second.skills.begin(), company->second.skills.end()});
}

bool VaultLinks::IsOurs(std::string_view id) {
  return id.starts_with(kCompanyId) || id.starts_with(kSkillId);
}

}  // namespace gonggo::cli
