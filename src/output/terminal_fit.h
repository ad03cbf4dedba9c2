// A fit on the terminal: requirement by requirement, each verdict with the evidence of both sides.
//
// Everything from the posting and the profile is made safe for the terminal here. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "fit/fit.h"
#include "knowledge/skill_table.h"
#include "model/language.h"
#include "output/style.h"

namespace gonggo {

struct FitViewOptions {
  Language language = Language::kKorean;
  Style style;
  size_t columns = 80;
};

struct FitView {
  const PostingFit& fit;
  const Posting& posting;
  const Profile& profile;
  const SkillTable& skills;
  bool closed = false;  // its deadline has passed
};

[[nodiscard]] std::string RenderFit(const FitView& view, const FitViewOptions& options);

}  // namespace gonggo
