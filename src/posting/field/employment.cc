#include "posting/field/employment.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "posting/field/denial.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 1'000;
// A longer line is prose, in which only sentences about the posting count.
constexpr size_t kMaxTitleBytes = 160;

constexpr WordTable kLabels = {
    "고용형태",      "근무형태",           "채용형태",           "계약형태",
    "고용유형",      "근로형태",           "채용구분",           "고용구분",
    "근로관계",      "고용조건",           "근무조건",           "employment type",
    "job type",      "contract type",      "type of employment", "recruitment type",
    "고용",          "term of employment", "이 포지션은",        "본 포지션은",
    "해당 포지션은", "이 공고는",          "본 공고는",          "본 채용은",
    "해당 공고는",   "본 직무는",          "this is a",          "this is an"};
constexpr WordTable kAfter = {
    ")",       "]",    "/",        ",",           "(",      "|",         "·",
    "ㆍ",      ":",    "-",        "모집",        "채용",   "이며",      "입니다",
    "으로",    "가능", "포함",     "】",          "（",     "공개채용",  "사원",
    "[",       "지원", "편입",     "전직",        "이고",   "으로 채용", "*",
    "+",       "or",   "및",       "또는",        "이에요", "예요",      "～",
    "~",       "공고", "형태",     "근무",        "role",   "포지션",    "position",
    "입사 시", "job",  "employee", "opportunity", "개발자", "디자이너",  "엔지니어",
    "연구원"};
constexpr WordTable kOpeners = {"[", "(",  "/", "·", "ㆍ", ",",  "【", "|",
                                "_", "（", "+", "-", ":",  "：", "!",  "*"};
// Lines about other people's employment, or about experience with it.
constexpr WordTable kOtherLine = {"경험",      "경력자", "관리", "우대", "제외",       "교육",
                                  "연수",      "출신",   "운영", "활동", "experience", "양성",
                                  "대상 교육", "파트너", "축하", "복지", "전 직원"};

bool IsMilitary(std::string_view id) { return id == "military"; }

// 인턴 1개월 + 수습 2개월: parts of a probation.
bool IsProbationPart(std::string_view text, const TermMatch& m) {
  static constexpr WordTable kProbation = {"수습", "시용"};
  const size_t after = SkipSpaces(text, m.at.end);
  return after < text.size() && IsDigitByte(text[after]) && HasAnyWord(text, kProbation);
}

// "수습 기간(계약직)", "3개월 수습기간 동안 계약직", "계약직(수습기간)": how a probation is
// contracted.
bool IsContractOfProbation(std::string_view text, const TermMatch& m) {
  constexpr size_t kMostBytes = 42;  // some fourteen syllables
  static constexpr WordTable kProbation = {"수습", "시용"};
  static constexpr WordTable kBehind = {"(수습", "(시용"};
  const size_t from = m.at.begin - std::min<size_t>(m.at.begin, kMostBytes);
  std::string_view before = text.substr(from, m.at.begin - from);
  // 수습 of another clause: "수습 3개월 / 계약직".
  const size_t clause = before.find_last_of("/,");
  if (clause != std::string_view::npos) before.remove_prefix(clause + 1);
  return HasAnyWord(before, kProbation) || MatchAnyAt(text, m.at.end, kBehind) != kNoMatch;
}

// 정규직 … 전환 within a few words: what may come later.
bool IsLaterTurn(std::string_view text, const TermMatch& m, std::string_view id) {
  if (id != "full_time" && id != "contract") return false;
  static constexpr WordTable kTurn = {"으로 전환",   "전환",      "로 전환",
                                      "으로의 전환", "계약 전환", "전환가능"};
  return MatchAnyAt(text, SkipSpaces(text, m.at.end), kTurn) != kNoMatch;
}

// "품질 관리(계약직)", "시설 운영 [1년 계약직]": in brackets only what stands behind may tell of
// others.
bool SpeaksOfOthers(std::string_view text, const TermMatch& m) {
  const size_t before = SkipSpacesBack(text, m.at.begin);
  const bool bracketed = before > 0 && (text[before - 1] == '(' || text[before - 1] == '[');
  return HasAnyWord(bracketed ? text.substr(m.at.end) : text, kOtherLine);
}

