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

constexpr WordTable kLabels = {"담당자",      "채용담당자",    "인사담당자", "담당자명",
                               "담당자 성함", "담당자 이름",   "채용담당",   "인사담당",
                               "recruiter",   "contact person"};
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
constexpr WordTable kNoLatinName = {
    "team",    "hr",    "human",  "resources", "department", "recruiting", "talent", "recruitment",
    "manager", "group", "center", "office",    "people",     "contact",    "email",  "tel"};

bool IsHangulAt(std::string_view text, size_t at) {
  return at + kSyllable <= text.size() && IsHangulSyllable(DecodeChar(text, at).code);
}

// The end of the Korean name at `at`; `alone` if only the end of the text or a title may follow.
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
  if (std::ranges::none_of(kFrequentFamilyNames, begins) &&
      std::ranges::none_of(kOtherFamilyNames, begins))
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
    size_t end = KoreanNameEnd(text, at);
    if (end != kNoMatch && !IsNameFollowed(text, end)) end = kNoMatch;
    // Without a colon only a title or a number says that this is a name.
    if (end != kNoMatch && is == kNoMatch && SkipSpaces(text, end) >= text.size()) end = kNoMatch;
    if (end == kNoMatch && is != kNoMatch) end = LatinNameEnd(text, at);
    if (end == kNoMatch) continue;
    out.push_back({{"person", std::string(text.substr(at, end - at))},
                   {static_cast<uint32_t>(at), static_cast<uint32_t>(end)}});
    from = end;
  }
}

}  // namespace gonggo
