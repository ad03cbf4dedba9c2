#include "document/json_measure.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/field_names.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

// 40 Hangul syllables, or a Latin sentence: titles and addresses stay below.
constexpr size_t kLongTextBytes = 120;
constexpr size_t kShortLinesBytes = 30;

// A list of strings is a text from here on; tags stay below.
constexpr size_t kListTextBytes = 80;

// Three short texts make a stub: a wrapper has a status and a message.
constexpr int kStubStrings = 3;

constexpr size_t kMaxPairMembers = 8;

// The name of a pair may be a whole question of a form.
constexpr size_t kMaxLabelBytes = 400;

bool IsJobPostingType(const JsonTree& tree, uint32_t value) {
  const JsonNode& node = tree.nodes[value];
  if (node.kind == JsonKind::kString) {
    // Also as an IRI: "http://schema.org/JobPosting".
    return node.text == "JobPosting" || node.text.ends_with("/JobPosting") ||
           node.text.ends_with(":JobPosting");
  }
  if (node.kind != JsonKind::kArray) return false;
  for (const uint32_t element : ChildrenOf(tree, value)) {
    const JsonNode& type = tree.nodes[element];
    if (type.kind == JsonKind::kString && IsJobPostingType(tree, element)) return true;
  }
  return false;
}

bool IsListText(const JsonTree& tree, uint32_t array) {
  size_t bytes = 0;
  bool spaced = false;
  for (const uint32_t element : ChildrenOf(tree, array)) {
    const JsonNode& node = tree.nodes[element];
    if (node.kind != JsonKind::kString) return false;
    bytes += node.text.size();
    spaced = spaced || node.text.find(' ') != std::string_view::npos;
  }
  return spaced && bytes >= kListTextBytes;
}

// Questions that an applicant fills in: [{"label": "LinkedIn", "required": false, "fields": [..]}].
bool IsForm(const JsonTree& tree, uint32_t array) {
  for (const uint32_t question : ChildrenOf(tree, array)) {
    if (tree.nodes[question].kind != JsonKind::kObject) return false;
    for (const uint32_t member : ChildrenOf(tree, question)) {
      const JsonNode& node = tree.nodes[member];
      if (node.key == "required" && node.kind != JsonKind::kString && !IsContainer(node))
        return true;
    }
    return false;
  }
  return false;
}

bool IsLabel(std::string_view text) {
  return !text.empty() && text.size() <= kMaxLabelBytes &&
         text.find('\n') == std::string_view::npos;
}

// What the members of an object say together.
// Members that only Gonggo's own form has together.
constexpr std::array<std::pair<std::string_view, JsonKind>, 5> kOwnMembers = {
    {{"schema", JsonKind::kNumber},
     {"parser", JsonKind::kNumber},
     {"source", JsonKind::kObject},
     {"requirements", JsonKind::kArray},
     {"evidence", JsonKind::kObject}}};

bool IsOwnMember(const JsonNode& node) {
  return std::any_of(kOwnMembers.begin(), kOwnMembers.end(), [&node](const auto& member) {
    return node.kind == member.second && node.key == member.first;
  });
}

struct Members {
  size_t own_form = 0;
  bool company = false;
  int details = 0;  // a posting's title and texts, set apart: {"company": {…}, "detail": {…}}
  bool title = false;
  bool name = false;
  bool schema_type = false;
  int strings = 0;
  int texts = 0;      // of its own
  int inherited = 0;  // in its sections and plain sub-objects
};

class Measurer {
 public:
  explicit Measurer(const JsonTree& tree) : tree_(tree), measures_(tree.nodes.size()) {}

  std::vector<JsonMeasure> Run() {
    for (size_t i = tree_.nodes.size(); i-- > 0;) {
      const auto node = static_cast<uint32_t>(i);
      if (tree_.nodes[i].kind == JsonKind::kObject) MeasureObject(node);
      if (tree_.nodes[i].kind == JsonKind::kArray) MeasureArray(node);
    }
    return std::move(measures_);
  }

