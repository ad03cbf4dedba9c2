// Lists: which of a line's skills are alternatives, and which are all wanted.
//
// "Java 또는 Kotlin", "AWS/GCP", "Flask, Django 중 하나", "Jira, Slack 등" and "클라우드(AWS, GCP)"
// are groups of which some are enough; "Java와 Spring", "Java, Kotlin", "AWS(EC2, RDS)" are not.
// The rules, in the order in which they are asked, stand in lists.cc, the last of them in
// list_choices.cc. Linear in the line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"
#include "requirement/cue.h"
#include "requirement/token.h"

namespace gonggo {

struct Group {
  std::vector<size_t> members;  // indexes into the tokens, in order; at least one
  uint32_t at_least = 1;
  bool open = false;  // others of the kind count, too
  // Of a token that names the kind of the members ("클라우드(AWS, GCP)", "AWS, GCP 등 클라우드")
  // and so asks for nothing by itself; tokens.size() if there is none.
  size_t head = 0;

  friend bool operator==(const Group&, const Group&) = default;
};

// A line of duties says what is done, a requirement what is asked for: a slash or a bare
// parenthesis
// ("iOS/Android 앱 개발", "멀티 클라우드(AWS, GCP) 운영") makes a choice only of what is asked for.
enum class ListsOf : uint8_t { kDemands, kDuties };

struct LineView {
  std::string_view text;
  const std::vector<Token>& tokens;
  const std::vector<Cue>& cues;
  const SkillTable& skills;
  ListsOf lists = ListsOf::kDemands;
};

// In the order of their first members. No token is a member of two groups.
[[nodiscard]] std::vector<Group> FindGroups(const LineView& line);

}  // namespace gonggo
