import Articles
import Screen

/// Breaks a span of an article into lines of a width, greedily, where UAX #14 allows a break.
struct LineWrapper {
  let article: Article
  /// What line feeds in the span are.
  let newlines: Block.Newlines
  /// Columns available, 1 or more.
  let width: Int

  /// A line: all its bytes, and those that are drawn, without the white space at its end.
  struct Line: Equatable {
    var span: TextSpan
    var drawn: TextSpan
  }

  /// The lines of `span` in order; together they cover it. One empty line for an empty span.
  ///
  /// A word wider than the line is broken between characters. O(n).
  func lines(of span: TextSpan) -> [Line] {
    var walk = Walk(start: span.start, width: max(1, width))
    var breaks = article.lineBreaks(in: span)[...]
    var offset = span.start
    for character in article[span] {
      let end = offset + character.utf8.count
      if character.isNewline, newlines == .breaks {
        walk.endLine(at: end)
      } else {
        walk.take(character, at: offset, end: end)
      }
      while let next = breaks.first, next < end { breaks.removeFirst() }
      if breaks.first == end { walk.noteBreak(at: end) }
      offset = end
    }
    walk.finish(at: span.end)
    return walk.lines
  }
}

/// Where a wrapper stands in its text.
private struct Walk {
  private(set) var lines: [LineWrapper.Line] = []
  private let width: Int
  private var lineStart: Int
  private var drawnEnd: Int
  private var column = 0
  private var wasSpace = false
  private var lastBreak: (offset: Int, column: Int, drawnEnd: Int)?

  init(start: Int, width: Int) {
    self.width = width
    lineStart = start
    drawnEnd = start
  }

  mutating func take(_ character: Character, at offset: Int, end: Int) {
    let isSpace = character.isWhiteSpace
    let columns = isSpace ? (wasSpace ? 0 : 1) : character.columns
    if !isSpace, column + columns > width { breakLine(before: offset) }
    column += columns
    wasSpace = isSpace
    if !isSpace { drawnEnd = end }
  }

  mutating func noteBreak(at offset: Int) {
    lastBreak = (offset, column, drawnEnd)
  }

  /// Ends the line at a line feed that ends at `end`.
  mutating func endLine(at end: Int) {
    emit(upTo: end, drawnEnd: drawnEnd)
    column = 0
  }

  mutating func finish(at end: Int) {
    if lineStart < end || lines.isEmpty { emit(upTo: end, drawnEnd: drawnEnd) }
  }

  private mutating func breakLine(before offset: Int) {
    if let last = lastBreak, last.offset > lineStart {
      let rest = column - last.column
      let keptEnd = drawnEnd
      emit(upTo: last.offset, drawnEnd: last.drawnEnd)
      drawnEnd = max(keptEnd, lineStart)
      column = rest
    } else if offset > lineStart {
      emit(upTo: offset, drawnEnd: drawnEnd)
      column = 0
    }
  }

  private mutating func emit(upTo end: Int, drawnEnd: Int) {
    lines.append(
      .init(
        span: TextSpan(start: lineStart, end: end),
        drawn: TextSpan(start: lineStart, end: max(lineStart, drawnEnd))))
    lineStart = end
    self.drawnEnd = end
    wasSpace = false
    lastBreak = nil
  }
}
