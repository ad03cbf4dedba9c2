// compile_knowledge IN.yaml OUT.cc: checks one knowledge file and turns it into constant arrays.
//
// Fails, naming the file, line and entry, where the YAML is malformed, a surface is empty, too long
// or given twice for the same id, or an entry's own example does not hold:
//   yes: texts in which the longest matches must hold this entry
//   no:  texts in which they must not
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "knowledge/automaton_builder.h"
#include "knowledge/term_fold.h"
#include "knowledge/term_table.h"

namespace {

using gonggo::Automaton;
using gonggo::Term;
using gonggo::TermMatch;
using gonggo::TermPlace;
using gonggo::TermTable;

struct Source {
  std::string surface, id, value;
  float weight = 1.0F;
  TermPlace place = TermPlace::kAnywhere;
};

struct Example {
  std::string text, id, value;
  bool must_match = true;
  int line = 0;
};

struct Knowledge {
  std::string table;
  std::vector<Source> terms;
  std::vector<Example> examples;
};

[[noreturn]] void Refuse(const YAML::Node& node, const std::string& what) {
  throw std::runtime_error("line " + std::to_string(node.Mark().line + 1) + ": " + what);
}

void AddExamples(const YAML::Node& list, const Source& entry, bool must_match, Knowledge& out) {
  for (const YAML::Node& text : list) {
    out.examples.push_back(
        {text.as<std::string>(), entry.id, entry.value, must_match, text.Mark().line + 1});
  }
}

Knowledge Load(const std::string& path) {
  const YAML::Node root = YAML::LoadFile(path);
  Knowledge out;
  out.table = root["table"].as<std::string>();
  std::set<std::string> seen;
  for (const YAML::Node& node : root["entries"]) {
    Source entry;
    entry.id = node["id"].as<std::string>();
    if (node["value"]) entry.value = node["value"].as<std::string>();
    if (node["weight"]) entry.weight = node["weight"].as<float>();
    if (node["whole"] && node["whole"].as<bool>()) entry.place = TermPlace::kWhole;
    if (entry.value == "end") entry.place = TermPlace::kAtEnd;
    for (const YAML::Node& surface : node["surfaces"]) {
      Source term = entry;
      term.surface = surface.as<std::string>();
      const std::string folded = gonggo::FoldTerm(term.surface);
      if (folded.empty()) Refuse(surface, "empty surface");
      if (folded.size() > gonggo::kMaxTermBytes)
        Refuse(surface, "surface too long: " + term.surface);
      const std::string key = folded + '\n' + term.id + '\n' + term.value +
                              (term.place == TermPlace::kWhole ? "\nwhole" : "");
      if (!seen.insert(key).second) {
        Refuse(surface, "given twice: " + term.surface + " (" + term.id + ")");
      }
      out.terms.push_back(std::move(term));
    }
    AddExamples(node["yes"], entry, true, out);
    AddExamples(node["no"], entry, false, out);
  }
  if (out.terms.empty()) Refuse(root, "no entries");
  return out;
}

std::vector<Term> MakeTerms(const Knowledge& knowledge) {
  std::vector<Term> terms;
  terms.reserve(knowledge.terms.size());
  for (const Source& s : knowledge.terms) {
    terms.push_back({s.surface, s.id, s.value, s.weight,
                     static_cast<uint16_t>(gonggo::FoldTerm(s.surface).size()), s.place});
  }
  return terms;
}

bool Holds(const TermTable& table, const Example& example) {
  std::vector<TermMatch> matches;
  table.FindLongest(example.text, matches);
  bool matched = false;
  for (const TermMatch& m : matches) {
    const Term& term = table.terms()[m.term];
    matched = matched || (term.id == example.id && term.value == example.value);
  }
  for (int32_t t = table.FindWhole(example.text); t >= 0; t = table.NextSameSurface(t)) {
    const Term& term = table.terms()[static_cast<size_t>(t)];
    matched = matched || (term.id == example.id && term.value == example.value);
  }
  return matched == example.must_match;
}

std::string Quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

const char* PlaceName(TermPlace place) {
  switch (place) {
    case TermPlace::kAnywhere:
      return "TermPlace::kAnywhere";
    case TermPlace::kAtEnd:
      return "TermPlace::kAtEnd";
    case TermPlace::kWhole:
      return "TermPlace::kWhole";
  }
  return "";
}

// As the arrays `name`States and `name`Outputs.
void WriteTrie(const std::string& name, const gonggo::PlacedTrie& trie, std::ostream& out) {
  out << "constexpr TermState " << name << "States[] = {\n";
  for (const auto& s : trie.states) out << '{' << s.base_and_end << "U," << s.check << "},\n";
  out << "};\n\nconstexpr TermOutput " << name << "Outputs[] = {\n";
  for (const auto& o : trie.outputs) out << '{' << o.output << ',' << o.found << "},\n";
  out << "};\n\n";
}

void Write(const Knowledge& knowledge, const Automaton& automaton, const std::string& path) {
  std::ofstream out(path, std::ios::trunc);
  out << "// Generated from knowledge/*.yaml by compile_knowledge.\n#include "
         "\"knowledge/tables.h\"\n\n"
         "namespace gonggo {\nnamespace {\n\nconstexpr Term kTerms[] = {\n";
  for (const Source& s : knowledge.terms) {
    out << "    {" << Quoted(s.surface) << ", " << Quoted(s.id) << ", " << Quoted(s.value) << ", "
        << std::to_string(s.weight) << "F, " << gonggo::FoldTerm(s.surface).size() << ", "
        << PlaceName(s.place) << "},\n";
  }
  out << "};\n\n";
  WriteTrie("k", automaton.trie, out);
  out << "constexpr int32_t kSameSurface[] = {\n";
  for (const int32_t s : automaton.same_surface) out << s << ",\n";
  out << "};\n\n";
  out << "constexpr uint64_t kStartBits[] = {\n";
  for (const uint64_t word : automaton.start_bits) out << word << "U,\n";
  out << "};\n\nconstexpr TermStart kStartSlots[] = {\n";
  for (const auto& s : automaton.start_slots) {
    out << '{' << s.key << "U," << s.state << ',' << s.found << ',' << s.base << "U," << s.third
        << "U},\n";
  }
  out << "};\n\n";
  if (!automaton.end_trie.states.empty()) WriteTrie("kEnd", automaton.end_trie, out);
  out << "constexpr TermTable kTable{{kTerms, {kStates, kOutputs}, kSameSurface, kStartBits, "
         "kStartSlots, "
      << (automaton.end_trie.states.empty() ? "{}" : "{kEndStates, kEndOutputs}")
      << ", TermLength::"
      << (automaton.shortest == gonggo::TermLength::kMore ? "kMore" : "kOneChar")
      << "}};\n\n}  // namespace\n\n"
      << "const TermTable& " << knowledge.table
      << "() { return kTable; }\n\n}  // namespace gonggo\n";
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: compile_knowledge IN.yaml OUT.cc\n");
    return 2;
  }
  try {
    const Knowledge knowledge = Load(argv[1]);
    const std::vector<Term> terms = MakeTerms(knowledge);
    const Automaton automaton = gonggo::BuildAutomaton(terms);
    const TermTable table({terms, automaton.trie.View(), automaton.same_surface,
                           automaton.start_bits, automaton.start_slots, automaton.end_trie.View(),
                           automaton.shortest});
    bool ok = true;
    for (const Example& example : knowledge.examples) {
      if (Holds(table, example)) continue;
      std::fprintf(stderr, "%s:%d: %s must %smatch %s %s\n", argv[1], example.line,
                   example.text.c_str(), example.must_match ? "" : "not ", example.id.c_str(),
                   example.value.c_str());
      ok = false;
    }
    if (!ok) return 1;
    Write(knowledge, automaton, argv[2]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s: %s\n", argv[1], e.what());
    return 1;
  }
  return 0;
}
