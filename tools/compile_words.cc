// compile_words NOUNS.yaml FORMS.yaml REGIONS.yaml SKILLS.yaml… OUT.cc: turns the words that Hangul
// is split by (knowledge/hangul_words.h) into constant arrays.
//
// The Hangul names of places and skills are words, too, unless they are made of other words. Fails,
// naming file and line, where the YAML is malformed, a noun of nouns.yaml is made of others (it
// must go, or stand under `whole`), is given twice, or an entry's own example does not hold:
//   splits: ["백엔드개발자를 = 백엔드 개발자 |개발"]
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "knowledge/hangul_build.h"
#include "knowledge/hangul_conjugate.h"
#include "knowledge/hangul_split.h"
#include "knowledge/skill_source.h"
#include "text/utf8.h"

namespace {

using gonggo::HangulSource;

constexpr size_t kSyllableBytes = 3;

struct Example {
  std::string text, tokens, where;
};

struct Words {
  std::vector<HangulSource> sources;
  std::set<std::string> nouns, whole, units;
  std::set<std::string> suffixes;       // that a noun of the list may end with
  std::set<std::string> like_particle;  // the same, of those that particles look like
  std::set<std::string> prefixes;
  std::set<std::string> place_endings;  // that a place may end with
  std::vector<std::string> names;       // of places and skills
  std::set<std::string> places;
  std::vector<Example> examples;
};

std::string Where(const std::string& path, const YAML::Node& node) {
  return path + ":" + std::to_string(node.Mark().line + 1);
}

[[noreturn]] void Refuse(const std::string& where, const std::string& what) {
  throw std::runtime_error(where + ": " + what);
}

const std::map<std::string, uint32_t>& BitsOfIds() {
  using namespace gonggo;
  constexpr uint32_t kShift = kHangulEndingShift;
  static const std::map<std::string, uint32_t> bits = {
      {"noun", kHangulNoun},
      {"whole", kHangulNoun},
      {"word", kHangulWord},
      {"stop", kHangulStop},
      {"unit", kHangulUnit},
      {"prefix", kHangulPrefix},
      {"suffix", kHangulSuffix},
      {"suffix_after_consonant", kHangulSuffixAfterConsonant},
      {"suffix_after_vowel", kHangulSuffixAfterVowel},
      {"suffix_of_listed", 0},
      {"suffix_like_particle", 0},
      {"place_ending", 0},
      {"particle", kHangulParticle},
      {"particle_after_consonant", kHangulParticleAfterConsonant},
      {"particle_after_vowel", kHangulParticleAfterVowel},
      {"ending_plain", kHangulPlain << kShift},
      {"ending_plain_n", (kHangulPlainN << kShift)},
      {"ending_soft", kHangulSoft << kShift},
      {"ending_soft_n", (kHangulSoftN << kShift)},
      {"ending_a", kHangulA << kShift},
      {"ending_a_moving", (kHangulA << kShift) | kHangulMoving},
      {"ending_past", kHangulPast << kShift},
      {"ending_polite", kHangulPolite << kShift},
      {"verb", kHangulVerb},
      {"verb_of_noun", kHangulVerbOfNoun},
      {"verb_of_noun_too", kHangulVerb | kHangulVerbOfNoun},
  };
  return bits;
}

gonggo::HangulVerbClass VerbClass(const YAML::Node& node, const std::string& where) {
  using gonggo::HangulVerbClass;
  const std::string name = node ? node.as<std::string>() : "regular";
  if (name == "regular") return HangulVerbClass::kRegular;
  if (name == "하") return HangulVerbClass::kH;
  if (name == "ㅂ") return HangulVerbClass::kB;
  if (name == "ㄷ") return HangulVerbClass::kD;
  if (name == "르") return HangulVerbClass::kRu;
  Refuse(where, "no such class of verbs: " + name);
}

void AddVerb(const std::string& stem, uint32_t bits, gonggo::HangulVerbClass verb_class, bool light,
             Words& words) {
  for (const gonggo::HangulBase& base : gonggo::ConjugatedBases(stem, verb_class))
    words.sources.push_back({base.surface, base.bits | bits, 0, light ? "" : stem});
}

void AddSurface(const std::string& id, const std::string& surface, const std::string& where,
                Words& words) {
  if (id.starts_with("suffix"))
    (id == "suffix_like_particle" ? words.like_particle : words.suffixes).insert(surface);
  if (id == "prefix") words.prefixes.insert(surface);
  if (id == "place_ending") words.place_endings.insert(surface);
  if (id == "unit") words.units.insert(surface);
  if (id == "noun" || id == "whole") {
    if (words.nouns.contains(surface) || words.whole.contains(surface))
      Refuse(where, "given twice: " + surface);
    (id == "noun" ? words.nouns : words.whole).insert(surface);
    return;
  }
  if (const uint32_t bits = BitsOfIds().at(id); bits != 0)
    words.sources.push_back({surface, bits, 0, ""});
}

void AddExamples(const std::string& path, const YAML::Node& list, Words& words) {
  for (const YAML::Node& example : list) {
    const auto text = example.as<std::string>();
    const size_t sign = text.find(" = ");
    if (sign == std::string::npos) Refuse(Where(path, example), "an example is \"text = tokens\"");
    words.examples.push_back({text.substr(0, sign), text.substr(sign + 3), Where(path, example)});
  }
}

void LoadWords(const std::string& path, Words& words) {
  for (const YAML::Node& entry : YAML::LoadFile(path)["entries"]) {
    const auto id = entry["id"].as<std::string>();
    const auto bits = BitsOfIds().find(id);
    if (bits == BitsOfIds().end()) Refuse(Where(path, entry), "no such id: " + id);
    const bool light = entry["light"] && entry["light"].as<bool>();
    for (const YAML::Node& node : entry["surfaces"]) {
      const auto surface = node.as<std::string>();
      if (id.starts_with("verb")) {
        AddVerb(surface, bits->second, VerbClass(entry["class"], Where(path, entry)), light, words);
      } else {
        AddSurface(id, surface, Where(path, node), words);
      }
    }
    AddExamples(path, entry["splits"], words);
  }
}

// The Hangul words of a name that are two syllables or more.
void AddName(const std::string& name, std::vector<std::string>& names) {
  std::string word;
  const auto end_word = [&] {
    if (word.size() >= 2 * kSyllableBytes) names.push_back(word);
    word.clear();
  };
  for (size_t at = 0; at < name.size();) {
    const gonggo::DecodedChar c = gonggo::DecodeChar(name, at);
    if (gonggo::IsHangulSyllable(c.code)) {
      word += name.substr(at, c.size);
    } else {
      end_word();
    }
    at += c.size;
  }
  end_word();
}

void LoadRegions(const std::string& path, Words& words) {
  for (const YAML::Node& entry : YAML::LoadFile(path)["entries"]) {
    for (const YAML::Node& surface : entry["surfaces"]) {
      std::vector<std::string> names;
      AddName(surface.as<std::string>(), names);
      words.places.insert(names.begin(), names.end());
      words.names.insert(words.names.end(), names.begin(), names.end());
    }
  }
}

void LoadSkills(const std::string& path, Words& words) {
  gonggo::SkillSources sources;
  if (const auto read = gonggo::ReadSkills(path, sources); !read)
    throw std::runtime_error(read.error().message);
  for (const auto& skill : sources.skills) {
    AddName(skill.name_ko, words.names);
    for (const std::string& surface : skill.surfaces) AddName(surface, words.names);
    for (const auto& guard : skill.guarded) AddName(guard.surface, words.names);
  }
}

enum class Affixes { kNone, kAny };

// Whether `word` is made of two or more known nouns, or of them and affixes.
bool IsMadeOf(const std::string& word, const Words& words, Affixes affixes) {
  const std::string first = word.substr(0, kSyllableBytes);
  const std::string rest = word.substr(kSyllableBytes);
  if (affixes == Affixes::kAny && words.prefixes.contains(first) &&
      (words.nouns.contains(rest) || words.whole.contains(rest))) {
    return true;
  }
  std::vector<int> parts(word.size() + 1, 0);  // most nouns up to here, plus one
  parts[0] = 1;
  for (size_t at = 0; at < word.size(); at += kSyllableBytes) {
    if (parts[at] == 0) continue;
    for (size_t end = at + 2 * kSyllableBytes; end <= word.size(); end += kSyllableBytes) {
      const std::string part = word.substr(at, end - at);
      if (part.size() == word.size()) continue;
      if (words.nouns.contains(part) || words.whole.contains(part))
        parts[end] = std::max(parts[end], parts[at] + 1);
    }
    const std::string one = word.substr(at, kSyllableBytes);
    if (at > 0 && affixes == Affixes::kAny && words.suffixes.contains(one))
      parts[at + kSyllableBytes] = std::max(parts[at + kSyllableBytes], parts[at]);
  }
  return parts[word.size()] >= 2;
}

// Syllables of the noun that `word` is one with a suffix of, or 0.
uint8_t BaseOf(const std::string& word, const std::set<std::string>& endings,
               const std::vector<const std::set<std::string>*>& bases) {
  const std::string rest = word.substr(0, word.size() - kSyllableBytes);
  if (!endings.contains(word.substr(rest.size()))) return 0;
  for (const auto* base : bases) {
    if (base->contains(rest)) return static_cast<uint8_t>(rest.size() / kSyllableBytes);
  }
  return 0;
}

void AddNouns(const std::string& path, Words& words) {
  for (const std::string& noun : words.nouns) {
    if (noun.size() > kSyllableBytes && IsMadeOf(noun, words, Affixes::kNone))
      Refuse(path, noun + " is made of other nouns: leave it out, or put it under `whole`");
    const auto base = [&](const std::set<std::string>& suffixes) {
      const bool long_enough = noun.size() > 2 * kSyllableBytes;
      return long_enough ? BaseOf(noun, suffixes, {&words.nouns, &words.whole}) : uint8_t{0};
    };
    if (const uint8_t with_any = base(words.suffixes); with_any != 0) {
      words.sources.push_back({noun, gonggo::kHangulNounWithSuffix, with_any, ""});
    } else {
      words.sources.push_back({noun, gonggo::kHangulNoun, base(words.like_particle), ""});
    }
  }
  for (const std::string& noun : words.whole)
    words.sources.push_back({noun, gonggo::kHangulNoun, 0, ""});
  // 년차 is found by 년; but 시간, hours, not by 시, o'clock: what is a noun is one word.
  for (HangulSource& source : words.sources) {
    if ((source.bits & gonggo::kHangulUnit) == 0 || words.nouns.contains(source.surface) ||
        source.surface.size() != 2 * kSyllableBytes) {
      continue;
    }
    source.base = BaseOf(source.surface, words.suffixes, {&words.units});
    if (source.base == 0) source.base = BaseOf(source.surface, words.like_particle, {&words.units});
  }
}

std::vector<uint16_t> RunOf(const std::string& text) {
  std::vector<uint16_t> run;
  for (size_t at = 0; at < text.size(); at += kSyllableBytes)
    run.push_back(static_cast<uint16_t>(gonggo::DecodeChar(text, at).code - gonggo::kHangulFirst));
  return run;
}

// Whether `name` is nouns that are known already, perhaps with an ending (가능한): no word of its
// own. 인디자인 is one, though 인 and 디자인 are known.
bool IsKnown(const std::string& name, gonggo::HangulSplitter& splitter) {
  using Kind = gonggo::HangulPieceKind;
  const auto& pieces = splitter.Split(RunOf(name), gonggo::HangulBefore::kSpace);
  if (pieces.front().kind != Kind::kNoun && pieces.front().kind != Kind::kPrefix) return false;
  return std::all_of(pieces.begin(), pieces.end(), [&](const gonggo::HangulPiece& piece) {
    if (piece.kind == Kind::kTail) return piece.end == name.size() / kSyllableBytes;
    return piece.kind == Kind::kNoun || piece.kind == Kind::kSuffix || piece.kind == Kind::kPrefix;
  });
}

// The last noun of `name` where all of it is nouns; empty if it is not.
std::string LastNounOf(const std::string& name, const Words& words) {
  const auto known = [&](const std::string& part) {
    return words.nouns.contains(part) || words.whole.contains(part);
  };
  for (size_t at = 2 * kSyllableBytes; at + 2 * kSyllableBytes <= name.size();
       at += kSyllableBytes) {
    const std::string last = name.substr(at);
    const std::string before = name.substr(0, at);
    if (known(last) && (known(before) || IsMadeOf(before, words, Affixes::kNone))) return last;
  }
  return "";
}

// A place of nouns and an ending (홍대입구역) is found by all of them: of its name only the last
// noun with the ending (입구역, and 입구 beside it) is a word of its own. False for other names.
bool AddPlaceOfNouns(const std::string& name, Words& words) {
  const std::string rest = name.substr(0, name.size() - kSyllableBytes);
  const std::string ending = name.substr(rest.size());
  if (!words.places.contains(name) || !words.place_endings.contains(ending)) return false;
  const std::string last = LastNounOf(rest, words);
  if (last.empty()) return false;
  if (words.nouns.insert(last + ending).second)
    words.sources.push_back({last + ending, gonggo::kHangulNoun,
                             static_cast<uint8_t>(last.size() / kSyllableBytes), ""});
  return true;
}

// Names of places and skills, but for those that are made of words. Shorter names first: longer
// ones may be made of them.
void AddNames(const gonggo::HangulWords& known, Words& words) {
  std::sort(words.names.begin(), words.names.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  });
  words.names.erase(std::unique(words.names.begin(), words.names.end()), words.names.end());
  gonggo::HangulSplitter splitter(known);
  for (const std::string& name : words.names) {
    if (name.size() > gonggo::kMaxHangulWord * kSyllableBytes) continue;
    if (words.nouns.contains(name) || words.whole.contains(name)) continue;
    const uint8_t base = words.places.contains(name) && name.size() > 2 * kSyllableBytes
                             ? BaseOf(name, words.place_endings, {&words.nouns, &words.whole})
                             : uint8_t{0};
    if (base == 0 && (AddPlaceOfNouns(name, words) || IsKnown(name, splitter) ||
                      IsMadeOf(name, words, Affixes::kAny))) {
      continue;
    }
    words.nouns.insert(name);
    words.sources.push_back({name, gonggo::kHangulNoun, base, ""});
  }
}

