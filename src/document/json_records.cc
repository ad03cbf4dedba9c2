#include "document/json_records.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/field_names.h"
#include "document/json_measure.h"
#include "document/literal_preamble.h"

namespace gonggo {
namespace {

// Keys that are compared to tell whether objects are alike: a record has some twenty.
constexpr size_t kComparedKeys = 32;

using KeySample = std::vector<std::string_view>;

KeySample KeysOf(const JsonTree& tree, uint32_t object) {
  KeySample keys;
  for (const uint32_t child : ChildrenOf(tree, object)) {
    if (keys.size() == kComparedKeys) break;
    keys.push_back(tree.nodes[child].key);
  }
  return keys;
}

class Finder {
 public:
  explicit Finder(const JsonTree& tree) : tree_(tree), measures_(MeasureTree(tree)) {}

  std::vector<JsonRecord> Run() {
    if (tree_.nodes.empty()) return {};
    const JsonMeasure& root = measures_.front();
    if (root.schema) {
      Collect(0, PostingEvidence::kSchema);
    } else {
      Select(0);
    }
    return std::move(records_);
  }

  std::vector<JsonRecord> RunPostings(PostingEvidence evidence) {
    if (!tree_.nodes.empty()) Collect(0, evidence);
    return std::move(records_);
  }

 private:
  const JsonNode& Node(uint32_t i) const { return tree_.nodes[i]; }
  bool IsObject(uint32_t i) const { return Node(i).kind == JsonKind::kObject; }

  // A company's name is given only to what surely is a posting and has none of its own; so the
  // record's text with the name in it is read as the same record again.
  void Add(uint32_t node) {
    JsonRecord record{.node = node, .around = {}};
    const bool nameless =
        measures_[node].own >= RecordLikeness::kTitled && !HasField(node, FieldName::kCompany);
    for (JsonAround around : around_) {
      if (!nameless) around.company = 0;
      if (around.title || around.company != 0) record.around.push_back(around);
    }
    records_.push_back(std::move(record));
  }

  void Collect(uint32_t node, PostingEvidence evidence) {
    const RecordLikeness least =
        evidence == PostingEvidence::kSchema ? RecordLikeness::kSchema : RecordLikeness::kTitled;
    for (uint32_t i = node; i < Node(node).after;) {
      if (!IsObject(i) || measures_[i].own < least) {
        ++i;
        continue;
      }
      // As Run decides when it sees the object alone.
      if (measures_[i].schema && measures_[i].own < RecordLikeness::kSchema) {
        Collect(i, PostingEvidence::kSchema);
      } else {
        Add(i);
      }
      i = Node(i).after;
    }
  }

  void Select(uint32_t node) {
    if (IsObject(node)) return SelectObject(node);
    if (Node(node).kind == JsonKind::kArray) return SelectArray(node);
    if (Node(node).kind == JsonKind::kString) Add(node);
  }

  // As Select, with the member's key as a title of what is in it, if it reads like one.
  void SelectMember(uint32_t member, uint32_t company = 0) {
    around_.push_back(
        {.member = member, .title = IsTitleLikeKey(Node(member).key), .company = company});
    Select(member);
    around_.pop_back();
  }

  void SelectArray(uint32_t array) {
    bool objects = false;
    bool texts = false;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      objects = objects || IsObject(element) || Node(element).kind == JsonKind::kArray;
      texts = texts || (Node(element).kind == JsonKind::kString && IsLongText(Node(element).text));
    }
    const bool one = objects ? IsPlainList(array) : !texts;
    if (one) return Add(array);
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      if (!objects || IsContainer(Node(element))) Select(element);
    }
  }

  // A list that is one record: name–value pairs, or rows of scalars.
  bool IsPlainList(uint32_t array) const {
    const JsonMeasure& measure = measures_[array];
    return !measure.objects ||
           (measure.listed == RecordLikeness::kNone && IsPairList(tree_, array));
  }

