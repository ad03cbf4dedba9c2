#include "document/record_renderer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/builder.h"
#include "document/field_names.h"
#include "document/field_writer.h"
#include "document/json_measure.h"
#include "document/own_record.h"
#include "document/same_texts.h"
#include "document/value_text.h"

namespace gonggo {
namespace {

// Keys of a record stand below its title.
constexpr int kFieldLevel = 2;

// A dotted key names at most so many objects, or it would grow with the depth.
constexpr size_t kMaxPathBytes = 120;

// What a node is rendered as.
enum class NodeForm : uint8_t {
  kNothing,
  kEmpty,  // a heading without content
  kShort,  // key–value lines
  kLong,   // a heading and lines
};

class Renderer {
 public:
  Renderer(const JsonTree& tree, const JsonRecord& record)
      : tree_(tree), record_(record), first_(record.node) {}

  Document Run(Origin origin) {
    Measure();
    if (leaves_asides_ && Form(first_) != NodeForm::kLong) {
      leaves_asides_ = false;  // nothing to read but them
      Measure();
    }
    int level = 0;
    for (const JsonAround& around : record_.around) {
      if (around.title) builder_.Heading(++level, Node(around.member).key);
    }
    for (const JsonAround& around : record_.around) {
      if (around.company != 0)
        WriteLine(Node(around.company).key, Node(around.company).text, builder_);
    }
    const uint32_t root = record_.node;
    switch (Node(root).kind) {
      case JsonKind::kObject:
        WriteShort(root, "");
        WriteLong(root, kFieldLevel);
        break;
      case JsonKind::kArray:
        WriteRootArray(root);
        break;
      default:
        WriteRootScalar(root);
    }
    return builder_.Finish(std::move(origin));
  }

 private:
  const JsonNode& Node(uint32_t i) const { return tree_.nodes[i]; }
  NodeForm Form(uint32_t i) const { return forms_[i - first_]; }
  TextShape Shape(uint32_t i) const { return shapes_[i - first_]; }

  // Containers after their members: from the last node to the first.
  void Measure() {
    const uint32_t end = Node(first_).after;
    forms_.assign(end - first_, NodeForm::kNothing);
    shapes_.assign(end - first_, TextShape::kBlank);
    for (uint32_t i = end; i-- > first_;) {
      const JsonNode& node = Node(i);
      if (node.kind == JsonKind::kString) shapes_[i - first_] = ClassifyText(node.text);
      forms_[i - first_] = FormOf(i);
      if (node.kind != JsonKind::kObject) continue;
      for (const uint32_t repeated : RepeatedTexts(tree_, i)) {
        forms_[repeated - first_] = NodeForm::kNothing;
      }
    }
  }

  NodeForm FormOf(uint32_t i) const {
    switch (Node(i).kind) {
      case JsonKind::kNull:
        return NodeForm::kNothing;
      case JsonKind::kString:
        if (Shape(i) == TextShape::kBlank) return NodeForm::kEmpty;
        return IsOneLine(Node(i).text, Shape(i)) ? NodeForm::kShort : NodeForm::kLong;
      case JsonKind::kArray:
        return IsLeftOut(i) ? NodeForm::kNothing : FormOfArray(i);
      case JsonKind::kObject:
        return IsLeftOut(i) ? NodeForm::kNothing : FormOfMembers(i);
      default:
        return NodeForm::kShort;
    }
  }

  bool IsLeftOut(uint32_t i) const { return leaves_asides_ && i != first_ && IsAside(tree_, i); }

  NodeForm FormOfMembers(uint32_t container) const {
    NodeForm form = NodeForm::kNothing;
    if (Node(container).after == container + 1) return NodeForm::kEmpty;
    for (const uint32_t child : ChildrenOf(tree_, container)) {
      if (IsMark(child)) continue;
      if (Form(child) == NodeForm::kEmpty) return NodeForm::kLong;
      form = std::max(form, Form(child));
    }
    return form;
  }

