#include "posting/heading/heading_refusal.h"

#include "posting/heading/heading_names.h"
#include "posting/heading/heading_shape.h"
#include "posting/line/names.h"
#include "posting/saying/papers_line.h"
#include "requirement/necessity.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "초대졸 이상(전산 전공 우대)": a wish beside what the line says; "추가 역량 (우대)" is a heading.
bool WishesInParentheses(std::string_view content) {
  content = TrimSpaces(content);
  if (!content.ends_with(')')) return false;
  content.remove_suffix(1);
  const size_t open = content.rfind('(');
  if (open == std::string_view::npos) return false;
  const auto inside = ReadHeadingWords(TrimSpaces(content.substr(open + 1)));
  if (!inside || inside->kind != SectionKind::kPreferred || inside->whole) return false;
  // "(석사 우대)" on a line of its own is said of the line above.
  const auto before = ReadHeadingWords(TrimSpaces(content.substr(0, open)));
  return !before || before->kind != SectionKind::kPreferred;
}

// "Kafka 경험자 우대": one of the wishes, where no list hangs on it.
bool IsWish(std::string_view text, const std::vector<Line>& lines, size_t i,
            const HeadingWords& words) {
  const Line& line = lines[i];
  const bool heading = line.colon || line.kind == BlockKind::kHeading;
  if (words.whole || words.kind != SectionKind::kPreferred || heading) return false;
  if (WishesInParentheses(Cut(text, line.content))) return true;
  if (line.decorated) return false;
  const Line* next = NextLine(lines, i);
  return (next == nullptr || !next->IsItem() || line.IsItem()) && !line.blank_before &&
         EndsAsWish(Cut(text, line.content));
}

// "전기기사 자격증 필수" in a section of what is asked for: one of these, where no list hangs on
// it.
bool IsAsk(std::string_view text, const std::vector<Line>& lines, size_t i,
           const HeadingWords& words) {
  const Line& line = lines[i];
  if (words.whole || words.kind != SectionKind::kRequirements || line.colon || line.decorated ||
      line.kind == BlockKind::kHeading || !Cut(text, line.core).ends_with("필수"))
    return false;
  // "자격요건 (필수)" heads a list.
  std::string_view before = Cut(text, line.core);
  before.remove_suffix(std::string_view("필수").size());
  if (before.ends_with('(') || IsWholeHeading(TrimSpaces(before))) return false;
  const Line* next = NextLine(lines, i);
  return next == nullptr || !next->IsItem() || line.IsItem();
}

// "※ 포트폴리오 제출 필수", "[포트폴리오를 제출해 주세요]": a notice among other lines; what
// follows is not about it.
bool IsNotice(std::string_view text, const Line& line, const HeadingWords& words) {
  if (words.whole || line.kind == BlockKind::kHeading) return false;
  const std::string_view core = Cut(text, line.core);
  if (words.kind == SectionKind::kRequirements) return AsksForPapers(core);
  if (words.kind != SectionKind::kProcess) return false;
  return core.ends_with("필수") || core.find("제출해") != std::string_view::npos;
}

// "2) 주요 업무를 얼마나 잘 해낼 수 있는가": a question is what somebody looks at.
bool IsQuestionOfJudges(std::string_view core, const HeadingWords& words) {
  return !words.whole && (core.ends_with("는가") || core.ends_with("은가"));
}

// "측위 기술을 활용한 기술 개발": a duty that speaks of techniques is no list of them.
bool NamesWork(std::string_view core, const HeadingWords& words) {
  if (words.whole || words.kind != SectionKind::kStack) return false;
  return NamesTask(core) || EndsLikeSentence(core);
}

}  // namespace

bool SaysSomethingElse(std::string_view text, const std::vector<Line>& lines, size_t i,
                       const HeadingWords& words, std::optional<SectionKind> above) {
  const std::string_view core = Cut(text, lines[i].core);
  return IsWish(text, lines, i, words) ||
         (above && IsCore(*above) && IsAsk(text, lines, i, words)) ||
         IsNotice(text, lines[i], words) || NamesWork(core, words) ||
         IsQuestionOfJudges(core, words);
}

}  // namespace gonggo
