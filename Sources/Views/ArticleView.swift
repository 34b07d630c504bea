import Articles
import Entities
import Marginalia
import Reader
import Screen

/// The article pane: the visible rows with everything that is marked on them.
struct ArticleView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    guard !state.article.blocks.isEmpty else {
      frame.write(
        "This article is empty.", at: rect.origin.moved(by: state.arrangement.textColumn),
        roles: RoleSet(.dim))
      return
    }
    let marks = Marks(state)
    for (index, row) in state.rows.prefix(rect.size.rows).enumerated() {
      guard let line = row.line else { continue }
      let painter = RowPainter(
        article: state.article, marks: marks, block: state.article.blocks[row.position.block],
        line: line,
        origin: Point(
          column: rect.origin.column + state.arrangement.textColumn, row: rect.origin.row + index),
        end: rect.endColumn)
      painter.paint(into: &frame)
    }
    placeCursor(into: &frame, in: rect)
  }

  /// The cursor on the caret's character, where the article has the keys.
  private func placeCursor(into frame: inout Frame, in rect: Rect) {
    guard state.context == .article, let row = state.row(of: state.caret),
      let line = state.rows[row].line
    else { return }
    let column = min(
      state.article.column(of: state.caret, on: line), state.arrangement.textWidth)
    frame.cursor = Point(
      column: rect.origin.column + state.arrangement.textColumn + column,
      row: rect.origin.row + row)
  }
}