  NodeForm FormOfArray(uint32_t array) const {
    const NodeForm form = FormOfMembers(array);
    if (form != NodeForm::kShort) return form;
    if (IsEnumeration(array)) return NodeForm::kShort;
    size_t strings = 0;
    size_t names = 0;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const JsonNode& node = Node(element);
      strings += node.kind == JsonKind::kString ? 1 : 0;
      names += node.kind == JsonKind::kObject && IsNameOnly(element) ? 1 : 0;
      if (node.kind == JsonKind::kArray) return NodeForm::kLong;
    }
    return strings > 1 || names > 1 ? NodeForm::kLong : NodeForm::kShort;
  }

  // ["FULL_TIME", "CONTRACTOR"]: codes of a program, no items that people read.
  bool IsEnumeration(uint32_t array) const {
    bool underscore = false;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const JsonNode& node = Node(element);
      if (node.kind != JsonKind::kString) return false;
      for (const char c : node.text) {
        if (c != '_' && (c < 'A' || c > 'Z')) return false;
        underscore = underscore || c == '_';
      }
    }
    return underscore;
  }

  // JSON-LD's marks of type and vocabulary are no content.
  bool IsMark(uint32_t member) const {
    return Node(member).key == "@type" || Node(member).key == "@context";
  }

  bool IsNameOnly(uint32_t object) const {
    const auto pair = MatchNamedContent(tree_, object);
    return pair && !pair->content;
  }

