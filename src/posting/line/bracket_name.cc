#include "posting/line/bracket_name.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "knowledge/hangul_split.h"
#include "knowledge/hangul_words.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Of a post or of an opening; no company is called so.
constexpr std::array<std::string_view, 47> kOfPosts = {
    "신입",     "경력",   "인턴",   "병역",   "특례",   "요원",     "보충역", "전형",
    "가능",     "근무",   "재택",   "투자",   "채용",   "공고",     "급구",   "모집",
    "상장",     "주니어", "시니어", "팀장",   "본사",   "신규",     "신사업", "신작",
    "프로젝트", "계열사", "자회사", "대기업", "외국계", "스타트업", "전문",   "공유",
    "후기",     "안내",   "교육생", "추천",   "구인",   "구직",     "마감",   "연장",
    "뉴스레터", "필독",   "공지",   "시간제", "단기",   "스크랩",   "알바"};

// Fields of work: an opening is of one, a company may be called by one beside a name.
constexpr std::array<std::string_view, 20> kFields = {
    "글로벌", "해외",     "국내",     "솔루션", "플랫폼",   "마케팅", "디자인",
    "영업",   "기획",     "블록체인", "반도체", "자율주행", "커머스", "브랜드",
    "게임",   "인공지능", "정보",     "데이터", "서비스",   "개발"};

constexpr std::array<std::string_view, 14> kUnits = {"팀",   "실",     "본부", "부문",   "사업부",
                                                     "부서", "연구소", "센터", "연구실", "그룹",
                                                     "지점", "사업장", "공장", "오피스"};

bool HoldsOne(std::string_view name, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [name](std::string_view word) {
    return name.find(word) != std::string_view::npos;
  });
}

constexpr uint8_t kFewestUnknown = 2;  // syllables

// Whether some of it is no word: 너울커머스, not 브랜드커머스.
bool HoldsUnknownWord(std::string_view name) {
  std::vector<uint16_t> run;
  for (size_t at = 0; at < name.size() && run.size() < kMaxHangulRun;) {
    const DecodedChar c = DecodeChar(name, at);
    if (!IsHangulSyllable(c.code)) return false;
    run.push_back(static_cast<uint16_t>(c.code - kHangulFirst));
    at += c.size;
  }
  if (run.empty()) return false;
  HangulSplitter splitter;
  const std::vector<HangulPiece>& pieces = splitter.Split(run, HangulBefore::kSpace);
  return std::any_of(pieces.begin(), pieces.end(), [](const HangulPiece& piece) {
    return piece.kind == HangulPieceKind::kUnknown && piece.end - piece.begin >= kFewestUnknown;
  });
}

}  // namespace

bool IsNameInBrackets(std::string_view name) {
  const auto ends = [name](std::string_view unit) { return name.ends_with(unit); };
  return MayBeCompany(name) && !HoldsOne(name, kOfPosts) &&
         std::none_of(kUnits.begin(), kUnits.end(), ends) &&
         name.find_first_of("/,&+") == std::string_view::npos &&
         IsHangulSyllable(DecodeChar(name, 0).code) &&
         (!HoldsOne(name, kFields) || HoldsUnknownWord(name));
}

}  // namespace gonggo
