#include <yaml-cpp/yaml.h>

#include <string>
#include <vector>

#include "profile/form_yaml.h"
#include "profile/yaml_limits.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Thrown inside of this file only.
struct WrongForm {
  int line = 0;
  std::string message;
  std::string english;
};

int LineOf(const YAML::Node& node) { return node.Mark().line + 1; }

std::string Shown(std::string_view key) { return "'" + std::string(key) + "'"; }

class Reader {
 public:
  ProfileForm Read(const YAML::Node& root) {
    ProfileForm form;
    if (root.IsNull()) return form;
    if (!root.IsMap())
      throw WrongForm{LineOf(root), "'키: 값'으로 이루어진 프로필이 아닙니다",
                      "a profile consists of 'key: value'"};
    for (const auto& member : root) {
      const std::string key = member.first.IsScalar() ? member.first.Scalar() : "";
      const YAML::Node& value = member.second;
      if (key == "profile") CheckVersion(value);
      if (key == "person" && !value.IsNull()) form.person = ReadText(value, key);
      if (key == "military" && !value.IsNull()) form.military = ReadText(value, key);
      if (key == "jobs") form.jobs = ReadEntries(value, key, true);
      if (key == "projects") form.projects = ReadEntries(value, key, false);
      if (key == "skill_years") ReadYears(value, form.skill_years);
      ReadTexts(key, value, form);
    }
    return form;
  }

 private:
  static void CheckVersion(const YAML::Node& value) {
    if (!value.IsScalar() || value.Scalar() != "1")
      throw WrongForm{LineOf(value), "이 판의 gonggo는 'profile: 1' 형식만 읽습니다",
                      "this gonggo reads 'profile: 1' only"};
  }

  void ReadTexts(const std::string& key, const YAML::Node& value, ProfileForm& form) {
    if (key == "summary") form.summary = ReadList(value, key);
    if (key == "education") form.education = ReadList(value, key);
    if (key == "certificates") form.certificates = ReadList(value, key);
    if (key == "languages") form.languages = ReadList(value, key);
    if (key == "skills") form.skills = ReadList(value, key);
    if (key == "other") form.other = ReadList(value, key);
  }

  void Count(const YAML::Node& node) {
    if (++count_ > kMaxFormTexts)
      throw WrongForm{LineOf(node), "프로필의 줄이 너무 많습니다",
                      "the profile has too many lines"};
  }

  FormText ReadText(const YAML::Node& node, std::string_view key) {
    if (!node.IsScalar())
      throw WrongForm{LineOf(node), Shown(key) + "에는 글만 적을 수 있습니다",
                      Shown(key) + " takes a text"};
    const std::string& text = node.Scalar();
    if (text.size() > kMaxFormTextBytes)
      throw WrongForm{LineOf(node), "한 줄이 너무 깁니다", "a line is too long"};
    // Aliases let a small file say one text a million times.
    bytes_ += text.size();
    if (bytes_ > kMaxProfileFileBytes)
      throw WrongForm{LineOf(node), "별칭(*)이 가리키는 글까지 합쳐 4 MB가 넘습니다",
                      "with the texts that its aliases (*) stand for it has more than 4 MB"};
    return {FormWords(text), static_cast<uint32_t>(LineOf(node))};
  }

  // A list, or one text alone.
  std::vector<FormText> ReadList(const YAML::Node& node, std::string_view key) {
    std::vector<FormText> texts;
    if (node.IsNull()) return texts;
    if (node.IsScalar()) return {ReadText(node, key)};
    if (!node.IsSequence())
      throw WrongForm{LineOf(node), Shown(key) + "에는 '- '로 시작하는 목록을 적어 주세요",
                      Shown(key) + " takes a list of lines with '- '"};
    for (const YAML::Node& element : node) {
      Count(element);
      FormText text = ReadText(element, key);
      if (!text.empty()) texts.push_back(std::move(text));
    }
    return texts;
  }

