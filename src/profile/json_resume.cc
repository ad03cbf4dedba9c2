#include "profile/json_resume.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <utility>

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

class Reader {
 public:
  explicit Reader(const object& root) : root_(root) {}

  ProfileForm Read() {
    ReadBasics();
    for (const char* key : {"work", "experience"}) {
      ForEach(key, [this](const object& o) { form_.jobs.push_back(Job(o)); });
    }
    ForEach("projects", [this](const object& o) { form_.projects.push_back(Project(o)); });
    ForEach("education", [this](const object& o) { Put(form_.education, Study(o)); });
    for (const char* key : {"certificates", "certifications"}) {
      ForEach(key, [this](const object& o) {
        Put(form_.certificates, Joined(o, {"name", "issuer", "date"}));
      });
    }
    ForEach("languages", [this](const object& o) {
      Put(form_.languages, Joined(o, {"language", "name", "fluency", "level"}));
    });
    ForEach("skills", [this](const object& o) { Put(form_.skills, Skill(o)); });
    ForEach("awards", [this](const object& o) {
      Put(form_.other, Joined(o, {"title", "awarder", "date", "summary"}));
    });
    ForEach("publications", [this](const object& o) {
      Put(form_.other, Joined(o, {"name", "publisher", "releaseDate", "summary"}));
    });
    ForEach("volunteer", [this](const object& o) { Volunteer(o); });
    for (const char* key : {"interests", "hobbies"}) {
      ForEach(key, [this](const object& o) { Put(form_.other, Interest(o)); });
    }
    return std::move(form_);
  }

 private:
  static std::string Text(const object& o, const char* key) {
    element value;
    std::string_view text;
    if (o.at_key(key).get(value) != simdjson::SUCCESS) return "";
    if (value.get_string().get(text) == simdjson::SUCCESS) {
      std::string plain = NormalizeText(text);
      for (char& c : plain) {
        if (c == '\n' || c == '\t') c = ' ';
      }
      return std::string(TrimSpaces(plain));
    }
    int64_t number = 0;
    return value.get_int64().get(number) == simdjson::SUCCESS ? std::to_string(number) : "";
  }

