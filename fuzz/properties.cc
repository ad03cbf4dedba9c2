#include "properties.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include "document/read.h"
#include "model/posting_json.h"
#include "posting/reader_fault.h"
#include "text/lines.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::fuzz {
namespace {

bool OnBoundary(std::string_view text, size_t offset) {
  return offset <= text.size() && (offset == text.size() || !IsContinuationByte(text[offset]));
}

void RequireEvidence(std::string_view text, const LineIndex& lines, const Evidence& at,
                     std::string_view what) {
  RequireSpan(text, {at.begin, at.end}, what);
  Require(at.line >= 1 && at.line <= lines.line_count(), what);
  Require(lines.LineAt(at.begin) == at.line, what);
}

void RequirePostingPlaces(std::string_view text, const LineIndex& lines, const Posting& posting) {
  uint32_t last_line = 0;
  for (const Section& section : posting.sections) {
    Require(section.line_begin > last_line, "sections are in order and never overlap");
    Require(section.line_begin <= section.line_end, "a section has a line");
    Require(section.line_end <= lines.line_count(), "a section lies in the text");
    last_line = section.line_end;
  }
  for (const Requirement& requirement : posting.requirements) {
    Require(requirement.line >= 1 && requirement.line <= requirement.line_end &&
                requirement.line_end <= lines.line_count(),
            "a requirement lies in the text");
    Require(IsValidUtf8(requirement.text), "a requirement's text is UTF-8");
    for (const Condition& condition : requirement.conditions) {
      for (const Alternative& alternative : condition.alternatives) {
        RequireEvidence(text, lines, alternative.at, "an alternative's place");
        Require(Cut(text, {alternative.at.begin, alternative.at.end}) == alternative.surface,
                "an alternative's surface stands where it says");
      }
    }
    for (const YearsStatement& years : requirement.years) {
      RequireEvidence(text, lines, years.at, "the place of a requirement's years");
    }
  }
  for (const SkillMention& mention : posting.skills) {
    RequireEvidence(text, lines, mention.at, "a skill's place");
    Require(Cut(text, {mention.at.begin, mention.at.end}) == mention.surface,
            "a skill's surface stands where it says");
  }
  for (const YearsStatement& years : posting.years) {
    RequireEvidence(text, lines, years.at, "the place of years");
  }
  for (const auto& [field, places] : posting.evidence) {
    for (const Evidence& at : places) RequireEvidence(text, lines, at, "evidence of " + field);
  }
}

}  // namespace

void Require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "property broken: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

void RequireSpan(std::string_view text, Span span, std::string_view what) {
  Require(span.begin <= span.end && span.end <= text.size(), what);
  Require(OnBoundary(text, span.begin) && OnBoundary(text, span.end), what);
}

void RequireSoundDocument(const Document& document) {
  const std::string_view text = document.text;
  Require(IsValidUtf8(text), "the text is UTF-8");
  Require(NormalizeText(text) == text, "the text is normalised");
  const LineIndex lines(text);
  uint32_t next_line = 1;
  const auto require_blank_until = [&](uint32_t end) {
    for (; next_line < end; ++next_line) {
      Require(TrimSpaces(Cut(text, lines.LineSpan(next_line))).empty(),
              "every line that is not blank is in a block");
    }
  };
  for (const Block& block : document.blocks) {
    Require(block.line >= next_line, "blocks are in order and never overlap");
    Require(block.line <= block.line_end && block.line_end <= lines.line_count(),
            "a block lies in the text");
    const Span all = {lines.LineSpan(block.line).begin, lines.LineSpan(block.line_end).end};
    RequireSpan(text, block.content, "a block's content");
    Require(block.content.begin >= all.begin && block.content.end <= all.end,
            "a block's content lies in its lines");
    RequireSpan(text, block.key, "a block's key");
    if (block.kind == BlockKind::kKeyValue) {
      Require(block.line == block.line_end, "a key and its value stand in one line");
      Require(block.key.begin >= all.begin && block.key.end <= all.end, "a key lies in its line");
    }
    if (block.kind == BlockKind::kHeading) {
      Require(block.level >= 1 && block.level <= 6, "a heading's level is 1..6");
    }
    require_blank_until(block.line);
    next_line = block.line_end + 1;
  }
  require_blank_until(lines.line_count() + 1);
}

void RequireSameWhenReadAgain(const Document& document) {
  ReadHint hint;
  hint.name = document.origin.name;
  hint.format = document.origin.format;
  const std::vector<Document> again = ReadDocuments(document.origin.raw, hint);
  Require(again.size() == 1, "a raw source holds one document");
  if (again[0].text != document.text) {
    std::fprintf(stderr, "format %s\n--- raw\n%s\n--- first\n%s\n--- again\n%s\n",
                 std::string(FormatName(hint.format.value_or(Format::kUnknown))).c_str(),
                 document.origin.raw.c_str(), document.text.c_str(), again[0].text.c_str());
  }
  Require(again[0].text == document.text, "a raw source gives the same text again");
  Require(again[0].blocks == document.blocks, "a raw source gives the same blocks again");
}

void RequireSoundPostings(const Document& document, const std::vector<Posting>& postings) {
  Require(!postings.empty(), "every document holds a posting");
  const LineIndex lines(document.text);
  std::string json;
  for (const Posting& posting : postings) {
    Require(!IsReaderFault(posting), "the reader fails on nothing");
    RequirePostingPlaces(document.text, lines, posting);
    json.clear();
    AppendPostingJson(posting, {.contacts = JsonContacts::kInclude, .text = {}}, json);
    const auto parsed = ParsePostingJson(json);
    Require(parsed.has_value(), "the JSON form can be read");
    Require(*parsed == posting, "the JSON form reads back as the posting");
  }
}

}  // namespace gonggo::fuzz
