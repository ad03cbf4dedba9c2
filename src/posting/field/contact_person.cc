#include "posting/field/contact_person.h"

#include <algorithm>
#include <string>

#include "posting/field/family_names.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kSyllable = 3;  // bytes
constexpr size_t kMaxLatinName = 40;

constexpr WordTable kLabels = {"담당자",      "채용담당자",     "인사담당자",    "담당자명",
                               "담당자 성함", "담당자 이름",    "채용담당",      "인사담당",
                               "recruiter",   "contact person", "hiring manager"};
constexpr WordTable kIs = {":", "：", "|", "ㅣ", "-"};
constexpr WordTable kTitles = {
    "님",     "매니저", "과장", "대리",   "팀장", "부장",   "차장", "이사", "사원", "주임",
    "책임",   "선임",   "수석", "파트장", "실장", "본부장", "상무", "전무", "대표", "프로",
    "연구원", "hr",     "(",    "/",      ",",    "|",      "·",    "☎",    "tel"};
// What stands behind such a label and begins like a name.
constexpr WordTable kNoName = {
    "채용", "인사", "이메일", "메일",   "전화", "연락", "문의", "미정", "추후", "안내",
    "협의", "경영", "지원",   "공고",   "현업", "운영", "개발", "이사", "차장", "사장",
    "부장", "과장", "대리",   "주임",   "팀장", "실장", "선임", "책임", "수석", "전무",
    "상무", "대표", "전체",   "모집",   "모든", "변경", "없음", "기재", "기타", "우대",
    "성함", "정보", "정규",   "전형",   "서류", "면접", "제출", "구인", "유선", "해당",
    "직접", "별도", "상담",   "확인",   "성명", "여러", "소통", "조율", "고객", "한국",
    "서울", "강남", "마케팅", "디자인", "재무", "총무", "영업"};
constexpr WordTable kUnitEnds = {"팀",   "부",   "실",   "과",   "처",   "센터",  "그룹",
                                 "본부", "파트", "회사", "업무", "번호", "에게",  "께서",
                                 "까지", "으로", "에서", "하고", "하여", "입니다"};
// What an office is called; "인사과", "영업부" end names, too.
constexpr WordTable kOffices = {"팀", "부", "실", "과", "처", "센터", "그룹", "본부", "파트"};
constexpr size_t kMaxOffice = 40;
constexpr WordTable kNoLatinName = {
    "team",    "hr",    "human",  "resources", "department", "recruiting", "talent", "recruitment",
    "manager", "group", "center", "office",    "people",     "contact",    "email",  "tel"};

bool IsHangulAt(std::string_view text, size_t at) {
  return at + kSyllable <= text.size() && IsHangulSyllable(DecodeChar(text, at).code);
}

// The end of the office's name at `at`, else kNoMatch: "경영지원본부", "HR팀".
size_t OfficeEnd(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && end - at < kMaxOffice &&
         (IsAsciiAlnum(text[end]) || IsHangulAt(text, end)))
    end += IsAsciiAlnum(text[end]) ? 1 : kSyllable;
  const std::string_view word = text.substr(at, end - at);
  const auto names = [word](std::string_view unit) {
    return word.size() > unit.size() && word.ends_with(unit);
  };
  return std::any_of(std::begin(kOffices), std::end(kOffices), names) ? end : kNoMatch;
}

// Past the offices at `at` that somebody belongs to: "경영지원본부 인사팀 " of "… 김하늘 대리".
size_t PassOffices(std::string_view text, size_t at) {
  constexpr int kMostOffices = 3;
  for (int offices = 0; offices < kMostOffices; ++offices) {
    const size_t end = OfficeEnd(text, at);
    if (end == kNoMatch) break;
    size_t next = SkipSpaces(text, end);
    if (next < text.size() && (text[next] == '/' || text[next] == ','))
      next = SkipSpaces(text, next + 1);
    if (next == end) break;
    at = next;
  }
  return at;
}

