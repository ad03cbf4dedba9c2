// EntryReader: the lines of a part 경력 or 프로젝트 → jobs and projects.
//
// An entry begins at a heading, at a line with a period, or at the lines above a line that is only
// a period. A deeper heading or item with a period of its own inside a job is a project of that
// job. Takes the lines one by one; not thread-safe.
#pragma once

#include <string>
#include <vector>

#include "profile/entry_head.h"
#include "profile/form.h"
#include "profile/resume_lines.h"

namespace gonggo {

class EntryReader {
 public:
  explicit EntryReader(EntryKind kind) : kind_(kind) {}

  void Add(const ResumeLine& line);

  // The level of the heading of the entry that is being read; 0 where it has none.
  [[nodiscard]] uint8_t heading() const { return heading_; }
  // Of the item that began the current entry, 0 where none did.
  [[nodiscard]] uint8_t item_depth() const { return item_depth_; }
  [[nodiscard]] bool empty() const { return entries_.empty(); }

  // The entries; what turned out to be none goes to `leftover`.
  [[nodiscard]] std::vector<FormEntry> Take(std::vector<FormText>& leftover);

 private:
  // How the lines taken so far were shaped.
  struct Kept {
    bool item = false;
    bool after_blank = false;
    bool head = false;
    bool numbered = false;
  };

  void Begin(const ResumeLine& line);
  void BeginProject(const ResumeLine& line);
  void AddHeading(const ResumeLine& line);
  void AddDated(const ResumeLine& line);
  bool AddLabelled(const ResumeLine& line);
  void AddBody(const ResumeLine& line);
  [[nodiscard]] FormEntry& current();
  [[nodiscard]] bool HasBody() const;
  [[nodiscard]] std::vector<FormText> TakeHeadLines();
  [[nodiscard]] bool LiesWithin(const std::string& period) const;

  EntryKind kind_;
  std::vector<FormEntry> entries_;
  std::vector<Kept> kept_;  // of the current entry's lines
  uint8_t heading_ = 0;
  uint8_t item_depth_ = 0;     // of the item that began the entry
  uint8_t project_level_ = 0;  // heading level or item depth of the project inside the job
  bool in_project_ = false;
};

}  // namespace gonggo
