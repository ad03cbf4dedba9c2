#include "posting/field/employment_prose.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr size_t kMaxSentence = 4'000;
// So near in front of a phrase stands whom it is said of, behind it what it is about.
constexpr size_t kBefore = 48;
constexpr size_t kBehind = 24;

constexpr WordTable kFullTime = {"looking for a full-time",
                                 "looking for a full time",
                                 "seeking a full-time",
                                 "seeking a full time",
                                 "hiring a full-time",
                                 "vollzeit |",
                                 "vollzeit ·",
                                 "| vollzeit",
                                 "· vollzeit",
                                 "full-time position",
                                 "full-time role",
                                 "full-time job",
                                 "full-time opportunity",
                                 "full-time contract",
                                 "full-time employment",
                                 "full-time hybrid",
                                 "full-time remote",
                                 "full-time, remote",
                                 "full-time, hybrid",
                                 "full-time, permanent",
                                 "full-time permanent",
                                 "full-time on-site",
                                 "full-time, on-site",
                                 "full-time onsite",
                                 "full-time employee position",
                                 "full-time salaried",
                                 "full time position",
                                 "full time role",
                                 "full time job",
                                 "full time opportunity",
                                 "full time, permanent",
                                 "full time permanent",
                                 "permanent position",
                                 "permanent role",
                                 "permanent contract",
                                 "permanent job",
                                 "permanent, full-time",
                                 "permanent full-time",
                                 "permanent full time",
                                 "permanent employment contract",
                                 "open-ended contract",
                                 "unlimited contract",
                                 "unlimited employment contract",
                                 "indefinite employment contract",
                                 "in vollzeit",
                                 "vollzeit oder",
                                 "vollzeit und",
                                 "vollzeit (",
                                 "vollzeitstelle",
                                 "unbefristeter arbeitsvertrag",
                                 "unbefristeten arbeitsvertrag",
                                 "unbefristetes arbeitsverhältnis",
                                 "unbefristeten arbeitsverhältnis",
                                 "unbefristete festanstellung",
                                 "unbefristeten festanstellung",
                                 "unbefristete anstellung",
                                 "unbefristeten anstellung",
                                 "unbefristeter vertrag",
                                 "unbefristeten vertrag",
                                 "unbefristete stelle",
                                 "unbefristete vollzeitstelle",
                                 "in festanstellung"};
constexpr WordTable kPartTime = {"looking for a part-time",
                                 "looking for a part time",
                                 "seeking a part-time",
                                 "teilzeit |",
                                 "teilzeit ·",
                                 "| teilzeit",
                                 "· teilzeit",
                                 "part-time position",
                                 "part-time role",
                                 "part-time job",
                                 "part-time opportunity",
                                 "part-time contract",
                                 "part-time employment",
                                 "part-time remote",
                                 "part-time, remote",
                                 "part time position",
                                 "part time role",
                                 "part time job",
                                 "in teilzeit",
                                 "teilzeitstelle",
                                 "oder teilzeit",
                                 "und teilzeit",
                                 "voll- oder teilzeit",
                                 "voll- und teilzeit"};
constexpr WordTable kContract = {"contract position",
                                 "contract role",
                                 "contract job",
                                 "month contract",
                                 "months contract",
                                 "fixed-term contract",
                                 "fixed-term position",
                                 "fixed-term role",
                                 "temporary position",
                                 "temporary role",
                                 "contract opportunity",
                                 "independent contractor position",
                                 "independent contractor role",
                                 "independent contractor opportunity",
                                 "independent contractor agreement",
                                 "contract-to-hire",
                                 "befristeter arbeitsvertrag",
                                 "befristete anstellung",
                                 "befristete stelle"};
constexpr WordTable kIntern = {"internship position", "this internship", "internship role",
                               "internship opportunity", "pflichtpraktikum"};
constexpr WordTable kFreelance = {"freelance position",    "freelance role",
                                  "freelance opportunity", "freelance basis",
                                  "freelance contract",    "freelance project"};
// "Voll- oder Teilzeit" is both.
constexpr WordTable kBoth = {"voll- oder teilzeit", "voll- und teilzeit"};

