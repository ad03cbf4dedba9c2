#include "cli/net_access.h"

#include <charconv>
#include <utility>

#include "cli/config_file.h"
#include "cli/config_path.h"
#include "cli/fetch_words.h"
#include "cli/message_texts_net.h"
#include "cli/version.h"
#include "net/curl_on_demand.h"
#include "net/limits.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

std::vector<std::string> SplitAtCommas(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const size_t end = std::min(text.find_first_of(", "), text.size());
    const std::string_view item = TrimSpaces(text.substr(0, end));
    if (!item.empty()) out.emplace_back(item);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

// Who is asking, and where to complain. A line end in it would be another header.
std::string UserAgent(std::string_view contact) {
  std::string agent = "gonggo/" + std::string(kVersion) + " (";
  if (contact.empty()) return agent + "personal job search; one page at a user's request)";
  agent += '+';
  for (const char c : contact) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) agent += c;
  }
  return agent + ')';
}

}  // namespace

Result<std::unique_ptr<NetAccess>> NetAccess::Open(const Context& context) {
  if (!WhyNoCurl().empty())
    return Fail(ErrorCode::kUnsupported, context.Say(text::kNoCurl, {WhyNoCurl()}));
  const auto config = ConfigFile::Load(ConfigPath(context.environment()));
  if (!config) return std::unexpected(config.error());
  CurlSettings settings{.user_agent = UserAgent(config->Get("net.contact").value_or("")),
                        .proxy = config->Get("net.proxy").value_or(""),
                        .timeout_seconds = kDefaultTimeoutSeconds};
  if (const auto text = config->Get("net.timeout")) {
    const char* end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, settings.timeout_seconds);
    if (read.ec != std::errc() || read.ptr != end ||
        settings.timeout_seconds < kMinTimeoutSeconds ||
        settings.timeout_seconds > kMaxTimeoutSeconds) {
      return Fail(ErrorCode::kInvalidArgument, context.Say(text::kBadTimeout, {*text}));
    }
  }
  FetchRules rules{.allowed_hosts = SplitAtCommas(config->Get("net.allow_hosts").value_or("")),
                   .proxied = !settings.proxy.empty()};
  return std::unique_ptr<NetAccess>(new NetAccess(std::move(settings), std::move(rules)));
}

PageIntake NetAccess::Intake(const Context& context, std::vector<std::string> links) {
  PageIntake intake;
  intake.links = std::move(links);
  intake.fetcher = &fetcher_;
  intake.explain = [&context](const std::string& link, const FetchFailure& failure) {
    return FetchWords(link, failure, context.language());
  };
  intake.explain_too_many = [&context](const std::string& note, size_t links_of_note) {
    return context.Say(text::kFetchTooManyLinks,
                       {note, std::to_string(links_of_note), std::to_string(kMaxLinksOfNote)});
  };
  intake.now = context.clock().NowUnixSeconds();
  return intake;
}

}  // namespace gonggo::cli
