#include "cli/prep_polish.h"

#include <charconv>
#include <optional>

#include "cli/config_file.h"
#include "cli/config_path.h"
#include "cli/message_texts_llm.h"
#include "cli/message_texts_net.h"
#include "llm/http_post.h"
#include "llm/polish.h"
#include "net/curl_on_demand.h"
#include "output/json_pretty.h"

namespace gonggo::cli {
namespace {

constexpr std::string_view kPath = "/chat/completions";
constexpr int kMostSeconds = 600;

struct ChosenModel {
  LlmSettings settings;
  std::string key_variable;  // empty: none is sent
};

std::string_view LanguageCode(Language language) {
  return language == Language::kKorean ? "ko" : "en";
}

// What the settings say, complete or not; nullopt, with a message, where a value can't be.
std::optional<ChosenModel> ReadModel(Context& context) {
  const auto config = ConfigFile::Load(ConfigPath(context.environment()));
  if (!config) {
    context.Problem(context.Words(config.error()));
    return std::nullopt;
  }
  ChosenModel chosen;
  chosen.settings.base_url = config->Get("llm.base_url").value_or("");
  chosen.settings.model = config->Get("llm.model").value_or("");
  chosen.key_variable = config->Get("llm.api_key_env").value_or("");
  if (const auto text = config->Get("llm.timeout")) {
    int seconds = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
    if (error != std::errc() || end != text->data() + text->size() || seconds < 1 ||
        seconds > kMostSeconds) {
      context.Problem(context.Say(text::kLlmBadTimeout, {*text}));
      return std::nullopt;
    }
    chosen.settings.timeout = std::chrono::seconds(seconds);
  }
  return chosen;
}

std::string FailureText(const Context& context, const LlmSettings& settings,
                        const LlmFailure& failure) {
  const std::string status = std::to_string(failure.status);
  switch (failure.problem) {
    case LlmProblem::kBadAddress:
      return context.Say(failure.detail.empty() ? text::kLlmBadAddress : text::kLlmPlainHttp);
    case LlmProblem::kUnreachable:
      return context.Say(text::kLlmUnreachable, {failure.detail});
    case LlmProblem::kTimeout:
      return context.Say(text::kLlmTimeout, {std::to_string(settings.timeout.count())});
    case LlmProblem::kTooLarge:
      return context.Say(text::kLlmTooLarge);
    case LlmProblem::kKeyRefused:
      return context.Say(text::kLlmKeyRefused, {status});
    case LlmProblem::kTooMany:
      return context.Say(text::kLlmTooMany, {status});
    case LlmProblem::kHttp:
      return context.Say(text::kLlmHttp, {status});
    case LlmProblem::kNotJson:
    case LlmProblem::kNotAnAnswer:
      break;
  }
  return context.Say(text::kLlmNotUnderstood);
}

std::vector<std::string> Passages(const PrepPage& page) {
  std::vector<std::string> passages;
  for (const PrepSection& section : page.sections) {
    for (const PrepBlock& block : section.blocks) {
      if (!block.prose.empty()) passages.emplace_back(Cut(block.text, block.prose));
    }
  }
  return passages;
}

void PutBack(const std::vector<std::string>& passages, PrepPage& page) {
  size_t next = 0;
  for (PrepSection& section : page.sections) {
    for (PrepBlock& block : section.blocks) {
      if (block.prose.empty()) continue;
      const std::string& passage = passages[next++];
      block.text.replace(block.prose.begin, block.prose.size(), passage);
      block.prose.end = block.prose.begin + static_cast<uint32_t>(passage.size());
    }
  }
}

void Tell(Context& context, const PolishResult& result) {
  const auto number = [](size_t value) { return std::to_string(value); };
  const auto refused = [&](Refusal refusal) {
    return number(result.refused[static_cast<size_t>(refusal)]);
  };
  context.Remark(context.Say(text::kLlmDone, {number(result.sentences), number(result.changed)}));
  if (result.Refused() > 0) {
    context.Remark(context.Say(
        text::kLlmRefused,
        {number(result.Refused()), refused(Refusal::kFact), refused(Refusal::kWord),
         refused(Refusal::kMeaning), refused(Refusal::kLanguage), refused(Refusal::kForm)}));
  }
  if (result.unanswered > 0)
    context.Remark(context.Say(text::kLlmUnanswered, {number(result.unanswered)}));
}

}  // namespace

ExitCode PolishPage(Context& context, PrepPage& page) {
  if (!WhyNoCurl().empty()) {
    context.Problem(context.Say(text::kNoCurl, {WhyNoCurl()}));
    return ExitCode::kSomeFailed;
  }
  auto chosen = ReadModel(context);
  if (!chosen) return ExitCode::kSomeFailed;
  LlmSettings& settings = chosen->settings;
  if (settings.base_url.empty() || settings.model.empty()) {
    context.Problem(context.Say(text::kLlmNotSet));
    return ExitCode::kSomeFailed;
  }
  if (!chosen->key_variable.empty()) {
    settings.api_key = VariableNamed(chosen->key_variable);
    if (settings.api_key.empty()) {
      context.Problem(context.Say(text::kLlmNoKey, {chosen->key_variable}));
      return ExitCode::kSomeFailed;
    }
  }
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const std::vector<std::string> passages = Passages(page);
  const PolishResult result =
      Polish({passages, settings.model, LanguageCode(context.language())}, **skills,
             [&settings](const std::string& body) { return PostJson(settings, kPath, body); });
  if (result.failure) {
    context.Problem(FailureText(context, settings, *result.failure));
    return ExitCode::kSomeFailed;
  }
  PutBack(result.passages, page);
  Tell(context, result);
  if (result.changed > 0) {
    page.sections.push_back(
        {"polish",
         {{PrepBlock::Kind::kText,
           0,
           context.Say(text::kLlmDocumentNote, {std::to_string(result.changed), settings.model}),
           {}}}});
  }
  return ExitCode::kDone;
}

ExitCode ShowWhatIsSent(Context& context, const PrepPage& page) {
  const auto chosen = ReadModel(context);
  if (!chosen) return ExitCode::kSomeFailed;
  const std::vector<std::string> passages = Passages(page);
  const PolishTask task{passages, chosen->settings.model, LanguageCode(context.language())};
  std::string out;
  for (const std::string& body : PolishRequests(task)) {
    out.append("POST ").append(chosen->settings.base_url).append(kPath) += '\n';
    if (!chosen->key_variable.empty())
      out.append("Authorization: Bearer $").append(chosen->key_variable) += '\n';
    AppendPrettyJson(body, out);
    out += "\n\n";
  }
  context.answer().Write(out);
  const size_t requests = PolishRequests(task).size();
  context.Remark(context.Say(text::kLlmDryRun,
                             {std::to_string(CountSentences(passages)), std::to_string(requests)}));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