bool IsSaidOfPosting(std::string_view text, Span at) {
  const size_t after = SkipSpaces(text, at.end);
  size_t before = SkipSpacesBack(text, at.begin);
  static constexpr WordTable kTerm = {"년", "개월", "단기"};  // 1년 계약직
  if (const size_t term = MatchAnyBefore(text, before, kTerm); term != kNoMatch) {
    before = term;
    while (before > 0 && IsDigitByte(text[before - 1])) --before;
    before = SkipSpacesBack(text, before);
  }
  const bool ends = after >= text.size() || MatchAnyAt(text, after, kAfter) != kNoMatch;
  if (!ends) return false;
  if (HasAnyWord(text.substr(0, at.begin), kLabels)) return true;
  if (text.size() > kMaxTitleBytes) return false;
  const bool opens = before == 0 || MatchAnyBefore(text, before, kOpeners) != kNoMatch;
  // A bullet of any shape: no word before it.
  const std::string_view head = text.substr(0, at.begin);
  const bool bullet = std::none_of(head.begin(), head.end(),
                                   [](char c) { return IsAlphaByte(c) || IsDigitByte(c); }) &&
                      head.size() <= 8 &&
                      (head.empty() || !IsHangulSyllable(DecodeCharBefore(head, head.size()).code));
  static constexpr WordTable kHiring = {"모집", "채용", "공고", "공개채용", "공채"};
  return opens || bullet || after >= text.size() || MatchAnyAt(text, after, kHiring) != kNoMatch;
}

// "전형 결과에 따라 계약직 채용이 검토될 수 있습니다", "인턴은 정규직으로 채용 시 보상금 지급":
// what may come. Who has a probation has the post: "정규직 입사 시 3개월의 수습기간".
bool IsConditional(std::string_view text, const TermMatch& m) {
  constexpr size_t kMostBytes = 30;  // some ten syllables
  static constexpr WordTable kReview = {"검토", "여부", "심사"};
  static constexpr WordTable kIf = {"으로 채용 시", "채용 시 ", "으로 전환 시", "전환 시"};
  static constexpr WordTable kProbation = {"수습", "시용"};
  if (HasAnyWord(text.substr(m.at.end, kMostBytes), kReview)) return true;
  return MatchAnyAt(text, SkipSpaces(text, m.at.end), kIf) != kNoMatch &&
         !HasAnyWord(text, kProbation);
}

// "수습 3개월 후 정규직 전환": a probation that every employee has, no internship.
bool IsProbationPassed(std::string_view text, const TermMatch& m) {
  constexpr size_t kMostBytes = 90;  // some thirty syllables
  static constexpr WordTable kProbation = {"수습", "시용"};
  static constexpr WordTable kThen = {"후", "이후", "뒤", "통과", "종료"};
  static constexpr WordTable kOther = {"인턴", "계약직", "파견", "여부", "검토", "평가", "결과"};
  if (HasAnyWord(text, kOther) || !Cut(text, m.at).starts_with("정규직")) return false;
  const size_t from = m.at.begin - std::min<size_t>(m.at.begin, kMostBytes);
  const std::string_view before = text.substr(from, m.at.begin - from);
  const auto probation = FindAnyWord(before, kProbation);
  return probation && HasAnyWord(before.substr(probation->end), kThen);
}

// "계약직 직원 채용 공고": what the title calls for is no work.
std::string_view WithoutCall(std::string_view clause) {
  constexpr WordTable kCalls = {"공개채용", "채용", "모집", "초빙", "구인", "공고", "안내"};
  for (bool found = true; found;) {
    found = false;
    clause = TrimSpaces(clause);
    for (const std::string_view call : kCalls) {
      if (!clause.ends_with(call)) continue;
      clause.remove_suffix(call.size());
      found = true;
    }
  }
  return clause;
}

// Behind a kind in a title: what the work has to do with such people. "인턴 교육 담당자", "Contract
// Specialist".
bool IsObjectOfWork(std::string_view title, const TermMatch& m) {
  static constexpr WordTable kWork = {"관리", "교육",    "운영",        "육성",   "양성",
                                      "강사", "채용",    "업무",        "담당",   "대상",
                                      "제외", "program", "coordinator", "recruit"};
  constexpr std::string_view kClauseEnds = ")]|,/-";
  static constexpr WordTable kHiring = {"채용", "모집"};
  // "인턴(채용연계형)" is a sort of it, "시간제 업무보조원" somebody.
  static constexpr WordTable kSorts = {"(채용연계", "(채용전환", "(전환형", "(체험형", "업무보조"};
  if (MatchAnyAt(title, SkipSpaces(title, m.at.end), kSorts) != kNoMatch) return false;
  const std::string_view after = title.substr(m.at.end);
  const std::string_view clause = after.substr(0, after.find_first_of(kClauseEnds));
  return HasAnyWord(WithoutCall(clause), kWork) &&
         MatchAnyAt(title, SkipSpaces(title, m.at.end), kHiring) == kNoMatch;
}