  void SelectObject(uint32_t object) {
    const JsonMeasure& measure = measures_[object];
    if (IsTitleMap(object)) {
      for (const uint32_t member : ChildrenOf(tree_, object)) {
        if (Node(member).kind == JsonKind::kNull) continue;
        around_.push_back({.member = member, .title = true, .company = 0});
        Select(member);
        around_.pop_back();
      }
      return;
    }
    const bool stub = measure.own <= RecordLikeness::kStub;
    if (measure.own >= RecordLikeness::kTitled) return Add(object);
    if (measure.listed >= RecordLikeness::kTitled ||
        (measure.listed == RecordLikeness::kTexts && stub)) {
      return SelectListed(object);
    }
    if (stub && measure.inner >= RecordLikeness::kTexts) {
      if (const uint32_t only = OnlyInner(object); only != 0) return SelectMember(only);
    }
    if (measure.own == RecordLikeness::kNone && measure.listed == RecordLikeness::kStub) {
      return SelectListed(object);
    }
    const uint32_t first = object + 1;
    const bool single = first < Node(object).after && Node(first).after == Node(object).after;
    if (single && IsContainer(Node(first)) && !IsPlainMember(first)) return SelectMember(first);
    Add(object);
  }

  // A lone member that is content, not a wrapper's: {"자격요건": ["…", "…"]}.
  bool IsPlainMember(uint32_t member) const {
    if (IsObject(member)) return false;
    for (const uint32_t element : ChildrenOf(tree_, member)) {
      if (IsObject(element)) return false;
    }
    return true;
  }

  void SelectListed(uint32_t object) {
    const RecordLikeness level = measures_[object].listed;
    uint32_t company = FindField(object, FieldName::kCompany);
    // A name that was cut off would take what is put behind it for a part of itself.
    if (Node(company).open) company = 0;
    bool others = false;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      others = others || (measures_[member].listed == level && !IsAside(tree_, member));
    }
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (measures_[member].listed != level || (others && IsAside(tree_, member))) continue;
      SelectMember(member, Node(member).kind == JsonKind::kArray ? company : 0);
    }
  }

  // The one sub-object that has the posting, if no other has anything to read; 0 if there is none.
  uint32_t OnlyInner(uint32_t object) const {
    uint32_t only = 0;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (!IsObject(member) || IsAside(tree_, member)) continue;
      const JsonMeasure& measure = measures_[member];
      if (std::max(measure.own, measure.inner) == RecordLikeness::kNone && !HasName(member))
        continue;
      if (only != 0) return 0;
      only = member;
    }
    return only;
  }

  bool HasName(uint32_t object) const {
    return FindField(object, FieldName::kName) != 0 || FindField(object, FieldName::kTitle) != 0;
  }

  // The first member of that meaning that is a short text; 0 if there is none.
  uint32_t FindField(uint32_t object, FieldName field) const {
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      const JsonNode& node = Node(member);
      if (node.kind != JsonKind::kString || node.text.empty() || IsLongText(node.text)) continue;
      if (ClassifyField(node.key) == field) return member;
    }
    return 0;
  }

  bool HasField(uint32_t object, FieldName field) const {
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (Node(member).kind != JsonKind::kNull && ClassifyField(Node(member).key) == field)
        return true;
    }
    return false;
  }

  // An object of like-shaped objects with text in them. A lone member must have a key that reads
  // like a title, or be marked by the empty key that RawOf writes; marked it may be any record.
  bool IsTitleMap(uint32_t object) const {
    size_t members = 0;
    size_t objects = 0;
    uint32_t first = 0;
    bool marked = false;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      const JsonNode& node = Node(member);
      if (node.kind == JsonKind::kNull) {
        marked = marked || (node.key.empty() && node.key_end > node.key_begin);
        continue;
      }
      if (!IsContainer(node) && node.kind != JsonKind::kString) return false;
      if (objects < members) return false;  // only alone it may be no object
      objects += node.kind == JsonKind::kObject ? 1 : 0;
      if (++members == 1) first = member;
    }
    if (members == 1 && marked) return true;
    if (objects == 0 || objects != members) return false;
    if (members == 1) return IsTitleLikeKey(Node(first).key) && HasText(first);
    return AreAlike(object, first);
  }

  bool HasText(uint32_t object) const {
    const JsonMeasure& measure = measures_[object];
    return measure.own > RecordLikeness::kNone || measure.texts > 0;
  }

  bool HasString(uint32_t object) const {
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (Node(member).kind == JsonKind::kString && !Node(member).text.empty()) return true;
    }
    return false;
  }

  bool AreAlike(uint32_t object, uint32_t first) const {
    const KeySample keys = KeysOf(tree_, first);
    size_t shared = 0;
    size_t all = 0;
    size_t with_text = 0;
    size_t objects = 0;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (!IsObject(member)) continue;
      ++objects;
      // Under a title even a word is text; under an identifier it may be anything.
      const bool title = IsTitleLikeKey(Node(member).key);
      with_text += HasText(member) || (title && HasString(member)) ? 1 : 0;
      if (member == first) continue;
      const KeySample own = KeysOf(tree_, member);
      all += std::max(own.size(), keys.size());
      for (const std::string_view key : own) {
        shared += static_cast<size_t>(std::count(keys.begin(), keys.end(), key));
      }
    }
    return with_text * 2 >= objects && shared * 2 >= all;
  }

  const JsonTree& tree_;
  std::vector<JsonMeasure> measures_;
  std::vector<JsonAround> around_;
  std::vector<JsonRecord> records_;
};

}  // namespace

