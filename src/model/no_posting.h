// Codes of diagnostics that say why a file can hold no posting, so that nothing of it is kept.
#pragma once

namespace gonggo {

inline constexpr const char kDiagnosticEmpty[] = "empty";
// It is certainly no document: a program, a database, a film.
inline constexpr const char kDiagnosticNoDocument[] = "no_document";

}  // namespace gonggo
