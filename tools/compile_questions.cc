// compile_questions ROLES.yaml TRAITS.yaml QUESTIONS.yaml… OUT.cc: turns the questions, concepts
// and questions back of the interview document into constant arrays (knowledge/questions.h).
//
// Fails, naming file and line, where a rule of knowledge/questions/README.md does not hold. (That
// no question stands there twice in other words is tools/check_questions' to say.)
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "knowledge/questions.h"
#include "knowledge/skill_table.h"

namespace {

const std::set<std::string> kMissing = {"salary", "team",      "process", "stack",    "benefits",
                                        "work",   "probation", "company", "deadline", "experience"};

[[noreturn]] void Refuse(const std::string& where, const std::string& what) {
  throw std::runtime_error(where + ": " + what);
}

bool HasHangul(const std::string& text) {
  for (size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xEA && lead <= 0xED) return true;
  }
  return false;
}

class Compiler {
 public:
  Compiler(const std::string& roles, const std::string& traits) {
    const gonggo::SkillTable& table = gonggo::BuiltInSkills();
    for (const gonggo::Skill& skill : table.skills) known_.insert(std::string(skill.id));
    for (const gonggo::SkillFamily& family : table.families)
      known_.insert("family:" + std::string(family.id));
    for (const YAML::Node& entry : YAML::LoadFile(roles)["entries"])
      known_.insert("role:" + entry["id"].as<std::string>());
    for (const YAML::Node& entry : YAML::LoadFile(traits)["entries"])
      known_.insert("trait:" + entry["id"].as<std::string>());
  }

  void Load(const std::string& path) {
    const YAML::Node file = YAML::LoadFile(path);
    for (const YAML::Node& entry : file["questions"]) AddQuestion(path, entry);
    for (const YAML::Node& entry : file["concepts"]) AddConcept(path, entry);
    for (const YAML::Node& entry : file["reverse"]) AddReverse(path, entry);
  }

  void Write(const std::string& path) const {
    std::ofstream out(path, std::ios::trunc);
    out << "// Generated from knowledge/questions/*.yaml by compile_questions.\n"
           "#include \"knowledge/questions.h\"\n\nnamespace gonggo {\nnamespace {\n\n"
           "constexpr char kText[] =\n";
    for (const std::string& line : lines_) out << Quoted(line) << '\n';
    out << ";\n\nconstexpr QuestionWords kKeys[] = {\n"
        << keys_.text << "};\n\nconstexpr BilingualWords kPoints[] = {\n"
        << points_.text << "};\n\nconstexpr Question kQuestions[] = {\n"
        << questions_ << "};\n\nconstexpr Concept kConcepts[] = {\n"
        << concepts_ << "};\n\nconstexpr ReverseQuestion kReverse[] = {\n"
        << reverse_ << "};\n\nconstexpr QuestionTable kTable{{kText, " << size_
        << "}, kKeys, kPoints, kQuestions, kConcepts, kReverse};\n\n}  // namespace\n\n"
           "const QuestionTable& BuiltInQuestions() { return kTable; }\n\n}  // namespace gonggo\n";
    if (!out.flush()) throw std::runtime_error("can't write " + path);
  }

 private:
  struct List {
    std::string text;
    size_t size = 0;
  };