// The end of the Korean name at `at`, else kNoMatch.
size_t KoreanNameEnd(std::string_view text, size_t at) {
  size_t end = at;
  size_t syllables = 0;
  while (syllables <= 8 && IsHangulAt(text, end)) {
    end += kSyllable;
    ++syllables;
  }
  // "김하늘님", "김하늘매니저": the title is no part of the name.
  const std::string_view word = text.substr(at, end - at);
  for (const std::string_view title : kTitles) {
    if (word.size() > title.size() + kSyllable && word.ends_with(title)) {
      end -= title.size();
      syllables -= title.size() / kSyllable;
      break;
    }
  }
  if (syllables < 2 || syllables > 4) return kNoMatch;
  const std::string_view name = text.substr(at, end - at);
  const auto begins = [name](std::string_view s) { return name.starts_with(s); };
  const auto ends = [name](std::string_view s) { return name.ends_with(s); };
  // Four syllables only behind a family name of two: "남궁바다", and no "고객대응".
  const auto fits = [&begins, syllables](std::string_view family) {
    return begins(family) && (syllables < 4 || family.size() > kSyllable);
  };
  if (std::ranges::none_of(kFrequentFamilyNames, fits) &&
      std::ranges::none_of(kOtherFamilyNames, fits))
    return kNoMatch;
  if (std::any_of(std::begin(kNoName), std::end(kNoName), begins)) return kNoMatch;
  if (std::any_of(std::begin(kUnitEnds), std::end(kUnitEnds), ends)) return kNoMatch;
  return end;
}

// True if nothing but a title, a number or an address follows: prose goes on in other ways.
bool IsNameFollowed(std::string_view text, size_t end) {
  const size_t at = SkipSpaces(text, end);
  if (at >= text.size() || MatchAnyAt(text, at, kTitles) != kNoMatch) return true;
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80;
}

size_t LatinNameEnd(std::string_view text, size_t at) {
  const size_t limit = std::min(text.size(), at + kMaxLatinName);
  size_t end = kNoMatch;
  int words = 0;
  for (size_t i = at; i < limit && words < 3 && IsUpperByte(text[i]);) {
    size_t j = i + 1;
    while (j < limit && (IsAlphaByte(text[j]) || text[j] == '-' || text[j] == '\'')) ++j;
    if (j == i + 1 || (j < text.size() && (static_cast<unsigned char>(text[j]) >= 0x80 ||
                                           IsDigitByte(text[j]) || text[j] == '@')))
      break;
    if (MatchAnyAt(text, i, kNoLatinName) != kNoMatch) return kNoMatch;
    end = j;
    ++words;
    i = SkipSpaces(text, j);
    if (i == j) break;
  }
  return words >= 2 ? end : kNoMatch;
}

}  // namespace

void FindPersons(std::string_view text, std::vector<Found<Contact>>& out) {
  size_t from = 0;
  while (const auto label = FindAnyWord(text, kLabels, from)) {
    from = label->end;
    size_t at = SkipSpaces(text, label->end);
    const size_t is = MatchAnyAt(text, at, kIs);
    if (is != kNoMatch) {
      at = SkipSpaces(text, is);
    } else if (at == label->end) {
      continue;  // 담당자와, 담당자에게
    }
    const size_t name = PassOffices(text, at);
    size_t end = KoreanNameEnd(text, name);
    if (end != kNoMatch && !IsNameFollowed(text, end)) end = kNoMatch;
    // Without a colon only a title or a number says that this is a name.
    if (end != kNoMatch && is == kNoMatch && SkipSpaces(text, end) >= text.size()) end = kNoMatch;
    if (end != kNoMatch) at = name;
    if (end == kNoMatch && is != kNoMatch) end = LatinNameEnd(text, at);
    if (end == kNoMatch) continue;
    out.push_back({{"person", std::string(text.substr(at, end - at))},
                   {static_cast<uint32_t>(at), static_cast<uint32_t>(end)}});
    from = end;
  }
}

