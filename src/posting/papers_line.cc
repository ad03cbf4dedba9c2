#include "posting/papers_line.h"

#include <cstddef>

#include "requirement/scan.h"
#include "requirement/word_pairs.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestBytes = 200;

constexpr WordTable kPapers = {"포트폴리오", "이력서",    "자기소개서", "경력기술서",
                               "프로필",     "제출 서류", "지원서",     "등록증"};
constexpr WordTable kAsks = {"제출 필수", "제출해",    "제출 부탁", "제출 바랍",    "제출하여",
                             "제출하셔",  "제출하시",  "첨부 필수", "필수 첨부",    "첨부해",
                             "첨부 부탁", "첨부 바랍", "오 필수(",  "포함해 주세요"};
// What a person has or does; a certificate may be handed in, too.
constexpr WordTable kOfOthers = {"경험", "경력자", "학위",      "능력",
                                 "역량", "우대",   "지원 가능", "시는 분"};
constexpr WordPairs kNames = {kPapers};

// "영상 편집 경력 5년 이상 (포트폴리오 제출 필수)": what stands in brackets behind something else.
std::string_view OutsideBrackets(std::string_view line) {
  constexpr size_t kLeastBytes = 12;
  const size_t bracket = line.find('(');
  return bracket >= kLeastBytes ? line.substr(0, bracket) : line;
}

// An item that a person is to be or to have, and nothing to hand in.
bool AsksOfPeople(std::string_view item) {
  constexpr WordTable kOfPeople = {"경험", "경력", "능력", "역량", "이해도",
                                   "가능", "보유", "전공", "지식"};
  return HasAnyWord(item, kOfPeople) || item.ends_with("분") || item.ends_with("자");
}

bool MayHold(SectionKind kind) {
  return kind == kDuties || kind == kRequirements || kind == kPreferred;
}

}  // namespace

bool AsksForPapers(std::string_view line) {
  if (line.size() > kLongestBytes || kNames.ListsIn(line) == 0) return false;
  return HasAnyWord(OutsideBrackets(line), kPapers) && HasAnyWord(line, kAsks) &&
         !HasAnyWord(line, kOfOthers);
}

void TellPapers(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds) {
  bool lists = false;  // the lines above ask for papers, and a list of them may follow
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    SectionKind& kind = kinds[i - range.begin];
    const bool opens = heading.is_heading && heading.kind;
    if (line.blank || opens || !MayHold(kind)) {
      lists = false;
      continue;
    }
    const bool asks = AsksForPapers(Cut(text, line.content));
    const bool listed = lists && line.IsItem() && !AsksOfPeople(Cut(text, line.content));
    lists = asks ? !line.IsItem() : listed;
    if (asks || lists) kind = kProcess;
  }
}

}  // namespace gonggo
