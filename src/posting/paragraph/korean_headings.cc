#include "posting/paragraph/korean_headings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "posting/line/heading_words.h"
#include "requirement/scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Only what is hardly ever a word of a sentence.
constexpr WordTable kHeadings = {
    "회사소개", "기업소개",     "담당업무", "주요업무", "업무내용", "자격요건", "지원자격",
    "자격조건", "필수조건",     "필수요건", "우대사항", "우대조건", "우대요건", "복리후생",
    "복지혜택", "혜택 및 복지", "근무지",   "근무지역", "근무조건", "근무시간", "근무형태",
    "고용형태", "급여조건",     "채용절차", "전형절차", "접수기간", "접수방법", "지원방법",
    "제출서류", "마감일",       "기술스택"};

// Those that open demands hold 자격 or 필수, whose syllables are rare: most lines are done with
// after two quick looks.
bool MayAsk(std::string_view content) {
  return FindSyllable(content, "격") != std::string_view::npos ||
         FindSyllable(content, "필") != std::string_view::npos;
}

// What stands around a heading.
constexpr std::string_view kOpens = "[(<【〔《■□●○◆◇▶▷★☆※#";
constexpr std::string_view kCloses = "])>】〕》";

bool IsOneOf(std::string_view signs, std::string_view sign) {
  return !sign.empty() && signs.find(sign) != std::string_view::npos;
}

std::string_view SignBefore(std::string_view content, size_t at) {
  if (at == 0) return {};
  const size_t size = DecodeCharBefore(content, at).size;
  return content.substr(at - size, size);
}

std::string_view SignAt(std::string_view content, size_t at) {
  return at < content.size() ? content.substr(at, DecodeChar(content, at).size)
                             : std::string_view();
}

// The heading whose words begin at `begin` and end at `end`, with the signs around it.
std::optional<Span> HeadingAround(std::string_view content, size_t begin, size_t end) {
  size_t open = begin;
  if (SignBefore(content, open) == " ") {
    const std::string_view sign = SignBefore(content, open - 1);
    if (IsOneOf(kOpens, sign)) open -= 1 + sign.size();
  } else if (const std::string_view sign = SignBefore(content, open); IsOneOf(kOpens, sign)) {
    open -= sign.size();
  }
  if (open == begin && begin > 0 && content[begin - 1] != ' ') return std::nullopt;
  const std::string_view behind = SignAt(content, end);
  size_t close = end;
  if (IsOneOf(kCloses, behind)) close += behind.size();
  if (close == end && behind != " " && behind != ":") return std::nullopt;
  // "자격요건 및 우대사항을 갖춘": a sentence about them.
  const std::string_view rest = content.substr(close);
  for (const std::string_view joint : {" 및 ", " 과 ", " 또는 ", " 등 ", " 중 "}) {
    if (rest.starts_with(joint)) return std::nullopt;
  }
  return Span{static_cast<uint32_t>(open), static_cast<uint32_t>(close)};
}

bool TellsOfPosting(const std::vector<ParagraphOpening>& openings) {
  using enum SectionKind;
  std::array<bool, 3> opens{};
  for (const ParagraphOpening& opening : openings) {
    opens[0] |= opening.kind == kDuties;
    opens[1] |= opening.kind == kRequirements;
    opens[2] |= opening.kind == kPreferred;
  }
  return opens[1] && (opens[0] || opens[2]);
}

}  // namespace

std::vector<ParagraphOpening> FindKoreanHeadings(std::string_view content) {
  std::vector<ParagraphOpening> openings;
  if (!MayAsk(content)) return openings;
  for (size_t from = 0; from < content.size();) {
    const auto found = FindAnyWord(content, kHeadings, from);
    if (!found) break;
    from = found->end;
    const auto words = ReadHeadingWords(content.substr(found->begin, found->end - found->begin));
    if (!words) continue;
    if (const auto at = HeadingAround(content, found->begin, found->end))
      openings.push_back({*at, words->kind});
  }
  if (!TellsOfPosting(openings)) openings.clear();
  return openings;
}

}  // namespace gonggo
