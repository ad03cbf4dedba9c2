#include "posting/card/card_blocks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include "posting/card/card_names.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostNameLines = 3;
constexpr size_t kMostCardLines = 14;

enum class Role : uint8_t { kNames, kStates, kParts, kTells, kSkipped };

struct ReadLine {
  uint32_t line = 0;
  Role role = Role::kNames;
  std::vector<CardPiece> pieces;
};

class BlockReader {
 public:
  BlockReader(std::string_view text, const std::vector<Line>& lines)
      : text_(text), lines_(lines), reader_(text) {}

  std::vector<ListCard> Read() {
    if (!ReadLines()) return {};
    const size_t most = MostNames();
    NameTags(most);
    std::vector<ListCard> cards = CardsOf(most);
    size_t own = 0;
    for (const ListCard& card : cards) own += OwnLines(card);
    if (cards.size() < kLeastListCards || own * 10 < said_ * 6) return {};
    return cards;
  }

 private:
  // False where the text says what such lists don't.
  bool ReadLines() {
    std::unordered_map<std::string_view, size_t> counts;
    for (const Line& line : lines_) {
      if (!line.blank && !line.boilerplate) ++counts[TrimSpaces(Cut(text_, line.whole))];
    }
    size_t told = 0;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.record_key || line.record_value) return false;
      if (line.blank || line.boilerplate || line.kind == BlockKind::kRule) {
        read_.push_back({i, Role::kParts, {}});
        continue;
      }
      ++said_;
      read_.push_back({i, Role::kNames, {}});
      ReadLine& read = read_.back();
      ReadPieces(i, read.pieces);
      read.role = RoleOf(line, read.pieces);
      // A button in each card, a title that is said twice.
      if (read.role == Role::kNames &&
          (Repeats(read) || counts[TrimSpaces(Cut(text_, line.whole))] >= kLeastListCards))
        read.role = Role::kSkipped;
      if (read.role == Role::kSkipped) --said_;
      told += read.role == Role::kTells ? 1 : 0;
    }
    return said_ >= 2 * kLeastListCards && told * 4 <= said_;
  }

  void ReadPieces(uint32_t i, std::vector<CardPiece>& pieces) {
    const Line& line = lines_[i];
    const bool fact = !line.value.empty() && KindOfField(line.field) == SectionKind::kFacts;
    if (fact && !line.field.empty()) {
      PieceReader::Add(i, line.value, line.field, pieces);
    } else {
      // "Lohnbuchhalter:in" has no label.
      const bool named = line.key.empty() || line.IsItem();
      reader_.Read(i, named ? line.content : line.whole, pieces);
    }
  }

  // "Backend Engineer with verification" below "Backend Engineer".
  [[nodiscard]] bool Repeats(const ReadLine& read) const {
    if (read_.size() < 2 || read_[read_.size() - 2].role != Role::kNames) return false;
    return Cut(text_, lines_[read.line].content)
        .starts_with(Cut(text_, lines_[read_[read_.size() - 2].line].content));
  }

  [[nodiscard]] Role RoleOf(const Line& line, const std::vector<CardPiece>& pieces) const {
    if (pieces.empty()) return Role::kParts;
    const bool names = std::any_of(pieces.begin(), pieces.end(), [](const CardPiece& piece) {
      return piece.kind == PieceKind::kName;
    });
    const PieceKind kind = pieces.front().kind;
    if (!names) {
      const bool noise = std::all_of(pieces.begin(), pieces.end(), [](const CardPiece& piece) {
        return piece.kind == PieceKind::kNoise;
      });
      if (noise) return Role::kSkipped;
      return kind == PieceKind::kText ? Role::kTells : Role::kStates;
    }
    const bool label = !line.field.empty() || !FieldOfLabel(Cut(text_, line.core)).empty();
    return label ? Role::kTells : Role::kNames;
  }

  // Calls `each` with the runs [begin, names, end) of read_: lines that name, and what is below.
  template <typename Each>
  void EachRun(Each each) const {
    for (size_t begin = 0; begin < read_.size();) {
      if (read_[begin].role != Role::kNames) {
        ++begin;
        continue;
      }
      size_t names = begin;
      for (size_t k = begin; k < read_.size(); ++k) {
        if (read_[k].role == Role::kNames) names = k + 1;
        if (read_[k].role != Role::kNames && read_[k].role != Role::kSkipped) break;
      }
      size_t end = names;
      size_t stated = 0;
      for (size_t k = names; k < read_.size() && read_[k].role != Role::kNames; ++k) {
        if (read_[k].role == Role::kParts || read_[k].role == Role::kSkipped) continue;
        stated += read_[k].role == Role::kStates ? 1 : 0;
        end = k + 1;
      }
      // Names above a gap are not those of what stands below it.
      const bool apart = names < read_.size() && read_[names].role == Role::kParts && stated == 0;
      each(begin, names, apart ? names : end, stated);
      begin = std::max(names, end);
    }
  }

  [[nodiscard]] size_t CountNames(size_t begin, size_t end) const {
    const auto at = [this](size_t k) { return read_.begin() + static_cast<std::ptrdiff_t>(k); };
    return static_cast<size_t>(std::count_if(
        at(begin), at(end), [](const ReadLine& read) { return read.role == Role::kNames; }));
  }

  // How many lines name in most cards.
  [[nodiscard]] size_t MostNames() const {
    std::array<size_t, kMostNameLines + 1> counts{};
    EachRun([&](size_t begin, size_t names, size_t, size_t stated) {
      const size_t count = CountNames(begin, names);
      if (stated > 0 && count <= kMostNameLines) ++counts[count];
    });
    return static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  }

  // "React/React Native 개발" where the others have a title is one, if tags stand there in few.
  void NameTags(size_t most) {
    std::vector<size_t> tags;
    size_t runs = 0;
    EachRun([&](size_t begin, size_t names, size_t, size_t) {
      ++runs;
      if (begin == 0 || CountNames(begin, names) + 1 != most) return;
      const ReadLine& above = read_[begin - 1];
      const bool only = above.role == Role::kStates &&
                        std::all_of(above.pieces.begin(), above.pieces.end(),
                                    [](auto& piece) { return piece.kind == PieceKind::kTags; });
      if (only) tags.push_back(begin - 1);
    });
    if (tags.size() * 5 > runs) return;
    for (const size_t k : tags) {
      const Line& line = lines_[read_[k].line];
      read_[k].role = Role::kNames;
      read_[k].pieces = {{PieceKind::kName, read_[k].line, line.content, {}}};
    }
  }

  [[nodiscard]] std::vector<ListCard> CardsOf(size_t most) const {
    std::vector<ListCard> cards;
    if (most == 0) return cards;
    EachRun([&](size_t begin, size_t names, size_t end, size_t stated) {
      if (stated == 0 || end - begin > kMostCardLines * 2) return;
      if (CountNames(begin, names) < most && GoesOn(begin, names, cards)) {
        Append(begin, end, cards.back());
        return;
      }
      while (CountNames(begin, names) > most || read_[begin].role != Role::kNames) ++begin;
      ListCard card{.own = {read_[begin].line, read_[end - 1].line + 1}};
      Append(begin, end, card);
      cards.push_back(std::move(card));
    });
    return cards;
  }

  // Whether fewer names than in most cards stand right below the last one's facts, and none of them
  // is that of a job: "Fast growing".
  [[nodiscard]] bool GoesOn(size_t begin, size_t names, const std::vector<ListCard>& cards) const {
    if (cards.empty()) return false;
    for (size_t k = begin; k > 0 && read_[k - 1].line >= cards.back().own.end; --k) {
      if (read_[k - 1].role != Role::kSkipped) return false;
    }
    for (size_t k = begin; k < names; ++k) {
      if (IsRole(Cut(text_, lines_[read_[k].line].content))) return false;
    }
    return true;
  }

  void Append(size_t begin, size_t end, ListCard& card) const {
    for (size_t k = begin; k < end; ++k) {
      for (const CardPiece& piece : read_[k].pieces) {
        if (read_[k].role == Role::kSkipped && piece.kind == PieceKind::kName) continue;
        card.pieces.push_back(piece);
      }
    }
    card.own.end = read_[end - 1].line + 1;
  }

  [[nodiscard]] size_t OwnLines(const ListCard& card) const {
    size_t count = 0;
    for (uint32_t i = card.own.begin; i < card.own.end; ++i)
      count += lines_[i].blank || lines_[i].boilerplate ? 0 : 1;
    return count;
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  PieceReader reader_;
  std::vector<ReadLine> read_;
  size_t said_ = 0;  // lines
};

}  // namespace

std::vector<ListCard> FindCardBlocks(std::string_view text, const std::vector<Line>& lines) {
  return BlockReader(text, lines).Read();
}

}  // namespace gonggo
