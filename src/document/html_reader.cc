#include "document/html_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/charset.h"
#include "document/embedded_state.h"
#include "document/html_boilerplate.h"
#include "document/html_cards.h"
#include "document/html_collect.h"
#include "document/html_entities.h"
#include "document/html_meta.h"
#include "document/html_render.h"
#include "document/html_tokenizer.h"
#include "document/json_ld.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Where pages declare their charset: WHATWG looks at 1024 bytes, saved pages put comments in front.
constexpr size_t kCharsetHeadBytes = 4096;

// Fewer characters than this beside pictures or scripts are a heading and a button, not a posting.
constexpr size_t kMinPostingCharacters = 80;

// A JSON-LD text shorter than this is a summary if the page itself says much more.
constexpr size_t kMinFullTextBytes = 600;

// The label in <meta charset="euc-kr"> or <meta … content="text/html; charset=euc-kr">.
std::string_view DeclaredCharset(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kCharsetHeadBytes);
  for (size_t at = 0; (at = head.find("charset", at)) != std::string_view::npos;) {
    at += 7;
    size_t begin = at;
    while (begin < head.size() && (head[begin] == ' ' || head[begin] == '=' || head[begin] == '"' ||
                                   head[begin] == '\'')) {
      ++begin;
    }
    if (head.substr(at, begin - at).find('=') == std::string_view::npos) continue;
    const size_t end = std::min(head.find_first_of(" \"'>;/\r\n", begin), head.size());
    if (end > begin) return head.substr(begin, end - begin);
  }
  return {};
}

// Characters of what is neither navigation nor a link.
size_t ContentCharacters(const HtmlPage& page) {
  size_t count = 0;
  for (const HtmlBlock& block : page.blocks) {
    if (block.boilerplate) continue;
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
      const HtmlLine& line = page.lines[i];
      if (line.link_bytes == 0) count += CountChars(LineText(page, line));
    }
  }
  return count;
}

// The address in "<!-- saved from url=(0021)https://a.example/7 -->", which browsers write, or in
// the comment of SingleFile: "<!-- Page saved with SingleFile \n url: https://a.example/7 \n …
// -->".
std::string SavedAddress(std::string_view html) {
  constexpr std::string_view kMark = "<!-- saved from url=(";
  constexpr std::string_view kSingleFile = "Page saved with SingleFile";
  constexpr std::string_view kUrl = "url: ";
  const std::string_view head = html.substr(0, kCharsetHeadBytes);
  if (const size_t single = head.find(kSingleFile); single != std::string_view::npos) {
    const size_t url = head.find(kUrl, single);
    if (url == std::string_view::npos) return {};
    const std::string_view address = head.substr(url + kUrl.size());
    return std::string(address.substr(0, std::min(address.find_first_of(" \r\n"), address.size())));
  }
  const size_t mark = head.find(kMark);
  if (mark == std::string_view::npos) return {};
  const size_t begin = std::min(head.find(')', mark), head.size() - 1) + 1;
  const std::string_view rest = head.substr(begin);
  return std::string(rest.substr(0, std::min(rest.find_first_of(" \n"), rest.size())));
}

void AddMetaLines(const HtmlPage& page, DocumentBuilder& builder) {
  const HtmlMeta& meta = page.meta;
  builder.KeyValue("link", PageLink(meta));
  builder.KeyValue("title", meta.og_title.empty() ? meta.title : meta.og_title);
  // A list is called by it.
  if (!page.cards.empty() && meta.og_title.empty() && meta.title.empty()) {
    builder.SetBoilerplate(true);
    builder.KeyValue("title", meta.head_title);
    builder.SetBoilerplate(false);
  }
  builder.KeyValue("site_name", meta.site_name);
  for (const auto& [key, value] : meta.properties) builder.KeyValue(key, value);
  // A description that repeats the beginning of the text would be read twice.
  const std::string_view begin =
      std::string_view(meta.description).substr(0, CharBoundaryBefore(meta.description, 60));
  if (page.text.find(begin) == std::string::npos) builder.KeyValue("description", meta.description);
  builder.BlankLine();
}

bool HasKey(const Document& document, std::string_view key) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
    const Span span = block.record_key ? block.content : block.key;
    return !span.empty() && Cut(document.text, span) == key;
  });
}

bool IsComplete(const Document& posting, const HtmlPage& page) {
  if (!HasKey(posting, "description")) return false;
  return posting.text.size() >= kMinFullTextBytes || page.text.size() < 2 * posting.text.size();
}

Origin HtmlOrigin(std::string_view bytes, const ReadHint& hint) {
  return {.name = hint.name, .format = Format::kHtml, .raw = std::string(bytes)};
}

// A posting from the page's data, with the page's address where the data has none.
Document WithLink(const Document& posting, const HtmlPage& page, Origin origin) {
  DocumentBuilder builder;
  if (!HasKey(posting, "url")) builder.KeyValue("link", PageLink(page.meta));
  builder.Embed(posting, 0);
  return builder.Finish(std::move(origin));
}

// Several postings share one page: each keeps its own record as what it was read from.
std::vector<Document> FromData(std::vector<Document> postings, const HtmlPage& page,
                               Origin page_origin) {
  if (postings.size() == 1) {
    postings[0] = WithLink(postings[0], page, std::move(page_origin));
    return postings;
  }
  for (size_t i = 0; i < postings.size(); ++i) {
    Origin& origin = postings[i].origin;
    origin.name = page_origin.name;
    origin.record = static_cast<uint32_t>(i);
    if (origin.raw.empty()) {
      origin.raw = page_origin.raw;
      origin.format = Format::kHtml;
    }
  }
  return postings;
}

