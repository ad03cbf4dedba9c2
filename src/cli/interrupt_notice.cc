#include "cli/interrupt_notice.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

namespace gonggo::cli {
namespace {

constexpr Bilingual kStopped{
    "멈췄습니다. 그때까지 넣은 공고 {0}건은 라이브러리에 있습니다. 같은 명령을 다시 실행하면 "
    "나머지를 "
    "넣고, gonggo undo를 쓰면 넣은 것을 뺍니다.\n",
    "stopped. The {0} postings added until then are in the library. Run the same command again for "
    "the rest, or gonggo undo to take them out.\n"};
constexpr Bilingual kNothingKept{"멈췄습니다. 아직 아무것도 넣지 않았습니다.\n",
                                 "stopped. Nothing was added yet.\n"};

// A signal handler has nothing but what is global. What it writes is put together before, the
// number as it is written, since nothing may be allocated there.
std::atomic<uint64_t> kept{0};
std::string before;
std::string after;
std::string nothing;

void Write(std::string_view text) {
  if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;
}

void WriteNumber(uint64_t number) {
  char digits[20];
  size_t at = sizeof(digits);
  do {
    digits[--at] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  Write({digits + at, sizeof(digits) - at});
}

void Tell(int signal) {
  if (const uint64_t postings = kept.load(std::memory_order_relaxed); postings > 0) {
    Write(before);
    WriteNumber(postings);
    Write(after);
  } else {
    Write(nothing);
  }
  std::signal(signal, SIG_DFL);
  (void)std::raise(signal);
}

}  // namespace

InterruptNotice::InterruptNotice(const Context& context) {
  const std::string_view text = kStopped.In(context.language());
  const size_t number = text.find("{0}");
  // Over the bar, which may stand in the line.
  const std::string_view clear = context.environment().stderr_is_terminal ? "\r\033[K" : "";
  before.assign(clear).append(text.substr(0, number));
  after = text.substr(number + 3);
  nothing.assign(clear).append(kNothingKept.In(context.language()));
  kept = 0;
  // Who started it in the background, or with nohup, wants no interrupt.
  if (!context.quiet() && std::signal(SIGINT, Tell) == SIG_IGN) std::signal(SIGINT, SIG_IGN);
}

InterruptNotice::~InterruptNotice() {
  if (std::signal(SIGINT, SIG_DFL) == SIG_IGN) std::signal(SIGINT, SIG_IGN);
}

void InterruptNotice::Kept(uint64_t postings) { kept.store(postings, std::memory_order_relaxed); }

}  // namespace gonggo::cli
