// compile_skills FAMILIES.yaml SKILLS.yaml… OUT.cc: checks all skills and turns them into constant
// arrays.
//
// Fails, naming file and line, where an entry breaks the format, refers to something that is not
// there, or does not hold its own example (knowledge/skills/README.md).
#include <cstdio>
#include <fstream>
#include <string>
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
            "#include \"knowledge/skill_table.h\"\n\nnamespace gonggo {\nnamespace {\n\n";
    Names();
    Skills();
    Guards();
    Surfaces();
    Numbers("int32_t", "kSameSurface", t_.same_surface);
    States();
    Bytes("kTails", t_.trie.tails);
    Numbers("uint64_t", "kFirstRuns", t_.starts.first_runs, "U");
    Numbers("uint64_t", "kLatinRuns", t_.starts.latin_runs, "U");
    Numbers("uint64_t", "kPairs", t_.starts.pairs, "U");
    Numbers("uint64_t", "kHeads", t_.starts.heads, "U");
    Numbers("uint64_t", "kLone", t_.starts.lone, "U");
    out_ << "constexpr SkillTable kTable{kGroups, kFamilies, kSkills, kGuards, kSurfaces, "
            "kSameSurface, {kStates, kOutputs}, kTails, {kFirstRuns, kLatinRuns, kPairs, "
            "kHeads, kLone}};\n\n}  // namespace\n\n"
            "const SkillTable& BuiltInSkills() { return kTable; }\n\n}  // namespace gonggo\n";
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

  // Lists of one kind stand in one array; entries are views of parts of it.
  void Skills() {
    std::vector<uint16_t> all = {0};
    std::string entries;
    const auto part = [&all](std::span<const uint16_t> list) {
      if (list.empty()) return std::string("{}");
      const std::string view =
          "{kRelated+" + std::to_string(all.size()) + ',' + std::to_string(list.size()) + '}';
      all.insert(all.end(), list.begin(), list.end());
      return view;
    };
    for (const auto& s : t_.skills) {
      entries += '{' + Quoted(s.id) + ',' + Quoted(s.name) + ',' + Quoted(s.name_ko) +
                 ",static_cast<SkillKind>(" + std::to_string(static_cast<int>(s.kind)) + ")," +
                 (s.optional ? "true," : "false,") + std::to_string(s.family) + ',' +
                 part(s.implies) + ',' + part(s.close) + ',' + std::to_string(s.counts_as) + ',' +
                 part(s.near_names) + "},\n";
    }
    Numbers("uint16_t", "kRelated", all);
    out_ << "constexpr Skill kSkills[] = {\n" << entries << "};\n\n";
  }

  void Guards() {
    std::vector<std::string_view> all = {""};
    std::string entries;
    const auto part = [&all](std::span<const std::string_view> list) {
      if (list.empty()) return std::string("{}");
      const std::string view =
          "{kWords+" + std::to_string(all.size()) + ',' + std::to_string(list.size()) + '}';
      all.insert(all.end(), list.begin(), list.end());
      return view;
    };
    for (const auto& g : t_.guards) {
      entries += '{' + part(g.near) + ',' + part(g.not_before) + ',' + part(g.not_after) + ',' +
                 (g.beside ? "true" : "false") + "},\n";
    }
    out_ << "constexpr std::string_view kWords[] = {\n";
    for (const std::string_view word : all) out_ << Quoted(word) << ",\n";
    out_ << "};\n\nconstexpr SkillGuard kGuards[] = {\n" << entries << "};\n\n";
  }

  void Surfaces() {
    out_ << "constexpr SkillSurface kSurfaces[] = {\n";
    for (const auto& s : t_.surfaces) {
      out_ << '{' << Quoted(s.text) << ',' << s.breaks << "U," << s.skill << ',' << s.family << ','
           << s.guard << ',' << (s.exact ? "true" : "false") << ',' << int{s.name} << "},\n";
    }
    out_ << "};\n\n";
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
