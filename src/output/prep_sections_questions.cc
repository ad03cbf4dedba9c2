#include <algorithm>
#include <map>
#include <set>

#include "output/prep_sections.h"
#include "text/checklist.h"
#include "text/markup.h"

namespace gonggo {
namespace {

// Further ahead than this, days are no plan.
constexpr int64_t kLongestPlan = 14;

// Categories in the order of their first question.
std::vector<std::pair<std::string, std::vector<size_t>>> ByCategory(const PrepView& view,
                                                                    const PrepWords& words) {
  std::vector<std::pair<std::string, std::vector<size_t>>> categories;
  for (size_t i = 0; i < view.document.questions.size(); ++i) {
    const std::string name = words.Category(view.document.questions[i].reason.key);
    auto at = std::ranges::find_if(categories, [&name](const auto& c) { return c.first == name; });
    if (at == categories.end()) at = categories.insert(at, {name, {}});
    at->second.push_back(i);
  }
  return categories;
}

// The lines of the profile that a document has told already.
using Told = std::set<uint32_t>;

void AddStory(const PrepStory& story, const PrepWords& words, Told& told, PrepBlocks& blocks) {
  if (story.empty()) return;
  const auto is_told = [&told](uint32_t line) { return told.contains(line); };
  if (std::ranges::all_of(story.action, is_told)) {
    std::string lines;
    for (const uint32_t line : story.action)
      lines += (lines.empty() ? "" : ", ") + words.ProfileLineName(line);
    blocks.push_back(PrepItem(
        1, words.Say("이야기할 경험 (STAR): 위에서 든 ", "experience to tell (STAR): as above, ") +
               lines));
    return;
  }
  told.insert(story.action.begin(), story.action.end());
  blocks.push_back(PrepItem(
      1, words.Say("이야기할 경험 (STAR) · 상황: ", "experience to tell (STAR), situation: ") +
             words.EntryName(story.entry)));
  for (const uint32_t line : story.action) {
    // A line with a figure says both what was done and what came of it.
    const bool result = std::ranges::find(story.result, line) != story.result.end();
    blocks.push_back(PrepItem(2, (result ? words.Say("행동·결과: ", "action, result: ")
                                         : words.Say("과제·행동: ", "task, action: ")) +
                                     words.ProfileQuote(line)));
  }
}

void AddQuestion(const PrepQuestion& question, const PrepView& view, const PrepWords& words,
                 Told& told, PrepBlocks& blocks) {
  const Question& entry = view.questions.questions[question.question];
  blocks.push_back(PrepProse(0, "", words.Cut(entry.words)));
  std::string why = words.Reason(question.reason) + " → ";
  for (size_t i = 0; i < question.keys.size(); ++i)
    why += (i > 0 ? ", " : "") + words.KeyName(question.keys[i]);
  if (question.gap)
    why += words.Say(" (이력서에 없거나 일부만 있어 확인할 만한 요건)",
                     " (missing or partial in the résumé, so worth checking)");
  blocks.push_back(PrepItem(1, words.Say("나올 만한 이유: ", "why it is likely: ") + why));
  for (const size_t number : question.also) {
    const Requirement& r = view.posting.requirements[number];
    blocks.push_back(
        PrepItem(1, words.Say("함께 묻는 요건: ", "asked about as well: ") +
                        words.Reason({"", "", r.line, r.necessity, static_cast<int32_t>(number)})));
  }
  for (const BilingualWords& point : view.questions.Points(entry.answer))
    blocks.push_back(PrepProse(1, words.Say("답변에 담을 것: ", "cover: "), words.Cut(point)));
  AddStory(question.story, words, told, blocks);
}

struct Task {
  std::string text;
};

std::vector<Task> TasksOf(const PrepView& view, const PrepWords& words) {
  std::vector<Task> tasks;
  tasks.reserve(view.document.concepts.size());
  for (const PrepConcept& one : view.document.concepts)
    tasks.push_back({words.Say("개념 복습: ", "review: ") +
                     std::string(words.Cut(view.questions.concepts[one.concept_number].words))});
  for (const auto& [name, numbers] : ByCategory(view, words))
    tasks.push_back(
        {words.Say("소리 내어 답해 보기: " + name + " " + std::to_string(numbers.size()) + "문항",
                   "answer aloud: " + name + ", " + std::to_string(numbers.size()) +
                       (numbers.size() == 1 ? " question" : " questions"))});
  if (!view.document.reverse.empty())
    tasks.push_back({words.Say("역질문 고르기: ", "choose what to ask: ") +
                     std::string(words.Cut(
                         view.questions.reverse[view.document.reverse.front().reverse].words))});
  return tasks;
}

std::string MissingName(std::string_view missing, const PrepWords& words) {
  struct Entry {
    std::string_view id, ko, en;
  };
  static constexpr Entry kEntries[] = {{"salary", "급여", "pay"},
                                       {"team", "팀", "the team"},
                                       {"process", "전형 절차", "the steps of hiring"},
                                       {"stack", "기술 스택", "the stack"},
                                       {"benefits", "복지", "benefits"},
                                       {"probation", "수습", "probation"},
                                       {"work", "근무 방식", "where work is done"},
                                       {"deadline", "마감일", "a deadline"},
                                       {"company", "회사 소개", "the company"},
                                       {"experience", "경력 연차", "years of experience"}};
  for (const Entry& entry : kEntries) {
    if (entry.id == missing) return words.Say(entry.ko, entry.en);
  }
  return std::string(missing);
}

}  // namespace

PrepBlocks QuestionsSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  Told told;
  for (const auto& [name, numbers] : ByCategory(view, words)) {
    if (blocks.empty())
      blocks.push_back(PrepHeading(2, words.Say("예상 질문", "Predicted questions")));
    blocks.push_back(PrepHeading(3, name));
    for (const size_t number : numbers)
      AddQuestion(view.document.questions[number], view, words, told, blocks);
  }
  return blocks;
}

