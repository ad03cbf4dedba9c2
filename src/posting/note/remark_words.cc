#include "posting/note/remark_words.h"

#include <algorithm>
#include <array>

#include "requirement/scan.h"
#include "requirement/word_table.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestStateBytes = 90;
constexpr size_t kLongestThoughtBytes = 150;
constexpr size_t kLongestCommentBytes = 75;

// Only of an application.
constexpr WordTable kSureStates = {
    "지원완료", "지원완",       "지원함",    "지원했음", "지원예정", "지원전",   "지원안함",
    "서류합",   "서류탈락",     "서탈",      "면접탈락", "면탈",     "최종탈락", "최탈",
    "최합",     "탈락",         "불합격",    "보류",     "고민중",   "대기중",   "결과대기",
    "고민",     "서류넣음",     "아직",      "연락없음", "연락안함", "연락옴",   "지원o",
    "지원x",    "서류탈",       "떨어짐",    "떨어졌음", "광탈",     "마감됨",   "놓침",
    "패스",     "자소서쓰는중", "작성중",    "준비중",   "applied",  "rejected", "ghosted",
    "on hold",  "waiting",      "withdrawn", "withdrew", "no reply", "to apply", "not applied"};

// Of an application where a day stands beside them.
constexpr WordTable kDatedStates = {
    "면접",     "지원",     "코테", "코딩테스트", "과제",   "전화면접",  "면접봄",       "화상면접",
    "서류합격", "서류통과", "제출", "인적성",     "커피챗", "interview", "phone screen", "call",
    "최종합격", "처우협의", "오퍼", "면담",       "hr콜",   "콜"};

// What may stand beside a state.
constexpr WordTable kBeside = {
    "서류",   "면접",  "차",     "최종", "결과", "합격",  "통과", "에",         "은",     "는",
    "오전",   "오후",  "월",     "일",   "시",   "분",    "반",   "주내",       "주",     "화",
    "수",     "목",    "금",     "토",   "예정", "발표",  "연락", "기다리는중", "쓰는중", "자소서",
    "이력서", "까지",  "ㅠ",     "ㅜ",   "ㅎ",   "ㅋ",    "중",   "됨",         "했음",   "일정",
    "on",     "at",    "am",     "pm",   "yet",  "still", "2pm",  "nov",        "dec",    "jan",
    "feb",    "mar",   "apr",    "may",  "jun",  "jul",   "aug",  "sep",        "oct",    "after",
    "round",  "first", "second", "final"};

constexpr std::array<std::string_view, 58> kLabels = {
    "메모",      "내 메모",   "내메모",   "생각",      "내 생각",   "내생각",    "느낌",
    "느낀점",    "소감",      "상태",     "진행",      "진행상황",  "진행 상황", "진행상태",
    "결과",      "지인",      "장점",     "단점",      "걱정",      "고민",      "우려",
    "궁금한거",  "궁금한 거", "궁금한것", "궁금한 것", "궁금한 점", "물어볼 것", "물어볼것",
    "질문할 것", "내 점수",   "왜",       "할일",      "할 일",     "me",        "장",
    "단",        "status",    "pros",     "cons",      "my notes",  "my take",   "나",
    "특이사항",  "현황",      "thoughts", "지원상태",  "지원 상태", "장단점",    "장/단점",
    "비교",      "결론",      "총평",     "느낀 점",   "판단",      "총점",      "통근",
    "나랑 맞나", "비교표"};

// With which words heard or to be asked end.
constexpr std::array<std::string_view, 22> kThoughtEnds = {
    "다고 함",   "라고 함",    "다고함",     "라고함",     "다고 들음", "라고 들음",
    "다고들음",  "라고들음",   "다는 후기",  "물어볼 것",  "물어볼것",  "물어보기",
    "공부할 것", "님 소개",    "님 추천",    "비추함",     "별로라 함", "다고 들었음",
    "에서 봄",   "인지 확인!", "닌지 확인!", "되는지 확인"};
constexpr std::array<std::string_view, 15> kThoughtBegins = {
    "내 점수", "내 경력", "내 생각", "내가 볼", "나한테", "잡플래닛 ", "블라인드 ", "크레딧잡 ",
    "(내 ",    "(나는 ",  "(난 ",    "(나 ",    "(내가 ", "(여긴 ",    "(근데 "};

