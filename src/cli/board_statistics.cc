#include "cli/board_statistics.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "cli/posting_fit.h"
#include "cli/track_access.h"
#include "output/posting_words.h"
#include "output/statistics_table.h"
#include "track/statistics.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kNoSite{"링크 없음", "no link"};
constexpr Bilingual kAll{"전체", "all"};

// Wide enough that a person's few dozen applications leave counts in them. The highest first.
struct FitBand {
  int from;
  std::string_view id;
  Bilingual words;
};
constexpr std::array kFitBands = {
    FitBand{80, "80-100", {"적합도 80 이상", "fit 80 or more"}},
    FitBand{60, "60-79", {"적합도 60~79", "fit 60 to 79"}},
    FitBand{40, "40-59", {"적합도 40~59", "fit 40 to 59"}},
    FitBand{0, "0-39", {"적합도 40 미만", "fit under 40"}},
};
constexpr FitBand kFewGrounds{-1, "few-grounds", {"적합도 근거 적음", "fit on few grounds"}};
constexpr FitBand kUnjudged{-1, "unjudged", {"적합도 판단 불가", "fit cannot be judged"}};

using Group = std::vector<const Application*>;

std::string SiteOf(const PostingSummary& posting, Language language) {
  if (!posting.link) return std::string(kNoSite.In(language));
  const std::string words = LinkWords(*posting.link);
  return words.empty() ? std::string(kNoSite.In(language)) : words.substr(0, words.find(' '));
}

const FitBand& BandOf(const PostingScore& score) {
  if (!score.points) return kUnjudged;
  if (score.few_grounds) return kFewGrounds;
  return *std::find_if(kFitBands.begin(), kFitBands.end(),
                       [&](const FitBand& band) { return *score.points >= band.from; });
}

class Writer {
 public:
  explicit Writer(Context& context) : context_(context), now_(UserNow(context)) {}

  void Add(const Group& group, const std::string& title, const StatisticsGroup& id) {
    const StageStatistics statistics = CountStages(group, now_);
    if (context_.json()) {
      AppendStatisticsJson(statistics, id, out_);
      out_ += '\n';
      return;
    }
    if (!out_.empty()) out_ += '\n';
    out_ += RenderStatistics(
        statistics, title, {context_.language(), context_.style(), context_.environment().columns});
  }

  void Finish() { context_.answer().Write(out_); }

 private:
  Context& context_;
  KoreanTime now_;
  std::string out_;
};

void AddBySource(const std::vector<TrackedPosting>& postings, Language language, Writer& writer) {
  std::map<std::string, Group> groups;
  for (const TrackedPosting& posting : postings) {
    groups[SiteOf(posting.summary, language)].push_back(&posting.application);
  }
  for (const auto& [name, group] : groups) writer.Add(group, name, {.source = name});
}

Result<void> AddByFit(Context& context, Library& library,
                      const std::vector<TrackedPosting>& postings, Writer& writer) {
  const auto fit = PostingFitReader::Open(context);
  if (!fit) return std::unexpected(fit.error());
  std::unordered_map<std::string, const Application*> applications;
  ListFilter filter{.removed = ListRemoved::kInclude};
  for (const TrackedPosting& posting : postings) {
    applications.emplace(posting.summary.id, &posting.application);
    filter.ids.push_back(posting.summary.id);
  }
  std::map<std::string_view, Group> groups;
  const auto visited = library.Visit(filter, [&](PostingRecord&& record) {
    const auto at = applications.find(record.summary.id);
    if (at != applications.end()) {
      groups[BandOf(fit->ScoreOf(record.posting)).id].push_back(at->second);
    }
    return true;
  });
  if (!visited) return visited;
  const auto add = [&](const FitBand& band) {
    const auto group = groups.find(band.id);
    if (group == groups.end()) return;
    writer.Add(group->second, std::string(band.words.In(context.language())),
               {.fit = std::string(band.id)});
  };
  for (const FitBand& band : kFitBands) add(band);
  add(kFewGrounds);
  add(kUnjudged);
  return {};
}

}  // namespace

ExitCode ShowStatistics(Context& context, Library& library,
                        const std::vector<TrackedPosting>& postings, const StatisticsKinds& kinds) {
  Writer writer(context);
  Group all;
  for (const TrackedPosting& posting : postings) all.push_back(&posting.application);
  writer.Add(all, std::string(kAll.In(context.language())), {});
  if (kinds.by_source) AddBySource(postings, context.language(), writer);
  if (kinds.by_fit) {
    const auto added = AddByFit(context, library, postings, writer);
    if (!added) return context.Report(added.error());
  }
  writer.Finish();
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
