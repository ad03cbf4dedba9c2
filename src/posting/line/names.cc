#include "posting/line/names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/find_bytes.h"
#include "knowledge/tables.h"
#include "posting/line/call_words.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/note_title.h"
#include "posting/line/word_lists.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Of a row of facts, beside a place.
constexpr std::array<std::string_view, 4> kCareerWords = {"경력", "신입", "년 이상", "년차"};

}  // namespace

bool IsSentence(std::string_view text) {
  return text.ends_with("다.") || text.ends_with("요.") || text.ends_with("니다") ||
         text.ends_with("니다!") || text.ends_with("요!") || text.ends_with("요");
}

bool IsManyWords(std::string_view text) {
  constexpr std::ptrdiff_t kMostSpaces = 3;
  return !text.empty() && IsHangulSyllable(DecodeChar(text, 0).code) &&
         std::count(text.begin(), text.end(), ' ') > kMostSpaces;
}

bool IsTeam(std::string_view name) {
  static constexpr std::array<std::string_view, 6> kTeams = {"팀",   "실",     "본부",
                                                             "부문", "사업부", "부서"};
  return std::any_of(kTeams.begin(), kTeams.end(),
                     [name](std::string_view team) { return name.ends_with(team); });
}

bool EndsInPeriod(std::string_view text) {
  text = TrimSpaces(text);
  if (!text.ends_with('.')) return false;
  text.remove_suffix(1);
  const size_t word = text.find_last_of(" ,.(");
  const std::string_view last = text.substr(word == std::string_view::npos ? 0 : word + 1);
  const bool initial = last.size() == 1 && IsAlphaByte(last[0]);
  return !initial && !name_words::kShortened.Is(last);
}

bool IsNumeric(std::string_view text) {
  size_t letters = 0;
  for (size_t i = 0; i < text.size();) {
    const DecodedChar c = DecodeChar(text, i);
    letters += IsWordChar(c.code) && !IsAsciiDigit(c.code) ? 1 : 0;
    i += c.size;
  }
  return letters <= 1;
}

Span WithoutCall(std::string_view text, Span at) {
  static constexpr std::array<std::string_view, 7> kCalls = {
      "Openings at ", "Job openings at ", "Open positions at ", "Open roles at ", "Positions at ",
      "Careers at ",  "Jobs at "};
  for (const std::string_view call : kCalls) {
    if (Cut(text, at).starts_with(call) && at.size() > call.size())
      return {at.begin + static_cast<uint32_t>(call.size()), at.end};
  }
  return at;
}

Span WithoutTeam(std::string_view text, Span at) {
  const std::string_view name = Cut(text, at);
  // One byte of each mark: looking for the marks themselves, from behind, costs far more.
  constexpr ByteSet kOfMarks("|/\xC2\xE3");
  if (!kOfMarks.IsIn(name)) return at;
  for (const std::string_view mark : {" · ", " | ", " / ", " ㆍ "}) {
    const size_t end = FindLastBytes(name, mark, 1);
    if (end == std::string_view::npos || end == 0) continue;
    if (IsTeam(name.substr(end + mark.size())) && !IsRole(name.substr(0, end)))
      return {at.begin, at.begin + static_cast<uint32_t>(end)};
  }
  return at;
}

namespace {

// "서울 강남구 · 경력 3-7년": a row of a page's facts.
bool IsRowOfTags(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kParts = {"·", "∙", "•", "ㆍ", " | ", " / "};
  static constexpr HeldWords kHeldParts(kParts);
  static constexpr HeldWords kHeldCareerWords(kCareerWords);
  if (!kHeldParts.StandsIn(text) || !kHeldCareerWords.StandsIn(text)) return false;
  std::vector<TermMatch> matches;
  Regions().FindLongest(text, matches);
  EmploymentKinds().FindLongest(text, matches);
  return !matches.empty();
}

}  // namespace

bool IsOfPage(std::string_view text, std::string_view below) {
  static constexpr std::array<std::string_view, 10> kMenu = {
      "채용공고", "채용정보", "공채정보", "인재채용", "커리어",
      "careers",  "career",   "jobs",     "home",     "searchjobs"};
  constexpr size_t kLongestEntryBytes = 30;
  text = TrimSpaces(text);
  if (text.size() <= kLongestEntryBytes) {
    std::string folded = AsciiLower(text);
    std::erase(folded, ' ');
    if (std::find(kMenu.begin(), kMenu.end(), folded) != kMenu.end()) return true;
  }
  if (!below.empty() && text.size() > below.size() && text.ends_with(below)) {
    const std::string_view path = text.substr(0, text.size() - below.size());
    for (const std::string_view joint : {" / ", " > ", " › ", " » "}) {
      if (path.ends_with(joint)) return true;
    }
  }
  return IsRowOfTags(text) && !NamesJob(text);
}

