#include "posting/note/note_names.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/note/note_facts.h"
#include "text/char_count.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kSureChars = 4;
constexpr size_t kMostNameChars = 60;

// The two halves of what stands where one name should.
struct Halves {
  size_t posting = 0;
  uint32_t line = 0;
  Span company;
  Span title;
  bool sure = false;    // the first half can hardly be anything else
  bool parted = false;  // by a dash or bar
  bool weak = false;    // only where another opening of the note has both
};

// The line and place of the only name that a posting has.
std::optional<Evidence> OnlyName(const Posting& posting) {
  if (posting.title.has_value() == posting.company.has_value()) return std::nullopt;
  const auto found = posting.evidence.find(posting.title ? "title" : "company");
  if (found == posting.evidence.end() || found->second.empty()) return std::nullopt;
  return found->second.front();
}

// "서리꽃소프트 백엔드 개발자" of 서리꽃소프트.
bool BeginsWithCompany(const Posting& posting) {
  if (!posting.company || !posting.title || !posting.title->starts_with(*posting.company))
    return false;
  const auto company = posting.evidence.find("company");
  const auto title = posting.evidence.find("title");
  return company != posting.evidence.end() && title != posting.evidence.end() &&
         !company->second.empty() && !title->second.empty() &&
         company->second.front().begin == title->second.front().begin;
}

// "한마루엔지니어링" names no engineer.
bool IsJob(std::string_view word) { return !word.ends_with("엔지니어링") && IsRole(word); }

// "이음카드 - 리스크 모델러".
bool SplitAtMark(std::string_view name, Halves& halves, Span at) {
  // "도토리묵(주) 물류팀"
  for (const std::string_view form : {"(주) ", "㈜ "}) {
    const size_t middle = name.find(form);
    if (middle == std::string_view::npos || middle == 0) continue;
    const auto end = static_cast<uint32_t>(middle + form.size());
    halves.company = {at.begin, at.begin + end - 1};
    halves.title = {at.begin + end, at.end};
    return halves.sure = !halves.title.empty();
  }
  for (const std::string_view mark : {" - ", " – ", " — ", " | ", " / ", " : "}) {
    const size_t middle = name.find(mark);
    if (middle == std::string_view::npos || middle == 0) continue;
    const std::string_view first = name.substr(0, middle);
    if (IsJob(first) || !MayBeCompany(first) || QualifiesJob(first)) return false;
    const auto end = static_cast<uint32_t>(middle);
    halves.company = {at.begin, at.begin + end};
    halves.title = {at.begin + end + static_cast<uint32_t>(mark.size()), at.end};
    halves.parted = true;
    halves.sure = IsRole(name.substr(middle + mark.size())) || EndsLikeCompany(first);
    return !halves.title.empty();
  }
  return false;
}

// "서리꽃소프트 백엔드 개발자".
bool SplitAtSpace(std::string_view name, Halves& halves, Span at) {
  const size_t space = name.find(' ');
  if (space == std::string_view::npos || space + 1 >= name.size()) return false;
  const std::string_view first = name.substr(0, space);
  const std::string_view rest = name.substr(space + 1);
  // "감귤농장(제주)"
  const std::string_view bare = first.substr(0, first.find('('));
  // "이건 백엔드"
  if (note_words::kPointing.Is(bare)) return false;
  if (bare.empty() || !IsHangulSyllable(DecodeChar(bare, 0).code) || !MayBeCompany(bare) ||
      QualifiesJob(bare))
    return false;
  // The job's own name begins behind the word: not "프론트엔드 개발자".
  std::vector<TermMatch> jobs;
  Roles().FindLongest(name, jobs);
  const bool within = std::any_of(jobs.begin(), jobs.end(),
                                  [space](const TermMatch& job) { return job.at.begin < space; });
  if ((within && IsRole(first) == IsJob(first)) || IsJob(first)) return false;
  if (CountChars(rest) < 2) return false;
  // "카페 모노그램"
  if (IsKindOfEmployer(bare) && !IsRole(rest)) return false;
  // "모먼트네일 잠실": a place, and no job.
  const bool job = IsRole(rest) || NamesTask(name) || EndsLikePerson(rest);
  if (!job && FieldStatedInNote(rest) == "location") return false;
  halves.weak = !job && !EndsLikeCompany(bare);
  if (halves.weak && CountChars(bare) < kSureChars) return false;
  const auto end = static_cast<uint32_t>(space);
  halves.company = {at.begin, at.begin + end};
  halves.title = {at.begin + end + 1, at.end};
  // "은하수페이 (핀테크) 서버 개발자": what the company does.
  if (const size_t close = rest.find(") "); rest.starts_with('(') && close != rest.npos)
    halves.title.begin += static_cast<uint32_t>(close) + 2;
  halves.sure = EndsLikeCompany(bare) || CountChars(bare) >= kSureChars;
  return true;
}

