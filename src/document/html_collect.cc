#include "document/html_collect.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "document/html_element.h"
#include "document/html_hints.h"
#include "document/html_meta.h"
#include "document/html_tables.h"
#include "document/html_tags.h"
#include "document/html_text.h"
#include "document/html_tokenizer.h"
#include "document/limits.h"

namespace gonggo {
namespace {

// Layout tables inside layout tables: deeper ones are read as plain blocks.
constexpr size_t kMaxOpenTables = 16;
// Titles that only a class tells from other text: the page's own stands in its header.
constexpr uint32_t kMaxTitleBytes = 120;
constexpr uint8_t kHeaderTitleLevel = 2;
constexpr uint8_t kClassTitleLevel = 6;

constexpr size_t kTagCount = static_cast<size_t>(HtmlTag::kHead) + 1;

struct Frame {
  HtmlTag tag = HtmlTag::kUnknown;      // as which it is treated
  HtmlTag written = HtmlTag::kUnknown;  // as which its end tag will come
  bool item_pending = false;            // <li> whose text has not come yet
  bool title_pending = false;           // its class names a title, whose text has not come yet
  bool has_table = false;               // <table> that has an entry in tables_
  uint32_t first_block = 0;             // <dl>: where its blocks begin
  uint32_t node = 0;                    // the innermost of HtmlPage::nodes
  std::string_view name;
  std::string_view classes;
  HtmlContext context;
};

bool IsOneOf(HtmlTag tag, std::initializer_list<HtmlTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool IsCell(HtmlTag tag) { return tag == HtmlTag::kCell || tag == HtmlTag::kHeaderCell; }

// The number in rowspan="3"; 1 where there is none.
uint32_t SpanOf(const HtmlToken& token, std::string_view name) {
  uint32_t span = 0;
  for (const char c : AttributeValue(token, name)) {
    if (c < '0' || c > '9' || span > 1000) break;
    span = span * 10 + static_cast<uint32_t>(c - '0');
  }
  return std::max(span, 1U);
}

class HtmlCollector {
 public:
  explicit HtmlCollector(std::string_view html) : tokens_(html), text_(page_) {
    page_.containers.emplace_back();
    page_.nodes.emplace_back();
    stack_.emplace_back();
  }

  HtmlPage Collect() {
    HtmlToken token;
    while (!page_.truncated && tokens_.Next(token)) {
      switch (token.kind) {
        case HtmlToken::Kind::kText:
          Text(token.text);
          break;
        case HtmlToken::Kind::kStart:
          Start(token);
          break;
        case HtmlToken::Kind::kEnd:
          End(token.name);
          break;
        case HtmlToken::Kind::kRawText:
          RawText(token.text);
          break;
      }
    }
    PopTo(1);
    FlushBlock();
    page_.nodes[0].end = static_cast<uint32_t>(page_.text.size());
    page_.cut_off = tokens_.ended_inside_tag();
    return std::move(page_);
  }

 private:
  [[nodiscard]] const HtmlContext& Context() const { return stack_.back().context; }
  uint32_t& OpenCount(HtmlTag tag) { return open_[static_cast<size_t>(tag)]; }

  void Text(std::string_view text) {
    const HtmlContext& context = Context();
    if (context.skip) return;
    after_inline_ = {};
    if (text.find_first_not_of(" \t\r\n") != std::string_view::npos) element_ended_ = false;
    text_.Append(text, {.link = context.link,
                        .dead = context.dead_link,
                        .bold = context.bold,
                        .preformatted = context.preformatted,
                        .aside = context.hidden || context.button || context.dead_link});
  }

  void Start(const HtmlToken& token) {
    const HtmlTag tag = TagOfElement(token, Context());
    raw_tag_ = tag;
    if (tag == HtmlTag::kUnknown && LooksLikeText(token)) {
      Text(token.text);
      return;
    }
    switch (tag) {
      case HtmlTag::kBreak:
        if (!Context().skip) text_.Break();
        return;
      case HtmlTag::kImage:
        AddHtmlImage(token, Context(), page_.images);
        return;
      case HtmlTag::kMeta:
        ReadHtmlMeta(token, Context(), page_.meta);
        return;
      case HtmlTag::kLinkElement:
        ReadHtmlLink(token, page_.meta);
        return;
      case HtmlTag::kScript:
        script_ = ScriptKindOf(token);
        break;
      default:
        break;
    }
    if (IsBlockTag(tag)) {
      StartBlock(tag);
    } else {
      StartInline(tag, token);
    }
    if (tag == HtmlTag::kRule && !Context().skip) AddRule();
    if (IsVoidTag(tag) || (token.raw_content && tag != HtmlTag::kPre)) return;
    Push(tag, token);
  }

  void StartBlock(HtmlTag tag) {
    FlushBlock();
    CloseParagraph();
    if (stack_.back().tag == HtmlTag::kHead) PopTo(stack_.size() - 1);
    switch (tag) {
      case HtmlTag::kItem:
        CloseWithin({HtmlTag::kItem}, {HtmlTag::kList, HtmlTag::kCell, HtmlTag::kHeaderCell});
        break;
      case HtmlTag::kTerm:
      case HtmlTag::kDefinition:
        CloseWithin({HtmlTag::kTerm, HtmlTag::kDefinition}, {HtmlTag::kDefinitionList});
        break;
      case HtmlTag::kRow:
        CloseWithin({HtmlTag::kRow}, {HtmlTag::kTable});
        break;
      case HtmlTag::kCell:
      case HtmlTag::kHeaderCell:
        CloseWithin({HtmlTag::kCell, HtmlTag::kHeaderCell}, {HtmlTag::kRow, HtmlTag::kTable});
        break;
      default:
        break;
    }
    if (MakesGap(tag, Context())) gap_ = true;
    if (tag == HtmlTag::kArticle && !Context().article) ++page_.articles;
    if (!tables_.empty() && tag == HtmlTag::kRow) tables_.back().StartRow();
  }

  void StartInline(HtmlTag tag, const HtmlToken& token) {
    if (tag == HtmlTag::kLink) CloseWithin({HtmlTag::kLink}, {HtmlTag::kBlock, HtmlTag::kItem});
    // "<span class=label>경력</span><span class=value>3년": two boxes, though no space is written.
    const std::string_view classes = AttributeValue(token, "class");
    if (AreSeparateBoxes(after_inline_, classes)) text_.Space();
    after_inline_ = {};
    if (element_ended_ || PartsText(token.name)) text_.Part();
  }

  // <em> and the like stand in the midst of words that are searched for.
  static bool PartsText(std::string_view name) {
    static constexpr std::array<std::string_view, 8> kJoin = {"b",    "em",  "i",   "mark",
                                                              "font", "ins", "wbr", "u"};
    return std::none_of(kJoin.begin(), kJoin.end(),
                        [name](std::string_view n) { return SameName(name, n); });
  }

  void Push(HtmlTag tag, const HtmlToken& token) {
    const HtmlTag written = FindHtmlTag(token.name);
    if (stack_.size() > static_cast<size_t>(kMaxNesting)) {
      ++overflow_[static_cast<size_t>(written)];
      return;
    }
    Frame frame{.tag = tag, .written = written, .name = token.name, .context = Context()};
    frame.classes = AttributeValue(token, "class");
    frame.first_block = static_cast<uint32_t>(page_.blocks.size());
    EnterHtmlElement(tag, token, frame.context, page_.containers);
    frame.node = AddNode(tag, token, frame.context);
    if (tag == HtmlTag::kItem) {
      frame.item_pending = true;
      frame.context.item = static_cast<uint16_t>(stack_.size());
    }
    if ((tag == HtmlTag::kBlock || tag == HtmlTag::kParagraph) && NamesATitle(frame.classes)) {
      frame.title_pending = true;
      frame.context.title = static_cast<uint16_t>(stack_.size());
    }
    if (tag == HtmlTag::kTable && tables_.size() < kMaxOpenTables) {
      frame.has_table = true;
      tables_.emplace_back();
    }
    if (IsCell(tag) && !tables_.empty()) {
      tables_.back().StartCell(tag == HtmlTag::kHeaderCell, frame.first_block);
      tables_.back().SpanCell(SpanOf(token, "rowspan"), SpanOf(token, "colspan"));
    }
    ++OpenCount(written);
    stack_.push_back(frame);
  }

  // The node of an element that makes a block or a link, else that around it.
  uint32_t AddNode(HtmlTag tag, const HtmlToken& token, const HtmlContext& context) {
    const uint32_t outer = stack_.back().node;
    const bool link = tag == HtmlTag::kLink && context.link && !context.dead_link &&
                      !context.hidden && !context.skip;
    if (!link && !IsBlockTag(tag)) return outer;
    const auto node = static_cast<uint32_t>(page_.nodes.size());
    HtmlNode& parent = page_.nodes[outer];
    // The cells of a row are as unlike as its columns.
    const uint64_t column = IsCell(tag) ? ++parent.children : 0;
    constexpr uint64_t kPrime = 0x9E3779B97F4A7C15U;
    const uint64_t path =
        (parent.path ^ (static_cast<uint64_t>(tag) + 1 + (column << 8U))) * kPrime + 1;
    const auto begin = static_cast<uint32_t>(page_.text.size());
    page_.nodes.push_back(
        {.parent = outer, .depth = parent.depth + 1, .path = path, .begin = begin, .end = begin});
    if (link) page_.anchors.push_back({node, context.container, AttributeValue(token, "href")});
    return node;
  }

  void End(std::string_view name) {
    const HtmlTag tag = FindHtmlTag(name);
    if (tag == HtmlTag::kBreak) {
      if (!Context().skip) text_.Break();
      return;
    }
    if (overflow_[static_cast<size_t>(tag)] > 0) {
      if (IsBlockTag(tag)) FlushBlock();
      --overflow_[static_cast<size_t>(tag)];
      return;
    }
    // A heading is closed by any heading's end tag, as browsers do.
    const bool heading = IsHeadingTag(tag);
    if (!heading && OpenCount(tag) == 0) return;
    const bool block = IsBlockTag(tag);
    for (size_t i = stack_.size() - 1; i > 0; --i) {
      const Frame& frame = stack_[i];
      if (heading ? IsHeadingTag(frame.written)
                  : frame.written == tag && SameName(frame.name, name)) {
        CloseFrame(i);
        return;
      }
      if (!block && IsBlockTag(frame.tag)) return;
      if (IsCell(frame.tag) && !IsOneOf(tag, {HtmlTag::kTable, HtmlTag::kRow, HtmlTag::kBody}))
        return;
    }
  }

  static bool SameName(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
             return (static_cast<unsigned char>(x) | 0x20U) ==
                    (static_cast<unsigned char>(y) | 0x20U);
           });
  }

