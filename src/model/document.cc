#include "model/document.h"

#include <array>
#include <utility>

namespace gonggo {
namespace {

constexpr std::array<std::pair<Format, std::string_view>, 16> kFormatNames = {{
    {Format::kText, "text"},
    {Format::kMarkdown, "markdown"},
    {Format::kHtml, "html"},
    {Format::kMhtml, "mhtml"},
    {Format::kJson, "json"},
    {Format::kJsonLines, "json_lines"},
    {Format::kCsv, "csv"},
    {Format::kTsv, "tsv"},
    {Format::kPythonDict, "python_dict"},
    {Format::kDocx, "docx"},
    {Format::kHwpx, "hwpx"},
    {Format::kHwp, "hwp"},
    {Format::kPdf, "pdf"},
    {Format::kEml, "eml"},
    {Format::kZip, "zip"},
    {Format::kUnknown, "unknown"},
}};

}  // namespace

std::string_view FormatName(Format format) {
  for (const auto& [value, name] : kFormatNames) {
    if (value == format) return name;
  }
  return "unknown";
}

Format FormatFromName(std::string_view name) {
  for (const auto& [value, value_name] : kFormatNames) {
    if (value_name == name) return value;
  }
  return Format::kUnknown;
}

}  // namespace gonggo
