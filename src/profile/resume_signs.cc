#include "profile/resume_signs.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "knowledge/posting_subjects.h"
#include "knowledge/tables.h"
#include "profile/period.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A posting may state one span: when applications are taken, how long a contract runs.
constexpr size_t kLeastPeriods = 2;
// Where a résumé says what it is: at its top, perhaps below a name.
constexpr size_t kTopBlocks = 3;

bool SaysResume(std::string_view words) {
  const TermTable& table = PostingWords();
  for (int32_t term = table.FindWhole(TrimSpaces(words)); term >= 0;
       term = table.NextSameSurface(term)) {
    if (table.terms()[static_cast<size_t>(term)].id == "resume") return true;
  }
  return false;
}

// The first blocks of what the document itself says.
std::vector<const Block*> TopBlocks(const Document& document) {
  std::vector<const Block*> top;
  for (const Block& block : document.blocks) {
    if (block.boilerplate || block.kind == BlockKind::kRule) continue;
    top.push_back(&block);
    if (top.size() == kTopBlocks) break;
  }
  return top;
}

// "wanted", "채용", "이력서", "커뮤니티" one below another: a site's menu.
bool IsMenu(const Document& document, const std::vector<const Block*>& top) {
  const auto entries = std::count_if(top.begin(), top.end(), [&document](const Block* block) {
    return PageEntries().FindWhole(TrimSpaces(Cut(document.text, block->content))) >= 0;
  });
  return entries > 1;
}

// "[이력서]", "<경력기술서>"
std::string_view WithoutBrackets(std::string_view text) {
  struct Pair {
    std::string_view open, close;
  };
  text = TrimSpaces(text);
  for (const auto& [open, close] : {Pair{"[", "]"}, {"<", ">"}, {"【", "】"}, {"〔", "〕"}}) {
    if (text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close))
      return TrimSpaces(text.substr(open.size(), text.size() - open.size() - close.size()));
  }
  return text;
}

bool TopSaysResume(const Document& document) {
  if (IsMenu(document, TopBlocks(document))) return false;
  for (const Block* block : TopBlocks(document)) {
    if (block->kind == BlockKind::kListItem) return false;  // of what to hand in
    if (SaysResume(WithoutBrackets(Cut(document.text, block->content)))) return true;
  }
  return false;
}

// "010-0000-0000" as a line of its own, or with an address, below a name.
bool IsOwnContact(std::string_view line) {
  line = TrimSpaces(line);
  constexpr size_t kLongestBytes = 80;
  if (line.size() > kLongestBytes) return false;
  for (size_t at = line.find("010"); at != std::string_view::npos; at = line.find("010", at + 1)) {
    size_t digits = 0;
    for (const char c : line.substr(at, 13)) digits += c >= '0' && c <= '9' ? 1 : 0;
    if (digits == 11) return true;
  }
  return false;
}

bool TopHasOwnContact(const Document& document) {
  return std::ranges::any_of(TopBlocks(document), [&document](const Block* block) {
    return IsOwnContact(Cut(document.text, block->content));
  });
}

// A job or a degree of the JSON Resume schema has a date of its beginning in a key of its own.
bool IsResumeRecord(const Document& document) {
  bool begins = false;
  bool tells = false;
  for (const Block& block : document.blocks) {
    const std::string_view key =
        Cut(document.text, block.kind == BlockKind::kKeyValue ? block.key : block.content);
    begins = begins || key == "startDate";
    tells = tells || key == "endDate" || key == "highlights" || key == "studyType";
  }
  return begins && tells;
}

bool HasPeriods(const Document& document, Date as_of) {
  size_t found = 0;
  for (size_t begin = 0; begin < document.text.size();) {
    const size_t end = std::min(document.text.find('\n', begin), document.text.size());
    const std::string_view line = std::string_view(document.text).substr(begin, end - begin);
    begin = end + 1;
    const auto period = FindPeriod(line, as_of);
    if (!period || period->problem != PeriodProblem::kNone) continue;
    // Years alone are of a copyright, and within a month applications are taken.
    const bool months = !period->period.years_only && period->period.end > period->period.begin;
    if (months && ++found == kLeastPeriods) return true;
  }
  return false;
}

// Who has experience says so in a résumé; who asks for it speaks of these, too.
bool Asks(const Document& document) {
  const std::set<std::string_view> subjects = PostingSubjects(document.text);
  return subjects.contains("hiring") || subjects.contains("qualification") ||
         subjects.contains("apply") || subjects.contains("candidate");
}

// Written as lines, not record by record: there "경력" and "학력" are names of fields.
bool IsOfLines(Format format) {
  return format == Format::kText || format == Format::kMarkdown || format == Format::kHtml ||
         format == Format::kDocx || format == Format::kHwpx || format == Format::kPdf;
}

// "## 경력", "Education:" without what makes it a heading.
std::string_view HeadingWordsOf(std::string_view line) {
  line = TrimSpaces(line);
  while (line.starts_with('#')) line.remove_prefix(1);
  line = TrimSpaces(line);
  if (line.ends_with(':')) line.remove_suffix(1);
  return line;
}

// The part of a profile that a heading names; empty where it is none.
std::string_view PartOf(std::string_view line) {
  const int32_t term = ResumeHeadings().FindWhole(line);
  return term < 0 ? std::string_view() : ResumeHeadings().terms()[static_cast<size_t>(term)].id;
}

// "자격요건", "Preferred qualifications": what somebody else is to have. "자격" alone is what a
// person has, too.
bool AsksForOthers(std::string_view line) {
  const int32_t term = Headings().FindWhole(line);
  if (term < 0 || line == "자격") return false;
  const std::string_view kind = Headings().terms()[static_cast<size_t>(term)].id;
  return kind == "requirements" || kind == "preferred";
}

// A job with its months below "경력", and "학력", "자격증" or "Languages" on a line of their own:
// who worked one time only states one span.
bool HasJobAndStudies(const Document& document, Date as_of) {
  if (!IsOfLines(document.origin.format)) return false;
  bool in_jobs = false;
  bool worked = false;
  bool studied = false;
  for (size_t begin = 0; begin < document.text.size();) {
    const size_t end = std::min(document.text.find('\n', begin), document.text.size());
    const std::string_view line = std::string_view(document.text).substr(begin, end - begin);
    begin = end + 1;
    const std::string_view heading = HeadingWordsOf(line);
    if (const std::string_view part = PartOf(heading); !part.empty()) {
      in_jobs = part == "jobs";
      studied = studied || part == "education" || part == "certificates" || part == "languages";
      continue;
    }
    if (AsksForOthers(heading)) return false;
    if (!in_jobs || worked) continue;
    const auto period = FindPeriod(line, as_of);
    worked = period && period->problem == PeriodProblem::kNone && !period->period.years_only &&
             period->period.end > period->period.begin;
  }
  const std::set<std::string_view> subjects = PostingSubjects(document.text);
  return worked && studied && !subjects.contains("hiring") && !subjects.contains("apply") &&
         !subjects.contains("candidate");
}

}  // namespace

bool LooksLikeResume(const Document& document, Date as_of) {
  return TopSaysResume(document) || IsResumeRecord(document) || HasJobAndStudies(document, as_of) ||
         ((TopHasOwnContact(document) || HasPeriods(document, as_of)) && !Asks(document));
}

}  // namespace gonggo
