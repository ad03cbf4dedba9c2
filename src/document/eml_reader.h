// E-mail (.eml, RFC 5322) → Documents: the mail itself, then its attachments.
//
// The mail: subject, from and date as key–value lines, then its text: the HTML part, unless the
// plain one says more. Attachments of supported formats follow under "mail.eml/attachment.pdf". A
// mail that says next to nothing beside an attachment that could be read is left out. Never fails;
// linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "document/container.h"
#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadEml(std::string_view bytes, const ReadHint& hint);

// The same inside a container.
[[nodiscard]] std::vector<Document> ReadEmlWithin(std::string_view bytes, const ReadHint& hint,
                                                  ContainerBudget& budget);

}  // namespace gonggo
