#include "output/prep_page.h"

#include "output/posting_words.h"
#include "output/prep_sections.h"
#include "output/short_title.h"

namespace gonggo {
namespace {

std::string Title(const PrepView& view, std::string_view what, Language language) {
  const Posting& posting = view.posting;
  return std::string(what) + ": " +
         CompanyWords(posting.company, posting.link, posting.source, language) + " – " +
         ShortTitle(posting.title, posting.company, language);
}

void AddSection(std::string_view id, std::vector<PrepBlock> blocks, PrepPage& page) {
  if (!blocks.empty()) page.sections.push_back({std::string(id), std::move(blocks)});
}

}  // namespace

PrepPage InterviewPage(const PrepView& view, Language language) {
  const PrepWords words(view, language);
  PrepPage page;
  page.owner = "interview " + view.posting.id;
  page.title = Title(view, words.Say("면접 준비", "Interview preparation"), language);
  AddSection("overview", OverviewSection(view, words), page);
  AddSection("fit", ClaimsSection(view, words), page);
  AddSection("highlights", HighlightsSection(view, words), page);
  AddSection("company", CompanySection(view, words), page);
  AddSection("questions", QuestionsSection(view, words), page);
  AddSection("checklist", ChecklistSection(view, words), page);
  AddSection("uncovered", UncoveredSection(view, words), page);
  AddSection("reverse", ReverseSection(view, words), page);
  AddSection("concepts", ConceptsSection(view, words), page);
  AddSection("gaps", GapsSection(view, words), page);
  AddSection("steps", StepsSection(view, words), page);
  AddSection("timetable", TimetableSection(view, words), page);
  return page;
}

PrepPage ResumePage(const PrepView& view, Language language) {
  const PrepWords words(view, language);
  PrepPage page;
  page.owner = "resume " + view.posting.id;
  page.title = Title(view, words.Say("이력서 준비", "Résumé preparation"), language);
  AddSection("advice", AdviceSection(view, words), page);
  AddSection("proof", ProofSection(view, words), page);
  AddSection("highlights", HighlightsSection(view, words), page);
  return page;
}

}  // namespace gonggo
