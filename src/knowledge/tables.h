// The compiled knowledge: one table a file of knowledge/*.yaml. Constant data; thread-safe.
#pragma once

#include "knowledge/term_table.h"

namespace gonggo {

const TermTable& Headings();       // what headings say: id is a section kind
const TermTable& LineCues();       // what single lines say: id is a section kind, with a weight
const TermTable& NecessityCues();  // what an item says of itself: preferred, required, not_required
const TermTable& FieldLabels();  // labels and record keys: id is a field ("company", "deadline" …)
const TermTable& Regions();      // id is an ISO 3166-2:KR code, value the district
const TermTable& WorldPlaces();  // abroad, in titles: id is country, state, code, city, area
const TermTable& Degrees();      // id is an Education
const TermTable& EmploymentKinds();
const TermTable& WorkPlaces();
const TermTable& WordTails();  // what may follow a Hangul term inside its word: particle, head
const TermTable& AlternativeCues();  // words of lists: open, one_of (value: how many), equivalent …
const TermTable& Traits();           // id is a soft trait of a person: "communication" …
const TermTable& NotSkills();        // words of requirements that are no skills: id is the reason
const TermTable& Roles();            // id is a role family
const TermTable& ClosedCues();       // what pages say whose posting is not open any more
const TermTable& RoleGroups();       // ids of roles whose years count for each other: id is a group
const TermTable& SharedWork();       // offices that do several roles' work: id is one more of these
const TermTable& Departments();      // what departments do: id is a role family
const TermTable& LicensedJobs();     // jobs that nobody does without a licence: id is its skill
const TermTable& EnglishStems();     // words with stems of their own: id is the stem
const TermTable& SameWords();        // spellings of one word have one id
const TermTable& TypedSkills();      // what a skill is called only where one is asked for: its id
const TermTable& Companies();        // names of one company have one id
const TermTable& ResumeHeadings();   // what headings of a résumé say: id is a part of a profile
const TermTable& PrepHeadings();     // of interview-preparation documents: id is a part of one
const TermTable& PostingWords();     // what postings speak of: id is a subject
const TermTable& PlainWords();       // words that a rephrased sentence may use freely
const TermTable& AnyWorkWords();     // words that name no other thing to have experience in
const TermTable& SeniorityWords();   // names of bands of years: junior, 대리
const TermTable& LanguageLevels();   // how well a language is known: 1 to 6, name, none
const TermTable& StudyFields();      // fields of study: id is a field, value its area
const TermTable& ListHeadings();     // usual headings of lists, and those that narrow cells wrap
const TermTable& ProseCues();        // what sentences without headings say: asks, task …
const TermTable& PageEntries();      // entries of menus and names of sites: id is menu or site

}  // namespace gonggo
