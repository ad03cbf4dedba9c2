// What a step of the journal was, kept in no language: a code and what it was about, put into words
// where they are shown.
//
//   "\x1Fcorrected\x1F1\x1Fcompany\x1F가온소프트"  →  공고 1건의 회사를 '가온소프트'로 고침
//                                              →  company of 1 posting set to '가온소프트'
//
// Rows of libraries that were written before hold Korean words; those are shown as they are.
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo {

// What was done, and in brackets its arguments. The names are stored; never change one.
enum class OperationWhat : uint8_t {
  kAdded,               // [file or link, how many others]
  kLinksLookedAt,       // []
  kTagged,              // [postings, tag]
  kUntagged,            // [postings, tag]
  kNoted,               // [postings]
  kNoteDeleted,         // [postings]
  kCompanyNoted,        // [company]
  kCompanyNoteDeleted,  // [company]
  kRemoved,             // [postings]
  kRestored,            // [postings]
  kCorrected,           // [postings, field, value]
  kCorrectionCleared,   // [postings, field]
  kLeftGroup,           // [postings]
  kDeduped,             // []
  kStage,               // [company · title, stage]
  kStageTakenBack,      // [company · title, stage]
  kApplication,         // [company · title]
  kApplicationsRead,    // [file]
  kStageOfNote,         // [stage]
};

// The form that is stored. Control characters of an argument become spaces.
[[nodiscard]] std::string OperationSummary(OperationWhat what,
                                           std::initializer_list<std::string_view> arguments);

// … in words. Any text will do: one that is not of that form stays what it is.
[[nodiscard]] std::string OperationWords(std::string_view summary, Language language);

}  // namespace gonggo