  std::vector<FormEntry> ReadEntries(const YAML::Node& node, std::string_view key,
                                     bool with_projects) {
    std::vector<FormEntry> entries;
    if (node.IsNull()) return entries;
    if (!node.IsSequence())
      throw WrongForm{LineOf(node), Shown(key) + "에는 '- '로 시작하는 목록을 적어 주세요",
                      Shown(key) + " takes a list of lines with '- '"};
    for (const YAML::Node& element : node) {
      Count(element);
      if (!element.IsMap())
        throw WrongForm{LineOf(element),
                        Shown(key) + "의 항목에는 title, period, lines 같은 키를 적어 주세요",
                        "an entry of " + Shown(key) + " has keys such as title, period, lines"};
      FormEntry entry;
      entry.line = static_cast<uint32_t>(LineOf(element));
      for (const auto& member : element) {
        const std::string name = member.first.IsScalar() ? member.first.Scalar() : "";
        const YAML::Node& value = member.second;
        if (value.IsNull()) continue;
        if (name == "organisation") entry.organisation = ReadText(value, name);
        if (name == "title") entry.title = ReadText(value, name);
        if (name == "period") entry.period = ReadText(value, name);
        if (name == "lines") entry.lines = ReadList(value, name);
        if (name == "projects" && with_projects) entry.projects = ReadEntries(value, name, false);
      }
      entries.push_back(std::move(entry));
    }
    return entries;
  }

  void ReadYears(const YAML::Node& node, std::vector<FormYears>& years) {
    if (node.IsNull()) return;
    if (!node.IsMap())
      throw WrongForm{LineOf(node), "'skill_years'에는 '기술: 햇수'를 적어 주세요",
                      "'skill_years' takes 'skill: years'"};
    constexpr double kMost = 80;  // a working life
    for (const auto& member : node) {
      Count(member.first);
      FormYears one;
      one.skill = ReadText(member.first, "skill_years");
      if (!DecodeYears(member.second, one.years) || !(one.years >= 0) || one.years > kMost)
        throw WrongForm{LineOf(member.second),
                        Shown(one.skill.text) + "의 햇수는 0에서 80 사이의 수로 적어 주세요",
                        "the years of " + Shown(one.skill.text) + " must be a number from 0 to 80"};
      years.push_back(std::move(one));
    }
  }

  static bool DecodeYears(const YAML::Node& node, double& years) {
    constexpr size_t kMostBytes = 32;  // "2.5"
    return node.IsScalar() && node.Scalar().size() <= kMostBytes &&
           YAML::convert<double>::decode(node, years);
  }

  size_t count_ = 0;  // of texts in lists, and of entries
  size_t bytes_ = 0;  // of texts
};

}  // namespace

Result<ProfileForm> ReadForm(std::string_view yaml) {
  if (yaml.size() > kMaxProfileFileBytes)
    return Fail(ErrorCode::kLimit, "프로필 파일이 너무 큽니다 (4 MB까지 읽습니다).",
                "the profile is too large (at most 4 MB are read).");
  if (!IsValidUtf8(yaml))
    return Fail(ErrorCode::kInvalidArgument, "프로필 파일이 UTF-8이 아닙니다.",
                "the profile is not in UTF-8.");
  try {
    const std::string text(yaml);
    // Of several documents only one would be read, and what is added at the end would be lost.
    if (const auto excess = CheckYamlLimits(text))
      throw WrongForm{excess->line, excess->message, excess->english};
    const YAML::Node document = YAML::Load(text);
    return document.IsNull() ? ProfileForm() : Reader().Read(document);
  } catch (const WrongForm& wrong) {
    return Fail(ErrorCode::kInvalidArgument,
                std::to_string(wrong.line) + "행: " + wrong.message + ".",
                "line " + std::to_string(wrong.line) + ": " + wrong.english + ".");
  } catch (const YAML::Exception& wrong) {
    return Fail(
        ErrorCode::kInvalidArgument,
        std::to_string(wrong.mark.line + 1) + "행: YAML로 읽을 수 없습니다 (" + wrong.msg + ").",
        "line " + std::to_string(wrong.mark.line + 1) + ": this is not YAML (" + wrong.msg + ").");
  }
}

}  // namespace gonggo
