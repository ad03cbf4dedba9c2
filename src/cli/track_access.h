// What track, board, due and calendar share: the user's time, and which postings they are about.
#pragma once

#include <string>
#include <vector>

#include "base/korean_time.h"
#include "cli/arguments.h"
#include "cli/context.h"
#include "store/library.h"
#include "track/status.h"

namespace gonggo::cli {

// Now in Korea; with --as-of that day, at no time.
[[nodiscard]] KoreanTime UserNow(const Context& context);

// "달빛정류장 · 백엔드 개발자"
[[nodiscard]] std::string PostingName(const PostingSummary& posting, Language language);

enum class Untracked : uint8_t { kLeaveOut, kInclude };

// The postings of `filter` with what is recorded about them, in the filter's order. Of
// near-duplicates one is enough, unless something is recorded about others of them.
[[nodiscard]] Result<std::vector<TrackedPosting>> FindTracked(Library& library, ListFilter filter,
                                                              Untracked untracked);

// That nothing is recorded yet, and how to, by the example of the newest posting.
void TellNoApplications(Context& context, Library& library);

// {"id":…,"company":…,"title":…,"link":…,"stage":…,"waiting":…,"silent_days":…,"application":{…}}
void AppendTrackedJson(const TrackedPosting& posting, const KoreanTime& now, std::string& out);

// A whole number of 0 or more; kInvalidArgument names the option.
[[nodiscard]] Result<int64_t> NumberOption(const Context& context, const Arguments& arguments,
                                           std::string_view option, int64_t otherwise);

}  // namespace gonggo::cli
