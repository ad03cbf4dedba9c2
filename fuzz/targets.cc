#include "targets.h"

#include <array>

#include "document/charset.h"
#include "document/read.h"
#include "field_targets.h"
#include "model/posting_json.h"
#include "net_targets.h"
#include "person_targets.h"
#include "posting/parse.h"
#include "properties.h"
#include "query_targets.h"
#include "requirement_targets.h"
#include "text/lines.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "text/width.h"
#include "token_targets.h"
#include "track_targets.h"

namespace gonggo::fuzz {
namespace {

constexpr Date kToday{2026, 11, 20};

void ReadAs(std::string_view bytes, std::optional<Format> format, std::string_view name) {
  ReadHint hint;
  hint.name = name;
  hint.format = format;
  const std::vector<Document> documents = ReadDocuments(bytes, hint);
  Require(!documents.empty(), "reading gives at least one document");
  for (const Document& document : documents) {
    RequireSoundDocument(document);
    RequireSameWhenReadAgain(document);
  }
}

template <Format kFormat>
void ReadFormat(std::string_view bytes) {
  ReadAs(bytes, kFormat, "fuzz");
}

// Sniffing, decompression, charsets, containers: whatever the bytes seem to be, down to the
// postings.
void ReadAnything(std::string_view bytes) {
  for (const Document& document : ReadDocuments(bytes, {.name = "fuzz", .format = {}})) {
    RequireSoundDocument(document);
    RequireSameWhenReadAgain(document);
    RequireSoundPostings(document, ParsePostings(document, {.as_of = kToday}));
  }
}

void ParseText(std::string_view bytes) {
  for (const Format format : {Format::kText, Format::kMarkdown}) {
    for (const Document& document : ReadDocuments(bytes, {.name = "fuzz", .format = format})) {
      const auto postings = ParsePostings(document, {.as_of = kToday});
      RequireSoundPostings(document, postings);
      Require(postings == ParsePostings(document, {.as_of = kToday}), "parsing is deterministic");
      RequireSoundPostings(document, ParsePostings(document, {}));
    }
  }
}

void ParseJson(std::string_view bytes) {
  const auto posting = ParsePostingJson(bytes);
  if (!posting) {
    Require(posting.error().code == ErrorCode::kCorrupt, "what is no posting is kCorrupt");
    return;
  }
  std::string json;
  AppendPostingJson(*posting, {.contacts = JsonContacts::kInclude, .text = {}}, json);
  const auto again = ParsePostingJson(json);
  Require(again.has_value() && *again == *posting, "the JSON form reads back as the posting");
}

void Normalize(std::string_view bytes) {
  const std::string text = NormalizeText(bytes);
  Require(IsValidUtf8(text), "normalised text is UTF-8");
  Require(NormalizeText(text) == text, "normalising twice changes nothing");
  const LineIndex lines(text);
  for (uint32_t line = 1; line <= lines.line_count(); ++line) {
    const Span span = lines.LineSpan(line);
    RequireSpan(text, span, "a line");
    Require(lines.LineAt(span.begin) == line, "a line begins in itself");
  }
  for (const size_t columns : {0U, 1U, 7U}) {
    const std::string cut = TruncateToWidth(text, columns);
    Require(IsValidUtf8(cut) && DisplayWidth(cut) <= columns, "cut text keeps to its width");
    Require(DisplayWidth(PadToWidth(text, columns)) == columns, "padded text fills its width");
  }
  const std::string safe = SafeForTerminal(bytes);
  Require(IsValidUtf8(safe) && safe.find('\x1b') == std::string::npos,
          "text is safe for terminals");
}

constexpr std::array kTargets = {
    Target{"address", ReadAddress},
    Target{"any", ReadAnything},
    Target{"application_json", ReadApplicationJson},
    Target{"calendar", WriteCalendar},
    Target{"csv", ReadFormat<Format::kCsv>},
    Target{"docx", ReadFormat<Format::kDocx>},
    Target{"eml", ReadFormat<Format::kEml>},
    Target{"fields", ReadFields},
    Target{"html", ReadFormat<Format::kHtml>},
    Target{"hwp", ReadFormat<Format::kHwp>},
    Target{"hwpx", ReadFormat<Format::kHwpx>},
    Target{"json", ReadFormat<Format::kJson>},
    Target{"json_lines", ReadFormat<Format::kJsonLines>},
    Target{"json_resume", ReadJsonResumeBytes},
    Target{"markdown", ReadFormat<Format::kMarkdown>},
    Target{"mhtml", ReadFormat<Format::kMhtml>},
    Target{"model_answer", ReadModelAnswer},
    Target{"normalize", Normalize},
    Target{"note", PatchNote},
    Target{"page", ReadPageBytes},
    Target{"parse", ParseText},
    Target{"posting_json", ParseJson},
    Target{"profile_file", ReadProfileFile},
    Target{"query", ReadQuery},
    Target{"resume", ReadAnyResume},
    Target{"segment", ReadColumnSegment},
    Target{"python_dict", ReadFormat<Format::kPythonDict>},
    Target{"robots", ReadRobots},
    Target{"text", ReadFormat<Format::kText>},
    Target{"requirement", ReadRequirementLines},
    Target{"skills", FindSkills},
    Target{"knowledge_file", ReadKnowledgeFile},
    Target{"tokens", ReadTokens},
    Target{"tsv", ReadFormat<Format::kTsv>},
    Target{"typed", ReadTyped},
    Target{"zip", ReadFormat<Format::kZip>},
};

}  // namespace

std::span<const Target> AllTargets() { return kTargets; }

const Target* FindTarget(std::string_view name) {
  for (const Target& target : kTargets) {
    if (target.name == name) return &target;
  }
  return nullptr;
}

}  // namespace gonggo::fuzz
