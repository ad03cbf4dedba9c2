#include "cli/man_page.h"

#include <algorithm>

#include "cli/help.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// Backslashes and hyphens escaped, and no line that begins like a request.
std::string Roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) out += "\\&";
      out += c;
    }
  }
  return out;
}

std::string Header(std::string name, std::string_view version, Language language) {
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return IsAsciiAlpha(static_cast<unsigned char>(c)) ? static_cast<char>(c & ~0x20) : c;
  });
  constexpr Bilingual kManual{"Gonggo 설명서", "Gonggo Manual"};
  // For man: which characters these are (preconv(1) reads it).
  return ".\\\" -*- coding: utf-8 -*-\n.TH " + Roff(name) + " 1 \"\" \"gonggo " + Roff(version) +
         "\" \"" + std::string(kManual.In(language)) + "\"\n";
}

std::string Section(const Bilingual& title, Language language) {
  return ".SH \"" + std::string(title.In(language)) + "\"\n";
}

constexpr Bilingual kName{"이름", "NAME"};
constexpr Bilingual kSynopsis{"사용법", "SYNOPSIS"};
constexpr Bilingual kDescription{"설명", "DESCRIPTION"};
constexpr Bilingual kCommandsTitle{"명령", "COMMANDS"};
constexpr Bilingual kOptions{"옵션", "OPTIONS"};
constexpr Bilingual kGlobal{"어디에나 쓰는 옵션", "OPTIONS OF EVERY COMMAND"};
constexpr Bilingual kExitStatus{"종료 코드", "EXIT STATUS"};
constexpr Bilingual kFiles{"파일", "FILES"};
constexpr Bilingual kExamples{"예", "EXAMPLES"};
constexpr Bilingual kSeeAlso{"함께 보기", "SEE ALSO"};
constexpr Bilingual kAbout{"채용공고를 읽어 정리하고 보관하는 프로그램",
                           "reads job postings and keeps them"};

struct ExitRow {
  std::string_view code;
  Bilingual meaning;
};
constexpr ExitRow kExitRows[] = {
    {"0", {"모두 마쳤습니다.", "Done."}},
    {"1",
     {"마쳤지만 읽지 못한 것이 있습니다 (하나하나 표준 오류에 알립니다).",
      "Done, but some inputs failed (each named on stderr)."}},
    {"2", {"명령이나 옵션을 잘못 썼습니다.", "Wrong usage."}},
    {"3", {"라이브러리를 쓸 수 없습니다.", "The library is unusable."}},
    {"4", {"그런 공고가 없습니다.", "No such posting."}},
};

std::string OptionList(std::span<const OptionSpec> options, Language language) {
  std::string out;
  for (const OptionSpec& option : options) {
    out += ".TP\n\\fB" + Roff(OptionLabel(option, language)) + "\\fR\n" +
           Roff(option.help.In(language)) + '\n';
  }
  return out;
}

std::string ExitStatus(Language language) {
  std::string out = Section(kExitStatus, language);
  for (const ExitRow& row : kExitRows) {
    out += ".TP\n\\fB" + std::string(row.code) + "\\fR\n" + Roff(row.meaning.In(language)) + '\n';
  }
  return out;
}

}  // namespace

std::string OverviewManPage(std::string_view version, Language language) {
  std::string out = Header("gonggo", version, language);
  out += Section(kName, language) + "gonggo \\- " + Roff(kAbout.In(language)) + '\n';
  constexpr Bilingual kWords{
      "\\fBgonggo\\fR \\fI명령\\fR [\\fI옵션\\fR]… [\\fI인자\\fR]…\n",
      "\\fBgonggo\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]… [\\fIARGUMENT\\fR]…\n"};
  out += Section(kSynopsis, language) + std::string(kWords.In(language));
  out += Section(kCommandsTitle, language);
  for (const CommandSpec& command : AllCommands()) {
    out += ".TP\n\\fBgonggo\\-" + Roff(command.name) + "\\fR(1)\n" +
           Roff(command.summary.In(language)) + '\n';
  }
  out += Section(kGlobal, language) + OptionList(GlobalOptions(), language);
  out += ExitStatus(language);
  constexpr Bilingual kLibraryFile{"라이브러리", "the library"};
  constexpr Bilingual kConfigFile{"설정", "the settings"};
  out += Section(kFiles, language) + ".TP\n\\fI$XDG_DATA_HOME/gonggo/library.db\\fR\n" +
         std::string(kLibraryFile.In(language)) +
         "\n.TP\n\\fI$XDG_CONFIG_HOME/gonggo/config.yaml\\fR\n" +
         std::string(kConfigFile.In(language)) + '\n';
  return out;
}

std::string CommandManPage(const CommandSpec& command, std::string_view version,
                           Language language) {
  const std::string page = "gonggo-" + std::string(command.name);
  std::string out = Header(page, version, language);
  out +=
      Section(kName, language) + Roff(page) + " \\- " + Roff(command.summary.In(language)) + '\n';
  out += Section(kSynopsis, language) + "\\fB" + Roff(UsageLine(command, language)) + "\\fR\n";
  const std::string_view description = command.description.In(language);
  if (!description.empty()) out += Section(kDescription, language) + Roff(description);
  if (!command.options.empty()) {
    out += Section(kOptions, language) + OptionList(command.options, language);
  }
  out += Section(kGlobal, language) + OptionList(GlobalOptions(), language);
  out += ExitStatus(language);
  if (!command.examples.empty()) {
    out += Section(kExamples, language) + ".nf\n" + Roff(command.examples) + ".fi\n";
  }
  return out + Section(kSeeAlso, language) + "\\fBgonggo\\fR(1)\n";
}

}  // namespace gonggo::cli
