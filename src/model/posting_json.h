// The JSON form of a Posting: docs/schema/posting.schema.json (JSON Schema 2020-12), schema 1.
//
// Writing appends to a caller's buffer without building a tree, since `extract` prints millions of
// them; the key order is fixed, so equal postings give equal bytes. Thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/posting.h"

namespace gonggo {

enum class JsonContacts : uint8_t { kLeaveOut, kInclude };

struct PostingJsonOptions {
  JsonContacts contacts = JsonContacts::kLeaveOut;
  // The document's text, emitted as "text" where it is not empty.
  std::string_view text;
};

// Appends one object without a line end.
void AppendPostingJson(const Posting& posting, const PostingJsonOptions& options, std::string& out);

// Reads what AppendPostingJson writes (unknown keys are ignored, missing ones are empty).
// Fails with kCorrupt for anything else, naming the member (as a JSON Pointer, RFC 6901) that does
// not fit, or what is wrong with the syntax.
[[nodiscard]] Result<Posting> ParsePostingJson(std::string_view json);

// Appends `value` as a JSON string with its quotes. Malformed UTF-8 becomes U+FFFD.
void AppendJsonString(std::string_view value, std::string& out);

// A number in its shortest form, whole ones without exponent (100000000, 12.75); null if it is not
// finite.
void AppendJsonNumber(double value, std::string& out);

// "3-5", "10.25-", "-2": the value of an Alternative of kYears, as ConditionKind::kYears has it.
[[nodiscard]] std::string YearsRange(std::optional<double> min, std::optional<double> max);

}  // namespace gonggo