// What somebody has had, what may come later, what is not.
constexpr WordTable kElsewhere = {
    "years",        "year",        "previous",   "prior",       "experience",  "another",
    "other",        "lead to",     "leading to", "convert",     "converting",  "transition",
    "potential",    "possibility", "possible",   "chance",      "conversion",  "following",
    "become",       "instead",     "than",       "over a",      "if",          "after",
    "not a",        "not an",      "isn't a",    "isn’t a",     "future",      "eventual",
    "available",    "eligible",    "übernahme",  "möglichkeit", "perspektive", "aussicht",
    "anschließend", "danach",      "später",     "jahre",       "erfahrung",   "neben"};
constexpr WordTable kLater = {"after",      "later",    "down the line",
                              "nach der",   "nach dem", "im anschluss",
                              "management", "manager",  "experience"};

bool IsOffered(std::string_view sentence, const FoundWord& phrase) {
  const size_t from = phrase.begin - std::min(phrase.begin, kBefore);
  std::string_view before = sentence.substr(from, phrase.begin - from);
  // "30,000 per year, on a full-time contract" is pay.
  constexpr std::string_view kPay = "per year";
  if (const size_t pay = before.rfind(kPay); pay != std::string_view::npos)
    before.remove_prefix(pay + kPay.size());
  if (HasAnyWord(before, kElsewhere)) return false;
  return !HasAnyWord(sentence.substr(phrase.end, kBehind), kLater);
}

class ProseReader {
 public:
  explicit ProseReader(std::string_view sentence) : sentence_(sentence) {}

  void Read(WordList phrases, Employment kind) {
    size_t from = 0;
    while (const auto phrase = FindAnyWord(sentence_, phrases, from)) {
      from = phrase->end;
      if (!IsOffered(sentence_, *phrase)) continue;
      found_.push_back(
          {kind, {static_cast<uint32_t>(phrase->begin), static_cast<uint32_t>(phrase->end)}});
      return;
    }
  }

  [[nodiscard]] bool HasFound() const { return !found_.empty(); }

  std::vector<Found<Employment>> Take() {
    std::sort(found_.begin(), found_.end(),
              [](const auto& a, const auto& b) { return a.at.begin < b.at.begin; });
    return std::move(found_);
  }

 private:
  std::string_view sentence_;
  std::vector<Found<Employment>> found_;
};

}  // namespace

std::vector<Found<Employment>> ReadEmploymentInProse(std::string_view sentence) {
  if (sentence.size() > kMaxSentence) return {};
  ProseReader reader(sentence);
  reader.Read(kFullTime, Employment::kFullTime);
  reader.Read(kBoth, Employment::kFullTime);
  reader.Read(kPartTime, Employment::kPartTime);
  reader.Read(kContract, Employment::kContract);
  reader.Read(kIntern, Employment::kIntern);
  reader.Read(kFreelance, Employment::kFreelance);
  std::vector<Found<Employment>> found = reader.Take();
  const auto same = [](const auto& a, const auto& b) { return a.value == b.value; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

std::vector<Found<Employment>> ReadGermanTitle(std::string_view title) {
  static constexpr WordTable kInternTitle = {"pflichtpraktikum",  "praktikum",
                                             "praktikant",        "praktikantin",
                                             "pflichtpraktikant", "pflichtpraktikantin"};
  static constexpr WordTable kPartTimeTitle = {"teilzeit", "minijob", "mini-job"};
  static constexpr WordTable kFullTimeTitle = {"vollzeit", "festanstellung"};
  static constexpr WordTable kFreelanceTitle = {"freiberuflich", "freiberufler", "freiberuflerin"};
  ProseReader reader(title);
  reader.Read(kInternTitle, Employment::kIntern);
  if (reader.HasFound()) return reader.Take();  // "Praktikum in Vollzeit"
  reader.Read(kFullTimeTitle, Employment::kFullTime);
  reader.Read(kPartTimeTitle, Employment::kPartTime);
  reader.Read(kFreelanceTitle, Employment::kFreelance);
  return reader.Take();
}

bool IsSideJob(std::string_view title) {
  static constexpr WordTable kWords = {
      "werkstudent", "werkstudentin", "werkstudierende", "working student",
      "student",     "studentin",     "studentische",    "studentischer",
      "aushilfe",    "minijob",       "mini-job",        "intern",
      "internship",  "trainee",       "ausbildung",      "azubi"};
  return HasAnyWord(title, kWords);
}

}  // namespace gonggo
