#include "knowledge/skill_source.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "knowledge/skill.h"
#include "knowledge/skill_fold.h"

namespace gonggo {
namespace {

// A user's file is small; a wrong path (a dump, a device) must not be read into memory.
constexpr size_t kMaxSurfacesPerEntry = 200;

class Reader {
 public:
  Reader(std::string path, SkillSources& sources) : path_(std::move(path)), sources_(sources) {}

  void Families() {
    const YAML::Node root = YAML::LoadFile(path_);
    for (const YAML::Node& node : root["groups"])
      sources_.groups.push_back({Text(node, "id"), Text(node, "name"), Text(node, "ko")});
    for (const YAML::Node& node : root["families"]) {
      CheckKeys(node, {"id", "group", "name", "ko", "names"});
      FamilySource family{Text(node, "id"), Text(node, "group"), Text(node, "name"),
                          Text(node, "ko"), List(node, "names")};
      sources_.families.push_back(std::move(family));
    }
  }

  void Skills() {
    const YAML::Node root = YAML::LoadFile(path_);
    if (!root.IsMap() || !root["entries"] || !root["entries"].IsSequence())
      Refuse(root, "`entries:` with a list of skills is missing");
    for (const YAML::Node& node : root["entries"]) Entry(node);
  }

 private:
  [[nodiscard]] std::string Where(const YAML::Node& node) const {
    return path_ + ":" + std::to_string(node.Mark().line + 1);
  }

  [[noreturn]] void Refuse(const YAML::Node& node, const std::string& what) const {
    throw std::runtime_error(Where(node) + ": " + what);
  }

  void CheckKeys(const YAML::Node& node, std::initializer_list<std::string_view> known) const {
    if (!node.IsMap()) Refuse(node, "an entry is a map, `{id: …, name: …}`");
    for (const auto& pair : node) {
      const auto name = pair.first.as<std::string>();
      if (std::find(known.begin(), known.end(), name) == known.end())
        Refuse(pair.first, "unknown key `" + name + "`");
    }
  }

  [[nodiscard]] std::string Text(const YAML::Node& node, const char* key) const {
    if (!node[key]) Refuse(node, std::string("`") + key + "` is missing");
    if (!node[key].IsScalar()) Refuse(node[key], std::string("`") + key + "` is one text");
    return node[key].as<std::string>();
  }

  [[nodiscard]] std::string TextOr(const YAML::Node& node, const char* key) const {
    return node[key] ? Text(node, key) : "";
  }

  [[nodiscard]] bool Flag(const YAML::Node& node, const char* key) const {
    if (!node[key]) return false;
    bool value = false;
    if (!YAML::convert<bool>::decode(node[key], value))
      Refuse(node[key], std::string("`") + key + "` is true or false");
    return value;
  }

  [[nodiscard]] std::vector<std::string> List(const YAML::Node& node, const char* key) const {
    std::vector<std::string> list;
    if (!node[key]) return list;
    if (!node[key].IsSequence()) Refuse(node[key], std::string("`") + key + "` is a list, […]");
    for (const YAML::Node& item : node[key]) {
      if (!item.IsScalar()) Refuse(item, std::string("`") + key + "` is a list of texts");
      list.push_back(item.as<std::string>());
    }
    if (list.size() > kMaxSurfacesPerEntry)
      Refuse(node[key], std::string("`") + key + "` has more than 200 texts");
    return list;
  }

  void CheckSurface(const YAML::Node& node, const std::string& surface) const {
    const FoldedSurface whole = FoldSurface(surface);
    const std::string& folded = whole.bytes;
    if (folded.empty()) Refuse(node, "an empty surface");
    const bool ends = surface.find(kNameEnd) != std::string::npos;
    if (ends && (whole.name == 0 || whole.name == folded.size()))
      Refuse(node, "a name stands in front of `|` and words that follow it behind: " + surface);
    if (folded.size() > kMaxSurfaceBytes) Refuse(node, "surface too long: " + surface);
  }

