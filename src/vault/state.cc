#include "vault/state.h"

#include <simdjson.h>

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "output/json_object.h"

namespace gonggo {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::string_view kFile = "/vault.jsonl";
// Half a kilobyte a note: a hundred thousand of them.
constexpr int64_t kMaxStateBytes = int64_t{64} << 20U;
constexpr std::string_view kHead = R"({"gonggo_vault":1})";

void AppendStamp(const FileStamp& stamp, JsonObject& object) {
  object.Number("size", stamp.size);
  object.Number("modified", stamp.modified_ns);
  object.Number("inode", static_cast<int64_t>(stamp.inode));
}

void AppendNote(const std::string& id, const NoteState& note, std::string& out) {
  JsonObject object(out);
  object.String("id", id);
  object.String("path", note.path);
  AppendStamp(note.stamp, object);
  object.Key("base");
  out += '[';
  for (size_t i = 0; i < note.base.size(); ++i) {
    if (i > 0) out += ',';
    if (note.base[i]) {
      AppendJsonString(*note.base[i], out);
    } else {
      out += "null";
    }
  }
  out += ']';
  object.String("content", note.content_key);
  object.OptionalString("region", note.region);
  object.OptionalString("fit", note.fit);
  object.Bool("deleted", note.deleted);
}

std::string Text(const object& from, std::string_view key) {
  std::string_view text;
  return from[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

int64_t Number(const object& from, std::string_view key, int64_t otherwise) {
  int64_t number = 0;
  return from[key].get(number) == simdjson::SUCCESS ? number : otherwise;
}

FileStamp ReadStamp(const object& from) {
  return {Number(from, "size", -1), Number(from, "modified", 0),
          static_cast<uint64_t>(Number(from, "inode", 0))};
}

void ReadLine(const object& from, VaultState& state) {
  const std::string id = Text(from, "id");
  if (id.empty()) {
    const std::string path = Text(from, "other");
    if (!path.empty()) state.others[path] = ReadStamp(from);
    return;
  }
  NoteState& note = state.notes[id];
  note.path = Text(from, "path");
  note.stamp = ReadStamp(from);
  note.content_key = Text(from, "content");
  std::string_view text;
  if (from["region"].get(text) == simdjson::SUCCESS) note.region = text;
  if (from["fit"].get(text) == simdjson::SUCCESS) note.fit = text;
  bool deleted = false;
  note.deleted = from["deleted"].get(deleted) == simdjson::SUCCESS && deleted;
  array base;
  if (from["base"].get(base) != simdjson::SUCCESS) return;
  size_t i = 0;
  for (const element value : base) {
    if (i < note.base.size() && value.get(text) == simdjson::SUCCESS) note.base[i] = text;
    ++i;
  }
}

}  // namespace

std::string_view PropertyName(VaultField field) {
  constexpr std::string_view kNames[] = {"회사", "공고 사이트", "기한", "근무지역", "단계", "메모"};
  return kNames[static_cast<size_t>(field)];
}

std::string StateFolder(const std::string& folder) { return folder + "/.gonggo"; }

VaultState ReadVaultState(const std::string& folder) {
  VaultState state;
  const auto text = ReadNote(StateFolder(folder) + std::string(kFile), kMaxStateBytes);
  if (!text || !text->starts_with(kHead)) return state;
  simdjson::dom::parser parser;
  std::string_view rest = *text;
  while (!rest.empty()) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    object members;
    const std::string_view line = rest.substr(0, end);
    if (parser.parse(line.data(), line.size()).get(members) == simdjson::SUCCESS) {
      ReadLine(members, state);
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return state;
}

Result<void> WriteVaultState(const std::string& folder, const VaultState& state) {
  std::string out(kHead);
  out += '\n';
  for (const auto& [id, note] : state.notes) {
    AppendNote(id, note, out);
    out += '\n';
  }
  for (const auto& [path, stamp] : state.others) {
    {
      JsonObject object(out);
      object.String("other", path);
      AppendStamp(stamp, object);
    }
    out += '\n';
  }
  std::error_code ignored;
  std::filesystem::create_directories(StateFolder(folder), ignored);
  const std::string path = StateFolder(folder) + std::string(kFile);
  const auto written = ReplaceNote(path, out, StampOf(path));
  if (!written) return std::unexpected(written.error());
  return {};
}

}  // namespace gonggo
