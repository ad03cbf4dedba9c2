#include "output/posting_words.h"

#include <array>
#include <cmath>
#include <vector>

#include "model/labels.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool Korean(Language language) { return language == Language::kKorean; }

// 3 → "3", 1.5 → "1.5"
std::string Number(double value) {
  const auto whole = static_cast<int64_t>(value);
  if (static_cast<double>(whole) == value) return std::to_string(whole);
  const auto tenths = static_cast<int64_t>(std::llround(value * 10));
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string Grouped(int64_t value) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  for (size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return value < 0 ? "-" + digits : digits;
}

// Less than a year is told in months. `sign` stands behind the number: "3+ years".
std::string Years(double years, Language language, std::string_view sign = "") {
  const bool in_months = years > 0 && years < 1;
  std::string words = in_months ? std::to_string(std::llround(years * 12)) : Number(years);
  words += sign;
  if (Korean(language)) return words + (in_months ? "개월" : "년");
  if (in_months) return words + " months";
  return words + (years == 1 && sign.empty() ? " year" : " years");
}

std::string YearsRange(const Experience& experience, Language language) {
  const bool korean = Korean(language);
  if (experience.min && experience.max) {
    if (*experience.min == *experience.max) return Years(*experience.min, language);
    const bool months = *experience.min > 0 && *experience.min < 1;
    const std::string first = months ? Years(*experience.min, language) : Number(*experience.min);
    return first + (korean ? "~" : "-") + Years(*experience.max, language);
  }
  if (experience.min) {
    return korean ? Years(*experience.min, language) + " 이상"
                  : Years(*experience.min, language, "+");
  }
  return korean ? Years(*experience.max, language) + " 이하"
                : "up to " + Years(*experience.max, language);
}

// 45000000 → "4,500만", 123456789 → "1억 2,345만 6,789"
std::string Won(int64_t won) {
  constexpr int64_t kMan = 10'000;
  constexpr int64_t kEok = 100'000'000;
  if (won < kMan) return Grouped(won);
  std::string out;
  if (won >= kEok) out = Grouped(won / kEok) + "억";
  if (const int64_t man = won % kEok / kMan; man > 0)
    out += (out.empty() ? "" : " ") + Grouped(man) + "만";
  if (const int64_t rest = won % kMan; rest > 0) out += (out.empty() ? "" : " ") + Grouped(rest);
  return out;
}

// 65000 → "65,000", 12.75 → "12.75"
std::string Money(double amount) {
  const int64_t hundredths = std::llround(amount * 100);
  std::string out = Grouped(hundredths / 100);
  if (const int64_t cents = std::abs(hundredths % 100); cents > 0)
    out += (cents < 10 ? ".0" : ".") + std::to_string(cents);
  return out;
}

std::string Amount(double amount, const Salary& salary, Language language) {
  const bool won = Korean(language) && salary.currency == "KRW";
  return won ? Won(static_cast<int64_t>(amount)) : Money(amount);
}

std::string AmountRange(const Salary& salary, Language language) {
  const bool korean = Korean(language);
  if (salary.min && salary.max && *salary.min != *salary.max) {
    return Amount(*salary.min, salary, language) + (korean ? "~" : "-") +
           Amount(*salary.max, salary, language);
  }
  return Amount(salary.min ? *salary.min : *salary.max, salary, language);
}

// ---- links
// ----------------------------------------------------------------------------------------

bool IsDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// The label of a host that names the site: "programmers" of "career.programmers.co.kr".
std::string SiteName(std::string_view host) {
  std::vector<std::string_view> labels;
  for (size_t at = 0; at <= host.size();) {
    const size_t end = std::min(host.find('.', at), host.size());
    labels.push_back(host.substr(at, end - at));
    at = end + 1;
  }
  if (labels.size() < 2) return std::string(host);
  // Second-level domains under country codes, such as co.kr (RFC 1591 leaves them to the country).
  constexpr std::array<std::string_view, 9> kSecond = {"co", "or", "go",  "ac", "ne",
                                                       "re", "pe", "com", "org"};
  size_t at = labels.size() - 2;
  if (at > 0 && labels.back().size() == 2) {
    for (const std::string_view second : kSecond) {
      if (labels[at] == second) {
        --at;
        break;
      }
    }
  }
  return std::string(labels[at]);
}

// The last part of the path that is a number, or ends in one.
std::string_view PathNumber(std::string_view path) {
  size_t end = path.size();
  while (end > 0) {
    const size_t slash = path.rfind('/', end - 1);
    const size_t begin = slash == std::string_view::npos ? 0 : slash + 1;
    const std::string_view part = path.substr(begin, end - begin);
    const size_t last_other = part.find_last_not_of("0123456789");
    const std::string_view digits =
        last_other == std::string_view::npos ? part : part.substr(last_other + 1);
    if (digits.size() >= 2) return digits;
    if (begin == 0) break;
    end = begin - 1;
  }
  return "";
}

// The first parameter whose value is a number.
std::string_view QueryNumber(std::string_view query) {
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    const size_t equals = parameter.find('=');
    if (equals != std::string_view::npos && IsDigits(parameter.substr(equals + 1))) {
      return parameter.substr(equals + 1);
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return "";
}

std::string SourceWords(const PostingSource& source, Language language) {
  std::string_view name = source.name;
  if (const size_t slash = name.rfind('/'); slash != std::string_view::npos)
    name.remove_prefix(slash + 1);
  std::string words = name.empty() || name == "-"
                          ? std::string(Korean(language) ? "표준 입력" : "standard input")
                          : std::string(name);
  if (source.key && IsDigits(*source.key)) return words + ' ' + *source.key;
  if (source.record > 0) words += " #" + std::to_string(source.record + 1);
  if (source.position > 0) words += " #" + std::to_string(source.position + 1);
  return words;
}

}  // namespace

std::string_view NotStated(Language language) {
  return Korean(language) ? "기재 없음" : "not stated";
}

std::string ExperienceWords(const std::optional<Experience>& experience, Language language) {
  if (!experience) return std::string(NotStated(language));
  const bool korean = Korean(language);
  const bool has_years = experience->min || experience->max;
  if (!experience->newcomer) {
    if (has_years) return YearsRange(*experience, language);
    return korean ? "경력직 (연차 기재 없음)" : "experienced (years not stated)";
  }
  if (!has_years) return korean ? "경력무관" : "any";
  if (experience->max && *experience->max == 0) return korean ? "신입" : "newcomer";
  if (experience->max) {
    return korean ? "신입 가능 (~" + Years(*experience->max, language) + ")"
                  : "newcomer to " + Years(*experience->max, language);
  }
  if (*experience->min == 0) return korean ? "신입 가능" : "newcomers welcome";
  return (korean ? "신입 가능 · " : "newcomer, or ") + YearsRange(*experience, language);
}

std::string DeadlineWords(const std::optional<Deadline>& deadline, Date today, Language language) {
  const bool korean = Korean(language);
  if (!deadline) return std::string(NotStated(language));
  switch (deadline->kind) {
    case DeadlineKind::kAlways:
      return korean ? "상시" : "always";
    case DeadlineKind::kUntilFilled:
      return korean ? "채용 시 마감" : "until filled";
    case DeadlineKind::kDate:
      break;
  }
  if (!deadline->date)
    return deadline->raw.empty() ? std::string(NotStated(language)) : deadline->raw;
  const int64_t days = DaysSinceEpoch(*deadline->date) - DaysSinceEpoch(today);
  if (days < 0) return korean ? "지남" : "passed";
  return days == 0 ? "D-DAY" : "D-" + std::to_string(days);
}

std::string LongDeadlineWords(const Deadline& deadline, Date today, Language language) {
  std::string words = DeadlineWords(deadline, today, language);
  if (deadline.kind != DeadlineKind::kDate || !deadline.date) return words;
  std::string out = FormatDate(*deadline.date);
  if (deadline.time) out += ' ' + *deadline.time;
  return out + " (" + words + ')';
}

std::string SalaryWords(const Salary& salary, Language language) {
  const bool korean = Korean(language);
  const std::string negotiable = korean ? "협의" : "negotiable";
  if (!salary.min && !salary.max)
    return salary.negotiable ? negotiable : std::string(NotStated(language));
  std::string out = AmountRange(salary, language);
  if (korean && salary.currency == "KRW") {
    out += "원";
  } else {
    out = salary.currency + ' ' + out;
  }
  if (!salary.max) out += korean ? " 이상" : " or more";
  if (!salary.min) out += korean ? " 이하" : " or less";
  if (salary.period) {
    const std::string period(Label(*salary.period, language));
    out = korean ? period + ' ' + out : out + ' ' + period;
  }
  if (salary.negotiable) out += " (" + negotiable + ')';
  return out;
}

std::string HeadcountWords(const Headcount& headcount, Language language) {
  const std::string unit = Korean(language) ? "명" : "";
  std::string words;
  if (headcount.min && headcount.max && *headcount.min == *headcount.max) {
    words = std::to_string(*headcount.min) + unit;
  } else if (headcount.min && headcount.max) {
    words = std::to_string(*headcount.min) + '~' + std::to_string(*headcount.max) + unit;
  } else if (headcount.min) {
    words = std::to_string(*headcount.min) + unit + (Korean(language) ? " 이상" : " or more");
  } else {
    return headcount.raw.empty() ? std::string(NotStated(language)) : headcount.raw;
  }
  if (!headcount.raw.empty() && headcount.raw != words) words += " (" + headcount.raw + ')';
  return words;
}

std::string LocationWords(const Location& location, Language language) {
  std::string place;
  if (location.region) place = RegionLabel(*location.region, language);
  if (location.district) place += (place.empty() ? "" : " ") + *location.district;
  if (location.raw.empty()) return place;
  const auto says = [&location](Language in) {
    return location.raw.find(RegionLabel(*location.region, in)) != std::string::npos;
  };
  const bool region_said = !location.region || says(Language::kKorean) ||
                           (language != Language::kKorean && says(language));
  const bool district_said =
      !location.district || location.raw.find(*location.district) != std::string::npos;
  if (place.empty() || (region_said && district_said)) return location.raw;
  return location.raw + " (" + place + ')';
}

std::string LinkWords(std::string_view link) {
  const size_t scheme = link.find("://");
  if (scheme == std::string_view::npos) return "";
  std::string_view rest = link.substr(scheme + 3);
  const size_t host_end = std::min(rest.find_first_of("/?#"), rest.size());
  std::string_view host = rest.substr(0, host_end);
  host = host.substr(0, host.find(':'));
  if (host.empty()) return "";
  rest.remove_prefix(host_end);
  rest = rest.substr(0, rest.find('#'));
  const size_t question = std::min(rest.find('?'), rest.size());
  std::string_view number = PathNumber(rest.substr(0, question));
  if (number.empty() && question < rest.size()) number = QueryNumber(rest.substr(question + 1));
  std::string words = SiteName(host);
  if (!number.empty()) words += ' ' + std::string(number);
  return words;
}

std::string CompanyWords(const std::optional<std::string>& company,
                         const std::optional<std::string>& link, const PostingSource& source,
                         Language language) {
  if (company && !company->empty()) return *company;
  std::string words = link ? LinkWords(*link) : "";
  if (words.empty()) words = SourceWords(source, language);
  return std::string(Korean(language) ? "회사 미기재 · " : "no company · ") + words;
}

std::string TitleWords(const std::optional<std::string>& title, Language language) {
  if (title && !title->empty()) return *title;
  return Korean(language) ? "제목 미기재" : "no title";
}

}  // namespace gonggo