  void Entry(const YAML::Node& node) {
    CheckKeys(node, {"id", "name", "ko", "also", "only", "kind", "family", "implies", "close",
                     "counts_as", "optional", "extends", "yes", "no"});
    SkillSourceEntry entry;
    entry.where = Where(node);
    entry.extends = node["extends"].IsDefined();
    entry.id = Text(node, entry.extends ? "extends" : "id");
    const auto is_id_char = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    if (entry.id.empty() || !std::all_of(entry.id.begin(), entry.id.end(), is_id_char))
      Refuse(node, "an id is made of a-z, 0-9 and _: " + entry.id);
    if (!entry.extends) {
      entry.name = Text(node, "name");
      entry.name_ko = TextOr(node, "ko");
      entry.kind = Text(node, "kind");
      entry.family = Text(node, "family");
      if (std::find(std::begin(kSkillKindIds), std::end(kSkillKindIds), entry.kind) ==
          std::end(kSkillKindIds))
        Refuse(node["kind"], "unknown kind `" + entry.kind + "`");
    }
    entry.optional = Flag(node, "optional");
    entry.implies = List(node, "implies");
    entry.close = List(node, "close");
    entry.counts_as = TextOr(node, "counts_as");
    Guards(node, entry);
    Surfaces(node, entry);
    Examples(node, entry.id);
    sources_.skills.push_back(std::move(entry));
  }

  void Guards(const YAML::Node& node, SkillSourceEntry& entry) const {
    if (!node["only"]) return;
    if (!node["only"].IsSequence()) Refuse(node["only"], "`only` is a list, [{is: …}]");
    for (const YAML::Node& item : node["only"]) {
      CheckKeys(item, {"is", "exact", "near", "beside", "not_before", "not_after"});
      GuardSource guard{Text(item, "is"),   Flag(item, "exact"),      Flag(item, "beside"),
                        List(item, "near"), List(item, "not_before"), List(item, "not_after")};
      CheckSurface(item, guard.surface);
      entry.guarded.push_back(std::move(guard));
    }
  }

  void Surfaces(const YAML::Node& node, SkillSourceEntry& entry) const {
    std::vector<std::string> all = List(node, "also");
    if (!entry.name_ko.empty()) all.insert(all.begin(), entry.name_ko);
    if (!entry.name.empty()) all.insert(all.begin(), entry.name);
    std::set<std::string> guarded;
    for (const GuardSource& guard : entry.guarded) guarded.insert(FoldSurface(guard.surface).bytes);
    std::set<std::string> seen;
    for (const std::string& surface : all) {
      CheckSurface(node, surface);
      const std::string folded = FoldSurface(surface).bytes;
      // Surfaces that fold alike may allow spaces in different places: Multithreading, Multi
      // Threading.
      if (guarded.contains(folded) || !seen.insert(surface).second) continue;
      if (folded.size() == 1)
        Refuse(node, "one letter needs a guard, `only: [{is: " + surface + ", …}]`");
      entry.surfaces.push_back(surface);
    }
    if (entry.surfaces.empty() && entry.guarded.empty()) Refuse(node, "no surface");
  }

  void Examples(const YAML::Node& node, const std::string& id) {
    for (const bool must_match : {true, false}) {
      const char* const key = must_match ? "yes" : "no";
      for (const std::string& text : List(node, key))
        sources_.examples.push_back({text, id, must_match, Where(node)});
    }
  }

  std::string path_;
  SkillSources& sources_;
};

template <typename Read>
Result<void> Guarded(const std::string& path, Read read) {
  try {
    read();
    return {};
  } catch (const YAML::BadFile&) {
    return Fail(ErrorCode::kIo, path + ": can't be read");
  } catch (const YAML::Exception& e) {
    return Fail(ErrorCode::kInvalidArgument,
                path + ":" + std::to_string(e.mark.line + 1) + ": " + e.msg);
  } catch (const std::exception& e) {
    return Fail(ErrorCode::kInvalidArgument, e.what());
  }
}

}  // namespace

Result<void> ReadFamilies(const std::string& path, SkillSources& sources) {
  return Guarded(path, [&] { Reader(path, sources).Families(); });
}

Result<void> ReadSkills(const std::string& path, SkillSources& sources) {
  // All of the file or nothing: a half-read file would be a half-known market.
  SkillSources read;
  const auto result = Guarded(path, [&] { Reader(path, read).Skills(); });
  if (!result) return result;
  std::move(read.skills.begin(), read.skills.end(), std::back_inserter(sources.skills));
  std::move(read.examples.begin(), read.examples.end(), std::back_inserter(sources.examples));
  return {};
}

}  // namespace gonggo
