// PolishPage: the prose of an interview document, rephrased by the language model that the user
// set.
//
// Settings are llm.base_url, llm.model, llm.api_key_env (which variable holds the key) and
// llm.timeout (seconds). Only prose is sent (PrepBlock::prose): no line of the posting or the
// résumé. Whatever goes wrong is said on stderr, and the page stays as it was.
#pragma once

#include "cli/context.h"
#include "output/prep_page.h"

namespace gonggo::cli {

// kSomeFailed where the page could not be rephrased.
[[nodiscard]] ExitCode PolishPage(Context& context, PrepPage& page);

// Prints what PolishPage would send, with no key, and sends nothing.
[[nodiscard]] ExitCode ShowWhatIsSent(Context& context, const PrepPage& page);

}  // namespace gonggo::cli
