#include "profile/yaml_limits.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string_view>
#include <utility>

namespace gonggo {
namespace {

const std::string kTooDeep = "값이 " + std::to_string(kMaxFormNesting) +
                             "단계보다 깊이 들어 있습니다. 괄호와 들여쓰기를 확인해 주세요";
const std::string kTooDeepEnglish = "a value stands deeper than " +
                                    std::to_string(kMaxFormNesting) +
                                    " levels: look at brackets and indentation";

// Throws a YamlExcess, which ends the parsing.
class LimitChecker : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& mark) override {
    if (std::exchange(begun_, true))
      throw YamlExcess{mark.line + 1, "'---' 뒤에 문서가 또 있습니다. 프로필 하나만 남겨 주세요",
                       "another document follows '---'. Keep one profile"};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { Count(mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { Count(mark); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string&) override {
    Count(mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    Enter(mark);
  }
  void OnSequenceEnd() override { --depth_; }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    Enter(mark);
  }
  void OnMapEnd() override { --depth_; }

 private:
  void Count(const YAML::Mark& mark) {
    if (++nodes_ <= kMaxFormNodes) return;
    throw YamlExcess{mark.line + 1,
                     "값이 너무 많습니다. " + std::to_string(kMaxFormNodes) +
                         "개까지 읽으니 프로필이 아닌 것은 덜어 내 주세요",
                     "too many values: at most " + std::to_string(kMaxFormNodes) +
                         " are read, take out what is no profile"};
  }

  void Enter(const YAML::Mark& mark) {
    Count(mark);
    if (++depth_ <= kMaxFormNesting) return;
    throw YamlExcess{mark.line + 1, kTooDeep, kTooDeepEnglish};
  }

  bool begun_ = false;
  int depth_ = 0;
  size_t nodes_ = 0;
};

// The parser reads on to where the first bracket closes before it says anything, and keeps all that
// it passes: 4 MB of brackets took 1 GB. So many open ones are in no texts either.
std::optional<YamlExcess> CheckBrackets(std::string_view yaml) {
  size_t open = 0;
  for (size_t i = 0; i < yaml.size(); ++i) {
    if (yaml[i] == '[' || yaml[i] == '{') ++open;
    if ((yaml[i] == ']' || yaml[i] == '}') && open > 0) --open;
    if (open <= kMaxFormNodes) continue;
    const auto line = std::count(yaml.begin(), yaml.begin() + static_cast<std::ptrdiff_t>(i), '\n');
    return YamlExcess{static_cast<int>(line) + 1, kTooDeep, kTooDeepEnglish};
  }
  return std::nullopt;
}

}  // namespace

std::optional<YamlExcess> CheckYamlLimits(const std::string& yaml) {
  if (auto excess = CheckBrackets(yaml)) return excess;
  std::istringstream in(yaml);
  YAML::Parser parser(in);
  LimitChecker checker;
  try {
    // Of some broken files yaml-cpp finds ever more documents: the second one ends it.
    while (parser.HandleNextDocument(checker)) {
    }
  } catch (const YamlExcess& excess) {
    return excess;
  }
  return std::nullopt;
}

}  // namespace gonggo
