import Reader
import Screen

/// The box in which a note is typed.
struct NoteEditorView {
  let editing: NoteEditing
  /// Columns of text inside the box.
  let width: Int
  private let wrapped: WrappedInput

  init(editing: NoteEditing, width: Int) {
    self.editing = editing
    self.width = width
    wrapped = WrappedInput(editing.input, width: width)
  }

  /// The box's rows, its frame included; `width` + 2 columns each.
  var lines: [String] {
    let hint = " Enter save  Ctrl-j ¶ "
    let foot = hint.columns + 1 <= width ? "─" + hint : "─"
    let rows = wrapped.rows.indices.map { row in
      let text = wrapped.text(ofRow: row)
      let clipped = text.columns > width ? String(text.dropLast()) : text
      return "│" + clipped + String(repeating: " ", count: max(0, width - clipped.columns)) + "│"
    }
    return ["┌" + String(repeating: "─", count: width) + "┐"] + rows
      + ["└" + foot + String(repeating: "─", count: max(0, width - foot.columns)) + "┘"]
  }

  /// The cursor's place in the box.
  var cursor: Point {
    Point(column: min(wrapped.cursor.column, width) + 1, row: wrapped.cursor.row + 1)
  }

  /// Draws the box over the lowest rows of `rect`, where no panel has room for it.
  func drawAtFoot(into frame: inout Frame, in rect: Rect) {
    let lines = lines
    let height = min(lines.count, rect.size.rows)
    let top = rect.endRow - height
    let skipped = min(max(0, cursor.row - height + 2), lines.count - height)
    for (index, line) in lines.dropFirst(skipped).prefix(height).enumerated() {
      let place = Point(column: rect.origin.column + 1, row: top + index)
      frame.write(line, at: place, roles: RoleSet(.border), limit: rect.size.columns - 1)
    }
    frame.cursor = Point(
      column: rect.origin.column + 1 + cursor.column, row: top + cursor.row - skipped)
  }
}
