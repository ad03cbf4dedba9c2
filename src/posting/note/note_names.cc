#include "posting/note/note_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "base/span.h"
#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"
#include "posting/line/names.h"
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
  static constexpr std::array<std::string_view, 10> kPointing = {
      "이건", "이거", "이것은", "저건", "그건", "여기", "여긴", "이곳", "다음", "또"};
  if (std::find(kPointing.begin(), kPointing.end(), bare) != kPointing.end()) return false;
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
  for (const std::string_view call : {" recruiting", " is hiring", " hiring", " 채용중"}) {
    if (words.ends_with(call)) open = words.size() - call.size();
  }
  if (open == std::string_view::npos || open == 0 || HasLegalForm(words.substr(open))) return;
  SetName(text, name.line, {name.begin, name.begin + static_cast<uint32_t>(open)}, "company",
          posting.company, posting);
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

}  // namespace

bool QualifiesJob(std::string_view word) {
  static constexpr std::array<std::string_view, 35> kWords = {
      "공공",     "민간",   "차세대", "데이터", "모바일", "시니어", "주니어", "미들",   "리드",
      "수석",     "선임",   "책임",   "전임",   "신입",   "경력",   "인턴",   "병동",   "외래",
      "수술실",   "주방",   "홀",     "매장",   "현장",   "해외",   "국내",   "글로벌", "온라인",
      "오프라인", "서비스", "플랫폼", "솔루션", "중등",   "고등",   "초등",   "유아"};
  if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return true;
  if (NotSkills().FindWhole(word) >= 0 || Regions().FindWhole(word) >= 0 || IsTeam(word))
    return true;
  static constexpr std::array<std::string_view, 9> kUnits = {"센터", "파트", "지점", "공장", "지사",
                                                             "본사", "현장", "병동", "사업"};
  if (std::any_of(kUnits.begin(), kUnits.end(),
                  [word](std::string_view unit) { return word.ends_with(unit); }))
    return true;
  SkillFinder finder;
  const std::vector<SkillMatch>& skills = finder.Find(word);
  return std::any_of(skills.begin(), skills.end(), [word](const SkillMatch& match) {
    return match.at.begin == 0 && match.at.end == word.size();
  });
}

bool IsKindOfEmployer(std::string_view word) {
  static constexpr std::array<std::string_view, 24> kKinds = {
      "카페",     "식당",     "병원",     "약국",     "학원",     "편의점", "마트",     "법무법인",
      "세무법인", "회계법인", "특허법인", "주식회사", "(주)",     "㈜",     "빵집",     "호텔",
      "미용실",   "헤어샵",   "치과",     "한의원",   "어린이집", "유치원", "재단법인", "사단법인"};
  static constexpr std::array<std::string_view, 13> kEnds = {
      "카페", "PC방", "독서실", "노래방", "식당", "꽃집",  "고기집",
      "빵집", "학원", "뷔페",   "분식집", "횟집", "일식당"};
  return std::find(kKinds.begin(), kKinds.end(), word) != kKinds.end() ||
         std::any_of(kEnds.begin(), kEnds.end(),
                     [word](std::string_view end) { return word.ends_with(end); });
}

bool EndsLikePerson(std::string_view words) {
  static constexpr std::array<std::string_view, 12> kPersons = {
      "직원",   "사원", "관리인", "플래너", "기관사", "승무원",
      "조리장", "요원", "작업자", "보조",   "기자",   "원무과"};
  return std::any_of(kPersons.begin(), kPersons.end(),
                     [words](std::string_view person) { return words.ends_with(person); });
}

bool EndsLikeCompany(std::string_view word) {
  static constexpr std::array<std::string_view, 117> kEnds = {
      "호텔",     "리조트",   "펜션",     "항공",     "여행사",     "병원",     "의원",
      "은행",     "카드",     "증권",     "전자",     "건설",       "물산",     "상사",
      "유통",     "식품",     "푸드",     "제약",     "바이오",     "소프트",   "테크",
      "랩",       "랩스",     "게임즈",   "스튜디오", "미디어",     "커머스",   "페이",
      "뱅크",     "통신",     "시스템",   "정밀",     "산업",       "화학",     "케미칼",
      "에너지",   "로보틱스", "클라우드", "컴퍼니",   "그룹",       "홀딩스",   "파트너스",
      "법인",     "학원",     "북스",     "카페",     "식당",       "베이커리", "제과",
      "디자인",   "넷",       "이엔지",   "물류",     "로지스",     "운송",     "마트",
      "리빙",     "가구",     "뷰티",     "메디컬",   "헬스케어",   "연구소",   "협회",
      "재단",     "공사",     "공단",     "대학교",   "치과",       "프로덕션", "컴퍼니즈",
      "보안",     "농장",     "반도체",   "뉴스",     "엔지니어링", "어린이집", "유치원",
      "초등학교", "중학교",   "고등학교", "요양원",   "복지관",     "약국",     "안경원",
      "캐피탈",   "자산운용", "보험",     "생명",     "화재",       "홈쇼핑",   "백화점",
      "면세점",   "주유소",   "택배",     "전력",     "화장품",     "코스메틱", "어패럴",
      "인테리어", "출판",     "출판사",   "신문",     "방송",       "필름",     "엔터테인먼트",
      "클리닉",   "한의원",   "스토어",   "마켓",     "수산",       "농협",     "조합",
      "모빌리티", "에듀",     "솔루션",   "미술관",   "박물관"};
  return CountChars(word) >= kSureChars &&
         std::any_of(kEnds.begin(), kEnds.end(),
                     [word](std::string_view end) { return word.ends_with(end); });
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
    CutRemark(text, posting);
    CutCompany(text, posting);
  }
}

}  // namespace gonggo
