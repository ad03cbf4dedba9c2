#include "posting/note/pasted.h"

#include "posting/note/bar_facts.h"
#include "posting/note/bold_labels.h"
#include "posting/note/call_tags.h"
#include "posting/note/chat_messages.h"
#include "posting/note/chat_tellings.h"
#include "posting/note/emoji_items.h"
#include "posting/note/emoji_labels.h"
#include "posting/note/folded_parts.h"
#include "posting/note/mail_close.h"
#include "posting/note/mail_quotes.h"
#include "posting/note/marked_labels.h"
#include "posting/note/named_messages.h"
#include "posting/note/note_lines.h"
#include "posting/note/note_shapes.h"
#include "posting/note/ordinals.h"
#include "posting/note/own_remarks.h"
#include "posting/note/page_foot.h"
#include "posting/note/page_form.h"
#include "posting/note/pay_lines.h"
#include "posting/note/spaced_labels.h"
#include "posting/note/stacked_labels.h"
#include "posting/note/surroundings.h"
#include "posting/note/torn_rows.h"

namespace gonggo {

std::vector<StatedCell> ReadPasted(std::string_view text, std::vector<Line>& lines) {
  CutMailQuotes(text, lines);
  ReadFoldedParts(text, lines);
  MarkPageForm(text, lines);
  MarkPageFeet(text, lines);
  JoinTornRows(text, lines);
  PastedChat chat = FindSendersInBrackets(text, lines);
  if (chat.messages.empty()) chat = FindChatMessages(text, lines);
  if (chat.messages.empty()) chat = FindSendersAbove(text, lines);
  MarkSurroundings(text, lines);
  MarkMailClose(text, lines);
  std::vector<StatedCell> cells = MarkChatTellings(text, chat, lines);
  CutOrdinals(text, lines);
  CutCallTags(text, lines);
  MarkEmojiItems(text, lines);
  ReadEmojiLabels(text, lines);
  ReadBoldLabels(text, lines);
  MarkOwnRemarks(text, lines);
  AddCells(ReadNoteShapes(text, lines), cells);
  AddCells(ReadNoteLines(text, lines), cells);
  ReadMarkedLabels(text, lines);
  ReadStackedLabels(text, lines);
  ReadSpacedLabels(text, lines);
  ReadPayLines(text, lines);
  AddCells(ReadBarFacts(text, lines), cells);
  return cells;
}

}  // namespace gonggo