std::vector<JsonRecord> FindRecords(const JsonTree& tree) { return Finder(tree).Run(); }

std::vector<JsonRecord> FindPostings(const JsonTree& tree, PostingEvidence evidence) {
  return Finder(tree).RunPostings(evidence);
}

AroundText TextAround(const JsonTree& tree, const JsonRecord& record, size_t i,
                      LiteralDialect dialect) {
  const JsonAround& around = record.around[i];
  const JsonNode& member = tree.nodes[around.member];
  const bool object =
      i + 1 < record.around.size() || tree.nodes[record.node].kind == JsonKind::kObject;
  AroundText text{.before = "{", .behind = "}"};
  if (around.company != 0) {
    const JsonNode& company = tree.nodes[around.company];
    text.before.append(tree.source.substr(company.key_begin, company.end - company.key_begin))
        .append(", ");
  }
  text.before.append(tree.source.substr(member.key_begin, member.key_end - member.key_begin));
  text.before.append(": ");
  if (around.company != 0) {
    text.before.append("[");
    text.behind = "]}";
  } else if (!IsTitleLikeKey(member.key) || !object) {
    // An identifier alone reads like a wrapper's key, and a text alone like a field of its key; the
    // empty key beside it says that it is a title.
    text.behind = dialect == LiteralDialect::kPython ? ", '': None}" : ", \"\": null}";
  }
  return text;
}

std::string RawOf(const JsonTree& tree, const JsonRecord& record, LiteralDialect dialect) {
  const JsonNode& node = tree.nodes[record.node];
  std::string before;
  std::string behind;
  for (size_t i = 0; i < record.around.size(); ++i) {
    AroundText text = TextAround(tree, record, i, dialect);
    // A record that was cut off stays open, and so does what is around it: closed by force it would
    // end elsewhere when it is read again. What marks a title then stands before it.
    if (node.open && text.behind.starts_with(", ")) {
      text.before.insert(1, text.behind.substr(2, text.behind.size() - 3) + ", ");
    }
    before.append(text.before);
    behind.insert(0, text.behind);
  }
  before.append(tree.source.substr(node.begin, node.end - node.begin));
  if (!node.open) before.append(behind);
  // Alone it may look like several records, one a line: where a string holds a line in braces, or a
  // comment takes a bracket along. An empty comment says that it is one value.
  if (LooksLikeLines(before)) before.insert(0, dialect == LiteralDialect::kPython ? "#\n" : "//\n");
  return before;
}

}  // namespace gonggo
