// What a library recognises a posting by, taken from the posting and the document that it stands
// in.
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"
#include "model/posting.h"
#include "store/fingerprint.h"

namespace gonggo {

// Raw bytes kept of one document. As much as a document's text may be (document/limits.h); what is
// longer is cut, and its postings say so.
inline constexpr size_t kMaxRawBytes = size_t{64} << 20U;
inline constexpr const char kDiagnosticRawCut[] = "raw_cut";

// Which source a file is, whenever and wherever it was saved: its name without folder, suffixes and
// the date at its end ("crawl/jobs-2026-11-01.jsonl.gz" → "jobs"), in NFC. Never empty.
[[nodiscard]] std::string SourceStem(std::string_view name);

// FingerprintOf, but what has no text (pictures, unreadable formats) is known by its bytes.
[[nodiscard]] Fingerprint FingerprintIn(const Document& document, const Posting& posting);

}  // namespace gonggo
