import Articles
import Screen

/// Breaks a span of an article into lines of a width, greedily, where UAX #14 allows a break.
struct LineWrapper {
  let article: Article
  /// What line feeds in the span are.
  let newlines: Block.Newlines
  /// Columns of white space that a line of the file may begin with and not be set in.
  var margin = 0
  /// Columns available, 1 or more.
  let width: Int

  /// A line: all its bytes, and those that are drawn, without the white space at its ends.
  struct Line: Equatable {
    var span: TextSpan
    var drawn: TextSpan
    /// Columns before what is drawn.
    var indent = 0
  }

  /// The lines of `span` in order; together they cover it. One empty line for an empty span.
  ///
  /// A word wider than the line is broken between characters. O(n).
  func lines(of span: TextSpan) -> [Line] {
    var walk = Walk(start: span.start, width: max(1, width), margin: margin)
    if newlines == .breaks { walk.beginLine(at: article.column(ofByte: span.start)) }
    var breaks = article.lineBreaks(in: span)[...]
    var offset = span.start
    for character in article[span] {
      let end = offset + character.utf8.count
      if character.isNewline, newlines == .breaks {
        walk.endLine(at: end)
        walk.beginLine(at: 0)
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
  private let margin: Int
  private var lineStart: Int
  private var drawnStart: Int
  private var drawnEnd: Int
  /// From the line's indent on.
  private var column = 0
  private var indent = 0
  /// The column in the file, while nothing but white space has come on a line of it.
  private var leading: Int?
  private var wasSpace = false
  private var lastBreak: (offset: Int, column: Int, drawnEnd: Int)?

  init(start: Int, width: Int, margin: Int) {
    self.width = width
    self.margin = margin
    lineStart = start
    drawnStart = start
    drawnEnd = start
  }

  /// Begins a line of the file, at `column` of it.
  mutating func beginLine(at column: Int) {
    leading = column
    indent = 0
  }

  mutating func take(_ character: Character, at offset: Int, end: Int) {
    let isSpace = character.isWhiteSpace
    if let leading {
      if isSpace {
        self.leading = character.column(after: leading)
        (drawnStart, drawnEnd) = (end, end)
        return
      }
      // Half the width is left for text.
      indent = min(max(0, leading - margin), width / 2)
      self.leading = nil
    }
    let columns = isSpace ? (wasSpace ? 0 : 1) : character.columns
    if !isSpace, column + columns > width - indent { breakLine(before: offset) }
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
    if let last = lastBreak, last.offset > drawnStart {
      let rest = column - last.column
      let keptEnd = drawnEnd
      emit(upTo: last.offset, drawnEnd: last.drawnEnd)
      drawnEnd = max(keptEnd, lineStart)
      column = rest
    } else if offset > drawnStart {
      emit(upTo: offset, drawnEnd: drawnEnd)
      column = 0
    }
  }

  private mutating func emit(upTo end: Int, drawnEnd: Int) {
    lines.append(
      .init(
        span: TextSpan(start: lineStart, end: end),
        drawn: TextSpan(start: drawnStart, end: drawnEnd), indent: indent))
    lineStart = end
    (drawnStart, self.drawnEnd) = (end, end)
    wasSpace = false
    lastBreak = nil
  }
}

extension Article {
  /// The column in its file at which the byte at `offset` stands.
  fileprivate func column(ofByte offset: Int) -> Int {
    let start = text.utf8[..<index(offset)].lastIndex(of: UInt8(ascii: "\n"))
    let before = text[(start.map(text.utf8.index(after:)) ?? text.startIndex)..<index(offset)]
    return before.reduce(0) { $1.column(after: $0) }
  }
}

extension Character {
  /// The column after this character at `column` of a file, where tabs reach to each eighth one.
  fileprivate func column(after column: Int) -> Int {
    self == "\t" ? (column / 8 + 1) * 8 : column + (isWhiteSpace ? max(1, columns) : columns)
  }
}
