// Diagnostic: what a reader or parser noticed, for the user. Never an error: reading went on.
#pragma once

#include <string>

namespace gonggo {

struct Diagnostic {
  std::string code;  // stable, snake_case: "no_company", "image_only", "unreadable", "truncated" …
  std::string message;  // one Korean sentence that says what to do, where something can be done

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

// Codes that other stages act on.
inline constexpr const char kDiagnosticUnreadable[] = "unreadable";
inline constexpr const char kDiagnosticImageOnly[] = "image_only";
inline constexpr const char kDiagnosticListedOnly[] = "listed_only";

}  // namespace gonggo
