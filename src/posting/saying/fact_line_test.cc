#include "posting/saying/fact_line.h"

#include <gtest/gtest.h>

#include <optional>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;
using enum SectionKind;

TEST(FactLine, SaysByItself) {
  const struct {
    std::string_view line;
    SectionKind section;
    std::optional<SectionKind> kind;
  } rows[] = {
      {"( ○명 )", kAbout, kFacts},
      {"( 1명 )", kBenefits, kFacts},
      {"0명", kDuties, kFacts},
      {"팀원 8명", kAbout, std::nullopt},
      {"D-45", kAbout, kFacts},
      {"D-Day", kAbout, std::nullopt},
      {"2026.11.02 ~ 2026.11.30", kAbout, std::nullopt},  // of anything
      {"채용절차: 서류 > 면접 > 합격", kBenefits, kProcess},
      {"합류과정: 서류 > 면접 > 합격", kFacts, kProcess},
      {"절차: 결재 절차를 고칩니다", kDuties, std::nullopt},
      {"접수기간 : 2026. 11. 2 ~ 채용 시까지", kBenefits, kFacts},
      {"정규직", kAbout, kFacts},
      {"메모: 연봉 5000 목표, 이력서 고치기", kPreferred, kOther},
      {"채용 시 마감", kRequirements, kFacts},
      {"신입", kRequirements, std::nullopt},
      {"연봉 5000만원", kRequirements, kFacts},
      {"- 고용형태 : 정규직 (수습 3개월)", kRequirements, kFacts},
      {"- 근무조건: 정규직, 역에서 3분 거리", kPreferred, kFacts},
      {"- 근무시간 : 주 5일, 10시부터 7시", kRequirements, kFacts},
      {"- 근무 요일 및 시간 : 주 5일", kDuties, kFacts},
      {"- 근무장소 : 서울 마포구", kPreferred, kFacts},
      {"- 모집인원: 2명", kRequirements, kFacts},
      {"모집부문: 품질보증", kPreferred, kFacts},
      {"접수기간: ~ 12/15(화)", kRequirements, kFacts},
      {"지원링크: https://a.example/jobs/3", kPreferred, kFacts},
      {"- 근무지: 부산 근무 가능한 분", kRequirements, std::nullopt},
      {"- 경력: 3년 이상", kRequirements, std::nullopt},
      {"- 학력: 대졸 이상", kRequirements, std::nullopt},
      {"달빛배달 · 서울 강동구 · 경력 3년 이상", kRequirements, kFacts},
      {"자바 · 스프링 · 경력 3년 이상", kRequirements, std::nullopt},
      {"학력\t대졸 이상", kRequirements, kFacts},
      {"", kAbout, std::nullopt},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.line);
    if (page.lines.empty()) continue;
    EXPECT_EQ(KindByItself(page.document.text, page.lines[0], row.section), row.kind) << row.line;
  }
}

}  // namespace
}  // namespace gonggo
