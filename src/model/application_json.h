// The JSON form of an Application: how a library keeps it, and how it is exported.
//
// {"events":[{"stage":"interview_1","at":"2026-11-20 14:00","recorded":1790000000,"sequence":0,
//   "rejected_at":null,"note":"","people":[],"files":[],"offer":null}],
//  "next":{"text":"과제 제출","on":"2026-11-25","recorded":1790000000}}
//
// The order of keys is fixed, so equal applications give equal bytes. Thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/application.h"

namespace gonggo {

// Appends one object without a line end.
void AppendApplicationJson(const Application& application, std::string& out);

// Reads what AppendApplicationJson writes (unknown keys are ignored, missing ones are empty).
// kCorrupt for anything else, naming what does not fit.
[[nodiscard]] Result<Application> ParseApplicationJson(std::string_view json);

}  // namespace gonggo
