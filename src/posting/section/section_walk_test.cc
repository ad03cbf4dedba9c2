#include "posting/section/section_walk.h"
#include "posting/line/lines.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// Every line says what it says, whether it matters or not. Sub-headings are left out of the pages:
// what they say is the walk's own.
std::vector<SectionKind> WalkNaively(const Page& page) {
  const LabelledLines labelled = page.Labelled();
  SectionPath path(labelled, page.All(), PostingLength::kUsual);
  LineScorer scorer;
  bool pending = false;
  SectionKind opened = SectionKind::kOther;
  for (uint32_t i = 0; i < page.lines.size(); ++i) {
    const Line& line = page.lines[i];
    const Heading& heading = page.headings[i];
    const bool known = heading.is_heading && heading.kind;
    if (line.blank || line.boilerplate || heading.control || line.kind == BlockKind::kRule) {
      path.Keep(i);
    } else if (pending && !known) {
      path.Enter(i, opened);
      pending = false;
    } else if (known) {
      path.Enter(i, *heading.kind);
    } else {
      path.Step(i, scorer.Score(page.document.text, line));
    }
    pending = pending || heading.opens_next;
    opened = heading.opens_next.value_or(opened);
  }
  return path.Trace();
}

bool HasSubHeading(const Page& page) {
  for (const Heading& heading : page.headings) {
    if (heading.is_heading && !heading.kind) return true;
  }
  return false;
}

TEST(SectionWalk, AgreesWithANaiveOneOnRandomPages) {
  constexpr std::array<std::string_view, 24> kLines = {
      "## 자격요건",
      "## 우대사항",
      "## 담당업무",
      "[회사 소개]",
      "복리후생:",
      "- 자바 경력 3년 이상이신 분",
      "- 원활한 소통 능력을 갖추신 분",
      "- 배차 서버 개발 및 운영",
      "- 4대 보험과 퇴직금, 경조사비 지원",
      "- 정보처리기사 소지자 우대",
      "- 가",
      "서류전형 > 1차 면접 > 최종 합격 순으로 진행됩니다",
      "저희는 물류를 바꾸는 하늘보리입니다. 2015년에 설립되어 지금까지 성장해 왔습니다",
      "※ 허위사실이 발견되면 채용이 취소될 수 있습니다",
      "급여는 면접 후 협의하며 근무지는 부산입니다",
      "점심 식대를 드리고 간식을 무제한으로 드립니다 • 자유로운 휴가를 씁니다",
      "코틀린을 써 보신 분이면 더 좋습니다",
      "We are looking for engineers with experience in Java",
      "https://example.com/jobs/1",
      "",
      "",
      "---",
      "! 이용약관",
      "배차 서버를 함께 만듭니다. [자격요건]",
  };
  std::mt19937 random(20261126);
  int compared = 0;
  for (int n = 0; n < 4000; ++n) {
    std::string text;
    const size_t count = 2 + random() % 24;
    for (size_t k = 0; k < count; ++k) text += std::string(kLines[random() % kLines.size()]) + "\n";
    const Page page = MakePage(text);
    if (HasSubHeading(page)) continue;
    LineScorer scorer;
    ++compared;
    const LabelledLines labelled = page.Labelled();
    const std::vector<FixedLine> none;
    SectionWalk walk({page.document.text, labelled, page.All()}, none, PostingLength::kUsual,
                     scorer);
    ASSERT_EQ(walk.Run(), WalkNaively(page)) << text;
  }
  EXPECT_GT(compared, 400);
}

}  // namespace
}  // namespace gonggo
