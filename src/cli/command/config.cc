// gonggo config: the user's settings, shown and changed line by line.
#include <algorithm>

#include "cli/command/commands.h"
#include "cli/config_file.h"
#include "cli/config_path.h"
#include "cli/message_texts.h"
#include "cli/message_texts_llm.h"
#include "cli/placeholder.h"
#include "cli/settings.h"
#include "cli/track_texts.h"
#include "cli/vault_kinds.h"
#include "cli/words.h"
#include "model/posting_json.h"
#include "text/nearest.h"

namespace gonggo::cli {
namespace {

// What somebody may want to set, and must not: settings are a file that is copied and shown.
constexpr std::string_view kSecretSetting = "llm.api_key";

ExitCode UnknownKey(Context& context, const std::string& key) {
  if (key == kSecretSetting) return context.UsageProblem(context.Say(text::kKeyIsNoSetting));
  std::vector<std::string> keys;
  std::string list;
  for (const Setting& setting : kSettings) {
    keys.emplace_back(setting.key);
    list.append(list.empty() ? "" : ", ").append(setting.key);
  }
  std::string message = context.Say(text::kUnknownSetting, {key, list});
  if (const auto nearest = NearestName(key, keys)) {
    message += '\n' + context.Say(text::kDidYouMean, {*nearest});
  }
  return context.UsageProblem(message);
}

ExitCode List(Context& context, const ConfigFile& config) {
  std::string out;
  if (context.json()) {
    out = "{";
    for (const auto& [key, value] : config.All()) {
      if (out.size() > 1) out += ',';
      AppendJsonString(key, out);
      out += ':';
      AppendJsonString(value, out);
    }
    out += "}\n";
  } else {
    for (const auto& [key, value] : config.All())
      out.append(key).append(": ").append(value) += '\n';
    if (out.empty()) context.Remark(context.Say(text::kNoSettings));
  }
  context.answer().Write(out);
  return ExitCode::kDone;
}

ExitCode Save(Context& context, const ConfigFile& config, const std::string& path) {
  const auto saved = config.Save(path);
  if (saved) return ExitCode::kDone;
  context.Problem(context.Words(saved.error()));
  return ExitCode::kSomeFailed;
}

ExitCode Set(Context& context, ConfigFile& config, const std::vector<std::string>& words) {
  if (words.size() != 3) {
    return context.UsageProblem(context.Say(
        text::kMissingArgument,
        {"config set", NeededWords("KEY VALUE", context.language()), "gonggo config set lang en"}));
  }
  const Setting* setting = FindSetting(words[1]);
  if (setting == nullptr) return UnknownKey(context, words[1]);
  const std::vector<std::string> choices = SplitWords(setting->choices);
  if (!choices.empty() && std::find(choices.begin(), choices.end(), words[2]) == choices.end()) {
    return context.UsageProblem(
        context.Say(text::kNotAChoice, {words[2], words[1], WithCommas(choices)}));
  }
  if (words[1] == "vault.notes" && !ReadVaultKinds(words[2])) {
    return context.UsageProblem(
        context.Say(text::kNotVaultKinds, {words[2], words[1], kVaultKindNames}));
  }
  config.Set(words[1], words[2]);
  return Save(context, config, ConfigPath(context.environment()));
}

ExitCode Get(Context& context, const ConfigFile& config, const std::string& key) {
  if (FindSetting(key) == nullptr && !config.Get(key)) return UnknownKey(context, key);
  const auto value = config.Get(key);
  if (context.json()) {
    std::string out = "{";
    AppendJsonString(key, out);
    out += ':';
    if (value) {
      AppendJsonString(*value, out);
    } else {
      out += "null";
    }
    context.answer().Write(out + "}\n");
  } else if (value) {
    context.answer().Write(*value + '\n');
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunConfig(Context& context, const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positionals;
  const std::string verb = words.empty() ? "list" : words.front();
  const std::string path = ConfigPath(context.environment());
  if (path.empty()) return context.UsageProblem(context.Say(text::kNoConfigHome));
  if (verb == "path") {
    std::string out = path;
    if (context.json()) {
      out = "{\"path\":";
      AppendJsonString(path, out);
      out += '}';
    }
    context.answer().Write(out + '\n');
    return ExitCode::kDone;
  }
  auto config = ConfigFile::Load(path);
  if (!config) {
    context.Problem(context.Words(config.error()));
    return ExitCode::kSomeFailed;
  }
  if (verb == "list") return List(context, *config);
  if (verb == "set") return Set(context, *config, words);
  if (words.size() != 2) {
    return context.UsageProblem(context.Say(
        text::kMissingArgument, {"config " + verb, NeededWords("KEY", context.language()),
                                 "gonggo config " + verb + " lang"}));
  }
  if (verb == "get") return Get(context, *config, words[1]);
  if (!config->Unset(words[1])) return ExitCode::kDone;
  return Save(context, *config, path);
}

}  // namespace gonggo::cli
