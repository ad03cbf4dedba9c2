#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/eml_reader.h"
#include "document/mhtml_reader.h"
#include "document/mime.h"
#include "document/read.h"
#include "document/testing/show_blocks.h"
#include "document/transfer_encoding.h"

namespace gonggo {
namespace {

TEST(TransferEncodingTest, DecodesWhatIsWrittenAndWhatIsBroken) {
  struct Row {
    const char* text;
    const char* bytes;
  };
  for (const Row& row : {Row{"6rCA", "가"},
                         {"6rCA\r\n64KY", "가나"},
                         {"YQ==", "a"},
                         {"YWI", "ab"},
                         {"", ""},
                         {"!!!", ""},
                         {"6r", "\xEA"}}) {
    EXPECT_EQ(DecodeBase64(row.text), row.bytes) << row.text;
  }
  for (const Row& row : {Row{"=EA=B0=80", "가"},
                         {"a=\r\nb", "ab"},
                         {"a=  \nb", "ab"},
                         {"a=zz", "a=zz"},
                         {"a=", "a"},
                         {"a=E", "a=E"},
                         {"=3d", "="}}) {
    EXPECT_EQ(DecodeQuotedPrintable(row.text), row.bytes) << row.text;
  }
  EXPECT_EQ(DecodePercent("%EA%B0%80%"), "가%");
}

TEST(MimeTest, DecodesHeaderWords) {
  struct Row {
    const char* value;
    const char* text;
  };
  const Row rows[] = {
      {"plain", "plain"},
      {"=?UTF-8?B?6rCA?=", "가"},
      {"=?utf-8?q?=EA=B0=80_b?= c", "가 b c"},
      {"=?UTF-8?B?6rCA?= =?UTF-8?B?64KY?=", "가나"},
      {"=?UTF-8?B?6rA=?= =?UTF-8?B?gA==?=", "가"},  // a character cut in two
      {"=?EUC-KR?B?sKE=?=", "가"},
      {"=?ks_c_5601-1987?B?sKE=?= 팀", "가 팀"},
      {"Re: =?UTF-8?B?6rCA?=", "Re: 가"},
      {"=?UTF-8?B?6rCA", "=?UTF-8?B?6rCA"},
      {"=?", "=?"},
      {"\xB0\xA1\xB3\xAA\xB4\xD9\xB6\xF3", "가나다라"},  // raw CP949
  };
  for (const Row& row : rows) EXPECT_EQ(DecodeHeaderText(row.value), row.text) << row.value;
}

TEST(MimeTest, ReadsFileNames) {
  const auto name = [](const std::string& header) {
    MimeHeaders headers;
    const std::vector<MimePart> parts = ReadMimeParts(header + "\n\nx", headers);
    return FileNameOf(parts.at(0));
  };
  EXPECT_EQ(name("Content-Disposition: attachment; filename=\"a b.pdf\""), "a b.pdf");
  EXPECT_EQ(name("Content-Disposition: attachment;\n filename=a.pdf; size=3"), "a.pdf");
  EXPECT_EQ(name("Content-Disposition: attachment; filename*=UTF-8''%EA%B0%80.pdf"), "가.pdf");
  EXPECT_EQ(name("Content-Disposition: attachment; filename*0*=UTF-8''%EA%B0; filename*1*=%80.pdf"),
            "가.pdf");
  EXPECT_EQ(name("Content-Type: application/pdf; name=\"=?UTF-8?B?6rCA?=.pdf\""), "가.pdf");
  EXPECT_EQ(name("Content-Type: application/pdf; name=\"열린 따옴표"), "열린 따옴표");
}

const std::string kHtml =
    "<html><body><h2>자격요건</h2><ul><li>Java 3년 이상</li><li>Kafka 운영 경험</li></ul>"
    "<p>하늘물류 서버팀은 전국 창고의 주문과 재고를 잇는 시스템을 만들고 운영합니다. 함께할 분을 "
    "찾습니다.</p></body></html>";

std::vector<Document> ReadMail(const std::string& mail) {
  return ReadEml(mail, {.name = "소개.eml"});
}

TEST(EmlReaderTest, ReadsAPlainMail) {
  const std::vector<Document> documents = ReadMail(
      "From: =?UTF-8?B?6rmA7ZWY64qY?= <sky@example.com>\r\nSubject: =?UTF-8?B?7ISc67KE?=\r\n"
      "Date: Mon, 2 Nov 2026 09:00:00 +0900\r\nContent-Type: text/plain; charset=euc-kr\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\n- Java =B0=E6=C7=E8\r\n- Go\r\n");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(ShowBlocks(documents[0]),
            "k subject = 서버\nk from = 김하늘 <sky@example.com>\nk date = Mon, 2 Nov 2026 "
            "09:00:00 +0900\n"
            "i1 Java 경험\ni1 Go");
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
  EXPECT_EQ(documents[0].origin.format, Format::kEml);
}

std::string Alternative(const std::string& plain, const std::string& html) {
  return "Subject: a\nContent-Type: multipart/alternative; boundary=\"b1\"\n\n--b1\nContent-Type: "
         "text/plain\n\n" +
         plain + "\n--b1\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--b1--\n";
}

TEST(EmlReaderTest, AForwardedMailHasTheSubjectAndTextOfItsOwn) {
  const std::string mail =
      "From: a@a.example\r\nTo: b@a.example\r\nMIME-Version: 1.0\r\nSubject: FW: Re: 회신: 서버 "
      "개발자\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n> 담당업무\r\n> - API "
      "개발\r\n>\r\n> 자격요건\r\n";
  const std::vector<Document> documents = ReadEml(mail, {.name = "a.eml"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_TRUE(documents[0].text.starts_with("subject: 서버 개발자\n")) << documents[0].text;
}

TEST(EmlReaderTest, PrefersTheVersionThatSaysMore) {
  const std::vector<Document> html = ReadMail(Alternative("HTML 메일입니다.", kHtml));
  EXPECT_NE(ShowBlocks(html.at(0)).find("h2 자격요건\ni1 Java 3년 이상"), std::string::npos);
  std::string plain_text = "자격요건\n";
  for (int i = 0; i < 20; ++i) plain_text += "- 서버를 설계하고 운영한 경험이 있는 분\n";
  const std::vector<Document> plain = ReadMail(Alternative(plain_text, "<p>첨부를 봐 주세요</p>"));
  EXPECT_NE(plain.at(0).text.find("서버를 설계하고"), std::string::npos);
  // A list has its links in its HTML; three links below a text that is elsewhere are no list.
  const std::string links =
      "<ul><li><a href='https://a.example/1'>서버 개발자</a></li><li><a "
      "href='https://a.example/2'>앱 개발자</a></li><li><a href='https://a.example/3'>웹 "
      "개발자</a></li></ul>";
  const std::string list =
      "서버 개발자 https://a.example/1?from=mail\n앱 개발자 "
      "https://a.example/2?from=mail\n웹 개발자 https://a.example/3?from=mail";
  EXPECT_EQ(ReadMail(Alternative(list, links)).at(0).cards.size(), 3U);
  EXPECT_TRUE(ReadMail(Alternative(plain_text, links)).at(0).cards.empty());
}

TEST(EmlReaderTest, ReadsAttachments) {
  const std::string mail =
      "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n첨부를 확인해 주세요.\n--b\n"
      "Content-Type: application/octet-stream; name=\"job.html\"\nContent-Disposition: "
      "attachment\n\n" +
      kHtml +
      "\n--b\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: "
      "base64\n\niVBORw0KGgo=\n--b--\n";
  const std::vector<Document> documents = ReadMail(mail);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].origin.name, "소개.eml/job.html");
  EXPECT_EQ(documents[0].origin.format, Format::kHtml);
  EXPECT_EQ(documents[0].origin.raw, kHtml);
}

TEST(EmlReaderTest, KeepsAMailWithoutItsAttachments) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "- 서버를 설계하고 운영한 경험이 있는 분\n";
  const std::string mail =
      "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + text +
      "\n--b\nContent-Type: text/html; name=job.html\nContent-Disposition: attachment\n\n" + kHtml +
      "\n--b\nContent-Type: message/rfc822\n\nFrom: a@example.com\nSubject: 전달\n"
      "Date: Mon, 2 Nov 2026 09:00:00 +0900\n\n안녕하세요\n--b--\n";
  const std::vector<Document> documents = ReadMail(mail);
  ASSERT_EQ(documents.size(), 3U);
  EXPECT_EQ(documents[1].origin.name, "소개.eml/job.html");
  EXPECT_EQ(documents[2].origin.name, "소개.eml/전달된 메일 2");
  for (const Document& document : documents) {
    const std::vector<Document> again = ReadDocuments(
        document.origin.raw, {.name = document.origin.name, .format = document.origin.format});
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].text, document.text);
    EXPECT_EQ(again[0].origin, document.origin);
  }
}

