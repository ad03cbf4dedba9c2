#include "pipeline/page_reader.h"

#include <algorithm>
#include <utility>

#include "document/read.h"
#include "model/no_posting.h"
#include "pipeline/page_bytes.h"

namespace gonggo {
namespace {

bool Has(const Document& document, std::string_view code) {
  return std::any_of(document.diagnostics.begin(), document.diagnostics.end(),
                     [code](const Diagnostic& diagnostic) { return diagnostic.code == code; });
}

bool AllHave(const std::vector<Document>& documents, std::string_view code) {
  return std::all_of(documents.begin(), documents.end(),
                     [code](const Document& document) { return Has(document, code); });
}

}  // namespace

Fetched<PageDocuments> ReadPage(Fetcher& fetcher, const std::string& link, const KnownPage& known) {
  auto page = fetcher.Fetch(link, known);
  if (!page) return std::unexpected(page.error());
  PageDocuments read{std::move(*page), {}};
  if (read.page.same) return read;
  const std::string shown = ShownAddress(read.page.url);
  read.documents = ReadDocuments(PageBytes(read.page), {.name = shown});
  const auto nothing = [&](FetchProblem problem) {
    return std::unexpected(FetchFailure{.problem = problem, .address = shown});
  };
  if (read.documents.empty() || AllHave(read.documents, kDiagnosticEmpty)) {
    return nothing(FetchProblem::kNoContent);
  }
  if (AllHave(read.documents, "script_filled")) return nothing(FetchProblem::kScriptFilled);
  if (AllHave(read.documents, kDiagnosticUnreadable) ||
      AllHave(read.documents, kDiagnosticNoDocument))
    return nothing(FetchProblem::kUnreadable);
  return read;
}

}  // namespace gonggo