  void CloseFrame(size_t index) {
    const HtmlTag tag = stack_[index].tag;
    const std::string_view classes = stack_[index].classes;
    const bool parts = PartsText(stack_[index].name);
    PopTo(index);
    if (tag == HtmlTag::kLabel) text_.Space();
    after_inline_ = IsBlockTag(tag) ? std::string_view{} : classes;
    element_ended_ = true;
    if (parts) text_.Part();
    if (MakesGap(tag, Context())) gap_ = true;
  }

  // Closes the frames from `index` up, innermost first.
  void PopTo(size_t index) {
    while (stack_.size() > index) {
      const Frame& frame = stack_.back();
      if (IsBlockTag(frame.tag)) FlushBlock();
      if (frame.node != stack_[stack_.size() - 2].node)
        page_.nodes[frame.node].end = static_cast<uint32_t>(page_.text.size());
      if (IsCell(frame.tag) && !tables_.empty()) {
        tables_.back().EndCell(static_cast<uint32_t>(page_.blocks.size()));
      }
      const bool table = frame.has_table;
      const bool outer_list =
          frame.tag == HtmlTag::kDefinitionList && OpenCount(HtmlTag::kDefinitionList) == 1;
      const uint32_t first_block = frame.first_block;
      --OpenCount(frame.written);
      stack_.pop_back();
      if (table) {
        ConvertHtmlTable(tables_.back(), page_);
        tables_.pop_back();
      }
      // A list around the cells of a table must leave their blocks where they are.
      const bool movable = tables_.empty() || tables_.back().in_cell();
      if (outer_list && movable) ConvertDefinitionList(first_block, page_);
    }
  }

