// compile_skills FAMILIES.yaml SKILLS.yaml… OUT.cc: checks all skills and turns them into constant
// arrays (knowledge/packed_skills.h).
//
// Fails, naming file and line, where an entry breaks the format, refers to something that is not
// there, or does not hold its own example (knowledge/skills/README.md).
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/skill_build.h"
#include "knowledge/skill_source.h"

namespace {

using gonggo::OwnedSkillTable;

std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

class Writer {
 public:
  Writer(const OwnedSkillTable& table, std::ofstream& out) : t_(table), out_(out) {}

  void Write() {
    out_ << "// Generated from knowledge/skills/*.yaml by compile_skills.\n"
            "#include \"knowledge/packed_skills.h\"\n\nnamespace gonggo {\nnamespace {\n\n";
    Names();
    Skills();
    Guards();
    Surfaces();
    Numbers("int32_t", "kSameSurface", t_.same_surface);
    Texts();
    States();
    Bytes("kTails", t_.trie.tails);
    Numbers("uint64_t", "kFirstRuns", t_.starts.first_runs, "U");
    Numbers("uint64_t", "kLatinRuns", t_.starts.latin_runs, "U");
    Numbers("uint64_t", "kPairs", t_.starts.pairs, "U");
    Numbers("uint64_t", "kHeads", t_.starts.heads, "U");
    Numbers("uint64_t", "kLone", t_.starts.lone, "U");
    out_ << "constexpr PackedSkills kPacked{{kText, sizeof kText - 1}, kRelated, kWords, kSkills, "
            "kGuards, "
            "kSurfaces};\n\n"
            "constexpr SkillTable kRest{kGroups, kFamilies, {}, {}, {}, kSameSurface, {kStates, "
            "kOutputs}, kTails, {kFirstRuns, kLatinRuns, kPairs, kHeads, kLone}};\n\n"
            "}  // namespace\n\n"
            "const SkillTable& BuiltInSkills() {\n"
            "  static const UnpackedSkills skills(kPacked, kRest);\n"
            "  return skills.table();\n"
            "}\n\n}  // namespace gonggo\n";
  }

 private:
  template <typename T>
  void Numbers(const char* type, const std::string& name, const std::vector<T>& values,
               const char* suffix = "") {
    out_ << "constexpr " << type << ' ' << name << "[] = {";
    for (size_t i = 0; i < values.size(); ++i)
      out_ << (i % 16 == 0 ? "\n" : "") << values[i] << suffix << ',';
    out_ << "\n};\n\n";
  }

  void Bytes(const std::string& name, const std::vector<uint8_t>& values) {
    Numbers("uint8_t", name, std::vector<int>(values.begin(), values.end()));
  }

  void Names() {
    out_ << "constexpr SkillGroup kGroups[] = {\n";
    for (const auto& g : t_.groups)
      out_ << '{' << Quoted(g.id) << ',' << Quoted(g.name) << ',' << Quoted(g.name_ko) << "},\n";
    out_ << "};\n\nconstexpr SkillFamily kFamilies[] = {\n";
    for (const auto& f : t_.families)
      out_ << '{' << Quoted(f.id) << ',' << Quoted(f.name) << ',' << Quoted(f.name_ko) << ','
           << f.group << "},\n";
    out_ << "};\n\n";
  }

  // Lists of one kind stand in one array; entries name parts of it.
  void Skills() {
    std::vector<uint16_t> all;
    std::string entries;
    const auto part = [&all](std::span<const uint16_t> list) {
      const size_t at = all.size();
      all.insert(all.end(), list.begin(), list.end());
      return Part(at, list.size());
    };
    for (const auto& s : t_.skills) {
      entries += '{' + Text(s.id) + ',' + Text(s.name) + ',' + Text(s.name_ko) +
                 ",static_cast<SkillKind>(" + std::to_string(static_cast<int>(s.kind)) + ")," +
                 (s.optional ? "true," : "false,") + std::to_string(s.family) + ',' +
                 part(s.implies) + ',' + part(s.close) + ',' + std::to_string(s.counts_as) + ',' +
                 part(s.near_names) + "},\n";
    }
    Numbers("uint16_t", "kRelated", all);
    out_ << "constexpr PackedSkill kSkills[] = {\n" << entries << "};\n\n";
  }

  void Guards() {
    std::string words;
    size_t count = 0;
    std::string entries;
    const auto part = [&](std::span<const std::string_view> list) {
      const size_t at = count;
      count += list.size();
      for (const std::string_view word : list) words += Text(word) + ",\n";
      return Part(at, list.size());
    };
    for (const auto& g : t_.guards) {
      entries += '{' + part(g.near) + ',' + part(g.not_before) + ',' + part(g.not_after) + ',' +
                 (g.beside ? "true" : "false") + "},\n";
    }
    out_ << "constexpr PackedPart kWords[] = {\n"
         << words << "};\n\nconstexpr PackedGuard kGuards[] = {\n"
         << entries << "};\n\n";
  }

  void Surfaces() {
    out_ << "constexpr PackedSurface kSurfaces[] = {\n";
    for (const auto& s : t_.surfaces) {
      out_ << '{' << Text(s.text) << ',' << s.breaks << "U," << s.skill << ',' << s.family << ','
           << s.guard << ',' << (s.exact ? "true" : "false") << ',' << int{s.name} << "},\n";
    }
    out_ << "};\n\n";
  }

  // Everything that Text was called with, each once.
  void Texts() {
    out_ << "constexpr char kText[] =";
    for (const std::string_view text : texts_) out_ << "\n" << Quoted(text);
    out_ << ";\n\n";
  }

  static std::string Part(size_t at, size_t size) {
    return '{' + std::to_string(at) + ',' + std::to_string(size) + '}';
  }

  std::string Text(std::string_view text) {
    if (text.empty()) return "{}";
    const auto [place, is_new] = places_.emplace(text, size_);
    if (is_new) {
      texts_.push_back(text);
      size_ += text.size();
    }
    return Part(place->second, text.size());
  }

  void States() {
    out_ << "constexpr TermState kStates[] = {\n";
    for (const auto& s : t_.trie.states) out_ << '{' << s.base_and_end << "U," << s.check << "},\n";
    out_ << "};\n\nconstexpr TermOutput kOutputs[] = {\n";
    for (const auto& o : t_.trie.outputs) out_ << '{' << o.output << ',' << o.found << "},\n";
    out_ << "};\n\n";
  }

  const OwnedSkillTable& t_;
  std::ofstream& out_;
  std::vector<std::string_view> texts_;
  std::map<std::string_view, size_t> places_;  // of each in all of them
  size_t size_ = 0;
};

int Complain(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: compile_skills FAMILIES.yaml SKILLS.yaml... OUT.cc\n");
    return 2;
  }
  gonggo::SkillSources sources;
  if (const auto read = gonggo::ReadFamilies(argv[1], sources); !read)
    return Complain(read.error().message);
  for (int i = 2; i + 1 < argc; ++i) {
    if (const auto read = gonggo::ReadSkills(argv[i], sources); !read)
      return Complain(read.error().message);
  }
  const auto table = gonggo::BuildSkillTable(sources);
  if (!table) return Complain(table.error().message);
  const auto failures = gonggo::CheckSkillExamples((*table)->table, sources.examples);
  for (const std::string& failure : failures) Complain(failure);
  if (!failures.empty()) return 1;
  std::ofstream out(argv[argc - 1], std::ios::trunc);
  Writer(**table, out).Write();
  if (!out.flush()) return Complain(std::string("can't write ") + argv[argc - 1]);
  return 0;
}