TEST(EmlReaderTest, SurvivesHostileMail) {
  std::string nested = "서버 개발자";
  for (int i = 0; i < 200; ++i) {
    const std::string b = "b" + std::to_string(i);
    nested = "Content-Type: multipart/mixed; boundary=" + b + "\n\n--" + b + "\n" + nested +
             "\n--" + b + "--\n";
  }
  std::string boundaries = "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 300'000; ++i) boundaries += "--b\n";
  const std::string cases[] = {"Subject: a\n\n",
                               "Subject: a",
                               "Content-Type: multipart/mixed\n\n--x\n",
                               nested,
                               boundaries,
                               "Subject: " + std::string(5'000'000, 'a'),
                               "Content-Type: text/html; charset=\"\n\n\xFF\xFE<p",
                               std::string(1'000'000, '\n'),
                               "Content-Type: multipart/mixed; boundary=b\n\n--b"};
  for (const std::string& mail : cases) {
    const std::vector<Document> documents = ReadMail(mail);
    ASSERT_FALSE(documents.empty());
    EXPECT_EQ(FindBrokenPromise(documents[0]), "");
  }
  EXPECT_EQ(ReadMail("Subject: a\n\n")[0].diagnostics.at(0).code, "empty");
}

std::string SavedPage(const std::string& root, const std::string& frame) {
  return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://jobs.example/7\r\n"
         "Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
         "boundary=\"m\"\r\n\r\n"
         "--m\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" +
         root +
         "\r\n--m\r\nContent-Type: text/css\r\n\r\np{}\r\n--m\r\nContent-Type: text/html\r\n\r\n" +
         frame + "\r\n--m--\r\n";
}