  // Closes the innermost of `targets` that is not outside one of `barriers`.
  void CloseWithin(std::initializer_list<HtmlTag> targets,
                   std::initializer_list<HtmlTag> barriers) {
    if (std::none_of(targets.begin(), targets.end(),
                     [this](HtmlTag t) { return OpenCount(t) > 0; })) {
      return;
    }
    for (size_t i = stack_.size() - 1; i > 0; --i) {
      if (IsOneOf(stack_[i].written, targets)) {
        PopTo(i);
        return;
      }
      if (IsOneOf(stack_[i].tag, barriers)) return;
    }
  }

  // A block inside <p> ends the paragraph.
  void CloseParagraph() {
    if (OpenCount(HtmlTag::kParagraph) == 0) return;
    for (size_t i = stack_.size() - 1; i > 0; --i) {
      if (stack_[i].written == HtmlTag::kParagraph) {
        PopTo(i);
        return;
      }
      if (IsBlockTag(stack_[i].tag)) return;
    }
  }

  void FlushBlock() {
    after_inline_ = {};
    const HtmlText::Lines lines = text_.Take();
    if (lines.blank) gap_ = true;
    if (lines.begin == lines.end) return;
    const HtmlContext& context = Context();
    HtmlBlock block{.hidden = context.hidden,
                    .in_main = context.main,
                    .in_article = context.article,
                    .button = context.button,
                    .gap_before = std::exchange(gap_, false),
                    .container = context.container,
                    .line_begin = lines.begin,
                    .line_end = lines.end};
    ChooseKind(context, block);
    page_.blocks.push_back(block);
  }