// The questions of the user's own note, as they stand there.
PrepBlocks ChecklistSection(const PrepView& view, const PrepWords& words) {
  const std::vector<ChecklistItem> items = ChecklistOf(view.note);
  if (items.empty()) return {};
  const std::string done = std::to_string(std::ranges::count_if(items, &ChecklistItem::done));
  const std::string all = std::to_string(items.size());
  PrepBlocks blocks = {
      PrepHeading(2, words.Say("내 메모의 점검표 (" + all + "개 중 " + done + "개 확인)",
                               "Checklist of my note (" + done + " of " + all + " done)"))};
  std::string under;
  for (const ChecklistItem& item : items) {
    if (item.under != under && !item.under.empty()) blocks.push_back(PrepHeading(3, item.under));
    under = item.under;
    blocks.push_back(PrepItem(0, (item.done ? "☑ " : "☐ ") + PlainText(item.text)));
  }
  return blocks;
}

PrepBlocks UncoveredSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  const auto add = [&](const std::vector<size_t>& numbers, std::string heading) {
    if (!numbers.empty()) blocks.push_back(PrepHeading(2, std::move(heading)));
    for (const size_t number : numbers) {
      const Requirement& r = view.posting.requirements[number];
      blocks.push_back(
          PrepItem(0, words.Reason({"", "", r.line, r.necessity, static_cast<int32_t>(number)})));
    }
  };
  add(view.document.without_question,
      words.Say("질문을 만들지 못한 필수 요건", "Required lines without a question"));
  add(view.document.wishes_without_question,
      words.Say("질문을 만들지 못한 우대사항", "Preferred lines without a question"));
  return blocks;
}

PrepBlocks ReverseSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  for (const PrepReverse& one : view.document.reverse) {
    if (blocks.empty())
      blocks.push_back(PrepHeading(2, words.Say("역질문", "Questions to ask them")));
    const ReverseQuestion& entry = view.questions.reverse[one.reverse];
    blocks.push_back(PrepProse(0, "", words.Cut(entry.words)));
    std::string why;
    if (one.reason.line > 0) why = words.Reason(one.reason) + " → " + words.KeyName(one.reason.key);
    if (!one.missing.empty()) {
      if (!why.empty()) why += "; ";
      why +=
          words.Say("공고에 없는 것: ", "not in the posting: ") + MissingName(one.missing, words);
    }
    blocks.push_back(
        PrepProse(1, words.Say("묻는 이유: ", "why: "), words.Cut(entry.why), " (" + why + ")"));
  }
  return blocks;
}

PrepBlocks ConceptsSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks;
  for (const PrepConcept& one : view.document.concepts) {
    if (blocks.empty())
      blocks.push_back(PrepHeading(2, words.Say("복습할 개념", "Concepts to review")));
    const Concept& entry = view.questions.concepts[one.concept_number];
    blocks.push_back(PrepItem(
        0, std::string(words.Cut(entry.words)) + " — " + words.Reason(one.reason) +
               (one.gap ? words.Say(" · 이력서에서 부족", " · short in the résumé") : "")));
    for (const BilingualWords& point : view.questions.Points(entry.points))
      blocks.push_back(PrepProse(1, "", words.Cut(point)));
  }
  return blocks;
}

PrepBlocks TimetableSection(const PrepView& view, const PrepWords& words) {
  if (!view.interview) return {};
  const int64_t last = DaysSinceEpoch(*view.interview);
  const int64_t days = last - DaysSinceEpoch(view.today);
  const std::vector<Task> tasks = TasksOf(view, words);
  if (days <= 0 || tasks.empty()) return {};
  const int64_t used = std::min(days, kLongestPlan);
  PrepBlocks blocks = {PrepHeading(
      2, words.Say("일정: 면접 ", "Timetable: interview on ") + FormatDate(*view.interview))};
  int64_t shown = -1;
  for (size_t i = 0; i < tasks.size(); ++i) {
    const int64_t day = static_cast<int64_t>(i) * used / static_cast<int64_t>(tasks.size());
    const int64_t left = used - day;
    if (day != shown)
      blocks.push_back(
          PrepItem(0, FormatDate(DateFromDays(last - left)) + " (D-" + std::to_string(left) + ")"));
    shown = day;
    blocks.push_back(PrepItem(1, tasks[i].text));
  }
  return blocks;
}

}  // namespace gonggo