namespace {

// A sign of code; the end of "&amp;" is none.
bool HoldsCode(std::string_view text) {
  constexpr std::string_view kSigns = "{}<>=;\"";
  for (size_t i = text.find_first_of(kSigns); i != std::string_view::npos;
       i = text.find_first_of(kSigns, i + 1)) {
    if (!text.substr(0, i + 1).ends_with("&amp;")) return true;
  }
  return false;
}

}  // namespace

bool IsNoName(std::string_view text) {
  text = TrimSpaces(text);
  if (text.starts_with("![")) return true;
  if (HoldsCode(text) || HasNoteWordsOnly(text) || EndsAsCollection(text) || IsBareCall(text))
    return true;
  // "1차 면접은 12/22 예정이라고 함", "마감 12/15 (화) 자정"
  const bool has_digit = HasDigit(text);
  if (has_digit && (text.find("면접") != std::string_view::npos || text.starts_with("마감 ")))
    return true;
  // "달빛중학교 공고 제2026-45호", "가게 오픈채팅 공지 (11/25)"
  if (text.ends_with(" 공지") || text.find(" 공지 ") != std::string_view::npos) return true;
  if (text.ends_with("호") && text.find("공고 제") != std::string_view::npos) return true;
  if (text.find(' ') == std::string_view::npos) return false;
  // "회사 | 직무 | 마감": a row of columns
  if (const size_t bar = text.find(" | "); bar != std::string_view::npos &&
                                           text.find(" | ", bar + 3) != std::string_view::npos &&
                                           !FieldOfLabel(text.substr(0, bar)).empty())
    return true;
  // "취업축하금 50만원"
  if (text.ends_with("만원") && HasDigit(text)) return true;
  // "saved from greenhouse 11/24", "[뉴스레터] 이번 주 채용 소식 #118"
  for (const std::string_view begin :
       {"saved from ", "copied from ", "clipped from ", "[뉴스레터]"}) {
    if (text.starts_with(begin)) return true;
  }
  // "python sql 필수", "볼만한 공고"
  for (const std::string_view end :
       {" 필수", " 우대", " 공고", " 메모", " 리스트", " 소지자", " 가능자", " 보유자", " 캡션"}) {
    if (text.ends_with(end)) return true;
  }
  if (text.ends_with('!') || text.ends_with('?')) return true;
  for (const std::string_view greeting : {"Hi ", "Hi!", "Hello ", "Hello!", "Dear ", "안녕"}) {
    if (text.starts_with(greeting)) return true;
  }
  for (const std::string_view end : {". ", "! ", "? "}) {
    const size_t at = text.find(end);
    if (at == std::string_view::npos) continue;
    if (at > 0 && at + 2 < text.size() && IsHangulSyllable(DecodeCharBefore(text, at).code) &&
        IsHangulSyllable(DecodeChar(text, at + 2).code))
      return true;
  }
  return IsRowOfTags(text);
}

bool IsFragment(std::string_view text) {
  return text.find("개월") != std::string_view::npos || text.find(')') < text.find('(');
}

Span WithoutTagline(std::string_view text, Span at) {
  const size_t bar = Cut(text, at).find(" | ");
  return bar == std::string_view::npos || bar == 0
             ? at
             : Span{at.begin, at.begin + static_cast<uint32_t>(bar)};
}

Span WithoutRegistration(std::string_view text, Span at) {
  constexpr size_t kDigits = 10;
  const std::string_view name = Cut(text, at);
  size_t end = name.size();
  while (end > 0 && !IsDigitByte(name[end - 1])) --end;
  // Ten digits, parted as 123-45-67890 or not at all.
  size_t begin = end;
  size_t digits = 0;
  std::string_view parts;
  for (; begin > 0; --begin) {
    const auto c = static_cast<unsigned char>(name[begin - 1]);
    if (!IsAsciiDigit(c) && c != '-') break;
    digits += c == '-' ? 0 : 1;
  }
  parts = name.substr(begin, end - begin);
  const bool dashed = parts.size() == kDigits + 2 && parts[3] == '-' && parts[6] == '-';
  const bool closed =
      TrimSpaces(name.substr(end)).find_first_not_of(")]") == std::string_view::npos;
  if (digits != kDigits || !closed || (parts.size() != kDigits && !dashed)) return at;
  const auto trim = [&] {
    const size_t last = name.substr(0, begin).find_last_not_of(" ([|/,:-");
    begin = last == std::string_view::npos ? 0 : last + 1;
  };
  trim();
  for (const std::string_view label : {"사업자등록번호", "사업자 등록번호", "사업자번호"}) {
    if (!name.substr(0, begin).ends_with(label)) continue;
    begin -= label.size();
    trim();
    break;
  }
  return begin == 0 ? at : Span{at.begin, at.begin + static_cast<uint32_t>(begin)};
}