constexpr std::array<std::string_view, 17> kCommentEnds = {
    "해봄", "있음", "없음", "약함", "애매", "부족", "부족함", "가능할듯", "듯",
    "ok",   "ㅇㅋ", "ㅋ",   "ㅠ",   "ㅜ",   "?",    "모름",   "안해봄"};

template <size_t N>
bool BeginsWithAny(std::string_view words, const std::array<std::string_view, N>& begins) {
  return std::any_of(begins.begin(), begins.end(),
                     [words](std::string_view begin) { return words.starts_with(begin); });
}
template <size_t N>
bool EndsWithAny(std::string_view words, const std::array<std::string_view, N>& ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [words](std::string_view end) { return words.ends_with(end); });
}

// Signs between the words of a state.
bool IsBetween(char c) {
  constexpr std::string_view kSigns = " ()[],/-.:~!>+|";
  return kSigns.find(c) != std::string_view::npos;
}

// "11/20", "12월 3일", "2시": says when.
bool SaysWhen(std::string_view words) {
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    const bool digit = IsDigitByte(words[i - 1]);
    if (digit && (words[i] == '/' || words[i] == '.' || words[i] == ':') &&
        IsDigitByte(words[i + 1]))
      return true;
    if (digit && (words.substr(i).starts_with("월") || words.substr(i).starts_with("시")))
      return true;
  }
  constexpr std::array<std::string_view, 5> kMonths = {"nov ", "dec ", "jan ", "feb ", "mar "};
  const std::string lower = AsciiLower(words);
  return std::any_of(kMonths.begin(), kMonths.end(), [&lower](std::string_view month) {
    return lower.find(month) != std::string::npos;
  });
}

// The end of a smile or arrow at `at`; `at` where none stands there.
size_t SkipSign(std::string_view words, size_t at) {
  if (IsBetween(words[at]) || IsDigitByte(words[at])) return at + 1;
  const DecodedChar c = DecodeChar(words, at);
  const bool sign = c.code >= 0x2000 && !IsHangulSyllable(c.code) && !IsWordChar(c.code);
  return sign ? at + c.size : at;
}

// "(나 없음)", "(지원완료)": what such brackets hold is the keeper's.
bool IsOwnInBrackets(std::string_view words) {
  if (IsOwnThought(words)) return true;
  constexpr std::array<std::string_view, 6> kSelf = {"나 ",   "나는 ",   "난 ",
                                                     "내가 ", "내 경력", "저는 "};
  return OwnStateOf(words) != OwnState::kNone || BeginsWithAny(words, kSelf);
}

}  // namespace

OwnState OwnStateOf(std::string_view words) {
  words = TrimSpaces(words);
  if (words.empty() || words.size() > kLongestStateBytes) return OwnState::kNone;
  // "지원 X (자소서 미완)"
  if (const size_t open = words.rfind(" ("); words.ends_with(')') && open != words.npos &&
                                             open > 0 &&
                                             OwnStateOf(words.substr(0, open)) == OwnState::kSure)
    return OwnState::kSure;
  size_t sure = 0;
  size_t dated = 0;
  for (size_t at = 0; at < words.size();) {
    if (const size_t sign = SkipSign(words, at); sign > at) {
      at = sign;
      continue;
    }
    // The longest: "서류 합격" begins like "서류합".
    const auto end_of = [&words, at](WordList list) {
      const auto found = FindWordAt(words, at, list);
      return found ? found->end : at;
    };
    const size_t state = end_of(kSureStates);
    const size_t day = end_of(kDatedStates);
    const size_t end = std::max({state, day, end_of(kBeside)});
    if (end == at) return OwnState::kNone;
    sure += state == end ? 1 : 0;
    dated += day == end ? 1 : 0;
    at = end;
  }
  if (sure > 0) return OwnState::kSure;
  return dated > 0 && SaysWhen(words) ? OwnState::kDated : OwnState::kNone;
}

bool IsOwnLabel(std::string_view label) {
  constexpr size_t kLongestBytes = 20;
  if (label.size() > kLongestBytes) return false;
  const std::string lower = AsciiLower(TrimSpaces(label));
  return std::find(kLabels.begin(), kLabels.end(), lower) != kLabels.end();
}