namespace {

constexpr WordTable kAskLabels = {"문의",     "문의처", "연락처", "연락",
                                  "문의사항", "담당",   "contact"};
constexpr WordTable kColons = {":", "："};
constexpr WordTable kCalledBy = {"님",   "매니저", "과장", "대리",   "팀장",   "부장",
                                 "차장", "이사",   "사원", "주임",   "책임",   "선임",
                                 "수석", "파트장", "실장", "본부장", "연구원", "프로"};

// Past the title at `at`, "팀장님" as a whole; kNoMatch where none stands.
size_t TitleEnd(std::string_view text, size_t at) {
  constexpr std::string_view kHonour = "님";
  const size_t end = MatchAnyAt(text, at, kCalledBy);
  return end != kNoMatch && text.substr(end).starts_with(kHonour) ? end + kHonour.size() : end;
}

// Past what may stand between a name, a title and a number.
size_t PassSigns(std::string_view text, size_t at) {
  while (at < text.size() && std::string_view(" \t(,/:|").contains(text[at])) ++at;
  return at;
}

// A Korean name at `begin` with what follows it.
struct Called {
  size_t begin = 0;
  size_t end = kNoMatch;
  bool title = false;
  size_t behind = 0;  // past the title and the signs
};

Called CalledAt(std::string_view text, size_t at) {
  Called called{.begin = at, .end = KoreanNameEnd(text, at)};
  if (called.end == kNoMatch) return called;
  const size_t title = TitleEnd(text, SkipSpaces(text, called.end));
  called.title = title != kNoMatch;
  called.behind = PassSigns(text, called.title ? title : called.end);
  return called;
}

void AddCalled(const Called& called, std::vector<Span>& out) {
  out.push_back({static_cast<uint32_t>(called.begin), static_cast<uint32_t>(called.end)});
}

// In the words before `number`, back to `from`.
void FindCalledBefore(std::string_view text, size_t from, size_t number, std::vector<Span>& out) {
  constexpr size_t kLongest = 64;
  if (number - from > kLongest) from = CharBoundaryBefore(text, number - kLongest);
  bool office = false;
  for (size_t at = from; at < number;) {
    const bool begins = at == 0 || std::string_view(" \t(,/:|").contains(text[at - 1]);
    if (!begins || !IsHangulAt(text, at)) {
      ++at;
      continue;
    }
    const Called called = CalledAt(text, at);
    if (called.end != kNoMatch && called.behind >= number && (called.title || office))
      return AddCalled(called, out);
    const size_t end = OfficeEnd(text, at);
    office = end != kNoMatch;
    at = office ? end : at + kSyllable;
  }
}

// Right behind the number that ends at `at`: "02-… (김하늘)", "02-… 김하늘 매니저", "02-… 인사팀
// 김하늘".
void FindCalledBehind(std::string_view text, size_t at, std::vector<Span>& out) {
  const size_t signs = PassSigns(text, at);
  if (signs == at) return;
  const bool bracket = text[signs - 1] == '(';
  const size_t name = PassOffices(text, signs);
  const Called called = CalledAt(text, name);
  if (called.end == kNoMatch) return;
  const bool closed = bracket && text.substr(called.end).starts_with(')');
  const bool ends = SkipSpaces(text, called.end) >= text.size();
  if (called.title || closed || (name > signs && ends)) AddCalled(called, out);
}

}  // namespace

void FindCalledPersons(std::string_view text, std::span<const Span> reached,
                       std::vector<Span>& out) {
  size_t from = 0;
  for (const Span number : reached) {
    if (number.begin > from) FindCalledBefore(text, from, number.begin, out);
    FindCalledBehind(text, number.end, out);
    from = number.end;
  }
  from = 0;
  while (const auto label = FindAnyWord(text, kAskLabels, from)) {
    from = label->end;
    const size_t colon = MatchAnyAt(text, SkipSpaces(text, from), kColons);
    if (colon == kNoMatch) continue;
    const size_t name = PassOffices(text, SkipSpaces(text, colon));
    Called called = CalledAt(text, name);
    // "Contact: Jane Doe, jane@…"
    if (called.end == kNoMatch && !reached.empty() && reached.back().begin > name) {
      called.end = LatinNameEnd(text, name);
      called.title = called.end != kNoMatch && called.end <= reached.back().begin;
    }
    if (called.end == kNoMatch) continue;
    const auto begins = [&called](Span at) { return at.begin == called.behind; };
    if (called.title || std::any_of(reached.begin(), reached.end(), begins)) AddCalled(called, out);
  }
}

bool IsOffice(std::string_view words) { return OfficeEnd(words, 0) == words.size(); }

bool IsCalledBy(std::string_view words) { return TitleEnd(words, 0) == words.size(); }

}  // namespace gonggo
