#include "profile/form_merge.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "profile/form_yaml.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool IsBlankOrComment(std::string_view line) {
  const std::string_view trimmed = TrimSpaces(line);
  return trimmed.empty() || trimmed.front() == '#' || trimmed == "\r";
}

size_t IndentOf(std::string_view line) {
  const size_t at = line.find_first_not_of(' ');
  return at == std::string_view::npos ? line.size() : at;
}

bool IsElement(std::string_view line) {
  const std::string_view rest = line.substr(IndentOf(line));
  return rest == "-" || rest.starts_with("- ") || rest == "-\r";
}

class Merger {
 public:
  Merger(std::string_view yaml, const ProfileForm& there, const ProfileForm& more)
      : there_(there), more_(more) {
    size_t at = 0;
    while (at < yaml.size()) {
      const size_t end = std::min(yaml.find('\n', at), yaml.size());
      lines_.emplace_back(yaml.substr(at, end - at));
      at = end + 1;
    }
    line_end_ = !lines_.empty() && lines_.front().ends_with('\r') ? "\r\n" : "\n";
    for (std::string& line : lines_) {
      if (line.ends_with('\r')) line.pop_back();
    }
  }

  MergedForm Merge() {
    if (there_.person.empty()) AddScalar("person", more_.person);
    AddTexts("summary", there_.summary, more_.summary);
    AddEntries("jobs", there_.jobs, more_.jobs);
    AddEntries("projects", there_.projects, more_.projects);
    AddTexts("education", there_.education, more_.education);
    AddTexts("certificates", there_.certificates, more_.certificates);
    AddTexts("languages", there_.languages, more_.languages);
    AddTexts("skills", there_.skills, more_.skills);
    if (there_.military.empty()) AddScalar("military", more_.military);
    AddTexts("other", there_.other, more_.other);
    merged_.yaml = Text();
    return std::move(merged_);
  }

 private:
  // Where the value of a top-level key stands.
  struct Block {
    size_t key = 0;  // index of its line
    size_t end = 0;  // index behind its last line
    bool inline_value = false;
  };

  // Whether all of the file is one value in braces: there is no place for a line.
  [[nodiscard]] bool IsInline() const {
    for (const std::string& line : lines_) {
      if (!IsBlankOrComment(line) && line != "---") return TrimSpaces(line).starts_with('{');
    }
    return false;
  }

  [[nodiscard]] bool Find(std::string_view key, Block& block) const {
    if (IsInline()) {
      block.inline_value = true;
      return true;
    }
    for (size_t i = 0; i < lines_.size(); ++i) {
      const std::string_view line = lines_[i];
      if (!line.starts_with(key) || line.substr(key.size(), 1) != ":") continue;
      const std::string_view value = TrimSpaces(line.substr(key.size() + 1));
      block.key = i;
      block.inline_value = !value.empty() && value.front() != '#';
      block.end = i + 1;
      for (size_t k = i + 1; k < lines_.size(); ++k) {
        if (IsBlankOrComment(lines_[k])) continue;
        if (IndentOf(lines_[k]) == 0 && !IsElement(lines_[k])) break;
        block.end = k + 1;
      }
      return true;
    }
    return false;
  }

  void Insert(size_t before, std::string_view text, size_t texts) {
    inserted_[before] += text;
    merged_.added += texts;
  }

  // A key that the file lacks. Behind everything else: the last part of the file ends there as
  // well, and what is added to that part must not land under the new key.
  void Append(std::string_view text, size_t texts) {
    new_keys_ += text;
    merged_.added += texts;
  }

  void AddScalar(std::string_view key, const FormText& text) {
    if (text.empty()) return;
    Block block;
    if (!Find(key, block)) {
      Append(std::string(key) + ": " + YamlQuoted(text.text) + '\n', 1);
    } else {
      merged_.left_out.push_back(text.text);  // an empty value that the user wrote
    }
  }

