// Drafts in the layouts of the formats that the product reads.
#include "generate.h"
#include "model/posting_json.h"

namespace gonggo::bench {
namespace {

constexpr std::string_view kBullets[] = {"- ", "• ", "* ", "ㆍ", "· ", ""};

std::string Body(const Draft& draft, std::string_view heading_begin, std::string_view heading_end,
                 std::string_view bullet) {
  std::string out;
  for (const auto& [label, value] : draft.facts)
    out.append(label).append(": ").append(value) += '\n';
  for (const auto& [heading, lines] : draft.sections) {
    out.append("\n").append(heading_begin).append(heading).append(heading_end) += '\n';
    for (const std::string& line : lines) out.append(bullet).append(line) += '\n';
  }
  return out;
}

void AppendJsonMember(std::string_view name, std::string_view value, std::string& out) {
  if (out.back() != '{') out += ',';
  AppendJsonString(name, out);
  out += ':';
  AppendJsonString(value, out);
}

std::string CsvQuoted(std::string_view value) {
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

}  // namespace

std::string AsText(const Draft& draft, uint32_t variant) {
  const std::string_view bullet = kBullets[variant % std::size(kBullets)];
  std::string out = draft.company + "\n" + draft.title + "\n" + draft.link + "\n";
  switch (variant % 3) {
    case 0:
      return out + Body(draft, "[", "]", bullet);
    case 1:
      return out + Body(draft, "■ ", "", bullet);
    default:
      return out + Body(draft, "", "", bullet);
  }
}

std::string AsMarkdown(const Draft& draft) {
  return "# " + draft.company + " " + draft.title + "\n\n<" + draft.link + ">\n\n" +
         Body(draft, "## ", "\n", "- ");
}

std::string AsHtml(const Draft& draft) {
  std::string out = "<article><h1>" + draft.title + "</h1><p class=\"company\"><a href=\"" +
                    draft.link + "\">" + draft.company + "</a></p>\n<table>";
  for (const auto& [label, value] : draft.facts) {
    out.append("<tr><th>").append(label).append("</th><td>").append(value).append("</td></tr>\n");
  }
  out += "</table>\n";
  for (const auto& [heading, lines] : draft.sections) {
    out.append("<section class=\"css-1x2y\"><h3><strong>")
        .append(heading)
        .append("</strong></h3><ul>\n");
    for (const std::string& line : lines) {
      out.append("  <li><span data-v=\"7f\">").append(line).append("</span></li>\n");
    }
    out += "</ul></section>\n";
  }
  return out + "</article>\n";
}

std::string AsJson(const Draft& draft) {
  std::string out = "{";
  AppendJsonMember("company", draft.company, out);
  AppendJsonMember("title", draft.title, out);
  AppendJsonMember("url", draft.link, out);
  for (const auto& [label, value] : draft.facts) AppendJsonMember(label, value, out);
  for (const auto& [heading, lines] : draft.sections) {
    std::string value;
    for (const std::string& line : lines) value.append("- ").append(line) += '\n';
    AppendJsonMember(heading, value, out);
  }
  return out += '}';
}

std::string AsPythonEntry(const Draft& draft) {
  std::string out;
  AppendJsonString(draft.title + " " + draft.link, out);
  out += ": {";
  for (const auto& [heading, lines] : draft.sections) {
    if (out.back() != '{') out += ", ";
    AppendJsonString(heading, out);
    out += ": ";
    std::string value;
    for (const std::string& line : lines) value.append(line).append(", ");
    AppendJsonString(value, out);
  }
  return out += "}";
}

std::string AsCsv(const Draft& draft) {
  return CsvQuoted(draft.company) + "," + CsvQuoted(draft.title) + "," + CsvQuoted(draft.link) +
         "," + CsvQuoted(Body(draft, "[", "]", "- ")) + "\n";
}

std::string GenerateInput(std::string_view format, uint32_t seed, uint32_t count) {
  PostingGenerator generator(seed);
  std::string out;
  if (format == "html")
    out =
        "<!doctype html><html><head><title>채용</title></head><body><nav><a href=/>홈</a></nav>\n";
  if (format == "json") out = "{\"result\":[";
  if (format == "csv") out = kCsvHeader;
  if (format == "python_dict") out = "jobs = {\n";
  if (format == "eml") {
    out =
        "From: jobs@example.com\nTo: me@example.com\nSubject: postings\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
  }
  for (uint32_t i = 0; i < count; ++i) {
    const Draft draft = generator.Next();
    if (format == "text" || format == "eml") {
      out += AsText(draft, seed + i) + "\n";
    } else if (format == "markdown") {
      out += AsMarkdown(draft) + "\n";
    } else if (format == "html") {
      out += AsHtml(draft);
    } else if (format == "json") {
      out += (i == 0 ? "" : ",") + AsJson(draft);
    } else if (format == "json_lines") {
      out += AsJson(draft) + "\n";
    } else if (format == "csv") {
      out += AsCsv(draft);
    } else if (format == "python_dict") {
      out += AsPythonEntry(draft) + ",\n";
    } else {
      return {};
    }
  }
  if (format == "html") out += "<footer>© 가온</footer></body></html>\n";
  if (format == "json") out += "]}\n";
  if (format == "python_dict") out += "}\n";
  return out;
}

}  // namespace gonggo::bench
