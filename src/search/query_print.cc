#include <string>

#include "search/date_value.h"
#include "search/filter_names.h"
#include "search/pay_value.h"
#include "search/query.h"

namespace gonggo {
namespace {

std::string_view TextOf(FilterOp op) {
  switch (op) {
    case FilterOp::kIs:
      return ":";
    case FilterOp::kLess:
      return "<";
    case FilterOp::kAtMost:
      return "<=";
    case FilterOp::kGreater:
      return ">";
    case FilterOp::kAtLeast:
      return ">=";
  }
  return ":";
}

// In quotes where it would not be read back as one value.
void AppendText(std::string_view text, std::string& out) {
  const bool plain = text.find_first_of(" \t\r\n()\",") == std::string_view::npos;
  if (!plain) out.push_back('"');
  out += text;
  if (!plain) out.push_back('"');
}

void AppendMonths(int32_t months, std::string& out) {
  constexpr int32_t kMonthsPerYear = 12;
  if (months % kMonthsPerYear == 0) {
    out += std::to_string(months / kMonthsPerYear);
  } else {
    out += std::to_string(months) + "months";
  }
}

void AppendValue(FilterName name, FilterOp op, const FilterValue& value, std::string& out) {
  if (name == FilterName::kSalary && op == FilterOp::kIs && value.word.empty()) {
    out += PrintPaySpan({value.number, value.number_to});
  } else if (op == FilterOp::kIs && (value.date || value.date_to)) {
    out += PrintDays({value.date, value.date_to});
  } else if (value.date) {
    out += FormatDate(*value.date);
  } else if (value.number && name == FilterName::kYears) {
    AppendMonths(*value.number, out);
    if (value.number_to) AppendMonths(*value.number_to, out += '~');
  } else if (value.number) {
    out += std::to_string(*value.number);
  } else {
    AppendText(value.word, out);
  }
}

void Append(const Query& query, std::string& out);

void AppendParts(const Query& query, std::string_view between, std::string& out) {
  for (size_t i = 0; i < query.parts.size(); ++i) {
    if (i > 0) out += between;
    const Query& part = query.parts[i];
    // OR binds less than standing side by side.
    const bool inner = part.kind == QueryKind::kOr ||
                       (query.kind == QueryKind::kNot && part.kind == QueryKind::kAnd);
    if (inner) out.push_back('(');
    Append(part, out);
    if (inner) out.push_back(')');
  }
}

void Append(const Query& query, std::string& out) {
  switch (query.kind) {
    case QueryKind::kAll:
      return;
    case QueryKind::kAnd:
      return AppendParts(query, " ", out);
    case QueryKind::kOr:
      return AppendParts(query, " OR ", out);
    case QueryKind::kNot:
      out.push_back('-');
      return AppendParts(query, "", out);
    case QueryKind::kWord:
      out += query.text;
      return;
    case QueryKind::kPhrase:
      out.push_back('"');
      out += query.text;
      out.push_back('"');
      return;
    case QueryKind::kFilter: {
      out += SpecOf(query.filter.name).english;
      out += TextOf(query.filter.op);
      for (size_t i = 0; i < query.filter.values.size(); ++i) {
        if (i > 0) out.push_back(',');
        AppendValue(query.filter.name, query.filter.op, query.filter.values[i], out);
      }
      return;
    }
  }
}

}  // namespace

std::string PrintQuery(const Query& query) {
  std::string out;
  Append(query, out);
  return out;
}

}  // namespace gonggo
