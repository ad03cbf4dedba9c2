#include "posting/split/likeness.h"
#include "posting/line/names.h"

#include <algorithm>
#include <string_view>

#include "knowledge/posting_subjects.h"
#include "posting/split/other_paper.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Of 8,184 real postings all but a few touch on two subjects or name a role; of 900 programs and
// manuals seven in ten do not.
constexpr size_t kLeastSubjects = 2;
// Facts that a posting states: one may be read out of anything.
constexpr size_t kLeastFacts = 2;
// A list of lines without a heading that each ask for something.
constexpr size_t kLeastRequirements = 4;

// Lines that end as statements do, or begin as only programs and their settings do.
bool IsCode(std::string_view line) {
  line = TrimSpaces(line);
  if (line.empty()) return false;
  const char last = line.back();
  if (last == ';' || last == '{' || last == '}') return true;
  constexpr std::string_view kBegins[] = {"#include", "#!/",  "import ", "from ",   "def ",
                                          "return ",  "if (", "const ",  "export ", "//"};
  return std::ranges::any_of(kBegins, [line](std::string_view b) { return line.starts_with(b); });
}

bool IsProgram(const Document& document) {
  if (document.origin.format != Format::kText && document.origin.format != Format::kMarkdown)
    return false;
  const std::string_view text = document.text;
  if (text.starts_with("#!/")) return true;
  size_t lines = 0;
  size_t code = 0;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    lines += TrimSpaces(line).empty() ? 0 : 1;
    code += IsCode(line) ? 1 : 0;
  }
  return code >= 3 && 4 * code > lines;
}

// Of a list everything was read.
bool HasUnreadParts(const Posting& posting) {
  return std::ranges::any_of(posting.diagnostics, [](const Diagnostic& diagnostic) {
    return diagnostic.code != kDiagnosticListedOnly;
  });
}

bool HasParts(const Posting& posting) {
  return (HasWorkHeading(posting) && !posting.requirements.empty()) ||
         CountFacts(posting) >= kLeastFacts || posting.requirements.size() >= kLeastRequirements;
}

// Openings that somebody keeps one a line: each names who looks for whom, and states a fact.
bool IsListOfOpenings(std::span<const Posting> postings) {
  return postings.size() >= 2 && std::ranges::all_of(postings, [](const Posting& posting) {
           return posting.company && posting.title && CountFacts(posting) > 0;
         });
}

}  // namespace

size_t CountFacts(const Posting& posting) {
  return size_t{!posting.employment.empty()} + size_t{posting.education.has_value()} +
         size_t{posting.experience.has_value()} + size_t{posting.headcount.has_value()} +
         size_t{posting.probation_months.has_value()} + size_t{posting.work.has_value()} +
         size_t{posting.deadline.has_value()} + size_t{posting.location.has_value()} +
         size_t{posting.salary.has_value()} + size_t{!posting.eligibility.empty()} +
         size_t{!posting.process.empty()};
}

bool LooksLikePosting(const Document& document, std::span<const Posting> postings) {
  const auto any = [postings](auto has) { return std::ranges::any_of(postings, has); };
  // What can't be read may be anything.
  if (any([](const Posting& posting) { return HasUnreadParts(posting); })) return true;
  if (IsProgram(document) || IsOtherPaper(document, postings)) return false;
  const size_t subjects = PostingSubjects(document.text).size();
  if (subjects >= kLeastSubjects) return true;
  if (any([](const Posting& posting) {
        return posting.role && NamesJob(posting.title.value_or(""));
      }))
    return true;
  if (IsListOfOpenings(postings)) return true;
  return subjects > 0 && any(HasParts);
}

}  // namespace gonggo
