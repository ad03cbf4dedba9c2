#include "output/markdown.h"

#include <array>

#include "model/labels.h"
#include "output/lasting_facts.h"
#include "output/posting_words.h"
#include "output/section_items.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<SectionKind, 7> kShown = {SectionKind::kAbout,        SectionKind::kDuties,
                                               SectionKind::kRequirements, SectionKind::kPreferred,
                                               SectionKind::kStack,        SectionKind::kBenefits,
                                               SectionKind::kProcess};

// Characters that would begin markup at the start of a line or of a link are escaped.
std::string Plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += ' ';
      continue;
    }
    if (c == '<' || c == '`') out += '\\';
    out += c;
  }
  return out;
}

void AppendSections(const Posting& posting, const TextLines& text, const MarkdownOptions& options,
                    size_t level, std::string& out) {
  for (const SectionKind kind : kShown) {
    std::vector<SectionItem> items;
    if (kind == SectionKind::kRequirements) {
      items = SplitRequirements(posting, text, ListExtent::kByMeaning).required;
    } else if (kind == SectionKind::kPreferred) {
      items = SplitRequirements(posting, text, ListExtent::kByMeaning).preferred;
    } else {
      items = SectionItems(posting, text, kind, options.contacts);
    }
    if (items.empty()) continue;
    out +=
        '\n' + std::string(level, '#') + ' ' + std::string(Label(kind, options.language)) + "\n\n";
    for (const SectionItem& item : items) out += "- " + Plain(item.text) + '\n';
  }
}

// What notes of postings call it.
std::string_view ObsidianName(const LastingFact& fact) {
  if (fact.field == "deadline") return "기한";
  if (fact.field == "location") return "근무지역";
  return fact.label;
}

// A YAML double-quoted scalar (YAML 1.2, 7.3.1).
std::string Yaml(std::string_view value) {
  std::string out = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' || c == '\t' ? ' ' : c;
  }
  return out + '"';
}

}  // namespace

void AppendMarkdownPosting(const Posting& posting, const TextLines& text,
                           const MarkdownOptions& options, std::string& out) {
  const Language language = options.language;
  out += "# " +
         Plain(CompanyWords(posting.company, posting.link, posting.source, language) + " · " +
               TitleWords(posting.title, language)) +
         "\n\n";
  const std::vector<LastingFact> facts = LastingFacts(posting, language);
  if (!facts.empty() || posting.link)
    out += "## " + std::string(Label(SectionKind::kFacts, language)) + "\n\n";
  // The heading has company and title in one line: a note that is read again needs them apart.
  for (const LastingFact& fact : facts)
    out += "- " + std::string(fact.label) + ": " + Plain(fact.words) + '\n';
  if (posting.link)
    out += "- " + std::string(FieldLabel("link", language)) + ": <" + *posting.link + ">\n";
  AppendSections(posting, text, options, 2, out);
}

void AppendObsidianNote(const Posting& posting, const TextLines& text, const ObsidianExtras& extras,
                        std::string& out) {
  const auto property = [&out](std::string_view key, std::string_view value) {
    out += std::string(key) + ": " + Yaml(value) + '\n';
  };
  out += "---\n";
  if (!posting.id.empty()) property("gonggo", posting.id);
  if (posting.company) property("회사", *posting.company);
  if (posting.link) property("공고 사이트", *posting.link);
  for (const LastingFact& fact : LastingFacts(posting, Language::kKorean)) {
    if (fact.field == "company" || fact.field == "title") continue;
    if (fact.field == "deadline" && posting.deadline->date) {
      // A date stays unquoted and without its hour, so that Obsidian takes it for one.
      out += "기한: " + FormatDate(*posting.deadline->date) + '\n';
      if (posting.deadline->time) property("마감 시각", *posting.deadline->time);
      continue;
    }
    property(ObsidianName(fact), fact.words);
  }
  if (!extras.tags.empty()) {
    out += "tags:\n";
    for (const std::string& tag : extras.tags) out += "  - " + Yaml(tag) + '\n';
  }
  out += "---\n\n# " + Plain(TitleWords(posting.title, Language::kKorean)) + '\n';
  AppendSections(posting, text, {Language::kKorean, extras.contacts}, 1, out);
  if (!extras.note.empty()) out += "\n# 메모\n\n" + extras.note + '\n';
}

namespace {

std::string WithoutSpaces(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ') out += c;
  return AsciiLower(out);
}

// "가온상사 - 백엔드 개발자"; what is missing is left out, and a company that the title names is
// not said twice.
std::string NoteName(const Posting& posting) {
  const std::string company = posting.company.value_or("");
  std::string title = posting.title.value_or("");
  if (company.empty() && title.empty())
    return CompanyWords(posting.company, posting.link, posting.source, Language::kKorean);
  const bool named = WithoutSpaces(title).find(WithoutSpaces(company)) != std::string::npos;
  if (named) return title;
  return title.empty() ? company : company + " - " + title;
}

}  // namespace

std::string ObsidianFileName(const Posting& posting) {
  constexpr size_t kMaxBytes = 200;  // file systems allow 255
  const std::string name = NoteName(posting);
  std::string out;
  for (size_t at = 0; at < name.size();) {
    const DecodedChar c = DecodeChar(name, at);
    const bool refused =
        c.code < 0x20 || c.code == 0x7F ||
        (c.code < 0x80 && std::string_view("/\\:*?\"<>|#^[]").find(static_cast<char>(c.code)) !=
                              std::string_view::npos);
    const char32_t shown = refused ? U' ' : c.code;
    if (shown != U' ' || !out.ends_with(' ')) AppendUtf8(shown, out);
    at += c.size;
  }
  const std::string tail = posting.id.empty() ? ".md" : " (" + posting.id + ").md";
  if (out.size() > kMaxBytes - tail.size())
    out.resize(CharBoundaryBefore(out, kMaxBytes - tail.size()));
  // A leading dot would hide the note.
  std::string_view trimmed = TrimSpaces(out);
  while (trimmed.starts_with('.')) trimmed = TrimSpaces(trimmed.substr(1));
  return std::string(trimmed) + tail;
}

}  // namespace gonggo
