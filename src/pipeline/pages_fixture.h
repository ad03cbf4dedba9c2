// PagesTest: a library of pages of a web that a test makes up, looked at again with Look(). For
// tests alone.
#pragma once

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "net/testing/fake_web.h"
#include "pipeline/ingest_fixture.h"
#include "pipeline/refresh.h"

namespace gonggo {

inline constexpr char kLink[] = "https://a.example/jobs/7";

inline std::string PageOf(const std::string& company, const std::string& deadline,
                          const std::string& notice = "") {
  return "<!doctype html><html><head><title>백엔드 개발자</title></head><body><h1>백엔드 "
         "개발자</h1>" +
         notice + "<dl><dt>회사</dt><dd>" + company + "</dd><dt>마감일</dt><dd>" + deadline +
         "</dd></dl><h2>자격요건</h2><ul><li>Python 개발 경력 3년 이상이신 분</li><li>관계형 "
         "데이터베이스를 "
         "설계하고 운영해 보신 분</li><li>테스트를 먼저 쓰는 습관이 있으신 "
         "분</li></ul></body></html>";
}

class LookRecorder final : public RefreshObserver {
 public:
  void Looked(const RefreshOutcome& outcome) override { outcomes.push_back(outcome); }

  std::vector<RefreshOutcome> outcomes;
};

class PagesTest : public IngestFixture {
 protected:
  IngestRequest Request(Fetcher& fetcher) {
    IngestRequest request{.today = {2026, 11, 20}};
    request.pages.emplace();
    request.pages->fetcher = &fetcher;
    request.pages->explain = [](const std::string&, const FetchFailure& failure) {
      return "problem " + std::to_string(static_cast<int>(failure.problem));
    };
    request.pages->explain_too_many = [](const std::string&, size_t count) {
      return std::to_string(count) + " links";
    };
    request.pages->now = now_;
    return request;
  }

  Recorder Add(const std::vector<std::string>& files, const std::vector<std::string>& links) {
    Fetcher fetcher(web_, names_, pacer_, {});
    IngestRequest request = Request(fetcher);
    request.files = files;
    request.pages->links = links;
    std::ranges::copy_if(files, std::inserter(request.found, request.found.end()),
                         [](const std::string& file) { return file.ends_with("책갈피.md"); });
    Recorder recorder;
    const auto counts = Ingest(request, *library_, recorder);
    EXPECT_TRUE(counts.has_value());
    return recorder;
  }

  // Every posting, with one look at each link.
  std::vector<RefreshOutcome> Look() {
    now_ += 3600;
    Fetcher fetcher(web_, names_, pacer_, {});
    RefreshRequest request{.postings = *library_->List({}), .intake = Request(fetcher)};
    LookRecorder recorder;
    EXPECT_TRUE(Refresh(request, *library_, recorder).has_value());
    return recorder.outcomes;
  }
  RefreshStatus LookAtOne() {
    const auto outcomes = Look();
    EXPECT_EQ(outcomes.size(), 1U);
    return outcomes.front().status;
  }

  void Answer(const std::string& url, HttpResponse response) {
    web_.pages[url] = {std::move(response)};
  }

  int64_t now_ = 1'795'000'000;
  FakeWeb web_;
  FakeNames names_;
  FakePacer pacer_;
};

}  // namespace gonggo