// English words of employment are words of the work, too, unless a clause ends with them:
// "(6 months contract)", "Freelance – Remote".
bool EndsClause(std::string_view title, const TermMatch& m) {
  static constexpr WordTable kEnds = {")", "]", "(", "[", "|", ",", "/", "-", "–", "—", ":"};
  const size_t after = SkipSpaces(title, m.at.end);
  return after >= title.size() || MatchAnyAt(title, after, kEnds) != kNoMatch;
}

// They say how many hours are worked, wherever they stand in a title: "Full-Time Nanny, Camp Hill".
constexpr WordTable kHours = {"full-time", "full time", "part-time",  "part time",
                              "vollzeit",  "teilzeit",  "werkstudent"};

// "병역특례 전문연구요원 개발자": one kind in several words.
Span WithSameBehind(std::string_view text, const std::vector<TermMatch>& matches, size_t k) {
  const auto id = [](const TermMatch& m) -> std::string_view {
    return EmploymentKinds().terms()[m.term].id;
  };
  Span at = matches[k].at;
  for (size_t next = k + 1; next < matches.size(); ++next) {
    const TermMatch& other = matches[next];
    if (other.at.begin != SkipSpaces(text, at.end) || id(other) != id(matches[k])) break;
    at.end = other.at.end;
  }
  return at;
}

}  // namespace

std::vector<Found<Employment>> ReadEmploymentTitle(std::string_view title) {
  std::vector<Found<Employment>> found = ReadEmployment(title, Labelled::kNo);
  if (title.size() > kMaxTitleBytes) return found;
  std::vector<TermMatch> matches;
  EmploymentKinds().FindLongest(title, matches);
  for (const TermMatch& m : matches) {
    const auto kind = FromId<Employment>(EmploymentKinds().terms()[m.term].id);
    const bool hours = MatchAnyAt(title, m.at.begin, kHours) != kNoMatch;
    if (!kind || (*kind == Employment::kFullTime && !hours) || *kind == Employment::kMilitary)
      continue;
    const bool english = IsAlphaByte(title[m.at.begin]) && !hours;
    if (IsObjectOfWork(title, m) || IsProbationPart(title, m) || IsContractOfProbation(title, m) ||
        (english && *kind != Employment::kIntern && !EndsClause(title, m)))
      continue;
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const auto& f) { return f.value == *kind; });
    if (!known) found.push_back({*kind, m.at});
  }
  return found;
}

std::vector<Found<Employment>> ReadEmployment(std::string_view text, Labelled labelled) {
  std::vector<Found<Employment>> found;
  if (text.size() > kMaxText) return found;
  std::vector<TermMatch> matches;
  EmploymentKinds().FindLongest(text, matches);
  if (matches.empty()) return found;
  for (size_t k = 0; k < matches.size(); ++k) {
    const TermMatch& m = matches[k];
    const std::string_view id = EmploymentKinds().terms()[m.term].id;
    const auto kind = FromId<Employment>(id);
    if (IsProbationPassed(text, m)) {
      found.push_back({Employment::kFullTime, m.at});
      continue;
    }
    if (!kind || IsConditional(text, m) || IsProbationPart(text, m) || IsLaterTurn(text, m, id) ||
        IsDeniedBehind(text, m.at.end))
      continue;
    if (*kind == Employment::kContract && IsContractOfProbation(text, m)) continue;
    if (labelled == Labelled::kNo && ((!IsMilitary(id) && SpeaksOfOthers(text, m)) ||
                                      !IsSaidOfPosting(text, WithSameBehind(text, matches, k))))
      continue;
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const auto& f) { return f.value == *kind; });
    if (!known) found.push_back({*kind, m.at});
  }
  return found;
}

}  // namespace gonggo