bool IsOwnThought(std::string_view words) {
  if (words.size() > kLongestThoughtBytes) return false;
  // A company may boast of what is said of it.
  constexpr size_t kLongestRatingBytes = 60;
  if (words.starts_with("잡플래닛") && words.size() > kLongestRatingBytes) return false;
  return EndsWithAny(words, kThoughtEnds) || BeginsWithAny(words, kThoughtBegins);
}

bool IsTalkOfOneself(std::string_view words) {
  static constexpr std::array<std::string_view, 62> kEnds = {
      "ㅋ",     "ㅎ",     "ㅠ",       "ㅜ",          "ㄷㄷ",     "...",      "..",        "..?",
      "듯",     "듯함",   "라함",     "라 함",       "다함",     "던데",     "는데",      "은데",
      "인데",   "할까",   "을까",     "겠다",        "겠지",     "싶다",     "싶음",      "같아",
      "같음",   "해야함", "해야 함",  "해야됨",      "봐야함",   "구해야함", "야겠다",    "어땠어",
      "았어",   "었어",   "있어",     "대요",        "래요",     "더라",     "다름",      "안 됨",
      "안됨",   "않다",   "가자",     "하자",        "쓰자",     "보자",     "넣자",      "쉬자",
      "내자",   "먹자~",  "넣고",     "오라함",      "싶대",     "라 해",    "먼저 쓰기", "본거 ↓",
      "이던데", "같은데", "모르겠음", "나쁘지 않음", "고생일까", "아쉬움"};
  static constexpr std::array<std::string_view, 16> kBegins = {
      "근데 ", "그리고 ", "여긴 ", "여기는 ", "여기 ", "나는 ", "난 ",     "내가 ",
      "=> ",   "-> ",     "→ ",    "Hmm",     "형 ",   "mom ",  "잘하면 ", "메모) "};
  words = TrimSpaces(words);
  return words.size() <= kLongestThoughtBytes &&
         (EndsWithAny(words, kEnds) || BeginsWithAny(words, kBegins) || IsOwnThought(words));
}

bool IsOwnComment(std::string_view words) {
  while (words.ends_with('!') || words.ends_with('~') || words.ends_with('.'))
    words.remove_suffix(1);
  if (words.size() > kLongestCommentBytes) return false;
  return EndsWithAny(AsciiLower(words), kCommentEnds) || IsOwnThought(words);
}

size_t OwnRemarkBehind(std::string_view words) {
  size_t end = words.size();
  for (const std::string_view mark :
       {" ← ", " <- ", " <-- ", " ⬅ ", " ◀ ", " - 나는 ", " - 난 ", " - 내가 "}) {
    const size_t at = words.find(mark);
    if (at != std::string_view::npos && at > 0) end = std::min(end, at);
  }
  if (end == words.size() && words.ends_with(')')) {
    const size_t open = words.rfind('(');
    if (open != std::string_view::npos && open > 0 &&
        IsOwnInBrackets(words.substr(open + 1, words.size() - open - 2)))
      end = open;
  }
  // "웹디자이너 - 지원"
  if (const size_t dash = words.substr(0, end).rfind(" - "); dash != words.npos && dash > 0) {
    const std::string_view state = TrimSpaces(words.substr(dash + 3, end - dash - 3));
    if (state == "지원" || state == "예정" || OwnStateOf(state) == OwnState::kSure) end = dash;
  }
  // "데이터 엔지니어 #지원예정"
  while (true) {
    const size_t tag = words.substr(0, end).rfind(" #");
    if (tag == std::string_view::npos || tag == 0 ||
        OwnStateOf(words.substr(tag + 2, end - tag - 2)) != OwnState::kSure)
      break;
    end = tag;
  }
  while (end > 0 && end < words.size() && words[end - 1] == ' ') --end;
  return end;
}

size_t OwnStateBefore(std::string_view words) {
  if (!words.starts_with('[') && !words.starts_with('(')) return 0;
  const size_t close = words.find(words[0] == '[' ? ']' : ')');
  if (close == std::string_view::npos || OwnStateOf(words.substr(1, close - 1)) == OwnState::kNone)
    return 0;
  size_t end = close + 1;
  while (end < words.size() && words[end] == ' ') ++end;
  return end < words.size() ? end : 0;
}

}  // namespace gonggo
