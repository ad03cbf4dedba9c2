#include "prep/steps.h"

#include <algorithm>
#include <string>

#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct StepWord {
  std::string_view word;
  PrepStepKind kind;
};

// The first that stands in a step's name decides: "레퍼런스 체크 후 처우 협의" is rare, "서류 면접"
// is not.
constexpr StepWord kStepWords[] = {
    {"레퍼런스", PrepStepKind::kReferenceCheck},
    {"평판", PrepStepKind::kReferenceCheck},
    {"reference", PrepStepKind::kReferenceCheck},
    {"코딩", PrepStepKind::kCodingTest},
    {"코테", PrepStepKind::kCodingTest},
    {"coding", PrepStepKind::kCodingTest},
    {"과제", PrepStepKind::kAssignment},
    {"assignment", PrepStepKind::kAssignment},
    {"take-home", PrepStepKind::kAssignment},
    {"처우", PrepStepKind::kOffer},
    {"연봉", PrepStepKind::kOffer},
    {"offer", PrepStepKind::kOffer},
    {"문화", PrepStepKind::kCultureInterview},
    {"컬처", PrepStepKind::kCultureInterview},
    {"컬쳐", PrepStepKind::kCultureInterview},
    {"culture", PrepStepKind::kCultureInterview},
    {"임원", PrepStepKind::kCultureInterview},
    {"대표", PrepStepKind::kCultureInterview},
    {"인성", PrepStepKind::kCultureInterview},
    {"executive", PrepStepKind::kCultureInterview},
    {"2차", PrepStepKind::kCultureInterview},
    {"최종 면접", PrepStepKind::kCultureInterview},
    {"면접", PrepStepKind::kJobInterview},
    {"인터뷰", PrepStepKind::kJobInterview},
    {"interview", PrepStepKind::kJobInterview},
    {"서류", PrepStepKind::kDocuments},
    {"이력서", PrepStepKind::kDocuments},
    {"지원서", PrepStepKind::kDocuments},
    {"resume", PrepStepKind::kDocuments},
    {"document", PrepStepKind::kDocuments},
    {"application", PrepStepKind::kDocuments},
};

// What is announced and what is handed in are listed among the steps, and nobody prepares for them:
// "서류전형 합격자 발표", "제출서류: 이력서".
constexpr std::string_view kNoStep[] = {"발표",      "통보",     "제출서류",
                                        "제출 서류", "구비서류", "구비 서류"};

}  // namespace

PrepStepKind StepKindOf(std::string_view name) {
  const std::string lower = AsciiLower(name);
  for (const StepWord& word : kStepWords) {
    if (lower.find(word.word) != std::string::npos) return word.kind;
  }
  return PrepStepKind::kOther;
}

std::vector<PrepStep> FindSteps(const Posting& posting, std::string_view text) {
  std::vector<PrepStep> steps;
  const LineIndex lines(text);
  std::vector<uint32_t> places;
  if (const auto at = posting.evidence.find("process"); at != posting.evidence.end()) {
    for (const Evidence& evidence : at->second) places.push_back(evidence.line);
  }
  for (const Section& section : posting.sections) {
    if (section.kind != SectionKind::kProcess) continue;
    for (uint32_t line = section.line_begin; line <= section.line_end; ++line)
      places.push_back(line);
  }
  for (const std::string& name : posting.process) {
    const bool no_step = std::ranges::any_of(
        kNoStep, [&name](std::string_view word) { return name.find(word) != std::string::npos; });
    if (no_step) continue;
    PrepStep step{StepKindOf(name), name, places.empty() ? 0 : places.front()};
    for (const uint32_t line : places) {
      if (line < 1 || line > lines.line_count()) continue;
      if (Cut(text, lines.LineSpan(line)).find(name) == std::string_view::npos) continue;
      step.line = line;
      break;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace gonggo
