#include "llm/polish.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "llm/chat.h"
#include "llm/sentences.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Sentences {
  std::vector<NumberedSentence> all;  // numbered from 1
  std::map<std::string, size_t, std::less<>> numbers;
};

Sentences SentencesOf(const std::vector<std::string>& passages) {
  Sentences sentences;
  for (const std::string& passage : passages) {
    for (const Span span : SentenceSpans(passage)) {
      if (span.size() < kLeastSentenceBytes) continue;
      const std::string_view text = Cut(passage, span);
      const size_t number = sentences.all.size() + 1;
      if (sentences.numbers.emplace(text, number).second)
        sentences.all.push_back({number, std::string(text)});
    }
  }
  return sentences;
}

std::vector<std::string> RequestsFor(const PolishTask& task, const Sentences& sentences) {
  std::vector<std::string> requests;
  for (size_t begin = 0; begin < sentences.all.size(); begin += kMostSentencesOfRequest) {
    const size_t end = std::min(begin + kMostSentencesOfRequest, sentences.all.size());
    const auto at = [&](size_t i) { return sentences.all.begin() + static_cast<ptrdiff_t>(i); };
    requests.push_back(ChatRequest(task.model, task.language, {at(begin), at(end)}));
  }
  return requests;
}

std::string Joined(const std::string& passage, const Sentences& sentences,
                   const std::vector<std::string>& texts) {
  std::string out;
  size_t done = 0;
  for (const Span span : SentenceSpans(passage)) {
    out += passage.substr(done, span.begin - done);
    done = span.end;
    const std::string_view text = Cut(passage, span);
    const auto number = sentences.numbers.find(text);
    out += number == sentences.numbers.end() ? text : texts[number->second - 1];
  }
  return out + passage.substr(done);
}

}  // namespace

size_t PolishResult::Refused() const {
  return std::accumulate(refused.begin(), refused.end(), size_t{0});
}

size_t CountSentences(const std::vector<std::string>& passages) {
  return SentencesOf(passages).all.size();
}

std::vector<std::string> PolishRequests(const PolishTask& task) {
  return RequestsFor(task, SentencesOf(task.passages));
}

PolishResult Polish(const PolishTask& task, const SkillTable& skills, const ChatSender& send) {
  PolishResult result;
  result.passages = task.passages;
  const Sentences sentences = SentencesOf(task.passages);
  result.sentences = sentences.all.size();
  std::map<size_t, std::string> answers;
  for (const std::string& request : RequestsFor(task, sentences)) {
    const auto body = send(request);
    auto answer = body ? ChatAnswer(*body) : std::unexpected(body.error());
    if (!answer) {
      result.failure = answer.error();
      return result;
    }
    answers.merge(*answer);
  }
  SentenceCheck check(skills);
  std::vector<std::string> texts;
  for (const NumberedSentence& sentence : sentences.all) {
    texts.push_back(sentence.text);
    const auto answer = answers.find(sentence.number);
    if (answer == answers.end()) {
      ++result.unanswered;
      continue;
    }
    const std::string_view rephrased = TrimSpaces(answer->second);
    if (rephrased == sentence.text) continue;
    const Refusal refusal = check.Check(sentence.text, rephrased);
    if (refusal != Refusal::kNone) {
      ++result.refused[static_cast<size_t>(refusal)];
      continue;
    }
    texts.back() = rephrased;
    ++result.changed;
  }
  for (std::string& passage : result.passages) passage = Joined(passage, sentences, texts);
  return result;
}

}  // namespace gonggo
