// gonggo unknown: terms in requirements that no knowledge entry covers, the most frequent first.
#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "cli/command/commands.h"
#include "cli/message_texts.h"
#include "cli/message_texts_query.h"
#include "cli/visit.h"
#include "knowledge/skill_fold.h"
#include "output/condition_words.h"
#include "output/json_object.h"
#include "output/listing.h"
#include "output/table.h"
#include "requirement/unknown.h"

namespace gonggo::cli {
namespace {

constexpr size_t kDefaultLimit = 50;

struct UnknownTerm {
  uint64_t postings = 0;
  std::map<std::string, uint64_t> spellings;
  std::string example_id;
  std::string example;

  [[nodiscard]] const std::string& Spelling() const {
    return std::max_element(spellings.begin(), spellings.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }
};

class Tally {
 public:
  explicit Tally(const SkillTable& skills) : finder_(skills), names_(skills) {}

  void Count(const PostingRecord& record) {
    const UnderstoodShare share = CountUnderstood(record.posting);
    understood_.items += share.items;
    understood_.not_understood += share.not_understood;
    std::set<std::string> here;
    for (const Requirement& requirement : record.posting.requirements) {
      if (IsDuty(requirement)) continue;
      for (const Span at : FindUnknownTerms(requirement.text, finder_, names_)) {
        const std::string spelling(Cut(requirement.text, at));
        const std::string folded = FoldSurface(spelling).bytes;
        UnknownTerm& term = terms_[folded];
        ++term.spellings[spelling];
        if (!here.insert(folded).second) continue;
        if (++term.postings == 1) {
          term.example_id = record.summary.id;
          term.example = requirement.text;
        }
      }
    }
  }

  [[nodiscard]] std::vector<const UnknownTerm*> MostFrequent(size_t limit) const {
    std::vector<const UnknownTerm*> terms;
    terms.reserve(terms_.size());
    for (const auto& entry : terms_) terms.push_back(&entry.second);
    std::stable_sort(terms.begin(), terms.end(), [](const UnknownTerm* a, const UnknownTerm* b) {
      return a->postings > b->postings;
    });
    terms.resize(std::min(terms.size(), limit));
    return terms;
  }

  [[nodiscard]] size_t size() const { return terms_.size(); }
  [[nodiscard]] const UnderstoodShare& understood() const { return understood_; }

 private:
  SkillFinder finder_;
  KnownNames names_;
  UnderstoodShare understood_;                // of all requirements
  std::map<std::string, UnknownTerm> terms_;  // by folded spelling
};

std::string TermsJson(const std::vector<const UnknownTerm*>& terms) {
  std::string out;
  for (const UnknownTerm* term : terms) {
    {
      JsonObject object(out);
      object.String("term", term->Spelling());
      object.Number("postings", static_cast<int64_t>(term->postings));
      std::vector<std::string> spellings;
      spellings.reserve(term->spellings.size());
      for (const auto& spelling : term->spellings) spellings.push_back(spelling.first);
      object.Strings("spellings", spellings);
      object.String("example_id", term->example_id);
      object.String("example", term->example);
    }
    out += '\n';
  }
  return out;
}

std::string TermsText(const std::vector<const UnknownTerm*>& terms, const Context& context) {
  Table table;
  table.columns = {{context.Say(text::kUnknownPostings)},
                   {context.Say(text::kUnknownTerm), Fit::kFlexible, 12},
                   {"ID"},
                   {context.Say(text::kUnknownExample), Fit::kFlexible, 20}};
  for (const UnknownTerm* term : terms) {
    table.rows.push_back({{std::to_string(term->postings)},
                          {term->Spelling(), Paint::kStrong},
                          {term->example_id, Paint::kDim},
                          {term->example}});
  }
  constexpr size_t kLead[] = {0, 1};
  return RenderListing(table, kLead, context.environment().columns, context.style()).Text();
}

}  // namespace

ExitCode RunUnknown(Context& context, const Arguments& arguments) {
  size_t limit = kDefaultLimit;
  if (const auto value = arguments.Value("limit")) {
    const auto read = std::from_chars(value->data(), value->data() + value->size(), limit);
    if (read.ec != std::errc() || read.ptr != value->data() + value->size() || limit == 0)
      return context.UsageProblem(context.Say(text::kNotANumber, {"--limit", *value}));
  }
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  Tally tally(**skills);
  uint64_t postings = 0;
  const Selection selection{arguments.positionals, nullptr, Selection::Documents::kNone};
  const ExitCode code = VisitSelected(
      context, selection,
      [&tally](const PostingRecord& record, const SourceText&) {
        tally.Count(record);
        return true;
      },
      postings);
  if (code != ExitCode::kDone || postings == 0) return code;
  const auto terms = tally.MostFrequent(limit);
  if (terms.empty()) {
    // A line may name nothing that stands out as a term, and still not be understood.
    const UnderstoodShare& share = tally.understood();
    if (share.not_understood == 0) {
      context.Remark(context.Say(text::kNoUnknown));
    } else {
      context.Remark(context.Say(text::kNoUnknownTerm, {std::to_string(share.items),
                                                        std::to_string(share.not_understood)}));
    }
    return ExitCode::kDone;
  }
  context.answer().Write(context.json() ? TermsJson(terms) : TermsText(terms, context));
  const bool all = terms.size() == tally.size();
  context.Remark(context.Say(
      all ? text::kUnknownAll : text::kUnknownDone,
      {std::to_string(postings), std::to_string(tally.size()), std::to_string(terms.size())}));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
