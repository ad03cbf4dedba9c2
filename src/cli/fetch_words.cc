#include "cli/fetch_words.h"

#include <algorithm>
#include <array>

#include "cli/message_texts_net.h"
#include "cli/messages.h"
#include "net/ip_address.h"
#include "net/web_address.h"

namespace gonggo::cli {
namespace {

enum class Advice : uint8_t { kNone, kSave, kLater };

struct Words {
  FetchProblem problem;
  std::string_view id;
  const Bilingual* text;
  Advice advice;
};

constexpr std::array kWords = {
    Words{FetchProblem::kMalformed, "malformed", &text::kFetchMalformed, Advice::kNone},
    Words{FetchProblem::kScheme, "scheme", &text::kFetchScheme, Advice::kNone},
    Words{FetchProblem::kUserInfo, "user_info", &text::kFetchUserInfo, Advice::kSave},
    Words{FetchProblem::kNotPublic, "not_public", &text::kFetchNotPublic, Advice::kNone},
    Words{FetchProblem::kUnresolved, "unresolved", &text::kFetchUnresolved, Advice::kNone},
    Words{FetchProblem::kCannotConnect, "cannot_connect", &text::kFetchCannotConnect,
          Advice::kLater},
    Words{FetchProblem::kTls, "tls", &text::kFetchTls, Advice::kSave},
    Words{FetchProblem::kTimeout, "timeout", &text::kFetchTimeout, Advice::kSave},
    Words{FetchProblem::kTooLarge, "too_large", &text::kFetchTooLarge, Advice::kSave},
    Words{FetchProblem::kTruncated, "truncated", &text::kFetchTruncated, Advice::kLater},
    Words{FetchProblem::kNotHttp, "not_http", &text::kFetchNotHttp, Advice::kNone},
    Words{FetchProblem::kTooManyRedirects, "redirects", &text::kFetchRedirects, Advice::kSave},
    Words{FetchProblem::kRobots, "robots", &text::kFetchRobots, Advice::kSave},
    Words{FetchProblem::kRobotsUnknown, "robots_unknown", &text::kFetchRobotsUnknown,
          Advice::kSave},
    Words{FetchProblem::kGone, "gone", &text::kFetchGone, Advice::kNone},
    Words{FetchProblem::kRefused, "refused", &text::kFetchRefused, Advice::kSave},
    Words{FetchProblem::kBusy, "busy", &text::kFetchBusy, Advice::kLater},
    Words{FetchProblem::kServerError, "server_error", &text::kFetchServerError, Advice::kLater},
    Words{FetchProblem::kOtherStatus, "status", &text::kFetchStatus, Advice::kSave},
    Words{FetchProblem::kScriptFilled, "script_filled", &text::kFetchScriptFilled, Advice::kSave},
    Words{FetchProblem::kNoContent, "no_content", &text::kFetchNoContent, Advice::kSave},
    Words{FetchProblem::kUnreadable, "unreadable", &text::kFetchUnreadable, Advice::kSave},
    Words{FetchProblem::kNoPosting, "no_posting", &text::kFetchNoPosting, Advice::kSave},
    Words{FetchProblem::kProxy, "proxy", &text::kFetchProxy, Advice::kNone},
    Words{FetchProblem::kInternal, "internal", &text::kFetchInternal, Advice::kSave},
};

const Words& WordsOf(FetchProblem problem) {
  const auto found = std::find_if(kWords.begin(), kWords.end(),
                                  [&](const Words& words) { return words.problem == problem; });
  return found == kWords.end() ? kWords.back() : *found;
}

const Bilingual& AddressWords(const std::string& address) {
  const auto parsed = ParseIpAddress(address);
  switch (parsed ? KindOf(*parsed) : AddressKind::kReserved) {
    case AddressKind::kLoopback:
      return text::kAddressLoopback;
    case AddressKind::kPrivate:
      return text::kAddressPrivate;
    case AddressKind::kLinkLocal:
      return text::kAddressLinkLocal;
    case AddressKind::kMetadata:
      return text::kAddressMetadata;
    case AddressKind::kPublic:
    case AddressKind::kReserved:
      break;
  }
  return text::kAddressReserved;
}

std::string AdviceOf(const FetchFailure& failure, const Words& words, Language language) {
  if (failure.problem == FetchProblem::kNotPublic) {
    const auto address = ParseWebAddress(failure.address);
    return address ? address->host : std::string();
  }
  if (words.advice == Advice::kSave) return std::string(text::kSavePage.In(language));
  if (words.advice == Advice::kNone) return {};
  if (failure.retry_seconds) {
    return FormatMessage(text::kRetryAfter, language, {std::to_string(*failure.retry_seconds)});
  }
  return std::string(text::kTryLater.In(language));
}

}  // namespace

std::string FetchWords(const std::string& link, const FetchFailure& failure, Language language) {
  const Words& words = WordsOf(failure.problem);
  std::string head = ShownAddress(link);
  const auto asked = ParseWebAddress(link);
  const bool elsewhere = !failure.address.empty() && failure.address != head &&
                         (!asked || failure.address != ShownAddress(asked->url));
  if (elsewhere) head += " → " + failure.address;
  std::string detail = failure.detail;
  if (failure.problem == FetchProblem::kNotPublic) {
    detail = FormatMessage(AddressWords(failure.detail), language, {failure.detail});
  }
  return FormatMessage(*words.text, language, {head, detail, AdviceOf(failure, words, language)});
}

std::string_view Id(FetchProblem problem) { return WordsOf(problem).id; }

}  // namespace gonggo::cli