  // `texts` are the file's, and asked again and again.
  bool Holds(const std::vector<FormText>& texts, const std::string& text) {
    const auto [known, added] = held_.try_emplace(&texts);
    if (added) {
      for (const FormText& one : texts) known->second.insert(one.text);
    }
    return known->second.contains(text);
  }

  void AddTexts(std::string_view key, const std::vector<FormText>& there,
                const std::vector<FormText>& more) {
    std::vector<const FormText*> missing;
    for (const FormText& text : more) {
      if (!Holds(there, text.text)) missing.push_back(&text);
    }
    if (missing.empty()) return;
    Block block;
    const bool found = Find(key, block);
    if (found && block.inline_value) {
      for (const FormText* text : missing) merged_.left_out.push_back(text->text);
      return;
    }
    const std::string margin(found ? ElementIndent(block) : kIndent, ' ');
    std::string out;
    for (const FormText* text : missing) out += margin + "- " + YamlQuoted(text->text) + '\n';
    if (found) {
      Insert(block.end, out, missing.size());
    } else {
      Append(std::string(key) + ":\n" + out, missing.size());
    }
  }

  [[nodiscard]] size_t ElementIndent(const Block& block) const {
    for (size_t i = block.key + 1; i < block.end; ++i) {
      if (IsElement(lines_[i])) return IndentOf(lines_[i]);
    }
    return kIndent;
  }

  // What is the same in two entries that are one: the place, or the title where there is none, and
  // when it began. No text has a line end.
  static std::string SameKey(const FormEntry& entry) {
    const std::string& period = entry.period.text;
    const bool place = !entry.organisation.empty();
    std::string key = place ? "o" + entry.organisation.text : "t" + entry.title.text;
    key.push_back('\n');
    return key.append(TrimSpaces(std::string_view(period).substr(0, period.find('~'))));
  }

  // The same for entries that nobody changed.
  static std::string EqualKey(const FormEntry& entry) {
    return SameKey(entry) + '\n' + entry.title.text + '\n' + entry.period.text;
  }

  // For each of `more` the entry of the file that is the same, or nullptr. Two posts at one place
  // may begin alike: each gets its own, what nobody changed first; where the file has fewer, they
  // share.
  static std::vector<const FormEntry*> Partners(const std::vector<FormEntry>& there,
                                                const std::vector<FormEntry>& more) {
    std::vector<const FormEntry*> partners(more.size(), nullptr);
    std::vector<bool> taken(there.size(), false);
    for (const auto key : {EqualKey, SameKey}) {
      // By their key the entries of the file that are free, the first at the back.
      std::unordered_map<std::string, std::vector<size_t>> free;
      for (size_t k = there.size(); k-- > 0;) {
        if (!taken[k]) free[key(there[k])].push_back(k);
      }
      for (size_t i = 0; i < more.size(); ++i) {
        if (partners[i] != nullptr) continue;
        const auto found = free.find(key(more[i]));
        if (found == free.end() || found->second.empty()) continue;
        partners[i] = &there[found->second.back()];
        taken[found->second.back()] = true;
        found->second.pop_back();
      }
    }
    std::unordered_map<std::string, const FormEntry*> first;
    for (const FormEntry& entry : there) first.try_emplace(SameKey(entry), &entry);
    for (size_t i = 0; i < more.size(); ++i) {
      if (partners[i] != nullptr) continue;
      if (const auto found = first.find(SameKey(more[i])); found != first.end())
        partners[i] = found->second;
    }
    return partners;
  }

  void AddEntries(std::string_view key, const std::vector<FormEntry>& there,
                  const std::vector<FormEntry>& more) {
    std::string out;
    size_t texts = 0;
    Block block;
    const bool found = Find(key, block);
    const size_t indent = found ? ElementIndent(block) : kIndent;
    const std::vector<const FormEntry*> partners = Partners(there, more);
    for (size_t i = 0; i < more.size(); ++i) {
      const FormEntry& entry = more[i];
      if (partners[i] != nullptr) {
        AddLines(*partners[i], entry);
      } else if (found && block.inline_value) {
        merged_.left_out.push_back(entry.organisation.empty() ? entry.title.text
                                                              : entry.organisation.text);
      } else {
        out += WriteEntry(entry, indent);
        texts += 1 + entry.lines.size();
      }
    }
    if (out.empty()) return;
    if (found) {
      Insert(block.end, out, texts);
    } else {
      Append(std::string(key) + ":\n" + out, texts);
    }
  }

