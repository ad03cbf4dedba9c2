#include "knowledge/hangul_conjugate.h"

#include "knowledge/hangul_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Numbers of vowels and of final consonants as Unicode composes syllables (chapter 3.12).
constexpr uint32_t kVowelA = 0, kVowelAe = 1, kVowelYa = 2, kVowelEo = 4, kVowelE = 5,
                   kVowelYeo = 6, kVowelO = 8, kVowelWa = 9, kVowelWae = 10, kVowelOe = 11,
                   kVowelU = 13, kVowelWo = 14, kVowelEu = 18, kVowelI = 20;
constexpr uint32_t kNone = 0, kFinalN = 4, kFinalL = 8, kFinalLm = 10, kFinalM = 16, kFinalB = 17,
                   kFinalSs = 20;

struct Syllable {
  uint32_t lead = 0, vowel = 0, final = 0;
};

Syllable LastOf(std::string_view text) {
  const uint32_t code = DecodeCharBefore(text, text.size()).code - kHangulFirst;
  return {code / 588, code % 588 / 28, code % 28};
}

std::string WithLast(std::string_view text, Syllable last) {
  std::string out(text.substr(0, text.size() - 3));
  AppendUtf8(kHangulFirst + last.lead * 588 + last.vowel * 28 + last.final, out);
  return out;
}

std::string WithFinal(std::string_view text, uint32_t final) {
  Syllable last = LastOf(text);
  last.final = final;
  return WithLast(text, last);
}

std::string WithVowel(std::string_view text, uint32_t vowel) {
  Syllable last = LastOf(text);
  last.vowel = vowel;
  return WithLast(text, last);
}

bool IsBright(uint32_t vowel) {
  return vowel == kVowelA || vowel == kVowelYa || vowel == kVowelO || vowel == kVowelWa;
}

// The -아/-어 forms of a stem that ends in a vowel: the contracted one, and the long one if it is
// used.
std::vector<std::string> OpenForms(const std::string& stem) {
  const std::string_view before = std::string_view(stem).substr(0, stem.size() - 3);
  const Syllable last = LastOf(stem);
  switch (last.vowel) {
    case kVowelA:
    case kVowelEo:
    case kVowelYeo:
      return {stem};
    case kVowelAe:
    case kVowelE:
      return {stem, stem + "어"};
    case kVowelO:
      return {WithVowel(stem, kVowelWa), stem + "아"};
    case kVowelU:
      return {WithVowel(stem, kVowelWo), stem + "어"};
    case kVowelI:
      return {WithVowel(stem, kVowelYeo), stem + "어"};
    case kVowelOe:
      return {WithVowel(stem, kVowelWae), stem + "어"};
    case kVowelEu: {
      const bool bright = !before.empty() && IsBright(LastOf(before).vowel);
      return {WithVowel(stem, bright ? kVowelA : kVowelEo)};
    }
    default:
      return {stem + "어"};
  }
}

class Bases {
 public:
  void Add(const std::string& surface, uint32_t bits) {
    for (HangulBase& base : bases_) {
      if (base.surface != surface) continue;
      base.bits |= bits;
      return;
    }
    bases_.push_back({surface, bits});
  }
  void AddA(const std::vector<std::string>& forms) {
    for (const std::string& form : forms) {
      Add(form, kHangulA | kHangulClosed);
      Add(WithFinal(form, kFinalSs), kHangulPast);
    }
  }
  // What a final consonant of its own closes: 한, 할, 함; 합.
  void AddClosed(const std::string& open, uint32_t noun_final) {
    for (const uint32_t final : {kFinalN, kFinalL, noun_final})
      Add(WithFinal(open, final), kHangulClosed);
    Add(WithFinal(open, kFinalB), kHangulPolite);
  }
  std::vector<HangulBase> Take() { return std::move(bases_); }

 private:
  std::vector<HangulBase> bases_;
};

}  // namespace

std::vector<HangulBase> ConjugatedBases(std::string_view stem_view, HangulVerbClass verb_class) {
  const std::string stem(stem_view);
  const Syllable last = LastOf(stem);
  constexpr uint32_t kHard = kHangulPlain | kHangulPlainN;
  constexpr uint32_t kMild = kHangulSoft | kHangulSoftN;
  Bases bases;
  if (verb_class == HangulVerbClass::kB) {
    const std::string open = WithFinal(stem, kNone);
    const std::string soft = open + "우";
    bases.Add(stem, kHard);
    bases.Add(soft, kMild);
    for (const uint32_t final : {kFinalN, kFinalL, kFinalM})
      bases.Add(WithFinal(soft, final), kHangulClosed);
    bases.Add(stem + "습", kHangulPolite);
    bases.AddA({stem == "돕" ? open + "와" : open + "워"});
    return bases.Take();
  }
  if (verb_class == HangulVerbClass::kRu) {
    const std::string before =
        WithFinal(std::string_view(stem).substr(0, stem.size() - 3), kFinalL);
    bases.Add(stem, kHard | kMild);
    bases.AddClosed(stem, kFinalM);
    bases.AddA({before + (IsBright(LastOf(before).vowel) ? "라" : "러")});
    return bases.Take();
  }
  if (last.final == kNone) {
    bases.Add(stem, kHard | kMild);
    bases.AddClosed(stem, kFinalM);
    bases.AddA(verb_class == HangulVerbClass::kH
                   ? std::vector{WithVowel(stem, kVowelAe), stem + "여"}
                   : OpenForms(stem));
    return bases.Take();
  }
  const std::string a = IsBright(last.vowel) ? "아" : "어";
  if (last.final == kFinalL) {
    const std::string open = WithFinal(stem, kNone);
    bases.Add(stem, kHangulPlain | kHangulSoft);
    bases.Add(open, kHangulPlainN | kHangulSoftN);
    bases.AddClosed(open, kFinalLm);
    bases.AddA({stem + a});
    return bases.Take();
  }
  const std::string vowel_stem =
      verb_class == HangulVerbClass::kD ? WithFinal(stem, kFinalL) : stem;
  bases.Add(stem, kHard);
  bases.Add(vowel_stem + "으", kMild);
  for (const char* closed : {"은", "을", "음"}) bases.Add(vowel_stem + closed, kHangulClosed);
  bases.Add(stem + "습", kHangulPolite);
  bases.AddA({vowel_stem + a});
  return bases.Take();
}

}  // namespace gonggo