  void ChooseKind(const HtmlContext& context, HtmlBlock& block) {
    Frame* const titled = context.title > 0 ? &stack_[context.title] : nullptr;
    const bool title = titled != nullptr && std::exchange(titled->title_pending, false) &&
                       block.line_end == block.line_begin + 1 &&
                       TextBytes(page_, block) <= kMaxTitleBytes && LinkBytes(page_, block) == 0;
    Frame* const item = context.item > 0 ? &stack_[context.item] : nullptr;
    if (context.heading > 0) {
      block.kind = HtmlBlockKind::kHeading;
      block.level = context.heading;
      if (item != nullptr) item->item_pending = false;  // a card, not an item
    } else if (title && item == nullptr) {
      block.kind = HtmlBlockKind::kHeading;
      block.level = context.header ? kHeaderTitleLevel : kClassTitleLevel;
    } else if (item != nullptr && std::exchange(item->item_pending, false)) {
      block.kind = HtmlBlockKind::kItem;
      block.level = std::max<uint8_t>(context.list_depth, 1);
    } else if (context.term) {
      block.kind = HtmlBlockKind::kTerm;
    } else if (context.definition && item == nullptr) {
      block.kind = HtmlBlockKind::kDefinition;
    }
  }

  void AddRule() {
    const HtmlContext& context = Context();
    page_.blocks.push_back({.kind = HtmlBlockKind::kRule,
                            .hidden = context.hidden,
                            .in_main = context.main,
                            .in_article = context.article,
                            .container = context.container});
  }

  void RawText(std::string_view text) {
    if (raw_tag_ == HtmlTag::kTitle) {
      const bool head = OpenCount(HtmlTag::kHead) > 0;
      std::string& title = head ? page_.meta.head_title : page_.meta.title;
      if ((head || !Context().skip) && title.empty()) title = PlainHtmlText(text);
    } else if (raw_tag_ == HtmlTag::kScript) {
      if (script_ == HtmlScript::kCode) ++page_.script_count;
      if (script_ == HtmlScript::kJsonLd) page_.json_ld.push_back(text);
      if (script_ == HtmlScript::kState) page_.scripts.push_back(text);
      if (script_ == HtmlScript::kCode && HoldsPageState(text)) page_.scripts.push_back(text);
    } else if (raw_tag_ == HtmlTag::kPre) {
      Text(text);
    }
  }

  HtmlPage page_;
  HtmlTokenizer tokens_;
  HtmlText text_;
  std::vector<Frame> stack_;
  std::vector<HtmlTable> tables_;
  std::array<uint32_t, kTagCount> open_{};
  std::array<uint32_t, kTagCount> overflow_{};  // opened beyond kMaxNesting
  std::string_view after_inline_;               // classes of the inline element that has just ended
  HtmlTag raw_tag_ = HtmlTag::kUnknown;
  HtmlScript script_ = HtmlScript::kCode;
  bool gap_ = false;
  bool element_ended_ = false;  // and no text has come since
};

}  // namespace

HtmlPage CollectHtml(std::string_view utf8) { return HtmlCollector(utf8).Collect(); }

}  // namespace gonggo
