#include "output/markup_text.h"
#include "output/prep_markdown.h"
#include "output/prep_regions.h"

namespace gonggo {
namespace {

constexpr std::string_view kStyle =
    ":root{color-scheme:light dark}"
    "body{font:16px/1.6 Pretendard,'Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR',"
    "'Malgun Gothic',system-ui,sans-serif;max-width:46rem;"
    "margin:2rem auto;padding:0 1rem;color:#1c1e21;background:#fff;word-break:keep-all;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.6rem;line-height:1.3}h2{margin-top:2.2rem;border-bottom:1px solid #bbb}"
    "h3{margin-bottom:.3rem}ul{margin:.2rem 0;padding-left:1.3rem}li ul{font-size:.94rem}"
    "@media(prefers-color-scheme:dark){body{color:#e4e6eb;background:#18191b}h2{border-color:#555}}"
    "@media print{body{color:#000;background:#fff;font-size:10.5pt;max-width:none;margin:0}"
    "h1{font-size:16pt}h2{font-size:13pt;margin-top:1.6em;border-color:#999}h3{font-size:11pt}"
    // An item with all that stands under it may fill a page: only its parts stay whole.
    "h2,h3{break-after:avoid}li li,li:not(:has(ul)){break-inside:avoid}li>ul{break-before:avoid}"
    "p,li{orphans:2;widows:2}}@page{size:A4;margin:18mm}";

// "공고 12행" and "line 12" stay in one piece where lines break.
std::string WithWholeNames(std::string html) {
  for (const std::string_view name : {"공고 ", "이력서 ", "line "}) {
    constexpr std::string_view kNoBreak = "\u00A0";
    for (size_t at = html.find(name); at != std::string::npos; at = html.find(name, at + 1)) {
      const size_t space = at + name.size() - 1;
      if (space + 1 < html.size() && html[space + 1] >= '0' && html[space + 1] <= '9')
        html.replace(space, 1, kNoBreak);
    }
  }
  return html;
}

std::string Html(const std::vector<PrepBlock>& blocks) {
  std::string out;
  int depth = -1;  // of the innermost open list item
  const auto close_to = [&](int level) {
    for (; depth > level; --depth) out += "</li></ul>\n";
  };
  for (const PrepBlock& block : blocks) {
    if (block.kind == PrepBlock::Kind::kItem) {
      const int level = std::min(block.level, depth + 1);
      close_to(level);
      if (depth == level) {
        out += "</li>\n<li>";
      } else {
        out += "\n<ul><li>";
        depth = level;
      }
      out += WithWholeNames(MarkupText(block.text));
      continue;
    }
    close_to(-1);
    const std::string tag =
        block.kind == PrepBlock::Kind::kText ? "p" : "h" + std::to_string(block.level);
    out += '<';
    out += tag;
    out += '>';
    out += MarkupText(block.text);
    out += "</";
    out += tag;
    out += ">\n";
  }
  close_to(-1);
  return out;
}

}  // namespace

void AppendPrepHtml(const PrepPage& page, Language language, std::string& out) {
  out += "<!doctype html>\n<html lang=\"";
  out += language == Language::kKorean ? "ko" : "en";
  out +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width\">\n<title>" +
      MarkupText(page.title) + "</title>\n<style>" + std::string(kStyle) +
      "</style>\n</head>\n<body>\n<h1>" + MarkupText(page.title) + "</h1>\n";
  AppendOwner(page.owner, out);
  for (const PrepSection& section : page.sections) {
    out += '\n';
    AppendRegion(section.id, Html(section.blocks), out);
  }
  out += "</body>\n</html>\n";
}

}  // namespace gonggo
