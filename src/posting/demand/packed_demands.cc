#include "posting/demand/packed_demands.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <optional>
#include <type_traits>

#include "model/json_sink.h"

namespace gonggo {
namespace {

// How a text is kept: its size, and this bit where its bytes follow. Without it, they are those of
// the words at the place that is known anyway.
constexpr uint32_t kBytesFollow = uint32_t{1} << 31U;

class Packer {
 public:
  Packer(const WordsPlace& place, std::string& packed) : place_(place), out_(packed) {}

  void Pack(const Demands& demands, size_t first_requirement, size_t first_skill) {
    Put(static_cast<uint32_t>(demands.requirements.size() - first_requirement));
    for (size_t i = first_requirement; i < demands.requirements.size(); ++i)
      Put(demands.requirements[i]);
    Put(static_cast<uint32_t>(demands.skills.size() - first_skill));
    for (size_t i = first_skill; i < demands.skills.size(); ++i) Put(demands.skills[i]);
  }

 private:
  template <typename T>
    requires std::is_trivially_copyable_v<T>
  void Put(T value) {
    std::memcpy(out_.Room(sizeof value), &value, sizeof value);
    out_.Take(sizeof value);
  }

  void Put(const std::string& text) {
    Put(static_cast<uint32_t>(text.size()) | kBytesFollow);
    out_.Append(text);
  }

  // A text that is mostly the words from `begin` on.
  void PutPiece(const std::string& text, uint32_t begin) {
    const size_t at = begin - place_.begin;
    if (at > place_.words.size() || place_.words.substr(at, text.size()) != text) return Put(text);
    Put(static_cast<uint32_t>(text.size()));
  }

  // From where the words begin; what stands before that wraps around.
  void Put(const Evidence& at) {
    Put(at.line - place_.line);
    Put(at.begin - place_.begin);
    Put(at.end - place_.begin);
  }

  void Put(const std::optional<std::string>& text) {
    Put(text.has_value());
    if (text) Put(*text);
  }

  template <typename T>
  void Put(const std::vector<T>& values) {
    Put(static_cast<uint32_t>(values.size()));
    for (const T& value : values) Put(value);
  }

  void Put(const Alternative& alternative) {
    Put(alternative.kind);
    Put(alternative.at);
    Put(alternative.value);
    PutPiece(alternative.surface, alternative.at.begin);
  }

  void Put(const Condition& condition) {
    Put(condition.necessity);
    Put(condition.at_least);
    Put(condition.open);
    Put(condition.alternatives);
  }

  void Put(const AnyOf& any_of) {
    Put(any_of.line - place_.line);
    Put(any_of.open);
    Put(any_of.surfaces);
  }

  void Put(const YearsStatement& years) {
    Put(years.min);
    Put(years.max);
    Put(years.of);
    Put(years.at);
  }

  void Put(const Requirement& requirement) {
    PutPiece(requirement.text, place_.begin);
    Put(requirement.line - place_.line);
    Put(requirement.line_end - place_.line);
    Put(requirement.section);
    Put(requirement.necessity);
    Put(requirement.conditions);
    Put(requirement.any_of);
    Put(requirement.years);
    Put(requirement.traits);
  }

  void Put(const SkillMention& mention) {
    Put(mention.section);
    Put(mention.necessity);
    Put(mention.at);
    Put(mention.id);
    Put(mention.name);
    PutPiece(mention.surface, mention.at.begin);
  }

  const WordsPlace& place_;
  JsonSink out_;
};

class Unpacker {
 public:
  Unpacker(std::string_view packed, const WordsPlace& place) : rest_(packed), place_(place) {}

  void Unpack(Demands& demands) {
    for (auto left = Take<uint32_t>(); left > 0; --left)
      TakeInto(demands.requirements.emplace_back());
    for (auto left = Take<uint32_t>(); left > 0; --left) TakeInto(demands.skills.emplace_back());
    assert(rest_.empty());
  }

 private:
  template <typename T>
  T Take() {
    T value{};
    rest_.copy(reinterpret_cast<char*>(&value), sizeof value);
    rest_.remove_prefix(sizeof value);
    return value;
  }

  template <typename T>
    requires std::is_trivially_copyable_v<T>
  void TakeInto(T& value) {
    value = Take<T>();
  }

  void TakeInto(std::string& text) { TakePiece(text, place_.begin); }

  void TakePiece(std::string& text, uint32_t begin) {
    const auto size = Take<uint32_t>();
    if ((size & kBytesFollow) == 0) {
      text = place_.words.substr(begin - place_.begin, size);
      return;
    }
    text = rest_.substr(0, size & ~kBytesFollow);
    rest_.remove_prefix(size & ~kBytesFollow);
  }

  void TakeInto(Evidence& at) {
    at.line = place_.line + Take<uint32_t>();
    at.begin = place_.begin + Take<uint32_t>();
    at.end = place_.begin + Take<uint32_t>();
  }

  void TakeInto(std::optional<std::string>& text) {
    if (Take<bool>()) TakeInto(text.emplace());
  }

  template <typename T>
  void TakeInto(std::vector<T>& values) {
    values.resize(Take<uint32_t>());
    for (T& value : values) TakeInto(value);
  }

  void TakeInto(Alternative& alternative) {
    TakeInto(alternative.kind);
    TakeInto(alternative.at);
    TakeInto(alternative.value);
    TakePiece(alternative.surface, alternative.at.begin);
  }

  void TakeInto(Condition& condition) {
    TakeInto(condition.necessity);
    TakeInto(condition.at_least);
    TakeInto(condition.open);
    TakeInto(condition.alternatives);
  }

  void TakeInto(AnyOf& any_of) {
    any_of.line = place_.line + Take<uint32_t>();
    TakeInto(any_of.open);
    TakeInto(any_of.surfaces);
  }

  void TakeInto(YearsStatement& years) {
    TakeInto(years.min);
    TakeInto(years.max);
    TakeInto(years.of);
    TakeInto(years.at);
  }

  void TakeInto(Requirement& requirement) {
    TakePiece(requirement.text, place_.begin);
    requirement.line = place_.line + Take<uint32_t>();
    requirement.line_end = place_.line + Take<uint32_t>();
    TakeInto(requirement.section);
    TakeInto(requirement.necessity);
    TakeInto(requirement.conditions);
    TakeInto(requirement.any_of);
    TakeInto(requirement.years);
    TakeInto(requirement.traits);
  }

  void TakeInto(SkillMention& mention) {
    TakeInto(mention.section);
    TakeInto(mention.necessity);
    TakeInto(mention.at);
    TakeInto(mention.id);
    TakeInto(mention.name);
    TakePiece(mention.surface, mention.at.begin);
  }

  std::string_view rest_;
  const WordsPlace& place_;
};

}  // namespace

void PackDemands(const Demands& demands, size_t first_requirement, size_t first_skill,
                 const WordsPlace& place, std::string& packed) {
  Packer(place, packed).Pack(demands, first_requirement, first_skill);
}

void UnpackDemands(std::string_view packed, const WordsPlace& place, Demands& demands) {
  Unpacker(packed, place).Unpack(demands);
}

}  // namespace gonggo
