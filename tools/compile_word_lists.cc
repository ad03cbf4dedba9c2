// compile_word_lists IN.yaml OUT.cc: checks one file of word lists and turns it into constants.
//
//   lists: note_words                  # the namespace, and the header that declares them
//   entries:
//     - id: own_label                  # declared as kOwnLabel
//       asked: whole                   # whole, end, begin, inside (posting/line/word_lists.h), or
//                                      # row: one behind the other (requirement/word_table.h)
//       words: [메모, 내 메모]
//       yes: [메모]                    # texts of which the answer is yes, and no
//       no: [메모장]
//
// Fails, naming the file, line and entry, where the YAML is malformed, a word is empty or given
// twice in a list, or an example does not hold. Longer words come first in what is written.
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "posting/line/word_lists.h"
#include "requirement/word_table.h"

namespace {

// How a list is asked.
struct Way {
  std::string_view name;
  std::string_view type;
  bool (*answers)(std::string_view text, const std::vector<std::string_view>& words);
};

bool AnswersRow(std::string_view text, const std::vector<std::string_view>& words) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), gonggo::LowerAscii);
  return std::any_of(words.begin(), words.end(),
                     [&lower](std::string_view w) { return gonggo::IsSameWord(w, lower); });
}

constexpr std::array<Way, 5> kWays = {{
    {"whole", "WholeWords",
     [](std::string_view text, const auto& words) { return gonggo::WholeWords(words).Is(text); }},
    {"end", "EndWords",
     [](std::string_view text, const auto& words) { return gonggo::EndWords(words).Ends(text); }},
    {"begin", "BeginWords",
     [](std::string_view text, const auto& words) {
       return gonggo::BeginWords(words).Begins(text);
     }},
    {"inside", "HeldWords",
     [](std::string_view text, const auto& words) {
       return gonggo::HeldWords(words).StandsIn(text);
     }},
    {"row", "WordList", AnswersRow},
}};

struct List {
  std::string name;  // kOwnLabel
  const Way* way = nullptr;
  std::vector<std::string> words;
};

[[noreturn]] void Refuse(const YAML::Node& node, const std::string& what) {
  throw std::runtime_error("line " + std::to_string(node.Mark().line + 1) + ": " + what);
}

// own_label → kOwnLabel
std::string NameOf(const std::string& id) {
  std::string name = "k";
  bool upper = true;
  for (const char c : id) {
    if (c != '_') name += upper ? static_cast<char>(c - 'a' + 'A') : c;
    upper = c == '_';
  }
  return name;
}

std::vector<std::string> WordsOf(const YAML::Node& entry, const Way& way) {
  std::vector<std::string> words;
  std::set<std::string> seen;
  for (const YAML::Node& node : entry["words"]) {
    words.push_back(node.as<std::string>());
    const std::string& word = words.back();
    if (word.empty()) Refuse(node, "empty word");
    if (!seen.insert(word).second) Refuse(node, "given twice: " + word);
    const bool upper =
        std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (way.name == "row" && upper) Refuse(node, "upper case: " + word);
  }
  if (words.empty()) Refuse(entry, "no words");
  std::stable_sort(words.begin(), words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return words;
}

void CheckExamples(const YAML::Node& entry, const List& list, const char* key, bool expected) {
  const std::vector<std::string_view> words(list.words.begin(), list.words.end());
  for (const YAML::Node& node : entry[key]) {
    const auto text = node.as<std::string>();
    if (list.way->answers(text, words) != expected)
      Refuse(node, text + (expected ? " must match " : " must not match ") +
                       entry["id"].as<std::string>());
  }
}

List LoadList(const YAML::Node& entry) {
  List list;
  list.name = NameOf(entry["id"].as<std::string>());
  const auto asked = entry["asked"].as<std::string>();
  for (const Way& way : kWays) {
    if (way.name == asked) list.way = &way;
  }
  if (list.way == nullptr) Refuse(entry["asked"], "asked how: " + asked);
  list.words = WordsOf(entry, *list.way);
  CheckExamples(entry, list, "yes", true);
  CheckExamples(entry, list, "no", false);
  return list;
}

std::string Quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

void Write(const std::string& space, const std::vector<List>& lists, const std::string& path) {
  std::ofstream out(path, std::ios::trunc);
  out << "// Generated from knowledge/" << space << ".yaml by compile_word_lists.\n"
      << "#include \"posting/line/" << space << ".h\"\n\nnamespace gonggo {\nnamespace {\n";
  for (const List& list : lists) {
    const bool row = list.way->name == "row";
    out << (row ? "\nconstexpr WordTable " : "\nconstexpr std::string_view ") << list.name
        << (row ? "Words = {\n" : "Words[] = {\n");
    for (const std::string& word : list.words) out << "    " << Quoted(word) << ",\n";
    out << "};\n";
  }
  out << "\n}  // namespace\n\n";
  // With its namespace, so that the header must declare each.
  for (const List& list : lists) {
    out << "constexpr " << list.way->type << ' ' << space << "::" << list.name << '(' << list.name
        << "Words);\n";
  }
  out << "\n}  // namespace gonggo\n";
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: compile_word_lists IN.yaml OUT.cc\n");
    return 2;
  }
  try {
    const YAML::Node root = YAML::LoadFile(argv[1]);
    std::vector<List> lists;
    for (const YAML::Node& entry : root["entries"]) lists.push_back(LoadList(entry));
    Write(root["lists"].as<std::string>(), lists, argv[2]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s: %s\n", argv[1], e.what());
    return 1;
  }
  return 0;
}
