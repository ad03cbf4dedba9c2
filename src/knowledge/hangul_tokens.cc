// Pieces of a run of Hangul → tokens: what hangul_split.h declares.
#include "knowledge/hangul_split.h"

#include "text/byte_class.h"

namespace gonggo {
namespace {

class TokenWriter {
 public:
  explicit TokenWriter(std::string& out) : out_(out) {}

  // The first is a place of its own, the others stand beside it.
  void Add(std::string_view token) {
    if (!out_.empty()) out_ += ' ';
    if (beside_) out_ += '|';
    out_ += token;
    beside_ = true;
  }

 private:
  std::string& out_;
  bool beside_ = false;
};

}  // namespace

size_t HangulGroupEnd(std::span<const HangulPiece> pieces, size_t at) {
  if (pieces[at].kind == HangulPieceKind::kPrefix) ++at;
  ++at;
  while (at < pieces.size() && pieces[at].kind == HangulPieceKind::kSuffix) ++at;
  return at;
}

void AppendHangulTokens(std::string_view bytes, std::span<const HangulPiece> pieces,
                        const HangulWords& words, std::string& out) {
  const auto part = [bytes](size_t begin, size_t end) {
    return bytes.substr(begin * kSyllableBytes, (end - begin) * kSyllableBytes);
  };
  for (size_t i = 0; i < pieces.size();) {
    TokenWriter writer(out);
    const HangulPiece& first = pieces[i];
    if (first.kind == HangulPieceKind::kTail) {
      ++i;
      continue;
    }
    if (first.kind == HangulPieceKind::kVerb) {
      const std::string_view stem = words.entries[first.entry].stem;
      if (!stem.empty()) writer.Add(stem);
      ++i;
      continue;
    }
    if (first.kind == HangulPieceKind::kUnknown) {
      writer.Add(part(first.begin, first.end));
      ++i;
      continue;
    }
    const size_t end = HangulGroupEnd(pieces, i);
    const size_t noun = first.kind == HangulPieceKind::kPrefix ? i + 1 : i;
    for (size_t k = end; k-- > noun;) writer.Add(part(first.begin, pieces[k].end));
    if (noun != i)
      for (size_t k = end; k-- > noun;) writer.Add(part(pieces[noun].begin, pieces[k].end));
    if (const uint8_t base = words.entries[pieces[noun].entry].base; base != 0)
      writer.Add(part(pieces[noun].begin, pieces[noun].begin + base));
    i = end;
  }
}

}  // namespace gonggo
