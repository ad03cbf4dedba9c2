#include "search/tokens.h"

#include <algorithm>
#include <array>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// The Hangul syllable at `at`, counted from U+AC00; kHangulCount or more if there is none.
inline uint32_t SyllableAt(std::string_view text, size_t at) {
  if (at + 2 >= text.size()) return kHangulCount;
  if (!IsSyllableLead(text[at])) return kHangulCount;
  if (!IsContinuationByte(text[at + 1]) || !IsContinuationByte(text[at + 2])) return kHangulCount;
  return static_cast<uint32_t>(utf8_detail::JoinThree(text, at)) - kHangulFirst;
}

// Where the link at `at` ends; `at` if none begins there.
size_t LinkEnd(std::string_view line, size_t at) {
  constexpr std::string_view kSigns = "://";
  const std::string_view rest = line.substr(at);
  const size_t scheme = rest.starts_with("https") ? 5 : rest.starts_with("http") ? 4 : 0;
  if (scheme == 0 || rest.substr(scheme, kSigns.size()) != kSigns) return at;
  while (at < line.size() && line[at] > ' ' && line[at] < 0x7F) ++at;
  return at;
}

// The bytes of the sign of copyright at `at`, as it is written with letters: Copyright (c), (C)
// 2026.
size_t CopyrightAt(std::string_view line, size_t at) {
  constexpr std::string_view kWord = "copyright ";
  constexpr size_t kSize = 3;
  const std::string_view sign = line.substr(at, kSize);
  if (sign != "(c)" && sign != "(C)") return 0;
  const bool behind =
      at >= kWord.size() && AsciiLower(line.substr(at - kWord.size(), kWord.size())) == kWord;
  const std::string_view next = line.substr(at + kSize, 3);
  return behind || next == " 20" || next == " 19" ? kSize : 0;
}

HangulBefore BeforeOf(std::string_view line, size_t at) {
  if (at == 0) return HangulBefore::kSpace;
  const char c = line[at - 1];
  if (c == ' ' || c == '\t') return HangulBefore::kSpace;
  return IsAsciiDigit(static_cast<unsigned char>(c)) ? HangulBefore::kDigit : HangulBefore::kOther;
}

}  // namespace

// The skills that begin before `end` of the line stand beside the first token of out[begin…].
void Tokenizer::AddSkills(size_t end, size_t begin, std::string& out) {
  const auto waits = [&] {
    return next_match_ < matches_->size() && (*matches_)[next_match_].at.begin < end;
  };
  if (!waits()) return;
  // A word may have given several places (java17: java, 17).
  size_t place_end = begin < out.size() ? out.find(' ', begin + 1) : out.size();
  while (place_end < out.size() && out[place_end + 1] == '|')
    place_end = out.find(' ', place_end + 1);
  place_end = std::min(place_end, out.size());
  names_.clear();
  for (; waits(); ++next_match_) {
    const int32_t skill = (*matches_)[next_match_].skill;
    if (skill < 0) continue;
    if (!out.empty()) names_ += ' ';
    if (out.size() > line_begin_) names_ += '|';
    names_ += '@';
    names_ += finder_.table().skills[static_cast<size_t>(skill)].id;
  }
  out.insert(place_end, names_);
}

// The run of Hangul at `begin`; where it ends.
size_t Tokenizer::AppendHangul(std::string_view line, size_t begin, std::string& out) {
  std::array<uint16_t, kMaxHangulRun> run;
  size_t size = 0;
  size_t end = begin;
  for (; size < run.size(); ++size, end += 3) {
    const uint32_t syllable = SyllableAt(line, end);
    if (syllable >= kHangulCount) break;
    run[size] = static_cast<uint16_t>(syllable);
  }
  const std::string_view bytes = line.substr(begin, end - begin);
  const HangulBefore before = BeforeOf(line, begin);
  const bool names_skill =
      next_match_ < matches_->size() && (*matches_)[next_match_].at.begin < end;
  if (memo_ && !names_skill) {
    if (const auto known = memo_->Find(bytes, before)) {
      if (!out.empty() && !known->empty()) out += ' ';
      out += *known;
      return end;
    }
  }
  const size_t old_size = out.size();
  const std::span<const HangulPiece> pieces = splitter_.Split({run.data(), size}, before);
  for (size_t i = 0; i < pieces.size();) {
    const size_t next = HangulGroupEnd(pieces, i);
    const size_t group = out.size();
    AppendHangulTokens(bytes, pieces.subspan(i, next - i), splitter_.words(), out);
    if (names_skill && out.size() != group)
      AddSkills(begin + size_t{pieces[next - 1].end} * 3, group, out);
    i = next;
  }
  if (memo_ && !names_skill) {
    const std::string_view added = std::string_view(out).substr(old_size);
    memo_->Keep(old_size > 0 && !added.empty() ? added.substr(1) : added);
  }
  return end;
}

void Tokenizer::AppendLine(std::string_view line, std::string& out) {
  matches_ = &finder_.Find(line);
  next_match_ = 0;
  line_begin_ = out.size();
  size_t link_end = 0;
  for (size_t i = 0; i < line.size();) {
    const char c = line[i];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (!IsAsciiAlnum(c) && !(c == '.' && IsDotNet(line, i))) {
        i += c == '(' ? std::max<size_t>(1, CopyrightAt(line, i)) : 1;
        continue;
      }
      if (c == 'h' && i >= link_end) link_end = LinkEnd(line, i);
      // One letter of a path names nothing: /c/7101.
      if (i + 1 < link_end && !IsAsciiAlnum(line[i + 1])) {
        ++i;
        continue;
      }
    } else if (SyllableAt(line, i) < kHangulCount) {
      i = AppendHangul(line, i, out);
      continue;
    } else if (const DecodedChar decoded = DecodeChar(line, i); !IsTokenChar(decoded.code)) {
      i += decoded.size;
      continue;
    }
    const size_t before = out.size();
    i = latin_.Append(line, i, out);
    if (out.size() != before) AddSkills(i, before, out);
  }
  AddSkills(line.size(), out.size(), out);
}

void Tokenizer::Append(std::string_view text, std::string& out) {
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    AppendLine(text.substr(begin, end - begin), out);
    begin = end + 1;
  }
}

}  // namespace gonggo
