// CompanyCell: the company of a posting in a table. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>

#include "model/language.h"
#include "model/posting.h"
#include "output/table.h"

namespace gonggo {

// The company, or dimly what stands for one that is not stated, of which the number stays where the
// rest is cut: it alone tells such postings apart ("회사 미기…10121").
[[nodiscard]] TableCell CompanyCell(const std::optional<std::string>& company,
                                    const std::optional<std::string>& link,
                                    const PostingSource& source, Language language);

}  // namespace gonggo
