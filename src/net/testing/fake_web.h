// A web, a name server and a clock for tests: no network, no waiting. Not thread-safe.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "net/http.h"

namespace gonggo {

// A web of answers by address; what is not there is 404.
class FakeWeb final : public Transport {
 public:
  Fetched<HttpResponse> Get(const HttpRequest& request) override {
    asked.push_back(request.address.url);
    requests.push_back(request);
    const auto found = pages.find(request.address.url);
    if (found == pages.end() || found->second.empty()) return HttpResponse{.status = 404};
    HttpResponse answer = found->second.front();
    if (found->second.size() > 1) found->second.erase(found->second.begin());
    if (answer.status < 0) {
      return std::unexpected(FetchFailure{.problem = FetchProblem::kTimeout});
    }
    return answer;
  }

  void Put(const std::string& url, HttpResponse answer) { pages[url].push_back(std::move(answer)); }
  void Redirect(const std::string& url, const std::string& to) {
    Put(url, {.status = 302, .location = to});
  }

  std::map<std::string, std::vector<HttpResponse>> pages;  // one after the other, the last stays
  std::vector<std::string> asked;
  std::vector<HttpRequest> requests;
};

// Every name is public unless the test says otherwise; a list of answers is given one by one.
class FakeNames final : public Resolver {
 public:
  std::vector<IpAddress> Resolve(const std::string& host) override {
    ++asked;
    const auto found = answers.find(host);
    if (found == answers.end()) return {*ParseIpAddress("1.1.1.1")};
    std::vector<IpAddress> addresses;
    for (const std::string& text : found->second.front()) {
      addresses.push_back(*ParseIpAddress(text));
    }
    if (found->second.size() > 1) found->second.erase(found->second.begin());
    return addresses;
  }
  std::map<std::string, std::vector<std::vector<std::string>>> answers;
  int asked = 0;
};

class FakePacer final : public Pacer {
 public:
  int64_t NowMilliseconds() override { return now; }
  void Wait(int64_t milliseconds) override {
    waits.push_back(milliseconds);
    now += milliseconds;
  }
  int64_t now = 0;
  std::vector<int64_t> waits;
};

}  // namespace gonggo