void SetName(std::string_view text, uint32_t line, Span at, const char* field,
             std::optional<std::string>& value, Posting& posting) {
  value = PlainText(Cut(text, at));
  posting.evidence[field] = {{line, at.begin, at.end}};
}

// "바다숲 (스타트업, 시리즈A)": what a keeper of notes adds to a company's name.
void CutRemark(std::string_view text, Posting& posting) {
  if (!posting.company) return;
  const auto found = posting.evidence.find("company");
  if (found == posting.evidence.end() || found->second.empty()) return;
  const Evidence& name = found->second.front();
  const std::string_view words = Cut(text, {name.begin, name.end});
  size_t open = words.ends_with(')') ? words.find(" (") : std::string_view::npos;
  // "시나브로랩 recruiting"
  if (const std::string_view call = note_words::kCompanyCallEnd.EndOf(words); !call.empty())
    open = words.size() - call.size();
  if (open == std::string_view::npos || open == 0 || HasLegalForm(words.substr(open))) return;
  SetName(text, name.line, {name.begin, name.begin + static_cast<uint32_t>(open)}, "company",
          posting.company, posting);
}

// "[들판소프트]", "<호텔 물마루>" above what is told of it: the name alone.
void CutBrackets(std::string_view text, Posting& posting) {
  static constexpr std::array<std::array<std::string_view, 2>, 5> kBrackets = {
      {{"[", "]"}, {"<", ">"}, {"【", "】"}, {"《", "》"}, {"〈", "〉"}}};
  const auto found = posting.evidence.find("company");
  if (!posting.company || found == posting.evidence.end() || found->second.empty()) return;
  const Evidence& name = found->second.front();
  const std::string_view words = Cut(text, {name.begin, name.end});
  for (const auto& [open, close] : kBrackets) {
    if (words.size() <= open.size() + close.size() || !words.starts_with(open) ||
        words.find(close) != words.size() - close.size())
      continue;
    const Span within{name.begin + static_cast<uint32_t>(open.size()),
                      name.end - static_cast<uint32_t>(close.size())};
    return SetName(text, name.line, within, "company", posting.company, posting);
  }
}

// "들판병원 간호사" of 들판병원, which nothing else names: "들판병원 · 들판병원 간호사" says both.
void CutCompany(std::string_view text, Posting& posting) {
  if (!posting.company || !posting.title || posting.evidence["title"].empty()) return;
  const Evidence& name = posting.evidence["title"].front();
  const std::string_view words = Cut(text, {name.begin, name.end});
  const auto company_at = posting.evidence.find("company");
  const bool within = company_at != posting.evidence.end() && !company_at->second.empty() &&
                      company_at->second.front().begin == name.begin;
  if (!within) return;
  const std::string& company = *posting.company;
  if (words.size() <= company.size() + 1 || !words.starts_with(company) ||
      words[company.size()] != ' ')
    return;
  SetName(text, name.line, {name.begin + static_cast<uint32_t>(company.size()) + 1, name.end},
          "title", posting.title, posting);
}