 private:
  void MeasureArray(uint32_t array) {
    JsonMeasure& measure = measures_[array];
    if (IsListText(tree_, array)) measure.texts = 1;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const JsonMeasure& inner = measures_[element];
      measure.listed = std::max({measure.listed, inner.listed, inner.own, inner.inner});
      AddSchema(inner, measure);
      measure.objects =
          measure.objects || inner.objects || tree_.nodes[element].kind == JsonKind::kObject;
    }
    if (!IsPairList(tree_, array)) return;
    int texts = 0;
    bool plain = true;  // {name, value}: no record whatever the values hold
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const std::optional<NamedContent> pair = MatchNamedContent(tree_, element);
      texts += measures_[element].texts;
      plain = plain && pair && tree_.nodes[pair->name].key != "title" &&
              tree_.nodes[*pair->content].key.starts_with("val");
    }
    measure.texts = static_cast<uint8_t>(std::min(texts, 255));
    if (plain) measure.listed = RecordLikeness::kNone;
  }

  void MeasureObject(uint32_t object) {
    JsonMeasure& measure = measures_[object];
    Members members;
    bool asides = false;
    for (const uint32_t child : ChildrenOf(tree_, object)) {
      if (IsAside(tree_, child)) {
        asides = true;
      } else {
        AddMember(child, measure, members);
      }
    }
    // Similar postings are the postings where there is no other beside them.
    if (asides &&
        std::max({LikenessOf(members), measure.inner, measure.listed}) <= RecordLikeness::kStub) {
      for (const uint32_t child : ChildrenOf(tree_, object)) {
        if (IsAside(tree_, child)) AddMember(child, measure, members);
      }
    }
    measure.own = LikenessOf(members);
    if (members.own_form == kOwnMembers.size()) {
      measure.own = RecordLikeness::kTitled;
      measure.listed = measure.inner = RecordLikeness::kNone;
    }
    // A posting's texts are its own; those of a part of it count for the whole.
    const int texts = members.texts + members.inherited;
    if (measure.own == RecordLikeness::kSchema) {
      measure.schema = true;
      measure.schema_text = measure.schema_text || texts > 0;
    } else if (measure.own == RecordLikeness::kTitled && !measure.schema_text) {
      measure.schema = false;  // its title again, or the names of similar postings
    }
    measure.texts = measure.own >= RecordLikeness::kTitled
                        ? uint8_t{0}
                        : static_cast<uint8_t>(std::min(texts, 255));
  }

  void AddMember(uint32_t child, JsonMeasure& measure, Members& members) const {
    CountMember(child, members);
    const JsonMeasure& inner = measures_[child];
    measure.listed = std::max(measure.listed, inner.listed);
    if (tree_.nodes[child].kind == JsonKind::kObject) {
      measure.inner = std::max({measure.inner, inner.own, inner.inner});
    }
    AddSchema(inner, measure);
  }

  static void AddSchema(const JsonMeasure& inner, JsonMeasure& measure) {
    measure.schema = measure.schema || inner.schema;
    measure.schema_text = measure.schema_text || inner.schema_text;
  }

  void CountMember(uint32_t child, Members& members) const {
    const JsonNode& node = tree_.nodes[child];
    members.own_form += IsOwnMember(node) ? 1U : 0U;
    if (!node.key.empty() && ClassifyField(node.key) == FieldName::kCompany)
      members.company = members.company || node.after > child + 1 || !node.text.empty();
    if (node.kind == JsonKind::kObject && measures_[child].own == RecordLikeness::kTitled)
      members.details += IsDetailName(node.key) ? 1 : 0;
    if (node.key == "@type") members.schema_type = IsJobPostingType(tree_, child);
    if (node.kind == JsonKind::kObject || node.kind == JsonKind::kArray) {
      const bool list = node.kind == JsonKind::kArray && node.after > child + 1 &&
                        !IsContainer(tree_.nodes[child + 1]);
      (list ? members.texts : members.inherited) += measures_[child].texts;
      return;
    }
    if (node.kind != JsonKind::kString || node.text.empty()) return;
    ++members.strings;
    if (IsLongText(node.text)) {
      ++members.texts;
      return;
    }
    const FieldName field = ClassifyField(node.key);
    members.title = members.title || field == FieldName::kTitle;
    members.name = members.name || field == FieldName::kName;
  }

  static RecordLikeness LikenessOf(const Members& members) {
    const int texts = members.texts + members.inherited;
    if (members.schema_type) return RecordLikeness::kSchema;
    if (members.title && texts > 0) return RecordLikeness::kTitled;
    if (members.company && members.details == 1) return RecordLikeness::kTitled;
    if (members.texts > 1 || (members.name && texts > 0)) return RecordLikeness::kTexts;
    if (members.title || members.texts > 0 || members.strings >= kStubStrings)
      return RecordLikeness::kStub;
    return RecordLikeness::kNone;
  }

  const JsonTree& tree_;
  std::vector<JsonMeasure> measures_;
};

}  // namespace

