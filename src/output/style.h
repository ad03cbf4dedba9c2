// Style: sober terminal colours, or none. Values; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gonggo {

enum class Paint : uint8_t {
  kPlain,
  kStrong,   // titles, headings
  kDim,      // line numbers, what is not stated
  kGood,     // required, done
  kNotice,   // preferred, corrected by the user
  kWarning,  // near deadlines, problems
};

class Style {
 public:
  Style() = default;
  [[nodiscard]] static Style Coloured() {
    Style style;
    style.coloured_ = true;
    return style;
  }

  [[nodiscard]] bool coloured() const { return coloured_; }
  // `text` between the escape sequences of `paint`; `text` itself without colours.
  [[nodiscard]] std::string Paint(gonggo::Paint paint, std::string_view text) const;

 private:
  bool coloured_ = false;
};

}  // namespace gonggo
