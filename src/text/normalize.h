// NormalizeText: the one form in which every document's text is kept.
//
// In:  UTF-8, possibly with malformed bytes, BOM, CR or CRLF line ends, NFD (macOS), zero-width and
//      control characters.
// Out: valid UTF-8 in NFC; line ends are LF, and the number of lines is that of the input (a lone
// CR
//      ends a line only where the text has no LF at all, else it is dropped); no BOM, no zero-width
//      characters (U+200B-200D between Hangul or spaces, U+2060, U+FEFF, U+00AD; joiners inside
//      emoji stay), no bidirectional controls, no C0/C1 controls but LF and TAB; U+2028, U+2029,
//      U+0085 and spaces of other widths (U+00A0, U+2000-200A, U+202F, U+205F, U+3000) become
//      spaces; hyphens of their own (U+2010, U+2011) become "-", but for those behind a Latin
//      letter ("IFRS\u201116"), where a name is shown as it was written; malformed bytes become
//      U+FFFD; UTF-8 that was read as Latin-1 and written again
//      ("Youâ\x80\x99ll") is what it was.
// Idempotent. Linear. Pure; thread-safe. NFC: Unicode Standard Annex #15.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

[[nodiscard]] std::string NormalizeText(std::string_view utf8);

}  // namespace gonggo