bool IsPlaceholderName(std::string_view value) {
  static constexpr std::array<std::string_view, 8> kPlaceholders = {
      "name", "company", "company name", "company_name", "employer", "회사", "회사명", "기업명"};
  const auto same = [value](std::string_view word) {
    return std::equal(value.begin(), value.end(), word.begin(), word.end(),
                      [](char a, char b) { return LowerAscii(a) == b; });
  };
  return std::any_of(kPlaceholders.begin(), kPlaceholders.end(), same);
}

bool IsCareer(std::string_view text) {
  static constexpr std::array<std::string_view, 6> kCareers = {
      "경력", "신입", "신입/경력", "경력/신입", "경력 무관", "경력무관"};
  return std::find(kCareers.begin(), kCareers.end(), text) != kCareers.end();
}

namespace {

// "한빛시험연구원" is a company, "시험 연구원" a job.
bool IsInstitute(std::string_view name) {
  static constexpr std::array<std::string_view, 9> kInstitutes = {
      "시험연구원", "기술연구원", "정책연구원", "산업연구원", "과학연구원",
      "경제연구원", "품질연구원", "안전연구원", "진흥연구원"};
  return name.find(' ') == std::string_view::npos &&
         std::any_of(kInstitutes.begin(), kInstitutes.end(), [name](std::string_view end) {
           return name.ends_with(end) && name.size() > end.size();
         });
}

}  // namespace

bool NamesJob(std::string_view name) {
  std::vector<TermMatch> matches;
  Roles().FindLongest(name, matches);
  return !matches.empty();
}

bool IsRole(std::string_view name) {
  if (IsInstitute(name)) return false;
  return NamesJob(name) || (!IsFragment(name) && name_words::kTitleWord.StandsIn(name));
}

bool NamesTask(std::string_view name) {
  std::vector<TermMatch> matches;
  EmploymentKinds().FindLongest(name, matches);
  if (!matches.empty()) return true;
  name = TrimSpaces(name);
  if (const size_t open = name.rfind('('); name.ends_with(")") && open != std::string_view::npos)
    name = TrimSpaces(name.substr(0, open));
  const std::string_view task = name_words::kTaskEnd.EndOf(name);
  if (task.empty() || name.size() == task.size()) return false;
  const char before = name[name.size() - task.size() - 1];
  return before == ' ' || before == '/' || before == ')';
}

bool HasLegalForm(std::string_view name) { return name_words::kLegalForm.StandsIn(name); }

bool MayBeCompany(std::string_view name, size_t most_chars) {
  name = TrimSpaces(name);
  if (std::count(name.begin(), name.end(), '(') != std::count(name.begin(), name.end(), ')'))
    return false;
  if (name.starts_with("[") || name.starts_with("【") || CountChars(name) < 2 ||
      CountChars(name) > most_chars)
    return false;
  if (IsNumeric(name) || !FieldOfLabel(name).empty() || IsSentence(name) || EndsInPeriod(name) ||
      name_words::kBoardEnd.Ends(name))
    return false;
  std::vector<TermMatch> matches;
  EmploymentKinds().FindLongest(name, matches);
  Regions().FindLongest(name, matches);
  return matches.empty() && !HasDigit(name);
}

bool IsHashtags(std::string_view line) {
  line = TrimSpaces(line);
  if (!line.starts_with('#')) return false;
  size_t tags = 0;
  for (size_t at = 0; at < line.size(); ++tags) {
    // "# 제목" and "## 제목" are headings.
    if (line[at] != '#' || at + 1 >= line.size() || line[at + 1] == '#' || line[at + 1] == ' ')
      return false;
    at = std::min(line.find(' ', at), line.size());
    at = std::min(line.find_first_not_of(' ', at), line.size());
  }
  return tags >= 2;
}

}  // namespace gonggo
