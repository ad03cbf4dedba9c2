#include "cli/config_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "cli/output_file.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// A settings file is a few lines; what is larger is something else.
constexpr uintmax_t kMaxConfigBytes = uintmax_t{1} << 20U;

std::string Unquote(std::string_view value) {
  if (value.size() < 2) return std::string(value);
  const char quote = value.front();
  if ((quote != '"' && quote != '\'') || value.back() != quote) return std::string(value);
  std::string out;
  for (size_t i = 1; i + 1 < value.size(); ++i) {
    const bool doubled = quote == '\'' && value[i] == '\'' && value[i + 1] == '\'';
    const bool escaped = quote == '"' && value[i] == '\\';
    if ((doubled || escaped) && i + 2 < value.size()) ++i;
    out += value[i];
  }
  return out;
}

std::string Quote(std::string_view value) {
  const bool plain = !value.empty() &&
                     value.find_first_of(":#'\"\\{}[]&*!|>%@`,\t\n") == std::string_view::npos &&
                     value.front() != ' ' && value.back() != ' ' && value.front() != '-' &&
                     value.front() != '?' && value != "true" && value != "false" && value != "null";
  if (plain) return std::string(value);
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out + '"';
}

// Where the value of a line ends and its trailing comment begins.
size_t ValueEnd(std::string_view rest) {
  const std::string_view trimmed = TrimSpaces(rest);
  if (!trimmed.empty() && (trimmed.front() == '"' || trimmed.front() == '\'')) {
    const size_t open = rest.find(trimmed.front());
    size_t close = open + 1;
    while (close < rest.size() && rest[close] != rest[open]) {
      close += rest[open] == '"' && rest[close] == '\\' ? 2 : 1;
    }
    if (close < rest.size()) return close + 1;
  }
  size_t comment = rest.find(" #");
  if (comment == std::string_view::npos) return rest.size();
  while (comment > 0 && rest[comment - 1] == ' ') --comment;
  return comment;
}

// "key: value # comment" at the left margin.
struct Line {
  std::string_view key;
  std::string_view rest;  // after the colon
};

std::optional<Line> SplitLine(std::string_view line) {
  if (line.empty() || line.front() == ' ' || line.front() == '\t' || line.front() == '#' ||
      line.front() == '-') {
    return std::nullopt;
  }
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\r')
    return std::nullopt;
  return Line{TrimSpaces(line.substr(0, colon)), line.substr(colon + 1)};
}

std::string ValueOf(const Line& line) {
  std::string_view value = TrimSpaces(line.rest.substr(0, ValueEnd(line.rest)));
  if (value.ends_with('\r')) value.remove_suffix(1);
  return Unquote(value);
}

}  // namespace

ConfigFile ConfigFile::FromText(std::string_view text) {
  ConfigFile file;
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    file.lines_.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return file;
}

Result<ConfigFile> ConfigFile::Load(const std::string& path) {
  std::error_code error;
  const uintmax_t size = std::filesystem::file_size(path, error);
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    return ConfigFile();
  }
  if (error)
    return Fail(ErrorCode::kIo, path + ": 설정 파일을 읽을 수 없습니다 (" + error.message() + ").",
                path + ": the settings cannot be read (" + error.message() + ").");
  if (size > kMaxConfigBytes)
    return Fail(ErrorCode::kIo, path + ": 설정 파일이라고 하기에는 너무 큽니다.",
                path + ": too large for a file of settings.");
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in)
    return Fail(ErrorCode::kIo, path + ": 설정 파일을 읽을 수 없습니다.",
                path + ": the settings cannot be read.");
  return FromText(text.str());
}

std::optional<std::string> ConfigFile::Get(std::string_view key) const {
  std::optional<std::string> value;
  for (const std::string& text : lines_) {
    const auto line = SplitLine(text);
    if (line && line->key == key) value = ValueOf(*line);
  }
  return value;
}

std::vector<std::pair<std::string, std::string>> ConfigFile::All() const {
  std::vector<std::pair<std::string, std::string>> all;
  for (const std::string& text : lines_) {
    if (const auto line = SplitLine(text)) all.emplace_back(std::string(line->key), ValueOf(*line));
  }
  return all;
}

void ConfigFile::Set(std::string_view key, std::string_view value) {
  const std::string head = std::string(key) + ": " + Quote(value);
  for (std::string& text : lines_) {
    const auto line = SplitLine(text);
    if (!line || line->key != key) continue;
    const std::string comment(line->rest.substr(ValueEnd(line->rest)));
    text = head + comment;
    return;
  }
  lines_.push_back(head);
}

bool ConfigFile::Unset(std::string_view key) {
  return std::erase_if(lines_, [key](const std::string& text) {
           const auto line = SplitLine(text);
           return line && line->key == key;
         }) > 0;
}

std::string ConfigFile::Text() const {
  std::string text;
  for (const std::string& line : lines_) text += line + '\n';
  return text;
}

Result<void> ConfigFile::Save(const std::string& path) const {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  if (error) {
    return Fail(
        ErrorCode::kIo,
        folder.native() + ": 설정 폴더를 만들 수 없습니다 (" + error.message() + ").",
        folder.native() + ": the folder of settings cannot be made (" + error.message() + ").");
  }
  return WriteFileInOneStep(path, Text(), Overwrite::kReplace);
}

}  // namespace gonggo::cli
