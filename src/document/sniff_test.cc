#include "document/sniff.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gonggo {
namespace {

struct Row {
  std::string bytes;
  Format format;
  std::string name = "";
};

void Expect(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const Format format = SniffFormat({.bytes = row.bytes, .name = row.name});
    EXPECT_EQ(FormatName(format), FormatName(row.format)) << row.bytes.substr(0, 200);
  }
}

TEST(SniffFormatTest, ValuesBehindGuardsAndNames) {
  const std::string value = R"({"title": "서버 개발자", "company": "하늘소프트"})";
  Expect({
      {")]}',\n" + value, Format::kJson},
      {")]}'\n" + value, Format::kJson},
      {"while(1);" + value, Format::kJson},
      {"for(;;);" + value, Format::kJson},
      {"&&&START&&&" + value, Format::kJson},
      {"postings = " + value, Format::kPythonDict},
      {"window.data = " + value, Format::kPythonDict},
      {"window.__STATE__=" + value, Format::kPythonDict},
      {"$jobs = " + value, Format::kPythonDict},
  });
}

TEST(SniffFormatTest, PostingsThatAreText) {
  Expect({
      {"", Format::kText},
      {"\n\n", Format::kText},
      {"백엔드 개발자", Format::kText},
      {"[가나소프트] 백엔드 개발자 모집\n\n자격요건\n- Python 3년 이상\n- Java, Kotlin\n",
       Format::kText},
      {"{주목} 함께할 동료를 찾습니다\n{우대} Go\n", Format::kText},
      {"[1] 담당업무\n[2] 자격요건\n", Format::kText},
      {"[\"우수기업\"] 가나소프트 채용\n", Format::kText},
      {"(주)가나소프트\n", Format::kText},
      {"<가나소프트> 백엔드 개발자\n<담당업무>\n- API 개발\n", Format::kText},
      {"<b 회사 공고>\n- 업무\n", Format::kText},
      {"Python, Java, Go\nDjango, Spring, Gin\nMySQL, Redis, Kafka\n", Format::kText},
      {"회사 소개, 주요업무\n가나소프트, 서버 개발\n", Format::kText},
      {"근무지\t서울\n급여\t협의\n", Format::kText},
      {"가나소프트, 서버 개발, 경력\n,,\n- Java, Go, Kafka\n", Format::kText},
      {"구분\t인원\t자격\n\n백엔드 2명\n- 자격요건\n- Python\n", Format::kText},
      {"From: 인사팀\n담당자에게 보내 주세요\n", Format::kText},
      {"제목: 백엔드\n회사: 가나\n지역: 서울\n마감: 상시\n", Format::kText},
      {"Title: Engineer\nLocation: Seoul\nSalary: negotiable\n", Format::kText},
      {"- item\n- item\n#태그 #개발\n", Format::kText},
      {"---\n백엔드 개발자\n---\n서버 개발\n", Format::kText},
      {"a < b 이고 c > d 인 분\n", Format::kText},
      {"C++, C#, .NET 경험\n1. 자격\n2. 우대\n", Format::kText},
      {"* 제출 서류: 이력서\n* 접수: 이메일\n", Format::kText},
      {"snake_case와 __init__을 아는 분\n", Format::kText},
      {"문의는 [이메일](담당자)로\n", Format::kText},
      {"매출 5 * 3 * 2 증가\n", Format::kText},
      {"{{회사명}}에서 함께할 분\n", Format::kText},
      {"let x = {\n 이런 코드를 쓰는 분\n", Format::kText},
  });
}

TEST(SniffFormatTest, Markdown) {
  Expect({
      {"# 가나소프트\n\n## 자격요건\n\n- Python\n", Format::kMarkdown},
      {"가나소프트\n\n#### 주요업무\n- 개발\n", Format::kMarkdown},
      {"---\n마감: 2026-12-31\ntags:\n  - 백엔드\n---\n공고\n", Format::kMarkdown},
      {"---\r\n마감: 2026-12-31\r\n---\r\n공고\r\n", Format::kMarkdown},
      {"[가나소프트](https://example.com/jobs/1)\n- 자격\n", Format::kMarkdown},
      {"**자격요건**\n- Python\n\n**우대사항**\n- Go\n", Format::kMarkdown},
      {"자격요건\n```\nPython\n```\n", Format::kMarkdown},
      {"| 구분 | 내용 |\n|---|---|\n| 자격 | Python |\n", Format::kMarkdown},
      {"- [ ] 이력서 내기\n- [x] 공고 읽기\n", Format::kMarkdown},
      {"[[가나소프트]] 공고 메모\n", Format::kMarkdown},
      {"\\- Python 경험\n\\- Django 경험\n", Format::kMarkdown},
      {"# 제목\n\n<div>가</div>\n\n- 하나\n- 둘\n- 셋\n- 넷\n", Format::kMarkdown},
      {"## 공고<br>\n내용<br>내용<br>\n- 하나\n", Format::kMarkdown},
      // The name only breaks the tie.
      {"가나소프트\n+ 자격 요건\n  + Python\n", Format::kText, "메모.txt"},
      {"가나소프트\n+ 자격 요건\n  + Python\n", Format::kMarkdown, "메모.MD"},
      {"{\"title\": \"백엔드\"}", Format::kJson, "잘못된이름.md"},
      {"# 공고\n- 개발\n", Format::kMarkdown, "공고.json"},
  });
}

