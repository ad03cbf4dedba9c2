#include "output/source_differences.h"

#include <algorithm>
#include <set>

#include "model/labels.h"
#include "output/posting_facts.h"
#include "output/posting_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

// "label: value", the value under it where the label takes too much of the line.
void Row(const std::string& label, std::string_view value, const PostingViewOptions& options,
         std::string& out) {
  constexpr size_t kIndent = 4;
  size_t lead = kIndent + DisplayWidth(label) + 2;
  out += std::string(kIndent, ' ') + options.style.Paint(Paint::kDim, label) + ": ";
  if (lead > options.columns / 2) {
    lead = kIndent + 2;
    out.back() = '\n';
    out.append(lead, ' ');
  }
  for (const char c : WrapToWidth(SafeForTerminal(value), options.columns - lead, 0)) {
    out += c;
    if (c == '\n') out.append(lead, ' ');
  }
  out += '\n';
}

std::vector<std::string> OnlyIn(const Posting& posting, const std::set<std::string>& everywhere) {
  std::vector<std::string> texts;
  for (const Requirement& requirement : posting.requirements) {
    if (!IsDuty(requirement) && !everywhere.contains(requirement.text))
      texts.push_back(requirement.text);
  }
  return texts;
}

std::set<std::string> InEverySource(const PostingView& view) {
  std::set<std::string> everywhere;
  for (size_t i = 0; i < view.sources.size(); ++i) {
    std::set<std::string> here;
    for (const Requirement& requirement : view.sources[i].posting->requirements) {
      if (i == 0 || everywhere.contains(requirement.text)) here.insert(requirement.text);
    }
    everywhere = std::move(here);
  }
  return everywhere;
}

}  // namespace

std::string RenderSourceDifferences(const PostingView& view, const PostingViewOptions& options) {
  std::string out;
  std::vector<std::vector<PostingFact>> facts;
  facts.reserve(view.sources.size());
  for (const auto& source : view.sources) {
    facts.push_back(PostingFacts(*source.posting, options.today, options.language));
  }
  for (size_t i = 0; i < facts.front().size(); ++i) {
    const bool same =
        std::all_of(facts.begin(), facts.end(), [&](const std::vector<PostingFact>& other) {
          return other[i].words == facts.front()[i].words;
        });
    if (same) continue;
    out += "  " + std::string(FieldLabel(facts.front()[i].field, options.language)) + '\n';
    for (size_t s = 0; s < facts.size(); ++s) {
      const std::string& words = facts[s][i].words;
      Row(SafeForTerminal(view.sources[s].label),
          words.empty() ? NotStated(options.language) : std::string_view(words), options, out);
    }
  }
  const std::set<std::string> everywhere = InEverySource(view);
  bool titled = false;
  for (const auto& source : view.sources) {
    for (const std::string& text : OnlyIn(*source.posting, everywhere)) {
      if (!titled) out += "  " + std::string(FieldLabel("requirements", options.language)) + '\n';
      titled = true;
      Row(SafeForTerminal(source.label), text, options, out);
    }
  }
  return out;
}

}  // namespace gonggo
