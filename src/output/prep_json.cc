#include "output/prep_json.h"

#include "fit/items.h"
#include "model/labels.h"
#include "output/fit_words.h"
#include "output/json_object.h"
#include "output/prep_words.h"
#include "text/checklist.h"

namespace gonggo {
namespace {

std::string_view StepId(PrepStepKind kind) {
  constexpr std::string_view kIds[] = {
      "documents",         "coding_test",     "assignment", "job_interview",
      "culture_interview", "reference_check", "offer",      "other"};
  return kIds[static_cast<size_t>(kind)];
}

class Writer {
 public:
  Writer(const PrepView& view, Language language, std::string& out)
      : view_(view), words_(view, language), out_(out) {}

  void Write() {
    JsonObject object(out_);
    const Posting& posting = view_.posting;
    const PrepDocument& document = view_.document;
    object.Number("version", kPrepJsonVersion);
    object.String("id", posting.id);
    object.OptionalString("company", posting.company);
    object.OptionalString("title", posting.title);
    object.String("language", words_.korean() ? "ko" : "en");
    object.OptionalString(
        "interview", view_.interview ? std::optional(FormatDate(*view_.interview)) : std::nullopt);
    List(object, "claims", document.claims, [this](const PrepClaim& one) { Claim(one); });
    List(object, "highlights", document.highlights,
         [this](const PrepHighlight& one) { Highlight(one); });
    List(object, "questions", document.questions,
         [this](const PrepQuestion& one) { AskedQuestion(one); });
    List(object, "without_question", document.without_question,
         [this](size_t number) { RequirementAt(number); });
    List(object, "wishes_without_question", document.wishes_without_question,
         [this](size_t number) { RequirementAt(number); });
    List(object, "reverse", document.reverse, [this](const PrepReverse& one) { Reverse(one); });
    List(object, "concepts", document.concepts,
         [this](const PrepConcept& one) { ReviewedConcept(one); });
    List(object, "gaps", document.gaps, [this](const PrepGap& one) { Gap(one); });
    List(object, "steps", document.steps, [this](const PrepStep& one) {
      JsonObject step(out_);
      step.String("kind", StepId(one.kind));
      step.String("name", one.name);
      step.Number("line", one.line);
    });
    object.String("company_note", view_.company_note);
    List(object, "checklist", ChecklistOf(view_.note), [this](const ChecklistItem& one) {
      JsonObject item(out_);
      item.Bool("done", one.done);
      item.String("text", one.text);
      item.String("under", one.under);
    });
  }

 private:
  template <typename T, typename Append>
  void List(JsonObject& object, std::string_view key, const std::vector<T>& values,
            const Append& append) {
    object.Key(key);
    out_ += '[';
    for (size_t i = 0; i < values.size(); ++i) {
      if (i > 0) out_ += ',';
      append(values[i]);
    }
    out_ += ']';
  }

  void ProfileLines(JsonObject& object, std::string_view key, const std::vector<uint32_t>& lines) {
    List(object, key, lines, [this](uint32_t line) {
      JsonObject one(out_);
      one.Number("line", view_.profile.lines[line].number);
      one.String("text", view_.profile.lines[line].text);
    });
  }

  void RequirementAt(size_t number) {
    const Requirement& r = view_.posting.requirements[number];
    JsonObject one(out_);
    one.Number("requirement", static_cast<int64_t>(number));
    one.Number("line", r.line);
    one.String("text", r.text);
  }

  void Reason(JsonObject& object, const PrepReason& reason) {
    object.Key("why");
    JsonObject why(out_);
    why.String("key", reason.key);
    why.Number("line", reason.line);
    why.String("text", words_.Quote(reason.line, reason.requirement));
    why.String("necessity", gonggo::Id(reason.necessity));
    why.Key("requirement");
    out_ += reason.requirement < 0 ? "null" : std::to_string(reason.requirement);
  }

  void Item(JsonObject& object, size_t number) {
    const FitItem& item = view_.fit.items[number];
    object.Number("item", static_cast<int64_t>(number));
    object.String("name", ItemWords(item, view_.posting, view_.skills, words_.language()));
    object.String("verdict", gonggo::Id(item.verdict));
    object.Key("requirement");
    out_ += item.requirement < 0 ? "null" : std::to_string(item.requirement);
  }