  static std::string Quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\' || c == '?') out += '\\';
      out += c;
    }
    return out + '"';
  }

  static std::string Where(const std::string& path, const YAML::Node& node) {
    return path + ":" + std::to_string(node.Mark().line + 1);
  }

  std::string Words(const std::string& text) {
    const auto [it, fresh] = places_.try_emplace(text, size_);
    if (fresh) {
      lines_.push_back(text);
      size_ += text.size();
    }
    return "{" + std::to_string(it->second) + "," + std::to_string(text.size()) + "}";
  }

  std::string Both(const std::string& path, const YAML::Node& node) {
    if (!node.IsMap() || !node["ko"] || !node["en"])
      Refuse(Where(path, node), "a text lacks ko or en");
    const auto ko = node["ko"].as<std::string>();
    const auto en = node["en"].as<std::string>();
    if (!HasHangul(ko)) Refuse(Where(path, node), "ko without Hangul: " + ko);
    if (en.empty() || HasHangul(en)) Refuse(Where(path, node), "en is empty or has Hangul: " + en);
    if (ko.find('\n') != std::string::npos || en.find('\n') != std::string::npos)
      Refuse(Where(path, node), "a text must be one line");
    return "{" + Words(ko) + "," + Words(en) + "}";
  }

  static std::string Range(size_t begin, size_t end) {
    return "{" + std::to_string(begin) + "," + std::to_string(end - begin) + "}";
  }

  std::string Keys(const std::string& path, const YAML::Node& list,
                   const std::set<std::string>& known) {
    const size_t begin = keys_.size;
    for (const YAML::Node& node : list) {
      const auto key = node.as<std::string>();
      if (!known.contains(key)) Refuse(Where(path, node), "no such id: " + key);
      keys_.text += Words(key) + ",\n";
      ++keys_.size;
    }
    return Range(begin, keys_.size);
  }

  std::string Points(const std::string& path, const YAML::Node& list, size_t least, size_t most,
                     const std::string& where) {
    const size_t begin = points_.size;
    for (const YAML::Node& node : list) {
      points_.text += Both(path, node) + ",\n";
      ++points_.size;
    }
    const size_t count = points_.size - begin;
    if (count < least || count > most)
      Refuse(where, std::to_string(least) + " to " + std::to_string(most) + " points are needed");
    return Range(begin, points_.size);
  }

  std::string Head(const std::string& path, const YAML::Node& entry,
                   const std::set<std::string>& keys) {
    const std::string where = Where(path, entry);
    if (!entry["id"]) Refuse(where, "an entry lacks its id");
    const auto id = entry["id"].as<std::string>();
    if (id.empty() ||
        id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != std::string::npos)
      Refuse(where, "an id has lower case, digits and '_' only: " + id);
    if (!ids_.insert(id).second) Refuse(where, "id given twice: " + id);
    for (const auto& member : entry) {
      if (!keys.contains(member.first.as<std::string>()))
        Refuse(where, id + ": unknown key " + member.first.as<std::string>());
    }
    return "{" + Words(id) + "," + Keys(path, entry["about"], known_);
  }

  void AddQuestion(const std::string& path, const YAML::Node& entry) {
    const std::string where = Where(path, entry);
    std::string row =
        Head(path, entry, {"id", "about", "all", "level", "kind", "ko", "en", "answer"});
    if (entry["about"].size() == 0) Refuse(where, "about is empty");
    row += "," + Keys(path, entry["all"], known_) + "," + Both(path, entry) + "," +
           Points(path, entry["answer"], 3, 5, where);
    const int level = entry["level"] ? entry["level"].as<int>() : 0;
    if (level < 1 || level > 3) Refuse(where, "level is 1, 2 or 3");
    const std::string kind = entry["kind"] ? entry["kind"].as<std::string>() : "";
    size_t number = 0;
    while (number < std::size(gonggo::kQuestionKindIds) && gonggo::kQuestionKindIds[number] != kind)
      ++number;
    if (number == std::size(gonggo::kQuestionKindIds)) Refuse(where, "no such kind: " + kind);
    questions_ += row + "," + std::to_string(level) + ",static_cast<QuestionKind>(" +
                  std::to_string(number) + ")},\n";
  }

  void AddConcept(const std::string& path, const YAML::Node& entry) {
    const std::string where = Where(path, entry);
    std::string row = Head(path, entry, {"id", "about", "all", "ko", "en", "points"});
    if (entry["about"].size() == 0) Refuse(where, "about is empty");
    row += "," + Keys(path, entry["all"], known_) + "," + Both(path, entry) + "," +
           Points(path, entry["points"], 3, 6, where);
    concepts_ += row + "},\n";
  }

  void AddReverse(const std::string& path, const YAML::Node& entry) {
    const std::string where = Where(path, entry);
    std::string row = Head(path, entry, {"id", "about", "missing", "for", "ko", "en", "why"});
    if (entry["about"].size() == 0 && entry["missing"].size() == 0)
      Refuse(where, "neither about nor missing");
    if (!entry["why"]) Refuse(where, "why is missing");
    for (const YAML::Node& node : entry["for"]) {
      if (!node.as<std::string>().starts_with("role:")) Refuse(where, "for names roles only");
    }
    row += "," + Keys(path, entry["missing"], kMissing) + "," + Keys(path, entry["for"], known_) +
           "," + Both(path, entry) + "," + Both(path, entry["why"]);
    reverse_ += row + "},\n";
  }

  std::set<std::string> known_, ids_;
  std::map<std::string, size_t> places_;
  std::vector<std::string> lines_;
  size_t size_ = 0;
  List keys_, points_;
  std::string questions_, concepts_, reverse_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    std::fprintf(stderr,
                 "usage: compile_questions ROLES.yaml TRAITS.yaml QUESTIONS.yaml... OUT.cc\n");
    return 2;
  }
  try {
    Compiler compiler(argv[1], argv[2]);
    for (int i = 3; i + 1 < argc; ++i) compiler.Load(argv[i]);
    compiler.Write(argv[argc - 1]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
  return 0;
}