TEST(SniffFormatTest, Literals) {
  Expect({
      {"{\"title\": \"백엔드\"}", Format::kJson},
      {"\xEF\xBB\xBF [\n {\"title\": \"백엔드\"}]\n", Format::kJson},
      {"[]", Format::kJson},
      {"{}", Format::kJson},
      {"[[\"title\"],[\"백엔드\"]]", Format::kJson},
      {"[\"백엔드\", \"프론트엔드\"]", Format::kJson},
      {"{\"title\": \"백엔", Format::kJson},
      {"{\"a\": \"}\", \"b\": [1, 2", Format::kJson},
      {")]}',\n{\"title\": \"백엔드\"}", Format::kJson},
      {"{\"a\": 1}\n{\"a\": 2}\n", Format::kJsonLines},
      {"{\"a\": 1}{\"a\": 2}", Format::kJsonLines},
      {"{\"a\": \"\\\"}{\"}\n\n{\"a\": 2}", Format::kJsonLines},
      {"[1, \"a\"]\n", Format::kText},
      {"{\"a\": 1} 라는 형식을 아는 분\n", Format::kText},
      {"{'title': '백엔드', '우대사항': ''}", Format::kPythonDict},
      {"[{'title': '백엔드'}]", Format::kPythonDict},
      {"{\"title\": None, \"open\": True}", Format::kPythonDict},
      {"{\"title\": '백엔드'}", Format::kPythonDict},
      {"{u'title': u'백엔드'}", Format::kPythonDict},
      {"postings = {\n  'title': '백엔드'}\n", Format::kPythonDict},
      {"{'a': \"it's\"}", Format::kPythonDict},
      {std::string(200000, '['), Format::kJson},
      {"{\"a\": " + std::string(100000, '['), Format::kJson},
  });
}

TEST(SniffFormatTest, Tables) {
  Expect({
      {"지원 현황,,\n,,\n회사명,공고명,마감일\n가나소프트,서버 개발자,상시\n", Format::kCsv},
      {"기본 정보,,상세,\n회사명,공고명,자격,우대\n가나소프트,서버 개발자,Java,Go\n", Format::kCsv},
      {"지원 현황\t\t\n회사명\t공고명\t마감일\n가나소프트\t서버 개발자\t상시\n", Format::kTsv},
      {"title,company,url\n백엔드,가나,https://example.com\n", Format::kCsv},
      {"회사,직무,자격요건\n가나,백엔드,\"Python,\nDjango\"\n다라,프론트,React\n", Format::kCsv},
      {",title,company\n0,백엔드,가나\n1,프론트,다라\n", Format::kCsv},
      {"\"title\",\"company\"\r\n\"백엔드\",\"가나\"\r\n", Format::kCsv},
      {"title;company\n백엔드;가나\n", Format::kCsv},
      // Narrow header cells, broken over lines
      {"번호;회사;\"채용\n제목\";\"자격\n요건\"\n1;가나;백엔드;Java\n", Format::kCsv},
      {"\xEF\xBB\xBF\"회사\n명\";\"자격\n요건\"\n가나;Java\n", Format::kCsv},
      {"\"Company\r\nname\",\"Job\r\ntitle\"\r\nGana,Clerk\r\n", Format::kCsv},
      {"회사\t\"채용\n제목\"\t마감\n가나\t백엔드\t상시\n", Format::kTsv},
      {"지원 현황;;\n\"회사\n명\";\"공고\n명\";마감\n가나;백엔드;상시\n", Format::kCsv},
      {"\"회사, 직무\n함께할 분을 찾습니다, 어서 오세요\n", Format::kText},
      // One comma too many in one of three rows
      {"번호,회사명,공고명,자격요건,연봉\n1,가나,백엔드,Java,협의\n2,다라,프론트,React,연봉 "
       "6,000만원\n3,마바,"
       "데이터,SQL,협의\n",
       Format::kCsv},
      {"sep=;\ntitle;company\n백엔드;가나\n", Format::kCsv},
      {"title|company|url\n백엔드|가나|https://example.com\n", Format::kCsv},
      {"id,title,company\n", Format::kCsv},
      {"title\tcompany\turl\n백엔드\t가나\thttps://example.com\n", Format::kTsv},
      {"title,company\n", Format::kText},
      {"title,title\n가,나\n", Format::kText},
      {"회사,직무,자격\n이 공고는 세 가지를 봅니다.\n하나,둘\n셋\n넷,다섯\n", Format::kText},
      {"\xC8\xB8\xBB\xE7,\xC1\xF7\xB9\xAB\n\xB0\xA1\xB3\xAA,\xB9\xE9\xBF\xA3\xB5\xE5\n",
       Format::kCsv},
  });
}