std::vector<Document> JsonLdPostings(const HtmlPage& page, const ReadHint& hint) {
  std::vector<Document> postings;
  for (const std::string_view json : page.json_ld) {
    for (Document& posting : ReadJobPostingsFromJsonLd(json, hint)) {
      postings.push_back(std::move(posting));
    }
  }
  return postings;
}

std::vector<Document> StatePostings(const HtmlPage& page, const ReadHint& hint) {
  for (const std::string_view script : page.scripts) {
    std::vector<Document> postings = ReadEmbeddedState(script, hint);
    if (!postings.empty()) return postings;
  }
  return {};
}

// Why a page has hardly any text, and what its reader can do.
void ExplainMissingText(const HtmlPage& page, const std::string& name, DocumentBuilder& builder) {
  if (page.images.count > 0) {
    builder.AddDiagnostic(
        {kDiagnosticImageOnly,
         name + ": 공고 본문이 그림으로 되어 있어 글자를 읽을 수 없습니다. "
                "본문을 글로 옮겨 적은 파일이나 글자를 고를 수 있는 PDF로 넣어 주세요."});
    for (const std::string& alt : page.images.alts) builder.Paragraph(alt);
  } else if (page.script_count > 0) {
    builder.AddDiagnostic(
        {"script_filled",
         name + ": 본문이 스크립트로 채워지는 페이지라 저장된 파일에 공고가 없습니다. "
                "브라우저에서 '다른 이름으로 저장'(웹페이지, 전체)으로 저장하거나 "
                "본문을 복사해 텍스트 파일로 넣어 주세요."});
  } else if (page.blocks.empty()) {
    builder.AddDiagnostic(
        {"empty", name + ": 내용이 없는 페이지입니다. 저장이 끝까지 됐는지 확인해 주세요."});
  }
}

Document RenderPage(const HtmlPage& page, const std::vector<Document>& data, Origin origin) {
  DocumentBuilder builder;
  AddMetaLines(page, builder);
  for (const Document& facts : data) builder.Embed(facts, 0);
  builder.BlankLine();
  RenderHtml(page, builder);
  if (page.cards.empty() && ContentCharacters(page) < kMinPostingCharacters) {
    ExplainMissingText(page, origin.name, builder);
  }
  if (page.cut_off) {
    builder.AddDiagnostic(
        {"cut_off", origin.name + ": 파일이 태그 중간에서 끝납니다. 뒷부분이 빠졌을 수 있으니 "
                                  "다시 저장해 주세요."});
  }
  if (page.truncated) {
    builder.AddDiagnostic(
        {"truncated",
         origin.name +
             ": 페이지가 너무 길어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요."});
  }
  return builder.Finish(std::move(origin));
}

// "&lt;p&gt;자격요건&lt;/p&gt;": markup that was escaped as a whole, as board APIs send it.
bool IsEscapedMarkup(std::string_view html) {
  if (html.find("&lt;") == std::string_view::npos) return false;
  for (size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    if (at + 1 < html.size() &&
        (html[at + 1] == '/' || IsAsciiAlpha(static_cast<unsigned char>(html[at + 1])))) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::string HtmlAsUtf8(std::string_view bytes) {
  return DecodeToUtf8(bytes, DeclaredCharset(bytes)).utf8;
}

std::vector<Document> ReadHtml(std::string_view bytes, const ReadHint& hint) {
  DecodedText decoded = DecodeToUtf8(bytes, DeclaredCharset(bytes));
  DropCharsetControls(decoded.utf8);
  HtmlPage page = CollectHtml(decoded.utf8);
  page.meta.saved_from = SavedAddress(decoded.utf8);
  std::vector<Document> data = JsonLdPostings(page, hint);
  const auto incomplete =
      std::partition(data.begin(), data.end(),
                     [&page](const Document& posting) { return IsComplete(posting, page); });
  if (incomplete != data.begin()) {
    data.erase(incomplete, data.end());
    return FromData(std::move(data), page, HtmlOrigin(bytes, hint));
  }
  MarkBoilerplate(page);
  FindHtmlCards(page);
  if (ContentCharacters(page) < kMinPostingCharacters) {
    std::vector<Document> postings = StatePostings(page, hint);
    if (!postings.empty()) return FromData(std::move(postings), page, HtmlOrigin(bytes, hint));
  }
  // Facts of several postings above one text would belong to none of them.
  if (data.size() > 1) data.clear();
  std::vector<Document> documents;
  documents.push_back(RenderPage(page, data, HtmlOrigin(bytes, hint)));
  for (const Diagnostic& diagnostic : decoded.diagnostics) {
    documents.front().diagnostics.push_back(diagnostic);
  }
  return documents;
}

Document ReadHtmlFragment(std::string_view utf8) {
  DocumentBuilder builder;
  const std::string unescaped = IsEscapedMarkup(utf8) ? WithoutReferences(utf8) : std::string();
  HtmlPage page = CollectHtml(unescaped.empty() ? utf8 : std::string_view(unescaped));
  std::erase_if(page.blocks, [](const HtmlBlock& block) { return block.hidden || block.button; });
  RenderHtml(page, builder);
  return builder.Finish({});
}

}  // namespace gonggo
