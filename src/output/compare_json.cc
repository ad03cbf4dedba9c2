#include "output/compare_json.h"

#include <optional>
#include <string_view>
#include <vector>

#include "model/posting_json_edit.h"
#include "output/json_object.h"
#include "output/market_json.h"

namespace gonggo {
namespace {

// Of years and degrees that stand outside of requirements; 0 where they stand nowhere.
uint32_t LineOfField(const Posting& posting, FitItemKind kind) {
  const auto at = posting.evidence.find(
      kind == FitItemKind::kEducation ? std::string_view("education") : "experience");
  return at == posting.evidence.end() || at->second.empty() ? 0 : at->second.front().line;
}

void AppendFit(const ComparedPosting& compared, std::string& out) {
  if (!compared.fit) {
    out += "null";
    return;
  }
  const PostingFit& fit = *compared.fit;
  JsonObject object(out);
  object.Number("version", fit.version);
  object.Key("score");
  const auto score = fit.score.Value();
  out += score ? std::to_string(*score) : "null";
  object.Bool("closed", compared.closed);
  AppendList(object, "blockers", fit.blockers, out, [&](const FitBlocker& blocker) {
    JsonObject entry(out);
    entry.String("kind", Id(blocker.kind));
    entry.Bool("certain", blocker.certain);
    entry.Number("line", blocker.posting.line);
  });
  std::vector<const FitItem*> missing;
  for (const FitItem& item : fit.items) {
    if (item.verdict == Verdict::kMissing) missing.push_back(&item);
  }
  AppendList(object, "missing", missing, out, [&](const FitItem* item) {
    JsonObject entry(out);
    entry.String("kind", Id(item->kind));
    entry.String("necessity", Id(item->necessity));
    const bool whole = item->requirement < 0;
    const Requirement none;
    const Requirement& requirement =
        whole ? none : compared.posting->requirements[static_cast<size_t>(item->requirement)];
    entry.Number("line", whole ? LineOfField(*compared.posting, item->kind) : requirement.line);
    entry.String("text", requirement.text);
  });
}

void AppendFacts(std::span<const ComparedPosting> postings, Date today, Language language,
                 JsonObject& object, std::string& out) {
  std::vector<std::string> whole(postings.size());
  for (size_t i = 0; i < postings.size(); ++i)
    AppendPostingJson(*postings[i].posting, PostingJsonOptions{}, whole[i]);
  AppendList(object, "facts", CompareFacts(postings, today, language), out,
             [&](const FactRow& row) {
               JsonObject entry(out);
               entry.String("field", row.field);
               entry.Bool("same", row.same);
               size_t i = 0;
               AppendList(entry, "cells", row.cells, out, [&](const FactCell& cell) {
                 const std::string& json = whole[i++];
                 if (cell.words.empty()) {
                   out += "null";
                   return;
                 }
                 JsonObject inner(out);
                 inner.Key("value");
                 out += MemberOfPostingJson(json, row.field).value_or("null");
                 inner.String("words", cell.words);
                 inner.Number("line", cell.line);
                 inner.Bool("corrected", cell.corrected);
               });
             });
}

void AppendAsked(const CompareRow& row, std::string& out) {
  JsonObject entry(out);
  entry.String("kind", AskId(row.kind));
  entry.String("id", row.value);
  entry.Number("count", row.count);
  AppendList(entry, "cells", row.cells, out, [&](const std::optional<CompareCell>& cell) {
    if (!cell) {
      out += "null";
      return;
    }
    JsonObject inner(out);
    inner.String("necessity", Id(cell->necessity));
    inner.Bool("choice", cell->choice);
    inner.Number("line", cell->line);
    inner.String("text", cell->text);
  });
}

}  // namespace

void AppendCompareJson(std::span<const ComparedPosting> postings, const CompareReport& report,
                       Date today, Language language, std::string& out) {
  JsonObject object(out);
  AppendList(object, "ids", postings, out,
             [&](const ComparedPosting& compared) { AppendJsonString(compared.posting->id, out); });
  AppendList(object, "fit", postings, out,
             [&](const ComparedPosting& compared) { AppendFit(compared, out); });
  AppendFacts(postings, today, language, object, out);
  AppendList(object, "rows", report.rows, out,
             [&](const CompareRow& row) { AppendAsked(row, out); });
  AppendList(object, "not_compared", report.unread, out,
             [&](const std::vector<UncomparedLine>& lines) {
               out += '[';
               for (size_t i = 0; i < lines.size(); ++i) {
                 if (i > 0) out += ',';
                 JsonObject entry(out);
                 entry.Number("line", lines[i].line);
                 entry.String("text", lines[i].text);
               }
               out += ']';
             });
}

}  // namespace gonggo
