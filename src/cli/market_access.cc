#include "cli/market_access.h"

#include "cli/count_option.h"
#include "cli/message_texts.h"
#include "cli/message_texts_query.h"
#include "cli/output_file.h"
#include "output/market_words.h"
#include "output/skill_words.h"
#include "search/filter_values.h"
#include "text/shell_words.h"

namespace gonggo::cli {

Result<MarketPage> PageOf(Context& context, const Arguments& arguments,
                          std::span<const std::string> query) {
  MarketPage page{.columns = context.environment().columns,
                  .language = context.language(),
                  .style = context.style(),
                  .reader = context.environment().stdout_is_terminal ? MarketPage::Reader::kPerson
                                                                     : MarketPage::Reader::kProgram,
                  .asked = ShellWords(query)};
  const auto top = CountOption(context, arguments, "top", page.top);
  if (!top) return std::unexpected(top.error());
  page.top = *top;
  return page;
}

Result<NamedTerms> TermsNamed(Context& context, const std::string& name, const ColumnTable& table,
                              const TermMap& map) {
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  const auto ask = FindAsk(name, **skills);
  if (!ask) {
    std::string message = context.Say(text::kNoSuchSkill, {name});
    const auto nearest = NearestSkill(name, **skills);
    message += " " + (nearest ? context.Say(text::kDidYouMean, {*nearest})
                              : context.Say(text::kUnknownSkillNext, {name}));
    return Fail(ErrorCode::kInvalidArgument, message);
  }
  NamedTerms named;
  if (ask->kind == AskKind::kFamily) {
    const uint16_t index = *(*skills)->FindFamily(ask->word);
    const SkillFamily& family = (*skills)->families[index];
    named.words =
        TermWords(AskKind::kFamily, family.id, {family.name, family.name_ko}, context.language());
    for (uint32_t term = 0; term < map.size(); ++term) {
      if (map.family(term) == index) named.terms.push_back(term);
    }
    return named;
  }
  const Skill& skill = (*skills)->skills[*(*skills)->FindSkill(ask->word)];
  named.words = SkillWords(skill, context.language());
  if (const auto term = table.FindTerm(ask->kind, ask->word)) named.terms.push_back(*term);
  return named;
}

Result<std::optional<Grounds>> GroundsAskedFor(const Arguments& arguments, Library& library,
                                               const Searcher& searcher, const Bits& slots) {
  if (!arguments.Has("evidence")) return std::nullopt;
  std::vector<uint32_t> each;
  slots.ForEach([&each](size_t slot) { each.push_back(static_cast<uint32_t>(slot)); });
  Grounds grounds(searcher.table());
  if (each.empty()) return grounds;
  size_t next = 0;
  const auto visited = library.Visit({.keys = searcher.KeysOf(each),
                                      .removed = ListRemoved::kInclude,
                                      .order = ListOrder::kAsGiven},
                                     [&](PostingRecord&& record) {
                                       grounds.Add(each[next++], record.posting);
                                       return next < each.size();
                                     });
  if (!visited) return std::unexpected(visited.error());
  return grounds;
}

ExitCode Answer(Context& context, const Arguments& arguments, const MarketAnswer& answer) {
  if (const auto path = arguments.Value("svg"); path && answer.svg) {
    const Overwrite overwrite = arguments.Has("force") ? Overwrite::kReplace : Overwrite::kRefuse;
    if (auto written = WriteFileInOneStep(*path, answer.svg(), overwrite); !written) {
      return context.Report(written.error());
    }
    context.Remark(context.Say(text::kFileWritten, {*path}));
    if (!context.json() && !arguments.Has("csv")) return ExitCode::kDone;
  }
  if (arguments.Has("csv") && answer.csv) {
    context.answer().Write(answer.csv());
  } else if (context.json()) {
    context.answer().Write(answer.json() + "\n");
  } else {
    context.answer().Write(answer.text());
  }
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
