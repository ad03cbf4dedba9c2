#include "posting/pasted.h"

#include "posting/emoji_items.h"
#include "posting/note_lines.h"
#include "posting/note_shapes.h"
#include "posting/own_remarks.h"
#include "posting/spaced_labels.h"
#include "posting/surroundings.h"

namespace gonggo {

std::vector<StatedCell> ReadPasted(std::string_view text, std::vector<Line>& lines) {
  MarkSurroundings(text, lines);
  MarkEmojiItems(text, lines);
  MarkOwnRemarks(text, lines);
  std::vector<StatedCell> cells = ReadNoteShapes(text, lines);
  AddCells(ReadNoteLines(text, lines), cells);
  ReadSpacedLabels(text, lines);
  return cells;
}

}  // namespace gonggo
