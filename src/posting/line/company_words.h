// The lists of knowledge/company_words.yaml, which says what each holds: words by which the name of
// a company is told in titles and in running text. Compiled by tools/compile_word_lists; constant,
// thread-safe.
#pragma once

#include "posting/line/word_lists.h"

namespace gonggo::company_words {

// In running text: header/company.cc.
extern const EndWords kCommonNoun;
extern const BeginWords kBehindParticle;
extern const BeginWords kBehindName;
extern const HeldWords kIsCompany;
extern const EndWords kSomebodyOfIt;
extern const HeldWords kCallsInSentence;

// In titles: header/title_company.cc, header/institution_title.cc.
extern const WholeWords kSigns;
extern const EndWords kPublicBody;
extern const BeginWords kHalfOfYear;
extern const EndWords kInstitution;
extern const EndWords kInstitutionSort;
extern const EndWords kCountryBody;
extern const BeginWords kOfCountry;
extern const WholeWords kBodySort;
extern const EndWords kPartOfBody;
extern const EndWords kSurelyCompanyEnd;
extern const EndWords kTitleLooks;

}  // namespace gonggo::company_words
