#include "output/schema_org.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Written(const Posting& posting, std::string_view text) {
  std::string out;
  AppendSchemaOrg(posting, text, {}, out);
  return out;
}

TEST(SchemaOrg, SaysNothingThatIsNotStated) {
  EXPECT_EQ(Written(Posting(), ""), R"({"@context":"https://schema.org/","@type":"JobPosting"})");
}

TEST(SchemaOrg, WritesTheDocumentedProperties) {
  Posting posting;
  posting.id = "7k2m9x4q1d";
  posting.title = "정산 \"담당\"";
  posting.company = "가나페이";
  posting.link = "https://jobs.example.com/7";
  posting.posted = MakeDate(2026, 11, 1);
  posting.deadline = Deadline{DeadlineKind::kDate, MakeDate(2026, 12, 31), "", "18:00"};
  posting.employment = {Employment::kFullTime, Employment::kIntern};
  posting.location = Location{"서울 강남구 1", "KR-11", "강남구"};
  posting.work = WorkPlace::kRemote;
  posting.salary = Salary{40'000'000, 55'000'000, "KRW", PayPeriod::kYear};
  posting.headcount = Headcount{2, 2, "2명"};
  posting.experience = Experience{3, std::nullopt, false};
  posting.education = Education::kBachelor;
  EXPECT_EQ(
      Written(posting, ""),
      R"({"@context":"https://schema.org/","@type":"JobPosting","title":"정산 \"담당\"",)"
      R"("hiringOrganization":{"@type":"Organization","name":"가나페이"},)"
      R"("identifier":{"@type":"PropertyValue","name":"gonggo","value":"7k2m9x4q1d"},)"
      R"("url":"https://jobs.example.com/7","datePosted":"2026-11-01",)"
      R"("validThrough":"2026-12-31T18:00:00+09:00","employmentType":["FULL_TIME","INTERN"],)"
      R"("jobLocation":{"@type":"Place","name":"서울 강남구 1","address":{"@type":"PostalAddress","addressCountry":"KR",)"
      R"("addressRegion":"서울","addressLocality":"강남구","streetAddress":"서울 강남구 1"}},)"
      R"("jobLocationType":"TELECOMMUTE","baseSalary":{"@type":"MonetaryAmount","currency":"KRW",)"
      R"("value":{"@type":"QuantitativeValue","minValue":40000000,"maxValue":55000000,"unitText":"YEAR"}},)"
      R"("totalJobOpenings":2,"experienceRequirements":{"@type":"OccupationalExperienceRequirements",)"
      R"("monthsOfExperience":36},"educationRequirements":{"@type":"EducationalOccupationalCredential",)"
      R"("credentialCategory":"bachelor degree"}})");
}

TEST(SchemaOrg, WhatTheVocabularyHasNoTermForIsSaidInWords) {
  Posting posting;
  posting.work = WorkPlace::kHybrid;
  posting.deadline = Deadline{.kind = DeadlineKind::kUntilFilled};
  posting.probation_months = 3;
  posting.headcount = Headcount{1, 9, "0명"};
  posting.education = Education::kAny;
  posting.salary = Salary{.negotiable = true};
  EXPECT_NE(
      Written(posting, "")
          .find(
              R"("description":"기본 정보\n- 학력: 학력무관\n- 근무 방식: 일부 재택\n- 급여: 협의\n)"
              R"(- 모집 인원: 0명\n- 수습: 3개월\n- 마감: 채용 시 마감")"),
      std::string::npos)
      << Written(posting, "");
}

TEST(SchemaOrg, ADayWithoutAnHourGetsNone) {
  Posting posting;
  posting.deadline = Deadline{.date = MakeDate(2026, 12, 31)};
  EXPECT_NE(Written(posting, "").find(R"("validThrough":"2026-12-31")"), std::string::npos);
}

TEST(SchemaOrg, DescribesFromTheText) {
  Posting posting;
  posting.sections = {{SectionKind::kDuties, "주요업무", 1, 2}};
  EXPECT_EQ(
      Written(posting, "주요업무\n- 결제 개발"),
      R"({"@context":"https://schema.org/","@type":"JobPosting","description":"주요업무\n- 결제 개발",)"
      R"("responsibilities":"- 결제 개발"})");
}

TEST(SchemaOrg, MostYearsAndNewcomersAreSaidInWords) {
  Posting posting;
  posting.experience = Experience{3, 5, false};
  std::string out;
  AppendSchemaOrg(posting, TextLines(""), {}, out);
  EXPECT_NE(out.find(R"("description":"3~5년","monthsOfExperience":36)"), std::string::npos) << out;
}

}  // namespace
}  // namespace gonggo