std::vector<JsonMeasure> MeasureTree(const JsonTree& tree) { return Measurer(tree).Run(); }

bool IsAside(const JsonTree& tree, uint32_t member) {
  const JsonNode& node = tree.nodes[member];
  if (!IsContainer(node)) return false;
  if (IsAsideName(node.key)) return true;
  return node.kind == JsonKind::kArray && node.key == "questions" && IsForm(tree, member);
}

std::optional<NamedContent> MatchNamedContent(const JsonTree& tree, uint32_t object) {
  if (tree.nodes[object].kind != JsonKind::kObject) return std::nullopt;
  NamedContent pair;
  size_t members = 0;
  for (const uint32_t child : ChildrenOf(tree, object)) {
    if (++members > kMaxPairMembers) return std::nullopt;
    const JsonNode& node = tree.nodes[child];
    switch (ClassifyField(node.key)) {
      case FieldName::kTitle:
      case FieldName::kName:
        if (pair.name != 0 || node.kind != JsonKind::kString || !IsLabel(node.text))
          return std::nullopt;
        pair.name = child;
        break;
      case FieldName::kContent:
        if (pair.content) return std::nullopt;
        pair.content = child;
        break;
      case FieldName::kMinor:
        if (IsContainer(node) || IsLongText(node.text)) return std::nullopt;
        break;
      case FieldName::kCompany:
      case FieldName::kOther:
        return std::nullopt;
    }
  }
  if (pair.name == 0) return std::nullopt;
  return pair;
}

bool IsPairList(const JsonTree& tree, uint32_t array) {
  if (tree.nodes[array].kind != JsonKind::kArray || tree.nodes[array].after == array + 1)
    return false;
  for (const uint32_t element : ChildrenOf(tree, array)) {
    const std::optional<NamedContent> pair = MatchNamedContent(tree, element);
    if (!pair || !pair->content) return false;
  }
  return true;
}

bool IsLongText(std::string_view text) {
  if (text.size() < kShortLinesBytes) return false;
  static constexpr ByteSet kBlanks(" \n");
  if (!kBlanks.IsIn(text)) return false;
  return text.size() >= kLongTextBytes || text.find('\n') != std::string_view::npos ||
         text.find("</") != std::string_view::npos || text.find("&lt;/") != std::string_view::npos;
}

bool IsOwnForm(const JsonTree& tree, uint32_t object) {
  if (tree.nodes[object].kind != JsonKind::kObject) return false;
  size_t members = 0;
  for (const uint32_t member : ChildrenOf(tree, object)) {
    members += IsOwnMember(tree.nodes[member]) ? 1U : 0U;
  }
  return members == kOwnMembers.size();
}

}  // namespace gonggo