  static std::string FirstText(const object& o, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
      std::string text = Text(o, key);
      if (!text.empty()) return text;
    }
    return "";
  }

  static std::string Joined(const object& o, std::initializer_list<const char*> keys) {
    std::string joined;
    for (const char* key : keys) {
      const std::string text = Text(o, key);
      if (!text.empty()) joined += (joined.empty() ? "" : ", ") + text;
    }
    return joined;
  }

  static std::vector<std::string> Strings(const object& o, const char* key) {
    std::vector<std::string> out;
    array list;
    if (o.at_key(key).get_array().get(list) != simdjson::SUCCESS) return out;
    for (const element value : list) {
      std::string_view text;
      if (value.get_string().get(text) != simdjson::SUCCESS) continue;
      std::string plain = NormalizeText(text);
      for (char& c : plain) {
        if (c == '\n' || c == '\t') c = ' ';
      }
      if (!TrimSpaces(plain).empty()) out.emplace_back(TrimSpaces(plain));
    }
    return out;
  }

  // "2021-03-01 ~ 현재": without an end it goes on (schema 1.0.0).
  static std::string PeriodOf(const object& o) {
    const std::string begin = Text(o, "startDate");
    const std::string end = Text(o, "endDate");
    if (begin.empty()) return end.empty() ? "" : "~ " + end;
    return begin + " ~ " + (end.empty() ? "현재" : end);
  }

  template <typename Each>
  void ForEach(const char* key, const Each& each) {
    array list;
    if (root_.at_key(key).get_array().get(list) != simdjson::SUCCESS) return;
    for (const element value : list) {
      object o;
      if (value.get_object().get(o) == simdjson::SUCCESS) each(o);
    }
  }

  FormText Next(std::string text) { return {std::move(text), ++line_}; }

  void Put(std::vector<FormText>& texts, std::string text) {
    if (!text.empty()) texts.push_back(Next(std::move(text)));
  }

  void ReadBasics() {
    object basics;
    if (root_.at_key("basics").get_object().get(basics) != simdjson::SUCCESS) return;
    form_.person = Next(Text(basics, "name"));
    Put(form_.summary, Text(basics, "label"));
    Put(form_.summary, FirstText(basics, {"summary", "bio"}));
  }

  void AddLines(const object& o, FormEntry& entry) {
    for (const char* key : {"summary", "description"}) Put(entry.lines, Text(o, key));
    for (const char* key : {"highlights", "responsibilities"}) {
      for (std::string& line : Strings(o, key)) Put(entry.lines, std::move(line));
    }
    std::string keywords;
    for (const std::string& word : Strings(o, "keywords"))
      keywords += (keywords.empty() ? "" : ", ") + word;
    Put(entry.lines, std::move(keywords));
  }

  FormEntry Job(const object& o) {
    FormEntry entry;
    entry.organisation = Next(FirstText(o, {"name", "company", "organization"}));
    entry.title = Next(FirstText(o, {"position", "title"}));
    entry.period = Next(PeriodOf(o));
    AddLines(o, entry);
    return entry;
  }

  FormEntry Project(const object& o) {
    FormEntry entry;
    entry.title = Next(FirstText(o, {"name", "title"}));
    entry.organisation = Next(FirstText(o, {"entity"}));
    entry.period = Next(PeriodOf(o));
    AddLines(o, entry);
    return entry;
  }

  void Volunteer(const object& o) {
    std::string text = Joined(o, {"organization", "position", "summary"});
    const std::string period = PeriodOf(o);
    if (!period.empty()) text += " (" + period + ")";
    Put(form_.other, std::move(text));
    for (std::string& line : Strings(o, "highlights")) Put(form_.other, std::move(line));
  }

  static std::string Study(const object& o) {
    std::string text = Joined(o, {"institution", "area", "studyType"});
    const std::string period = Text(o, "startDate").empty() ? Text(o, "endDate") : PeriodOf(o);
    return period.empty() ? text : text + " (" + period + ")";
  }

  static std::string Skill(const object& o) {
    std::string text = Joined(o, {"name", "level"});
    std::string words;
    for (const std::string& word : Strings(o, "keywords"))
      words += (words.empty() ? "" : ", ") + word;
    if (text.empty()) return words;
    return words.empty() ? text : text + ": " + words;
  }

  // What somebody likes is not what they can do.
  static std::string Interest(const object& o) {
    const std::string text = Skill(o);
    return text.empty() ? text : "관심사: " + text;
  }

  const object& root_;
  ProfileForm form_;
  uint32_t line_ = 0;
};

bool HasMembersOfAResume(const object& root) {
  for (const char* key : {"basics", "work", "education", "skills", "projects"}) {
    element value;
    if (root.at_key(key).get(value) == simdjson::SUCCESS) return true;
  }
  return false;
}

}  // namespace

bool LooksLikeJsonObject(std::string_view bytes) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  const size_t at = bytes.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && bytes[at] == '{';
}

Result<ProfileForm> ReadJsonResume(std::string_view bytes) {
  simdjson::dom::parser parser;
  simdjson::padded_string padded(bytes);
  element document;
  if (const auto error = parser.parse(padded).get(document); error != simdjson::SUCCESS) {
    return Fail(ErrorCode::kInvalidArgument,
                std::string("JSON으로 읽을 수 없습니다 (") + simdjson::error_message(error) + ").",
                std::string("this is not JSON (") + simdjson::error_message(error) + ").");
  }
  object root;
  if (document.get_object().get(root) != simdjson::SUCCESS || !HasMembersOfAResume(root)) {
    return Fail(ErrorCode::kInvalidArgument,
                "JSON Resume 형식(basics, work, education, skills …)이 아닙니다.",
                "this is not a JSON Resume (basics, work, education, skills …).");
  }
  return Reader(root).Read();
}

}  // namespace gonggo
