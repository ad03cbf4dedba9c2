#include "cli/count_option.h"

#include <charconv>
#include <string>

#include "cli/message_texts.h"

namespace gonggo::cli {

Result<size_t> CountOption(const Context& context, const Arguments& arguments,
                           std::string_view option, size_t otherwise) {
  const auto text = arguments.Value(option);
  if (!text) return otherwise;
  size_t count = 0;
  const char* const end = text->data() + text->size();
  const auto [at, error] = std::from_chars(text->data(), end, count);
  if (error == std::errc() && at == end) return count;
  return Fail(ErrorCode::kInvalidArgument,
              context.Say(text::kNotANumber, {"--" + std::string(option), *text}));
}

}  // namespace gonggo::cli
