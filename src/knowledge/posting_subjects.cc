#include "knowledge/posting_subjects.h"

#include <vector>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

constexpr size_t kMaxBytes = size_t{64} << 10U;
constexpr std::string_view kRejection = "rejection";

}  // namespace

std::set<std::string_view> PostingSubjects(std::string_view text) {
  const TermTable& table = PostingWords();
  std::vector<TermMatch> matches;
  table.FindLongest(text.substr(0, kMaxBytes), matches);
  std::set<std::string_view> subjects;
  for (const TermMatch& match : matches) subjects.insert(table.terms()[match.term].id);
  subjects.erase(kRejection);
  return subjects;
}

size_t RejectionWords(std::string_view text) {
  const TermTable& table = PostingWords();
  std::vector<TermMatch> matches;
  table.FindLongest(text.substr(0, kMaxBytes), matches);
  std::set<std::string_view> words;
  for (const TermMatch& match : matches) {
    const Term& term = table.terms()[match.term];
    if (term.id == kRejection) words.insert(term.surface);
  }
  return words.size();
}

}  // namespace gonggo
