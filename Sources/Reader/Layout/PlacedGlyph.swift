package import Articles
package import Screen

/// A character of the article in its place on a row.
package struct PlacedGlyph: Hashable, Sendable {
  package var span: TextSpan
  /// From the left edge of the text, in columns.
  package var column: Int
  /// Columns taken; 0 for white space that follows white space.
  package var columns: Int
  /// What is drawn, cell by cell.
  package var glyphs: [Glyph]
}

extension Article {
  /// The characters drawn on `line`, from left to right.
  package func glyphs(on line: LaidOutLine) -> [PlacedGlyph] {
    line.pieces.flatMap(glyphs(in:))
  }

  private func glyphs(in piece: LaidOutLine.Piece) -> [PlacedGlyph] {
    var placed: [PlacedGlyph] = []
    var column = piece.column
    var offset = piece.span.start
    var wasSpace = false
    for character in self[piece.span] {
      let end = offset + character.utf8.count
      let isSpace = character.isWhiteSpace
      let glyphs: [Glyph] =
        if !isSpace {
          Screen.glyphs(of: character)
        } else if piece.keepsSpaces {
          character.spacesInCode(at: column - piece.column)
        } else {
          wasSpace ? [] : [Glyph(" ", columns: 1)]
        }
      let columns = glyphs.reduce(0) { $0 + $1.columns }
      placed.append(
        PlacedGlyph(
          span: TextSpan(start: offset, end: end), column: column, columns: columns,
          glyphs: glyphs))
      column += columns
      offset = end
      wasSpace = isSpace
    }
    return placed
  }
}

extension Character {
  /// The columns between the places that tabs reach to in code.
  private static let tabWidth = 4

  /// The columns it takes in code from `column` of a row on.
  func columnsInCode(at column: Int) -> Int {
    isWhiteSpace ? spacesInCode(at: column).count : columns
  }

  /// What is drawn for white space in code.
  fileprivate func spacesInCode(at column: Int) -> [Glyph] {
    let count = self == "\t" ? Self.tabWidth - column % Self.tabWidth : 1
    return Array(repeating: Glyph(" ", columns: 1), count: count)
  }
}

extension Article {
  /// The column at which the character at `offset` is drawn on `line`.
  ///
  /// White space that hangs over the line's end counts as the column after its last character.
  package func column(of offset: Int, on line: LaidOutLine) -> Int {
    let glyphs = glyphs(on: line)
    if let glyph = glyphs.first(where: { $0.span.contains(offset) }) { return glyph.column }
    guard let before = glyphs.last(where: { $0.span.end <= offset }) else {
      return line.pieces.first?.column ?? 0
    }
    return before.column + before.columns
  }

  /// The offset of the character drawn at or before `column` on `line`, the first where none is.
  package func offset(atColumn column: Int, on line: LaidOutLine) -> Int {
    let glyphs = glyphs(on: line)
    return (glyphs.last { $0.column <= column && $0.columns > 0 } ?? glyphs.first)?.span.start
      ?? line.span.start
  }
}
