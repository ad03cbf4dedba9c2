#include "posting/field/process_name.h"

#include <algorithm>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr size_t kMaxName = 90;

// What is a step by itself.
constexpr WordTable kSteps = {"서류",
                              "면접",
                              "인터뷰",
                              "전형",
                              "합격",
                              "합격자",
                              "코딩테스트",
                              "코테",
                              "사전과제",
                              "과제",
                              "입사",
                              "합류",
                              "처우",
                              "레퍼런스 체크",
                              "레퍼체크",
                              "평판조회",
                              "평판 체크",
                              "인적성",
                              "인성검사",
                              "적성검사",
                              "역량검사",
                              "ai역량검사",
                              "필기시험",
                              "실기시험",
                              "필기",
                              "실기",
                              "오퍼",
                              "오퍼레터",
                              "지원서",
                              "건강검진",
                              "채용검진",
                              "신체검사",
                              "커피챗",
                              "티타임",
                              "연봉협의",
                              "연봉협상",
                              "채용확정",
                              "최종결과",
                              "입사지원",
                              "온라인 테스트",
                              "실무 테스트",
                              "기술 테스트",
                              "역량 테스트",
                              "직무 테스트",
                              "인적성 테스트",
                              "과제 테스트",
                              "알고리즘 테스트",
                              "기술 과제",
                              "미니 프로젝트",
                              "스크리닝",
                              "강점 테스트",
                              "강점 진단",
                              "수습",
                              "onsite",
                              "on-site",
                              "interview",
                              "interviews",
                              "screening",
                              "screen",
                              "offer",
                              "offer letter",
                              "coding test",
                              "coding challenge",
                              "take-home",
                              "take home",
                              "assignment",
                              "application review",
                              "resume review",
                              "resume",
                              "cv",
                              "reference check",
                              "reference checks",
                              "background check",
                              "application",
                              "onboarding",
                              "coffee chat",
                              "recruiter call",
                              "phone call",
                              "online test",
                              "intro call",
                              "intro chat",
                              "introductory call",
                              "discovery call",
                              "trial day",
                              "pair programming",
                              "system design",
                              "technical exercise",
                              "work sample"};
// What stands with it.
constexpr WordTable kParts = {
    "1차",      "2차",        "3차",        "4차",        "5차",       "차",
    "최종",     "종합",       "실무",       "실무자",     "실무진",    "임원",
    "임원진",   "경영진",     "대표",       "대표이사",   "ceo",       "cto",
    "c-level",  "팀",         "팀원",       "팀장",       "리더",      "리더십",
    "기술",     "직무",       "직무적합성", "적합성",     "조직",      "문화",
    "조직문화", "컬처",       "컬쳐",       "컬처핏",     "컬쳐핏",    "핏",
    "fit",      "culture",    "인성",       "적성",       "역량",      "심층",
    "화상",     "대면",       "비대면",     "온라인",     "오프라인",  "전화",
    "유선",     "사전",       "캐주얼",     "그룹",       "pt",        "ai",
    "hr",       "라이브",     "코딩",       "알고리즘",   "실기",      "테스트",
    "과제",     "심사",       "검토",       "접수",       "제출",      "작성",
    "평가",     "통과",       "통보",       "통지",       "안내",      "발표",
    "결과",     "자",         "협의",       "협상",       "조율",      "제안",
    "조정",     "확정",       "결정",       "일정",       "일자",      "입사일",
    "연봉",     "이력서",     "포트폴리오", "자기소개서", "지원",      "채용",
    "체크",     "조회",       "레터",       "검사",       "검진",      "진행",
    "필요시",   "온보딩",     "및",         "또는",       "와",        "과",
    "후",       "시",         "리크루터",   "채용담당자", "미팅",      "현업",
    "본",       "예비",       "first",      "second",     "third",     "1st",
    "2nd",      "3rd",        "final",      "technical",  "tech",      "phone",
    "video",    "onsite",     "on-site",    "virtual",    "online",    "panel",
    "team",     "hiring",     "manager",    "recruiter",  "executive", "initial",
    "review",   "round",      "live",       "coding",     "test",      "and",
    "with",     "the",        "check",      "letter",     "call",      "behavioral",
    "document", "submission", "job",        "intro",      "chat",      "conversation",
    "task",     "exercise",   "challenge",  "session",    "our",       "your",
    "a",        "an",         "one",        "two",        "three",     "within",
    "week",     "days",       "of",         "in",         "person",    "founder",
    "founders", "design",     "values",     "paid"};
constexpr WordTable kSigns = {"&", "/", "·", "ㆍ", "+", "-", "~", "*", ",", "：", "_"};

// Past "(…)" or "[…]" at `at`, else kNoMatch; an open bracket takes the rest.
size_t PassBracket(std::string_view name, size_t at) {
  const char open = name[at];
  if (open != '(' && open != '[') return kNoMatch;
  const size_t close = name.find(open == '(' ? ')' : ']', at);
  return close == std::string_view::npos ? name.size() : close + 1;
}

size_t PassOrdinal(std::string_view name, size_t at) {
  while (at < name.size() && IsDigitByte(name[at])) ++at;
  return at;
}

}  // namespace

bool IsStepName(std::string_view name) {
  if (name.size() > kMaxName) return false;
  bool step = false;
  size_t at = SkipSpaces(name, 0);
  while (at < name.size()) {
    size_t next = PassBracket(name, at);
    if (next == kNoMatch) {
      const size_t whole = MatchAnyAt(name, at, kSteps);
      const size_t part = MatchAnyAt(name, at, kParts);
      next = whole == kNoMatch ? part : part == kNoMatch ? whole : std::max(whole, part);
      step = step || (whole != kNoMatch && whole == next);
    }
    if (next == kNoMatch) next = MatchAnyAt(name, at, kSigns);
    if (next == kNoMatch && IsDigitByte(name[at])) next = PassOrdinal(name, at);
    if (next == kNoMatch) return false;
    at = SkipSpaces(name, next);
  }
  return step;
}

}  // namespace gonggo