TEST(SniffFormatTest, PagesAndMail) {
  Expect({
      {"<!DOCTYPE html><html><body>공고</body></html>", Format::kHtml},
      {"\n  <html lang=\"ko\">", Format::kHtml},
      {"<!-- 저장한 페이지 -->\n<div><p>공고</p></div>", Format::kHtml},
      {"<section id=\"a\"><h1>공고</h1></section>", Format::kHtml},
      {"<p>자격요건</p><ul><li>Python</li></ul>", Format::kHtml},
      {"자격요건<br>Python 3년<br><br>우대사항<br>Go", Format::kHtml},
      {"<?xml version=\"1.0\"?><jobs><job>백엔드</job></jobs>", Format::kHtml},
      {"<script type=\"application/ld+json\">{\"@type\":\"JobPosting\"}</script>", Format::kHtml},
      {"From: a@example.com\r\nTo: b@example.com\r\nSubject: =?utf-8?B?6rO16rOg?=\r\nMIME-Version: "
       "1.0\r\n\r\n공고",
       Format::kEml},
      {"Received: from mx\r\n\tby host\r\nFrom: a@example.com\r\nSubject: job\r\n\r\nbody",
       Format::kEml},
      {"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com\r\nMIME-Version: "
       "1.0\r\n"
       "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n",
       Format::kMhtml},
      {"MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
       "boundary=x\r\n\r\n--x\r\n"
       "Content-Location: https://example.com\r\n\r\n",
       Format::kMhtml},
  });
}

std::string ZipMember(const std::string& name, const std::string& data = "") {
  std::string member("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 26);
  member.push_back(static_cast<char>(name.size()));
  member += std::string(3, '\0') + name + data;
  return member;
}

std::string Wide(const std::string& text) {
  std::string wide;
  for (const char c : text) wide += {c, '\0'};
  return wide;
}

TEST(SniffFormatTest, ContainersAndBinary) {
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12);
  Expect({
      {ZipMember("[Content_Types].xml") + ZipMember("word/document.xml"), Format::kDocx},
      {ZipMember("[Content_Types].xml"), Format::kDocx},
      {ZipMember("[Content_Types].xml") + ZipMember("xl/workbook.xml"), Format::kUnknown},
      {ZipMember("[Content_Types].xml") + ZipMember("ppt/presentation.xml"), Format::kUnknown},
      {ZipMember("mimetype", "application/hwp+zip") + ZipMember("version.xml"), Format::kHwpx},
      {ZipMember("Contents/content.hpf"), Format::kHwpx},
      {ZipMember("공고/백엔드.md") + ZipMember("공고/그림.png"), Format::kZip},
      {std::string("PK\x05\x06", 4) + std::string(18, '\0'), Format::kZip},
      {std::string("PK\x03\x04", 4), Format::kZip},
      {ole + Wide("FileHeader"), Format::kHwp},
      {ole + Wide("WordDocument"), Format::kUnknown},
      {ole + Wide("Workbook"), Format::kUnknown},
      {"HWP Document File V3.00 \x1A", Format::kHwp},
      {"%PDF-1.7\n%\xE2\xE3", Format::kPdf},
      {"junk before\n%PDF-1.4", Format::kPdf},
      {std::string("\x89PNG\r\n\x1A\n\0\0", 10), Format::kUnknown},
      {"\xFF\xD8\xFF\xE0 JFIF", Format::kUnknown},
      {"GIF89a", Format::kUnknown},
      {std::string("\x7F"
                   "ELF\x02\x01\x01\0",
                   8),
       Format::kUnknown},
      {"{\\rtf1\\ansi 공고}", Format::kUnknown},
      {"\x1F\x8B\x08 deeper than we go", Format::kUnknown},
      {std::string("\x01\x02\x03\x00\x04\x05", 6), Format::kUnknown},
      {std::string("자격요건 Python 3년 이상인 분을 모십니다. 복지와 근무지는 협의하여 정합니다. "
                   "서울 근무입니다.\0",
                   130)
               .substr(0, 129) +
           std::string(1, '\0'),
       Format::kText},
      {"\xFF\xFE" + Wide("title,company,url\nengineer,gana,x\n"), Format::kCsv},
      {Wide("{\"title\": \"engineer\"}"), Format::kJson},
      {"\xFF\xFE" + Wide("Senior engineer\n- Python\n"), Format::kText},
  });
}

TEST(SniffFormatTest, ABeginningIsEnough) {
  std::string csv = "title,company,url\n";
  while (csv.size() < 10000) csv += "백엔드,가나소프트,https://example.com/1\n";
  const std::string json = "[{\"title\": \"" + std::string(10000, 'a');
  for (const size_t size : {500U, 501U, 502U, 1000U, 5000U}) {
    EXPECT_EQ(SniffFormat({.bytes = std::string_view(csv).substr(0, size), .complete = false}),
              Format::kCsv);
    EXPECT_EQ(SniffFormat({.bytes = std::string_view(json).substr(0, size), .complete = false}),
              Format::kJson);
  }
}

}  // namespace
}  // namespace gonggo
