#include "document/json_ld.h"

#include <gtest/gtest.h>

#include "document/record_check.h"

namespace gonggo {
namespace {

struct Case {
  std::string_view json;
  std::vector<std::string> texts;
};

TEST(ReadJobPostingsFromJsonLdTest, Table) {
  const Case cases[] = {
      {R"({"@context": "https://schema.org", "@type": "JobPosting", "title": "서버 개발자"})",
       {"title: 서버 개발자"}},
      {R"([{"@type": "Organization", "name": "가람"}, {"@type": "JobPosting", "title": "서버"}])",
       {"title: 서버"}},
      {R"({"@graph": [{"@type": "JobPosting", "title": "서버"}, {"@type": "JobPosting", "title": "웹"}]})",
       {"title: 서버", "title: 웹"}},
      {R"({"@type": ["JobPosting", "Thing"], "title": "서버"})", {"title: 서버"}},
      {R"({"@type": "http://schema.org/JobPosting", "title": "서버"})", {"title: 서버"}},
      {R"({"@type": "schema:JobPosting", "title": "서버"})", {"title: 서버"}},
      {R"({"@type": "WebPage", "mainEntity": {"@type": "JobPosting", "title": "서버"}})",
       {"title: 서버"}},
      {"//<![CDATA[\n{\"@type\": \"JobPosting\", \"title\": \"서버\"}\n//]]>", {"title: 서버"}},
      {"<!-- {\"@type\": \"JobPosting\", \"title\": \"서버\"} -->", {"title: 서버"}},
      {"{\"@type\": \"JobPosting\", \"title\": \"서버\", \"description\": \"첫 줄\n둘째 줄\"}",
       {"title: 서버\n\n## description\n첫 줄\n둘째 줄"}},
      {R"({"@type": "JobPosting", "title": "서버"};{"@type": "JobPosting", "title": "웹"})",
       {"title: 서버", "title: 웹"}},
      {R"({"@type": "Organization", "name": "가람"})", {}},
      {R"({"@type": "JobPosting", "title": "서버", "hiringOrganization": {"@type": "Organization", "name": "가람"}})",
       {"title: 서버\nhiringOrganization: 가람"}},
      {R"({"@type": "JobPosting", "hiringOrganization": "가람", "jobLocation": [{"@type": "Place", "address": {"addressLocality": "강남구"}}, {"address": {"addressLocality": "성남시"}}]})",
       {"hiringOrganization: 가람\njobLocation.address.addressLocality: "
        "강남구\njobLocation.address.addressLocality: 성남시"}},
      {R"({"@type": "JobPosting", "baseSalary": {"@type": "MonetaryAmount", "currency": "KRW", "value": {"@type": "QuantitativeValue", "minValue": 40000000, "unitText": "YEAR"}}})",
       {"baseSalary.currency: KRW\nbaseSalary.value.minValue: 40000000\nbaseSalary.value.unitText: "
        "YEAR"}},
      {R"({"@type": "JobPosting", "employmentType": ["FULL_TIME", "INTERN"], "jobLocationType": "TELECOMMUTE"})",
       {"employmentType: FULL_TIME, INTERN\njobLocationType: TELECOMMUTE"}},
      {R"({"@type": "JobPosting", "description": "&lt;p&gt;업무&lt;/p&gt;&lt;ul&gt;&lt;li&gt;정산&lt;/li&gt;&lt;/ul&gt;"})",
       {"## description\n업무\n\n- 정산"}},
      {R"({"@type": "JobPosting", "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 36}, "skills": "Go, SQL", "validThrough": "2026-12-31"})",
       {"experienceRequirements.monthsOfExperience: 36\nskills: Go, SQL\nvalidThrough: "
        "2026-12-31"}},
      {R"({"@type": "JobPosting", "title": "서버", "similar": {"@type": "JobPosting", "title": "웹"}})",
       {"title: 서버\nsimilar: 웹"}},
      {R"({"@graph": [{"@type": "Organization", "@id": "#org", "name": "가람"}, {"@type": "JobPosting", "title": "서버", "hiringOrganization": {"@id": "#org"}}, {"@type": "JobPosting", "title": "웹", "hiringOrganization": {"@type": "Organization", "@id": "#org"}}]})",
       {"title: 서버\nhiringOrganization: 가람\nhiringOrganization.@id: #org",
        "title: 웹\nhiringOrganization: 가람\nhiringOrganization.@id: #org"}},
      {R"({"@graph": [{"@type": "JobPosting", "title": "서버", "jobLocation": [{"@id": "#서울"}, {"@id": "#없음"}], "jobLocation": {"@id": "#서울"}}, {"@type": "Place", "@id": "#서울", "address": {"addressLocality": "강남구"}}]})",
       {"title: 서버\njobLocation.@id: #서울\njobLocation.@id: #없음\n"
        "jobLocation.@id: #서울\njobLocation.address.addressLocality: 강남구"}},
      // A page is no part of the posting, and none is a part of itself.
      {R"({"@graph": [{"@type": "WebPage", "@id": "#page", "name": "채용"}, {"@type": "JobPosting", "@id": "#job", "title": "서버", "mainEntityOfPage": {"@id": "#page"}, "hiringOrganization": {"@id": "#job"}}]})",
       {"@id: #job\ntitle: 서버\nmainEntityOfPage.@id: #page\n"
        "hiringOrganization.@id: #job"}},
      {R"({"@type": "JobPosting", "title": "잘린)", {"title: 잘린"}},
      {"", {}},
      {"not json", {}},
      {"{{{{", {}},
      {"[[[[]", {}},
  };
  for (const Case& c : cases) {
    const std::vector<Document> documents = ReadJobPostingsFromJsonLd(c.json, {.name = "a.html"});
    EXPECT_EQ(TextsOf(documents), c.texts) << c.json;
    for (const Document& document : documents) CheckShape(document);
    if (c.json.find("잘린") == std::string_view::npos) CheckRecords(documents);
  }
}

TEST(ReadJobPostingsFromJsonLdTest, HostileInputIsLinear) {
  for (const std::string_view piece : {"{", "[{", "{\"a\":", "\"{\"", "}{"}) {
    std::string json;
    while (json.size() < 1000000) json.append(piece);
    EXPECT_TRUE(ReadJobPostingsFromJsonLd(json, {}).empty());
  }
}

}  // namespace
}  // namespace gonggo