  // The lines, and projects, of a job that the file has already.
  void AddLines(const FormEntry& there, const FormEntry& more) {
    std::vector<const FormText*> missing;
    for (const FormText& line : more.lines) {
      if (!Holds(there.lines, line.text)) missing.push_back(&line);
    }
    const std::vector<const FormEntry*> partners = Partners(there.projects, more.projects);
    for (size_t i = 0; i < partners.size(); ++i) {
      if (partners[i] != nullptr) {
        AddLines(*partners[i], more.projects[i]);
      } else {
        merged_.left_out.push_back(more.projects[i].title.text);
      }
    }
    if (missing.empty()) return;
    const size_t last = there.lines.empty() ? 0 : there.lines.back().line;
    if (last == 0 || last > lines_.size() || !IsElement(lines_[last - 1])) {
      for (const FormText* text : missing) merged_.left_out.push_back(text->text);
      return;
    }
    const size_t indent = IndentOf(lines_[last - 1]);
    size_t before = last;  // past the further lines of a folded text
    while (before < lines_.size() && !IsBlankOrComment(lines_[before]) &&
           IndentOf(lines_[before]) > indent) {
      ++before;
    }
    std::string out;
    for (const FormText* text : missing)
      out += std::string(indent, ' ') + "- " + YamlQuoted(text->text) + '\n';
    Insert(before, out, missing.size());
  }

  void WriteTo(std::string& out, std::string_view text) const {
    for (const char c : text) {
      if (c == '\n') {
        out += line_end_;
      } else {
        out += c;
      }
    }
  }

  [[nodiscard]] std::string Text() const {
    std::string out;
    for (size_t i = 0; i <= lines_.size(); ++i) {
      if (const auto more = inserted_.find(i); more != inserted_.end()) WriteTo(out, more->second);
      if (i < lines_.size()) out += lines_[i] + line_end_;
    }
    WriteTo(out, new_keys_);
    return out;
  }

  static constexpr size_t kIndent = 2;

  const ProfileForm& there_;
  const ProfileForm& more_;
  std::vector<std::string> lines_;
  std::string line_end_ = "\n";
  std::map<size_t, std::string> inserted_;  // by the index of the line that they stand before
  std::string new_keys_;                    // with their values
  std::unordered_map<const std::vector<FormText>*, std::unordered_set<std::string_view>> held_;
  MergedForm merged_;
};

}  // namespace

Result<MergedForm> MergeForm(std::string_view yaml, const ProfileForm& more) {
  const auto there = ReadForm(yaml);
  if (!there) return std::unexpected(there.error());
  const ProfileForm clean = CleanForm(more);
  MergedForm merged = Merger(yaml, *there, clean).Merge();
  if (merged.added == 0) {
    merged.yaml = std::string(yaml);
    return merged;
  }
  // What cannot be read again must never reach the file.
  const auto again = ReadForm(merged.yaml);
  if (!again) return std::unexpected(again.error());
  // Of some broken files only the beginning is read: what is added behind it would be lost.
  if (merged.left_out.empty() && Merger(merged.yaml, *again, clean).Merge().added > 0)
    return Fail(
        ErrorCode::kInvalidArgument,
        "새로 넣은 줄이 다시 읽히지 않아 프로필을 그대로 두었습니다. 파일 전체가 YAML인지 "
        "확인하거나 --replace로 새로 만들어 주세요.",
        "the lines put in cannot be read back, so the profile was left as it is. Check that "
        "the whole file is YAML, or make it anew with --replace.");
  return merged;
}

}  // namespace gonggo