  void Claim(const PrepClaim& claim) {
    JsonObject one(out_);
    Item(one, claim.item);
    ProfileLines(one, "evidence", claim.lines);
  }

  void Highlight(const PrepHighlight& highlight) {
    JsonObject one(out_);
    one.String("entry", words_.EntryName(highlight.entry));
    one.Number("weight", highlight.weight);
    List(one, "lines", highlight.lines, [this](const PrepHighlight::Line& line) {
      JsonObject each(out_);
      each.Number("line", view_.profile.lines[line.line].number);
      each.String("text", view_.profile.lines[line.line].text);
      each.Bool("achievement", line.achievement);
      List(each, "items", line.items, [this](size_t item) { out_ += std::to_string(item); });
    });
  }

  void AskedQuestion(const PrepQuestion& question) {
    const Question& entry = view_.questions.questions[question.question];
    JsonObject one(out_);
    one.String("id", view_.questions.Cut(entry.id));
    one.String("category", words_.Category(question.reason.key));
    one.String("kind", kQuestionKindIds[static_cast<size_t>(entry.kind)]);
    one.Number("level", entry.level);
    one.String("question", words_.Cut(entry.words));
    Reason(one, question.reason);
    one.Strings("keys", question.keys);
    List(one, "also", question.also, [this](size_t number) { RequirementAt(number); });
    one.Bool("gap", question.gap);
    Points(one, "cover", entry.answer);
    one.Key("story");
    if (question.story.empty()) {
      out_ += "null";
      return;
    }
    JsonObject story(out_);
    story.String("entry", words_.EntryName(question.story.entry));
    ProfileLines(story, "action", question.story.action);
    ProfileLines(story, "result", question.story.result);
  }

  void Points(JsonObject& object, std::string_view key, QuestionRange range) {
    std::vector<std::string> points;
    for (const BilingualWords& point : view_.questions.Points(range))
      points.emplace_back(words_.Cut(point));
    object.Strings(key, points);
  }

  void Reverse(const PrepReverse& reverse) {
    const ReverseQuestion& entry = view_.questions.reverse[reverse.reverse];
    JsonObject one(out_);
    one.String("id", view_.questions.Cut(entry.id));
    one.String("question", words_.Cut(entry.words));
    one.String("purpose", words_.Cut(entry.why));
    if (reverse.reason.line > 0) Reason(one, reverse.reason);
    one.OptionalString("missing",
                       reverse.missing.empty() ? std::nullopt : std::optional(reverse.missing));
  }

  void ReviewedConcept(const PrepConcept& reviewed) {
    const Concept& entry = view_.questions.concepts[reviewed.concept_number];
    JsonObject one(out_);
    one.String("id", view_.questions.Cut(entry.id));
    one.String("concept", words_.Cut(entry.words));
    Reason(one, reviewed.reason);
    one.Bool("gap", reviewed.gap);
    Points(one, "points", entry.points);
  }

  void Gap(const PrepGap& gap) {
    JsonObject one(out_);
    Item(one, gap.item);
    one.String("note", NoteWords(view_.fit.items[gap.item], view_.posting, words_.language()));
    ProfileLines(one, "evidence", gap.evidence);
    one.OptionalString("adjacent",
                       gap.adjacent.empty() ? std::nullopt : std::optional(gap.adjacent));
    ProfileLines(one, "adjacent_evidence", gap.adjacent_lines);
    std::vector<std::string> concepts;
    concepts.reserve(gap.concepts.size());
    for (const size_t number : gap.concepts)
      concepts.emplace_back(view_.questions.Cut(
          view_.questions.concepts[view_.document.concepts[number].concept_number].id));
    one.Strings("concepts", concepts);
  }

  const PrepView& view_;
  PrepWords words_;
  std::string& out_;
};

}  // namespace

void AppendPrepJson(const PrepView& view, Language language, std::string& out) {
  Writer(view, language, out).Write();
}

}  // namespace gonggo
