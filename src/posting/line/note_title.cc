#include "posting/line/note_title.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "requirement/scan.h"
#include "requirement/word_table.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBytes = 90;

// All words of such a title, particles and endings among them.
constexpr WordTable kWords = {
    "지원서", "지원",         "관심",        "이직",      "취업",     "취준",    "구직",
    "스크랩", "서류",         "면접",        "채용",      "현황",     "목록",    "정리",
    "모음",   "리스트",       "준비",        "기업",      "회사",     "공고",    "일정",
    "노트",   "메모",         "계획",        "관리",      "후보",     "하반기",  "상반기",
    "올해",   "이번",         "다음",        "주간",      "우선순위", "가고",    "싶은",
    "넣을",   "만한",         "나의",        "내가",      "곳",       "데",      "할",
    "한",     "중",           "월",          "년",        "주",       "분기",    "에",
    "용",     "applications", "application", "companies", "openings", "tracker", "search",
    "apply",  "list",         "jobs",        "job",       "my",       "to",      "카카오톡",
    "카톡",   "나와의",       "채팅",        "나에게",    "보내기",   "네이버",  "구글",
    "노션",   "슬랙",         "keep",        "slack",     "saved",    "items",   "later",
    "notes",  "음성",         "복사",        "순위",      "메모장",   "본",      "볼",
    "것",     "거",           "오늘",        "어제",      "개",       "곳들",    "차"};

constexpr bool IsBetween(char c) {
  return c == ' ' || c == '(' || c == ')' || c == ',' || c == '/' || c == '-' || c == '_' ||
         c == '.' || c == ':' || c == '~' || c == '\'' || c == '[' || c == ']' || c == '<' ||
         c == '>' || c == '!';
}

}  // namespace

bool IsNoteTitle(std::string_view title) {
  static constexpr std::array<std::string_view, 8> kCollections = {
      "모음", "모은", "목록", "정리", "리스트", "스크랩", " postings", " jobs"};
  return std::any_of(kCollections.begin(), kCollections.end(),
                     [title](std::string_view word) {
                       return title.find(word) != std::string_view::npos;
                     }) ||
         HasNoteWordsOnly(title);
}

bool EndsAsCollection(std::string_view text) {
  static constexpr std::array<std::string_view, 38> kEnds = {
      " 모아둠",   " 모아둔",   " 모음", " 두개",   " 세개",      " 네개",    " 두 개", " 세 개",
      " 리스트업", " 후보",     " 자리", " 쪽",     " 일정",      " 순위",    " 비교",  " 아카이브",
      " 복붙",     " 캡쳐",     " 캡처", "뽑은 것", " 메시지",    " 메시지]", " 메일",  " 찾음",
      "공유된거",  "공유된 거", "본거",  "본 거",   "받은거",     "받은 거",  "긁음",   " 현황",
      " 공고들",   " 스크랩",   " 복사", " 옮김",   " 채용 소식", " 하나 더"};
  if (const size_t open = text.rfind(" ("); text.ends_with(')') && open != text.npos && open > 0)
    text = text.substr(0, open);
  // "하늘재단 청년인턴 - 잡알리오에서 복사" names one.
  if (text.find(" - ") != std::string_view::npos && text.ends_with("에서 복사")) return false;
  while (text.ends_with('!') || text.ends_with('.') || text.ends_with('~')) text.remove_suffix(1);
  return text.size() <= kLongestBytes &&
         std::any_of(kEnds.begin(), kEnds.end(),
                     [text](std::string_view end) { return text.ends_with(end); });
}

bool HasNoteWordsOnly(std::string_view text) {
  // "지원 리스트 (이력서 수정 후)"
  if (const size_t open = text.rfind(" ("); text.ends_with(')') && open != text.npos && open > 0)
    text = text.substr(0, open);
  if (text.size() > kLongestBytes) return false;
  size_t words = 0;
  for (size_t at = 0; at < text.size();) {
    if (IsBetween(text[at]) || IsDigitByte(text[at])) {
      ++at;
      continue;
    }
    at = MatchAnyAt(text, at, kWords);
    if (at == kNoMatch) return false;
    ++words;
  }
  // "1순위" says as much as two.
  return words >= 2 || (words == 1 && text.find("순위") != std::string_view::npos);
}

}  // namespace gonggo
