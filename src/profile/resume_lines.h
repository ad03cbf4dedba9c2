// ResumeLines: the lines of a résumé with what their shape and words say of them.
//
// Works on the Document of any format, since there a heading of a page, of Word and of Markdown is
// the same block; in plain text a heading shows by its words and decoration. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace gonggo {

enum class ResumePart : uint8_t {
  kSummary,
  kJobs,
  kProjects,
  kEducation,
  kCertificates,
  kLanguages,
  kSkills,
  kMilitary,
  kOther,
  kSkip,  // personal data, referees: not kept
};

struct ResumeLine {
  std::string text;  // without bullet and markup; "key: value" of a key–value line
  std::string key;   // of a key–value line
  uint32_t line = 0;
  uint8_t heading = 0;  // 1..6; 0 where it is none
  uint8_t depth = 0;    // of a list item; 0 where it is none
  bool row = false;     // of a table: cells separated by " | "
  bool after_blank = false;
  bool decorated = false;       // "[경력]", "■ 경력": a heading of plain text by its shape
  bool bracketed = false;       // "[주요 업무]": all of it stands in brackets
  bool numbered = false;        // "1) 새벽배달"
  bool document_title = false;  // "이력서": says nothing about what follows
  // What its words are as a heading; whether they are so as a whole.
  std::optional<ResumePart> part;
  bool whole = false;
};

[[nodiscard]] std::vector<ResumeLine> ReadResumeLines(const Document& document);

// The part that a label names as a whole: "기술 스택", "Work Experience".
[[nodiscard]] std::optional<ResumePart> PartOfLabel(std::string_view label);

}  // namespace gonggo