TEST(MhtmlReaderTest, ReadsTheSavedPage) {
  const std::string saved = SavedPage(kHtml, "<p>광고</p>");
  const std::vector<Document> documents = ReadDocuments(saved, {.name = "서버.mhtml"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].origin.format, Format::kMhtml);
  EXPECT_EQ(documents[0].origin.raw, saved);
  EXPECT_TRUE(
      ShowBlocks(documents[0]).starts_with("k link = https://jobs.example/7\nh2 자격요건\ni1 Java"))
      << ShowBlocks(documents[0]);
  EXPECT_EQ(documents[0].text.find("광고"), std::string::npos);
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
}

TEST(MhtmlReaderTest, ReadsAFrameThatHoldsThePosting) {
  const std::vector<Document> documents =
      ReadMhtml(SavedPage("<script>a()</script><p>채용 게시판</p>", kHtml), {.name = "서버.mhtml"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_NE(ShowBlocks(documents[0]).find("i1 Java 3년 이상"), std::string::npos);
  EXPECT_TRUE(documents[0].diagnostics.empty());
}

TEST(MhtmlReaderTest, SaysThatNoPageIsInIt) {
  const std::vector<Document> documents =
      ReadMhtml("Content-Type: multipart/related; boundary=m\n\n--m\nContent-Type: image/png\n\nx",
                {.name = "a.mht"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].diagnostics.at(0).code, kDiagnosticUnreadable);
}

}  // namespace
}  // namespace gonggo
