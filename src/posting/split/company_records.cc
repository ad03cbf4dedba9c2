#include "posting/split/company_records.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>

#include "posting/line/names.h"
#include "posting/split/opening_lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

class RecordFinder {
 public:
  RecordFinder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] CompanyRecords Find() {
    CompanyRecords records;
    std::set<std::string_view> names;
    std::set<std::pair<std::string_view, std::string_view>> jobs;
    const auto end = static_cast<uint32_t>(input_.lines.size());
    for (uint32_t i = 0; i < end; ++i) {
      const Line& line = At(i);
      if (!NamesCompanyByLabel(line)) continue;
      if (line.record_key || line.record_value) return {};
      companies_.push_back(i);
      if (records.blocks.empty()) opener_ = OpenerOf(i);
      const uint32_t begin = BeginOf(i, records.blocks.empty() ? 0 : companies_.end()[-2] + 1);
      if (!records.blocks.empty()) records.blocks.back().end = begin;
      records.blocks.push_back({begin, end});
    }
    if (records.blocks.size() < 2) return {};
    records.sure = true;
    for (size_t b = 0; b < records.blocks.size(); ++b) {
      const Line& company = At(companies_[b]);
      const std::string_view name = Cut(text_, company.value);
      const std::string_view title = TitleIn(records.blocks[b]);
      const bool other = names.insert(name).second;
      const bool job = jobs.insert({name, title}).second && !title.empty();
      // A company may look for two; what says its name again and nothing more is of one posting, as
      // is what a page says of the company in a box of its own: "회사명: … / 업종: …".
      if (!other && !job) return {};
      if (EndsInPeriod(name) || (title.empty() && SaysOfCompany(records.blocks[b]))) return {};
      records.sure = records.sure && SaysMore(records.blocks[b]) &&
                     Cut(text_, company.key) == Cut(text_, At(companies_[0]).key);
    }
    return records;
  }

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }

  // The first of the labels right above the first company's: "직무: …" above "회사: …".
  [[nodiscard]] std::string_view OpenerOf(uint32_t i) const {
    uint32_t begin = i;
    while (begin > 0 && !At(begin).blank_before && IsLabel(begin - 1)) --begin;
    return Cut(text_, At(begin).key);
  }

  [[nodiscard]] bool IsLabel(size_t i) const { return !At(i).blank && !At(i).key.empty(); }

  // Where the record of the company in line `i` begins, not above `floor`.
  [[nodiscard]] uint32_t BeginOf(uint32_t i, uint32_t floor) const {
    uint32_t begin = i;
    while (begin > floor && Cut(text_, At(begin).key) != opener_ && !At(begin).blank_before &&
           IsLabel(begin - 1))
      --begin;
    return At(begin).blank_before || Cut(text_, At(begin).key) == opener_ ? begin : i;
  }

  [[nodiscard]] std::string_view TitleIn(LineRange block) const {
    for (uint32_t i = block.begin; i < block.end; ++i) {
      if (At(i).field == "title" && !At(i).value.empty()) return Cut(text_, At(i).value);
    }
    return {};
  }

  // Trade, boss or home page, and nothing of an opening.
  [[nodiscard]] bool SaysOfCompany(LineRange block) const {
    bool company = false;
    for (uint32_t i = block.begin; i < block.end; ++i) {
      const std::string_view field = At(i).field;
      if (field.empty() || field == "company") continue;
      if (field != "about" && field != "homepage" && field != "circumstance" && field != "location")
        return false;
      company = company || field != "location";
    }
    return company;
  }

  [[nodiscard]] bool SaysMore(LineRange block) const {
    return std::count_if(input_.lines.begin() + block.begin, input_.lines.begin() + block.end,
                         [](const Line& line) { return !line.blank && !line.boilerplate; }) >= 2;
  }

  std::string_view text_;
  const LabelledLines& input_;
  std::vector<uint32_t> companies_;  // the lines that name one
  std::string_view opener_;          // the label with which each record begins
};

}  // namespace

size_t RecordAbove(const LabelledLines& input, size_t heading, size_t floor) {
  const std::vector<Line>& lines = input.lines;
  size_t i = heading;
  while (i > floor && !NamesCompanyByLabel(lines[i - 1])) --i;
  if (i == floor) return heading;
  --i;
  while (i > floor && !lines[i].blank_before && !lines[i - 1].key.empty()) --i;
  return i;
}

CompanyRecords FindCompanyRecords(std::string_view text, const LabelledLines& input) {
  return RecordFinder(text, input).Find();
}

}  // namespace gonggo
