#include "cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "text/width.h"

namespace gonggo::cli {
namespace {

constexpr auto kInterval = std::chrono::milliseconds(100);
constexpr size_t kBarColumns = 24;

// A failed write to the terminal's stderr loses nothing but the bar.
void Draw(std::string_view text) {
  if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;
}

}  // namespace

Progress::Progress(const Context& context, uint64_t total)
    : enabled_(context.environment().stderr_is_terminal && context.environment().term != "dumb" &&
               !context.quiet()),
      total_(total),
      columns_(context.environment().columns),
      language_(context.language()),
      next_(std::chrono::steady_clock::now() + kInterval) {}

void Progress::Show(uint64_t done, uint64_t count) {
  if (!enabled_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + kInterval;
  std::string line;
  if (total_ > 0) {
    const size_t filled = static_cast<size_t>(std::min(done, total_) * kBarColumns / total_);
    line += '[' + std::string(filled, '#') + std::string(kBarColumns - filled, '.') + "] ";
    line += std::to_string(done) + '/' + std::to_string(total_) + "  ";
  }
  line += language_ == Language::kKorean ? "공고 " + std::to_string(count) + "건"
                                         : std::to_string(count) + " postings";
  Draw("\r\033[K" + TruncateToWidth(line, columns_ - 1));
  drawn_ = true;
}

void Progress::Clear() {
  if (!drawn_) return;
  Draw("\r\033[K");
  drawn_ = false;
}

}  // namespace gonggo::cli
