#include "model/profile_json.h"

#include "model/posting_json.h"

namespace gonggo {
namespace {

class Writer {
 public:
  Writer(const Profile& profile, std::string& out) : profile_(profile), out_(out) {}

  void Write() {
    out_ += '{';
    Number("schema", kProfileSchemaVersion);
    String("name", profile_.name);
    String("as_of", FormatDate(profile_.as_of));
    OptionalNumber("months", OverallMonths(profile_));
    Key("months_stated");
    out_ += !profile_.months && profile_.stated_months ? "true" : "false";
    List("skills", profile_.skills, [this](const ProfileSkill& s) { Skill(s); });
    List("families", profile_.families, [this](const ProfileFamily& f) {
      String("id", f.id);
      At(f.at);
    });
    List("entries", profile_.entries, [this](const ProfileEntry& e) { Entry(e); });
    List("education", profile_.education, [this](const ProfileEducation& e) {
      String("degree", Id(e.degree));
      String("status", Id(e.status));
      At(e.at);
    });
    List("scores", profile_.scores, [this](const ProfileScore& s) {
      String("test", s.test);
      String("level", s.level);
      At(s.at);
    });
    String("military", Id(profile_.military));
    List("traits", profile_.traits, [this](const ProfileTrait& t) {
      String("id", t.id);
      At(t.at);
    });
    List("achievements", profile_.achievements, [this](const Achievement& a) {
      Number("line", profile_.lines[a.line].number);
      String("text", profile_.lines[a.line].text);
      Key("numbers");
      out_ += '[';
      for (size_t i = 0; i < a.numbers.size(); ++i) {
        if (i > 0) out_ += ',';
        AppendJsonString(Cut(profile_.lines[a.line].text, a.numbers[i]), out_);
      }
      out_ += ']';
      first_ = false;
    });
    List("diagnostics", profile_.diagnostics, [this](const Diagnostic& d) {
      String("code", d.code);
      String("message", d.message);
    });
    out_ += '}';
  }

 private:
  void Key(std::string_view key) {
    if (!first_) out_ += ',';
    first_ = false;
    AppendJsonString(key, out_);
    out_ += ':';
  }
  void String(std::string_view key, std::string_view value) {
    Key(key);
    AppendJsonString(value, out_);
  }
  void Number(std::string_view key, int64_t value) {
    Key(key);
    out_ += std::to_string(value);
  }
  void OptionalNumber(std::string_view key, const std::optional<int>& value) {
    Key(key);
    out_ += value ? std::to_string(*value) : "null";
  }

  // A list of objects; `member` writes the members of one.
  template <typename T, typename Member>
  void List(std::string_view key, const std::vector<T>& values, const Member& member) {
    Key(key);
    out_ += '[';
    for (size_t i = 0; i < values.size(); ++i) {
      out_ += i > 0 ? ",{" : "{";
      first_ = true;
      member(values[i]);
      out_ += '}';
    }
    out_ += ']';
    first_ = false;
  }

  void At(const ProfileEvidence& at) {
    const ProfileLine& line = profile_.lines[at.line];
    Number("line", line.number);
    String("text", line.text);
    String("surface", Cut(line.text, at.at));
  }

  void PeriodMembers(const Period& period) {
    constexpr int kMonths = 12;
    const auto month = [](int32_t number) {
      const int32_t of_year = number % kMonths + 1;
      return std::to_string(number / kMonths) + (of_year < 10 ? "-0" : "-") +
             std::to_string(of_year);
    };
    String("begin", month(period.begin));
    String("end", month(period.end));
    Key("ongoing");
    out_ += period.ongoing ? "true" : "false";
  }

  void Skill(const ProfileSkill& skill) {
    String("id", skill.id);
    String("name", skill.name);
    OptionalNumber("months", SkillMonths(skill));
    List("evidence", skill.evidence, [this](const ProfileEvidence& at) { At(at); });
  }

  void Entry(const ProfileEntry& entry) {
    String("part", Id(entry.part));
    String("organisation", entry.organisation);
    String("title", entry.title);
    OptionalNumber("parent", entry.parent < 0 ? std::nullopt : std::optional<int>(entry.parent));
    List("period", entry.period ? std::vector<Period>{*entry.period} : std::vector<Period>(),
         [this](const Period& period) { PeriodMembers(period); });
    List("lines", entry.lines, [this](uint32_t line) {
      Number("line", profile_.lines[line].number);
      String("text", profile_.lines[line].text);
    });
  }

  const Profile& profile_;
  std::string& out_;
  bool first_ = true;
};

}  // namespace

void AppendProfileJson(const Profile& profile, std::string& out) { Writer(profile, out).Write(); }

}  // namespace gonggo
