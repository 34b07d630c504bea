import Articles
import Screen

/// Breaks preformatted text at its line feeds, and between characters where a line is too wide.
struct CodeWrapper {
  let article: Article
  /// Columns available, 1 or more.
  let width: Int

  /// The rows of `span`, every space kept; a tab reaches to the next fourth column.
  func lines(of span: TextSpan) -> [LaidOutLine] {
    var rows: [LaidOutLine] = []
    var start = span.start
    var column = 0
    var offset = span.start
    for character in article[span] {
      let end = offset + character.utf8.count
      var columns = character.isNewline ? 0 : character.columnsInCode(at: column)
      if column + columns > width, offset > start {
        rows.append(row(start, offset, drawnEnd: offset))
        (start, column) = (offset, 0)
        columns = character.columnsInCode(at: column)
      }
      column += columns
      if character.isNewline {
        rows.append(row(start, end, drawnEnd: offset))
        (start, column) = (end, 0)
      }
      offset = end
    }
    if start < span.end || rows.isEmpty { rows.append(row(start, span.end, drawnEnd: span.end)) }
    return rows
  }

  private func row(_ start: Int, _ end: Int, drawnEnd: Int) -> LaidOutLine {
    let piece = LaidOutLine.Piece(
      span: TextSpan(start: start, end: drawnEnd), column: 0, keepsSpaces: true)
    return LaidOutLine(
      pieces: [piece], decorations: [], span: TextSpan(start: start, end: end))
  }
}
