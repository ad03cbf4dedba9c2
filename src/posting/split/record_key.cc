#include "posting/split/record_key.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "text/byte_class.h"

namespace gonggo {
namespace {

// As long as a URN or a hash in hexadecimal; what is longer is text.
constexpr size_t kLongestKey = 128;

bool IsKeyByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte != 0x7F;
}

// One word with a digit in it: names of authorities ("identifier: 하늘보리") have none.
bool LooksLikeKey(std::string_view value) {
  return !value.empty() && value.size() <= kLongestKey &&
         std::all_of(value.begin(), value.end(), IsKeyByte) &&
         std::any_of(value.begin(), value.end(), IsDigitByte) &&
         value.find("://") == std::string_view::npos;
}

// "0", "1", "2" … of records in a row.
bool IsPlaceInFile(std::string_view value, uint32_t record) {
  uint32_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() &&
         (number == record || number == record + 1);
}

// "id", "_id", "ID".
bool IsBareId(std::string_view label) {
  while (label.starts_with('_')) label.remove_prefix(1);
  return label == "id" || label == "ID" || label == "Id";
}

}  // namespace

std::optional<RecordKey> ReadRecordKey(std::string_view text, const LabelledLines& input,
                                       LineRange range, uint32_t record) {
  std::optional<RecordKey> special;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    if (line.key.empty() || line.boilerplate) continue;
    const std::string_view label = Cut(text, line.key);
    const bool bare = IsBareId(label);
    // Among a list of other things an "ID" is somebody's account.
    if (bare ? line.IsItem() : line.field != "key") continue;
    const std::string_view value = Cut(text, line.value);
    if (!LooksLikeKey(value) || IsPlaceInFile(value, record)) continue;
    if (bare) return RecordKey{i, line.value};
    if (!special) special = RecordKey{i, line.value};
  }
  return special;
}

}  // namespace gonggo
