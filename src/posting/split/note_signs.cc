#include "posting/split/note_signs.h"

#include <algorithm>
#include <array>

#include "posting/line/call_words.h"
#include "posting/line/word_lists.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {

// In small letters and without spaces, which people set as they like ("오늘 한일", "오늘한 일").
std::string Squeezed(std::string_view words) {
  std::string out = AsciiLower(words);
  std::erase(out, ' ');
  return out;
}

// What heads a note of one's own or a part of it, squeezed.
bool IsOwnHead(std::string_view squeezed) {
  static constexpr std::array<std::string_view, 57> kInside = {"멘토링",
                                                               "askedme",
                                                               "돌아보기",
                                                               "면접복기",
                                                               "면접회고",
                                                               "면접후기",
                                                               "면접준비",
                                                               "면접질문",
                                                               "예상질문",
                                                               "모의면접",
                                                               "자소서",
                                                               "취업준비",
                                                               "이력서",
                                                               "회사조사",
                                                               "기업조사",
                                                               "기업분석",
                                                               "회사분석",
                                                               "오늘한",
                                                               "오늘할",
                                                               "할일",
                                                               "할거",
                                                               "해야할",
                                                               "챙길",
                                                               "사야할",
                                                               "고칠",
                                                               "느낀점",
                                                               "배운것",
                                                               "배운점",
                                                               "아쉬운점",
                                                               "아쉬웠던",
                                                               "잘한점",
                                                               "못한점",
                                                               "장보기",
                                                               "질문정리",
                                                               "못대답",
                                                               "막히는질문",
                                                               "물어볼것",
                                                               "1분자기소개",
                                                               "떨어진이유",
                                                               "탈락이유",
                                                               "어떤회사",
                                                               "하고싶은것",
                                                               "커피챗",
                                                               "interviewretro",
                                                               "interviewnotes",
                                                               "interviewprep",
                                                               "interviewquestions",
                                                               "interviewdebrief",
                                                               "mockinterview",
                                                               "companyresearch",
                                                               "wentwell",
                                                               "lessonslearned",
                                                               "ilearned",
                                                               "questionstoask",
                                                               "thingstofix",
                                                               "diary",
                                                               "retrospective"};
  static constexpr std::array<std::string_view, 25> kEnds = {
      "조사", "복기",    "회고",      "후기",   "초안",     "일기",       "루틴",
      "메모", "목표",    "보완",      "다짐",   "반성",     "소감",       "피드백",
      "계획", "규칙",    "스크립트",  "숙제",   "오답노트", "체크리스트", "결과모음",
      "한일", "journal", "checklist", "debrief"};
  static constexpr HeldWords kHeld(kInside);
  static constexpr EndWords kEnding(kEnds);
  return kHeld.StandsIn(squeezed) || kEnding.Ends(squeezed) ||
         squeezed ==
             "to"
             "do" ||
         squeezed.starts_with(
             "to"
             "do:") ||
         squeezed.starts_with("journal") ||
         (squeezed.starts_with("취준") && !squeezed.starts_with("취준방"));
}

// The parts of a letter of application, squeezed.
bool IsEssayHead(std::string_view squeezed) {
  static constexpr std::array<std::string_view, 8> kHeads = {
      "성장과정",     "지원동기",         "성격의장단점", "입사후포부",
      "성격및장단점", "성격의장점과단점", "성격장단점",   "학교생활"};
  static constexpr WholeWords kWhole(kHeads);
  return kWhole.Is(squeezed);
}

// "공고는 아직 안 떴음", "지금은 열린 자리 없음"
bool SaysNoneOpen(std::string_view line) {
  constexpr size_t kLongestChars = 80;
  if (CountChars(line) > kLongestChars) return false;
  const std::string squeezed = Squeezed(line);
  static constexpr std::array<std::string_view, 12> kWhats = {
      "공고", "채용",     "포지션",       "자리",    "공채",   "뽑는",
      "티오", "openrole", "openposition", "opening", "vacanc", "hiring"};
  static constexpr std::array<std::string_view, 21> kNones = {
      "에만한", "없음",   "없다",      "없습니다", "없네",      "없는듯",  "안떴",
      "안뜸",   "안올라", "아직안",    "뜬다고",   "뜨면",      "나면",    "안뽑",
      "열리면", "noopen", "nothiring", "novacanc", "noopening", "nonopen", "nothingopen"};
  static constexpr HeldWords kWhat(kWhats);
  static constexpr HeldWords kNone(kNones);
  return kWhat.StandsIn(squeezed) && kNone.StandsIn(squeezed);
}

// A link to where openings are told.
bool LinksToBoard(std::string_view line) {
  if (line.find("://") == std::string_view::npos && line.find("www.") == std::string_view::npos)
    return false;
  static constexpr std::array<std::string_view, 12> kWords = {
      "job",    "career", "recruit", "apply",  "position", "hire",
      "hiring", "alba",   "saramin", "wanted", "opening",  "채용"};
  static constexpr HeldWords kHeld(kWords);
  return kHeld.StandsIn(AsciiLower(line));
}

// "벚꽃안경 안경사 구함 (면허 필수)", "형 우리팀 QA 뽑아요": calls for applicants, anywhere in a
// line.
bool Calls(std::string_view words) {
  static constexpr std::array<std::string_view, 21> kCalls = {
      "구함", "급구",        "모집",        "구인",       "뽑아",      "뽑는",      "뽑음",
      "뽑습", "구해요",      "구한대",      "구한다",     "구합니",    "찾습니다",  "찾아요",
      "모십", "we'rehiring", "wearehiring", "lookingfor", "isseeking", "arehiring", "ishiring"};
  static constexpr HeldWords kHeld(kCalls);
  return IsCallForApplicants(words) || IsBareCall(words) || kHeld.StandsIn(Squeezed(words));
}

}  // namespace gonggo
