#include "posting/company.h"

#include <algorithm>
#include <array>
#include <map>

#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostNameBytes = 36;  // 12 syllables
constexpr size_t kLeastNameBytes = 6;
constexpr int kLeastMentions = 2;

// Particles behind a name that does or has something, and how much each tells of a company.
struct Particle {
  std::string_view text;
  int weight;
};
constexpr std::array<Particle, 12> kParticles = {{{"은", 2}, {"는", 2}, {"의", 2}, {"에서", 2}, {"에", 1}, {"와", 1},
                                                  {"과", 1}, {"이", 1}, {"가", 1}, {"만의", 2}, {"로의", 2}, {"에서는", 2}}};

// Subjects of sentences in postings that are no companies.
constexpr std::array<std::string_view, 88> kCommonNouns = {
    "우리", "저희", "회사", "팀", "서비스", "고객", "사용자", "데이터", "개발자", "개발팀", "포지션", "업무", "여러분", "당신", "분들", "구성원", "동료", "직무", "기술",
    "제품", "시장", "경험", "역할", "본인", "담당자", "면접", "서류", "지원자", "지원서", "합격자", "이력서", "포트폴리오", "인터뷰", "채용", "입사", "조직", "문제", "사업",
    "플랫폼", "비즈니스", "프로젝트", "개발", "운영", "설계", "분석", "협업", "환경", "과정", "세계", "국내", "글로벌", "대한민국", "한국", "서울", "기업", "스타트업", "사람",
    "사람들", "모두", "누구", "이것", "그것", "공고", "해당", "상황", "업계", "분야", "수준", "결과", "목표", "기간", "일정", "다양한", "부서", "그룹", "본부", "엔지니어",
    "디자이너", "마케터", "매니저", "리더", "사장님", "소비자", "유저", "파트너", "셀러", "콘텐츠", "솔루션"};

struct Mentions {
  int weight = 0;
  int count = 0;
  Span first;
};

bool IsNameChar(char32_t c) { return IsHangulSyllable(c) || IsAsciiAlpha(c) || IsAsciiDigit(c); }

// The part of a word before the particle that ends it; empty where none does.
std::string_view WithoutParticle(std::string_view word, int& weight) {
  std::string_view best;
  for (const Particle& p : kParticles) {
    if (!word.ends_with(p.text) || word.size() - p.text.size() < kLeastNameBytes) continue;
    const std::string_view name = word.substr(0, word.size() - p.text.size());
    if (best.empty() || name.size() < best.size()) {
      best = name;
      weight = p.weight;
    }
  }
  return best;
}

bool IsCommon(std::string_view name) {
  return std::any_of(kCommonNouns.begin(), kCommonNouns.end(),
                     [name](std::string_view noun) { return name.ends_with(noun); });
}

class MentionCounter {
 public:
  explicit MentionCounter(std::string_view text) : text_(text) {}

  void AddLine(Span line) {
    uint32_t i = line.begin;
    while (i < line.end) {
      const DecodedChar c = DecodeChar(text_, i);
      if (!IsNameChar(c.code)) {
        i += c.size;
        continue;
      }
      const uint32_t begin = i;
      while (i < line.end && IsNameChar(DecodeChar(text_, i).code)) i += DecodeChar(text_, i).size;
      AddWord({begin, i});
    }
  }

  [[nodiscard]] std::optional<Span> Best() const {
    const Mentions* best = nullptr;
    int second = 0;
    for (const auto& [name, m] : mentions_) {
      if (best == nullptr || m.weight > best->weight) {
        if (best != nullptr) second = std::max(second, best->weight);
        best = &m;
      } else {
        second = std::max(second, m.weight);
      }
    }
    if (best == nullptr || best->count < kLeastMentions || best->weight < second + 2) return std::nullopt;
    return best->first;
  }

 private:
  void AddWord(Span at) {
    const std::string_view word = Cut(text_, at);
    if (word.size() > kMostNameBytes) return;
    int weight = 0;
    const std::string_view name = WithoutParticle(word, weight);
    if (name.empty() || IsCommon(name)) return;
    Mentions& m = mentions_[name];
    if (m.count == 0) m.first = {at.begin, at.begin + static_cast<uint32_t>(name.size())};
    m.weight += weight;
    ++m.count;
  }

  std::string_view text_;
  std::map<std::string_view, Mentions> mentions_;
};

}  // namespace

std::optional<Span> FindCompanyInText(std::string_view text, const std::vector<Line>& lines, LineRange range) {
  MentionCounter counter(text);
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (!lines[i].blank && !lines[i].boilerplate) counter.AddLine(lines[i].content);
  }
  return counter.Best();
}

}  // namespace gonggo
