// PostingFit: how single postings fit the user's default profile, for what shows it beside other
// things.
//
// Reads the profile once. Thread-compatible.
#pragma once

#include <optional>

#include "base/result.h"
#include "cli/context.h"
#include "fit/fit.h"
#include "knowledge/skill_table.h"
#include "model/profile.h"
#include "store/library.h"

namespace gonggo::cli {

struct PostingScore {
  std::optional<int> points;  // 0 to 100; nullopt where too little could be judged
  bool few_grounds = false;   // they rest on next to nothing (fit/grounds.h)
};

class PostingFitReader {
 public:
  // kNotFound with what to do where there is no profile.
  [[nodiscard]] static Result<PostingFitReader> Open(Context& context);

  // Everything of it, with what rules out; nullopt where nothing of the posting was read.
  [[nodiscard]] std::optional<PostingFit> FitOf(const Posting& posting) const;

  // Without points where nothing was read, too.
  [[nodiscard]] PostingScore ScoreOf(const Posting& posting) const;

 private:
  PostingFitReader(Profile profile, const SkillTable& skills)
      : profile_(std::move(profile)), skills_(&skills) {}

  Profile profile_;
  const SkillTable* skills_;
};

// Whether the posting's deadline has passed by the context's day.
[[nodiscard]] bool IsOver(const Posting& posting, const Context& context);

}  // namespace gonggo::cli