std::string TokensOf(const std::string& text, const gonggo::HangulWords& words) {
  gonggo::HangulSplitter splitter(words);
  std::string tokens;
  gonggo::AppendHangulTokens(text, splitter.Split(RunOf(text), gonggo::HangulBefore::kSpace), words,
                             tokens);
  return tokens;
}

bool ExamplesHold(const Words& words, const gonggo::HangulWords& table) {
  bool hold = true;
  for (const Example& example : words.examples) {
    const std::string tokens = TokensOf(example.text, table);
    if (tokens == example.tokens) continue;
    std::fprintf(stderr, "%s: %s must be \"%s\", is \"%s\"\n", example.where.c_str(),
                 example.text.c_str(), example.tokens.c_str(), tokens.c_str());
    hold = false;
  }
  return hold;
}

void Write(const gonggo::HangulWords& words, const std::string& path) {
  std::ofstream out(path, std::ios::trunc);
  out << "// Generated from knowledge/nouns.yaml, word_forms.yaml, regions.yaml and skills/*.yaml "
         "by "
         "compile_words.\n#include \"knowledge/hangul_words.h\"\n\n"
         "namespace gonggo {\nnamespace {\n\nconstexpr HangulEntry kEntries[] = {\n";
  for (const auto& entry : words.entries)
    out << '{' << entry.bits << "U," << static_cast<int>(entry.base) << ",\"" << entry.stem
        << "\"},\n";
  out << "};\n\nconstexpr HangulState kStates[] = {\n";
  for (const auto& state : words.states)
    out << '{' << state.base << ',' << state.check << ',' << state.entry << "},\n";
  out << "};\n\nconstexpr HangulWords kWords{kStates, kEntries};\n\n}  // namespace\n\n"
         "const HangulWords& BuiltInHangulWords() { return kWords; }\n\n}  // namespace gonggo\n";
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6) {
    std::fprintf(stderr,
                 "usage: compile_words NOUNS.yaml FORMS.yaml REGIONS.yaml SKILLS.yaml... OUT.cc\n");
    return 2;
  }
  try {
    Words words;
    LoadWords(argv[1], words);
    LoadWords(argv[2], words);
    LoadRegions(argv[3], words);
    for (int i = 4; i + 1 < argc; ++i) LoadSkills(argv[i], words);
    AddNouns(argv[1], words);
    const auto known = gonggo::BuildHangulWords(words.sources);
    if (!known) throw std::runtime_error(known.error().message);
    AddNames((*known)->words, words);
    const auto table = gonggo::BuildHangulWords(words.sources);
    if (!table) throw std::runtime_error(table.error().message);
    if (!ExamplesHold(words, (*table)->words)) return 1;
    Write((*table)->words, argv[argc - 1]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
  return 0;
}
