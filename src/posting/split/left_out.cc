#include "posting/split/left_out.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "knowledge/skill_finder.h"
#include "posting/line/heading_words.h"
#include "posting/line/row_cells.h"
#include "posting/note/remark_words.h"
#include "posting/split/cell_parts.h"
#include "posting/split/row_facts.h"
#include "requirement/necessity.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr float kAsks = 0.5F;
constexpr size_t kLongestQuoteBytes = 90;

bool AsksByItsEnd(std::string_view words) {
  for (const std::string_view mark : {", ", ". ", " / "}) {
    const std::vector<std::string_view> pieces = FilledBetween(words, mark);
    if (std::ranges::any_of(pieces, [](std::string_view piece) {
          return AskOfRowPiece(piece) != RowAsk::kNone && !NamesPapers(piece);
        }))
      return true;
  }
  return false;
}

// "지원자는 리눅스를 다룬 경험이 있어야 합니다": a skill beside words of what must or may be.
bool AsksForSkill(std::string_view words, SkillFinder& skills) {
  if (skills.Find(words).empty()) return false;
  const auto kind = ReadHeadingWords(words);
  return !FindNecessityCues(words).empty() || (kind && IsCore(kind->kind));
}

bool Asks(std::string_view words, LineScorer& scorer, SkillFinder& skills) {
  if (AsksForSkill(words, skills)) return true;
  const KindScores says = scorer.ScoreText(words);
  return says[static_cast<size_t>(SectionKind::kRequirements)] +
             says[static_cast<size_t>(SectionKind::kPreferred)] >=
         kAsks;
}

// Of the keeper, a list of papers, or "+ 재택 많음", which speaks for an opening.
bool AsksForNothing(std::string_view text, const Line& line) {
  const std::string_view whole = TrimSpaces(Cut(text, line.whole));
  const std::string_view words = Cut(text, line.content);
  return line.remark || line.kind == BlockKind::kHeading || whole.starts_with("+ ") ||
         IsTalkOfOneself(words) || IsOwnThought(words) || NamesPapers(whole);
}

std::string Quoted(std::string_view words) {
  if (words.size() <= kLongestQuoteBytes) return std::string(words);
  return std::string(words.substr(0, CharBoundaryBefore(words, kLongestQuoteBytes))) + "…";
}

}  // namespace

void TellLeftOutAsks(std::string_view text, const std::vector<Line>& lines,
                     const std::vector<bool>& left, LineScorer& scorer,
                     std::vector<Posting>& postings) {
  SkillFinder skills;
  size_t count = 0;
  std::string first;
  bool titled = false;  // the first line may be the note's title, whatever words it has
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const bool title = !titled;
    titled = titled || !lines[i].blank;
    if (!left[i] || lines[i].blank || AsksForNothing(text, lines[i])) continue;
    const std::string_view words = Cut(text, lines[i].content);
    if (!AsksByItsEnd(words) && (title || !Asks(words, scorer, skills))) continue;
    if (count++ == 0) first = std::to_string(i + 1) + "번째 줄 '" + Quoted(words) + "'";
  }
  if (count == 0) return;
  const std::string message =
      "표나 목록 밖의 " + first + (count > 1 ? " 등 " + std::to_string(count) + "줄은" : "은") +
      " 어느 공고의 요건인지 알 수 없어 넣지 않았습니다. 회사 이름 아래에 적어 주세요.";
  for (Posting& posting : postings) posting.diagnostics.push_back({"asks_of_no_opening", message});
}

}  // namespace gonggo