  // The member whose value stands for the object: {"name": "Seoul"}, of a company also
  // {"company_name": …}; 0 if there is none. A posting's title stands for itself:
  // {"공고": {"제목": …}}.
  uint32_t NameOf(uint32_t object) const {
    const bool company = ClassifyField(Node(object).key) == FieldName::kCompany;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (Form(member) != NodeForm::kShort || Node(member).kind != JsonKind::kString) continue;
      const FieldName field = ClassifyField(Node(member).key);
      if (field == FieldName::kName || (company && field == FieldName::kCompany)) return member;
      if (field == FieldName::kTitle && !IsPostingName(Node(object).key)) return member;
    }
    return 0;
  }

  static std::string Dotted(const std::string& path, std::string_view key) {
    if (path.empty()) return std::string(key);
    if (key.empty() || path.size() > kMaxPathBytes) return path;
    return path + '.' + std::string(key);
  }

  // What is short among the members of `object`, and of objects in it that are short.
  void WriteShort(uint32_t object, const std::string& path) {
    const uint32_t name = path.empty() ? 0 : NameOf(object);
    if (name != 0) WriteScalar(name, path);
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (member == name || IsMark(member)) continue;
      if (IsPairs(member)) {
        WritePairs(member, NodeForm::kShort, kFieldLevel);
      } else if (Form(member) == NodeForm::kShort) {
        WriteShortValue(member, Dotted(path, Node(member).key));
      }
    }
  }

  void WriteShortValue(uint32_t node, const std::string& path) {
    switch (Node(node).kind) {
      case JsonKind::kObject:
        return WriteShort(node, path);
      case JsonKind::kArray:
        return WriteShortArray(node, path);
      default:
        return WriteScalar(node, path);
    }
  }

  void WriteScalar(uint32_t node, const std::string& path) {
    if (Form(node) != NodeForm::kShort) return;
    if (Node(node).kind != JsonKind::kString) return WriteLine(path, Node(node).text, builder_);
    WriteText({.key = path}, Node(node).text, Shape(node), builder_);
  }

  // Objects one after another; scalars in one line.
  void WriteShortArray(uint32_t array, const std::string& path) {
    std::string joined;
    size_t scalars = 0;
    uint32_t last = 0;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      if (IsContainer(Node(element))) {
        WriteShortValue(element, path);
        continue;
      }
      if (Form(element) != NodeForm::kShort) continue;
      if (scalars++ > 0) joined.append(", ");
      joined.append(Node(element).text);
      last = element;
    }
    if (scalars == 1) return WriteScalar(last, path);
    if (scalars > 1) WriteLine(path, joined, builder_);
  }

  bool IsPairs(uint32_t node) const {
    return Node(node).kind == JsonKind::kArray && IsPairList(tree_, node);
  }

  // The pairs of a list whose contents have `form`: fields of the record, called by their names.
  void WritePairs(uint32_t array, NodeForm form, int level) {
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const auto pair = MatchNamedContent(tree_, element);
      if (!pair || !pair->content) continue;
      const NodeForm own = Form(*pair->content);
      const std::string name(Node(pair->name).text);
      if (own == NodeForm::kShort) {
        if (form == NodeForm::kShort) WriteShortValue(*pair->content, name);
      } else if (own != NodeForm::kNothing && form == NodeForm::kLong) {
        WriteLongValue(*pair->content, {name, level});
      }
    }
  }

  // What is long among the members of `object`, each under its key.
  void WriteLong(uint32_t object, int level) {
    EmptyFields empty;
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (Form(member) == NodeForm::kEmpty) empty.Count(Node(member).key);
    }
    for (const uint32_t member : ChildrenOf(tree_, object)) {
      if (IsMark(member)) continue;
      if (Form(member) == NodeForm::kEmpty && !empty.Shows(Node(member).key)) continue;
      if (IsPairs(member)) {
        WritePairs(member, NodeForm::kLong, level);
      } else if (Form(member) == NodeForm::kLong || Form(member) == NodeForm::kEmpty) {
        WriteLongValue(member, {Node(member).key, level});
      }
    }
  }

  void WriteLongValue(uint32_t node, const RecordField& field) {
    if (Form(node) == NodeForm::kEmpty) return WriteKey(field, builder_);
    switch (Node(node).kind) {
      case JsonKind::kString:
        return WriteText(field, Node(node).text, Shape(node), builder_);
      case JsonKind::kObject:
        WriteKey(field, builder_);
        WriteShort(node, "");
        return WriteLong(node, field.level + 1);
      default:
        WriteKey(field, builder_);
        return WriteElements(node, field.level);
    }
  }

  void WriteElements(uint32_t array, int level) {
    size_t objects = 0;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      const JsonNode& node = Node(element);
      if (node.kind == JsonKind::kObject) {
        WriteElementObject(element, level, objects++);
      } else if (node.kind == JsonKind::kArray) {
        WriteElementArray(element, level);
      } else if (node.kind == JsonKind::kString) {
        WriteItem(node.text, level, builder_);
      } else if (node.kind != JsonKind::kNull) {
        builder_.ListItem(1, node.text);
      }
    }
  }

  void WriteElementObject(uint32_t object, int level, size_t before) {
    const uint32_t name = IsNameOnly(object) ? NameOf(object) : 0;
    if (name != 0) return WriteItem(Node(name).text, level, builder_);
    if (before > 0) builder_.BlankLine();
    WriteShort(object, "");
    WriteLong(object, level + 1);
  }

  void WriteElementArray(uint32_t array, int level) {
    std::vector<std::string> cells;
    for (const uint32_t element : ChildrenOf(tree_, array)) {
      if (IsContainer(Node(element)) || Form(element) == NodeForm::kLong) {
        return WriteElements(array, level);
      }
      cells.emplace_back(Node(element).kind == JsonKind::kNull ? "" : Node(element).text);
    }
    builder_.TableRow(cells);
  }

  void WriteRootArray(uint32_t array) {
    if (!IsPairs(array)) return WriteElements(array, kFieldLevel - 1);
    WritePairs(array, NodeForm::kShort, kFieldLevel);
    WritePairs(array, NodeForm::kLong, kFieldLevel);
  }

  void WriteRootScalar(uint32_t node) {
    if (Node(node).kind != JsonKind::kString) return builder_.Paragraph(Node(node).text);
    if (Shape(node) == TextShape::kBlob)
      return WriteText({.key = ""}, Node(node).text, Shape(node), builder_);
    builder_.Embed(ScanValue(Node(node).text, Shape(node)), kFieldLevel - 1);
  }

  const JsonTree& tree_;
  const JsonRecord& record_;
  uint32_t first_;
  bool leaves_asides_ = true;
  std::vector<NodeForm> forms_;
  std::vector<TextShape> shapes_;
  DocumentBuilder builder_;
};

}  // namespace

Document RenderRecord(const JsonTree& tree, const JsonRecord& record, Origin origin) {
  if (std::optional<Document> own = RenderOwnRecord(tree, record, origin)) return *std::move(own);
  return Renderer(tree, record).Run(std::move(origin));
}

}  // namespace gonggo
