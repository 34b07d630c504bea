import Articles

extension ReaderState {
  /// Puts the caret on the character at `offset` and shows it.
  mutating func moveCaret(to offset: Int) {
    scroll.preferredColumn = nil
    caret = article.roundedToCharacter(min(max(0, offset), max(0, article.span.end - 1)))
    showCaret()
  }

  /// The same for a leap that Ctrl-o comes back from.
  mutating func jump(to offset: Int) {
    jumps.leave(caret)
    moveCaret(to: offset)
  }

  /// Moves the caret by rows with text, keeping its column.
  mutating func moveCaret(byLines lines: Int) {
    guard var place = layout.position(of: caret), let start = layout.line(at: place) else { return }
    let column = scroll.preferredColumn ?? article.column(of: caret, on: start)
    var target = start
    for _ in 0..<abs(lines) {
      guard let next = nextLine(from: place, step: lines.signum()) else { break }
      (place, target) = next
    }
    caret = article.offset(atColumn: column, on: target)
    scroll.preferredColumn = column
    showCaret()
  }

  /// Moves the screen and the caret by rows, the caret staying on its row where it can.
  mutating func page(byRows rows: Int) {
    guard let place = layout.position(of: caret), let line = layout.line(at: place) else { return }
    let column = scroll.preferredColumn ?? article.column(of: caret, on: line)
    scroll(by: rows)
    var target = layout.position(place, movedBy: rows)
    if let line = layout.line(at: target), !line.pieces.isEmpty {
      caret = article.offset(atColumn: column, on: line)
    } else if let next = nextLine(from: target, step: 1) ?? nextLine(from: target, step: -1) {
      target = next.0
      caret = article.offset(atColumn: column, on: next.1)
    }
    scroll.preferredColumn = column
    showCaret()
  }

  /// The first or last character of the caret's row.
  func lineEdge(atEnd: Bool) -> Int {
    var layout = layout
    guard let place = layout.position(of: caret), let line = layout.line(at: place) else {
      return caret
    }
    let spans = line.pieces.map(\.span).filter { !$0.isEmpty }
    return atEnd
      ? spans.last.map { article.previousCharacter(before: $0.end) } ?? caret
      : spans.first?.start ?? caret
  }

  private mutating func nextLine(
    from place: RowPosition, step: Int
  ) -> (RowPosition, LaidOutLine)? {
    var place = place
    while true {
      let next = layout.position(place, movedBy: step)
      guard next != place else { return nil }
      place = next
      if let line = layout.line(at: place), line.pieces.contains(where: { !$0.span.isEmpty }) {
        return (place, line)
      }
    }
  }
}
