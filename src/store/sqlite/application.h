// Applications: what the user does about postings. Errors stick to the database.
#pragma once

#include <vector>

#include "base/date.h"
#include "store/library.h"
#include "store/sqlite/database.h"

namespace gonggo::sqlite {

// `today` decides which deadlines have passed, for the order.
[[nodiscard]] std::vector<TrackedPosting> ReadApplications(Database& database,
                                                           const ListFilter& filter, Date today);

// Inside the caller's write transaction, which must not commit after an error.
[[nodiscard]] Result<Operation> ApplyApplicationStep(Database& database,
                                                     const ApplicationStep& step, int64_t now);

}  // namespace gonggo::sqlite
