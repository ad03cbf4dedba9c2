// MemberName: the name that an item of a list is, where an entry has only part of it: "Resolume
// Zarbo, MadMapper 등", "AWS SageMaker, GCP AutoML 등".
//
// What a list gives as its member is the item, whatever is known of it. Latin names only, among
// Hangul: in English prose the words beside a name are as often about it. Constant time. Pure;
// thread-safe.
#pragma once

#include <cstddef>

#include "base/span.h"
#include "requirement/lists.h"

namespace gonggo {

// Bytes of the line; those of the token itself where no more belongs to its name.
[[nodiscard]] Span NameOfMember(const LineView& line, size_t token);

}  // namespace gonggo