// "나래톡 안드로이드 개발자 자소서", "서버 개발자 이력서 수정": what a list of things to do adds.
void CutTask(std::string_view text, Posting& posting) {
  if (!posting.title || posting.evidence["title"].empty()) return;
  const Evidence& name = posting.evidence["title"].front();
  const std::string_view words = Cut(text, {name.begin, name.end});
  const std::string_view task = note_words::kTaskBehindTitle.EndOf(words);
  const std::string_view job = TrimSpaces(words.substr(0, words.size() - task.size()));
  if (task.empty() || !NamesJob(job)) return;
  SetName(text, name.line, {name.begin, name.begin + static_cast<uint32_t>(job.size())}, "title",
          posting.title, posting);
}

}  // namespace

bool QualifiesJob(std::string_view word) {
  if (name_words::kJobQuality.Is(word)) return true;
  if (NotSkills().FindWhole(word) >= 0 || Regions().FindWhole(word) >= 0 || IsTeam(word))
    return true;
  if (name_words::kJobUnitEnd.Ends(word)) return true;
  SkillFinder finder;
  const std::vector<SkillMatch>& skills = finder.Find(word);
  return std::any_of(skills.begin(), skills.end(), [word](const SkillMatch& match) {
    return match.at.begin == 0 && match.at.end == word.size();
  });
}

bool IsKindOfEmployer(std::string_view word) {
  return name_words::kKindOfEmployer.Is(word) || name_words::kKindOfEmployerEnd.Ends(word);
}

bool EndsLikePerson(std::string_view words) { return name_words::kPersonEnd.Ends(words); }

bool EndsLikeCompany(std::string_view word) {
  return name_words::kCompanyEnd.Ends(word) && CountChars(word) >= kSureChars;
}

namespace {

void SplitNames(std::string_view text, std::vector<Posting>& postings) {
  std::vector<Halves> found;
  std::vector<Halves> weak;
  std::set<std::string_view> companies;
  size_t sure = 0;
  size_t parted = 0;   // by a mark alone
  size_t unsplit = 0;  // titles that name no company
  for (size_t i = 0; i < postings.size(); ++i) {
    const auto name = OnlyName(postings[i]);
    if (!name) continue;
    const Span at{name->begin, name->end};
    const std::string_view words = Cut(text, at);
    Halves halves;
    halves.posting = i;
    halves.line = name->line;
    const bool title = postings[i].title.has_value();
    if (CountChars(words) > kMostNameChars) continue;
    const bool split =
        SplitAtMark(words, halves, at) || (!HasLegalForm(words) && SplitAtSpace(words, halves, at));
    if (split && halves.weak) {
      if (!title) weak.push_back(halves);
      unsplit += title ? 1 : 0;
      continue;
    }
    if (!split) {
      unsplit += title ? 1 : 0;
      continue;
    }
    companies.insert(Cut(text, halves.company));
    sure += halves.sure ? 1 : 0;
    parted += halves.parted && !halves.sure ? 1 : 0;
    found.push_back(halves);
  }
  const size_t named = static_cast<size_t>(std::count_if(
      postings.begin(), postings.end(), [](const Posting& p) { return p.title && p.company; }));
  for (const Halves& halves : weak) {
    if (sure + named == 0) break;
    companies.insert(Cut(text, halves.company));
    sure += 1;
    found.push_back(halves);
  }
  if (found.empty() || companies.size() < found.size() || found.size() + named < 2) return;
  // So do those whose titles were known to begin with a company.
  sure += static_cast<size_t>(std::ranges::count_if(postings, BeginsWithCompany));
  // The other openings say what the mark means; so does the same form throughout.
  if (named > 0 || (parted == postings.size() && parted > 1)) sure += parted;
  if (sure * 2 < found.size() || unsplit > found.size()) return;
  for (const Halves& halves : found) {
    Posting& posting = postings[halves.posting];
    SetName(text, halves.line, halves.company, "company", posting.company, posting);
    SetName(text, halves.line, halves.title, "title", posting.title, posting);
  }
}

}  // namespace

void SplitNoteNames(std::string_view text, std::vector<Posting>& postings) {
  SplitNames(text, postings);
  for (Posting& posting : postings) {
    CutBrackets(text, posting);
    CutRemark(text, posting);
    CutCompany(text, posting);
    if (postings.size() > 1) CutTask(text, posting);
  }
}

}  // namespace gonggo
